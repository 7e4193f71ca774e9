// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecheck.h"
#include "outline/outlinefinder.h"

#include <QTest>

using namespace meipi;

/// What is particular to one kind of document or one country, in short texts of that kind.
class TestOutlineGenres : public QObject {
    Q_OBJECT

private slots:
    void findsTheSections_data();
    void findsTheSections();
    void setsDeclaredHeadingsApartFromLists();
};

void TestOutlineGenres::findsTheSections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sections"); // level, number, first line

    QTest::newRow("menus above the text of a web page")
        << u"首页\n1. 机构\n2. 法规\n3. 人事\n当前位置：首页 > 文件\n发布时间：2022-05-12\n关于建设的意见\n为加强农田建设，提出如下实施意见。\n一、目标\n子。\n二、重点\n丑。\n热门推荐\n1. 通知\n2. 公告"_qs
        << QStringList{u"1 一、 9"_qs, u"1 二、 11"_qs};
    QTest::newRow("attachments listed below their word")
        << u"一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n附件：\n1．分工\n2．时间表\n责任编辑：某某"_qs
        << QStringList{u"1 一、 1"_qs, u"2 （一） 2"_qs, u"2 （二） 3"_qs, u"1 二、 4"_qs,
                       u"2 （三） 5"_qs};
    QTest::newRow("attachments listed below their word without a colon, then the signature")
        << u"一、甲\n子。\n二、乙\n丑。\n附件\n1.分工\n2.时间表\n某某局\n2024年5月6日"_qs
        << QStringList{u"1 一、 1"_qs, u"1 二、 3"_qs};
    QTest::newRow("an annex that begins with its first number")
        << u"一、甲\n子。\n二、乙\n丑。\n附件\n1.分工\n甲局负责全部工作。\n2.时间表\n五月。"_qs
        << QStringList{u"1 一、 1"_qs, u"1 二、 3"_qs, u"1 1. 6"_qs, u"1 2. 8"_qs};
    QTest::newRow("contents that say which articles a chapter holds")
        << u"目次\n　第一章　総則（第一条―第三条）\n　第二章　方針（第四条）\n　附則\n\n第一章　総則\n（目的）\n第一条　この法律は定める。\n２　前項の規定は準用する。\n第二章　方針\n第四条　国は図る。"_qs
        << QStringList{u"1 第一章 6"_qs, u"2 第一条 8"_qs, u"1 第二章 10"_qs, u"2 第四条 11"_qs};
    QTest::newRow("contents with leaders of points and spaces")
        << u"Table of Contents\n\n1.  Introduction  . . . . . . . . . . . . . . . . . . . . . . . . . . . .   2\n  1.1.  Terms . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .   2\n2.  Format  . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .   3\n\n1.  Introduction\n\nText.\n\n1.1.  Terms\n\nText.\n\n2.  Format\n\nText."_qs
        << QStringList{u"1 1. 7"_qs, u"2 1.1. 11"_qs, u"1 2. 15"_qs};
    QTest::newRow("lists between chapters and their decimals")
        << u"1. Introduction\n1.1 Terms\nText.\n2. Format\nIt has two parts:\n1. a header; and\n2. a body.\n2.1 Header\nText.\n2.2 Body\n1. words\n2. numbers\n3. Security\n3.1 None"_qs
        << QStringList{u"1 1. 1"_qs,  u"2 1.1 2"_qs, u"1 2. 4"_qs,   u"3 1. 6"_qs,
                       u"3 2. 7"_qs,  u"2 2.1 8"_qs, u"2 2.2 10"_qs, u"3 1. 11"_qs,
                       u"3 2. 12"_qs, u"1 3. 13"_qs, u"2 3.1 14"_qs};
    QTest::newRow("numbers that start anew with their decimals")
        << u"一、甲\n1. 子\n1.1 寅\n2. 丑\n二、乙\n1. 卯\n2. 辰\n3. 巳"_qs
        << QStringList{u"1 一、 1"_qs, u"2 1. 2"_qs, u"3 1.1 3"_qs, u"2 2. 4"_qs,
                       u"1 二、 5"_qs, u"2 1. 6"_qs, u"2 2. 7"_qs,  u"2 3. 8"_qs};
    QTest::newRow("problems and proposals stand side by side")
        << u"目前面临：\n问题一：标准不健全\n问题二：技术受制于人\n为此：\n建议一：完善标准\n尽快出台。\n建议二：集中攻关"_qs
        << QStringList{u"1 问题一： 2"_qs, u"1 问题二： 3"_qs, u"1 建议一： 5"_qs,
                       u"1 建议二： 7"_qs};
    QTest::newRow("tasks below goals")
        << u"目标一：提质\n任务一：甲\n任务二：乙\n目标二：增效\n任务三：丙"_qs
        << QStringList{u"1 目标一： 1"_qs, u"2 任务一： 2"_qs, u"2 任务二： 3"_qs,
                       u"1 目标二： 4"_qs, u"2 任务三： 5"_qs};
    QTest::newRow("cases with sections that start anew")
        << u"案例一：张某诉某公司案\n一、案情\n子。\n二、结果\n丑。\n案例二：李某诉某行案\n一、案情\n寅。\n二、结果\n卯。"_qs
        << QStringList{u"1 案例一： 1"_qs, u"2 一、 2"_qs, u"2 二、 4"_qs,
                       u"1 案例二： 6"_qs, u"2 一、 7"_qs, u"2 二、 9"_qs};
    QTest::newRow("a second bracket that was lost")
        << u"一、任务\n（一）改造老旧小区。\n（二 补齐短板\n（三）保护文化。\n二、保障\n（三 人以上的小组）\n领导。"_qs
        << QStringList{u"1 一、 1"_qs, u"2 （一） 2"_qs, u"2 （二 3"_qs, u"2 （三） 4"_qs,
                       u"1 二、 5"_qs};
    QTest::newRow("a year whose digits stand apart is no row of a table")
        << u"一 、 任务\n（ 一 ） 改造 。 2 0 2 5 年底前完成 。\n（ 二 ） 保护 。"_qs
        << QStringList{u"1 一 、 1"_qs, u"2 （ 一 ） 2"_qs, u"2 （ 二 ） 3"_qs};
    QTest::newRow("French law")
        << u"TITRE Ier\nLA CIRCULATION\nChapitre Ier\nÉconomie\nArticle 1er\nLes actes sont publics.\nArticle 2\nIl est créé.\nChapitre II\nSavoir\nArticle 3\nLe code est modifié.\nTITRE II\nLES DROITS\nChapitre premier\nOuverture\nArticle 4\nLe code est complété."_qs
        << QStringList{u"1 TITRE Ier 1"_qs, u"2 Chapitre Ier 3"_qs,      u"3 Article 1er 5"_qs,
                       u"3 Article 2 7"_qs, u"2 Chapitre II 9"_qs,       u"3 Article 3 11"_qs,
                       u"1 TITRE II 13"_qs, u"2 Chapitre premier 15"_qs, u"3 Article 4 17"_qs};
    QTest::newRow("titles that begin with a numeral's character")
        << u"四川省财政厅通知\n三亚市要落实。\n一、甲\n一带一路贸易增长。\n五年规划有序推进\n二、乙\n二十项指标完成。\n三、丙\n三年来成效明显。"_qs
        << QStringList{u"1 一、 3"_qs, u"1 二、 6"_qs, u"1 三、 8"_qs};
}

