// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/labels.h"
#include "outline/wordlabels.h"

#include <QTest>

using namespace meipi;

class TestLabels : public QObject {
    Q_OBJECT

private slots:
    void readsLabels_data();
    void readsLabels();
    void tellsSchemesApart_data();
    void tellsSchemesApart();
    void refusesProse_data();
    void refusesProse();
    void marksWhatIsDoubtful_data();
    void marksWhatIsDoubtful();
    void readsAnnexes_data();
    void readsAnnexes();
};

void TestLabels::readsLabels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("ordinal");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &line, const QString &label, int ordinal,
                        const QString &text) {
        QTest::newRow(name) << line << label << ordinal << text;
    };
    row("ideograph", u"三、总体要求"_qs, u"三、"_qs, 3, u"总体要求"_qs);
    row("ideograph over twenty", u"二十三、总体要求"_qs, u"二十三、"_qs, 23, u"总体要求"_qs);
    row("space before the mark", u"一 、 战 略"_qs, u"一 、"_qs, 1, u"战 略"_qs);
    row("ideograph with a point", u"二．范围"_qs, u"二．"_qs, 2, u"范围"_qs);
    row("full-width brackets", u"（十一）监督"_qs, u"（十一）"_qs, 11, u"监督"_qs);
    row("half-width brackets", u"(四)监督"_qs, u"(四)"_qs, 4, u"监督"_qs);
    row("mixed brackets", u"（四)监督"_qs, u"（四)"_qs, 4, u"监督"_qs);
    row("spaces inside brackets", u"（ 二 ） 原则"_qs, u"（ 二 ）"_qs, 2, u"原则"_qs);
    row("bracketed ideograph in one character", u"㈢监督"_qs, u"㈢"_qs, 3, u"监督"_qs);
    row("half a bracket", u"五）监督"_qs, u"五）"_qs, 5, u"监督"_qs);
    row("arabic with a point", u"1.摸底"_qs, u"1."_qs, 1, u"摸底"_qs);
    row("arabic with a full-width point", u"12．摸底"_qs, u"12．"_qs, 12, u"摸底"_qs);
    row("arabic with a Chinese comma", u"4、摸底"_qs, u"4、"_qs, 4, u"摸底"_qs);
    row("full-width digit", u"４、摸底"_qs, u"４、"_qs, 4, u"摸底"_qs);
    row("arabic in one character", u"⒉摸底"_qs, u"⒉"_qs, 2, u"摸底"_qs);
    row("bracketed arabic", u"（3）摸底"_qs, u"（3）"_qs, 3, u"摸底"_qs);
    row("half-bracketed arabic", u"3）摸底"_qs, u"3）"_qs, 3, u"摸底"_qs);
    row("circled", u"⑤ 摸底"_qs, u"⑤"_qs, 5, u"摸底"_qs);
    row("decimal with a space", u"5.12　其他"_qs, u"5.12"_qs, 12, u"其他"_qs);
    row("decimal of three", u"5.1.2 重伤"_qs, u"5.1.2"_qs, 2, u"重伤"_qs);
    row("decimal without space", u"1.2总则"_qs, u"1.2"_qs, 2, u"总则"_qs);
    row("chapter", u"第十二章　附则"_qs, u"第十二章"_qs, 12, u"附则"_qs);
    row("chapter with spaces inside", u"第 二 章 总 则"_qs, u"第 二 章"_qs, 2, u"总 则"_qs);
    row("chapter in arabic digits", u"第3章 管理"_qs, u"第3章"_qs, 3, u"管理"_qs);
    row("section of a chapter", u"第二节  监  护"_qs, u"第二节"_qs, 2, u"监  护"_qs);
    row("book", u"第一编 总则"_qs, u"第一编"_qs, 1, u"总则"_qs);
    row("division", u"第三部分 附录"_qs, u"第三部分"_qs, 3, u"附录"_qs);
    row("article", u"第一百零二条　本法自……"_qs, u"第一百零二条"_qs, 102, u"本法自……"_qs);
    row("inserted article", u"第十条之二 增加"_qs, u"第十条之二"_qs, 10, u"增加"_qs);
    row("recommendation in Chinese", u"建议三：开放数据"_qs, u"建议三："_qs, 3, u"开放数据"_qs);
    row("recommendation with a colon", u"Recommendation 1: Fund it"_qs, u"Recommendation 1:"_qs, 1,
        u"Fund it"_qs);
    row("recommendation with a dash", u"RECOMMENDATION 3 — Fund it"_qs, u"RECOMMENDATION 3"_qs, 3,
        u"Fund it"_qs);
    row("recommendation with a point", u"Recommendation 4. Fund it"_qs, u"Recommendation 4."_qs, 4,
        u"Fund it"_qs);
    row("chapter in Roman digits", u"Chapter IV Findings"_qs, u"Chapter IV"_qs, 4, u"Findings"_qs);
    row("chapter in words", u"Chapter Two"_qs, u"Chapter Two"_qs, 2, QString());
    row("article in English", u"Article 12 Scope"_qs, u"Article 12"_qs, 12, u"Scope"_qs);
    row("bracketed letter", u"(b) updated"_qs, u"(b)"_qs, 2, u"updated"_qs);
    row("bracketed Roman number", u"(iv) updated"_qs, u"(iv)"_qs, 4, u"updated"_qs);
    row("letter", u"c)植物"_qs, u"c)"_qs, 3, u"植物"_qs);
    row("square brackets", u"【三】扩大消费"_qs, u"【三】"_qs, 3, u"扩大消费"_qs);
    row("formal", u"拾貳、結語"_qs, u"拾貳、"_qs, 12, u"結語"_qs);
    row("capital and a Chinese mark", u"B、背景"_qs, u"B、"_qs, 2, u"背景"_qs);
    row("capital", u"B. Background"_qs, u"B."_qs, 2, u"Background"_qs);
    row("Roman number", u"III. Findings"_qs, u"III."_qs, 3, u"Findings"_qs);
    row("Roman number in one character", u"Ⅳ、结论"_qs, u"Ⅳ、"_qs, 4, u"结论"_qs);
    row("label alone", u"第一章"_qs, u"第一章"_qs, 1, QString());
}

