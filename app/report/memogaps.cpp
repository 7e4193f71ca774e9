// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/memogaps.h"

#include "text/sentences.h"

#include <algorithm>

namespace meipi {

namespace {

// Whether a highlight touches the range; one with a note where that is asked for.
bool isTouched(const NotesReport &report, const ReportDocument &document, TextRange range,
               bool withNote)
{
    return std::any_of(document.passages.cbegin(), document.passages.cend(), [&](qsizetype place) {
        const ReportPassage &passage = report.passages[place];
        return passage.range.overlaps(range) && (!withNote || !passage.notes.isEmpty());
    });
}

void addSections(const NotesReport &report, qsizetype at, MemoGaps &gaps)
{
    const ReportDocument &document = report.documents[at];
    for (qsizetype i = 0; i < document.recommendations.size(); ++i) {
        const qsizetype section = document.recommendations[i];
        const ReportSection &row = document.sections[section];
        if (row.summary.isEmpty())
            gaps.withoutSummary.append({at, section});
        if (row.noteCount == 0 && !isTouched(report, document, row.range, true))
            gaps.withoutNote.append({at, section});
        if (!isTouched(report, document, row.range, false)) {
            gaps.unmarked.append({at, section});
            continue;
        }
        for (qsizetype below = section + 1;
             below < document.sections.size() && document.sections[below].depth > row.depth;
             ++below) {
            const ReportSection &measure = document.sections[below];
            if (measure.kind == OutlineNode::Kind::Measure && !measure.setAside
                && measure.notes.isEmpty() && !isTouched(report, document, measure.range, false))
                gaps.unmarkedMeasures.append({at, below});
        }
    }
}

// Sentences with figures in the front matter: what a reader would have to check.
void addClaims(const ProjectSnapshot &project, const NotesReport &report,
               const ReportDocument &document, MemoGaps &gaps)
{
    const Text text = project.text(document.id);
    const bool isFirst = gaps.uncheckedClaims == 0;
    for (const ReportSection &section : document.sections) {
        if (section.kind != OutlineNode::Kind::Front || section.range.isEmpty())
            continue;
        const qsizetype last = text.paragraphAt(section.range.end - 1);
        for (qsizetype i = std::max<qsizetype>(0, text.paragraphAt(section.range.start)); i <= last;
             ++i) {
            const TextRange paragraph = text.paragraph(i);
            const QList<TextRange> parts = sentences(text.paragraphView(i), false);
            for (const TextRange part : parts) {
                const TextRange range{paragraph.start + part.start, paragraph.start + part.end};
                const QStringView words = text.view(range);
                if (std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); }))
                    continue;
                ++gaps.claims;
                if (isTouched(report, document, range, true))
                    continue;
                ++gaps.uncheckedClaims;
                const int number = static_cast<int>(i) + 1;
                if (isFirst && !gaps.uncheckedParagraphs.contains(number))
                    gaps.uncheckedParagraphs.append(number);
            }
        }
    }
}

} // namespace

MemoGaps gapsOf(const ProjectSnapshot &project, const NotesReport &report)
{
    MemoGaps gaps;
    for (qsizetype at = 0; at < report.documents.size(); ++at) {
        addSections(report, at, gaps);
        addClaims(project, report, report.documents[at], gaps);
    }
    return gaps;
}

} // namespace meipi
