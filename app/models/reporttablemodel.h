// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reporttable.h"

#include <QAbstractTableModel>

namespace meipi {

/// A report's table for a view. Set as a whole; sorted by numbers where a column has them.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A table of the same heads and number of rows keeps the indexes, so that a selection stays.
    void setTable(const ReportTable &table);
    const ReportTable &table() const { return m_table; }
    PlaceQuery placesAt(const QModelIndex &index) const; ///< Of the cell, else of its row.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const ReportCell &cellAt(const QModelIndex &index) const;

    ReportTable m_table;
    QList<bool> m_isNumeric;
};

} // namespace meipi
