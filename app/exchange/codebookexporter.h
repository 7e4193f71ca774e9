// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// The themes as a table (codebook.h).
class CodebookExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
};

} // namespace meipi
