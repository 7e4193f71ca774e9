// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/codingpass.h"

#include "project/unitnumbers.h"
#include "randomproject.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestCodingPass : public QObject {
    Q_OBJECT

private slots:
    void stepsThroughUnits_data();
    void stepsThroughUnits();
    void keepsToItsScope();
    void agreesWithTheObviousWay_data();
    void agreesWithTheObviousWay();
    void readsAnewWhatChanged();
    void listsProblems();
    void isEmptyOfNothing();
    void stopsWhenCancelled();

private:
    CodingPass pass(const ProjectBuilder &builder, const QString &theme,
                    const PassScope &scope = {});

    SentenceCache m_cache;
};

namespace {

const QString fourMeasures =
    u"导语。\n一、工具\n给予补贴。制定标准。\n二、对象\n支持企业。培训学校。\n"_qs;

ProjectBuilder codedUnits(DimensionRule rule)
{
    ProjectBuilder builder;
    builder.document(fourMeasures)
        .theme(u"工具/激励"_qs)
        .theme(u"工具/规制"_qs)
        .highlight(u"给予补贴。"_qs, {u"工具/激励"_qs})
        .highlight(u"支持企业。"_qs, {u"工具/激励"_qs, u"工具/规制"_qs});
    builder.perform(setDimension(builder.snapshot(), builder.themeId(u"工具"_qs), rule));
    return builder;
}

QString statesOf(const CodingPass &pass)
{
    QString states;
    for (qsizetype i = 0; i < pass.count(); ++i)
        states += u"-1+"_qs[int(pass.state(i))];
    return states;
}

} // namespace

CodingPass TestCodingPass::pass(const ProjectBuilder &builder, const QString &theme,
                                const PassScope &scope)
{
    const auto made = CodingPass::over(builder.snapshot(), builder.themeId(theme),
                                       builder.authorId(), scope, m_cache, Progress());
    return made ? *made : CodingPass();
}

void TestCodingPass::stepsThroughUnits_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("states");
    QTest::addColumn<int>("problems");
    QTest::addColumn<QList<int>>("open"); // one after another, from before the first

    QTest::newRow("exactly one") << int(DimensionRule::ExactlyOne) << u"1-+-"_qs << 3
                                 << QList<int>{1, 2, 3, 1};
    QTest::newRow("at most one") << int(DimensionRule::AtMostOne) << u"1-+-"_qs << 1
                                 << QList<int>{1, 2, 3, 1};
    QTest::newRow("any") << int(DimensionRule::Any) << u"1-1-"_qs << 0 << QList<int>{1, 3, 1};
}

void TestCodingPass::stepsThroughUnits()
{
    QFETCH(int, rule);
    QFETCH(QString, states);
    QFETCH(int, problems);
    QFETCH(QList<int>, open);
    const CodingPass made = pass(codedUnits(static_cast<DimensionRule>(rule)), u"工具"_qs);
    QCOMPARE(statesOf(made), states);
    QCOMPARE(made.coded(), 2);
    QCOMPARE(made.missing(), 2);
    QCOMPARE(made.problems(), problems);
    qsizetype at = -1;
    for (const int wanted : open) {
        at = made.nextOpen(at, 1);
        QCOMPARE(at, wanted);
    }
    for (auto wanted = open.rbegin() + 1; wanted != open.rend(); ++wanted) {
        at = made.nextOpen(at, -1);
        QCOMPARE(at, *wanted);
    }
    QCOMPARE(made.nextOpen(-1, -1), 3);
}

void TestCodingPass::keepsToItsScope()
{
    ProjectBuilder builder = codedUnits(DimensionRule::ExactlyOne);
    const DocumentId first = builder.documentId();
    PassScope scope;
    scope.section = builder.sectionId(u"2"_qs);
    QCOMPARE(statesOf(pass(builder, u"工具"_qs, scope)), u"+-"_qs);
    builder.document(u"另一份。第二句。\n"_qs, u"b.txt"_qs);
    scope.unit = ReportUnit::Sentence;
    QCOMPARE(pass(builder, u"工具"_qs, scope).count(), 3); // the heading, too
    scope.section = {};
    const CodingPass all = pass(builder, u"工具"_qs, scope);
    QCOMPARE(all.count(), 9);
    scope.document = builder.documentId();
    QCOMPARE(pass(builder, u"工具"_qs, scope).count(), 2);
    scope.document = first;
    QCOMPARE(pass(builder, u"工具"_qs, scope).count(), 7);
    QCOMPARE(all.unitAt(first, 0), 0);
    QCOMPARE(all.unitAt(first, fourMeasures.size()), 6);
    QCOMPARE(all.unitAt(builder.documentId(), 0), 7);
    QCOMPARE(all.unitAt(DocumentId::create(), 0), -1);
}

