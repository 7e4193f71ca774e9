// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// What edits check alike, and the sentences they fail with.

template <class Row>
QString goneMessage(); ///< One sentence: this kind of row is not in the project any more.

/// The row, or NotFound. The pointer holds as long as @p project stays as it is.
template <class Row>
Result<const Row *> require(const ProjectSnapshot &project, const Id<Row> &id)
{
    const Row *row = project.find(id);
    if (row == nullptr)
        return failure(Error::Code::NotFound, goneMessage<Row>(), id.toString());
    return row;
}

template <class Row>
Result<Done> requireAll(const ProjectSnapshot &project, const QList<Id<Row>> &ids)
{
    for (const Id<Row> &id : ids) {
        if (auto row = require(project, id); !row)
            return tl::unexpected(row.error());
    }
    return Done{};
}

/// Whether what @p target names is there.
Result<Done> requireTarget(const ProjectSnapshot &project, const NoteTarget &target);

/// @p text without white space at its end; the beginning may be an indent that was meant.
QString withoutTrailingSpace(const QString &text);

/// Rows that an edit knows to be distinct, so that nothing is searched (Change::append).
template <class Row>
void appendAddition(Change &change, const Row &row)
{
    change.append(RowChange<Row>{std::nullopt, row});
}
template <class Row>
void appendRemoval(Change &change, const Row &row)
{
    change.append(RowChange<Row>{row, std::nullopt});
}
template <class Row>
void appendUpdate(Change &change, const Row &before, const Row &after)
{
    if (!(before == after))
        change.append(RowChange<Row>{before, after});
}

} // namespace meipi
