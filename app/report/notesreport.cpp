// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notesreport.h"

#include "report/notethreads.h"

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

    NotesReport report() const { return m_report; }
    bool gather(const Progress &progress); ///< False when it was cancelled.

private:
    void addThemes();
    void addDocuments();
    void addSections(ReportDocument &document);
    bool addPlaced(const Progress &progress);
    bool addUnplaced(const Progress &progress);
    ReportPassage passageFrom(const Highlight &highlight, qsizetype document) const;
    void count(const ReportPassage &passage, qsizetype place);
    void countSections(ReportDocument &document);
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

// The label of the outermost section around @p node, which an address is printed with.
QString topLabelOf(const Outline &outline, int node)
{
    QString label;
    for (; node >= 0; node = outline.nodes()[node].parent) {
        if (outline.nodes()[node].kind == OutlineNode::Kind::Section)
            label = outline.nodes()[node].label;
    }
    return label;
}

int paragraphAt(const Text &text, qsizetype position)
{
    return static_cast<int>(text.paragraphAt(std::min(position, text.size()))) + 1;
}

Address addressOfNode(const SectionTree &tree, const Text &text, int node)
{
    const OutlineNode &row = tree.outline().nodes()[node];
    Address address;
    address.path = tree.outline().path(node);
    address.label = row.label;
    address.topLabel = topLabelOf(tree.outline(), node);
    address.sectionTitle = row.title;
    address.innermost = tree.idOf(node);
    address.firstParagraph = paragraphAt(text, row.range.start);
    address.lastParagraph = paragraphAt(text, std::max(row.range.start, row.range.end - 1));
    return address;
}

// Where a passage stood in the version it was marked in.
Address formerAddress(const ProjectSnapshot &project, const Highlight &highlight)
{
    const SectionTree &tree = project.sections(highlight.version);
    const Text text = project.text(highlight.version);
    int node = tree.outline().hasSections() ? tree.outline().nodeAt(highlight.range.start) : -1;
    while (node >= 0 && tree.outline().path(node).isEmpty())
        node = tree.outline().nodes()[node].parent;
    Address address;
    if (node >= 0)
        address = addressOfNode(tree, text, node);
    address.firstParagraph = text.isEmpty() ? 0 : paragraphAt(text, highlight.range.start);
    address.lastParagraph = text.isEmpty() ? 0 : paragraphAt(text, highlight.range.end - 1);
    return address;
}

bool isReadByAnybody(const ProjectSnapshot &project, const SectionId &section)
{
    const QList<ReadingId> readings = project.readings(section);
    return std::any_of(readings.cbegin(), readings.cend(), [&project](const ReadingId &id) {
        return project.find(id)->state != ReadingState::Unread;
    });
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
        countSections(document);
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
        m_report.themes.append(theme);
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
        addSections(document);
        m_report.documents.append(document);
    }
}

void Gathering::addSections(ReportDocument &document)
{
    const SectionTree &tree = m_project.sections(document.id);
    const Text text = m_project.text(document.id);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    for (int node = 0; node < nodes.size(); ++node) {
        const OutlineNode &row = nodes[node];
        ReportSection section;
        section.id = tree.idOf(node);
        section.parent = row.parent;
        section.depth = row.parent < 0 ? 0 : document.sections[row.parent].depth + 1;
        section.kind = row.kind;
        section.ordinal = row.ordinal;
        section.setAside = row.setAside;
        section.label = row.label;
        section.title = row.title;
        section.address = addressOfNode(tree, text, node);
        section.range = row.range;
        section.summary = m_project.find(section.id)->summary;
        section.isRead = isReadByAnybody(m_project, section.id);
        section.notes = m_threads.on(NoteTarget(section.id));
        const bool isOutermost =
            row.parent < 0 || nodes[row.parent].kind == OutlineNode::Kind::Part;
        if (row.kind == OutlineNode::Kind::Section && isOutermost)
            document.recommendations.append(node);
        document.sections.append(section);
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
    for (const ThemeId &theme : themes) {
        if (m_themes.contains(theme))
            passage.themes.append(m_themes.value(theme));
    }
    return passage;
}

bool Gathering::addPlaced(const Progress &progress)
{
    for (qsizetype document = 0; document < m_report.documents.size(); ++document) {
        const DocumentId id = m_report.documents[document].id;
        const Text text = m_project.text(id);
        const QList<HighlightIndex::Entry> entries = m_project.highlights(id).all();
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
            passage.address = addressOf(m_project, id, entry.range);
            if (const QStringView now = text.view(entry.range);
                !now.isEmpty() && now != row->quote) {
                passage.quote = now.toString();
                passage.formerQuote = row->quote;
            }
            count(passage, m_report.passages.size());
            m_report.documents[document].passages.append(m_report.passages.size());
            m_report.passages.append(passage);
        }
    }
    return true;
}

bool Gathering::addUnplaced(const Progress &progress)
{
    QSet<HighlightId> placed;
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
        m_report.passages.append(passage);
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

void Gathering::countSections(ReportDocument &document)
{
    QList<QHash<qsizetype, qsizetype>> themes(document.sections.size());
    const SectionTree &tree = m_project.sections(document.id);
    for (const qsizetype place : std::as_const(document.passages)) {
        ReportPassage &passage = m_report.passages[place];
        passage.section = tree.nodeOf(passage.address.innermost);
        if (passage.section >= 0)
            document.sections[passage.section].passages.append(place);
        for (qsizetype at = passage.section; at >= 0; at = document.sections[at].parent) {
            ++document.sections[at].passageCount;
            document.sections[at].noteCount += passage.notes.size();
            for (const qsizetype theme : passage.themes)
                ++themes[at][theme];
        }
    }
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const bool counts = document.sections[i].kind == OutlineNode::Kind::Measure
            && !document.sections[i].setAside;
        document.measureCount += counts ? 1 : 0;
        for (qsizetype at = i; at >= 0; at = document.sections[at].parent) {
            document.sections[at].noteCount += document.sections[i].notes.size();
            document.sections[at].measureCount += counts && at != i ? 1 : 0;
        }
        for (auto each = themes[i].cbegin(); each != themes[i].cend(); ++each)
            document.sections[i].themes.append({each.key(), each.value()});
        std::sort(document.sections[i].themes.begin(), document.sections[i].themes.end(),
                  [](ThemeCount a, ThemeCount b) { return a.theme < b.theme; });
    }
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
    QSet<QString> names = m_threads.authors();
    for (const ReportPassage &passage : std::as_const(m_report.passages))
        names.insert(passage.author);
    names.remove(QString());
    m_report.authors = names.values();
    m_report.authors.sort();
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
    return gathering.report();
}

} // namespace meipi