void TestCodingPass::agreesWithTheObviousWay_data()
{
    QTest::addColumn<int>("unit");

    QTest::newRow("sentences") << int(ReportUnit::Sentence);
    QTest::newRow("paragraphs") << int(ReportUnit::Paragraph);
    QTest::newRow("measures") << int(ReportUnit::Measure);
    QTest::newRow("sections") << int(ReportUnit::Section);
}

// Every unit by every coding of the project, the child by walking up.
void TestCodingPass::agreesWithTheObviousWay()
{
    QFETCH(int, unit);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        ProjectBuilder builder = randomProject(seed);
        builder.perform(
            setDimension(builder.snapshot(), builder.themeId(u"甲"_qs), DimensionRule::ExactlyOne));
        const ProjectSnapshot &project = builder.snapshot();
        PassScope scope;
        scope.unit = static_cast<ReportUnit>(unit);
        const CodingPass made = pass(builder, u"甲"_qs, scope);
        qsizetype coded = 0;
        qsizetype doubled = 0;
        for (const CodingUnit &each : made.units()) {
            QSet<QString> expected;
            for (const Coding &coding : project.rows<Coding>()) {
                const Placement *placement = project.placement(coding.highlight);
                const Theme *theme = project.find(coding.theme);
                if (coding.author == builder.authorId() && placement != nullptr
                    && project.find(coding.highlight)->document == each.document
                    && placement->range.overlaps(each.range)
                    && theme->parent == builder.themeId(u"甲"_qs))
                    expected.insert(theme->name);
            }
            QSet<QString> found;
            for (const ThemeId &theme : each.themes)
                found.insert(project.find(theme)->name);
            QCOMPARE(found, expected);
            coded += !expected.isEmpty();
            doubled += expected.size() > 1;
        }
        QCOMPARE(made.coded(), coded);
        QCOMPARE(made.doubled(), doubled);
        QCOMPARE(made.problems(), made.count() - coded + doubled);
    }
}

void TestCodingPass::readsAnewWhatChanged()
{
    ProjectBuilder builder = codedUnits(DimensionRule::ExactlyOne);
    CodingPass made = pass(builder, u"工具"_qs);
    const TextRange unit = made.unit(1).range;
    builder.perform(codeUnit(builder.snapshot(), builder.context(), made.dimension(),
                             builder.documentId(), unit, builder.themeId(u"工具/规制"_qs)));
    made.refresh(builder.snapshot(), builder.documentId(), unit);
    QCOMPARE(statesOf(made), u"11+-"_qs);
    QCOMPARE(made.coded(), 3);
    builder.perform(clearUnit(builder.snapshot(), builder.context(), made.dimension(),
                              builder.documentId(), made.unit(2).range));
    made.refresh(builder.snapshot(), builder.documentId(), {0, fourMeasures.size()});
    QCOMPARE(statesOf(made), u"11--"_qs);
    QCOMPARE(made.doubled(), 0);
    made.refresh(builder.snapshot(), DocumentId::create(), {0, 5});
    QCOMPARE(statesOf(made), statesOf(pass(builder, u"工具"_qs)));
}

void TestCodingPass::listsProblems()
{
    ProjectBuilder builder = codedUnits(DimensionRule::ExactlyOne);
    builder.perform(
        setUnitNumberTemplate(builder.snapshot(), u"{document}-{section}-{measure}"_qs));
    const ReportTable table = passProblems(builder.snapshot(), {pass(builder, u"工具"_qs)});
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0][0].text, u"1-1-2"_qs);
    QCOMPARE(table.rows[0][1].text, u"工具"_qs);
    QCOMPARE(table.rows[0][2].text, u"Analyst"_qs);
    QCOMPARE(table.rows[0][3].text, u"missing"_qs);
    QCOMPARE(table.rows[1][4].text, u"激励; 规制"_qs);
    QCOMPARE(table.rows[2][5].text, u"培训学校。"_qs);
    QCOMPARE(table.remarks.size(), 1);
}

void TestCodingPass::isEmptyOfNothing()
{
    const auto made = CodingPass::over(ProjectSnapshot(), {}, {}, {}, m_cache, Progress());
    QVERIFY(made);
    QCOMPARE(made->count(), 0);
    QCOMPARE(made->nextOpen(-1, 1), -1);
    QCOMPARE(made->problems(), 0);
}

void TestCodingPass::stopsWhenCancelled()
{
    const ProjectBuilder builder = codedUnits(DimensionRule::ExactlyOne);
    Progress progress;
    progress.cancel();
    const auto made = CodingPass::over(builder.snapshot(), builder.themeId(u"工具"_qs),
                                       builder.authorId(), {}, m_cache, progress);
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), int(Error::Code::Cancelled));
}

QTEST_GUILESS_MAIN(TestCodingPass)
#include "tst_codingpass.moc"
