// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdftables.h"

namespace meipi {

namespace {

constexpr QStringView cellSeparator = u"\t";
constexpr float cellGap = 1.2F; // Of the height: so far apart are cells of a table.
constexpr qsizetype leastJustifiedRows = 4;
constexpr float alignedWithin = 0.4F; // Likewise.
constexpr qsizetype longestListLabel = 5;
constexpr float nextRowGap = 0.8F; // Of the height: what is further below is a row of its own.

/// The extent of a table's column.
struct CellColumn {
    float left = 0;
    float right = 0;
};

bool overlaps(const PdfLine &piece, const CellColumn &column)
{
    return piece.box.left < column.right && piece.box.right > column.left;
}

// What stands as near as words do is one piece.
PdfRow withCells(const PdfRow &row)
{
    PdfRow result;
    result.box = row.box;
    for (const PdfLine &piece : row.pieces) {
        if (!result.pieces.isEmpty()) {
            PdfLine &last = result.pieces.back();
            if (piece.box.left - last.box.right < cellGap * std::max(piece.size, last.size)) {
                append(last, piece, spaceBetween(last, piece, true));
                continue;
            }
        }
        result.pieces.append(piece);
    }
    return result;
}

// "1." and its text, however far they stand apart.
bool isListItem(const PdfRow &row)
{
    if (row.pieces.size() != 2)
        return false;
    const QString &label = row.pieces.front().text;
    return label.size() <= longestListLabel
        && (label.back().isPunct() || label.back().isSymbol() || label.front() == u'第')
        && row.pieces.back().text.size() > label.size();
}

bool isTableRow(const PdfRow &row)
{
    return row.pieces.size() > 1 && !isListItem(row);
}

// Columns are where pieces of any row stand above each other.
QList<CellColumn> columnsOf(const QList<PdfRow> &rows, qsizetype first, qsizetype end)
{
    QList<CellColumn> found;
    for (qsizetype i = first; i < end; ++i) {
        for (const PdfLine &piece : rows[i].pieces)
            found.append({piece.box.left, piece.box.right});
    }
    std::sort(found.begin(), found.end(),
              [](const CellColumn &a, const CellColumn &b) { return a.left < b.left; });
    QList<CellColumn> columns;
    for (const CellColumn &each : std::as_const(found)) {
        if (!columns.isEmpty() && each.left < columns.back().right)
            columns.back().right = std::max(columns.back().right, each.right);
        else
            columns.append(each);
    }
    return columns;
}

float spread(const QList<float> &edges)
{
    const auto [least, most] = std::minmax_element(edges.begin(), edges.end());
    return edges.isEmpty() ? 0 : *most - *least;
}

// What stands in the column begins, ends or has its middle at one place.
bool isAligned(const QList<PdfRow> &rows, qsizetype first, qsizetype end, const CellColumn &column)
{
    QList<float> lefts;
    QList<float> rights;
    QList<float> middles;
    for (qsizetype i = first; i < end; ++i) {
        for (const PdfLine &piece : rows[i].pieces) {
            if (!overlaps(piece, column))
                continue;
            lefts.append(piece.box.left);
            rights.append(piece.box.right);
            middles.append((piece.box.left + piece.box.right) / 2);
        }
    }
    const float allowed = alignedWithin * rows[first].pieces.front().size;
    return spread(lefts) < allowed || spread(rights) < allowed || spread(middles) < allowed;
}

// Lines drawn out to both margins have wide gaps too, but not under each other.
bool isTable(const QList<PdfRow> &rows, qsizetype first, qsizetype end, const PdfBox &column)
{
    const QList<CellColumn> columns =
        end - first < 2 ? QList<CellColumn>() : columnsOf(rows, first, end);
    if (columns.size() < 2)
        return false;
    const bool isJustified =
        std::all_of(rows.begin() + first, rows.begin() + end, [&column](const PdfRow &row) {
            const float size = row.pieces.front().size;
            return row.box.left < column.left + size && row.box.right > column.right - size;
        });
    if (!isJustified)
        return true;
    return end - first >= leastJustifiedRows
        && std::all_of(columns.begin(), columns.end(),
                       [&](const CellColumn &each) { return isAligned(rows, first, end, each); });
}

using Cells = QList<PdfLine>; // By column; without text where the cell is empty.

Cells cellsOf(const PdfRow &row, const QList<CellColumn> &columns)
{
    Cells cells(columns.size());
    for (const PdfLine &piece : row.pieces) {
        const auto column =
            std::find_if(columns.begin(), columns.end(),
                         [&piece](const CellColumn &each) { return overlaps(piece, each); });
        if (column == columns.end())
            continue; // A piece without width.
        PdfLine &cell = cells[column - columns.begin()];
        if (cell.text.isEmpty())
            cell = piece;
        else
            append(cell, piece, spaceBetween(cell, piece, true));
    }
    return cells;
}

// Its first cell is empty, and it stands close below.
bool carriesOn(const Cells &cells, const PdfRow &row, const PdfRow &above)
{
    return cells.front().text.isEmpty()
        && row.box.top - above.box.bottom < nextRowGap * row.box.height();
}

void carryOn(Cells &cells, const Cells &more)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        PdfLine &cell = cells[i];
        if (more[i].text.isEmpty())
            continue;
        if (cell.text.isEmpty())
            cell = more[i];
        else
            append(cell, more[i],
                   needsNoSpace(cell.text.back(), more[i].text.front()) ? u"" : u" ");
    }
}

