// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace meipi {

/// For what is sorted by its ids alone; their rows are not looked at then.
struct NoKey {
    template <class Row>
    int operator()(const Row &) const
    {
        return 0;
    }
};

/// Keeps an index over a table: for each owner what hangs on it, sorted by the keys of the rows,
/// then by their ids. @p Entries holds ids, or
/// structs of an id and a theme that convert to the id.
template <class Owner, class Entries, class Row, class OwnerOf, class KeyOf>
class Indexing {
public:
    /// @p rows has them as they are after the change that follow() gets.
    Indexing(QHash<Owner, Entries> &index, const QHash<Id<Row>, Row> &rows, OwnerOf ownerOf,
             KeyOf keyOf)
        : m_index(index), m_rows(rows), m_ownerOf(ownerOf), m_keyOf(keyOf)
    {
    }

    /// One newcomer among many is put in its place; only where several come, or keys may have
    /// changed, are all sorted again. What goes is taken out at once, so that a theme can lose
    /// 100,000 codings.
    void follow(const QList<RowChange<Row>> &list)
    {
        alter(list);
        takeOut(list);
        if (m_index.isEmpty())
            m_index.reserve(list.size()); // As many owners at most.
        for (const RowChange<Row> &step : list) {
            if (step.after && !staysWithOwner(step))
                putIn(*step.after, list.size() == 1);
        }
        sort();
    }

private:
    using Entry = typename Entries::value_type;
    static constexpr bool holdsIds = std::is_same_v<Entry, Id<Row>>;

    struct Keyed {
        std::pair<std::invoke_result_t<KeyOf, const Row &>, Id<Row>> key;
        Entry entry;

        friend bool operator<(const Keyed &a, const Keyed &b) { return a.key < b.key; }
    };

    Keyed keyed(const Row &row) const { return {{m_keyOf(row), row.id}, entryOf(row)}; }
    Keyed keyed(Id<Row> id) const
    {
        if constexpr (std::is_same_v<KeyOf, NoKey>)
            return {{0, id}, id};
        else
            return keyed(*m_rows.constFind(id));
    }

    static Entry entryOf(const Row &row)
    {
        if constexpr (holdsIds)
            return row.id;
        else
            return {row.id, row.theme};
    }

    bool staysWithOwner(const RowChange<Row> &step) const
    {
        return step.before && step.after && m_ownerOf(*step.before) == m_ownerOf(*step.after);
    }

    void alter(const QList<RowChange<Row>> &list)
    {
        for (const RowChange<Row> &step : list) {
            if (!staysWithOwner(step))
                continue;
            const Owner owner = m_ownerOf(*step.after);
            m_unsorted[owner]; // Without newcomers so far.
            if constexpr (!holdsIds) {
                Entries &siblings = m_index[owner];
                std::replace(siblings.begin(), siblings.end(), entryOf(*step.before),
                             entryOf(*step.after));
            }
        }
    }

    void takeOut(const QList<RowChange<Row>> &list)
    {
        QHash<Owner, QSet<Id<Row>>> leaving;
        for (const RowChange<Row> &step : list) {
            if (step.before && !staysWithOwner(step))
                leaving[m_ownerOf(*step.before)].insert(step.before->id);
        }
        for (auto each = leaving.cbegin(); each != leaving.cend(); ++each) {
            const auto siblings = m_index.find(each.key());
            if (siblings == m_index.end())
                continue;
            if (each->size() == 1)
                siblings->removeOne(*each->cbegin()); // Without a hash for each of many.
            else
                siblings->removeIf([&each](const Id<Row> &id) { return each->contains(id); });
            if (siblings->isEmpty())
                m_index.erase(siblings);
        }
    }

    void putIn(const Row &row, bool isAlone)
    {
        const Owner owner = m_ownerOf(row);
        Entries &siblings = m_index[owner];
        if (siblings.isEmpty()) {
            siblings.append(entryOf(row));
        } else if (isAlone) {
            const auto isBefore = [this](const Keyed &one, const Id<Row> &other) {
                return one < keyed(other);
            };
            siblings.insert(
                std::upper_bound(siblings.cbegin(), siblings.cend(), keyed(row), isBefore),
                entryOf(row));
        } else {
            m_unsorted[owner].push_back(keyed(row)); // Its key is at hand now, unlike later.
        }
    }

    void sort()
    {
        for (auto each = m_unsorted.begin(); each != m_unsorted.end(); ++each) {
            Entries &siblings = m_index[each.key()];
            for (const Entry &entry : std::as_const(siblings))
                each->push_back(keyed(Id<Row>(entry)));
            std::sort(each->begin(), each->end());
            siblings.clear();
            siblings.reserve(static_cast<qsizetype>(each->size()));
            for (const Keyed &one : std::as_const(*each))
                siblings.append(one.entry);
        }
    }

    QHash<Owner, Entries> &m_index;
    const QHash<Id<Row>, Row> &m_rows;
    OwnerOf m_ownerOf;
    KeyOf m_keyOf;
    QHash<Owner, std::vector<Keyed>> m_unsorted; ///< With those that are yet to be put in.
};

} // namespace meipi
