// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bringingmarks.h"

#include "project/documentedits.h"
#include "project/selector.h"

namespace meipi {

namespace {

class MarkBringing {
public:
    MarkBringing(const ProjectSnapshot &project, const EditContext &context,
                 const QString &authorName, const MarksTarget &target, Change &change)
        : m_project(project), m_context(context), m_target(target), m_change(change)
    {
        m_authors.insert(QString(), context.author);
        m_authors.insert(authorName, context.author);
    }

    void bring(const ImportedMark &mark)
    {
        const Result<TextRange> range = markableRange(m_target.text, mark.range);
        if (!range)
            return;
        const AuthorId author = authorOf(mark.author);
        const HighlightId highlight = highlightOn(*range, author, mark.date);
        NoteId note;
        if (!mark.note.isEmpty())
            note = addNote(highlight, mark.note, author, mark.date, {});
        for (const ImportedReply &reply : mark.replies)
            addNote(highlight, reply.text, authorOf(reply.author), reply.date, note);
    }

private:
    // Files name people in many ways, but spaces around a name mean nothing.
    AuthorId authorOf(const QString &wanted)
    {
        const QString name = wanted.trimmed();
        const auto known = m_authors.constFind(name);
        if (known != m_authors.cend())
            return *known;
        AuthorId id = authorNamed(m_project, name);
        if (id.isNull()) {
            id = AuthorId::create();
            m_change.append(RowChange<Author>{std::nullopt, Author{id, name, m_context.now}});
        }
        m_authors.insert(name, id);
        return id;
    }

    // What is made in one moment would lose its order.
    Timestamp timeOf(Timestamp told) const
    {
        return told.milliseconds != 0 ? told : Timestamp::next();
    }

    HighlightId highlightOn(TextRange range, const AuthorId &author, Timestamp date)
    {
        const auto place = std::pair(std::pair(range.start, range.end), author);
        const auto known = m_highlights.constFind(place);
        if (known != m_highlights.cend())
            return *known;
        const Selector selector = selectorAt(m_target.text, range);
        Highlight highlight;
        highlight.id = HighlightId::create();
        highlight.document = m_target.document;
        highlight.version = m_target.version;
        highlight.range = selector.range;
        highlight.quote = selector.quote;
        highlight.prefix = selector.prefix;
        highlight.suffix = selector.suffix;
        highlight.author = author;
        highlight.created = timeOf(date);
        highlight.modified = highlight.created;
        m_change.append(RowChange<Highlight>{std::nullopt, highlight});
        m_change.append(
            RowChange<Placement>{std::nullopt,
                                 Placement{PlacementId::create(), highlight.id, m_target.version,
                                           range, PlacementState::Placed}});
        m_highlights.insert(place, highlight.id);
        return highlight.id;
    }

    NoteId addNote(const HighlightId &highlight, const QString &text, const AuthorId &author,
                   Timestamp date, const NoteId &replyTo)
    {
        Note note;
        note.id = NoteId::create();
        note.target = NoteTarget(highlight);
        note.text = text;
        note.replyTo = replyTo;
        note.author = author;
        note.created = timeOf(date);
        note.modified = note.created;
        m_change.append(RowChange<Note>{std::nullopt, note});
        return note.id;
    }

    const ProjectSnapshot &m_project;
    const EditContext &m_context;
    const MarksTarget &m_target;
    Change &m_change;
    QHash<QString, AuthorId> m_authors;
    QHash<std::pair<std::pair<qsizetype, qsizetype>, AuthorId>, HighlightId> m_highlights;
};

} // namespace

void addMarks(const ProjectSnapshot &project, const EditContext &context, const QString &authorName,
              const MarksTarget &target, const QList<ImportedMark> &marks, Change &change)
{
    MarkBringing bringing(project, context, authorName, target, change);
    for (const ImportedMark &mark : marks)
        bringing.bring(mark);
}

} // namespace meipi
