// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include "export/annotateddocxexporter.h"
#include "export/annotatedhtmlexporter.h"
#include "export/csvexporter.h"
#include "export/exportfailures.h"
#include "export/htmlexporter.h"
#include "export/jsonexporter.h"
#include "export/markdownexporter.h"
#include "export/officeexporter.h"
#include "export/pdfexporter.h"
#include "export/xlsxexporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace meipi {

namespace {

struct ExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Export)
};

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return failure(
        Error::Code::FileAccess,
        ExporterWords::tr("%1 cannot be written: %2. Choose another folder or free some space.")
            .arg(QDir::toNativeSeparators(path), why));
}

template <class Matches>
const Exporter *firstThat(Matches matches)
{
    const QList<const Exporter *> &all = exporters();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&matches](const Exporter *each) {
        return matches(each->info());
    });
    return found == all.cend() ? nullptr : *found;
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
    static const QList<const Exporter *> all{
        &markdown,      &pdf,           &html, &docx, &odt, &annotatedPdf,
        &annotatedHtml, &annotatedDocx, &csv,  &xlsx, &json};
    return all;
}

const Exporter *exporterFor(QStringView key)
{
    return firstThat([key](const Exporter::Info &info) { return info.key == key; });
}

const Exporter *exporterForSuffix(QStringView suffix)
{
    return firstThat([suffix](const Exporter::Info &info) {
        return suffix.compare(info.suffix, Qt::CaseInsensitive) == 0;
    });
}

Result<Done> exportToFile(const Exporter &exporter, const ProjectSnapshot &snapshot,
                          const ExportOptions &options, const QString &path, bool replace,
                          Progress &progress)
{
    const QFileInfo target(path);
    if (target.isDir())
        return refused(path, ExporterWords::tr("it is a folder"));
    const bool isThere = target.exists() || target.isSymLink();
    if (isThere && !replace) {
        return failure(Error::Code::FileExists,
                       ExporterWords::tr("%1 exists already; choose another name or replace it.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    if (!target.dir().exists())
        return refused(path, ExporterWords::tr("its folder does not exist"));

    ExportOptions filled = options;
    if (isThere && filled.keptText.isEmpty())
        filled.keptText = keptText(exporter, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(path, file.errorString());
    if (auto written = exporter.write(snapshot, filled, file, progress); !written) {
        file.cancelWriting();
        return written;
    }
    if (progress.isCancelled()) {
        file.cancelWriting();
        return exportCancelled();
    }
    if (!file.commit())
        return refused(path, file.errorString());
    return Done{};
}

} // namespace meipi
