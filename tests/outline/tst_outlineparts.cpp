// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecheck.h"
#include "outline/outlinefinder.h"

#include <QTest>

using namespace meipi;

/// Where documents begin and end: front and back matter, tables of contents, attached documents.
class TestOutlineParts : public QObject {
    Q_OBJECT

private slots:
    void findsTheMargins_data();
    void findsTheMargins();
    void passesTablesOfContentsOver_data();
    void passesTablesOfContentsOver();
    void findsAttachedDocuments_data();
    void findsAttachedDocuments();
    void namesTheDocument_data();
    void namesTheDocument();
};

void TestOutlineParts::findsTheMargins_data()
{
    QTest::addColumn<QString>("ending"); // after two sections
    QTest::addColumn<QStringList>("nodes"); // after the first

    const QString second = u"2 L1 二、 乙 | 3-4 | 1"_qs;
    QTest::newRow("byline of another article")
        << u"文|某某8月27日，公司披露半年报。\n一、收入增长\n二、利润下滑"_qs
        << QStringList{second, u"back | 5-7"_qs};
    QTest::newRow("reporter") << u"记者 王某某 报道"_qs << QStringList{second, u"back | 5-5"_qs};
    QTest::newRow("signature and date") << u"国务院办公厅\n2018年12月4日\n（此件公开发布）"_qs
                                        << QStringList{second, u"back | 5-7"_qs};
    QTest::newRow("signature in Chinese numerals")
        << u"某某局\n一九九六年二月五日"_qs << QStringList{second, u"back | 5-6"_qs};
    QTest::newRow("signature on one line")
        << u"某市人民政府 2024年5月6日"_qs << QStringList{second, u"back | 5-5"_qs};
    QTest::newRow("two who signed")
        << u"某某部\n某某委\n2024年5月6日"_qs << QStringList{second, u"back | 5-7"_qs};
    QTest::newRow("closing formula") << u"以上意见如无不妥，请批转执行。\n某某局\n2024年5月6日"_qs
                                     << QStringList{second, u"back | 5-7"_qs};
    QTest::newRow("closing formula alone")
        << u"特此通知。"_qs << QStringList{second, u"back | 5-5"_qs};
    QTest::newRow("list of attachments") << u"附件：1.名单\n2.分工\n某某局\n2024年5月6日"_qs
                                         << QStringList{second, u"back | 5-8"_qs};
    QTest::newRow("editor and next article")
        << u"\n责任编辑：某某\n上一篇：通知\n下一篇：公告\n版权所有 © 某网"_qs
        << QStringList{second, u"back | 6-9"_qs};
    QTest::newRow("source at the end") << u"来源：某网"_qs << QStringList{second, u"back | 5-5"_qs};
    QTest::newRow("a date in a sentence is no signature")
        << u"各地要于下列日期前报送材料：\n2018年12月4日前完成。"_qs
        << QStringList{u"2 L1 二、 乙 | 3-6 | 3"_qs};
    QTest::newRow("a reporter between sections")
        << u"记者 某某 追问如下。\n三、丙\n寅。"_qs
        << QStringList{u"2 L1 二、 乙 | 3-5 | 2"_qs, u"3 L1 三、 丙 | 6-7 | 1"_qs};
}

void TestOutlineParts::findsTheMargins()
{
    QFETCH(QString, ending);
    QFETCH(QStringList, nodes);

    const Text document(u"一、甲\n子。\n二、乙\n丑。\n"_qs + ending);
    const Outline outline = findOutline(document);
    QCOMPARE(test::described(document, outline).mid(1), nodes);
    QCOMPARE(test::outlineFault(document, outline), QString());
}

void TestOutlineParts::passesTablesOfContentsOver_data()
{
    QTest::addColumn<QString>("contents");

    QTest::newRow("with title and page numbers")
        << u"目 录\n一、甲 1\n（一）子 1\n（二）丑 2\n二、乙……3"_qs;
    QTest::newRow("without title") << u"一、甲\n（一）子\n（二）丑\n二、乙"_qs;
    QTest::newRow("only the highest level") << u"目录\n一、甲\n二、乙"_qs;
    QTest::newRow("run together on a line") << u"目 录 一、甲 1 （一）子 1 （二）丑 2 二、乙 3"_qs;
    QTest::newRow("run together without title") << u"一、甲 1 （一）子 1 （二）丑 2 二、乙 3"_qs;
    QTest::newRow("run together without any space") << u"一、甲1（一）子1（二）丑2二、乙3"_qs;
    QTest::newRow("run together with leaders") << u"目录一、甲…1（一）子…1（二）丑…2二、乙…3"_qs;
    QTest::newRow("broken into two lines") << u"目录 一、甲 1 （一）子 1\n（二）丑 2 二、乙 3"_qs;
    QTest::newRow("with page marks between")
        << u"目录\n一、甲 1\n（一）子 1\n— 1 —\n（二）丑 2\n二、乙 3"_qs;
}

