// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecheck.h"
#include "outline/outlinefinder.h"

#include <QTest>

using namespace meipi;

/// Headings, levels and measures of one document; what begins and ends documents is tested in
/// tst_outlineparts.
class TestOutlineFinder : public QObject {
    Q_OBJECT

private slots:
    void findsSections_data();
    void findsSections();
    void findsNothingInProse_data();
    void findsNothingInProse();
    void usesWhatTheFormatDeclares_data();
    void usesWhatTheFormatDeclares();
    void saysWhyAndHowSure_data();
    void saysWhyAndHowSure();
    void knowsHeadingsFromBodies();
};

void TestOutlineFinder::findsSections_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("nodes");

    QTest::newRow("three schemes")
        << u"一、要求\n（一）目标\n1.甲。\n2.乙。\n（二）原则\n先行。\n二、任务\n加快。"_qs
        << QStringList{u"1 L1 一、 要求 | 1-6"_qs,         u"1.1 L2 （一） 目标 | 2-4"_qs,
                       u"1.1.1 L3 1. 甲 | 3-3 | 1"_qs,     u"1.1.2 L3 2. 乙 | 4-4 | 1"_qs,
                       u"1.2 L2 （二） 原则 | 5-6 | 1"_qs, u"2 L1 二、 任务 | 7-8 | 1"_qs};
    QTest::newRow("arabic numbers right below")
        << u"一、任务\n1.配建。严格配建。\n2.移交。按期移交。\n二、措施\n1.摸底。逐一摸底。"_qs
        << QStringList{u"1 L1 一、 任务 | 1-3"_qs, u"1.1 L2 1. 配建 | 2-2 | 1"_qs,
                       u"1.2 L2 2. 移交 | 3-3 | 1"_qs, u"2 L1 二、 措施 | 4-5"_qs,
                       u"2.1 L2 1. 摸底 | 5-5 | 1"_qs};
    QTest::newRow("brackets below numbers, against custom")
        << u"1.甲\n（一）子。\n（二）丑。\n2.乙\n（一）寅。\n（二）卯。"_qs
        << QStringList{u"1 L1 1. 甲 | 1-3"_qs,           u"1.1 L2 （一） 子 | 2-2 | 1"_qs,
                       u"1.2 L2 （二） 丑 | 3-3 | 1"_qs, u"2 L1 2. 乙 | 4-6"_qs,
                       u"2.1 L2 （一） 寅 | 5-5 | 1"_qs, u"2.2 L2 （二） 卯 | 6-6 | 1"_qs};
    QTest::newRow("numbers that run on across parents")
        << u"一、甲\n（一）子。\n（二）丑。\n二、乙\n（三）寅。\n（四）卯。"_qs
        << QStringList{u"1 L1 一、 甲 | 1-3"_qs,         u"1.1 L2 （一） 子 | 2-2 | 1"_qs,
                       u"1.2 L2 （二） 丑 | 3-3 | 1"_qs, u"2 L1 二、 乙 | 4-6"_qs,
                       u"2.3 L2 （三） 寅 | 5-5 | 1"_qs, u"2.4 L2 （四） 卯 | 6-6 | 1"_qs};
    QTest::newRow("articles keep their level without a section above")
        << u"第一章 总则\n第一条 为了规范。\n第二章 管理\n第一节 一般\n第二条 按照规定。\n第二节 特别\n第三条 另有规定。"_qs
        << QStringList{u"1 L1 第一章 总则 | 1-2"_qs,    u"1.1 L3 第一条 | 2-2 | 1"_qs,
                       u"2 L1 第二章 管理 | 3-7"_qs,    u"2.1 L2 第一节 一般 | 4-5"_qs,
                       u"2.1.2 L3 第二条 | 5-5 | 1"_qs, u"2.2 L2 第二节 特别 | 6-7"_qs,
                       u"2.2.3 L3 第三条 | 7-7 | 1"_qs};
    QTest::newRow("a list's end is not the article's end")
        << u"第一条 情形如下：\n（一）甲；\n（二）乙。\n前款所称甲，另行规定。\n第二条 施行。"_qs
        << QStringList{u"1 L1 第一条 | 1-4"_qs, u"1.1 L2 （一） 甲 | 2-2 | 1"_qs,
                       u"1.2 L2 （二） 乙 | 3-3 | 1"_qs, u"2 L1 第二条 | 5-5 | 1"_qs};
    QTest::newRow("traditional characters")
        << u"第一章 總則\n第一節 目的\n第一條 為了規範。\n第二章 附則\n第二條 施行。\n責任編輯：某某"_qs
        << QStringList{u"1 L1 第一章 總則 | 1-3"_qs,    u"1.1 L2 第一節 目的 | 2-3"_qs,
                       u"1.1.1 L3 第一條 | 3-3 | 1"_qs, u"2 L1 第二章 附則 | 4-5"_qs,
                       u"2.2 L3 第二條 | 5-5 | 1"_qs,   u"back | 6-6"_qs};
    QTest::newRow("titles of articles")
        << u"第一条 【目的】为了规范。\n第二条 适用范围\n本法适用于甲。\n第三条 施行。"_qs
        << QStringList{u"1 L1 第一条 目的 | 1-1 | 1"_qs, u"2 L1 第二条 适用范围 | 2-3 | 1"_qs,
                       u"3 L1 第三条 | 4-4 | 1"_qs};
    QTest::newRow("words before a colon")
        << u"一、元旦：1月1日放假，共3天。\n二、春节：2月4日放假。调休。"_qs
        << QStringList{u"1 L1 一、 元旦 | 1-1 | 1"_qs, u"2 L1 二、 春节 | 2-2 | 2"_qs};
    QTest::newRow("spaces inside")
        << u"一 、 战 略\n新 阶段 。\n（ 一 ） 指导\n坚持 。\n（ 二 ） 原则\n统筹 。\n二 、 保 障\n领导 。"_qs
        << QStringList{u"1 L1 一 、 战 略 | 1-6"_qs, u"1.1 L2 （ 一 ） 指导 | 3-4 | 1"_qs,
                       u"1.2 L2 （ 二 ） 原则 | 5-6 | 1"_qs, u"2 L1 二 、 保 障 | 7-8 | 1"_qs};
    QTest::newRow("numbers that skip, marks that change")
        << u"(一)甲\n1、子。\n2．丑。\n４、寅。\n（二)乙\n1.卯。\n(四)丙\n1、辰。"_qs
        << QStringList{u"1 L1 (一) 甲 | 1-4"_qs,      u"1.1 L2 1、 子 | 2-2 | 1"_qs,
                       u"1.2 L2 2． 丑 | 3-3 | 1"_qs, u"1.4 L2 ４、 寅 | 4-4 | 1"_qs,
                       u"2 L1 （二) 乙 | 5-6"_qs,     u"2.1 L2 1. 卯 | 6-6 | 1"_qs,
                       u"4 L1 (四) 丙 | 7-8"_qs,      u"4.1 L2 1、 辰 | 8-8 | 1"_qs};
    QTest::newRow("a sequence that goes on in another scheme")
        << u"（一）甲\n子。\n（二）乙\n丑。\n三、丙\n寅。"_qs
        << QStringList{u"1 L1 （一） 甲 | 1-2 | 1"_qs, u"2 L1 （二） 乙 | 3-4 | 1"_qs,
                       u"3 L1 三、 丙 | 5-6 | 1"_qs};
    QTest::newRow("a fragment that starts midway")
        << u"——形成企业。\n（四）部署。\n推进。\n三、任务\n（一）体系。\n甲。\n十、附则\n解释。"_qs
        << QStringList{u"front | 1-1"_qs, u"4 L2 （四） 部署 | 2-3 | 1"_qs,
                       u"3 L1 三、 任务 | 4-6"_qs, u"3.1 L2 （一） 体系 | 5-6 | 1"_qs,
                       u"10 L1 十、 附则 | 7-8 | 1"_qs};
    QTest::newRow("a heading that lost its mark")
        << u"一、甲\n子。\n二 乙事项\n丑。\n三、丙\n寅。"_qs
        << QStringList{u"1 L1 一、 甲 | 1-2 | 1"_qs, u"2 L1 二 乙事项 | 3-4 | 1"_qs,
                       u"3 L1 三、 丙 | 5-6 | 1"_qs};
    QTest::newRow("the first heading lost its number")
        << u"为了进一步做好有关工作，经研究并报请同意，现就有关问题作出如下规定。\n性质和任务\n委员会是负责这项工作的领导机构，其主要任务是组织各地区各部门开展工作。\n二、组织\n设主任。\n三、职责\n分工负责。"_qs
        << QStringList{u"front | 1-1"_qs, u"1 L1 性质和任务 | 2-3 | 1"_qs,
                       u"2 L1 二、 组织 | 4-5 | 1"_qs, u"3 L1 三、 职责 | 6-7 | 1"_qs};
    QTest::newRow("a heading between two lost its number")
        << u"一、现状\n近年来有关部门采取了一系列措施，各项工作取得了明显的成效和进展。\n主要问题\n"
           "目前仍然存在总量不足、结构不合理、使用效率不高等问题，需要认真研究解决。\n三、对策\n加大力度。"_qs
        << QStringList{u"1 L1 一、 现状 | 1-2 | 1"_qs, u"2 L1 主要问题 | 3-4 | 1"_qs,
                       u"3 L1 三、 对策 | 5-6 | 1"_qs};
    QTest::newRow("a number left out, and two lines that could be it")
        << u"一、现状\n近年来有关部门采取了一系列措施，各项工作取得了明显的成效和进展。\n主要问题\n"
           "目前仍然存在总量不足、结构不合理、使用效率不高等问题，需要认真研究解决。\n几点看法\n"
           "目前仍然存在总量不足、结构不合理、使用效率不高等问题，需要认真研究解决。\n三、对策\n加大力度。"_qs
        << QStringList{u"1 L1 一、 现状 | 1-6 | 5"_qs, u"3 L1 三、 对策 | 7-8 | 1"_qs};
    QTest::newRow("formal numerals")
        << u"壹、前言\n世界在变。\n貳、現況\n一、算力\n不足。\n參、建議\n一、建置\n開放。"_qs
        << QStringList{u"1 L1 壹、 前言 | 1-2 | 1"_qs, u"2 L1 貳、 現況 | 3-5"_qs,
                       u"2.1 L2 一、 算力 | 4-5 | 1"_qs, u"3 L1 參、 建議 | 6-8"_qs,
                       u"3.1 L2 一、 建置 | 7-8 | 1"_qs};
    QTest::newRow("recommendations below the last numbered title")
        << u"1. Introduction\nIt changes work.\n2. Recommendations\nRecommendation 1: "
           u"Build\nInvest.\n"
           "Recommendation 2: Open\nPublish."_qs
        << QStringList{u"1 L1 1. Introduction | 1-2 | 1"_qs, u"2 L1 2. Recommendations | 3-7"_qs,
                       u"2.1 L2 Recommendation 1: Build | 4-5 | 1"_qs,
                       u"2.2 L2 Recommendation 2: Open | 6-7 | 1"_qs};
    QTest::newRow("Japanese") << u"第1章 現状\n計算資源が不足している。\n第2章 提言\n提言1 "
                                 u"基盤の整備\n国は整備すべきである。\n"
                                 "提言2 データの開放\n開放すべきである。"_qs
                              << QStringList{u"1 L1 第1章 現状 | 1-2 | 1"_qs,
                                             u"2 L1 第2章 提言 | 3-7"_qs,
                                             u"2.1 L2 提言1 基盤の整備 | 4-5 | 1"_qs,
                                             u"2.2 L2 提言2 データの開放 | 6-7 | 1"_qs};
    QTest::newRow("Korean")
        << u"제1장 총칙\n제1조(목적) 이 법은 발전을 목적으로 한다.\n제2장 진흥\n제2조(계획) 정부는 계획을 수립한다."_qs
        << QStringList{u"1 L1 제1장 총칙 | 1-2"_qs, u"1.1 L2 제1조 목적 | 2-2 | 1"_qs,
                       u"2 L1 제2장 진흥 | 3-4"_qs, u"2.2 L2 제2조 계획 | 4-4 | 1"_qs};
    QTest::newRow("German") << u"Abschnitt 1 Allgemeines\n§ 1 Zweck\nZweck ist der "
                               u"Schutz.\nAbschnitt 2 Pflichten\n§ 2 Aufsicht\n"
                               "Die Aufsicht prüft."_qs
                            << QStringList{u"1 L1 Abschnitt 1 Allgemeines | 1-3"_qs,
                                           u"1.1 L2 § 1 Zweck | 2-3 | 1"_qs,
                                           u"2 L1 Abschnitt 2 Pflichten | 4-6"_qs,
                                           u"2.2 L2 § 2 Aufsicht | 5-6 | 1"_qs};
    QTest::newRow("Section 1 that goes on as Sec. 2")
        << u"SECTION 1. SHORT TITLE.\nThis Act may be cited.\nSEC. 2. DEFINITIONS.\nIn this "
           u"Act.\nSEC. 3. "
           "FUNDS.\nThere are funds."_qs
        << QStringList{u"1 L1 SECTION 1. SHORT TITLE | 1-2 | 1"_qs,
                       u"2 L1 SEC. 2. DEFINITIONS | 3-4 | 1"_qs,
                       u"3 L1 SEC. 3. FUNDS | 5-6 | 1"_qs};
    QTest::newRow("titles of articles in round brackets")
        << u"第一条（目的）为了规范。\n第二条（一）甲；（二）乙。\n第三条 施行。"_qs
        << QStringList{u"1 L1 第一条 目的 | 1-1 | 1"_qs, u"2 L1 第二条 | 2-2 | 2"_qs,
                       u"3 L1 第三条 | 3-3 | 1"_qs};
    QTest::newRow("labels on lines of their own")
        << u"第一章\n总则\n第一条 为了规范。\n第二章\n附则\n第二条 施行。"_qs
        << QStringList{u"1 L1 第一章 总则 | 1-3"_qs, u"1.1 L2 第一条 | 3-3 | 1"_qs,
                       u"2 L1 第二章 附则 | 4-6"_qs, u"2.2 L2 第二条 | 6-6 | 1"_qs};
    QTest::newRow("labels torn by a line break")
        << u"（\n一）甲。\n（二）乙。\n（三\n）丙。"_qs
        << QStringList{u"1 L1 （一） 甲 | 1-2 | 1"_qs, u"2 L1 （二） 乙 | 3-3 | 1"_qs,
                       u"3 L1 （三） 丙 | 4-5 | 1"_qs};
    QTest::newRow("prose that looks numbered between sections")
        << u"一、总体\n1.5亿元到位。\n一、二季度回升。\n二、旅游\n十一、黄金周收入创新高。\n第三方评估。\n三、城建\n第十条街道完工。\n2025. 年度报告发布。"_qs
        << QStringList{u"1 L1 一、 总体 | 1-3 | 2"_qs, u"2 L1 二、 旅游 | 4-6 | 2"_qs,
                       u"3 L1 三、 城建 | 7-9 | 2"_qs};
    QTest::newRow("lists inside sentences")
        << u"一、甲\n明确1.时间；2.责任；3.验收。一是抓紧；二是落实。\n1.时间；2.责任。\n二、乙\n抓好。"_qs
        << QStringList{u"1 L1 一、 甲 | 1-3 | 7"_qs, u"2 L1 二、 乙 | 4-5 | 1"_qs};
    QTest::newRow("all in one paragraph")
        << u"案由：供给不均。\n建议：一、优化布局。按人口配置；二、提高标准。修订规范。\n提案人：某某"_qs
        << QStringList{u"front | 1-1"_qs, u"1 L1 一、 优化布局 | 2-2 | 1"_qs,
                       u"2 L1 二、 提高标准 | 2-2 | 1"_qs, u"back | 3-3"_qs};
    QTest::newRow("rows of a table")
        << u"一、数据\n1. 北京 35.2 17\n2. 上海 33.1 15\n二、说明\n统计局。"_qs
        << QStringList{u"1 L1 一、 数据 | 1-3 | 2"_qs, u"2 L1 二、 说明 | 4-5 | 1"_qs};
    QTest::newRow("decimals")
        << u"1 范围\n适用。\n1.1 总则\n甲。\n1.2 定义\n乙。\n2 要求\n2.1 安全\n丙。\n2.1.1 用电\n丁。"_qs
        << QStringList{u"1 L1 1 范围 | 1-6"_qs,         u"1.1 L2 1.1 总则 | 3-4 | 1"_qs,
                       u"1.2 L2 1.2 定义 | 5-6 | 1"_qs, u"2 L1 2 要求 | 7-11"_qs,
                       u"2.1 L2 2.1 安全 | 8-11"_qs,    u"2.1.1 L3 2.1.1 用电 | 10-11 | 1"_qs};
    QTest::newRow("English recommendations")
        << u"Summary\nRecommendation 1: Establish a register\nAgencies publish. See Recommendation 2.\nRecommendation 1 comes first.\nRECOMMENDATION 2 — Fund evaluation\nIt follows."_qs
        << QStringList{u"front | 1-1"_qs,
                       u"1 L1 Recommendation 1: Establish a register | 2-4 | 3"_qs,
                       u"2 L1 RECOMMENDATION 2 Fund evaluation | 5-6 | 1"_qs};
    QTest::newRow("English chapters and decimals")
        << u"Chapter 1 Introduction\n1.1 Background\nText.\n1.2 Purpose\nText.\nChapter 2 Findings\n2.1 Data\nText."_qs
        << QStringList{u"1 L1 Chapter 1 Introduction | 1-5"_qs,
                       u"1.1 L2 1.1 Background | 2-3 | 1"_qs, u"1.2 L2 1.2 Purpose | 4-5 | 1"_qs,
                       u"2 L1 Chapter 2 Findings | 6-8"_qs, u"2.1 L2 2.1 Data | 7-8 | 1"_qs};
    QTest::newRow("English articles")
        << u"Article 1 Scope\nThis applies to widgets.\nArticle 2 Definitions\n1. \"widget\" means a thing;\n2. \"user\" means a person.\nArticle 3\nMember States shall act."_qs
        << QStringList{u"1 L1 Article 1 Scope | 1-2 | 1"_qs, u"2 L1 Article 2 Definitions | 3-5"_qs,
                       u"2.1 L2 1. \"widget\" means a thing | 4-4 | 1"_qs,
                       u"2.2 L2 2. \"user\" means a person | 5-5 | 1"_qs,
                       u"3 L1 Article 3 | 6-7 | 1"_qs};
    QTest::newRow("Roman numbers and capitals")
        << u"I. Aims\nText.\nA. First\nMore.\nB. Second\nMore.\nII. Means\nText.\nIV. End\nText."_qs
        << QStringList{u"1 L1 I. Aims | 1-6"_qs, u"1.1 L2 A. First | 3-4 | 1"_qs,
                       u"1.2 L2 B. Second | 5-6 | 1"_qs, u"2 L1 II. Means | 7-8 | 1"_qs,
                       u"4 L1 IV. End | 9-10 | 1"_qs};
    QTest::newRow("Markdown as plain text")
        << u"# 规划\n\n## 一、要求\n\n**（一）指导思想。**坚持。加快。\n\n（二）目标。到2025年。\n\n## 二、任务\n\n落实。\n"_qs
        << QStringList{u"front | 1-1"_qs, u"1 L1 一、 要求 | 3-7"_qs,
                       u"1.1 L2 （一） 指导思想 | 5-5 | 2"_qs, u"1.2 L2 （二） 目标 | 7-7 | 1"_qs,
                       u"2 L1 二、 任务 | 9-11 | 1"_qs};
    QTest::newRow("bold headings of Markdown")
        << u"**一、要求**\n\n坚持。\n\n**二、任务**\n\n落实。"_qs
        << QStringList{u"1 L1 一、 要求 | 1-3 | 1"_qs, u"2 L1 二、 任务 | 5-7 | 1"_qs};
    QTest::newRow("a lone first heading of a truncated text")
        << u"一、工作回顾\n五年来，成就巨大。"_qs
        << QStringList{u"1 L1 一、 工作回顾 | 1-2 | 1"_qs};
}

