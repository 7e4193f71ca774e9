// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/dimensions.h"

#include "project/comparisonsummaries.h"
#include "project/projectmerge.h"
#include "project/themeedits.h"
#include "project/unitnumbers.h"
#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestDimensions : public QObject {
    Q_OBJECT

private slots:
    void areSetAndTakenBack();
    void readWhatIsWritten_data();
    void readWhatIsWritten();
    void standForWhatIsBelow();
    void goWithTheirTheme();
    void areBroughtByAMerge();
    void mergesSayWhatDiffers();
    void numbersUnits_data();
    void numbersUnits();
    void numbersWithoutSections();
    void refusesTemplates_data();
    void refusesTemplates();
    void keepSummaries();
    void refuseSummaries();
};

namespace {

const QString twoLevels =
    u"导语。\n一、建设\n（一）算力\n统筹布局。加快建设。\n（二）数据\n开放数据。\n二、人才\n培训。\n"_qs;

ProjectBuilder withDimension(DimensionRule rule)
{
    ProjectBuilder builder;
    builder.document(twoLevels).theme(u"工具/激励/补贴"_qs).theme(u"工具/规制"_qs);
    builder.perform(setDimension(builder.snapshot(), builder.themeId(u"工具"_qs), rule));
    return builder;
}

} // namespace

void TestDimensions::areSetAndTakenBack()
{
    ProjectBuilder builder = withDimension(DimensionRule::AtMostOne);
    const ThemeId tool = builder.themeId(u"工具"_qs);
    QCOMPARE(int(dimensionRule(builder.snapshot(), tool)), int(DimensionRule::AtMostOne));
    QCOMPARE(dimensionRules(builder.snapshot()).size(), 1);
    builder.perform(setDimension(builder.snapshot(), tool, DimensionRule::ExactlyOne));
    QCOMPARE(int(dimensionRules(builder.snapshot()).value(tool)), int(DimensionRule::ExactlyOne));
    builder.perform(setDimension(builder.snapshot(), tool, DimensionRule::None));
    QCOMPARE(int(dimensionRule(builder.snapshot(), tool)), int(DimensionRule::None));
    QVERIFY(builder.snapshot().rows<Property>().isEmpty());
    const auto refused =
        setDimension(builder.snapshot(), ThemeId::create(), DimensionRule::ExactlyOne);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(Error::Code::NotFound));
}

void TestDimensions::readWhatIsWritten_data()
{
    QTest::addColumn<int>("rule");

    for (const auto rule : {DimensionRule::None, DimensionRule::ExactlyOne,
                            DimensionRule::AtMostOne, DimensionRule::Any})
        QTest::newRow(dimensionKey(rule).data()) << int(rule);
}

void TestDimensions::readWhatIsWritten()
{
    QFETCH(int, rule);
    const auto read = dimensionRuleWithKey(QString(dimensionKey(static_cast<DimensionRule>(rule))));
    QVERIFY(read);
    QCOMPARE(int(*read), rule);
    QVERIFY(!dimensionRuleWithKey(u"one"));
}

void TestDimensions::standForWhatIsBelow()
{
    const ProjectBuilder builder = withDimension(DimensionRule::ExactlyOne);
    const Dimension dimension(builder.snapshot(), builder.themeId(u"工具"_qs));
    const ThemeId incentive = builder.themeId(u"工具/激励"_qs);
    QVERIFY(dimension.allowsOne());
    QCOMPARE(dimension.children(), (QList<ThemeId>{incentive, builder.themeId(u"工具/规制"_qs)}));
    QCOMPARE(dimension.childFor(builder.themeId(u"工具/激励/补贴"_qs)), incentive);
    QCOMPARE(dimension.childFor(incentive), incentive);
    QVERIFY(dimension.childFor(builder.themeId(u"工具"_qs)).isNull());
    const Dimension plain(builder.snapshot(), incentive);
    QCOMPARE(int(plain.rule()), int(DimensionRule::Any));
    QVERIFY(Dimension(builder.snapshot(), ThemeId::create()).theme().isNull());
}

void TestDimensions::goWithTheirTheme()
{
    ProjectBuilder builder = withDimension(DimensionRule::ExactlyOne);
    const ThemeId tool = builder.themeId(u"工具"_qs);
    builder.perform(removeTheme(builder.snapshot(), tool));
    QVERIFY(dimensionRules(builder.snapshot()).isEmpty());
}

