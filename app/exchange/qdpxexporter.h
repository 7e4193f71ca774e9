// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// A whole project as REFI-QDA has it (refiwriter.h), in a ZIP of equal bytes for equal projects.
class QdpxExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
    QStringList losses(const ProjectSnapshot &snapshot,
                       const ExportOptions &options) const override;
};

/// The themes alone. Fails with Usage where there are none, as the schema asks for one.
class QdcExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
};

} // namespace meipi