void TestOutlineFinder::findsSections()
{
    QFETCH(QString, text);
    QFETCH(QStringList, nodes);

    const Text document(text);
    const Outline outline = findOutline(document);
    QCOMPARE(test::described(document, outline), nodes);
    QCOMPARE(test::outlineFault(document, outline), QString());
}

void TestOutlineFinder::findsNothingInProse_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("one character") << u"一"_qs;
    QTest::newRow("only line feeds") << u"\n\n\n"_qs;
    QTest::newRow("a letter")
        << u"王委员：\n提案收悉，答复如下：\n推进公开。一是上网；二是上墙。\n办公厅\n二〇〇六年十月十八日"_qs;
    QTest::newRow("lines that look numbered")
        << u"1.5亿元到位。\n3.5%的增速。\n一、二季度回升。\n十一、黄金周收入创新高。\n（一九九五年修订）\n第三方评估。\n第十条街道完工。\n1.2万户受益。\n2025. 年度报告发布。"_qs;
    QTest::newRow("a late number alone")
        << u"前文。\n七、八月份多雨，注意防汛，各地要做好准备工作并及时上报情况。\n后文。"_qs;
    QTest::newRow("lists inside sentences")
        << u"明确1.时间；2.责任；3.验收。\n包括（一）甲；（二）乙。"_qs;
    QTest::newRow("two lists in sentences")
        << u"建议：一、甲；二、乙；三、丙。\n措施：一、丁；二、戊；三、己。"_qs;
    QTest::newRow("rows of a table") << u"1. 北京 35.2 17\n2. 上海 33.1 15\n3. 广州 20.1 9"_qs;
    QTest::newRow("a name and a reference") << u"A. Smith wrote it.\n① See above."_qs;
    QTest::newRow("a title alone") << u"# 标题\n正文。"_qs;
}

