// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// How much an export will be to read.
struct ExportSize {
    qint64 characters = 0; ///< Code points of all words in it.
    qsizetype pages = 0; ///< As PDF has them, whatever the format.
};

/// Lays the export out without writing it. Fails as an export does.
Result<ExportSize> measureExport(const ProjectSnapshot &project, const ExportOptions &options,
                                 Exporter::Info::Contents contents, Progress &progress);

} // namespace meipi
