// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// Highlights, themes and notes as web annotations (annotationwriter.h).
class AnnotationExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
    QStringList losses(const ProjectSnapshot &snapshot,
                       const ExportOptions &options) const override;
};

} // namespace meipi
