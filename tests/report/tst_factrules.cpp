// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/factsreport.h"

#include "support/projectbuilder.h"
#include "support/shareddata.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestFactRules : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void leavesAlone_data();
    void leavesAlone();
    void countsInRealDocuments_data();
    void countsInRealDocuments();
    void refusesTables_data();
    void refusesTables();
    void readsItsOwnTables();
    void isQuickWithHostileText_data();
    void isQuickWithHostileText();
    void findsTheSameInPieces();
    void stopsWhenCancelled();
    void reportsByValue();
    void writesTables();
};

namespace {

QStringList factsIn(const QString &text)
{
    QStringList found;
    const auto facts = factRules().find(text, Progress());
    for (const Fact &fact : *facts)
        found.append(factRules().groups()[fact.group].key + u':'
                     + text.sliced(fact.range.start, fact.range.length()));
    return found;
}

} // namespace

void TestFactRules::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("facts");

    const auto row = [](const char *name, const QString &text, const QStringList &facts) {
        QTest::newRow(name) << text << facts;
    };
    row("money", u"安排1.5万亿元、500万元和3,000元"_qs,
        {u"money:1.5万亿元"_qs, u"money:500万元"_qs, u"money:3,000元"_qs});
    row("money in other scripts", u"投入２０亿元、十五万元、近3000万美元"_qs,
        {u"money:２０亿元"_qs, u"money:十五万元"_qs, u"money:3000万美元"_qs});
    row("a span of money", u"处1万元以上5万元以下罚款，补助50—100元"_qs,
        {u"money:1万元"_qs, u"money:5万元"_qs, u"money:50—100元"_qs});
    row("quantities", u"新增1200万人，10件、25部，选择10个城市"_qs,
        {u"quantity:1200万人"_qs, u"quantity:10件"_qs, u"quantity:25部"_qs, u"quantity:10个"_qs});
    row("a scale without unit", u"惠及1100多万学生，产量1.3万亿斤"_qs,
        {u"quantity:1100多万"_qs, u"quantity:1.3万亿斤"_qs});
    row("shares", u"增长5.2%，提高2个百分点，百分之三十，三分之二，５０％，10%—20%，九成以上"_qs,
        {u"share:5.2%"_qs, u"share:2个百分点"_qs, u"share:百分之三十"_qs, u"share:三分之二"_qs,
         u"share:５０％"_qs, u"share:10%—20%"_qs, u"share:九成"_qs});
    row("deadlines win over years", u"到2020年建成，2019年6月底前印发，三年内，30个工作日内"_qs,
        {u"deadline:到2020年"_qs, u"deadline:2019年6月底前"_qs, u"deadline:三年内"_qs,
         u"deadline:30个工作日内"_qs});
    row("years and dates",
        u"2017年出台，2019年1月22日，二〇一八年十月，2018—2020年，20世纪90年代"_qs,
        {u"year:2017年"_qs, u"date:2019年1月22日"_qs, u"date:二〇一八年十月"_qs,
         u"year:2018—2020年"_qs, u"year:20世纪90年代"_qs});
    row("plan periods", u"“十四五”规划，“十三五”期间"_qs,
        {u"plan:“十四五”"_qs, u"deadline:“十三五”期间"_qs});
    row("titles hold what is in them", u"依照《国务院关于印发〈2019年方案〉的通知》和《民法典》"_qs,
        {u"title:《国务院关于印发〈2019年方案〉的通知》"_qs, u"title:《民法典》"_qs});
    row("titles inside titles", u"《关于《条例》的说明》"_qs, {u"title:《关于《条例》的说明》"_qs});
    row("bodies", u"由国家发展改革委会同财政部、国务院办公厅及市场监管总局负责"_qs,
        {u"ministry:国家发展改革委"_qs, u"ministry:财政部"_qs, u"centre:国务院办公厅"_qs,
         u"ministry:市场监管总局"_qs});
    row("local bodies", u"县级以上地方人民政府、广东省财政厅、各省、自治区、直辖市人民政府"_qs,
        {u"local:县级以上地方人民政府"_qs, u"local:广东省财政厅"_qs,
         u"local:各省、自治区、直辖市人民政府"_qs});
    row("commissions", u"国家认证认可监督管理委员会，市人工智能伦理委员会，最高人民法院"_qs,
        {u"ministry:国家认证认可监督管理委员会"_qs, u"local:市人工智能伦理委员会"_qs,
         u"court:最高人民法院"_qs});
    row("force", u"应当公开，必须报告，不得拖延，严禁摊派，鼓励创新，可以委托"_qs,
        {u"must:应当"_qs, u"must:必须"_qs, u"mustnot:不得"_qs, u"mustnot:严禁"_qs,
         u"should:鼓励"_qs, u"may:可以"_qs});
    row("short forms of force", u"各部门要落实，须经批准，应予表彰，地方可给予补助"_qs,
        {u"must:要"_qs, u"must:须"_qs, u"must:应"_qs, u"may:可"_qs});
    row("English", u"The Ministry of Finance shall pay $3.5 billion, 12 percent, by 2030."_qs,
        {u"other:The Ministry of Finance"_qs, u"must:shall"_qs, u"money:$3.5 billion"_qs,
         u"share:12 percent"_qs, u"deadline:by 2030"_qs});
    row("more English", u"It may not sell; the Clean Air Act of 1990 applies since 1 May 1991."_qs,
        {u"mustnot:may not"_qs, u"title:Clean Air Act of 1990"_qs, u"date:1 May 1991"_qs});
    row("behind an emoji", u"😀2万元😀"_qs, {u"money:2万元"_qs});
    row("at the end", u"财政部"_qs, {u"ministry:财政部"_qs});
}

