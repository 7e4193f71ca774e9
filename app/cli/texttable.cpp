// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include "cli/console.h"

#include <algorithm>

namespace meipi {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

// East_Asian_Width W and F of Unicode 15, neighbouring ranges joined where what lies between is
// not assigned.
constexpr CodeRange wideRanges[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x2E80, 0x303E},
    {0x3041, 0x3247},   {0x3250, 0x4DBF},   {0x4E00, 0xA4CF},   {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x1B2FF}, {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320},
    {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA},
    {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E},
    {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E},
    {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4},
    {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2},
    {0x1F6D5, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7F0},
    {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF},
    {0x20000, 0x3FFFD},
};

bool isUnseen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return code >= 0x1160 && code <= 0x11FF; // Hangul vowels and finals join the initial
    }
}

int columnsOfCode(char32_t code)
{
    if (isUnseen(code))
        return 0;
    const auto *const range =
        std::lower_bound(std::begin(wideRanges), std::end(wideRanges), code,
                         [](const CodeRange &each, char32_t value) { return each.last < value; });
    return range != std::end(wideRanges) && range->first <= code ? 2 : 1;
}

/// Calls @p visit(columns, unitsEnd) with each code point until it answers false.
template <class Visitor>
void forEachCode(QStringView text, Visitor &&visit)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        i += isPair ? 2 : 1;
        if (!visit(columnsOfCode(code), i))
            return;
    }
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    forEachCode(text, [&columns](int width, qsizetype) {
        columns += width;
        return true;
    });
    return columns;
}

QString cutTo(QStringView text, int columns)
{
    int used = 0;
    qsizetype fitting = 0; // beside the …
    bool fits = true;
    forEachCode(text, [&](int width, qsizetype end) {
        used += width;
        if (used < columns)
            fitting = end;
        fits = used <= columns;
        return fits;
    });
    return fits ? text.toString() : text.first(fitting).toString() + u'…';
}

TextTable::TextTable(const QStringList &heads, const QList<Align> &alignment)
    : m_heads(heads), m_alignment(alignment)
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    row.reserve(cells.size());
    for (const QString &cell : cells)
        row.append(oneLine(cell));
    m_rows.append(row);
}

QString TextTable::toString() const
{
    if (m_rows.isEmpty())
        return {};
    QList<QStringList> lines = m_rows;
    if (!m_heads.isEmpty())
        lines.prepend(m_heads);
    QList<int> widths;
    for (const QStringList &cells : std::as_const(lines)) {
        widths.resize(std::max(widths.size(), cells.size()), 0);
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(cells[i]));
    }
    QString text;
    for (const QStringList &cells : std::as_const(lines))
        text += line(cells, widths) + u'\n';
    return text;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString space(widths[i] - columnsOf(cells[i]), u' ');
        if (i > 0)
            line += u"  ";
        line +=
            m_alignment.value(i, Align::Left) == Align::Right ? space + cells[i] : cells[i] + space;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace meipi
