// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/typesetter.h"

#include <QByteArray>
#include <QRectF>

#include <optional>

namespace meipi {

/// Lengths of a page in points, of A4 unless said otherwise.
struct PageGeometry {
    static PageGeometry on(ExportOptions::Paper paper);

    double width = 595.276;
    double height = 841.89;
    double left = 62;
    double right = 62;
    double top = 70; ///< To where the text begins.
    double bottom = 64; ///< From where the text ends.

    double textWidth() const { return width - left - right; }
    double textHeight() const { return height - top - bottom; }
};

struct PageText {
    TypesetLine line;
    double x = 0; ///< From the text's left edge, in points; adds to the line's own.
    double baseline = 0; ///< From the strip's top.
    QByteArray link; ///< A URI, or # and the number of a bookmark; empty for none.
};

struct PageBox {
    QRectF rect; ///< From the text's left edge and the strip's top.
    Colour colour;
    double radius = 0;
};

struct Bookmark {
    int level = 0; ///< 0 at the top.
    QString title;
    int number = 0; ///< In the flow, by which links name it.
};

/// What cannot be parted: a line of text, or of a table's row, with what lies behind it.
struct Strip {
    double space = 0; ///< Above it; left out at the top of a page.
    double height = 0;
    bool keepsWithNext = false;
    QList<PageBox> boxes;
    QList<PageText> texts;
    int frame = -1; ///< Into PageFlow's frames.
    int head = -1; ///< Into PageFlow's heads: set again where a page begins inside the table.
    std::optional<Bookmark> bookmark;
};

/// Something behind consecutive strips, as far as they reach on each page.
struct PageFrame {
    double x = 0; ///< From the text's left edge.
    double width = 0;
    double padding = 0; ///< Above the first strip and below the last, on each page.
    std::optional<Colour> fill;
    QList<Colour> bar; ///< Its left edge, in as many parts as there are colours.
    double barWidth = 0;
};

/// Strips on pages.
struct PageOfStrips {
    struct Entry {
        const Strip *strip = nullptr;
        double top = 0; ///< From the page's text top.
    };
    QList<Entry> entries;
};

/// What an export consists of, from top to bottom, and its distribution over pages: what keeps with
/// the next stays with it where a page can hold both.
class PageFlow {
public:
    explicit PageFlow(const PageGeometry &geometry) : m_geometry(geometry) {}

    const PageGeometry &geometry() const { return m_geometry; }
    void append(Strip strip);
    void append(const QList<Strip> &strips);
    qsizetype size() const { return m_strips.size(); }
    Strip &strip(qsizetype index) { return m_strips[index]; } ///< Not to be made higher.
    int addFrame(const PageFrame &frame);
    int addHead(const QList<Strip> &strips);
    const PageFrame &frame(int index) const { return m_frames[index]; }

    /// The pages hold pointers into this, which is not to be appended to after. One page at least.
    QList<PageOfStrips> pages() const;
    double usedHeight() const; ///< Of the last page.

private:
    qsizetype unitEnd(qsizetype first) const;
    double heightOf(qsizetype first, qsizetype end, bool atTop) const;

    PageGeometry m_geometry;
    QList<Strip> m_strips;
    QList<PageFrame> m_frames;
    QList<QList<Strip>> m_heads;
    int m_bookmarks = 0;
};

} // namespace meipi