void TestFactRules::finds()
{
    QFETCH(QString, text);
    QTEST(factsIn(text), "facts");
}

void TestFactRules::leavesAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("must within other words") << u"适应当前形势，相应措施，供应链，应用，响应"_qs;
    QTest::newRow("want within other words") << u"重要要求，主要要素，需要，必要，纲要，要点"_qs;
    QTest::newRow("may within other words") << u"可持续，认可，许可证，可能，不可降解"_qs;
    QTest::newRow("departments at large") << u"教育部门、财政部分资金、商务部门会同公安部队"_qs;
    QTest::newRow("numbers that order") << u"第3章、第十五条、第1234号、五项原则"_qs;
    QTest::newRow("New Year") << u"2个元旦"_qs;
    QTest::newRow("a reference number") << u"国办发〔2018〕128号"_qs;
    QTest::newRow("an open title") << u"《没有收尾\n的书名》"_qs;
    QTest::newRow("families") << u"惠及千万家庭"_qs;
    QTest::newRow("a number that goes on") << u"13812345678901234567890123元"_qs.chopped(1);
    QTest::newRow("the month") << u"You see May 5 chairs"_qs;
}

void TestFactRules::leavesAlone()
{
    QFETCH(QString, text);
    QStringList facts = factsIn(text);
    if (text.startsWith(u"2个"))
        facts.removeAll(u"quantity:2个"_qs); // which it is
    QCOMPARE(facts, QStringList());
}

// Counted by hand.
void TestFactRules::countsInRealDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("count");

    const auto row = [](const char *file, const char *group, int count) {
        QTest::addRow("%s %s", file, group)
            << u"policy/"_qs + QLatin1String(file) << QString::fromLatin1(group) << count;
    };
    row("sc2019-06-rongzi-danbao-zhidaoyijian.txt", "money", 7);
    row("sc2019-06-rongzi-danbao-zhidaoyijian.txt", "share", 10);
    row("sc2019-06-rongzi-danbao-zhidaoyijian.txt", "deadline", 1);
    row("sc2019-06-rongzi-danbao-zhidaoyijian.txt", "title", 1);
    row("sc2019-06-rongzi-danbao-zhidaoyijian.txt", "mustnot", 11);
    row("sc2018-128-wufei-chengshi.txt", "share", 4);
    row("sc2018-128-wufei-chengshi.txt", "deadline", 10);
    row("sc2018-128-wufei-chengshi.txt", "title", 3);
    row("law-shenzhen-ai.plain.txt", "date", 2);
    row("law-shenzhen-ai.plain.txt", "title", 1);
}

void TestFactRules::countsInRealDocuments()
{
    QFETCH(QString, file);
    QFETCH(QString, group);
    QFETCH(int, count);
    const QString path = sharedData(file);
    if (path.isEmpty())
        QSKIP("the shared documents are not there");
    QFile opened(path);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QStringList facts = factsIn(QString::fromUtf8(opened.readAll()));
    facts.removeIf([&](const QString &fact) { return !fact.startsWith(group + u':'); });
    QVERIFY2(facts.size() == count, qPrintable(facts.join(u'\n')));
}

void TestFactRules::refusesTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<qsizetype>("offset");

    const QString group = u"group\ttitle\tt\t书\tTitle\n"_qs;
    QTest::newRow("no such line") << u"fact\ta\tb\n"_qs << qsizetype(0);
    QTest::newRow("no such kind") << u"group\tcolour\tc\t色\tColour\n"_qs << qsizetype(0);
    QTest::newRow("a group twice") << group + group << group.size();
    QTest::newRow("no such group") << group + u"rule\tx\ta\n"_qs << group.size();
    QTest::newRow("an open bracket") << group + u"rule\tt\t(?:a\n"_qs << group.size();
    QTest::newRow("a capture") << group + u"# x\nrule\tt\t(a)\n"_qs << group.size() + 4;
    QTest::newRow("an empty field") << group + u"word\tt\t\n"_qs << group.size();
}

void TestFactRules::refusesTables()
{
    QFETCH(QString, table);
    QFETCH(qsizetype, offset);
    const auto rules = FactRules::parse(table);
    QVERIFY(!rules);
    QCOMPARE(int(rules.error().code), int(Error::Code::Malformed));
    QCOMPARE(rules.error().offset, offset);
}

