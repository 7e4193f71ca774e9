// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pageflow.h"

namespace meipi {

/// How a paragraph stands on the page.
struct ParagraphPlace {
    double x = 0; ///< From the text's left edge.
    double width = -1; ///< As far as the right edge where negative.
    double space = 0; ///< Above it.
    double lineHeight = 15;
    int frame = -1;
    bool keepsWithNext = false; ///< Its end with what follows.
    bool breaks = true; ///< Over pages; else all its lines stay together.
    Typesetter::Fit fit = Typesetter::Fit::Flush;
    QByteArray link = {};
};

/// A column of a table. Widths are in points.
struct TableColumn {
    QString title;
    double width = 0;
    bool isNumber = false; ///< Flush right.
    Typesetter::Fit fit = Typesetter::Fit::Balanced;
};

/// Appends paragraphs and tables to a flow. Of a paragraph that breaks over pages two lines stay on
/// either side.
class PageWriter {
public:
    PageWriter(PageFlow &flow, const Typesetter &typesetter)
        : m_flow(flow), m_typesetter(typesetter)
    {
    }

    PageFlow &flow() { return m_flow; }
    const Typesetter &typesetter() const { return m_typesetter; }
    double textWidth() const { return m_flow.geometry().textWidth(); }

    void paragraph(const TextSpans &spans, const ParagraphPlace &place);
    /// With @p right at the right edge of its first line, which @p spans leave room for.
    void paragraph(const TextSpans &spans, const TextSpans &right, const ParagraphPlace &place);
    /// Paragraphs set in by @p inset, with @p left at the left edge beside their first lines. The
    /// first one has the link and keeps with the next.
    void beside(const TextSpans &left, const QList<TextSpans> &paragraphs, double inset,
                const ParagraphPlace &place);
    void rule(double space, double thickness, Colour colour);
    void bookmarkNext(int level, const QString &title); ///< At what is appended next.

    /// Begins a table, whose head is set again on every page; @p scale shrinks its distances.
    void beginTable(const QList<TableColumn> &columns, double space, double scale = 1);
    void row(const QList<TextSpans> &cells);
    void endTable();

private:
    QList<Strip> stripsOf(qsizetype lines, const ParagraphPlace &place) const;
    QList<Strip> set(const TextSpans &spans, double width, const ParagraphPlace &place) const;
    QList<Strip> rowStrips(const QList<TextSpans> &cells, bool isHead) const;
    void append(QList<Strip> strips);

    PageFlow &m_flow;
    const Typesetter &m_typesetter;
    std::optional<Bookmark> m_bookmark;
    QList<TableColumn> m_columns;
    int m_head = -1; ///< Of the table at hand, into the flow's heads.
    double m_scale = 1;
};

} // namespace meipi
