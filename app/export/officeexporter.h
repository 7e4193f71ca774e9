// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// The memo or all notes as an office document with styles of its own: headings that office
/// programs know, Chinese fonts beside Latin ones, page numbers. Written without their help.
class OfficeExporter : public Exporter {
public:
    enum class Format { Docx, Odt };

    explicit OfficeExporter(Format format) : m_format(format) {}

    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;

private:
    Format m_format;
};

} // namespace meipi