void TestOutlineFinder::findsNothingInProse()
{
    QFETCH(QString, text);

    const Text document(text);
    const Outline outline = findOutline(document);
    QCOMPARE(test::described(document, outline), QStringList());
    QVERIFY(!outline.hasSections());
}

void TestOutlineFinder::usesWhatTheFormatDeclares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("levels"); // by paragraph; 0: none, negative: only bold
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<QString>("title");

    QTest::newRow("headings without numbers")
        << u"规划\n背景\n甲。\n现状\n乙。\n目标\n丙。"_qs << QList<int>{1, 2, 0, 3, 0, 2, 0}
        << QStringList{u"front | 1-1"_qs, u"1 L1 背景 | 2-5"_qs, u"1.1 L2 现状 | 4-5 | 1"_qs,
                       u"2 L1 目标 | 6-7 | 1"_qs}
        << u"规划"_qs;
    QTest::newRow("preamble beside chapters")
        << u"某法\n序言\n甲。\n第一章 总则\n第一条 乙。\n第二章 附则\n第二条 丙。"_qs
        << QList<int>{1, 2, 0, 2, 0, 2, 0}
        << QStringList{u"front | 1-1"_qs,
                       u"0 L1 序言 | 2-3 | 1"_qs,
                       u"1 L1 第一章 总则 | 4-5"_qs,
                       u"1.1 L2 第一条 | 5-5 | 1"_qs,
                       u"2 L1 第二章 附则 | 6-7"_qs,
                       u"2.2 L2 第二条 | 7-7 | 1"_qs}
        << u"某法"_qs;
    QTest::newRow("a title of two headings")
        << u"某法\n总则\n2020年5月28日 通过\n第一章 甲\n第一条 乙。\n第二章 丙\n第二条 丁。"_qs
        << QList<int>{1, 1, 0, 2, 0, 2, 0}
        << QStringList{u"front | 1-3"_qs, u"1 L1 第一章 甲 | 4-5"_qs, u"1.1 L2 第一条 | 5-5 | 1"_qs,
                       u"2 L1 第二章 丙 | 6-7"_qs, u"2.2 L2 第二条 | 7-7 | 1"_qs}
        << u"某法 总则"_qs;
    QTest::newRow("a stray mark on one article")
        << u"第一章 甲\n第一节 乙\n第一条 丙。\n第二条 丁。\n第三条 戊。\n第二节 己\n第四条 庚。\n第五条 辛。"_qs
        << QList<int>{2, 3, 0, 2, 0, 3, 0, 0}
        << QStringList{u"1 L1 第一章 甲 | 1-8"_qs,      u"1.1 L2 第一节 乙 | 2-5"_qs,
                       u"1.1.1 L3 第一条 | 3-3 | 1"_qs, u"1.1.2 L3 第二条 | 4-4 | 1"_qs,
                       u"1.1.3 L3 第三条 | 5-5 | 1"_qs, u"1.2 L2 第二节 己 | 6-8"_qs,
                       u"1.2.4 L3 第四条 | 7-7 | 1"_qs, u"1.2.5 L3 第五条 | 8-8 | 1"_qs}
        << QString();
    QTest::newRow("one level for two schemes")
        << u"一、甲\n（一）子\n丑。\n（二）寅\n卯。\n二、乙\n辰。"_qs
        << QList<int>{1, 1, 0, 1, 0, 1, 0}
        << QStringList{u"1 L1 一、 甲 | 1-5"_qs, u"1.1 L2 （一） 子 | 2-3 | 1"_qs,
                       u"1.2 L2 （二） 寅 | 4-5 | 1"_qs, u"2 L1 二、 乙 | 6-7 | 1"_qs}
        << QString();
    QTest::newRow("bold lines, where nothing else is there")
        << u"报告\n甲事项\n子。\n乙事项\n丑。\n丙事项\n寅。"_qs
        << QList<int>{-1, -1, 0, -1, 0, -1, 0}
        << QStringList{u"front | 1-1"_qs, u"1 L1 甲事项 | 2-3 | 1"_qs, u"2 L1 乙事项 | 4-5 | 1"_qs,
                       u"3 L1 丙事项 | 6-7 | 1"_qs}
        << u"报告"_qs;
    QTest::newRow("bold lines beside numbers are no headings")
        << u"一、甲\n要点\n子。\n二、乙\n丑。"_qs << QList<int>{-1, -1, 0, -1, 0}
        << QStringList{u"1 L1 一、 甲 | 1-3 | 2"_qs, u"2 L1 二、 乙 | 4-5 | 1"_qs} << QString();
}

