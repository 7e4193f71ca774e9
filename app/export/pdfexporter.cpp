// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfexporter.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meipi::PdfExporter)
};

} // namespace

Exporter::Info PdfExporter::info() const
{
    return {QStringLiteral("pdf"), Words::tr("PDF"), QStringLiteral("pdf"), {}};
}

Result<Done> PdfExporter::write(const ProjectSnapshot &, const ExportOptions &, QIODevice &,
                                Progress &) const
{
    return failure(Error::Code::NotSupported, Words::tr("PDF is not there yet; use Markdown."));
}

} // namespace meipi