void TestOutlineParts::passesTablesOfContentsOver()
{
    QFETCH(QString, contents);

    const QString text =
        contents + u"\n\n一、甲\n（一）子\n先行。\n（二）丑\n先试。\n二、乙\n加快。"_qs;
    const Text document(text);
    const Outline outline = findOutline(document);
    QStringList titles;
    for (const OutlineNode &node : outline.nodes()) {
        if (node.kind == OutlineNode::Kind::Section)
            titles.append(node.label + node.title);
    }
    QCOMPARE(titles, (QStringList{u"一、甲"_qs, u"（一）子"_qs, u"（二）丑"_qs, u"二、乙"_qs}));
    QVERIFY(outline.nodes().front().kind == OutlineNode::Kind::Front);
    QCOMPARE(test::outlineFault(document, outline), QString());
}

void TestOutlineParts::findsAttachedDocuments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("nodes");

    QTest::newRow("forwarded report")
        << u"转发报告的通知\n各省：\n现将报告转发给你们。\n办公厅\n一九九六年二月五日\n（本文有删减）\n\n某某工作报告\n\n一、甲\n子。\n二、乙\n丑。\n某某局\n一九九六年一月二十五日"_qs
        << QStringList{u"front | 1-6"_qs, u"part 某某工作报告 | 8-13"_qs,
                       u"1 L1 一、 甲 | 10-11 | 1"_qs, u"2 L1 二、 乙 | 12-13 | 1"_qs,
                       u"back | 14-15"_qs};
    QTest::newRow("annexes after sections of its own")
        << u"一、甲\n子。\n二、乙\n丑。\n附件：1.方案\n2.名单\n某市\n2024年5月6日\n附件1\n工作方案\n一、丙\n寅。\n附件2\n人员名单\n张三"_qs
        << QStringList{u"1 L1 一、 甲 | 1-2 | 1"_qs,
                       u"2 L1 二、 乙 | 3-4 | 1"_qs,
                       u"back | 5-8"_qs,
                       u"part 附件1 工作方案 | 9-12"_qs,
                       u"2:1 L1 一、 丙 | 11-12 | 1"_qs,
                       u"part 附件2 人员名单 | 13-15"_qs};
    QTest::newRow("levels start again")
        << u"第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。\n附件一：名单\n（一）部门\n丙。\n（二）专家\n丁。"_qs
        << QStringList{u"1 L1 第一章 总则 | 1-2"_qs,      u"1.1 L2 第一条 | 2-2 | 1"_qs,
                       u"2 L1 第二章 附则 | 3-4"_qs,      u"2.2 L2 第二条 | 4-4 | 1"_qs,
                       u"part 附件一 名单 | 5-9"_qs,      u"2:1 L1 （一） 部门 | 6-7 | 1"_qs,
                       u"2:2 L1 （二） 专家 | 8-9 | 1"_qs};
    QTest::newRow("only the numbers and a title tell")
        << u"一、甲\n子。\n二、乙\n丑。\n关于加强管理的\n若干规定\n现规定如下。\n一、丙\n寅。\n二、丁\n卯。"_qs
        << QStringList{u"1 L1 一、 甲 | 1-2 | 1"_qs, u"2 L1 二、 乙 | 3-4 | 1"_qs,
                       u"part 关于加强管理的若干规定 | 5-11"_qs, u"2:1 L1 一、 丙 | 8-9 | 1"_qs,
                       u"2:2 L1 二、 丁 | 10-11 | 1"_qs};
    QTest::newRow("a decision and the law that it amends")
        << u"一、将第二条修改为：“某甲。”\n二、删去第五条。\n本决定自公布之日起施行。\n某某法\n第一章 总则\n第一条 子。\n第二章 附则\n第二条 丑。"_qs
        << QStringList{u"1 L1 一、 将第二条修改为 | 1-1 | 1"_qs,
                       u"2 L1 二、 删去第五条 | 2-3 | 1"_qs,
                       u"part 某某法 | 4-8"_qs,
                       u"2:1 L1 第一章 总则 | 5-6"_qs,
                       u"2:1.1 L2 第一条 | 6-6 | 1"_qs,
                       u"2:2 L1 第二章 附则 | 7-8"_qs,
                       u"2:2.2 L2 第二条 | 8-8 | 1"_qs};
    QTest::newRow("a label alone before the title of the next document")
        << u"一、甲\n子。\n（一）乙。\n丑。\n二、\n附件\n工作方案\n一、丙\n寅。\n二、丁\n卯。"_qs
        << QStringList{u"1 L1 一、 甲 | 1-4"_qs,       u"1.1 L2 （一） 乙 | 3-4 | 1"_qs,
                       u"2 L1 二、 | 5-5"_qs,          u"part 附件 工作方案 | 6-11"_qs,
                       u"2:1 L1 一、 丙 | 8-9 | 1"_qs, u"2:2 L1 二、 丁 | 10-11 | 1"_qs};
    QTest::newRow("a remark that looks like a label, before the title of the next document")
        << u"一、甲\n子。\n二、乙\n丑。\n某某局\n2024年5月6日\n（1）\n某某管理办法\n一、丙\n寅。\n二、丁\n卯。"_qs
        << QStringList{u"1 L1 一、 甲 | 1-2 | 1"_qs,
                       u"2 L1 二、 乙 | 3-4 | 1"_qs,
                       u"back | 5-7"_qs,
                       u"part 某某管理办法 | 8-12"_qs,
                       u"2:1 L1 一、 丙 | 9-10 | 1"_qs,
                       u"2:2 L1 二、 丁 | 11-12 | 1"_qs};
    QTest::newRow("English annex")
        << u"Recommendation 1: Do it\nNow.\nRecommendation 2: Check it\nLater.\n\nAnnex A: List of witnesses\n1. Smith\n2. Jones"_qs
        << QStringList{u"1 L1 Recommendation 1: Do it | 1-2 | 1"_qs,
                       u"2 L1 Recommendation 2: Check it | 3-4 | 1"_qs,
                       u"part Annex A List of witnesses | 6-8"_qs, u"2:1 L1 1. Smith | 7-7"_qs,
                       u"2:2 L1 2. Jones | 8-8"_qs};
}

