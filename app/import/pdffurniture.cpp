// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdffurniture.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype edgeRows = 3; // How many at the top and the bottom may be furniture.
constexpr float headZone = 0.16F; // Share of the page's height, from either edge.
constexpr float sameHeight = 4; // Points.
constexpr qsizetype nearPages = 2; // Left and right pages have heads of their own.
constexpr qsizetype longestFurniture = 120;

/// A row near an edge of a page.
struct EdgeRow {
    qsizetype sheet = 0;
    qsizetype row = 0; // Index into the sheet's rows.
    bool isTop = false;
    qsizetype depth = 0; // From the edge.
    float y = 0;
    QString pattern; // Text with figures made alike.
    int number = -1; // What it says where it is a page number and nothing else.
    bool isFurniture = false;
};

QString rowText(const PdfRow &row)
{
    QString text;
    for (const PdfLine &piece : row.pieces)
        text.append(piece.text);
    return text;
}

// The same for "第3页" and "第12页".
QString patternOf(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (!c.isDigit())
            pattern.append(c);
        else if (!pattern.endsWith(u'0'))
            pattern.append(u'0');
    }
    return pattern;
}

int romanNumber(QStringView text)
{
    static const QHash<QChar, int> values{{u'i', 1},  {u'v', 5},   {u'x', 10},
                                          {u'l', 50}, {u'c', 100}, {u'd', 500}};
    int sum = 0;
    int last = 0;
    for (auto c = text.crbegin(); c != text.crend(); ++c) {
        const int value = values.value(c->toLower());
        if (value == 0)
            return -1;
        sum += value < last ? -value : value;
        last = std::max(last, value);
    }
    return text.isEmpty() ? -1 : sum;
}

// "12", "- 12 -", "— 12 —", "第 12 页", "第12页 共30页", "Page 12 of 30", "12/30", "iv".
int pageNumberIn(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:[-–—―－·•\\[(（~]*|第|page|p\\.)"
            "(\\d{1,4}|[ivxlc]{1,7})"
            "(?:[-–—―－·•\\])）~]*|页|頁|(?:页|頁)?(?:[,，/／]|of)?(?:共|总)?\\d{1,4}(?:页|頁)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(u' ');
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return -1;
    bool isDecimal = false;
    const int number = match.captured(1).toInt(&isDecimal);
    return isDecimal ? number : romanNumber(match.capturedView(1));
}

EdgeRow edgeRow(const PdfSheet &sheet, qsizetype index, qsizetype row, bool isTop)
{
    EdgeRow edge;
    edge.sheet = index;
    edge.row = row;
    edge.isTop = isTop;
    edge.depth = isTop ? row : sheet.rows.size() - 1 - row;
    edge.y = sheet.rows[row].box.middle();
    const QString text = rowText(sheet.rows[row]);
    if (text.size() <= longestFurniture) {
        edge.pattern = patternOf(text);
        edge.number = pageNumberIn(text);
    }
    return edge;
}

QList<EdgeRow> edgeRowsOf(const QList<PdfSheet> &sheets)
{
    QList<EdgeRow> edges;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const PdfSheet &sheet = sheets[i];
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            const float y = sheet.rows[row].box.middle();
            const bool isTop = row < edgeRows && y < headZone * sheet.height;
            const bool isBottom =
                row >= sheet.rows.size() - edgeRows && y > (1 - headZone) * sheet.height;
            if (isTop || isBottom)
                edges.append(edgeRow(sheet, i, row, isTop));
        }
    }
    return edges;
}

bool standsAlike(const EdgeRow &a, const EdgeRow &b)
{
    return a.isTop == b.isTop && std::abs(a.y - b.y) <= sameHeight;
}

// What a page near by shows in the same place.
void markRepeated(QList<EdgeRow> &edges)
{
    QHash<QString, QList<qsizetype>> byPattern;
    for (qsizetype i = 0; i < edges.size(); ++i) {
        if (!edges[i].pattern.isEmpty())
            byPattern[edges[i].pattern].append(i);
    }
    for (const QList<qsizetype> &alike : std::as_const(byPattern)) {
        for (qsizetype i = 0; i < alike.size(); ++i) {
            EdgeRow &edge = edges[alike[i]];
            for (qsizetype j = i + 1; j < alike.size(); ++j) {
                EdgeRow &other = edges[alike[j]];
                if (other.sheet > edge.sheet + nearPages)
                    break;
                if (other.sheet == edge.sheet || !standsAlike(edge, other))
                    continue;
                edge.isFurniture = true;
                other.isFurniture = true;
            }
        }
    }
}

