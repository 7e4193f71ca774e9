// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/annotatedtext.h"

#include <algorithm>

namespace meipi {

AnnotatedText::AnnotatedText(const ProjectSnapshot &project, const NotesReport &report,
                             qsizetype document)
    : m_report(report), m_document(report.documents[document]), m_text(project.text(m_document.id))
{
    for (qsizetype at = 0; at < m_document.sections.size(); ++at) {
        const Section *row = project.find(m_document.sections[at].id);
        if (row == nullptr || row->kind == OutlineNode::Kind::Measure)
            continue;
        const bool hasHeading = !row->heading.isEmpty(); // the front matter has none
        m_headings.append(
            {hasHeading ? row->heading : TextRange{row->range.start, row->range.start}, at,
             hasHeading ? m_document.sections[at].depth + 1 : 0});
    }
    std::stable_sort(m_headings.begin(), m_headings.end(),
                     [](const auto &a, const auto &b) { return a.range.start < b.range.start; });
}

AnnotatedParagraph AnnotatedText::next()
{
    AnnotatedParagraph paragraph;
    paragraph.range = m_text.paragraph(m_next++);
    while (m_nextHeading < m_headings.size()
           && m_headings[m_nextHeading].range.start <= paragraph.range.end) {
        const Heading &heading = m_headings[m_nextHeading++];
        paragraph.sections.append(heading.section);
        // A heading that its paragraph goes on behind is no line of its own.
        const TextRange rest{heading.range.end, paragraph.range.end};
        if (paragraph.level == 0 && (rest.isEmpty() || m_text.view(rest).trimmed().isEmpty()))
            paragraph.level = heading.level;
    }
    cut(paragraph);
    return paragraph;
}

void AnnotatedText::cut(AnnotatedParagraph &paragraph)
{
    const TextRange range = paragraph.range;
    const auto passage = [this](qsizetype at) -> const ReportPassage & {
        return m_report.passages[at];
    };
    QList<qsizetype> cuts{range.start, range.end};
    for (; m_nextPassage < m_document.passages.size(); ++m_nextPassage) {
        const qsizetype at = m_document.passages[m_nextPassage];
        if (passage(at).range.start > range.end)
            break;
        paragraph.starts.append(at);
        m_open.append(at);
    }
    for (const qsizetype at : std::as_const(m_open)) {
        cuts.append(std::clamp(passage(at).range.start, range.start, range.end));
        cuts.append(std::clamp(passage(at).range.end, range.start, range.end));
        if (passage(at).range.end <= range.end + 1)
            paragraph.ends.append(at);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.resize(std::unique(cuts.begin(), cuts.end()) - cuts.begin());
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        AnnotatedSegment segment{{cuts[i], cuts[i + 1]}, {}};
        for (const qsizetype at : std::as_const(m_open)) {
            if (passage(at).range.overlaps(segment.range))
                segment.passages.append(at);
        }
        paragraph.segments.append(segment);
    }
    m_open.removeIf([&](qsizetype at) { return passage(at).range.end <= range.end + 1; });
}

} // namespace meipi
