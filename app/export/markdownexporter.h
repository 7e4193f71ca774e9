// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// Markdown by a mustache template: the memo's, the notes' or the user's own. UTF-8 without
/// byte-order mark, LF. What a reader writes between the lines <!-- meipi:keep --> and
/// <!-- /meipi:keep --> goes over into the next export to the same file.
class MarkdownExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
    QString keptText(const QByteArray &previous) const override;
};

} // namespace meipi
