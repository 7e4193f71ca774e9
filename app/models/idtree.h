// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <unordered_map>

namespace meipi {

/// A tree of one column whose nodes are known by an id of the project, and its upkeep: given who
/// stands under whom now, rows are inserted, moved and removed one by one, so that views keep what
/// is open and selected. Each node carries a @p Data of the model's own.
template <class Key, class Data>
class IdTree : public QAbstractItemModel {
public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex indexOf(const Key &id) const ///< Invalid when it is not shown here.
    {
        const Node *node = find(id);
        return node == nullptr ? QModelIndex() : indexOf(*node);
    }
    Key idAt(const QModelIndex &index) const ///< Null for the invalid index.
    {
        return index.isValid() ? nodeAt(index)->id : Key();
    }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!this->hasIndex(row, column, parent))
            return {};
        return this->createIndex(row, column, nodeAt(parent)->children[row]);
    }
    QModelIndex parent(const QModelIndex &index) const override
    {
        return index.isValid() ? indexOf(*nodeAt(index)->parent) : QModelIndex();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return 1; }

protected:
    struct Node {
        Key id;
        Node *parent = nullptr;
        int row = 0;
        QList<Node *> children;
        Data data;
    };

    const Node &root() const { return m_root; }
    Node *find(const Key &id) const
    {
        const auto found = m_nodes.find(id);
        return found == m_nodes.end() ? nullptr : found->second.get();
    }
    Node *nodeAt(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : &m_root;
    }
    QModelIndex indexOf(const Node &node) const
    {
        return &node == &m_root ? QModelIndex()
                                : this->createIndex(node.row, 0, const_cast<Node *>(&node));
    }

    /// In any order.
    template <class Visitor>
    void forEachNode(Visitor visit)
    {
        for (auto &each : m_nodes)
            visit(*each.second);
    }

    /// Makes the tree what @p childrenOf(id) says, asked from the top (the null id) down. @p filled
    /// is called with each new node before it is shown.
    template <class ChildrenOf, class Filled>
    void synchronize(ChildrenOf childrenOf, Filled filled);

    /// Likewise as a reset of the model, without signals for each node.
    template <class ChildrenOf, class Filled>
    void rebuild(ChildrenOf childrenOf, Filled filled);

    /// dataChanged() for these nodes, neighbours in one signal.
    void report(const QSet<Node *> &nodes);

private:
    struct Hash {
        size_t operator()(const Key &id) const { return qHash(id); }
    };

    template <class Filled>
    void insert(Node *parent, int row, const Key &id, Filled filled);
    template <class Filled>
    void place(Node *parent, int row, const Key &id, Filled filled);
    void removeAllBut(const QSet<Key> &wanted, bool sparesWhatHoldsWanted);
    void remove(Node *node);
    static void renumber(Node *parent, int from)
    {
        for (int row = from; row < parent->children.size(); ++row)
            parent->children[row]->row = row;
    }

    mutable Node m_root;
    std::unordered_map<Key, std::unique_ptr<Node>, Hash> m_nodes;
};

template <class Key, class Data>
template <class ChildrenOf, class Filled>
void IdTree<Key, Data>::synchronize(ChildrenOf childrenOf, Filled filled)
{
    // Explicit lists instead of recursion: a stranger's file may nest as deep as it has rows.
    QList<std::pair<Key, QList<Key>>> wantedUnder;
    QSet<Key> wanted;
    QList<Key> pending{Key()};
    while (!pending.isEmpty()) {
        const Key at = pending.takeLast();
        QList<Key> ids = childrenOf(at);
        for (const Key &id : std::as_const(ids))
            wanted.insert(id);
        pending.append(ids);
        wantedUnder.append({at, std::move(ids)});
    }
    removeAllBut(wanted, true);
    for (const auto &[parentId, ids] : std::as_const(wantedUnder)) {
        Node *parent = parentId.isNull() ? &m_root : find(parentId);
        for (int row = 0; row < ids.size(); ++row)
            place(parent, row, ids[row], filled);
    }
    removeAllBut(wanted, false);
}

