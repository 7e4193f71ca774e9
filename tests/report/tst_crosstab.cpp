// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/crosstab.h"

#include "project/attributeedits.h"
#include "project/attributes.h"
#include "randomproject.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestCrosstab : public QObject {
    Q_OBJECT

private slots:
    void countsADimension();
    void countsByAttribute();
    void agreesWithTheObviousWay_data();
    void agreesWithTheObviousWay();
    void countsNothingInNothing();
    void showsShares();
    void listsProblems();
    void cellsKnowTheirPassages();
    void cellsOpenTheHighlightsTheyCount();
    void stopsWhenCancelled();

private:
    Crosstab count(const ProjectSnapshot &project, const CrosstabOptions &options);

    SentenceCache m_cache;
};

namespace {

const QString measures =
    u"导语。\n一、工具\n给予补贴。制定标准。开展试点。公开信息。\n二、对象\n支持企业。培训学校。\n"_qs;

/// A dimension 工具 of two kinds, the first divided, and one 对象.
ProjectBuilder codedMeasures()
{
    ProjectBuilder builder;
    builder.document(measures)
        .highlight(u"给予补贴。"_qs, {u"工具/激励/补贴"_qs, u"对象/企业"_qs})
        .highlight(u"制定标准。"_qs, {u"工具/规制"_qs, u"对象/企业"_qs})
        .highlight(u"开展试点。"_qs, {u"工具/激励"_qs, u"工具/规制"_qs, u"对象/学校"_qs})
        .highlight(u"支持企业"_qs, {u"对象/企业"_qs})
        .highlight(u"培训"_qs, {u"工具/激励"_qs});
    return builder;
}

QString rowsOf(const Crosstab &report)
{
    QStringList rows;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        QStringList cells{QString(report.rows[row].depth, u'-') + report.rows[row].label};
        for (qsizetype column = 0; column < report.columns.size(); ++column)
            cells.append(QString::number(report.count(row, column)));
        cells.append(QString::number(report.rowTotals[static_cast<size_t>(row)]));
        rows.append(cells.join(u' '));
    }
    return rows.join(u'|');
}

CrosstabOptions toolsByTargets(const MarkedProject &project, const ProjectSnapshot &snapshot)
{
    CrosstabOptions options;
    options.rows.theme = project.themeIndex(snapshot.themeAtPath(u"工具"));
    options.columns.theme = project.themeIndex(snapshot.themeAtPath(u"对象"));
    return options;
}

} // namespace

Crosstab TestCrosstab::count(const ProjectSnapshot &project, const CrosstabOptions &options)
{
    const auto report = crosstab(MarkedProject(project), options, m_cache, Progress());
    return report ? *report : Crosstab();
}

void TestCrosstab::countsADimension()
{
    const ProjectBuilder builder = codedMeasures();
    const MarkedProject marked(builder.snapshot());
    CrosstabOptions options = toolsByTargets(marked, builder.snapshot());
    Crosstab report = count(builder.snapshot(), options);
    QCOMPARE(rowsOf(report), u"激励 1 1 2|-补贴 1 0 1|规制 1 1 2"_qs);
    QCOMPARE(report.total, 3);
    QCOMPARE(report.items, 6);
    QCOMPARE(report.columnTotals, (std::vector<qsizetype>{2, 1}));
    options.counted = CrossCounted::Documents;
    QCOMPARE(rowsOf(count(builder.snapshot(), options)), u"激励 1 1 1|-补贴 1 1 1|规制 1 1 1"_qs);
    options.counted = CrossCounted::Highlights;
    QCOMPARE(rowsOf(count(builder.snapshot(), options)), u"激励 1 1 2|-补贴 1 0 1|规制 1 1 2"_qs);
    options.counted = CrossCounted::Characters;
    report = count(builder.snapshot(), options);
    QCOMPARE(rowsOf(report), u"激励 5 5 10|-补贴 5 0 5|规制 5 5 10"_qs);
    QCOMPARE(report.total, 15);
    QCOMPARE(report.items, measures.size());
    options.counted = CrossCounted::Units;
    options.unit = ReportUnit::Section;
    QCOMPARE(rowsOf(count(builder.snapshot(), options)), u"激励 2 1 2|-补贴 1 1 1|规制 1 1 1"_qs);
}

