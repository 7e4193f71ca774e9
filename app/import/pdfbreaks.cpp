// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfbreaks.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace meipi {

namespace {

constexpr float otherSize = 1.18F; // Ratio from which on two lines are of different sizes.
constexpr float otherScriptSize = 1.4F; // Fonts of letters are higher than those of ideographs.
constexpr float titleGap = 0.5F; // Of the height: the lines of a title stand nearer.
constexpr float otherWidth = 1.25F; // Ratio from which on columns are of different widths.
constexpr float widerGap = 0.35F; // Of the height, above the usual one.
constexpr float indent = 0.9F; // Of the height.
constexpr float roomAfterSentence = 0.5F; // Of the height, beside what would have had to fit.
constexpr float roomWithin = 1.8F; // Likewise.
constexpr float step = 0.5F; // Points, in which heights and gaps are counted.

bool isMostlyWide(const QString &text)
{
    const auto wide = std::count_if(text.begin(), text.end(), isFullWidth);
    return 2 * wide >= text.size();
}

bool areOfOneSize(const PdfLine &a, const PdfLine &b)
{
    const float ratio = std::max(a.size, b.size) / std::max(std::min(a.size, b.size), 0.1F);
    return ratio < (isMostlyWide(a.text) == isMostlyWide(b.text) ? otherSize : otherScriptSize);
}

bool isSameColumn(const PdfLine &before, const PdfLine &line)
{
    return before.page == line.page && line.gapAbove >= -line.box.height()
        && line.columnLeft == before.columnLeft && line.columnRight == before.columnRight
        && line.box.top > before.box.top;
}

// Its end is where a line may end within a paragraph. A sentence's end there speaks against it, any
// other end for it.
bool isFull(const PdfLine &before, const PdfLine &line)
{
    const float room = before.columnRight - before.box.right - line.firstUnit;
    return room < (endsSentence(before.text) ? roomAfterSentence : roomWithin) * before.size;
}

bool isCentred(const PdfLine &line)
{
    const float left = line.box.left - line.columnLeft;
    const float right = line.columnRight - line.box.right;
    return left > 1.5F * line.size && std::abs(left - right) < 1.5F * line.size;
}

bool beginsWithLabel(const QString &text)
{
    static const QRegularExpression label(QStringLiteral(
        "^(?:第[〇零一二三四五六七八九十百千0-9０-９]{1,6}[编編章节節条條款部]|"
        "[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百0-9０-９]{1,4}[）)]|"
        "[0-9０-９]{1,3}(?:[、．]|\\.(?![0-9]))|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}[ \\x{3000}]|"
        "[①-⑳]|[•●○■◆▪‣–*]\\s|(?:Article|Chapter|Section|Recommendation|Part|Annex)\\s+[0-9IVX]+"
        ")"));
    return !text.front().isLower() && label.match(text).hasMatch();
}

// Titles are set in several lines, broken where it looks well.
bool carriesTitleOn(const PdfLine &before, const PdfLine &line, const PdfHabits &habits)
{
    return before.size > otherSize * habits.bodySize && isCentred(before) && isCentred(line)
        && !beginsWithLabel(line.text) && !endsSentence(before.text);
}

bool isOtherWidth(const PdfLine &a, const PdfLine &b)
{
    const float first = a.columnRight - a.columnLeft;
    const float second = b.columnRight - b.columnLeft;
    return std::max(first, second) > otherWidth * std::min(first, second);
}

// Lines of letters that are not drawn out to the margin end where they please.
bool goesOnInLowerCase(const PdfLine &before, const PdfLine &line)
{
    return line.text.front().isLower() && !beginsWithLabel(line.text) && !endsSentence(before.text)
        && before.box.right > (before.columnLeft + before.columnRight) / 2;
}

bool isIndented(const PdfLine &line)
{
    return line.box.left - line.columnLeft > indent * line.size;
}

} // namespace

PdfHabits habitsOf(const QList<PdfLine> &lines)
{
    QHash<int, qsizetype> sizes;
    QHash<int, qsizetype> gaps;
    for (const PdfLine &line : lines)
        sizes[qRound(line.size / step)] += line.text.size();
    const auto mostly = [](const QHash<int, qsizetype> &counts) {
        int best = 0;
        for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
            if (each.value() > counts.value(best)
                || (each.value() == counts.value(best) && each.key() < best))
                best = each.key();
        }
        return static_cast<float>(best) * step;
    };
    PdfHabits habits;
    habits.bodySize = mostly(sizes);
    qsizetype indented = 0;
    qsizetype flush = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const PdfLine &line = lines[i];
        if (line.kind != PdfLine::Kind::Body || std::abs(line.size - habits.bodySize) > 1
            || !isSameColumn(lines[i - 1], line))
            continue;
        if (isFull(lines[i - 1], line) && !isIndented(line))
            gaps[qRound(line.gapAbove / step)] += 1;
        (isIndented(line) && !isCentred(line) ? indented : flush) += 1;
    }
    habits.lineGap = mostly(gaps);
    habits.indentsFirstLines = indented > 0 && 12 * indented > flush;
    return habits;
}

bool startsParagraph(const PdfLine &before, bool beforeIsFirst, const PdfLine &line,
                     const PdfHabits &habits)
{
    if (before.kind != line.kind || line.kind == PdfLine::Kind::Table)
        return true;
    if (line.kind == PdfLine::Kind::Footnote)
        return !isFull(before, line) || beginsWithLabel(line.text) || line.text.front() == u'[';
    if (!areOfOneSize(before, line))
        return true;
    const bool isBelow = isSameColumn(before, line);
    if (carriesTitleOn(before, line, habits) && !(isBelow && line.gapAbove > titleGap * line.size))
        return false;
    if (before.size > otherSize * habits.bodySize && beginsWithLabel(line.text))
        return true;
    if (isBelow && line.gapAbove > habits.lineGap + widerGap * line.size)
        return true;
    if (isOtherWidth(before, line))
        return true;
    if (!isFull(before, line))
        return !goesOnInLowerCase(before, line);
    const float moved = (line.box.left - line.columnLeft) - (before.box.left - before.columnLeft);
    // Asked for seldom, as looking for labels takes longer than all else here.
    const auto isLabelled = [&] { return beforeIsFirst && beginsWithLabel(before.text); };
    const auto hangs = [&] { return isLabelled() && !endsSentence(before.text); };
    if (moved > indent * line.size && !hangs())
        return true;
    if (habits.indentsFirstLines && beforeIsFirst && isIndented(line)
        && std::abs(moved) < indent * line.size && endsSentence(before.text))
        return true;
    const bool isClosed = QStringView(u"）)】]").contains(before.text.back());
    return beginsWithLabel(line.text) && (isLabelled() || isClosed || endsSentence(before.text));
}

} // namespace meipi
