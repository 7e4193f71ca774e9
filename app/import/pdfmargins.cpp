// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfmargins.h"

#include <QHash>

#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype leastAtMargin = 3; // That must run against a margin for it to show.
constexpr qsizetype marginShare = 4; // One line out of so many.
constexpr qsizetype leastInBlock = 5;
constexpr float exactlyAlike = 0.3F; // Of the height.
constexpr float sameSize = 0.1F; // Likewise.
constexpr float nearMargin = 2; // Heights of a line.

/// What the lines of one page tell about its margins.
struct PageMargins {
    PdfBox box;
    qsizetype lines = 0;
    qsizetype atRight = 0; // Lines that end near the box's right edge, within a sentence.

    bool showRight() const { return atRight >= leastAtMargin && atRight * marginShare >= lines; }
};

QHash<qint32, PageMargins> marginsOf(const QList<PdfLine> &lines)
{
    QHash<qint32, PageMargins> margins;
    for (const PdfLine &line : lines) {
        if (!line.spansPage)
            continue;
        PageMargins &page = margins[line.page];
        page.box = page.lines == 0 ? line.box : page.box.united(line.box);
        ++page.lines;
    }
    for (const PdfLine &line : lines) {
        PageMargins &page = margins[line.page];
        if (line.spansPage && line.box.right > page.box.right - nearMargin * line.size
            && !endsSentence(line.text))
            ++page.atRight;
    }
    return margins;
}

// The middle one of the margins that pages of this width show; 0 where none does.
float usualRight(const QHash<qint32, PageMargins> &margins, const QList<PdfPage> &pages, int width)
{
    QList<float> rights;
    for (auto page = margins.cbegin(); page != margins.cend(); ++page) {
        if (page->showRight() && qRound(pages[page.key()].width) == width)
            rights.append(page->box.right);
    }
    std::sort(rights.begin(), rights.end());
    return rights.isEmpty() ? 0 : rights[rights.size() / 2];
}

bool carriesBlockOn(const PdfLine &before, const PdfLine &line)
{
    return line.spansPage && line.page == before.page && line.kind == PdfLine::Kind::Body
        && std::abs(line.size - before.size) < sameSize * line.size && line.gapAbove > -line.size
        && line.gapAbove < line.size;
}

// Lines that end exactly alike have a margin of their own: a quotation, a column alone.
bool showsRight(const QList<PdfLine> &lines, qsizetype first, qsizetype end, float right)
{
    qsizetype atRight = 0;
    for (qsizetype i = first; i < end; ++i) {
        if (lines[i].box.right > right - exactlyAlike * lines[i].size)
            ++atRight;
    }
    return end - first >= leastInBlock && 5 * atRight >= 3 * (end - first);
}

void settleBlocks(QList<PdfLine> &lines)
{
    for (qsizetype first = 0; first < lines.size();) {
        PdfBox box = lines[first].box;
        qsizetype end = first + 1;
        while (end < lines.size() && lines[first].spansPage
               && carriesBlockOn(lines[end - 1], lines[end])) {
            box = box.united(lines[end].box);
            ++end;
        }
        const bool isBlock = lines[first].spansPage && showsRight(lines, first, end, box.right);
        for (qsizetype i = first; isBlock && i < end; ++i)
            lines[i].columnRight = box.right;
        first = end;
    }
}

} // namespace

void settleMargins(QList<PdfLine> &lines, const QList<PdfPage> &pages)
{
    const QHash<qint32, PageMargins> margins = marginsOf(lines);
    QHash<int, float> usual; // By width of the page.
    for (PdfLine &line : lines) {
        if (!line.spansPage)
            continue;
        const PageMargins &page = *margins.constFind(line.page);
        const float width = pages[line.page].width;
        if (!page.showRight() && !usual.contains(qRound(width)))
            usual.insert(qRound(width), usualRight(margins, pages, qRound(width)));
        const float elsewhere = page.showRight() ? 0 : usual.value(qRound(width));
        line.columnLeft = page.box.left;
        line.columnRight = page.box.right;
        if (!page.showRight())
            line.columnRight =
                std::max(page.box.right, elsewhere > 0 ? elsewhere : width - page.box.left);
    }
    settleBlocks(lines);
}

} // namespace meipi
