// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QStringList>

namespace meipi {

/// What a change does, for people: translated lines such as “Note: How much?”. Rows that go with
/// another, such as the placement of a highlight that goes, have no line of their own.
struct Differences {
    QStringList added;
    QStringList removed;
    QStringList altered;

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && altered.isEmpty(); }
};

/// @p change leads from @p before to @p after.
Differences differencesOf(const ProjectSnapshot &before, const ProjectSnapshot &after,
                          const Change &change);

} // namespace meipi
