// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textpieces.h"

#include <QTest>

using namespace meipi;

class TestTextPieces : public QObject {
    Q_OBJECT

private slots:
    void theEmptyTextHasNone();
    void ordinaryParagraphsAreOnePieceEach();
    void piecesTileTheText_data();
    void piecesTileTheText();
    void longParagraphsAreCutAfterSentences();
    void neverCutsACharacter();
    void aParagraphOfTenMegabytesIsCut();
};

void TestTextPieces::theEmptyTextHasNone()
{
    const TextPieces pieces{Text()};
    QCOMPARE(pieces.count(), 0);
    QCOMPARE(pieces.pieceAt(0), -1);
}

void TestTextPieces::ordinaryParagraphsAreOnePieceEach()
{
    const TextPieces pieces(Text(u"一\n\n三三三\n"_qs));
    QCOMPARE(pieces.count(), 3);
    QCOMPARE(pieces.range(0), (TextRange{0, 1}));
    QCOMPARE(pieces.range(1), (TextRange{2, 2}));
    QCOMPARE(pieces.range(2), (TextRange{3, 6}));
    QCOMPARE(pieces.pieceAt(1), 0); // Its LF.
    QCOMPARE(pieces.pieceAt(2), 1);
    QCOMPARE(pieces.pieceAt(3), 2);
    QCOMPARE(pieces.pieceAt(100), 2);
}

void TestTextPieces::piecesTileTheText_data()
{
    QTest::addColumn<QString>("text");
    const QString sentence = u"推动公共服务均等化，健全制度。"_qs;
    QTest::newRow("a long paragraph alone") << sentence.repeated(1000);
    QTest::newRow("a long paragraph between short ones")
        << u"短\n"_qs + sentence.repeated(900) + u"\n短\n\n短"_qs;
    QTest::newRow("two long paragraphs in a row")
        << sentence.repeated(700) + u'\n' + sentence.repeated(800) + u'\n';
    QTest::newRow("no sentence ends") << QString(20000, u'字');
    QTest::newRow("no line break either") << QString(20000, u'x');
    QTest::newRow("spaces only") << QString(20000, u' ');
    QTest::newRow("emoji only") << u"\U0001F4D6"_qs.repeated(9000);
    QTest::newRow("combining marks only") << u'a' + QString(9000, u'\u0301');
    QTest::newRow("closing quotes only after the stop") << u"字。"_qs + QString(9000, u'”');
}

void TestTextPieces::piecesTileTheText()
{
    QFETCH(QString, text);
    const TextPieces pieces{Text(text)};
    qsizetype at = 0;
    for (qsizetype piece = 0; piece < pieces.count(); ++piece) {
        const TextRange range = pieces.range(piece);
        QCOMPARE(range.start, at);
        QVERIFY2(range.length() <= 4096, qPrintable(QString::number(range.length())));
        QCOMPARE(pieces.pieceAt(range.start), piece);
        if (!range.isEmpty())
            QCOMPARE(pieces.pieceAt(range.end - 1), piece);
        at = range.end;
        QCOMPARE(pieces.closesParagraph(piece), at == text.size() || text[at] == u'\n');
        QCOMPARE(pieces.opensParagraph(piece), range.start == 0 || text[range.start - 1] == u'\n');
        if (pieces.closesParagraph(piece))
            ++at;
    }
    QVERIFY(at >= text.size());
}

void TestTextPieces::longParagraphsAreCutAfterSentences()
{
    const QString text = u"推动公共服务均等化，“健全制度。”"_qs.repeated(500);
    const TextPieces pieces{Text(text)};
    QVERIFY(pieces.count() > 2);
    for (qsizetype piece = 0; piece + 1 < pieces.count(); ++piece)
        QVERIFY(pieces.view(piece).endsWith(u"。”"));
}

void TestTextPieces::neverCutsACharacter()
{
    const TextPieces pieces{Text(u"x"_qs + u"\U00020BB7"_qs.repeated(5000))};
    for (qsizetype piece = 0; piece < pieces.count(); ++piece)
        QVERIFY(!pieces.view(piece).front().isLowSurrogate());
}

// Quadratic, this takes longer than any test may.
void TestTextPieces::aParagraphOfTenMegabytesIsCut()
{
    const QString text(3'600'000, u'国');
    const TextPieces pieces{Text(text)};
    QVERIFY(pieces.count() >= text.size() / 4096);
}

QTEST_GUILESS_MAIN(TestTextPieces)
#include "tst_textpieces.moc"
