// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text.h"

#include <QTest>

using namespace meipi;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void hasTheLinesAsParagraphs_data();
    void hasTheLinesAsParagraphs();
    void findsTheParagraphOfAPosition();
    void clampsViews();
    void canonicalizesLineEndsAndMark_data();
    void canonicalizesLineEndsAndMark();
    void canonicalizesManyLinesAtOnce();
};

void TestText::hasTheLinesAsParagraphs_data()
{
    QTest::addColumn<QString>("string");
    QTest::addColumn<QStringList>("paragraphs");

    QTest::newRow("empty text") << QString() << QStringList();
    QTest::newRow("one without LF") << u"甲"_qs << QStringList{u"甲"_qs};
    QTest::newRow("one with LF") << u"甲\n"_qs << QStringList{u"甲"_qs};
    QTest::newRow("only LF") << u"\n"_qs << QStringList{QString()};
    QTest::newRow("empty ones in between")
        << u"甲\n\n\n乙"_qs << QStringList{u"甲"_qs, QString(), QString(), u"乙"_qs};
    QTest::newRow("two LF at the end") << u"甲\n\n"_qs << QStringList{u"甲"_qs, QString()};
    QTest::newRow("other separators stay")
        << u"甲\u2028乙\u0085丙\n丁"_qs << QStringList{u"甲\u2028乙\u0085丙"_qs, u"丁"_qs};
}

void TestText::hasTheLinesAsParagraphs()
{
    QFETCH(QString, string);
    QFETCH(QStringList, paragraphs);

    const Text text(string);
    QCOMPARE(text.size(), string.size());
    QCOMPARE(text.paragraphCount(), paragraphs.size());
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        QCOMPARE(text.paragraphView(i).toString(), paragraphs[i]);
        QCOMPARE(text.paragraphAt(text.paragraph(i).start), i);
        QCOMPARE(text.paragraphAt(text.paragraph(i).end), i); // its LF, or the end of the text
    }
}

void TestText::findsTheParagraphOfAPosition()
{
    const Text text(u"甲乙\n\n丙\n"_qs);
    QCOMPARE(text.paragraphAt(-1), 0);
    QCOMPARE(text.paragraphAt(2), 0);
    QCOMPARE(text.paragraphAt(3), 1);
    QCOMPARE(text.paragraphAt(4), 2);
    QCOMPARE(text.paragraphAt(5), 2);
    QCOMPARE(text.paragraphAt(600), 2);
    QCOMPARE(Text().paragraphAt(0), -1);
}

void TestText::clampsViews()
{
    const Text text(u"甲乙丙"_qs);
    QCOMPARE(text.view({1, 2}).toString(), u"乙"_qs);
    QCOMPARE(text.view({-5, 500}).toString(), u"甲乙丙"_qs);
    QVERIFY(text.view({2, 1}).isEmpty());
    QVERIFY(text.view({7, 9}).isEmpty());
}

void TestText::canonicalizesLineEndsAndMark_data()
{
    QTest::addColumn<QString>("decoded");
    QTest::addColumn<QString>("canonical");

    QTest::newRow("nothing to do") << u"甲\n乙"_qs << u"甲\n乙"_qs;
    QTest::newRow("CR LF") << u"甲\r\n乙\r\n"_qs << u"甲\n乙\n"_qs;
    QTest::newRow("CR") << u"甲\r乙\r"_qs << u"甲\n乙\n"_qs;
    QTest::newRow("LF CR") << u"甲\n\r乙"_qs << u"甲\n\n乙"_qs;
    QTest::newRow("CR CR LF") << u"甲\r\r\n乙"_qs << u"甲\n\n乙"_qs;
    QTest::newRow("CR at the end") << u"甲\r\n\r"_qs << u"甲\n\n"_qs;
    QTest::newRow("mark") << u"\uFEFF甲\uFEFF"_qs << u"甲\uFEFF"_qs;
    QTest::newRow("two marks") << u"\uFEFF\uFEFF甲"_qs << u"\uFEFF甲"_qs;
    QTest::newRow("NEL, LS and PS stay")
        << u"甲\u0085\u2028\u2029"_qs << u"甲\u0085\u2028\u2029"_qs;
}

void TestText::canonicalizesLineEndsAndMark()
{
    QFETCH(QString, decoded);
    QFETCH(QString, canonical);

    QCOMPARE(canonicalized(decoded), canonical);
}

void TestText::canonicalizesManyLinesAtOnce()
{
    const QString canonical = canonicalized(u"甲乙\r\n"_qs.repeated(10000000));
    // Quadratic, this takes longer than any test may.
    QCOMPARE(canonical, u"甲乙\n"_qs.repeated(10000000));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
