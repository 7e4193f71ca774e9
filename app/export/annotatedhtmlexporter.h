// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// The whole text as one page that works without a network (htmlpage.h): passages tinted, a line
/// below them for each of their themes, a number at their end that leads to their notes, which
/// stand beside the paragraph or below it.
class AnnotatedHtmlExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
};

} // namespace meipi