void TestCrosstab::countsByAttribute()
{
    ProjectBuilder builder = codedMeasures();
    const Attribute level = *attributeNamed(builder.snapshot(), u"region");
    builder.perform(
        setAttributeValue(builder.snapshot(), level.id, builder.documentId(), u"广东"_qs));
    builder.document(u"别处没有编码。\n"_qs, u"b.txt"_qs);
    const MarkedProject marked(builder.snapshot());
    CrosstabOptions options = toolsByTargets(marked, builder.snapshot());
    options.columns.kind = CrossAxis::Kind::Attribute;
    options.columns.attribute = level.id;
    const Crosstab report = count(builder.snapshot(), options);
    QCOMPARE(report.columns.size(), 2);
    QCOMPARE(report.columns[0].key, u"广东"_qs);
    QVERIFY(report.columns[1].isNone);
    QCOMPARE(rowsOf(report), u"激励 3 0 3|-补贴 1 0 1|规制 2 0 2"_qs);
    options.columns.kind = CrossAxis::Kind::Documents;
    QCOMPARE(rowsOf(count(builder.snapshot(), options)), u"激励 3 0 3|-补贴 1 0 1|规制 2 0 2"_qs);
    options.document = 1;
    const Crosstab other = count(builder.snapshot(), options);
    QCOMPARE(other.columns.size(), 1);
    QCOMPARE(other.total, 0);
}

void TestCrosstab::agreesWithTheObviousWay_data()
{
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("unit");

    QTest::newRow("sentences") << int(CrossCounted::Units) << int(ReportUnit::Sentence);
    QTest::newRow("paragraphs") << int(CrossCounted::Units) << int(ReportUnit::Paragraph);
    QTest::newRow("sections") << int(CrossCounted::Units) << int(ReportUnit::Section);
    QTest::newRow("highlights") << int(CrossCounted::Highlights) << int(ReportUnit::Section);
    QTest::newRow("characters") << int(CrossCounted::Characters) << int(ReportUnit::Section);
}

// Each item by itself, each theme by walking up its parents.
void TestCrosstab::agreesWithTheObviousWay()
{
    QFETCH(int, counted);
    QFETCH(int, unit);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const ProjectBuilder builder = randomProject(seed);
        const ProjectSnapshot &project = builder.snapshot();
        const MarkedProject marked(project);
        CrosstabOptions options;
        options.counted = static_cast<CrossCounted>(counted);
        options.unit = static_cast<ReportUnit>(unit);
        const Crosstab report = count(project, options);
        QCOMPARE(report.rows.size(), marked.themes().size());
        const auto has = [&](TextRange range, int document, int theme, bool isExact) {
            for (const MarkedPassage &passage : marked.passages(document)) {
                const bool reaches =
                    isExact ? passage.range == range : passage.range.overlaps(range);
                for (const MarkedCoding coding : marked.codings(passage)) {
                    if (reaches && marked.isWithin(coding.theme, theme))
                        return true;
                }
            }
            return false;
        };
        for (qsizetype row = 0; row < report.rows.size(); ++row) {
            for (qsizetype column = 0; column < report.columns.size(); ++column) {
                qsizetype expected = 0;
                const int a = report.rows[row].theme;
                const int b = report.columns[column].theme;
                for (int document = 0; document < marked.documents().size(); ++document) {
                    if (options.counted == CrossCounted::Units) {
                        for (const TextRange &range :
                             unitsOf(marked, document, options.unit, m_cache))
                            expected +=
                                has(range, document, a, false) && has(range, document, b, false);
                    } else if (options.counted == CrossCounted::Characters) {
                        const QString text = project.text(marked.documents()[document]).string();
                        for (qsizetype i = 0; i < text.size(); ++i)
                            expected += !text[i].isLowSurrogate()
                                && has({i, i + 1}, document, a, false)
                                && has({i, i + 1}, document, b, false);
                    } else {
                        for (const MarkedPassage &passage : marked.passages(document)) {
                            bool isA = false;
                            bool isB = false;
                            for (const MarkedCoding coding : marked.codings(passage)) {
                                isA = isA || marked.isWithin(coding.theme, a);
                                isB = isB || marked.isWithin(coding.theme, b);
                            }
                            expected += isA && isB;
                        }
                    }
                }
                QCOMPARE(report.count(row, column), expected);
            }
        }
    }
}

void TestCrosstab::countsNothingInNothing()
{
    for (const auto counted : {CrossCounted::Units, CrossCounted::Highlights,
                               CrossCounted::Documents, CrossCounted::Characters}) {
        CrosstabOptions options;
        options.counted = counted;
        const Crosstab report = count(ProjectSnapshot(), options);
        QCOMPARE(report.items, 0);
        const ReportTable table = tableOf(MarkedProject(), report, {});
        QCOMPARE(table.rows.size(), 1); // the total
    }
}

