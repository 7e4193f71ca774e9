// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/piecelayout.h"

#include "reader/linebreaks.h"
#include "reader/lineplaces.h"

#include <QRandomGenerator>
#include <QRegion>
#include <QTest>

using namespace meipi;

namespace {

ReaderMetrics metrics(int characters)
{
    ReaderAppearance appearance;
    appearance.columnWidth = characters;
    return ReaderMetrics(appearance, 96, 10000);
}

// Lays @p text out and returns its lines.
QStringList linesOf(const QString &text, int characters)
{
    const PieceLayout layout(text, {}, metrics(characters));
    QStringList lines;
    for (int line = 0; line < layout.lineCount(); ++line) {
        const TextRange range = layout.lineRange(line);
        lines.append(text.mid(range.start, range.length()));
    }
    return lines;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList parts{u"推"_qs,      u"动"_qs,         u"，"_qs,
                                   u"。"_qs,      u"《"_qs,         u"》"_qs,
                                   u"——"_qs,      u"·"_qs,          u"GPT-4 "_qs,
                                   u"2024"_qs,    u"\U0001F4D6"_qs, u"\U00020BB7"_qs,
                                   u"e\u0301"_qs, u"\t"_qs,         u" "_qs,
                                   u"\u3000"_qs,  u"שלום "_qs,      u"“"_qs,
                                   u"”"_qs,       u"\u200B"_qs,     u"👩‍👩‍👧"_qs,
                                   u"……"_qs,      u"\u2028"_qs,     u"\uFFFC"_qs};
    QString text;
    const int length = random.bounded(120);
    for (int i = 0; i < length; ++i)
        text += parts[random.bounded(static_cast<int>(parts.size()))];
    return text;
}

} // namespace

class TestPieceLayout : public QObject {
    Q_OBJECT

private slots:
    void anEmptyPieceHasALine();
    void aLineHoldsTheColumnsCharacters();
    void linesDoNotBeginWrongly_data();
    void linesDoNotBeginWrongly();
    void breaksWhatCannotBeBrokenRight();
    void linesAreOneBelowTheOther();
    void upstreamTellsTheTwoEndsOfABreak();
    void rectanglesStandWhereTheTextIs();
    void rightToLeftTextIsMeasuredFromItsRight();
    void placesAndPointsAgree();
    void rangesOfALineStandAtTheirEnds();
    void titlesStandInTheMiddle();
};

void TestPieceLayout::anEmptyPieceHasALine()
{
    const PieceLayout layout(QStringView(), {}, metrics(20));
    QCOMPARE(layout.lineCount(), 1);
    QCOMPARE(layout.height(), layout.lineHeight());
    QCOMPARE(layout.placeAt({50, 5}), (CaretPlace{0, false}));
    QCOMPARE(layout.characterAt({0, 5}), -1);
    QVERIFY(layout.rectangles(0, {0, 1}).isEmpty());
}

void TestPieceLayout::aLineHoldsTheColumnsCharacters()
{
    QCOMPARE(linesOf(QString(50, u'国'), 20),
             (QStringList{QString(20, u'国'), QString(20, u'国'), QString(10, u'国')}));
}

void TestPieceLayout::linesDoNotBeginWrongly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("comma") << u"一二三四五六七八，九十"_qs
                           << QStringList{u"一二三四五六七"_qs, u"八，九十"_qs};
    QTest::newRow("middle dot") << u"一二三四五六七八·九十"_qs
                                << QStringList{u"一二三四五六七"_qs, u"八·九十"_qs};
    QTest::newRow("dash") << u"一二三四五六七八——九十"_qs
                          << QStringList{u"一二三四五六七"_qs, u"八——九十"_qs};
    QTest::newRow("second half of a dash")
        << u"一二三四五六七——九十"_qs << QStringList{u"一二三四五六"_qs, u"七——九十"_qs};
    QTest::newRow("second half of an ellipsis")
        << u"一二三四五六七……九十"_qs << QStringList{u"一二三四五六"_qs, u"七……九十"_qs};
    QTest::newRow("opening bracket at the end")
        << u"一二三四五六七《八》"_qs << QStringList{u"一二三四五六七"_qs, u"《八》"_qs};
    QTest::newRow("dot after a title")
        << u"一二三四五六《七》·八"_qs << QStringList{u"一二三四五六"_qs, u"《七》·八"_qs};
}

void TestPieceLayout::linesDoNotBeginWrongly()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(text, 8), lines);
}

void TestPieceLayout::breaksWhatCannotBeBrokenRight()
{
    const QStringList lines = linesOf(QString(100, u'—'), 8);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), QString(100, u'—'));
    QCOMPARE(linesOf(u"x"_qs.repeated(1000), 8).join(QString()).size(), 1000);
}

void TestPieceLayout::linesAreOneBelowTheOther()
{
    PieceStyle style;
    style.above = 7;
    style.below = 11;
    const QString text(100, u'国');
    const PieceLayout layout(text, style, metrics(20));
    QCOMPARE(layout.lineTop(0), 7);
    QCOMPARE(layout.lineTop(1), 7 + layout.lineHeight());
    QCOMPARE(layout.height(), 7 + 5 * layout.lineHeight() + 11);
    QCOMPARE(layout.lineAtY(0), 0);
    QCOMPARE(layout.lineAtY(7 + layout.lineHeight()), 1);
    QCOMPARE(layout.lineAtY(10000), 4);
}

