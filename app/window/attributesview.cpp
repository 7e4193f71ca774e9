// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributesview.h"

#include "models/attributesmodel.h"
#include "project/attributetable.h"
#include "window/attributedelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace meipi {

namespace {

constexpr int attributeRowHeight = 28; // pixels

} // namespace

AttributesView::AttributesView(AttributesModel &model, AttributesFilter &filter, QWidget *parent)
    : QTableView(parent), m_model(model), m_filter(filter)
{
    setObjectName(QStringLiteral("Attributes"));
    setAccessibleName(tr("Attributes of the documents"));
    setModel(&filter);
    setItemDelegate(new AttributeDelegate(model, filter, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(attributeRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
}

void AttributesView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearCells();
    else if (isEnter && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void AttributesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
}

int AttributesView::logicalColumn(int visual) const
{
    return horizontalHeader()->logicalIndex(visual);
}

QRect AttributesView::selectedBlock() const
{
    QRect block;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QRect cell(horizontalHeader()->visualIndex(index.column()), index.row(), 1, 1);
        block = block.isNull() ? cell : block.united(cell);
    }
    return block;
}

void AttributesView::copy() const
{
    const QRect block = selectedBlock();
    QList<QStringList> rows;
    for (int row = block.top(); !block.isNull() && row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column)
            cells.append(m_filter.index(row, logicalColumn(column)).data().toString());
        rows.append(cells);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(cellsForClipboard(rows));
}

void AttributesView::paste()
{
    const QList<QStringList> rows = cellsFromClipboard(QGuiApplication::clipboard()->text());
    if (rows.isEmpty())
        return;
    if (rows.size() > 1 && namesDocuments(rows.first())) {
        emit tablePasted(rows);
        return;
    }
    if (const QRect block = selectedBlock(); !block.isNull())
        fill(rows, block);
}

bool AttributesView::addCell(int row, int visualColumn, const QString &typed,
                             QList<AttributeCell> &cells) const
{
    if (row >= m_filter.rowCount() || visualColumn >= m_filter.columnCount())
        return false;
    const QModelIndex index =
        m_filter.mapToSource(m_filter.index(row, logicalColumn(visualColumn)));
    if (const Attribute *attribute = m_model.attributeAt(index.column()))
        cells.append({attribute->id, m_model.documentAt(index.row()), typed});
    return true; // number and title are not for pasting, and no loss
}

void AttributesView::fill(const QList<QStringList> &rows, const QRect &target)
{
    const bool isOneValue = rows.size() == 1 && rows.first().size() == 1;
    QList<AttributeCell> cells;
    int leftOver = 0;
    if (isOneValue) {
        for (int row = target.top(); row <= target.bottom(); ++row) {
            for (int column = target.left(); column <= target.right(); ++column) {
                if (selectionModel()->isSelected(m_filter.index(row, logicalColumn(column))))
                    addCell(row, column, rows.first().first(), cells);
            }
        }
    } else {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                if (!addCell(target.top() + static_cast<int>(row),
                             target.left() + static_cast<int>(column), rows[row][column], cells))
                    ++leftOver;
            }
        }
    }
    emit cellsGiven(cells);
    if (leftOver > 0)
        emit cellsLeftOver(leftOver);
}

void AttributesView::clearCells()
{
    QList<AttributeCell> cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        addCell(index.row(), horizontalHeader()->visualIndex(index.column()), {}, cells);
    if (!cells.isEmpty())
        emit cellsGiven(cells);
}

} // namespace meipi
