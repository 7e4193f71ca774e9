// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"
#include "support/projectbuilder.h"
#include "window/printpreview.h"

#include <QBuffer>
#include <QPrintPreviewDialog>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace meipi;
using namespace meipi::test;

class TestPrintPreview : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNoPdf();
    void printsEveryPageAsItIs_data();
    void printsEveryPageAsItIs();
};

namespace {

QByteArray pagesOf(const ExportOptions &options)
{
    ProjectBuilder builder;
    builder.document(u"一、开头\n"_qs + u"一整页的原文，一句接一句。\n"_qs.repeated(120));
    builder.highlight(u"一整页的原文，一句接一句。"_qs, {u"主题"_qs}).note(u"批注。"_qs);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (!exporterFor(u"annotated-pdf")->write(builder.snapshot(), options, buffer, progress))
        qFatal("no pages");
    return buffer.data();
}

// Where a page is dark, in a coarse grid.
QImage grid(Poppler::Document &document, int page)
{
    return document.page(page)
        ->renderToImage(110, 110)
        .scaled(20, 28, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

void TestPrintPreview::refusesWhatIsNoPdf()
{
    QWidget window;
    QVERIFY(!PrintPreview::open("%PDF-1.5 and nothing more", u"a"_qs, &window));
    QVERIFY(!PrintPreview::open({}, u"a"_qs, &window));
    QVERIFY(window.findChild<QPrintPreviewDialog *>() == nullptr);
}

void TestPrintPreview::printsEveryPageAsItIs_data()
{
    QTest::addColumn<ExportOptions::Paper>("paper");
    QTest::newRow("A4") << ExportOptions::Paper::A4;
    QTest::newRow("Letter") << ExportOptions::Paper::Letter;
}

void TestPrintPreview::printsEveryPageAsItIs()
{
    ExportOptions options;
    QFETCH(ExportOptions::Paper, paper);
    options.paper = paper;
    const QByteArray pdf = pagesOf(options);
    QWidget window;
    QVERIFY(PrintPreview::open(pdf, u"批注"_qs, &window));
    auto *dialog = window.findChild<QPrintPreviewDialog *>();
    QVERIFY(dialog != nullptr);
    QTemporaryDir folder;
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(folder.filePath(u"out.pdf"_qs));
    emit dialog->paintRequested(dialog->printer());

    const auto given = Poppler::Document::loadFromData(pdf);
    const auto printed = Poppler::Document::load(folder.filePath(u"out.pdf"_qs));
    QVERIFY(printed);
    QVERIFY(given->numPages() > 1);
    QCOMPARE(printed->numPages(), given->numPages());
    for (int page = 0; page < given->numPages(); ++page) {
        const QSizeF size = given->page(page)->pageSizeF();
        QVERIFY(std::abs(printed->page(page)->pageSizeF().width() - size.width()) < 2);
        const QImage expected = grid(*given, page);
        const QImage actual = grid(*printed, page);
        int worst = 0;
        for (int y = 0; y < expected.height(); ++y) {
            for (int x = 0; x < expected.width(); ++x) {
                worst = std::max(worst,
                                 std::abs(qGray(expected.pixel(x, y)) - qGray(actual.pixel(x, y))));
            }
        }
        QVERIFY2(worst < 40, qPrintable(QString::number(worst)));
    }
}

QTEST_MAIN(TestPrintPreview)
#include "tst_printpreview.moc"
