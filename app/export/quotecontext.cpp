// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/quotecontext.h"

#include "text/sentences.h"

#include <algorithm>

namespace meipi {

namespace {

// Of the sentence in @p paragraph that @p position, in the whole text, stands in.
TextRange sentenceAt(const Text &text, TextRange paragraph, qsizetype position)
{
    const QList<TextRange> all = sentences(text.view(paragraph), false);
    for (const TextRange &each : all) {
        if (paragraph.start + each.end > position)
            return {paragraph.start + each.start, paragraph.start + each.end};
    }
    return paragraph;
}

} // namespace

QString contextOf(const ProjectSnapshot &project, const DocumentId &document,
                  const ReportPassage &passage, ExportOptions::Context context)
{
    if (context == ExportOptions::Context::None || !passage.hasPlace())
        return {};
    const Text text = project.text(document);
    if (passage.range.end > text.size())
        return {};
    const TextRange first = text.paragraph(text.paragraphAt(passage.range.start));
    const TextRange last = text.paragraph(text.paragraphAt(passage.range.end - 1));
    TextRange around{first.start, last.end};
    if (context == ExportOptions::Context::Sentence) {
        around.start = sentenceAt(text, first, passage.range.start).start;
        around.end = sentenceAt(text, last, passage.range.end - 1).end;
    }
    around.start = std::min(around.start, passage.range.start);
    around.end = std::max(around.end, passage.range.end);
    const QString whole = text.view(around).toString().trimmed();
    return whole == passage.quote.trimmed() ? QString() : whole;
}

} // namespace meipi
