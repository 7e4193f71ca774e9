// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include "base/wholefile.h"
#include "export/annotateddocxexporter.h"
#include "export/annotatedhtmlexporter.h"
#include "export/csvexporter.h"
#include "export/exportfailures.h"
#include "export/exportfilter.h"
#include "export/htmlexporter.h"
#include "export/jsonexporter.h"
#include "export/markdownexporter.h"
#include "export/officeexporter.h"
#include "export/pdfexporter.h"
#include "export/vaultexporter.h"
#include "export/xlsxexporter.h"

#include <QFile>

#include <algorithm>

namespace meipi {

namespace {

template <class Matches>
const Exporter *firstThat(const QList<const Exporter *> &among, Matches matches)
{
    const auto found = std::find_if(among.cbegin(), among.cend(), [&matches](const Exporter *each) {
        return matches(each->info());
    });
    return found == among.cend() ? nullptr : *found;
}

// What the file at @p path holds between keep marks. A file that cannot be read keeps nothing.
QString keptText(const Exporter &exporter, const QString &path)
{
    constexpr qint64 longest = 64 << 20; // bytes; nobody writes remarks into more
    QFile file(path);
    if (file.size() > longest || !file.open(QIODevice::ReadOnly))
        return {};
    return exporter.keptText(file.readAll());
}

} // namespace

QStringList Exporter::losses(const ProjectSnapshot &snapshot, const ExportOptions &options) const
{
    Q_UNUSED(snapshot)
    Q_UNUSED(options)
    return {};
}

QString Exporter::keptText(const QByteArray &previous) const
{
    Q_UNUSED(previous)
    return {};
}

bool isForFolder(const Exporter &exporter, const QString &path)
{
    const Exporter::Info info = exporter.info();
    return info.isFolder && !path.endsWith(u'.' + info.suffix, Qt::CaseInsensitive);
}

const QList<const Exporter *> &exporters()
{
    static const MarkdownExporter markdown;
    static const PdfExporter pdf;
    static const PdfExporter annotatedPdf(true);
    static const JsonExporter json;
    static const CsvExporter csv;
    static const HtmlExporter html;
    static const AnnotatedHtmlExporter annotatedHtml;
    static const OfficeExporter docx(OfficeExporter::Format::Docx);
    static const OfficeExporter odt(OfficeExporter::Format::Odt);
    static const AnnotatedDocxExporter annotatedDocx;
    static const XlsxExporter xlsx;
    static const VaultExporter vault;
    static const QList<const Exporter *> all{&markdown,      &vault, &pdf,          &html,
                                             &docx,          &odt,   &annotatedPdf, &annotatedHtml,
                                             &annotatedDocx, &csv,   &xlsx,         &json};
    return all;
}

const Exporter *exporterFor(QStringView key, const QList<const Exporter *> &among)
{
    return firstThat(among, [key](const Exporter::Info &info) { return info.key == key; });
}

const Exporter *exporterForSuffix(QStringView suffix, const QList<const Exporter *> &among)
{
    return firstThat(among, [suffix](const Exporter::Info &info) {
        return suffix.compare(info.suffix, Qt::CaseInsensitive) == 0;
    });
}

Result<Done> exportTo(const Exporter &exporter, const ProjectSnapshot &snapshot,
                      const ExportOptions &options, QIODevice &out, Progress &progress)
{
    const auto narrowed = narrowedProject(snapshot, options);
    if (!narrowed)
        return tl::unexpected(narrowed.error());
    return exporter.write(*narrowed, options, out, progress);
}

Result<Done> exportToFile(const Exporter &exporter, const ProjectSnapshot &snapshot,
                          const ExportOptions &options, const QString &path, bool replace,
                          Progress &progress)
{
    if (isForFolder(exporter, path)) {
        const auto written = exportVault(snapshot, options, path, replace, progress);
        return written ? Result<Done>(Done{}) : tl::unexpected(written.error());
    }
    return writeWholeFile(path, replace, [&](QIODevice &file) -> Result<Done> {
        ExportOptions filled = options;
        if (filled.keptText.isEmpty())
            filled.keptText = keptText(exporter, path);
        if (auto written = exportTo(exporter, snapshot, filled, file, progress); !written)
            return written;
        if (progress.isCancelled())
            return exportCancelled();
        return Done{};
    });
}

} // namespace meipi