void TestOutlineGenres::findsTheSections()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sections);

    const Text document(text);
    const Outline outline = findOutline(document);
    QStringList found;
    for (const OutlineNode &node : outline.nodes()) {
        if (node.kind == OutlineNode::Kind::Section)
            found.append(QStringLiteral("%1 %2 %3")
                             .arg(node.level)
                             .arg(node.label)
                             .arg(document.paragraphAt(node.heading.start) + 1));
    }
    QCOMPARE(found, sections);
    QCOMPARE(test::outlineFault(document, outline), QString());
}

void TestOutlineGenres::setsDeclaredHeadingsApartFromLists()
{
    const Text document(
        u"1. Openness\n1.1. Trust\n1. Be open.\n2. Be fair.\n2. Governance\n2.1. Leaders\n1. Lead.\n2. Commit.\n3. Capacity"_qs);
    const Outline outline = findOutline(
        document, {{0, 2, false}, {1, 3, false}, {4, 2, false}, {5, 3, false}, {8, 2, false}});
    QStringList high;
    for (const OutlineNode &node : outline.nodes()) {
        if (node.level <= 2 && node.kind == OutlineNode::Kind::Section)
            high.append(node.label);
    }
    QCOMPARE(high, (QStringList{u"1."_qs, u"1.1."_qs, u"2."_qs, u"2.1."_qs, u"3."_qs}));
}

QTEST_GUILESS_MAIN(TestOutlineGenres)
#include "tst_outlinegenres.moc"