PdfLine asLine(const Cells &cells)
{
    PdfLine line;
    QString between;
    for (const PdfLine &cell : cells) {
        if (cell.text.isEmpty()) {
            between += cellSeparator;
            continue;
        }
        if (line.text.isEmpty())
            line = cell;
        else
            append(line, cell, between);
        between = cellSeparator.toString();
    }
    line.kind = PdfLine::Kind::Table;
    return line;
}

void appendTable(const QList<PdfRow> &rows, qsizetype first, qsizetype end, QList<PdfLine> &lines)
{
    const QList<CellColumn> columns = columnsOf(rows, first, end);
    QList<Cells> table;
    for (qsizetype i = first; i < end; ++i) {
        Cells cells = cellsOf(rows[i], columns);
        if (i > first && carriesOn(cells, rows[i], rows[i - 1]))
            carryOn(table.back(), cells);
        else
            table.append(std::move(cells));
    }
    for (const Cells &cells : std::as_const(table)) {
        PdfLine line = asLine(cells);
        if (!line.text.isEmpty())
            lines.append(std::move(line));
    }
}

PdfLine asOneLine(const PdfRow &row)
{
    PdfLine line = row.pieces.front();
    for (qsizetype i = 1; i < row.pieces.size(); ++i)
        append(line, row.pieces[i], spaceBetween(line, row.pieces[i], true));
    return line;
}

// Where the table ends that begins at first: after its last row of several cells.
qsizetype tableEnd(const QList<PdfRow> &rows, qsizetype first)
{
    qsizetype end = first;
    for (qsizetype i = first; i < rows.size(); ++i) {
        const float left = rows[first].pieces.front().box.right;
        if (isTableRow(rows[i]))
            end = i + 1;
        else if (rows[i].pieces.size() > 1 || rows[i].box.left < left)
            break;
    }
    return end;
}

} // namespace

QList<PdfLine> rowsAsLines(const QList<PdfRow> &given)
{
    QList<PdfRow> rows;
    for (const PdfRow &row : given)
        rows.append(withCells(row));
    PdfBox column = rows.isEmpty() ? PdfBox{} : rows.front().box;
    for (const PdfRow &row : std::as_const(rows))
        column = column.united(row.box);
    QList<PdfLine> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype end = isTableRow(rows[i]) ? tableEnd(rows, i) : i;
        if (isTable(rows, i, end, column)) {
            appendTable(rows, i, end, lines);
            i = end - 1;
        } else {
            lines.append(asOneLine(rows[i]));
        }
    }
    return lines;
}

} // namespace meipi
