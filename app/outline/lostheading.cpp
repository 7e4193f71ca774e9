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

/// The only line in [first, end) that looks like a title and has prose above and below; -1 for none
/// or several. With @p hasProseAbove from the start.
qsizetype lostTitle(const Text &text, qsizetype first, qsizetype end, bool hasProseAbove)
{
    qsizetype found = -1;
    for (qsizetype paragraph = first; paragraph < end; ++paragraph) {
        const LineContent line = lineContent(text, paragraph);
        const QStringView content = text.view(line.range);
        hasProseAbove = hasProseAbove || isProse(content);
        if (!hasProseAbove || line.hashes > 0 || content.size() > longestHeading
            || !looksLikeTitle(content))
            continue;
        const qsizetype below = nextFilled(text, paragraph + 1, end);
        if (below == end || !isProse(text.view(lineContent(text, below).range)))
            continue;
        if (found >= 0)
            return -1;
        found = paragraph;
    }
    return found;
}

ChosenHeading headingWithoutNumber(const Text &text, qsizetype paragraph, int level)
{
    const LineContent line = lineContent(text, paragraph);
    ChosenHeading heading;
    heading.candidate.paragraph = heading.candidate.lastParagraph = paragraph;
    heading.candidate.label.scheme = scheme::firstDeclared + level;
    heading.candidate.label.start = heading.candidate.label.end =
        heading.candidate.label.textStart = line.range.start;
    heading.candidate.textEnd = line.range.end;
    heading.candidate.isShort = true;
    heading.level = level;
    heading.confidence = confidence;
    heading.evidence = QStringLiteral("lost-number");
    return heading;
}

// 一、 and 三、 beside each other: the one that is missing, after all below the first of them.
qsizetype lostBetween(const Text &text, const QList<ChosenHeading> &headings, qsizetype next)
{
    const ChosenHeading &own = headings[next];
    qsizetype before = next - 1;
    while (before >= 0 && headings[before].level > own.level)
        --before;
    if (before < 0 || headings[before].level != own.level
        || headings[before].candidate.label.scheme != own.candidate.label.scheme
        || headings[before].candidate.label.ordinal + 2 != own.candidate.label.ordinal)
        return -1;
    return lostTitle(text, headings[next - 1].candidate.lastParagraph + 1, own.candidate.paragraph,
                     false);
}

} // namespace

void recoverLostHeadings(const Text &text, PartHeadings &part)
{
    constexpr int lowestLevel = 2;
    for (qsizetype i = 1; i < part.headings.size(); ++i) {
        const ChosenHeading &own = part.headings[i];
        const bool mayFollow = own.level <= lowestLevel && own.candidate.hasNumber()
            && own.candidate.label.ordinal > 2 && !scheme::isDecimal(own.candidate.label.scheme)
            && !scheme::isArticle(own.candidate.label.scheme);
        const qsizetype lost = mayFollow ? lostBetween(text, part.headings, i) : -1;
        if (lost >= 0) {
            part.headings.insert(i, headingWithoutNumber(text, lost, own.level));
            ++i;
        }
    }
    if (part.headings.size() < 2 || part.headings.front().level != 1
        || part.headings.front().candidate.label.ordinal != 2)
        return;
    const qsizetype first =
        lostTitle(text, part.part.firstParagraph, part.headings.front().candidate.paragraph, false);
    if (first >= 0)
        part.headings.prepend(headingWithoutNumber(text, first, 1));
}

} // namespace meipi
