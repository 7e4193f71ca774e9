// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype indentOfDepth = 3; // spaces

} // namespace

void ReportTableModel::setTable(const ReportTable &table)
{
    const bool isSameShape =
        table.heads == m_table.heads && table.rows.size() == m_table.rows.size();
    if (isSameShape) {
        m_table = table;
        if (!table.rows.isEmpty() && !table.heads.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    m_isNumeric.clear();
    for (qsizetype column = 0; column < table.heads.size(); ++column)
        m_isNumeric.append(column > 0 && table.isNumeric(column));
    endResetModel();
}

const ReportCell &ReportTableModel::cellAt(const QModelIndex &index) const
{
    return m_table.rows[index.row()][index.column()];
}

PlaceQuery ReportTableModel::placesAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (cellAt(index).places.isSet)
        return cellAt(index).places;
    // The row's name opens what the row counts last: its total.
    const QList<ReportCell> &row = m_table.rows[index.row()];
    const auto last = std::find_if(row.crbegin(), row.crend(),
                                   [](const ReportCell &cell) { return cell.places.isSet; });
    const bool isName = index.column() == 0 || !m_isNumeric[index.column()];
    return isName && last != row.crend() ? last->places : PlaceQuery();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportCell &cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole: {
        const int depth = index.row() < m_table.depths.size() ? m_table.depths[index.row()] : 0;
        return index.column() == 0 ? QString(indentOfDepth * depth, u' ') + cell.text : cell.text;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == 0)
            return cell.text;
        return m_table.rows[index.row()].first().text + QStringLiteral(" × ")
            + m_table.heads[index.column()] + QStringLiteral(": ") + cell.text;
    case Qt::TextAlignmentRole:
        return int(m_isNumeric[index.column()] ? Qt::AlignRight : Qt::AlignLeft)
            | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= m_table.heads.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.heads[section];
    return {};
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_table.heads.size())
        return;
    emit layoutAboutToBeChanged();
    QList<qsizetype> places(m_table.rows.size());
    for (qsizetype i = 0; i < places.size(); ++i)
        places[i] = i;
    const auto isBefore = [this, column](qsizetype a, qsizetype b) {
        const ReportCell &first = m_table.rows[a][column];
        const ReportCell &second = m_table.rows[b][column];
        if (m_isNumeric[column])
            return first.number.value_or(-1) < second.number.value_or(-1);
        return first.text.localeAwareCompare(second.text) < 0;
    };
    const qsizetype sorted = places.size() - m_table.footRows;
    std::stable_sort(places.begin(), places.begin() + sorted, [&](qsizetype a, qsizetype b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    QList<QList<ReportCell>> rows;
    for (const qsizetype place : std::as_const(places))
        rows.append(m_table.rows[place]);
    m_table.rows = rows;
    m_table.depths.clear(); // the order is no tree any more
    emit layoutChanged();
}

} // namespace meipi
