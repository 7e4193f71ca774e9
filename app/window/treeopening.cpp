// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/treeopening.h"

#include "models/wordfilter.h"

#include <QScopedValueRollback>
#include <QTreeView>

namespace meipi {

TreeOpening::TreeOpening(QTreeView &tree, WordFilter &filter)
    : QObject(&tree), m_tree(tree), m_filter(filter)
{
    connect(&filter, &WordFilter::wordsAboutToChange, this, &TreeOpening::keep);
    connect(&filter, &WordFilter::wordsChanged, this, &TreeOpening::onWordsChanged);
}

void TreeOpening::keep()
{
    if (m_isNarrowed)
        return;
    m_open.clear();
    QList<QModelIndex> pending{QModelIndex()};
    while (!pending.isEmpty()) {
        const QModelIndex parent = pending.takeLast();
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            const QModelIndex index = m_filter.index(row, 0, parent);
            if (!m_tree.isExpanded(index))
                continue;
            m_open.append(m_filter.mapToSource(index));
            pending.append(index);
        }
    }
}

void TreeOpening::onWordsChanged()
{
    const QScopedValueRollback atWork(m_isAtWork, true);
    const bool wasNarrowed = m_isNarrowed;
    m_isNarrowed = m_filter.isNarrowed();
    if (m_isNarrowed) {
        m_tree.expandAll();
        return;
    }
    if (!wasNarrowed)
        return;
    m_tree.collapseAll();
    for (const QPersistentModelIndex &index : std::as_const(m_open))
        m_tree.expand(m_filter.mapFromSource(index));
    m_tree.scrollTo(m_tree.currentIndex());
}

} // namespace meipi
