// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportexport.h"

#include "base/wholefile.h"
#include "export/reportbook.h"
#include "export/reportdocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace meipi {

namespace {

constexpr double pngScale = 2;
constexpr int mostPixels = 16000; // a side

} // namespace

Result<Done> writeReportCsv(const ReportTable &table, const QString &path, bool replace)
{
    return writeWholeFile(path, replace, csvOf(table));
}

Result<Done> writeReportTable(const ReportTable &table, QStringView suffix, Timestamp date,
                              const QString &path, bool replace)
{
    if (suffix == u"csv")
        return writeReportCsv(table, path, replace);
    if (suffix == u"txt")
        return writeWholeFile(path, replace, plainTextOf(table).toUtf8());
    const auto bytes = suffix == u"docx" ? docxOf(table, date) : xlsxOf(table, date);
    return bytes ? writeWholeFile(path, replace, *bytes) : tl::unexpected(bytes.error());
}

Result<Done> writeChartSvg(const Chart &chart, const QString &title, const QString &path,
                           bool replace)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setTitle(title);
        generator.setSize(chart.size().toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), chart.size()));
        QPainter painter(&generator);
        chart.paint(painter);
    }
    return writeWholeFile(path, replace, buffer.data());
}

Result<Done> writeChartPng(const Chart &chart, const QString &path, bool replace)
{
    const QSize size(int(std::ceil(chart.size().width() * pngScale)),
                     int(std::ceil(chart.size().height() * pngScale)));
    if (size.width() > mostPixels || size.height() > mostPixels) {
        return failure(Error::Code::TooLarge,
                       QCoreApplication::translate(
                           "meipi::Reports",
                           "The picture is too large for PNG; export it as SVG or choose fewer "
                           "rows."));
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(pngScale, pngScale);
        chart.paint(painter);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeWholeFile(path, replace, buffer.data());
}

} // namespace meipi
