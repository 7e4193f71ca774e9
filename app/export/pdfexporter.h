// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// PDF on A4 by Pango and Cairo: fonts embedded, the text copied out of it the very words, links
/// back to the passages, bookmarks. Equal input gives equal bytes on one machine; other fonts give
/// other bytes.
class PdfExporter : public Exporter {
public:
    /// With @p wholeText the texts with their notes beside them.
    explicit PdfExporter(bool wholeText = false) : m_wholeText(wholeText) {}

    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;

private:
    bool m_wholeText;
};

} // namespace meipi
