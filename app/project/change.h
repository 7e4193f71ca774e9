// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QList>

#include <tuple>
#include <utility>

namespace meipi {

/// One row added (no before), removed (no after) or altered.
template <class Row>
struct RowChange {
    std::optional<Row> before;
    std::optional<Row> after;

    const Id<Row> &id() const { return before ? before->id : after->id; }

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// One edit of a project as a value: rows with an optional before and an optional after. Ids and
/// values, never pointers, so that it can be stored, sent and inverted. At most one entry a row.
class Change {
public:
    template <class Row>
    using List = QList<RowChange<Row>>;

    /// Every kind of row there is, referred-to kinds first.
    using Lists =
        std::tuple<List<Author>, List<Property>, List<Theme>, List<Document>, List<Version>,
                   List<Section>, List<Reading>, List<Highlight>, List<Placement>, List<Coding>,
                   List<Note>, List<Attribute>, List<AttributeValue>>;

    // Not made anew by every source that holds one: the lists are many.
    Change();
    Change(const Change &other);
    Change(Change &&other) noexcept;
    Change &operator=(const Change &other);
    Change &operator=(Change &&other) noexcept;
    ~Change();

    template <class Row>
    const List<Row> &of() const
    {
        return std::get<List<Row>>(m_lists);
    }

    template <class Row>
    void add(const Row &row)
    {
        record(RowChange<Row>{std::nullopt, row});
    }
    template <class Row>
    void remove(const Row &row)
    {
        record(RowChange<Row>{row, std::nullopt});
    }
    template <class Row>
    void update(const Row &before, const Row &after)
    {
        record(RowChange<Row>{before, after});
    }

    /// Appends @p step, joined with an earlier entry for the same row: what matters is what was
    /// before the first and after the last. Entries that end where they began vanish.
    template <class Row>
    void record(const RowChange<Row> &step)
    {
        if (!step.before && !step.after)
            return;
        List<Row> &list = std::get<List<Row>>(m_lists);
        const auto same =
            std::find_if(list.begin(), list.end(),
                         [&step](const RowChange<Row> &each) { return each.id() == step.id(); });
        if (same == list.end()) {
            if (step.before != step.after)
                list.append(step);
            return;
        }
        same->after = step.after;
        if (same->before == same->after)
            list.erase(same);
    }

    /// For building large changes of rows known to be distinct, without the search that record()
    /// makes.
    template <class Row>
    void append(const RowChange<Row> &step)
    {
        std::get<List<Row>>(m_lists).append(step);
    }

    void record(const Change &later);

    /// Calls @p visit with each list, referred-to kinds first.
    template <class Visitor>
    void forEachList(Visitor &&visit) const
    {
        std::apply([&visit](const auto &...lists) { (visit(lists), ...); }, m_lists);
    }

    Change inverted() const;
    bool isEmpty() const;

    friend bool operator==(const Change &a, const Change &b) { return a.isEqual(b); }

private:
    bool isEqual(const Change &other) const;

    Lists m_lists;
};

} // namespace meipi
