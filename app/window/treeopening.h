// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QTreeView;

namespace meipi {

class WordFilter;

/// Opens all that matches while a tree is narrowed, and afterwards leaves open what was before.
class TreeOpening : public QObject {
    Q_OBJECT

public:
    /// @p tree shows @p filter; belongs to the tree.
    TreeOpening(QTreeView &tree, WordFilter &filter);

    bool isAtWork() const { return m_isAtWork; } ///< What opens or closes now is not the user's.

private:
    void keep();
    void onWordsChanged();

    QTreeView &m_tree;
    WordFilter &m_filter;
    QList<QPersistentModelIndex> m_open; ///< Of the model below, before it was narrowed.
    bool m_isNarrowed = false;
    bool m_isAtWork = false;
};

} // namespace meipi
