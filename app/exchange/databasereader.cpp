// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/databasereader.h"

#include "exchange/foreignbuilder.h"
#include "exchange/htmltext.h"
#include "exchange/sourcepositions.h"
#include "store/qualcoder.h"
#include "store/taguette.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meipi {

namespace {

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

Error cancelledImport()
{
    return {Error::Code::Cancelled, DatabaseWords::tr("The import was cancelled."), {}, -1};
}

class QualCoderImport {
public:
    QualCoderImport(const QualCoderProject &project, const ForeignRequest &request,
                    Progress &progress)
        : m_project(project), m_progress(progress),
          m_builder(request.into, request.context, request.authorName)
    {
    }

    Result<ForeignReading> run()
    {
        for (const QualCoderProject::Category &category : m_project.categories)
            themeOfCategory(category.id, 0);
        for (const QualCoderProject::Code &code : m_project.codes) {
            m_codes.insert(code.id,
                           m_builder.theme(themeOfCategory(code.category, 0), code.name, {},
                                           code.colour, code.memo.trimmed()));
        }
        m_progress.setTotal(m_project.sources.size());
        for (const QualCoderProject::Source &source : m_project.sources) {
            if (m_progress.isCancelled())
                return tl::unexpected(cancelledImport());
            readSource(source);
            m_progress.setDone(m_progress.done() + 1);
        }
        addNote(NoteTarget(), m_project.memo, {}, {});
        for (const QualCoderProject::Entry &entry : m_project.journal)
            addNote(NoteTarget(), entry.name + QLatin1String("\n\n") + entry.text, entry.owner,
                    entry.date);
        m_losses.count(DatabaseWords::tr("Cases left out: %1."), static_cast<int>(m_project.cases));
        m_losses.count(DatabaseWords::tr("Values of attributes left out: %1."),
                       static_cast<int>(m_project.caseAttributes));
        m_losses.count(DatabaseWords::tr("Codings of pictures, sound and films left out: %1."),
                       static_cast<int>(m_project.mediaCodings));
        return ForeignReading{m_builder.finish(), m_losses.sentences()};
    }

private:
    // Categories may stand in any order, and in damaged files in a circle.
    ThemeId themeOfCategory(qint64 id, int depth)
    {
        const auto known = m_categories.constFind(id);
        if (known != m_categories.cend())
            return *known;
        const auto found = std::find_if(
            m_project.categories.cbegin(), m_project.categories.cend(),
            [id](const QualCoderProject::Category &category) { return category.id == id; });
        if (id == 0 || found == m_project.categories.cend() || depth > m_project.categories.size())
            return {};
        const ThemeId parent = themeOfCategory(found->parent, depth + 1);
        if (const auto meanwhile = m_categories.constFind(id); meanwhile != m_categories.cend())
            return *meanwhile;
        const ThemeId theme = m_builder.theme(parent, found->name, {}, {}, found->memo.trimmed());
        m_categories.insert(id, theme);
        return theme;
    }

    void addNote(const NoteTarget &target, const QString &text, const QString &owner,
                 Timestamp date, bool isStarred = false)
    {
        if (text.trimmed().isEmpty())
            return;
        Note note;
        note.target = target;
        note.text = text.trimmed();
        note.author = m_builder.author(owner);
        note.created = date;
        note.starred = isStarred;
        m_builder.note(note);
    }

    void readSource(const QualCoderProject::Source &source)
    {
        if (source.text.isEmpty()) {
            m_losses.add(DatabaseWords::tr("“%1” is no text and is left out, with what is marked "
                                           "in it.")
                             .arg(source.name));
            return;
        }
        const bool hasMark = source.text.startsWith(QChar::ByteOrderMark);
        SourcePositions positions(hasMark ? source.text.sliced(1) : source.text, hasMark);
        QList<CountedSelection> counted;
        for (const QualCoderProject::Passage &coding : m_project.codings) {
            if (coding.source == source.id)
                counted.append({coding.start, coding.end, coding.quote});
        }
        positions.decide(counted, QStringLiteral("QualCoder"));
        ForeignDocument document;
        document.name = source.name;
        document.bytes = source.text.toUtf8();
        document.text = Text(positions.canonical());
        document.author = m_builder.author(source.owner);
        document.created = source.date;
        const DocumentId id = m_builder.document(document);
        addNote(NoteTarget(id), source.memo, source.owner, source.date);
        for (const QualCoderProject::Attribute &attribute : m_project.attributes) {
            if (attribute.source == source.id)
                readAttribute(attribute, id);
        }
        for (const auto *passages : {&m_project.codings, &m_project.annotations}) {
            for (const QualCoderProject::Passage &passage : *passages) {
                if (passage.source == source.id)
                    readPassage(passage, id, positions);
            }
        }
    }

    // Which is a number by its type may be left empty, or hold anything.
    void readAttribute(const QualCoderProject::Attribute &attribute, const DocumentId &document)
    {
        Attribute wanted;
        wanted.name = attribute.name;
        wanted.type = attribute.isNumber ? AttributeType::Number : AttributeType::Text;
        const AttributeId id = m_builder.attribute(wanted);
        if (!m_builder.attributeValue(document, id, attribute.value))
            m_losses.count(DatabaseWords::tr("Values of attributes left out: %1."));
    }

