// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "report/notesreport.h"

namespace meipi {

/// The sentences or paragraphs that @p passage touches, whole; empty where it is just that, has no
/// place or nothing is asked for.
QString contextOf(const ProjectSnapshot &project, const DocumentId &document,
                  const ReportPassage &passage, ExportOptions::Context context);

} // namespace meipi
