// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvexporter.h"

#include "export/exportfailures.h"
#include "export/exportgrouping.h"
#include "export/notetable.h"
#include "text/csv.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace meipi {

namespace {

struct CsvExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::CsvExporter)
};

QByteArray rowOf(QStringList cells)
{
    std::transform(cells.cbegin(), cells.cend(), cells.begin(), harmlessCsvField);
    return csvRow(cells);
}

} // namespace

Exporter::Info CsvExporter::info() const
{
    return {QStringLiteral("csv"),
            CsvExporterWords::tr("CSV, a table of notes"),
            QStringLiteral("csv"),
            {CsvExporterWords::tr("The text around the passages"),
             CsvExporterWords::tr("Summaries and definitions"),
             CsvExporterWords::tr("Colours of themes"), CsvExporterWords::tr("History")},
            Info::Contents::Notes};
}

Result<Done> CsvExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                QIODevice &out, Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const ExportWords words(options.language);
    NoteTable table(snapshot, *report, words);
    QByteArray block(options.byteOrderMark ? "\xef\xbb\xbf" : "");
    block.append(rowOf(table.head()));
    const QList<NoteGroup> groups = grouped(*report, options.groupBy);
    progress.setTotal(groups.size());
    for (qsizetype at = 0; at < groups.size(); ++at) {
        if (progress.isCancelled())
            return exportCancelled();
        const QList<SheetRow> rows = table.rows(groups[at]);
        for (const SheetRow &row : rows) {
            QStringList cells;
            for (const SheetCell &cell : row)
                cells.append(cell.toString());
            block.append(rowOf(cells));
        }
        progress.setDone(at + 1);
        if (auto written = writeAll(out, block); !written)
            return written;
        block.clear();
    }
    return writeAll(out, block);
}

} // namespace meipi