    // One highlight for what one person marked, with all its codes.
    void readPassage(const QualCoderProject::Passage &passage, const DocumentId &document,
                     const SourcePositions &positions)
    {
        const auto range = positions.range(passage.start, passage.end);
        if (!range || range->isEmpty()) {
            m_losses.count(DatabaseWords::tr("Passages outside the text left out, their notes now "
                                             "on the document: %1."));
            addNote(NoteTarget(document), passage.memo, passage.owner, passage.date);
            return;
        }
        const AuthorId author = m_builder.author(passage.owner);
        const std::pair place(std::pair(document, author), *range);
        HighlightId &highlight = m_highlights[place];
        if (highlight.isNull())
            highlight = m_builder.highlight(document, *range, author, passage.date, {});
        const auto theme = m_codes.constFind(passage.code);
        if (theme != m_codes.cend())
            m_builder.coding(highlight, *theme, author, passage.date);
        addNote(NoteTarget(highlight), passage.memo, passage.owner, passage.date,
                passage.isImportant);
        if (passage.isImportant && passage.memo.trimmed().isEmpty())
            m_losses.count(DatabaseWords::tr("Marks of importance without a note left out: %1."));
    }

    const QualCoderProject &m_project;
    Progress &m_progress;
    ForeignBuilder m_builder;
    LossList m_losses;
    QHash<qint64, ThemeId> m_categories;
    QHash<qint64, ThemeId> m_codes;
    QHash<std::pair<std::pair<DocumentId, AuthorId>, TextRange>, HighlightId> m_highlights;
};

class TaguetteImport {
public:
    TaguetteImport(const TaguetteProject &project, const ForeignRequest &request,
                   Progress &progress)
        : m_project(project), m_progress(progress),
          m_builder(request.into, request.context, request.authorName)
    {
    }

    Result<ForeignReading> run()
    {
        m_builder.title(m_project.name);
        if (m_project.projects > 1) {
            m_losses.add(DatabaseWords::tr("The file holds several projects (%1), which come as "
                                           "one.")
                             .arg(m_project.projects));
        }
        for (const TaguetteProject::Tag &tag : m_project.tags)
            m_tags.insert(tag.id, m_builder.theme({}, tag.path, {}, {}, tag.description));
        QHash<qint64, QList<const TaguetteProject::Highlight *>> marks;
        for (const TaguetteProject::Highlight &highlight : m_project.highlights)
            marks[highlight.document].append(&highlight);
        m_progress.setTotal(m_project.documents.size());
        for (const TaguetteProject::Document &document : m_project.documents) {
            if (m_progress.isCancelled())
                return tl::unexpected(cancelledImport());
            readDocument(document, marks.value(document.id));
            m_progress.setDone(m_progress.done() + 1);
        }
        return ForeignReading{m_builder.finish(), m_losses.sentences()};
    }

private:
    void readDocument(const TaguetteProject::Document &given,
                      const QList<const TaguetteProject::Highlight *> &marks)
    {
        const HtmlText html(given.html);
        ForeignDocument document;
        document.name = given.fileName.isEmpty() ? given.name : given.fileName;
        document.title = given.name;
        document.bytes = html.text().toUtf8();
        document.text = Text(html.text());
        document.created = given.created;
        const DocumentId id = m_builder.document(document);
        if (!given.description.trimmed().isEmpty()) {
            Note note;
            note.target = NoteTarget(id);
            note.text = given.description.trimmed();
            note.created = given.created;
            m_builder.note(note);
        }
        for (const TaguetteProject::Highlight *mark : marks) {
            const auto start = html.position(mark->start, false);
            const auto end = html.position(mark->end, true);
            if (!start || !end || *start >= *end) {
                m_losses.count(DatabaseWords::tr("Highlights outside the text left out: %1."));
                continue;
            }
            const HighlightId highlight =
                m_builder.highlight(id, {*start, *end}, {}, given.created, {});
            for (const qint64 tag : mark->tags) {
                if (m_tags.contains(tag))
                    m_builder.coding(highlight, m_tags.value(tag), {}, given.created);
            }
        }
    }

    const TaguetteProject &m_project;
    Progress &m_progress;
    ForeignBuilder m_builder;
    LossList m_losses;
    QHash<qint64, ThemeId> m_tags;
};

} // namespace

Result<ForeignReading> readQualCoderProject(const QString &path, const ForeignRequest &request,
                                            Progress &progress)
{
    const QString file =
        QFileInfo(path).isDir() ? QDir(path).filePath(QStringLiteral("data.qda")) : path;
    const auto project = readQualCoder(file);
    if (!project)
        return tl::unexpected(project.error());
    return QualCoderImport(*project, request, progress).run();
}

Result<ForeignReading> readTaguetteProject(const QString &path, const ForeignRequest &request,
                                           Progress &progress)
{
    const auto project = readTaguette(path);
    if (!project)
        return tl::unexpected(project.error());
    return TaguetteImport(*project, request, progress).run();
}

} // namespace meipi
