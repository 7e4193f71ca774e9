// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationexporter.h"

#include "exchange/annotationwriter.h"
#include "export/exportfailures.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct AnnotationExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

} // namespace

Exporter::Info AnnotationExporter::info() const
{
    return {QStringLiteral("jsonld"),
            AnnotationExporterWords::tr("Web annotations (W3C)"),
            QStringLiteral("jsonld"),
            {AnnotationExporterWords::tr("the documents themselves"),
             AnnotationExporterWords::tr("summaries, and what is read or settled"),
             AnnotationExporterWords::tr("highlights without a place"),
             AnnotationExporterWords::tr("the history")}};
}

Result<Done> AnnotationExporter::write(const ProjectSnapshot &snapshot,
                                       const ExportOptions &options, QIODevice &out,
                                       Progress &progress) const
{
    const auto page = annotationPage(snapshot, options, progress);
    return page ? writeAll(out, *page) : tl::unexpected(page.error());
}

QStringList AnnotationExporter::losses(const ProjectSnapshot &snapshot,
                                       const ExportOptions &options) const
{
    return annotationLosses(snapshot, options);
}

} // namespace meipi
