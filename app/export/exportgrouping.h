// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "report/notegroups.h"

namespace meipi {

/// By author and by date under the name of who marked a passage and of the day, in UTC.
QList<NoteGroup> grouped(const NotesReport &report, ExportOptions::GroupBy groupBy);

} // namespace meipi
