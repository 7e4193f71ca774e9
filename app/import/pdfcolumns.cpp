// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfcolumns.h"

#include "import/pdftables.h"

#include <QHash>

#include <optional>

namespace meipi {

namespace {

constexpr int leastLines = 5; // In each of two columns.
constexpr double leastFilled = 0.5; // Share of a column's lines that reach from side to side.
constexpr float filledWidth = 0.75F; // Share of the column's width that such a line takes.
constexpr float narrowestColumn = 8; // In heights of a line.
constexpr float flushWithin = 0.4F; // Likewise.
constexpr float narrowestGutter = 0.7F; // Likewise.
constexpr float gutterStep = 4; // Points, in which gutters are looked for.
constexpr qsizetype mostGutters = 24;
constexpr int deepestColumns = 4;

/// Rows first to before end, with nothing between left and right.
struct ColumnRun {
    qsizetype first = 0;
    qsizetype end = 0;
    float left = 0;
    float right = 0;

    qsizetype size() const { return end - first; }
    float middle() const { return (left + right) / 2; }
};

/// What a row leaves free around x.
struct FreeSpace {
    float left = 0;
    float right = 0;
};

std::optional<FreeSpace> freeSpace(const PdfRow &row, float x)
{
    constexpr float pageEdge = 1e6F;
    FreeSpace space{-pageEdge, pageEdge};
    for (const PdfLine &piece : row.pieces) {
        if (piece.box.left < x && piece.box.right > x)
            return std::nullopt;
        if (piece.box.right <= x)
            space.left = std::max(space.left, piece.box.right);
        else
            space.right = std::min(space.right, piece.box.left);
    }
    return space;
}

QList<PdfRow> sideOf(const QList<PdfRow> &rows, const ColumnRun &run, bool isLeft)
{
    QList<PdfRow> side;
    for (qsizetype i = run.first; i < run.end; ++i) {
        PdfRow row;
        for (const PdfLine &piece : rows[i].pieces) {
            if ((piece.box.left < run.middle()) != isLeft)
                continue;
            row.box = row.pieces.isEmpty() ? piece.box : row.box.united(piece.box);
            row.pieces.append(piece);
        }
        if (!row.pieces.isEmpty())
            side.append(row);
    }
    return side;
}

// Running text fills its lines; cells of a table do not.
bool isProse(const QList<PdfRow> &side)
{
    if (side.size() < leastLines)
        return false;
    PdfBox box = side.front().box;
    for (const PdfRow &row : side)
        box = box.united(row.box);
    if (box.width() < narrowestColumn * side.front().pieces.front().size)
        return false;
    const auto filled = std::count_if(side.begin(), side.end(), [&box](const PdfRow &row) {
        return row.box.width() >= filledWidth * box.width();
    });
    return static_cast<double>(filled) >= leastFilled * static_cast<double>(side.size());
}

// A river of spaces through justified lines has ragged banks.
bool startsFlush(const QList<PdfRow> &side)
{
    float left = side.front().box.left;
    for (const PdfRow &row : side)
        left = std::min(left, row.box.left);
    const auto flush = std::count_if(side.begin(), side.end(), [left](const PdfRow &row) {
        return row.box.left < left + flushWithin * row.pieces.front().size;
    });
    return static_cast<double>(flush) >= leastFilled * static_cast<double>(side.size());
}

bool areColumns(const QList<PdfRow> &rows, const ColumnRun &run)
{
    const QList<PdfRow> right = sideOf(rows, run, false);
    return isProse(right) && startsFlush(right) && isProse(sideOf(rows, run, true));
}

// Where most rows have a gap.
QList<float> gutters(const QList<PdfRow> &rows)
{
    QHash<int, qsizetype> counts;
    const auto count = [&counts](const PdfBox &left, const PdfBox &right) {
        if (left.right < right.left)
            ++counts[qRound((left.right + right.left) / 2 / gutterStep)];
    };
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j + 1 < rows[i].pieces.size(); ++j)
            count(rows[i].pieces[j].box, rows[i].pieces[j + 1].box);
        // Lines of two columns that stand at different heights are rows of their own.
        if (i > 0 && rows[i - 1].box.bottom > rows[i].box.top) {
            count(rows[i - 1].box, rows[i].box);
            count(rows[i].box, rows[i - 1].box);
        }
    }
    QList<int> places = counts.keys();
    std::sort(places.begin(), places.end(), [&counts](int a, int b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    QList<float> result;
    for (const int place : places.first(std::min(places.size(), mostGutters)))
        result.append(static_cast<float>(place) * gutterStep);
    return result;
}

// A table below has its cells by chance on either side of the gutter.
ColumnRun withoutTable(const QList<PdfRow> &rows, const ColumnRun &run)
{
    PdfBox box = rows[run.first].box;
    for (qsizetype i = run.first; i < run.end; ++i)
        box = box.united(rows[i].box);
    const auto isShort = [&box, &run](const PdfRow &row) {
        float left = box.left;
        for (const PdfLine &piece : row.pieces) {
            if (piece.box.left < run.middle())
                left = piece.box.right;
        }
        return left > box.left && row.box.right > run.middle()
            && left - box.left < filledWidth * (run.left - box.left)
            && row.box.right - run.right < filledWidth * (box.right - run.right);
    };
    for (qsizetype i = run.first; i + 1 < run.end; ++i) {
        if (isShort(rows[i]) && isShort(rows[i + 1]))
            return {run.first, i, run.left, run.right};
    }
    return run;
}

void keepLonger(const QList<PdfRow> &rows, ColumnRun run, std::optional<ColumnRun> &best)
{
    run = withoutTable(rows, run);
    if (run.size() >= leastLines && (!best || run.size() > best->size()) && areColumns(rows, run))
        best = run;
}

// The longest part of the page with a gutter at x.
void findRuns(const QList<PdfRow> &rows, float x, std::optional<ColumnRun> &best)
{
    std::optional<ColumnRun> run;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto space = freeSpace(rows[i], x);
        if (run && space) {
            const float left = std::max(run->left, space->left);
            const float right = std::min(run->right, space->right);
            if (right - left >= narrowestGutter * rows[i].pieces.front().size) {
                *run = {run->first, i + 1, left, right};
                continue;
            }
        }
        if (run)
            keepLonger(rows, *run, best);
        run.reset();
        if (space)
            run = ColumnRun{i, i + 1, space->left, space->right};
    }
    if (run)
        keepLonger(rows, *run, best);
}

std::optional<ColumnRun> longestColumns(const QList<PdfRow> &rows)
{
    std::optional<ColumnRun> best;
    for (const float x : gutters(rows))
        findRuns(rows, x, best);
    return best;
}

void setColumn(QList<PdfLine> &lines, qsizetype from, bool spansPage)
{
    if (from >= lines.size())
        return;
    PdfBox box = lines[from].box;
    for (qsizetype i = from; i < lines.size(); ++i)
        box = box.united(lines[i].box);
    for (qsizetype i = from; i < lines.size(); ++i) {
        PdfLine &line = lines[i];
        line.spansPage = spansPage;
        line.columnLeft = box.left;
        line.columnRight = box.right;
        line.gapAbove = i == from ? -1 : line.box.top - lines[i - 1].box.bottom;
    }
}

void collect(const QList<PdfRow> &rows, int depth, bool spansPage, QList<PdfLine> &lines)
{
    const auto run = depth < deepestColumns ? longestColumns(rows) : std::nullopt;
    if (!run) {
        const qsizetype before = lines.size();
        lines.append(rowsAsLines(rows));
        setColumn(lines, before, spansPage);
        return;
    }
    collect(rows.first(run->first), depth + 1, spansPage, lines);
    collect(sideOf(rows, *run, true), depth + 1, false, lines);
    collect(sideOf(rows, *run, false), depth + 1, false, lines);
    collect(rows.sliced(run->end), depth + 1, spansPage, lines);
}

} // namespace

QList<PdfLine> linesInOrder(const QList<PdfRow> &rows)
{
    QList<PdfLine> lines;
    collect(rows, 0, true, lines);
    return lines;
}

} // namespace meipi