void TestLabels::readsLabels()
{
    QFETCH(QString, line);
    QFETCH(QString, label);
    QFETCH(int, ordinal);
    QFETCH(QString, text);

    const auto found = labelAt(line, 0);
    QCOMPARE(found.has_value(), !label.isEmpty());
    if (!found)
        return;
    QCOMPARE(line.mid(found->start, found->end - found->start), label);
    QCOMPARE(found->ordinal, ordinal);
    QCOMPARE(line.mid(found->textStart), text);
    QVERIFY(!found->isWeak);
}

void TestLabels::tellsSchemesApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("marks of arabic numbers") << u"1、甲"_qs << u"2．乙"_qs << true;
    QTest::newRow("widths of brackets") << u"(一)甲"_qs << u"（二）乙"_qs << true;
    QTest::newRow("case of a word") << u"RECOMMENDATION 1"_qs << u"Recommendation 2: x"_qs << true;
    QTest::newRow("numbers and bracketed numbers") << u"1.甲"_qs << u"（1）甲"_qs << false;
    QTest::newRow("depths of decimals") << u"1.1 甲"_qs << u"1.1.1 甲"_qs << false;
    QTest::newRow("chapter and section") << u"第一章 甲"_qs << u"第一节 甲"_qs << false;
    QTest::newRow("letters and Roman numbers") << u"(b) x"_qs << u"(ii) x"_qs << false;
}

void TestLabels::tellsSchemesApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);

    const auto first = labelAt(one, 0);
    const auto second = labelAt(other, 0);
    QVERIFY(first && second);
    QCOMPARE(first->scheme == second->scheme, same);
}

