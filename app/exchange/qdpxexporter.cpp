// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/qdpxexporter.h"

#include "base/zip.h"
#include "exchange/refiwriter.h"
#include "export/exportfailures.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct QdpxWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

} // namespace

Exporter::Info QdpxExporter::info() const
{
    return {QStringLiteral("qdpx"),
            QdpxWords::tr("REFI-QDA project"),
            QStringLiteral("qdpx"),
            {QdpxWords::tr("original files, of which only the text goes along"),
             QdpxWords::tr("earlier versions of documents, and highlights without a place"),
             QdpxWords::tr("what is read or settled"), QdpxWords::tr("the history")}};
}

Result<Done> QdpxExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                 QIODevice &out, Progress &progress) const
{
    const auto project = refiProject(snapshot, options, progress);
    if (!project)
        return tl::unexpected(project.error());
    ZipWriter zip;
    if (auto done = zip.add(QStringLiteral("project.qde"), project->xml); !done)
        return done;
    for (const RefiProject::File &file : project->files) {
        if (progress.isCancelled())
            return exportCancelled();
        if (auto done = zip.add(QLatin1String("sources/") + file.name, file.bytes); !done)
            return done;
    }
    const auto bytes = zip.finish();
    return bytes ? writeAll(out, *bytes) : tl::unexpected(bytes.error());
}

QStringList QdpxExporter::losses(const ProjectSnapshot &snapshot,
                                 const ExportOptions &options) const
{
    return refiLosses(snapshot, options);
}

Exporter::Info QdcExporter::info() const
{
    return {QStringLiteral("qdc"),
            QdpxWords::tr("REFI-QDA codebook"),
            QStringLiteral("qdc"),
            {QdpxWords::tr("everything but the themes with their colours and definitions")}};
}

Result<Done> QdcExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                QIODevice &out, Progress &progress) const
{
    Q_UNUSED(options)
    Q_UNUSED(progress)
    if (snapshot.childThemes().isEmpty()) {
        return failure(Error::Code::Usage,
                       QdpxWords::tr("There are no themes yet, and a codebook must have one; make "
                                     "a theme first."));
    }
    return writeAll(out, refiCodebook(snapshot));
}

} // namespace meipi
