// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textmerge.h"

#include <QTest>

using namespace meipi;

class TestTextMerge : public QObject {
    Q_OBJECT

private slots:
    void keepsBothSidesWords_data();
    void keepsBothSidesWords();
};

void TestTextMerge::keepsBothSidesWords_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");

    QTest::newRow("nothing") << u"a"_qs << u"a"_qs << u"a"_qs << u"a"_qs;
    QTest::newRow("all empty") << QString() << QString() << QString() << QString();
    QTest::newRow("ours alone") << u"a"_qs << u"ab"_qs << u"a"_qs << u"ab"_qs;
    QTest::newRow("theirs alone") << u"a"_qs << u"a"_qs << u"b"_qs << u"b"_qs;
    QTest::newRow("the same") << u"a"_qs << u"ab"_qs << u"ab"_qs << u"ab"_qs;
    QTest::newRow("we at the end, they at the start")
        << u"算力网络"_qs << u"算力网络吗"_qs << u"建算力网络"_qs << u"建算力网络吗"_qs;
    QTest::newRow("we at the start, they at the end")
        << u"算力网络"_qs << u"建算力网络"_qs << u"算力网络吗"_qs << u"建算力网络吗"_qs;
    QTest::newRow("both at the end")
        << u"算力"_qs << u"算力甲"_qs << u"算力乙"_qs << u"算力甲\n乙"_qs;
    QTest::newRow("they took all out") << u"算力"_qs << u"算力甲"_qs << QString() << u"算力甲"_qs;
    QTest::newRow("we took all out") << u"算力"_qs << QString() << u"算力乙"_qs << u"\n乙"_qs;
    QTest::newRow("from nothing") << QString() << u"甲"_qs << u"乙"_qs << u"甲\n乙"_qs;
    QTest::newRow("they added what we have") << u"a"_qs << u"a b c"_qs << u"a b"_qs << u"a b c"_qs;
    QTest::newRow("surrogates that share a half")
        << u"x\U0001F4D6y"_qs << u"x\U0001F4D7y"_qs << u"x\U0001F4D6yz"_qs << u"x\U0001F4D7yz"_qs;
}

void TestTextMerge::keepsBothSidesWords()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    QCOMPARE(mergedText(base, ours, theirs), merged);
}

QTEST_GUILESS_MAIN(TestTextMerge)
#include "tst_textmerge.moc"
