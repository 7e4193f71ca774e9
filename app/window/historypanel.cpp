// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historypanel.h"

#include "window/panelview.h"
#include "window/textlabel.h"
#include "window/twolinedelegate.h"

#include <QListView>
#include <QVBoxLayout>

namespace meipi {

HistoryPanel::HistoryPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_model(edits.session()), m_list(new QListView(this))
{
    m_list->setObjectName(QStringLiteral("History"));
    m_list->setAccessibleName(QStringLiteral("History"));
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new TwoLineDelegate(
        {HistoryModel::MarkRole, HistoryModel::DetailRole, HistoryModel::UndoneRole}, m_list));
    new PanelView(*m_list);
    auto *hint = new TextLabel(0, this);
    hint->setText(tr("Double click a step to go back to it, or forward."));
    hint->setFaint(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::showCurrent);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
    showCurrent();
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

void HistoryPanel::showCurrent()
{
    m_list->setCurrentIndex(m_model.current());
    m_list->scrollTo(m_model.current());
}

void HistoryPanel::goTo(const QModelIndex &index)
{
    const int steps = m_model.stepsTo(index);
    // Not read again at each step; and one that fails, which is reported, is the last.
    m_model.setWatched(false);
    bool isDone = true;
    for (int step = 0; step < std::abs(steps) && isDone; ++step)
        isDone = steps < 0 ? m_edits.undo() : m_edits.redo();
    m_model.setWatched(true);
    showCurrent();
}

} // namespace meipi