void TestOutlineParts::findsAttachedDocuments()
{
    QFETCH(QString, text);
    QFETCH(QStringList, nodes);

    const Text document(text);
    const Outline outline = findOutline(document);
    QCOMPARE(test::described(document, outline), nodes);
    QCOMPARE(test::outlineFault(document, outline), QString());
}

void TestOutlineParts::namesTheDocument_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");

    QTest::newRow("two lines and a reference number")
        << u"国务院关于某某\n工作的意见\n国发〔2019〕5号\n各省：\n一、甲\n子。"_qs
        << u"国务院关于某某工作的意见"_qs;
    QTest::newRow("below a web page's head")
        << u"首页 > 建议\n发布时间：2025-03-04\n\n关于某某的建议\n\n当前情况。\n一、甲\n子。"_qs
        << u"关于某某的建议"_qs;
    QTest::newRow("date lines are none")
        << u"某某法\n2020年5月28日 通过\n第一条 甲。\n第二条 乙。"_qs << u"某某法"_qs;
    QTest::newRow("byline and prose")
        << u"文|某某\n无论如何，这是正文。\n一、甲\n子。"_qs << QString();
    QTest::newRow("Markdown") << u"# 某某法\n\n## 第一章 甲\n\n子。\n\n## 第二章 乙\n\n丑。"_qs
                              << u"某某法"_qs;
    QTest::newRow("without sections")
        << u"某某工作情况的通报\n各省：\n通报如下。"_qs << u"某某工作情况的通报"_qs;
}

void TestOutlineParts::namesTheDocument()
{
    QFETCH(QString, text);
    QFETCH(QString, title);

    QCOMPARE(findOutline(Text(text)).documentTitle(), title);
}

QTEST_GUILESS_MAIN(TestOutlineParts)
#include "tst_outlineparts.moc"
