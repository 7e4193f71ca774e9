// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace meipi::test {

/// Every row of @p model with these roles, parents first, one line a row.
QStringList treeLines(const QAbstractItemModel &model, const QList<int> &roles);

} // namespace meipi::test
