// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/attributeedits.h"

#include <QTableView>

namespace meipi {

class AttributesFilter;
class AttributesModel;

/// The cells of an AttributesModel as a spreadsheet has them: typing starts editing, Enter goes on
/// to the cell below, cells are copied and pasted as blocks, Delete empties them.
class AttributesView : public QTableView {
    Q_OBJECT

public:
    /// Both must outlive the view.
    AttributesView(AttributesModel &model, AttributesFilter &filter, QWidget *parent = nullptr);

    void copy() const; ///< The cells within the rectangle around what is selected.
    void paste(); ///< From the top left cell that is selected; one value into all of them.
    void clearCells();

signals:
    void cellsGiven(const QList<meipi::AttributeCell> &cells);
    void tablePasted(const QList<QStringList> &rows); ///< With a head that names documents.
    void cellsLeftOver(int cells); ///< That were pasted beyond the last row or column.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QRect selectedBlock() const; ///< In rows and visible columns; empty if nothing is.
    int logicalColumn(int visual) const;
    void fill(const QList<QStringList> &rows, const QRect &target);
    bool addCell(int row, int visualColumn, const QString &typed,
                 QList<AttributeCell> &cells) const;

    AttributesModel &m_model;
    AttributesFilter &m_filter;
};

} // namespace meipi
