// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QHash>

namespace meipi {

/// What rows once were, by the steps of a history: told apart are thereby a row that was edited
/// here, one that was edited elsewhere, and one that was edited in both places.
class PastRows {
public:
    PastRows();
    explicit PastRows(const QList<Change> &steps);
    // Not made anew by every source that holds one: the tables are many.
    PastRows(const PastRows &other);
    PastRows(PastRows &&other) noexcept;
    PastRows &operator=(const PastRows &other);
    PastRows &operator=(PastRows &&other) noexcept;
    ~PastRows();

    /// Oldest first; none where the row was never altered or removed.
    template <class Row>
    QList<Row> of(const Id<Row> &id) const
    {
        return std::get<Table<Row>>(m_tables).value(id);
    }

private:
    template <class Row>
    using Table = QHash<Id<Row>, QList<Row>>;
    template <class Lists>
    struct TablesOf;
    template <class... Row>
    struct TablesOf<std::tuple<QList<RowChange<Row>>...>> {
        using Type = std::tuple<Table<Row>...>;
    };

    TablesOf<Change::Lists>::Type m_tables;
};

struct ProjectWithPast {
    ProjectSnapshot project;
    PastRows past;
};

} // namespace meipi
