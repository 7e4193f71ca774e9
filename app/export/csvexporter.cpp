// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvexporter.h"

#include "export/exportfailures.h"
#include "export/exportgrouping.h"
#include "export/notetable.h"
#include "text/csv.h"

#include <QCoreApplication>
#include <QIODevice>

namespace meipi {

namespace {

struct CsvExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::CsvExporter)
};

void add(const SheetRow &row, CsvRows &rows)
{
    for (const SheetCell &cell : row) {
        if (cell.number)
            rows.add(cell.toString());
        else
            rows.add(harmlessCsvField(cell.text));
    }
    rows.endRow();
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
    CsvRows rows;
    const QStringList head = table.head();
    for (const QString &each : head)
        rows.add(each);
    rows.endRow();
    if (auto written = writeAll(out, (options.byteOrderMark ? "\xef\xbb\xbf" : "") + rows.take());
        !written)
        return written;
    const QList<NoteGroup> groups = grouped(*report, options.groupBy);
    progress.setTotal(groups.size());
    for (qsizetype at = 0; at < groups.size(); ++at) {
        if (progress.isCancelled())
            return exportCancelled();
        table.writeRows(groups[at], [&rows](const SheetRow &row) { add(row, rows); });
        progress.setDone(at + 1);
        if (auto written = writeAll(out, rows.take()); !written)
            return written;
    }
    return Done{};
}

} // namespace meipi
