// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsections.h"

#include <algorithm>

namespace meipi {

namespace {

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

bool isReadByAnybody(const ProjectSnapshot &project, const SectionId &section)
{
    const QList<ReadingId> readings = project.readings(section);
    return std::any_of(readings.cbegin(), readings.cend(), [&project](const ReadingId &id) {
        return project.find(id)->state != ReadingState::Unread;
    });
}

// In a list that is sorted by theme and stays so.
void countTheme(QList<ThemeCount> &counts, qsizetype theme)
{
    const auto place =
        std::lower_bound(counts.begin(), counts.end(), theme,
                         [](ThemeCount each, qsizetype wanted) { return each.theme < wanted; });
    if (place != counts.end() && place->theme == theme)
        ++place->passages;
    else
        counts.insert(place - counts.begin(), {theme, 1});
}

void countMeasuresAndNotes(ReportDocument &document)
{
    ReportSection *const rows = document.sections.data();
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const bool counts = rows[i].kind == OutlineNode::Kind::Measure && !rows[i].setAside;
        document.measureCount += counts ? 1 : 0;
        for (qsizetype at = i; at >= 0; at = rows[at].parent) {
            rows[at].noteCount += rows[i].notes.size();
            rows[at].measureCount += counts && at != i ? 1 : 0;
        }
    }
}

} // namespace

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

QList<ReportSection> sectionsOf(const ProjectSnapshot &project, const NoteThreads &threads,
                                const DocumentId &document)
{
    const SectionTree &tree = project.sections(document);
    const Text text = project.text(document);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    QList<ReportSection> sections;
    sections.reserve(nodes.size());
    for (int node = 0; node < nodes.size(); ++node) {
        const OutlineNode &row = nodes[node];
        ReportSection section;
        section.id = tree.idOf(node);
        section.parent = row.parent;
        section.depth = row.parent < 0 ? 0 : sections.at(row.parent).depth + 1;
        section.kind = row.kind;
        section.ordinal = row.ordinal;
        section.setAside = row.setAside;
        section.label = row.label;
        section.title = row.title;
        section.address = addressOfNode(tree, text, node);
        section.range = row.range;
        section.summary = project.find(section.id)->summary;
        section.isRead = isReadByAnybody(project, section.id);
        section.notes = threads.on(NoteTarget(section.id));
        sections.append(std::move(section));
    }
    return sections;
}

QList<qsizetype> outermostOf(const QList<ReportSection> &sections)
{
    QList<qsizetype> outermost;
    for (qsizetype at = 0; at < sections.size(); ++at) {
        const qsizetype parent = sections[at].parent;
        const bool isOutermost = parent < 0 || sections[parent].kind == OutlineNode::Kind::Part;
        if (sections[at].kind == OutlineNode::Kind::Section && isOutermost)
            outermost.append(at);
    }
    return outermost;
}

void countSections(const SectionTree &tree, QList<ReportPassage> &passages,
                   ReportDocument &document)
{
    ReportSection *const rows = document.sections.data();
    for (const qsizetype place : std::as_const(document.passages)) {
        ReportPassage &passage = passages[place];
        passage.section = tree.nodeOf(passage.address.innermost);
        if (passage.section >= 0)
            rows[passage.section].passages.append(place);
        for (qsizetype at = passage.section; at >= 0; at = rows[at].parent) {
            ++rows[at].passageCount;
            rows[at].noteCount += passage.notes.size();
            for (const qsizetype theme : std::as_const(passage.themes))
                countTheme(rows[at].themes, theme);
        }
    }
    countMeasuresAndNotes(document);
}

} // namespace meipi
