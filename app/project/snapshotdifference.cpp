// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/snapshotdifference.h"

namespace meipi {

namespace {

template <class Row>
void compare(const ProjectSnapshot &from, const ProjectSnapshot &to, Change &change)
{
    for (const Row &row : from.rows<Row>()) {
        const Row *other = to.find(row.id);
        if (other == nullptr)
            change.append(RowChange<Row>{row, std::nullopt});
        else if (!(*other == row))
            change.append(RowChange<Row>{row, *other});
    }
    for (const Row &row : to.rows<Row>()) {
        if (from.find(row.id) == nullptr)
            change.append(RowChange<Row>{std::nullopt, row});
    }
}

} // namespace

Change difference(const ProjectSnapshot &from, const ProjectSnapshot &to)
{
    Change change;
    change.forEachList(
        [&]<class Row>(const QList<RowChange<Row>> &) { compare<Row>(from, to, change); });
    return change;
}

} // namespace meipi