void TestCrosstab::showsShares()
{
    const ProjectBuilder builder = codedMeasures();
    const MarkedProject marked(builder.snapshot());
    const Crosstab report = count(builder.snapshot(), toolsByTargets(marked, builder.snapshot()));
    const ReportTable plain = tableOf(marked, report, {});
    QCOMPARE(plain.heads.first(), u"工具"_qs);
    QCOMPARE(plain.heads[1], u"企业"_qs);
    QCOMPARE(plain.footRows, 1);
    QCOMPARE(plain.depths, (QList<int>{0, 1, 0, 0}));
    const ReportTable table = tableOf(marked, report, {true, true, true, true});
    QCOMPARE(table.heads.size(), 1 + 4 * 3);
    const QList<ReportCell> &row = table.rows[0]; // 激励: 1 of 2, of 2 with 企业, of 3
    QCOMPARE(row[1].text, u"1"_qs);
    QCOMPARE(row[2].text, u"50.0%"_qs);
    QCOMPARE(row[3].text, u"50.0%"_qs);
    QCOMPARE(row[4].text, u"33.3%"_qs);
    QCOMPARE(table.rows.last()[9].text, u"3"_qs);
    QCOMPARE(table.rows.last()[10].text, u"100.0%"_qs);
    for (const QList<ReportCell> &each : table.rows)
        QCOMPARE(each.size(), table.heads.size());
}

void TestCrosstab::listsProblems()
{
    const ProjectBuilder builder = codedMeasures();
    const MarkedProject marked(builder.snapshot());
    const Crosstab report = count(builder.snapshot(), toolsByTargets(marked, builder.snapshot()));
    QStringList missing;
    for (const CrossProblem &problem : report.missing)
        missing.append(problem.number);
    QCOMPARE(missing, (QStringList{u"1.4"_qs, u"2.1"_qs}));
    QCOMPARE(report.doubled.size(), 1);
    QCOMPARE(report.doubled.first().number, u"1.3"_qs);
    const ReportTable table = crossProblems(marked, report);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0][0].text, u"1.3"_qs);
    QCOMPARE(table.rows[0][2].text, u"激励; 规制"_qs);
    QCOMPARE(table.rows[1][3].text, u"公开信息。"_qs);
}

void TestCrosstab::cellsKnowTheirPassages()
{
    ProjectBuilder builder = codedMeasures();
    const MarkedProject marked(builder.snapshot());
    CrosstabOptions options = toolsByTargets(marked, builder.snapshot());
    const WordIndex words;
    const auto places = [&](qsizetype row, qsizetype column) {
        const ReportTable table = tableOf(marked, count(builder.snapshot(), options), {});
        return placesFor(marked, table.rows[row][column].places, m_cache, words).size();
    };
    QCOMPARE(places(0, 1), 1); // 激励 and 企业 in 给予补贴
    QCOMPARE(places(1, 2), 0);
    options.counted = CrossCounted::Highlights;
    QCOMPARE(places(2, 2), 1);
    options.counted = CrossCounted::Documents;
    QCOMPARE(places(0, 1), 5); // of 激励 or 企业, in a document that has both
    QCOMPARE(places(3, 3), 5); // all of the two dimensions, as it has both
    options.counted = CrossCounted::Units;
    QCOMPARE(places(3, 3), 3); // 支持企业 and 培训 stand alone in their measures
    options.columns.kind = CrossAxis::Kind::Documents;
    QCOMPARE(places(0, 1), 3);
}

// Totals too, and of documents by a value of theirs.
void TestCrosstab::cellsOpenTheHighlightsTheyCount()
{
    using Kind = CrossAxis::Kind;
    const WordIndex words;
    qsizetype opened = 0;
    for (quint32 seed = 1; seed <= 5; ++seed) {
        ProjectBuilder builder = randomProject(seed);
        const Attribute region = *attributeNamed(builder.snapshot(), u"region");
        const QList<DocumentId> documents = builder.snapshot().documents();
        for (qsizetype i = 1; i < documents.size(); ++i) {
            builder.perform(setAttributeValue(builder.snapshot(), region.id, documents[i],
                                              i % 2 == 0 ? u"广东"_qs : u"浙江"_qs));
        }
        const MarkedProject marked(builder.snapshot());
        CrosstabOptions options;
        options.counted = CrossCounted::Highlights;
        for (const Kind rows : {Kind::Themes, Kind::Documents, Kind::Attribute}) {
            for (const Kind columns : {Kind::Themes, Kind::Documents, Kind::Attribute}) {
                options.rows = {rows, -1, region.id};
                options.columns = {columns, seed % 2 == 0 ? -1 : 0, region.id};
                const ReportTable table = tableOf(marked, count(builder.snapshot(), options), {});
                for (const QList<ReportCell> &row : table.rows) {
                    for (qsizetype column = 1; column < row.size(); ++column) {
                        const qsizetype places =
                            placesFor(marked, row[column].places, m_cache, words).size();
                        QCOMPARE(double(places), *row[column].number);
                        opened += places;
                    }
                }
            }
        }
    }
    QVERIFY(opened > 0);
}

void TestCrosstab::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto report = crosstab(MarkedProject(codedMeasures().snapshot()), {}, m_cache, progress);
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), int(Error::Code::Cancelled));
}

QTEST_GUILESS_MAIN(TestCrosstab)
#include "tst_crosstab.moc"