// Into a project that knows the theme by another id.
void TestDimensions::areBroughtByAMerge()
{
    ProjectBuilder other = withDimension(DimensionRule::ExactlyOne);
    const ComparisonCell cell{other.themeId(u"工具"_qs), other.documentId().uuid()};
    other.perform(setComparisonSummary(other.snapshot(), cell, u"以激励为主"_qs));
    ProjectBuilder into;
    into.document(twoLevels).theme(u"工具"_qs);
    const ProjectMerge merge =
        mergeOf({into.snapshot(), {}}, {other.snapshot(), {}}, into.context());
    into.perform(merge.change);
    const ThemeId tool = into.themeId(u"工具"_qs);
    QVERIFY(tool != cell.theme);
    QCOMPARE(int(dimensionRule(into.snapshot(), tool)), int(DimensionRule::ExactlyOne));
    const auto summaries = comparisonSummaries(into.snapshot());
    QCOMPARE(summaries.size(), 1);
    QCOMPARE(summaries.value({tool, into.documentId().uuid()}), u"以激励为主"_qs);
    const ProjectMerge again =
        mergeOf({into.snapshot(), {}}, {other.snapshot(), {}}, into.context());
    QVERIFY(again.change.isEmpty());
}

void TestDimensions::mergesSayWhatDiffers()
{
    ProjectBuilder other = withDimension(DimensionRule::ExactlyOne);
    other.perform(setComparisonSummary(
        other.snapshot(), {other.themeId(u"工具"_qs), other.documentId().uuid()}, u"甲"_qs));
    ProjectBuilder into = withDimension(DimensionRule::Any);
    into.perform(setComparisonSummary(
        into.snapshot(), {into.themeId(u"工具"_qs), into.documentId().uuid()}, u"乙"_qs));
    const ProjectMerge merge =
        mergeOf({into.snapshot(), {}}, {other.snapshot(), {}}, into.context());
    QCOMPARE(merge.report.conflicts.size(), 2);
    into.perform(merge.change);
    QCOMPARE(int(dimensionRule(into.snapshot(), into.themeId(u"工具"_qs))),
             int(DimensionRule::Any));
    const QList<NoteId> notes = into.snapshot().notes(NoteTarget(into.documentId()));
    QCOMPARE(notes.size(), 1);
    QCOMPARE(into.snapshot().find(notes.first())->text, u"甲"_qs);
}

void TestDimensions::numbersUnits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QString>("words"); // that the unit begins with
    QTest::addColumn<QString>("number");

    const QString all = u"{document}-{section}-{measure}"_qs;
    QTest::newRow("usual, one document") << QString() << true << u"加快"_qs << u"1.1.2"_qs;
    QTest::newRow("usual, several") << QString() << false << u"加快"_qs << u"1-1-1-2"_qs;
    QTest::newRow("usual, a section") << QString() << false << u"二、"_qs << u"1-2"_qs;
    QTest::newRow("three fields") << all << false << u"培训"_qs << u"1-2-1"_qs;
    QTest::newRow("a section within another") << all << true << u"开放"_qs << u"1-1.2-1"_qs;
    QTest::newRow("without its measure") << all << true << u"二、"_qs << u"1-2"_qs;
    QTest::newRow("front matter") << all << true << u"导语"_qs << u"1-front"_qs;
    QTest::newRow("words around") << u"第{section}节（{measure}）"_qs << true << u"培训"_qs
                                  << u"第2节（1）"_qs;
    QTest::newRow("without the first field")
        << u"M{measure}/{section}"_qs << true << u"二、"_qs << u"M2"_qs;
    QTest::newRow("paragraph") << u"{document}:{paragraph}"_qs << true << u"培训"_qs << u"1:8"_qs;
}

void TestDimensions::numbersUnits()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isOne);
    QFETCH(QString, words);
    QFETCH(QString, number);
    ProjectBuilder builder;
    if (!isOne)
        builder.document(u"另一份。\n"_qs, u"b.txt"_qs);
    builder.document(twoLevels);
    const DocumentId document = builder.documentId();
    builder.perform(setUnitNumberTemplate(builder.snapshot(), u' ' + pattern));
    QCOMPARE(unitNumberTemplate(builder.snapshot()), pattern);
    if (!isOne)
        number.replace(0, 1, QString::number(builder.snapshot().find(document)->number));
    const qsizetype at = twoLevels.indexOf(words);
    const UnitNumbers numbers(builder.snapshot());
    QCOMPARE(numbers.of(document, {at, at + words.size()}), number);
    const int node = builder.snapshot().sections(document).outline().nodeAt(at);
    if (!pattern.contains(u"paragraph"_qs))
        QCOMPARE(numbers.ofNode(document, node), number);
}