void TestLabels::refusesProse_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("amount of money") << u"1.5亿元投资"_qs;
    QTest::newRow("share") << u"3.5%的增速"_qs;
    QTest::newRow("households") << u"1.2万户居民"_qs;
    QTest::newRow("quarters") << u"一、二季度回升"_qs;
    QTest::newRow("list of numbers") << u"一、二、三级医院"_qs;
    QTest::newRow("year and a point") << u"2025. 年度报告"_qs;
    QTest::newRow("year in brackets") << u"（一九九五年修订）"_qs;
    QTest::newRow("third party") << u"第三方机构评估"_qs;
    QTest::newRow("date") << u"12月8日,公司"_qs;
    QTest::newRow("year") << u"2018年12月30日"_qs;
    QTest::newRow("article in a sentence") << u"第三条的规定"_qs;
    QTest::newRow("two articles in a sentence") << u"第三条、第四条的规定"_qs;
    QTest::newRow("paragraph of an article") << u"第二条第一款规定"_qs;
    QTest::newRow("article in an English sentence") << u"Article 3 of the Treaty applies"_qs;
    QTest::newRow("page mark") << u"第1页 / 共24页"_qs;
    QTest::newRow("English word without number") << u"Recommendations follow"_qs;
    QTest::newRow("initial of a name") << u"J.Smith"_qs;
    QTest::newRow("version") << u"1.2.3-beta"_qs;
    QTest::newRow("recommendation as a verb") << u"建议三大运营商"_qs;
    QTest::newRow("nothing") << QString();
}

void TestLabels::refusesProse()
{
    QFETCH(QString, line);

    QVERIFY(!labelAt(line, 0));
}

void TestLabels::marksWhatIsDoubtful_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("weak");
    QTest::addColumn<bool>("tight");

    QTest::newRow("mark lost, space left") << u"二 总体要求"_qs << true << false;
    QTest::newRow("mark lost without a trace") << u"二总体要求"_qs << true << false;
    QTest::newRow("number of a standard's chapter") << u"1 范围"_qs << true << false;
    QTest::newRow("article with no space after it") << u"第十条街道"_qs << false << true;
    QTest::newRow("article with a space") << u"第十条 街道"_qs << false << false;
}

void TestLabels::marksWhatIsDoubtful()
{
    QFETCH(QString, line);
    QFETCH(bool, weak);
    QFETCH(bool, tight);

    const auto label = labelAt(line, 0);
    QVERIFY(label);
    QCOMPARE(label->isWeak, weak);
    QCOMPARE(label->isTight, tight);
}

void TestLabels::readsAnnexes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label"); // empty: none
    QTest::addColumn<int>("ordinal");
    QTest::addColumn<QString>("title");

    QTest::newRow("alone") << u"附件"_qs << u"附件"_qs << 0 << QString();
    QTest::newRow("with a space inside") << u"附 件"_qs << u"附 件"_qs << 0 << QString();
    QTest::newRow("number") << u"附件2"_qs << u"附件2"_qs << 2 << QString();
    QTest::newRow("number and title") << u"附件二：名单"_qs << u"附件二"_qs << 2 << u"名单"_qs;
    QTest::newRow("title") << u"附件：方案"_qs << u"附件"_qs << 0 << u"方案"_qs;
    QTest::newRow("English") << u"Annex A: List"_qs << u"Annex A"_qs << 1 << u"List"_qs;
    QTest::newRow("English number") << u"Appendix 2"_qs << u"Appendix 2"_qs << 2 << QString();
    QTest::newRow("in a sentence") << u"附件所列名单"_qs << QString() << 0 << QString();
    QTest::newRow("in an English sentence")
        << u"Schedule of payments"_qs << QString() << 0 << QString();
}

void TestLabels::readsAnnexes()
{
    QFETCH(QString, line);
    QFETCH(QString, label);
    QFETCH(int, ordinal);
    QFETCH(QString, title);

    const auto annex = annexLabelAt(line, 0);
    QCOMPARE(annex.has_value(), !label.isEmpty());
    if (!annex)
        return;
    QCOMPARE(line.left(annex->labelEnd), label);
    QCOMPARE(annex->ordinal, ordinal);
    QCOMPARE(line.mid(annex->end).trimmed(), title);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
