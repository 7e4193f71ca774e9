// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/blindview.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

bool isSpoken(const NoteTarget &target)
{
    return target.kind == NoteTarget::Kind::Project || target.kind == NoteTarget::Kind::Theme;
}

/// What an author sees of the rows of a whole project.
class BlindEye {
public:
    BlindEye(const ProjectSnapshot &whole, const AuthorId &author)
        : m_whole(whole), m_author(author)
    {
    }

    template <class Row>
    std::optional<Row> seen(const Id<Row> &id) const
    {
        const Row *row = m_whole.find(id);
        return row != nullptr && sees(*row) ? std::optional(asSeen(*row)) : std::nullopt;
    }

    template <class Row>
    bool sees(const Row &) const
    {
        return true;
    }
    bool sees(const Coding &coding) const { return coding.author == m_author; }
    bool sees(const Note &note) const { return note.author == m_author || isSpoken(note.target); }
    bool sees(const Placement &placement) const
    {
        const Highlight *highlight = m_whole.find(placement.highlight);
        return highlight != nullptr && sees(*highlight);
    }
    bool sees(const Highlight &highlight) const
    {
        return highlight.author == m_author || hasOwn<Coding>(m_whole.codings(highlight.id))
            || hasOwn<Note>(m_whole.notes(NoteTarget(highlight.id)));
    }

    template <class Row>
    Row asSeen(const Row &row) const
    {
        return row;
    }
    Note asSeen(const Note &note) const
    {
        Note shown = note;
        const Note *answered = m_whole.find(note.replyTo);
        if (answered != nullptr && answered->target == note.target && !sees(*answered))
            shown.replyTo = {};
        return shown;
    }

private:
    template <class Row>
    bool hasOwn(const QList<Id<Row>> &ids) const
    {
        return std::any_of(ids.cbegin(), ids.cend(), [this](const Id<Row> &id) {
            return m_whole.find(id)->author == m_author;
        });
    }

    const ProjectSnapshot &m_whole;
    AuthorId m_author;
};

/// Compares what was seen with what is, for the rows that a change can have altered.
class ShownChange {
public:
    ShownChange(const ProjectSnapshot &shown, const ProjectSnapshot &whole, const AuthorId &author,
                const Change &wholeChange)
        : m_shown(shown), m_whole(whole), m_eye(whole, author), m_wholeChange(wholeChange)
    {
    }

    Change run();

private:
    template <class Row>
    void compare(const Id<Row> &id)
    {
        const Row *before = m_shown.find(id);
        const std::optional<Row> after = m_eye.seen(id);
        if (before == nullptr ? after.has_value() : after != *before)
            m_change.append(
                RowChange<Row>{before == nullptr ? std::nullopt : std::optional(*before), after});
    }
    template <class Row>
    void compareAll()
    {
        for (const RowChange<Row> &step : m_wholeChange.of<Row>())
            compare(step.id());
    }
    template <class Row, class HighlightOf>
    void collect(HighlightOf highlightOf)
    {
        for (const RowChange<Row> &step : m_wholeChange.of<Row>()) {
            for (const std::optional<Row> &row : {step.before, step.after}) {
                if (row)
                    m_highlights.insert(highlightOf(*row));
            }
        }
    }
    void compareHighlights();
    void compareNotes();

    const ProjectSnapshot &m_shown;
    const ProjectSnapshot &m_whole;
    BlindEye m_eye;
    const Change &m_wholeChange;
    QSet<HighlightId> m_highlights;
    Change m_change;
};

Change ShownChange::run()
{
    collect<Highlight>([](const Highlight &row) { return row.id; });
    collect<Placement>([](const Placement &row) { return row.highlight; });
    collect<Coding>([](const Coding &row) { return row.highlight; });
    collect<Note>([](const Note &row) {
        const bool isOnPassage = row.target.kind == NoteTarget::Kind::Highlight;
        return isOnPassage ? HighlightId(row.target.id) : HighlightId();
    });
    m_highlights.remove({});
    m_wholeChange.forEachList([this]<class Row>(const QList<RowChange<Row>> &) {
        if constexpr (std::is_same_v<Row, Highlight>)
            compareHighlights();
        else if constexpr (std::is_same_v<Row, Note>)
            compareNotes();
        else if constexpr (!std::is_same_v<Row, Placement>)
            compareAll<Row>();
    });
    return m_change;
}

void ShownChange::compareHighlights()
{
    QSet<PlacementId> placements;
    for (const RowChange<Placement> &step : m_wholeChange.of<Placement>())
        placements.insert(step.id());
    for (const HighlightId &id : std::as_const(m_highlights)) {
        compare(id);
        for (const ProjectSnapshot *project : {&m_shown, &m_whole}) {
            const QList<PlacementId> ids = project->placements(id);
            for (const PlacementId &placement : ids)
                placements.insert(placement);
        }
    }
    for (const PlacementId &id : std::as_const(placements))
        compare(id);
}

// A reply is seen otherwise where what it replies to comes or goes.
void ShownChange::compareNotes()
{
    QSet<NoteId> notes;
    for (const RowChange<Note> &step : m_wholeChange.of<Note>()) {
        notes.insert(step.id());
        for (const std::optional<Note> &row : {step.before, step.after}) {
            const QList<NoteId> beside = row ? m_whole.notes(row->target) : QList<NoteId>();
            for (const NoteId &id : beside) {
                if (m_whole.find(id)->replyTo == step.id())
                    notes.insert(id);
            }
        }
    }
    for (const NoteId &id : std::as_const(notes))
        compare(id);
}

} // namespace

ProjectSnapshot withoutOthers(const ProjectSnapshot &whole, const AuthorId &author)
{
    const BlindEye eye(whole, author);
    Change hiding;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        for (const Row &row : whole.rows<Row>()) {
            if (!eye.sees(row)) {
                hiding.append(RowChange<Row>{row, std::nullopt});
                continue;
            }
            if constexpr (std::is_same_v<Row, Note>) {
                if (const Note shown = eye.asSeen(row); !(shown == row))
                    hiding.append(RowChange<Note>{row, shown});
            }
        }
    });
    ProjectSnapshot shown = whole;
    shown.apply(hiding);
    return shown;
}

Change shownChange(const ProjectSnapshot &shown, const ProjectSnapshot &whole,
                   const AuthorId &author, const Change &change)
{
    return ShownChange(shown, whole, author, change).run();
}

} // namespace meipi
