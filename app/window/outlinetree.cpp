// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinetree.h"

#include "models/outlinemodel.h"
#include "models/wordfilter.h"
#include "window/outlinedelegate.h"
#include "window/treeopening.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

namespace meipi {

namespace {

constexpr int mostOpenAtFirst = 60; // rows; a longer outline begins with its top level

} // namespace

OutlineTree::OutlineTree(OutlineModel &model, WordFilter &filter, QWidget *parent)
    : QTreeView(parent), m_model(model), m_filter(filter)
{
    setObjectName(QStringLiteral("Outline"));
    setAccessibleName(QStringLiteral("Outline"));
    setHeaderHidden(true);
    setIndentation(14);
    setExpandsOnDoubleClick(false);
    setModel(&filter);
    m_opening = new TreeOpening(*this, filter);
    connect(this, &QTreeView::activated, this, &OutlineTree::choose);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_isFollowing || m_opening->isAtWork())
            return;
        m_closed.remove(sectionAt(index));
        m_opened.remove(sectionAt(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isFollowing && !m_opening->isAtWork())
            m_closed.insert(sectionAt(index));
    });
    connect(&filter, &QAbstractItemModel::modelReset, this, &OutlineTree::openAtFirst);
    openAtFirst();
}

SectionId OutlineTree::sectionAt(const QModelIndex &index) const
{
    return m_model.sectionAt(m_filter.mapToSource(index));
}

QModelIndex OutlineTree::indexOf(const SectionId &section) const
{
    return m_filter.mapFromSource(m_model.indexOf(section));
}

void OutlineTree::openAtFirst()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_opened.clear();
    m_closed.clear();
    int rows = m_filter.rowCount();
    for (int row = 0; row < m_filter.rowCount() && rows <= mostOpenAtFirst; ++row)
        rows += m_filter.rowCount(m_filter.index(row, 0));
    if (rows <= mostOpenAtFirst)
        expandAll();
    else if (m_filter.rowCount() == 1)
        expandToDepth(0);
}

void OutlineTree::follow(const SectionId &section)
{
    QModelIndex index = indexOf(section);
    if (!index.isValid() || isTyping())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    QSet<SectionId> above;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
        const SectionId id = sectionAt(parent);
        above.insert(id);
        // What the user closed stays closed and stands for what is in it.
        if (m_closed.contains(id))
            index = parent;
    }
    closeAllOpenedBut(above);
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
        if (isExpanded(parent))
            continue;
        m_opened.insert(sectionAt(parent));
        expand(parent);
    }
    if (index == currentIndex())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void OutlineTree::closeAllOpenedBut(const QSet<SectionId> &kept)
{
    const QSet<SectionId> opened = m_opened;
    for (const SectionId &section : opened) {
        if (kept.contains(section))
            continue;
        m_opened.remove(section);
        collapse(indexOf(section));
    }
}

void OutlineTree::showLevels(int levels)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_opened.clear();
    m_closed.clear();
    if (levels == 0) {
        expandAll();
        scrollTo(currentIndex());
        return;
    }
    collapseAll();
    if (levels > 1)
        expandToDepth(levels - 2);
    // What is hidden now is stood for by what it lies in, or to scroll there would open it again.
    QList<QModelIndex> path;
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent())
        path.prepend(index);
    if (path.size() > levels)
        setCurrentIndex(path[levels - 1]);
    scrollTo(currentIndex());
}

void OutlineTree::choose(const QModelIndex &index)
{
    if (const SectionId section = sectionAt(index); !section.isNull())
        emit sectionChosen(section);
}

void OutlineTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = currentIndex();
    QTreeView::mouseReleaseEvent(event);
    // Beside the words are the arrows that open and close.
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOnRow = visualRect(index).contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnRow && index == pressed)
        choose(index);
}

void OutlineTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The arrow stands beside the first line, as the reading mark does.
    const int line = OutlineDelegate::firstLineHeight(font());
    QTreeView::drawBranches(painter, {rect.topLeft(), QSize(rect.width(), line)}, index);
}

void OutlineTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Rows are as high as their words at this width.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

} // namespace meipi
