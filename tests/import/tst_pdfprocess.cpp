// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "import/pdfprocess.h"
#include "support/pdfsketch.h"
#include "support/sanitizers.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <thread>

using namespace meipi;
using test::PdfSketch;

namespace {

PdfSketch sketchOf(int pages)
{
    PdfSketch sketch;
    for (int i = 0; i < pages; ++i)
        sketch.page().text(90, 100, 12, u"第%1页的文字"_qs.arg(i + 1));
    return sketch;
}

Result<ImportedDocument> imported(const QByteArray &bytes, const QString &password = {})
{
    Progress progress;
    ImportOptions options;
    options.password = password;
    return importBytes(bytes, u"a.pdf"_qs, options, progress);
}

} // namespace

class TestPdfProcess : public QObject {
    Q_OBJECT

private slots:
    void readsEveryPage();
    void countsPagesAsProgress();
    void stopsWhenCancelled();
    void stopsWhenCancelledMeanwhile();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void asksForThePassword();
    void opensWithThePassword();
    void survivesHostileFiles();
    void survivesMutatedFiles();
};

void TestPdfProcess::readsEveryPage()
{
    Progress progress;
    const auto contents = readPdfContents(sketchOf(7).bytes(), u"a.pdf"_qs, {}, false, progress);

    QVERIFY(contents);
    QCOMPARE(contents->pageCount, 7);
    QCOMPARE(contents->pages.size(), 7);
    QVERIFY(!contents->isIncomplete);
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(contents->pages[i].number, i);
        QCOMPARE(contents->pages[i].text, u"第%1页的文字"_qs.arg(i + 1));
    }
}

void TestPdfProcess::countsPagesAsProgress()
{
    Progress progress;
    QVERIFY(readPdfContents(sketchOf(5).bytes(), u"a.pdf"_qs, {}, false, progress));

    QCOMPARE(progress.total(), 5);
    QCOMPARE(progress.done(), 5);
}

void TestPdfProcess::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto contents = readPdfContents(sketchOf(1).bytes(), u"a.pdf"_qs, {}, false, progress);

    QVERIFY(!contents);
    QCOMPARE(contents.error().code, Error::Code::Cancelled);
}

void TestPdfProcess::stopsWhenCancelledMeanwhile()
{
    const QByteArray bytes = sketchOf(3000).bytes();
    Progress progress;
    std::thread canceller([&progress] {
        while (progress.done() < 3)
            std::this_thread::yield();
        progress.cancel();
    });
    const auto contents = readPdfContents(bytes, u"a.pdf"_qs, {}, false, progress);
    canceller.join();

    QVERIFY(!contents);
    QCOMPARE(contents.error().code, Error::Code::Cancelled);
    QVERIFY(progress.done() < 3000);
}

void TestPdfProcess::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing but the mark") << QByteArray("%PDF-1.4\n");
    QTest::newRow("zeros") << "%PDF-1.4\n" + QByteArray(100000, '\0');
    QTest::newRow("cut off") << sketchOf(1).bytes().first(60);
    QTest::newRow("no pages") << PdfSketch().bytes();
}

void TestPdfProcess::refusesDamagedFiles()
{
    QFETCH(QByteArray, bytes);

    const auto document = imported(bytes);

    QVERIFY(!document);
    QVERIFY(document.error().code == Error::Code::Malformed
            || document.error().code == Error::Code::NotSupported);
    QVERIFY(document.error().message.contains(u"a.pdf"));
}

void TestPdfProcess::asksForThePassword()
{
    const QByteArray bytes = sketchOf(2).bytes("view");
    const auto without = imported(bytes);
    QVERIFY(!without);
    QCOMPARE(without.error().code, Error::Code::Locked);

    const auto wrong = imported(bytes, u"open"_qs);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::Locked);
    QVERIFY(wrong.error().message != without.error().message);
}

void TestPdfProcess::opensWithThePassword()
{
    PdfSketch sketch;
    sketch.page().text(90, 100, 12, u"Under lock and key"_qs);
    const auto document = imported(sketch.bytes("view"), u"view"_qs);
    QVERIFY(document);
    QCOMPARE(document->text.string(), u"Under lock and key\n"_qs);
}

// Text or a sentence for each, in time, whatever the file does to the process that reads it.
void TestPdfProcess::survivesHostileFiles()
{
    MEIPI_REQUIRE_SHARED(folder, "hostile/pdf");
    constexpr qint64 longest = 20000;
    constexpr qint64 mostMemory = 512 * 1024; // KiB
    QDirIterator files(folder, QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        Progress progress;
        QElapsedTimer clock;
        clock.start();
        const auto document = importFile(path, {}, progress);
        QVERIFY2(clock.elapsed() < longest, qPrintable(path));
        if (document)
            QVERIFY2(!document->text.isEmpty(), qPrintable(path));
        else
            QVERIFY2(document.error().message.contains(files.fileName()), qPrintable(path));
        ++count;
    }
    QVERIFY(count > 0);
    rusage children{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &children), 0);
    QVERIFY2(test::isSanitized || children.ru_maxrss < mostMemory,
             qPrintable(QString::number(children.ru_maxrss)));
}

void TestPdfProcess::survivesMutatedFiles()
{
    PdfSketch sketch = sketchOf(2);
    sketch.annotation({"Highlight", {QRectF(90, 90, 40, 14)}, "1 1 0", u"A"_qs, u"b"_qs, {}, {}});
    sketch.bookmark(u"第2页"_qs, 1);
    const QByteArray whole = sketch.bytes();
    QRandomGenerator random(20250607);
    for (int round = 0; round < 12; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 30; ++i)
            bytes[random.bounded(9, int(bytes.size()))] = char(random.bounded(32, 127));
        const auto document = imported(bytes);
        if (!document)
            QVERIFY(!document.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPdfProcess)
#include "tst_pdfprocess.moc"
