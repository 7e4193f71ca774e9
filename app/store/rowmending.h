// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"
#include "text/text.h"

#include <QHash>
#include <QStringList>

namespace meipi {

/// Rows that fit together.
struct MendedRows {
    Change rows; ///< All as added.
    QStringList losses; ///< One translated sentence each: what is lost, and what was changed.
};

/// Makes one project of rows of which some may be missing. @p texts by hash: versions without one
/// are lost. @p authorNames of authors whose rows are lost, as far as they are known. Nothing that
/// somebody wrote goes: notes on what is lost are written on the project.
MendedRows mendRows(const Change &found, const QHash<QString, Text> &texts,
                    const QHash<AuthorId, QString> &authorNames);

} // namespace meipi