void TestFactRules::readsItsOwnTables()
{
    const auto rules = FactRules::parse(
        u"group\tbody\to\t甲\tA\n\n# x\npart\tn\t[0-9]\nword\to\t甲乙\nword\to\t甲\nrule\to\t<n>丙\n"_qs);
    QVERIFY(rules);
    const auto facts = rules->find(u"甲乙甲1丙丙", Progress());
    QVERIFY(facts);
    QCOMPARE(facts->size(), 3);
    QCOMPARE(facts->at(0).range, (TextRange{0, 2}));
    QCOMPARE(facts->at(2).range, (TextRange{3, 5}));
    QVERIFY(FactRules::parse(u"")->find(u"财政部", Progress())->isEmpty());
}

void TestFactRules::isQuickWithHostileText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("digits") << QString(100'000, u'1');
    QTest::newRow("Chinese digits") << QString(100'000, u'万');
    QTest::newRow("open titles") << QString(100'000, u'《');
    QTest::newRow("capitals") << u"Aa "_qs.repeated(30'000);
    QTest::newRow("blanks") << QString(100'000, u' ');
    QTest::newRow("half a pair") << QString(100'000, QChar(0xd83d));
    QTest::newRow("states") << u"国家"_qs.repeated(50'000);
    QTest::newRow("cities") << u"市人工"_qs.repeated(30'000);
    QTest::newRow("commas") << u"1,111"_qs.repeated(20'000);
}

void TestFactRules::isQuickWithHostileText()
{
    QFETCH(QString, text);
    const auto facts = factRules().find(text, Progress());
    QVERIFY(facts);
    qsizetype end = 0;
    for (const Fact &fact : *facts) {
        QVERIFY(fact.range.start >= end && fact.range.end > fact.range.start);
        end = fact.range.end;
    }
    QVERIFY(end <= text.size());
}

// Pieces end where lines do.
void TestFactRules::findsTheSameInPieces()
{
    const QString line = u"到2020年，国务院应当安排《办法》规定的500万元，增长5%。\n"_qs;
    const QString text = line.repeated(3000);
    const auto facts = factRules().find(text, Progress());
    const auto once = factRules().find(line, Progress());
    QCOMPARE(once->size(), 6);
    QCOMPARE(facts->size(), 3000 * once->size());
    for (qsizetype i = 0; i < facts->size(); ++i) {
        const TextRange wanted = once->at(i % once->size()).range;
        const qsizetype start = (i / once->size()) * line.size();
        QCOMPARE(facts->at(i).range, (TextRange{start + wanted.start, start + wanted.end}));
    }
}

void TestFactRules::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto facts = factRules().find(u"财政部", progress);
    QVERIFY(!facts);
    QCOMPARE(int(facts.error().code), int(Error::Code::Cancelled));
    ProjectBuilder builder;
    builder.document(u"财政部。\n"_qs);
    QVERIFY(!factsReport(builder.snapshot(), {}, {}, progress));
}

void TestFactRules::reportsByValue()
{
    ProjectBuilder builder;
    builder.document(u"导语。\n一、总则\n财政部应当拨付。教育部、财政部会同。\n"_qs, u"a.txt"_qs);
    const DocumentId first = builder.documentId();
    const SectionId section = builder.sectionId(u"1"_qs);
    builder.document(u"财政部不得拖延。\n"_qs, u"b.txt"_qs);
    Progress progress;
    const auto all = factsReport(builder.snapshot(), {}, {}, progress);
    QVERIFY(all);
    QStringList values;
    for (const FactValue &value : all->values)
        values.append(value.words + QString::number(value.count));
    QCOMPARE(values, (QStringList{u"财政部3"_qs, u"教育部1"_qs, u"应当1"_qs, u"不得1"_qs}));
    QCOMPARE(all->facts.size(), 6);
    QCOMPARE(all->facts[0].passage.section, section);
    QCOMPARE(all->facts[0].passage.document, first);
    for (const FoundFact &fact : all->facts) {
        const Text text = builder.snapshot().text(fact.passage.document);
        QCOMPARE(text.view(fact.passage.range).toString(), all->values[fact.value].words);
    }
    const auto some = factsReport(builder.snapshot(), first, {FactKind::Force}, progress);
    QCOMPARE(some->facts.size(), 1);
    QVERIFY(factsReport(ProjectSnapshot(), {}, {}, progress)->facts.isEmpty());
}

void TestFactRules::writesTables()
{
    ProjectBuilder builder;
    builder.document(u"财政部应当拨付5万元。\n"_qs);
    Progress progress;
    const auto report = factsReport(builder.snapshot(), {}, {}, progress);
    const ReportTable values = factValuesTable(*report);
    QCOMPARE(values.rows.size(), 3);
    QCOMPARE(values.rows[0][2].text, u"5万元"_qs);
    const ReportTable places = factsTable(builder.snapshot(), *report, {0, 2});
    QCOMPARE(places.rows.size(), 2);
    QCOMPARE(places.rows[0][2].text, u"财政部"_qs);
    QCOMPARE(places.rows[1].size(), places.heads.size());
    QVERIFY(places.rows[1].last().text.contains(u"应当拨付5万元"_qs));
}

QTEST_GUILESS_MAIN(TestFactRules)
#include "tst_factrules.moc"