void TestDimensions::numbersWithoutSections()
{
    ProjectBuilder builder;
    builder.document(u"甲。\n乙。\n"_qs);
    QCOMPARE(UnitNumbers(builder.snapshot()).of(builder.documentId(), {3, 5}), u"¶2"_qs);
    QCOMPARE(UnitNumbers(builder.snapshot()).ofNode(builder.documentId(), -1), QString());
    builder.perform(setUnitNumberTemplate(builder.snapshot(), u"{document}-{paragraph}"_qs));
    QCOMPARE(UnitNumbers(builder.snapshot()).of(builder.documentId(), {3, 5}), u"1-2"_qs);
    QCOMPARE(UnitNumbers(builder.snapshot()).ofNode(builder.documentId(), -1), u"1"_qs);
    builder.perform(setUnitNumberTemplate(builder.snapshot(), {}));
    QVERIFY(!UnitNumbers(builder.snapshot()).isByTemplate());
}

void TestDimensions::refusesTemplates_data()
{
    QTest::addColumn<QString>("pattern");

    QTest::newRow("no field") << u"3-1-2"_qs;
    QTest::newRow("unknown field") << u"{document}-{page}"_qs;
    QTest::newRow("empty field") << u"{}"_qs;
    QTest::newRow("not closed") << u"{document}-{section"_qs;
    QTest::newRow("two lines") << u"{document}\n{section}"_qs;
    QTest::newRow("too long") << u"{document}"_qs + QString(100, u'-');
}

void TestDimensions::refusesTemplates()
{
    QFETCH(QString, pattern);
    const auto change = setUnitNumberTemplate(ProjectSnapshot(), pattern);
    QVERIFY(!change);
    QCOMPARE(int(change.error().code), int(Error::Code::Usage));
}

void TestDimensions::keepSummaries()
{
    ProjectBuilder builder = withDimension(DimensionRule::Any);
    const ThemeId tool = builder.themeId(u"工具"_qs);
    const ComparisonCell ofDocument{tool, builder.documentId().uuid()};
    const ComparisonCell ofSection{tool, builder.sectionId(u"1.2"_qs).uuid()};
    builder.perform(setComparisonSummary(builder.snapshot(), ofDocument, u"  多用补贴。\n😀 "_qs));
    builder.perform(setComparisonSummary(builder.snapshot(), ofSection, u"没有"_qs));
    auto summaries = comparisonSummaries(builder.snapshot());
    QCOMPARE(summaries.size(), 2);
    QCOMPARE(summaries.value(ofDocument), u"多用补贴。\n😀"_qs);
    builder.perform(setComparisonSummary(builder.snapshot(), ofDocument, u" "_qs));
    QCOMPARE(comparisonSummaries(builder.snapshot()).keys(), QList<ComparisonCell>{ofSection});
    QCOMPARE(comparisonCell(comparisonKey(ofSection)), std::optional(ofSection));
    QVERIFY(!comparisonCell(u"summary/nothing"_qs));
    QVERIFY(!comparisonCell(u"summary/a/b"_qs));
}

void TestDimensions::refuseSummaries()
{
    const ProjectBuilder builder = withDimension(DimensionRule::Any);
    const ThemeId tool = builder.themeId(u"工具"_qs);
    const auto code = [&](const ComparisonCell &cell, const QString &text) {
        const auto change = setComparisonSummary(builder.snapshot(), cell, text);
        return change ? -1 : int(change.error().code);
    };
    QCOMPARE(code({ThemeId::create(), builder.documentId().uuid()}, u"a"_qs),
             int(Error::Code::NotFound));
    QCOMPARE(code({tool, QUuid::createUuid()}, u"a"_qs), int(Error::Code::NotFound));
    QCOMPARE(code({tool, builder.documentId().uuid()}, QString(20001, u'长')),
             int(Error::Code::TooLarge));
}

QTEST_GUILESS_MAIN(TestDimensions)
#include "tst_dimensions.moc"
