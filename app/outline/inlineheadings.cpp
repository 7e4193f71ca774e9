// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/inlineheadings.h"

#include "outline/linelists.h"

namespace meipi {

namespace {

constexpr qsizetype fewest = 3;
constexpr qsizetype longestText = 100'000; // A longer one whose only structure is a line has none.
constexpr qsizetype fewestAfterColon = 2;
constexpr QStringView colons = u"：:";
constexpr QStringView beginnings = u"：:。；;！？”）";

QList<HeadingCandidate> listAt(const Text &text, qsizetype paragraph, qsizetype position)
{
    const LineContent content = lineContent(text, paragraph);
    const QStringView line = text.view(content.range);
    const qsizetype first = position - content.range.start;
    const QChar before = first > 0 ? line[first - 1] : QChar();
    if (first < 0 || (first > 0 && !beginnings.contains(before)))
        return {};
    QList<HeadingCandidate> list;
    for (qsizetype at = first; at >= 0;) {
        const auto label = labelAt(line, at);
        if (!label || label->isWeak)
            return {};
        HeadingCandidate candidate;
        candidate.paragraph = candidate.lastParagraph = paragraph;
        candidate.label = *label;
        candidate.label.start += content.range.start;
        candidate.label.end += content.range.start;
        candidate.label.textStart += content.range.start;
        candidate.textEnd = content.range.end;
        candidate.isInline = true;
        if (!list.isEmpty())
            list.last().textEnd = candidate.label.start;
        list.append(candidate);
        at = successorInLine(line, *label, label->textStart);
    }
    const qsizetype needed = first > 0 && colons.contains(before) ? fewestAfterColon : fewest;
    return list.size() >= needed ? list : QList<HeadingCandidate>();
}

} // namespace

QList<HeadingCandidate> inlineHeadings(const Text &text)
{
    if (text.size() > longestText)
        return {};
    static constexpr QStringView first = u"一、";
    QList<HeadingCandidate> found;
    qsizetype lastParagraph = -1;
    for (qsizetype at = text.string().indexOf(first); at >= 0;
         at = text.string().indexOf(first, at + 1)) {
        const qsizetype paragraph = text.paragraphAt(at);
        const QList<HeadingCandidate> list = listAt(text, paragraph, at);
        if (list.isEmpty())
            continue;
        if (lastParagraph >= 0)
            return {};
        lastParagraph = paragraph;
        found = list;
    }
    return found;
}

} // namespace meipi
