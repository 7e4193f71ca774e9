// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/excerpt.h"

#include <QTest>

using namespace meipi;

class TestExcerpt : public QObject {
    Q_OBJECT

private slots:
    void showsWhatStandsAround_data();
    void showsWhatStandsAround();
    void shortensLongPassages();
};

void TestExcerpt::showsWhatStandsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRange>("passage");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QString &text, TextRange passage,
                        const QString &line) { QTest::newRow(name) << text << passage << line; };
    row("the whole text", u"甲乙丙"_qs, {1, 2}, u"甲[乙]丙"_qs);
    row("more on both sides", u"一二三四五六七"_qs, {3, 4}, u"…二三[四]五六…"_qs);
    row("just enough", u"一二三四五"_qs, {2, 3}, u"一二[三]四五"_qs);
    row("line end in Chinese", u"一\n二三四\n　　五"_qs, {2, 4}, u"一[二三]四…"_qs);
    row("line end in the passage", u"公\n共"_qs, {0, 3}, u"[公共]"_qs);
    row("line end in English", u"a\nbc d"_qs, {2, 4}, u"a [bc] d"_qs);
    row("pair on the left edge", u"一\U0001F4D6二三"_qs, {4, 5}, u"…\U0001F4D6二[三]"_qs);
    row("narrow characters count half", u"1234 5678"_qs, {4, 5}, u"1234[ ]5678"_qs);
    row("not within a word", u"open national data sets"_qs, {14, 18}, u"… [data] …"_qs);
    row("within a long word", u"abcdefghijk"_qs, {5, 6}, u"…bcde[f]ghij…"_qs);
    row("pair that fits", u"一\U0001F4D6二"_qs, {3, 4}, u"一\U0001F4D6[二]"_qs);
    row("pair on the right edge", u"三二\U0001F4D6一"_qs, {0, 1}, u"[三]二\U0001F4D6…"_qs);
    row("letter with its mark", u"xae\u0301b"_qs, {0, 1}, u"[x]ae\u0301b"_qs);
    row("marks stay with their letters", u"x，ae\u0301\u0301b"_qs, {0, 1}, u"[x]，…"_qs);
    row("outside the text", u"甲"_qs, {5, 9}, u"甲[]"_qs);
    row("empty text", {}, {0, 0}, u"[]"_qs);
}

void TestExcerpt::showsWhatStandsAround()
{
    QFETCH(QString, text);
    QFETCH(TextRange, passage);
    QFETCH(QString, line);

    const Excerpt excerpt = excerptAround(text, passage, 2);
    QCOMPARE(excerpt.before + u'[' + excerpt.passage + u']' + excerpt.after, line);
    QVERIFY(excerpt.line().isValidUtf16());
}

void TestExcerpt::shortensLongPassages()
{
    const QString text = u"\U0001F4D6"_qs.repeated(500);
    const Excerpt excerpt = excerptAround(text, {2, 900});
    QVERIFY(excerpt.passage.isValidUtf16());
    QVERIFY(excerpt.passage.size() <= 120);
    QVERIFY(excerpt.passage.contains(u'…'));
    QCOMPARE(excerpt.before, u"\U0001F4D6"_qs);
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
