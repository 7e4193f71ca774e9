// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/shortened.h"

#include <QTest>

using namespace meipi;

class TestShortened : public QObject {
    Q_OBJECT

private slots:
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void pagesHaveTheirOwnEllipsis();
};

void TestShortened::cutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("characters");
    QTest::addColumn<QString>("expected");

    const QString pair = u"甲\U0001F4D6乙"_qs;
    QTest::newRow("what fits") << pair << qsizetype(3) << pair;
    QTest::newRow("more units than characters") << pair << qsizetype(4) << pair;
    QTest::newRow("after a pair") << pair << qsizetype(2) << u"甲\U0001F4D6…"_qs;
    QTest::newRow("before a pair") << pair << qsizetype(1) << u"甲…"_qs;
    QTest::newRow("nothing of it") << pair << qsizetype(0) << u"…"_qs;
    QTest::newRow("combining marks")
        << u"e\u0301e\u0301e\u0301"_qs << qsizetype(2) << u"e\u0301e\u0301…"_qs;
    QTest::newRow("a family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467x"_qs << qsizetype(1)
                              << u"\U0001F468\u200D\U0001F469\u200D\U0001F467…"_qs;
    QTest::newRow("no text") << QString() << qsizetype(0) << QString();
}

void TestShortened::cutsBetweenCharacters()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, characters);
    QFETCH(QString, expected);

    QCOMPARE(shortened(text, characters), expected);
}

void TestShortened::pagesHaveTheirOwnEllipsis()
{
    QCOMPARE(shortened(u"开放数据"_qs, 2, pageEllipsis), u"开放……"_qs);
    QCOMPARE(shortened(u"开放"_qs, 2, pageEllipsis), u"开放"_qs);
}

QTEST_GUILESS_MAIN(TestShortened)
#include "tst_shortened.moc"