void TestOutlineFinder::usesWhatTheFormatDeclares()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, levels);
    QFETCH(QStringList, nodes);
    QFETCH(QString, title);

    QList<HeadingHint> hints;
    for (qsizetype paragraph = 0; paragraph < levels.size(); ++paragraph) {
        if (levels[paragraph] != 0)
            hints.append({paragraph, std::abs(levels[paragraph]), levels[paragraph] < 0});
    }
    const Text document(text);
    const Outline outline = findOutline(document, hints);
    QCOMPARE(test::described(document, outline), nodes);
    QCOMPARE(outline.documentTitle(), title);
    QCOMPARE(test::outlineFault(document, outline), QString());
}

void TestOutlineFinder::saysWhyAndHowSure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");

    QTest::newRow("heading") << u"一、甲\n子。\n二、乙\n丑。"_qs << u"2"_qs << u"numbered"_qs << 0.9
                             << 1.0;
    QTest::newRow("declared heading")
        << u"## 一、甲\n子。\n## 二、乙\n丑。"_qs << u"2"_qs << u"numbered"_qs << 0.95 << 1.0;
    QTest::newRow("run-in") << u"（一）甲。子。\n（二）乙。丑。"_qs << u"1"_qs << u"run-in"_qs
                            << 0.85 << 1.0;
    QTest::newRow("item") << u"（一）甲；\n（二）乙。"_qs << u"1"_qs << u"item"_qs << 0.85 << 1.0;
    QTest::newRow("article") << u"第一条 甲。\n第二条 乙。"_qs << u"2"_qs << u"article"_qs << 0.85
                             << 1.0;
    QTest::newRow("after a gap") << u"一、甲\n子。\n二、乙\n丑。\n四、丙\n寅。"_qs << u"4"_qs
                                 << u"numbered"_qs << 0.6 << 0.85;
    QTest::newRow("inline") << u"建议：一、甲；二、乙；三、丙。"_qs << u"1"_qs << u"inline"_qs
                            << 0.5 << 0.7;
    QTest::newRow("measure") << u"一、甲\n子。\n二、乙\n丑。"_qs << u"1.1"_qs << u"statement"_qs
                             << 0.8 << 1.0;
    QTest::newRow("back matter") << u"一、甲\n子。\n二、乙\n丑。\n文|某某"_qs << u"back"_qs
                                 << u"byline"_qs << 0.7 << 0.9;
}

