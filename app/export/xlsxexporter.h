// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// Tables for office programs, a sheet each: highlights, notes, themes, and where notes propose
/// other words (proposedwording.h) the feedback table 意见反馈表 with the changes marked. Numbers
/// are numbers, times are times in UTC, text never is a formula.
class XlsxExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
};

} // namespace meipi