template <class Key, class Data>
template <class ChildrenOf, class Filled>
void IdTree<Key, Data>::rebuild(ChildrenOf childrenOf, Filled filled)
{
    this->beginResetModel();
    m_root.children.clear();
    m_nodes.clear();
    QList<Node *> pending{&m_root};
    while (!pending.isEmpty()) {
        Node *parent = pending.takeLast();
        const QList<Key> ids = childrenOf(parent->id);
        for (int row = 0; row < ids.size(); ++row)
            insert(parent, row, ids[row], filled);
        pending.append(parent->children);
    }
    this->endResetModel();
}

template <class Key, class Data>
template <class Filled>
void IdTree<Key, Data>::insert(Node *parent, int row, const Key &id, Filled filled)
{
    auto fresh = std::make_unique<Node>();
    Node *node = fresh.get();
    node->id = id;
    node->parent = parent;
    filled(*node);
    m_nodes.emplace(id, std::move(fresh));
    parent->children.insert(row, node);
    renumber(parent, row);
}

template <class Key, class Data>
template <class Filled>
void IdTree<Key, Data>::place(Node *parent, int row, const Key &id, Filled filled)
{
    Node *node = find(id);
    if (node != nullptr && node->parent == parent && node->row == row)
        return;
    if (node == nullptr) {
        this->beginInsertRows(indexOf(*parent), row, row);
        insert(parent, row, id, filled);
        this->endInsertRows();
        return;
    }
    // Rows before this one are settled, so within the same parent it comes from further down.
    Node *from = node->parent;
    const int old = node->row;
    this->beginMoveRows(indexOf(*from), old, old, indexOf(*parent), row);
    from->children.removeAt(old);
    parent->children.insert(row, node);
    node->parent = parent;
    renumber(from, from == parent ? row : old);
    renumber(parent, row);
    this->endMoveRows();
}

template <class Key, class Data>
void IdTree<Key, Data>::removeAllBut(const QSet<Key> &wanted, bool sparesWhatHoldsWanted)
{
    QSet<const Node *> spared{&m_root};
    for (const auto &each : m_nodes) {
        if (!wanted.contains(each.first))
            continue;
        const Node *node = each.second.get();
        spared.insert(node);
        for (node = node->parent; sparesWhatHoldsWanted && !spared.contains(node);
             node = node->parent)
            spared.insert(node);
    }
    QList<Node *> leaving; // the topmost ones; what is below goes along
    for (const auto &each : m_nodes) {
        Node *node = each.second.get();
        if (!spared.contains(node) && spared.contains(node->parent))
            leaving.append(node);
    }
    for (Node *node : std::as_const(leaving))
        remove(node);
}

template <class Key, class Data>
void IdTree<Key, Data>::remove(Node *node)
{
    Node *parent = node->parent;
    const int row = node->row;
    this->beginRemoveRows(indexOf(*parent), row, row);
    parent->children.removeAt(row);
    renumber(parent, row);
    QList<Node *> going{node};
    for (qsizetype i = 0; i < going.size(); ++i)
        going.append(going[i]->children);
    for (Node *each : std::as_const(going))
        m_nodes.erase(each->id);
    this->endRemoveRows();
}

template <class Key, class Data>
void IdTree<Key, Data>::report(const QSet<Node *> &nodes)
{
    QHash<Node *, QList<int>> rows;
    for (Node *node : nodes)
        rows[node->parent].append(node->row);
    for (auto each = rows.begin(); each != rows.end(); ++each) {
        QList<int> &list = each.value();
        std::sort(list.begin(), list.end());
        for (qsizetype first = 0; first < list.size();) {
            qsizetype last = first;
            while (last + 1 < list.size() && list[last + 1] == list[last] + 1)
                ++last;
            const QModelIndex above = indexOf(*each.key());
            emit this->dataChanged(index(list[first], 0, above), index(list[last], 0, above));
            first = last + 1;
        }
    }
}

} // namespace meipi
