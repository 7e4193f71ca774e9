// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/codebookexporter.h"

#include "export/exportfailures.h"
#include "project/codebook.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct CodebookWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

} // namespace

Exporter::Info CodebookExporter::info() const
{
    return {QStringLiteral("codebook"),
            CodebookWords::tr("Codebook as a table (CSV)"),
            QStringLiteral("csv"),
            {CodebookWords::tr("everything but the themes with their colours and definitions")}};
}

Result<Done> CodebookExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                     QIODevice &out, Progress &progress) const
{
    Q_UNUSED(options)
    Q_UNUSED(progress)
    return writeAll(out, codebookCsv(snapshot));
}

} // namespace meipi
