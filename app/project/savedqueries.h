// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

#include <optional>

namespace meipi {

/// A question to the highlights that is kept under a name: a property of the project, so that it is
/// stored, merged, exported and undone like any.
struct SavedQuery {
    PropertyId id;
    QString name; ///< On one line, unique in the project.
    QString condition; ///< As conditionText() writes it with ids.

    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

inline const QString savedQueryPrefix = QStringLiteral("query/"); ///< Of the property's key.

QList<SavedQuery> savedQueries(const ProjectSnapshot &project); ///< By name.
std::optional<SavedQuery> savedQueryNamed(const ProjectSnapshot &project, QStringView name);

/// Keeps @p condition under @p name, in place of what is there under it where @p replace. White
/// space around the name is left out. Fails with Usage (no name, no condition) and Conflict.
Result<Change> saveQuery(const ProjectSnapshot &project, const QString &name,
                         const QString &condition, bool replace = false);

/// Fails likewise, and with NotFound.
Result<Change> renameQuery(const ProjectSnapshot &project, const QString &name,
                           const QString &newName);
Result<Change> removeQuery(const ProjectSnapshot &project, const QString &name);

} // namespace meipi
