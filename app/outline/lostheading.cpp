// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/lostheading.h"

namespace meipi {

namespace {

constexpr qsizetype longestHeading = 24;
constexpr qsizetype shortestProse = 30;
constexpr double confidence = 0.5;

bool isProse(QStringView line)
{
    return line.size() >= shortestProse && endsStatement(line);
}

} // namespace

void recoverFirstHeading(const Text &text, PartHeadings &part)
{
    if (part.headings.size() < 2 || part.headings.front().level != 1
        || part.headings.front().candidate.label.ordinal != 2)
        return;
    const HeadingCandidate &second = part.headings.front().candidate;
    qsizetype found = -1;
    bool hasProseAbove = false;
    for (qsizetype paragraph = part.part.firstParagraph; paragraph < second.paragraph;
         ++paragraph) {
        const LineContent line = lineContent(text, paragraph);
        const QStringView content = text.view(line.range);
        hasProseAbove = hasProseAbove || isProse(content);
        if (!hasProseAbove || line.hashes > 0 || content.size() > longestHeading
            || !looksLikeTitle(content))
            continue;
        const qsizetype below = nextFilled(text, paragraph + 1, second.paragraph);
        if (below == second.paragraph || !isProse(text.view(lineContent(text, below).range)))
            continue;
        if (found >= 0)
            return;
        found = paragraph;
    }
    if (found < 0)
        return;
    const LineContent line = lineContent(text, found);
    ChosenHeading heading;
    heading.candidate.paragraph = heading.candidate.lastParagraph = found;
    heading.candidate.label.scheme = scheme::firstDeclared + 1;
    heading.candidate.label.start = heading.candidate.label.end =
        heading.candidate.label.textStart = line.range.start;
    heading.candidate.textEnd = line.range.end;
    heading.candidate.isShort = true;
    heading.level = 1;
    heading.confidence = confidence;
    heading.evidence = QStringLiteral("lost-number");
    part.headings.prepend(heading);
}

} // namespace meipi
