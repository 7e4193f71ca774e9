// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

namespace meipi {

/// A table of pandoc's JSON: what pandoc-types 1.22 puts into attributes, caption, columns, head,
/// bodies and foot.
class PandocTable {
public:
    using Row = QList<QJsonArray>; ///< The blocks of each cell.

    explicit PandocTable(const QJsonArray &content);

    QJsonArray caption() const { return m_caption; } ///< Blocks.
    const QList<Row> &rows() const { return m_rows; } ///< Head and foot included.

    /// Whether it only lays out a page, as tables of web pages do: one column, or cells that hold
    /// tables, lists, headings or many paragraphs.
    bool isLayout() const;

private:
    void addRows(const QJsonArray &rows);

    QJsonArray m_caption;
    QList<Row> m_rows;
};

} // namespace meipi
