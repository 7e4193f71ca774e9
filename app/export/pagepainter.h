// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pageflow.h"

using cairo_t = struct _cairo;

namespace meipi {

/// What stands on every page around the text.
struct PageFurniture {
    QString title; ///< Left in the head, from the second page on.
    QString kind; ///< Right in the head, likewise.
};

/// Draws pages with Cairo, on paper or on a screen.
class PagePainter {
public:
    PagePainter(const PageFlow &flow, const Typesetter &typesetter, const PageFurniture &furniture);

    qsizetype pageCount() const { return m_pages.size(); }
    const QList<PageOfStrips> &pages() const { return m_pages; }

    /// Page @p index from 0, 1 unit a point, the origin at the paper's upper left corner. Links are
    /// tagged only with @p withLinks, for PDF.
    void paint(cairo_t *cairo, qsizetype index, bool withLinks) const;

private:
    void paintFrames(cairo_t *cairo, const PageOfStrips &page) const;
    void paintFurniture(cairo_t *cairo, qsizetype index) const;

    const PageFlow &m_flow;
    const Typesetter &m_typesetter;
    PageFurniture m_furniture;
    QList<PageOfStrips> m_pages;
};

} // namespace meipi
