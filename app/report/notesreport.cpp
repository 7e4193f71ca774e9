// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notesreport.h"

#include "report/notethreads.h"
#include "report/reportsections.h"

#include <QCoreApplication>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace meipi {

namespace {

class Gathering {
public:
    Gathering(const ProjectSnapshot &project, bool includePrivate)
        : m_project(project), m_threads(project, includePrivate)
    {
    }

    NotesReport take() { return std::move(m_report); }
    bool gather(const Progress &progress); ///< False when it was cancelled.

private:
    void addThemes();
    void addDocuments();
    bool addPlaced(const Progress &progress);
    bool addUnplaced(const Progress &progress);
    ReportPassage passageFrom(const Highlight &highlight, qsizetype document) const;
    void count(const ReportPassage &passage, qsizetype place);
    void countNotes(const QList<ReportNote> &notes);
    void countAll();
    void addAuthors();

    const ProjectSnapshot &m_project;
    NoteThreads m_threads;
    NotesReport m_report;
    QHash<ThemeId, qsizetype> m_themes; ///< Their place in the report.
};

QString titleOf(const Document &document)
{
    return document.title.trimmed().isEmpty() ? document.name : document.title;
}

bool Gathering::gather(const Progress &progress)
{
    m_report.lastChange = lastChange(m_project);
    m_report.notes = m_threads.on(NoteTarget());
    addThemes();
    addDocuments();
    if (!addPlaced(progress) || !addUnplaced(progress))
        return false;
    for (ReportDocument &document : m_report.documents)
        countSections(m_project.sections(document.id), m_report.passages, document);
    countAll();
    addAuthors();
    m_report.title = m_project.property(QStringLiteral("title")).trimmed();
    if (m_report.title.isEmpty() && !m_report.documents.isEmpty())
        m_report.title = m_report.documents.first().title;
    return true;
}

void Gathering::addThemes()
{
    const QList<ThemeId> order = m_project.themesInOrder();
    for (const ThemeId &id : order) {
        const Theme &row = *m_project.find(id);
        ReportTheme theme;
        theme.id = id;
        theme.parent = m_themes.value(row.parent, -1);
        theme.depth = theme.parent < 0 ? 0 : m_report.themes[theme.parent].depth + 1;
        theme.path = m_project.themePath(id);
        theme.name = row.name;
        theme.colour = row.colour;
        theme.definition = row.definition;
        theme.notes = m_threads.on(NoteTarget(id));
        m_themes.insert(id, m_report.themes.size());
        m_report.themes.append(std::move(theme));
    }
}

void Gathering::addDocuments()
{
    for (const DocumentId &id : m_project.documents()) {
        const Document &row = *m_project.find(id);
        const Version *version = m_project.find(row.currentVersion);
        ReportDocument document;
        document.id = id;
        document.number = row.number;
        document.title = titleOf(row);
        document.name = row.name;
        document.sourceHash = version == nullptr ? QString() : version->sourceHash;
        document.notes = m_threads.on(NoteTarget(id));
        document.sections = sectionsOf(m_project, m_threads, id);
        document.recommendations = outermostOf(document.sections);
        m_report.documents.append(std::move(document));
    }
}

ReportPassage Gathering::passageFrom(const Highlight &highlight, qsizetype document) const
{
    ReportPassage passage;
    passage.id = highlight.id;
    passage.document = document;
    passage.quote = highlight.quote;
    passage.author = m_threads.nameOf(highlight.author);
    passage.created = highlight.created;
    passage.modified = highlight.modified;
    passage.notes = m_threads.on(NoteTarget(highlight.id));
    const QList<ThemeId> themes = m_project.themesOf(highlight.id);
    passage.themes.reserve(themes.size());
    for (const ThemeId &theme : themes) {
        if (const auto place = m_themes.constFind(theme); place != m_themes.cend())
            passage.themes.append(*place);
    }
    return passage;
}

bool Gathering::addPlaced(const Progress &progress)
{
    m_report.passages.reserve(m_project.rows<Highlight>().size());
    for (qsizetype document = 0; document < m_report.documents.size(); ++document) {
        const DocumentId id = m_report.documents[document].id;
        const Text text = m_project.text(id);
        const DocumentAddresses addresses(m_project, id);
        const QList<HighlightIndex::Entry> entries = m_project.highlights(id).all();
        m_report.documents[document].passages.reserve(entries.size());
        for (const HighlightIndex::Entry &entry : entries) {
            if (progress.isCancelled())
                return false;
            const Highlight *row = m_project.find(entry.id);
            if (row == nullptr)
                continue;
            ReportPassage passage = passageFrom(*row, document);
            passage.range = entry.range;
            if (const Placement *placement = m_project.placement(entry.id))
                passage.state = placement->state;
            passage.address = addresses.of(entry.range);
            if (const QStringView now = text.view(entry.range);
                !now.isEmpty() && now != row->quote) {
                passage.quote = now.toString();
                passage.formerQuote = row->quote;
            }
            count(passage, m_report.passages.size());
            m_report.documents[document].passages.append(m_report.passages.size());
            m_report.passages.append(std::move(passage));
        }
    }
    return true;
}

bool Gathering::addUnplaced(const Progress &progress)
{
    if (m_report.passages.size() == m_project.rows<Highlight>().size())
        return true;
    QSet<HighlightId> placed;
    placed.reserve(m_report.passages.size());
    for (const ReportPassage &passage : std::as_const(m_report.passages))
        placed.insert(passage.id);
    QHash<DocumentId, qsizetype> documents;
    for (qsizetype i = 0; i < m_report.documents.size(); ++i)
        documents.insert(m_report.documents[i].id, i);

    QList<const Highlight *> rows;
    for (const Highlight &row : m_project.rows<Highlight>()) {
        if (!placed.contains(row.id) && documents.contains(row.document))
            rows.append(&row);
    }
    std::sort(rows.begin(), rows.end(), [&documents](const Highlight *a, const Highlight *b) {
        const auto keyOf = [&documents](const Highlight *row) {
            return std::tuple(documents.value(row->document), row->range.start, row->range.end);
        };
        return keyOf(a) == keyOf(b) ? a->id < b->id : keyOf(a) < keyOf(b);
    });
    for (const Highlight *row : std::as_const(rows)) {
        if (progress.isCancelled())
            return false;
        ReportPassage passage = passageFrom(*row, documents.value(row->document));
        const Placement *placement = m_project.placement(row->id);
        passage.state = placement == nullptr ? PlacementState::Orphaned : placement->state;
        passage.address = formerAddress(m_project, *row);
        count(passage, m_report.passages.size());
        m_report.unplaced.append(m_report.passages.size());
        m_report.passages.append(std::move(passage));
    }
    return true;
}

void Gathering::count(const ReportPassage &passage, qsizetype place)
{
    QVarLengthArray<qsizetype, 16> within; // a passage under two children counts once above them
    for (const qsizetype theme : passage.themes) {
        m_report.themes[theme].passages.append(place);
        for (qsizetype each = theme; each >= 0; each = m_report.themes[each].parent) {
            if (!within.contains(each))
                within.append(each);
        }
    }
    for (const qsizetype theme : std::as_const(within))
        ++m_report.themes[theme].passagesWithin;
}

void Gathering::countNotes(const QList<ReportNote> &notes)
{
    m_report.noteCount += notes.size();
    for (const ReportNote &note : notes) {
        m_report.keyNoteCount += note.starred ? 1 : 0;
        m_report.openTaskCount += note.status == NoteStatus::ToDo && !note.done ? 1 : 0;
        m_report.openQuestionCount += note.status == NoteStatus::Question && !note.done ? 1 : 0;
    }
}

void Gathering::countAll()
{
    countNotes(m_report.notes);
    for (const ReportTheme &theme : std::as_const(m_report.themes))
        countNotes(theme.notes);
    for (const ReportPassage &passage : std::as_const(m_report.passages))
        countNotes(passage.notes);
    for (const ReportDocument &document : std::as_const(m_report.documents)) {
        countNotes(document.notes);
        for (const ReportSection &section : document.sections)
            countNotes(section.notes);
    }
}

void Gathering::addAuthors()
{
    m_report.authors = m_threads.authors();
}

} // namespace

Result<NotesReport> gatherNotes(const ProjectSnapshot &project, bool includePrivate,
                                const Progress &progress)
{
    Gathering gathering(project, includePrivate);
    if (!gathering.gather(progress)) {
        return failure(Error::Code::Cancelled,
                       QCoreApplication::translate("meipi::Report", "The export was cancelled."));
    }
    return gathering.take();
}

} // namespace meipi
