// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QModelIndex>

namespace meipi {

QString readingWord(ReadingState state); ///< Translated: "Unread", "Read", "Settled".

/// What OutlineModel answers for the roles that are words or stand in the section's row; the whole
/// in words for Qt::AccessibleTextRole and Qt::ToolTipRole, for which @p index is asked.
QVariant outlineText(const QModelIndex &index, const Section &section, int role,
                     const ProjectSnapshot &project);

} // namespace meipi
