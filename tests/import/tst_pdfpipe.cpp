// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfpipe.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

namespace {

PdfPage fullPage()
{
    PdfPage page;
    page.number = 3;
    page.width = 595;
    page.height = 842;
    page.label = u"iv"_qs;
    page.text = u"人工😀"_qs;
    page.ends = {10, 20, 30, 30};
    page.bold = {true, false, true, true};
    page.words = {{0, 2, {0, 1, 20, 11}, true}, {2, 2, {20, 1, 30, 11}, false}};
    PdfMark mark;
    mark.kind = PdfMark::Kind::Place;
    mark.areas = {{1, 2, 3, 4}, {5, 6, 7, 8}};
    mark.author = u"王芳"_qs;
    mark.date = {1735787045000};
    mark.colour = Colour{0x123456};
    mark.note = u"why?"_qs;
    mark.replies = {{u"Li"_qs, u"because"_qs, {}}};
    page.marks = {mark};
    return page;
}

} // namespace

class TestPdfPipe : public QObject {
    Q_OBJECT

private slots:
    void returnsWhatWasSent();
    void waitsForTheWholeMessage();
    void refusesWhatItWouldNotSend_data();
    void refusesWhatItWouldNotSend();
    void survivesMutations();
};

void TestPdfPipe::returnsWhatWasSent()
{
    QByteArray bytes = encoded(PdfOpened{12, {{u"前言"_qs, 2, 4, 0.5F}}}) + encoded(fullPage())
        + encoded(PdfRefused{PdfRefused::Why::WrongPassword}) + encoded(PdfFinished{});
    bool isBroken = false;

    const auto opened = takeMessage(bytes, isBroken);
    QCOMPARE(std::get<PdfOpened>(*opened).pageCount, 12);
    QCOMPARE(std::get<PdfOpened>(*opened).bookmarks,
             (QList<PdfBookmark>{{u"前言"_qs, 2, 4, 0.5F}}));
    QVERIFY(std::get<PdfPage>(*takeMessage(bytes, isBroken)) == fullPage());
    QCOMPARE(std::get<PdfRefused>(*takeMessage(bytes, isBroken)).why,
             PdfRefused::Why::WrongPassword);
    QVERIFY(std::holds_alternative<PdfFinished>(*takeMessage(bytes, isBroken)));
    QVERIFY(!takeMessage(bytes, isBroken));
    QVERIFY(!isBroken);
    QVERIFY(bytes.isEmpty());
}

void TestPdfPipe::waitsForTheWholeMessage()
{
    const QByteArray whole = encoded(fullPage());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QByteArray bytes = whole.first(length);
        bool isBroken = false;
        QVERIFY(!takeMessage(bytes, isBroken));
        QVERIFY(!isBroken);
        QCOMPARE(bytes.size(), length);
    }
}

void TestPdfPipe::refusesWhatItWouldNotSend_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto changed = [](auto change) {
        PdfPage page = fullPage();
        change(page);
        return encoded(page);
    };
    QTest::newRow("a word beyond the text")
        << changed([](PdfPage &page) { page.words[1].length = 3; });
    QTest::newRow("a word before the text")
        << changed([](PdfPage &page) { page.words[0].start = -1; });
    QTest::newRow("a word without end")
        << changed([](PdfPage &page) { page.words[0].length = 2147483647; });
    QTest::newRow("an empty word") << changed([](PdfPage &page) { page.words[0].length = 0; });
    QTest::newRow("an edge missing") << changed([](PdfPage &page) { page.ends.removeLast(); });
    QTest::newRow("a letter neither bold nor not")
        << changed([](PdfPage &page) { page.bold.removeLast(); });
    QTest::newRow("no number") << changed(
        [](PdfPage &page) { page.width = std::numeric_limits<float>::quiet_NaN(); });
    QTest::newRow("half a pair") << changed([](PdfPage &page) { page.text[3] = u'x'; });
    QTest::newRow("a negative page") << changed([](PdfPage &page) { page.number = -1; });
    QTest::newRow("too long") << QByteArray("\x7f\xff\xff\xff\0\0\0", 7);
    QTest::newRow("of no kind") << QByteArray("\0\0\0\1\x09", 5);
    QTest::newRow("empty") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("more than was meant") << QByteArray("\0\0\0\2\3\3", 6);
}

void TestPdfPipe::refusesWhatItWouldNotSend()
{
    QFETCH(QByteArray, bytes);

    bool isBroken = false;
    QVERIFY(!takeMessage(bytes, isBroken));
    QVERIFY(isBroken);
}

void TestPdfPipe::survivesMutations()
{
    const QByteArray whole = encoded(fullPage());
    QRandomGenerator random(77);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 3; ++i)
            bytes[random.bounded(4, int(bytes.size()))] = char(random.bounded(256));
        bool isBroken = false;
        const auto message = takeMessage(bytes, isBroken);
        QVERIFY(message.has_value() != isBroken);
    }
}

QTEST_GUILESS_MAIN(TestPdfPipe)
#include "tst_pdfpipe.moc"