// How far the printed number is ahead of the page's place; what most pages agree on.
std::optional<int> commonOffset(const QList<EdgeRow> &edges, qsizetype sheets)
{
    QHash<int, qsizetype> counts;
    for (const EdgeRow &edge : edges) {
        if (edge.number >= 0)
            ++counts[edge.number - static_cast<int>(edge.sheet)];
    }
    std::optional<int> best;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (!best || count.value() > counts.value(*best)
            || (count.value() == counts.value(*best) && count.key() > *best))
            best = count.key();
    }
    const qsizetype needed = std::max<qsizetype>(sheets == 1 ? 1 : 2, sheets / 3);
    return best && counts.value(*best) >= needed ? best : std::nullopt;
}

// Heads that change from chapter to chapter stand where others do that repeat.
void markZones(QList<EdgeRow> &edges, qsizetype sheets)
{
    for (const bool isTop : {true, false}) {
        QHash<int, qsizetype> heights;
        for (const EdgeRow &edge : std::as_const(edges)) {
            if (edge.isFurniture && edge.isTop == isTop && edge.depth == 0)
                ++heights[qRound(edge.y / sameHeight)];
        }
        for (EdgeRow &edge : edges) {
            const int at = qRound(edge.y / sameHeight);
            if (edge.isTop == isTop && edge.depth == 0 && 2 * heights.value(at) > sheets
                && !edge.pattern.isEmpty())
                edge.isFurniture = true;
        }
    }
}

bool areMereCounts(const QList<PdfSheet> &sheets)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].label.isEmpty() && sheets[i].label != QString::number(i + 1))
            return false;
    }
    return true;
}

void labelByNumbers(QList<PdfSheet> &sheets, const QList<EdgeRow> &edges, int offset)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const auto number = static_cast<int>(i) + offset;
        sheets[i].label = number > 0 ? QString::number(number) : QString();
    }
    // Numbers of their own: "iv" before the text, a second count in an annex.
    for (const EdgeRow &edge : edges) {
        if (edge.number >= 0 && edge.isFurniture
            && edge.number != static_cast<int>(edge.sheet) + offset) {
            QString printed = rowText(sheets[edge.sheet].rows[edge.row]);
            printed.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
            sheets[edge.sheet].label = printed;
        }
    }
}

// Pages of one line each, alike but for their numbers, are all text.
bool leavesText(const QList<EdgeRow> &edges, const QList<PdfSheet> &sheets)
{
    QList<qsizetype> left;
    for (const PdfSheet &sheet : sheets)
        left.append(sheet.rows.size());
    for (const EdgeRow &edge : edges)
        left[edge.sheet] -= edge.isFurniture ? 1 : 0;
    const auto emptied = std::count_if(edges.begin(), edges.end(), [&left](const EdgeRow &edge) {
        return edge.isFurniture && edge.depth == 0 && left[edge.sheet] == 0;
    });
    return 2 * emptied <= sheets.size();
}

void remove(const QList<EdgeRow> &edges, QList<PdfSheet> &sheets)
{
    for (qsizetype i = edges.size() - 1; i >= 0; --i) {
        if (edges[i].isFurniture)
            sheets[edges[i].sheet].rows.removeAt(edges[i].row);
    }
}

} // namespace

void removeFurniture(QList<PdfSheet> &sheets)
{
    QList<EdgeRow> edges = edgeRowsOf(sheets);
    markRepeated(edges);
    const auto offset = commonOffset(edges, sheets.size());
    for (EdgeRow &edge : edges) {
        if (offset && edge.number == static_cast<int>(edge.sheet) + *offset)
            edge.isFurniture = true;
    }
    markZones(edges, sheets.size());
    if (!leavesText(edges, sheets))
        return;
    if (offset && areMereCounts(sheets))
        labelByNumbers(sheets, edges, *offset);
    remove(edges, sheets);
}

} // namespace meipi