void TestOutlineFinder::saysWhyAndHowSure()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(QString, evidence);
    QFETCH(double, least);
    QFETCH(double, most);

    const Outline outline = findOutline(Text(text));
    const int node = outline.nodeAtPath(path);
    QVERIFY(node >= 0);
    QCOMPARE(outline.nodes()[node].evidence, evidence);
    const double confidence = outline.nodes()[node].confidence;
    QVERIFY2(least <= confidence && confidence <= most, qPrintable(QString::number(confidence)));
}

void TestOutlineFinder::knowsHeadingsFromBodies()
{
    const Text text(u"　　（一）指导思想。坚持创新。\n　　（二）目标\n建成体系。"_qs);
    const Outline outline = findOutline(text);
    const auto &nodes = outline.nodes();
    const int first = outline.nodeAtPath(u"1");
    const int second = outline.nodeAtPath(u"2");
    QVERIFY(first >= 0 && second >= 0);
    QCOMPARE(text.view(nodes[first].heading).toString(), u"（一）指导思想。"_qs);
    QCOMPARE(text.view(nodes[second].heading).toString(), u"（二）目标"_qs);
    QCOMPARE(nodes[first].range.start, qsizetype(0)); // the indentation is the section's
}

QTEST_GUILESS_MAIN(TestOutlineFinder)
#include "tst_outlinefinder.moc"
