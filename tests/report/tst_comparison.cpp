// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include "randomproject.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void comparesDocuments();
    void comparesSections();
    void agreesWithTheObviousWay_data();
    void agreesWithTheObviousWay();
    void isEmptyOfNothing();
    void stopsWhenCancelled();
};

namespace {

ProjectBuilder twoDocuments()
{
    ProjectBuilder builder;
    builder.document(u"导语。\n一、工具\n给予补贴。\n二、对象\n制定标准。\n"_qs, u"a.txt"_qs)
        .highlight(u"给予补贴"_qs, {u"工具/激励"_qs})
        .highlight(u"制定标准"_qs, {u"工具/规制"_qs, u"工具/激励"_qs})
        .document(u"支持企业。\n"_qs, u"b.txt"_qs);
    return builder;
}

Comparison compared(const ProjectSnapshot &project, const ComparisonOptions &options)
{
    const auto report = comparison(MarkedProject(project), options, Progress());
    return report ? *report : Comparison();
}

} // namespace

void TestComparison::comparesDocuments()
{
    ProjectBuilder builder = twoDocuments();
    const ThemeId rule = builder.themeId(u"工具/规制"_qs);
    builder.perform(setComparisonSummary(builder.snapshot(), {rule, builder.documentId().uuid()},
                                         u"没有硬约束。"_qs));
    const MarkedProject marked(builder.snapshot());
    const Comparison report = compared(builder.snapshot(), {});
    QCOMPARE(report.themes.size(), 3);
    QCOMPARE(report.places.size(), 2);
    const ReportTable table = tableOf(marked, report);
    QCOMPARE(table.depths, (QList<int>{0, 1, 1}));
    QCOMPARE(table.rows[0][1].text, u"(only below it)"_qs);
    QCOMPARE(table.rows[0][2].text, u"(nothing)"_qs);
    QCOMPARE(table.rows[1][1].text, u"1-1-1 “给予补贴”\n1-2-1 “制定标准”"_qs);
    QCOMPARE(table.rows[2][1].text, u"1-2-1 “制定标准”"_qs);
    QCOMPARE(table.rows[2][2].text, u"没有硬约束。"_qs);
    QCOMPARE(report.columnOf(table.rows[2][2].places), 1);
    QCOMPARE(report.columnOf({}), -1);
}

void TestComparison::comparesSections()
{
    const ProjectBuilder builder = twoDocuments();
    const MarkedProject marked(builder.snapshot());
    ComparisonOptions options;
    options.bySections = true;
    options.theme = marked.themeIndex(builder.themeId(u"工具"_qs));
    Comparison report = compared(builder.snapshot(), options);
    QCOMPARE(report.themes.size(), 2);
    QCOMPARE(report.themes.first().depth, 0);
    QCOMPARE(report.places.size(), 4); // lead-in, two sections, and the other document
    QCOMPARE(report.cell(0, 1).quotes.size(), 1);
    QCOMPARE(report.cell(1, 2).quotes.first().text, u"制定标准"_qs);
    QVERIFY(report.cell(1, 1).quotes.isEmpty());
    QCOMPARE(report.columnOf(tableOf(marked, report).rows[0][3].places), 2);
    options.document = 1;
    QCOMPARE(compared(builder.snapshot(), options).places.size(), 1);
}

void TestComparison::agreesWithTheObviousWay_data()
{
    QTest::addColumn<bool>("bySections");

    QTest::newRow("documents") << false;
    QTest::newRow("sections") << true;
}

// Each coding looked for in the cell where it must be, and nothing else there.
void TestComparison::agreesWithTheObviousWay()
{
    QFETCH(bool, bySections);
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const ProjectBuilder builder = randomProject(seed);
        const ProjectSnapshot &project = builder.snapshot();
        const MarkedProject marked(project);
        ComparisonOptions options;
        options.bySections = bySections;
        const Comparison report = compared(project, options);
        for (qsizetype row = 0; row < report.themes.size(); ++row) {
            for (qsizetype column = 0; column < report.places.size(); ++column) {
                const ComparedPlace &place = report.places[column];
                QSet<HighlightId> expected;
                for (const Coding &coding : project.rows<Coding>()) {
                    const Placement *placement = project.placement(coding.highlight);
                    const bool isThere = project.find(coding.highlight)->document
                            == marked.documents()[place.document]
                        && (place.range.isEmpty()
                            || (placement->range.start >= place.range.start
                                && placement->range.start < place.range.end));
                    if (isThere && coding.theme == marked.themes()[report.themes[row].theme])
                        expected.insert(coding.highlight);
                }
                QSet<HighlightId> found;
                for (const ComparedQuote &quote : report.cell(row, column).quotes)
                    found.insert(quote.highlight);
                QCOMPARE(found, expected);
                QCOMPARE(report.cell(row, column).quotes.size(), expected.size());
            }
        }
    }
}

void TestComparison::isEmptyOfNothing()
{
    const Comparison report = compared(ProjectSnapshot(), {});
    QVERIFY(report.themes.isEmpty());
    QCOMPARE(tableOf(MarkedProject(), report).rows.size(), 0);
}

void TestComparison::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const ProjectBuilder builder = twoDocuments();
    const auto report = comparison(MarkedProject(builder.snapshot()), {}, progress);
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), int(Error::Code::Cancelled));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