void TestPieceLayout::upstreamTellsTheTwoEndsOfABreak()
{
    const QString text(30, u'国');
    const PieceLayout layout(text, {}, metrics(20));
    QCOMPARE(layout.lineOf({20, false}), 1);
    QCOMPARE(layout.lineOf({20, true}), 0);
    QCOMPARE(layout.xOf({20, false}), 0.0);
    QVERIFY(layout.xOf({20, true}) > 100);
    QCOMPARE(layout.placeAt({10000, 2}), (CaretPlace{20, true}));
    QCOMPARE(layout.placeAt({10000, layout.lineHeight() + 2}), (CaretPlace{30, false}));
}

void TestPieceLayout::rectanglesStandWhereTheTextIs()
{
    const ReaderMetrics measures = metrics(20);
    const QString text(30, u'国');
    const PieceLayout layout(text, {}, measures);
    const QList<QRect> areas = layout.rectangles(0, {2, 25});
    QCOMPARE(areas.size(), 1);
    QCOMPARE(areas.first(), QRect(2 * measures.em(), 0, 18 * measures.em(), layout.lineHeight()));
    QCOMPARE(layout.rectangles(1, {2, 25}).first().width(), 5 * measures.em());
    QVERIFY(layout.rectangles(1, {2, 20}).isEmpty());
}

void TestPieceLayout::rightToLeftTextIsMeasuredFromItsRight()
{
    const QString text = u"שלום עולם"_qs;
    PieceStyle style;
    style.rightToLeft = true;
    const ReaderMetrics measures = metrics(20);
    const PieceLayout layout(text, style, measures);
    QVERIFY(layout.xOf({0, false}) > measures.columnWidth() - 5);
    QVERIFY(layout.xOf({text.size(), false}) < layout.xOf({0, false}));
    const QRect first = layout.rectangles(0, {0, 1}).first();
    const QRect second = layout.rectangles(0, {1, 2}).first();
    QVERIFY(second.right() <= first.left() + 1);

    // A range over a change of direction covers two places.
    const QString mixed = u"国国שלום国国"_qs;
    const PieceLayout both(mixed, {}, measures);
    QCOMPARE(both.rectangles(0, {1, 4}).size(), 2);
    QCOMPARE(both.rectangles(0, {0, mixed.size()}).size(), 1);
}

void TestPieceLayout::placesAndPointsAgree()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        const QString text = randomText(random);
        const ReaderMetrics measures = metrics(8 + random.bounded(30));
        PieceStyle style;
        style.rightToLeft = round % 7 == 0;
        const PieceLayout layout(text, style, measures);
        qsizetype end = 0;
        for (int line = 0; line < layout.lineCount(); ++line) {
            const TextRange range = layout.lineRange(line);
            QCOMPARE(range.start, end);
            end = range.end;
            QRegion single;
            for (qsizetype at = range.start; at < range.end; ++at) {
                const QList<QRect> areas = layout.rectangles(line, {at, at + 1});
                for (const QRect &area : areas) {
                    if (area.width() < 2)
                        continue;
                    single += area;
                    const qsizetype hit = layout.characterAt(area.center());
                    if (hit < 0 && text[at].isSpace())
                        continue; // Hangs over the end of its line.
                    if (hit == at - 1 && text[hit] == text[at])
                        continue; // A dash or an ellipsis of two characters can be one glyph.
                    const QList<QRect> back = layout.rectangles(line, {hit, hit + 1});
                    QVERIFY2(!back.isEmpty()
                                 && back.first().adjusted(-1, 0, 1, 0).contains(area.center()),
                             qPrintable(QStringLiteral("%1: %2 as %3").arg(text).arg(at).arg(hit)));
                }
            }
            QRegion whole;
            const QList<QRect> areas = layout.rectangles(line, range);
            for (const QRect &area : areas)
                whole += area;
            int missed = 0;
            for (const QRect &area : whole.xored(single))
                missed += area.width();
            QVERIFY2(missed <= range.length() + 1, qPrintable(text));
        }
        QCOMPARE(end, text.size());
    }
}

void TestPieceLayout::rangesOfALineStandAtTheirEnds()
{
    const QString text =
        u"人工智能的发展，要“以人为本”（见第2.1节）；算力、数据——和人才：都不可少。A计划"
        u"与B计划并行，ＡＢ全角，か\u3099き，一。"_qs;
    const ReaderMetrics measures = metrics(24);
    const PieceLayout layout(text, PieceStyle(), measures);
    for (int line = 0; line < layout.lineCount(); ++line) {
        const TextRange range = layout.lineRange(line);
        LinePlaces places(layout, line);
        for (qsizetype at = range.start; at < range.end; ++at) {
            if (text.mid(at, 2).contains(QChar(0x3099)))
                continue; // One character of two.
            const LinePlaces::Areas areas = places.rectangles({at, at + 1});
            QCOMPARE(areas.size(), 1);
            QCOMPARE(areas.front().left(), qRound(layout.xOf({at, false})));
            QCOMPARE(areas.front().left() + areas.front().width(),
                     qRound(layout.xOf({at + 1, true})));
        }
    }
}

void TestPieceLayout::titlesStandInTheMiddle()
{
    PieceStyle style;
    style.kind = ParagraphKind::Title;
    const ReaderMetrics measures = metrics(30);
    const QString text = u"题目"_qs;
    const PieceLayout layout(text, style, measures);
    const QRect area = layout.rectangles(0, {0, 2}).first();
    QVERIFY(qAbs(area.left() - (measures.columnWidth() - area.right())) <= 2);
    QVERIFY(area.width() > 2 * measures.em());
}

QTEST_MAIN(TestPieceLayout)
#include "tst_piecelayout.moc"
