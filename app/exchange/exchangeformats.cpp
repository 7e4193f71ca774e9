// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeformats.h"

#include "exchange/annotationexporter.h"
#include "exchange/annotationreader.h"
#include "exchange/codebookexporter.h"
#include "exchange/databasereader.h"
#include "exchange/qdpxexporter.h"
#include "exchange/refireader.h"
#include "project/codebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace meipi {

namespace {

constexpr qint64 largestFile = qint64(1) << 30; // bytes, as for documents

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

// Of a folder too, with a slash behind it or without.
QString suffixOf(const QString &path)
{
    return QFileInfo(QDir::cleanPath(path)).suffix().toLower();
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::FileAccess,
                       ExchangeWords::tr("%1 cannot be read; look whether it is there and may be "
                                         "opened.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    }
    if (file.size() > largestFile) {
        return failure(Error::Code::TooLarge,
                       ExchangeWords::tr("%1 is over 1 GiB and is not read.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    return file.readAll();
}

Result<ForeignReading> readCodebook(const QByteArray &bytes)
{
    const auto entries = parseCodebook(bytes);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto themes = createThemes(ProjectSnapshot(), *entries);
    if (!themes)
        return tl::unexpected(themes.error());
    ForeignReading reading;
    reading.foreign.project.apply(*themes);
    return reading;
}

} // namespace

const QList<const Exporter *> &exportFormats()
{
    static const AnnotationExporter annotations;
    static const CodebookExporter codebook;
    static const QdpxExporter qdpx;
    static const QdcExporter qdc;
    static const QList<const Exporter *> all =
        exporters() + QList<const Exporter *>{&qdpx, &qdc, &codebook, &annotations};
    return all;
}

const Exporter *exportFormatFor(QStringView key)
{
    return exporterFor(key, exportFormats());
}

const Exporter *exportFormatForSuffix(QStringView suffix)
{
    return exporterForSuffix(suffix, exportFormats());
}

QStringList foreignSuffixes()
{
    return {QStringLiteral("qdpx"), QStringLiteral("qdc"),     QStringLiteral("jsonld"),
            QStringLiteral("csv"),  QStringLiteral("json"),    QStringLiteral("qde"),
            QStringLiteral("qda"),  QStringLiteral("sqlite3"), QStringLiteral("db")};
}

bool isForeign(const QString &path)
{
    return foreignSuffixes().contains(suffixOf(path));
}

Result<ForeignReading> readForeign(const QString &path, const ForeignRequest &request,
                                   Progress &progress)
{
    if (!isForeign(path)) {
        return failure(
            Error::Code::NotSupported,
            ExchangeWords::tr("%1 cannot be imported; what can be is another project "
                              "(.meipi) and files that end in %2.")
                .arg(QDir::toNativeSeparators(path), foreignSuffixes().join(QLatin1String(", "))));
    }
    const QString suffix = suffixOf(path);
    if (suffix == u"qda")
        return readQualCoderProject(path, request, progress);
    if (suffix == u"sqlite3" || suffix == u"db")
        return readTaguetteProject(path, request, progress);
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (suffix == u"csv")
        return readCodebook(*bytes);
    if (suffix == u"jsonld" || suffix == u"json")
        return readAnnotations(*bytes, request, progress);
    return readRefi(*bytes, request, progress);
}

} // namespace meipi
