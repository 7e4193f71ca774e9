// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/listedpassage.h"
#include "report/reporttable.h"

namespace meipi {

/// Gathered highlights as a table: where each stands, its words, themes, author, time and notes.
/// Private notes are left out. @p title is the table's, translated.
ReportTable gatheredTable(const ProjectSnapshot &project, const QList<ListedPassage> &passages,
                          const QString &title);

/// @p project with no highlights but these and no notes but theirs, for exports of a list.
ProjectSnapshot narrowedTo(const ProjectSnapshot &project, const QList<ListedPassage> &passages);

} // namespace meipi
