// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomproject.h"
#include "report/agreement.h"
#include "report/agreementwords.h"
#include "report/reporttables.h"
#include "text/sentences.h"

#include <QSet>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

namespace {

QList<AuthorId> authorsNamed(const ProjectSnapshot &project, const QStringList &names)
{
    QList<AuthorId> authors;
    for (const QString &name : names) {
        for (const Author &author : project.rows<Author>()) {
            if (author.name == name)
                authors.append(author.id);
        }
    }
    return authors;
}

/// Which themes an author gave to what overlaps a range, straight from the rows.
QSet<QString> themesOf(const ProjectSnapshot &project, const DocumentId &document,
                       const AuthorId &author, TextRange range)
{
    QSet<QString> themes;
    for (const Coding &coding : project.rows<Coding>()) {
        const Highlight *highlight = project.find(coding.highlight);
        if (coding.author == author && highlight->document == document
            && project.placement(coding.highlight)->range.overlaps(range))
            themes.insert(project.themePath(coding.theme));
    }
    return themes;
}

/// Units as the slow reference sees them: characters one by one, or paragraphs.
QList<TextRange> slowUnits(const Text &text, ReportUnit unit)
{
    QList<TextRange> units;
    if (unit == ReportUnit::Paragraph) {
        for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
            if (!text.paragraphView(i).trimmed().isEmpty())
                units.append(text.paragraph(i));
        }
        return units;
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text.string()[at].isHighSurrogate();
        units.append({at, at + (isPair ? 2 : 1)});
        at += isPair ? 1 : 0;
    }
    return units;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void agreesWithSlowCounting_data();
    void agreesWithSlowCounting();
    void takesOnlySharedDocuments();
    void treatsChildrenAsOneVariable();
    void listsDisagreements();
    void saysWhatIsMissing();
    void explainsLowKappa();
    void drawsTheSameSampleAgain_data();
    void drawsTheSameSampleAgain();
    void drawsEachUnitAlike();
    void comparesNothingOutsideOfTheSample();
    void takesOnlySettledDocuments();
};

void TestAgreement::agreesWithSlowCounting_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<ReportUnit>("unit");
    QTest::newRow("two by character")
        << 11u << QStringList{u"A"_qs, u"B"_qs} << ReportUnit::Character;
    QTest::newRow("two by paragraph")
        << 12u << QStringList{u"B"_qs, u"A"_qs} << ReportUnit::Paragraph;
    QTest::newRow("three by character")
        << 13u << QStringList{u"A"_qs, u"B"_qs, u"C"_qs} << ReportUnit::Character;
}

void TestAgreement::agreesWithSlowCounting()
{
    QFETCH(quint32, seed);
    QFETCH(QStringList, names);
    QFETCH(ReportUnit, unit);
    const ProjectBuilder builder = randomProject(seed, 3, 15);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    AgreementOptions options;
    options.authors = authorsNamed(project, names);
    options.unit = unit;
    SentenceCache cache;
    const auto report = agreement(marked, options, cache, Progress());
    QVERIFY(report);
    // Every unit on its own, for each theme and for the sets.
    QHash<QString, std::vector<CodedUnits>> byTheme;
    std::vector<CodedUnits> sets;
    QList<QSet<QString>> known;
    for (const int document : report->compared) {
        const DocumentId id = project.documents()[document];
        for (const TextRange range : slowUnits(project.text(id), unit)) {
            QList<QSet<QString>> own;
            for (const AuthorId &author : options.authors)
                own.append(themesOf(project, id, author, range));
            CodedUnits all;
            for (const QSet<QString> &each : std::as_const(own)) {
                if (!known.contains(each))
                    known.append(each);
                all.values.push_back(int(known.indexOf(each)));
            }
            sets.push_back(all);
            for (const ThemeAgreement &row : report->themes) {
                const QString path = project.themePath(marked.themes()[row.theme]);
                CodedUnits one;
                for (const QSet<QString> &each : std::as_const(own))
                    one.values.push_back(each.contains(path) ? 1 : 0);
                byTheme[path].push_back(one);
            }
        }
    }
    const auto same = [](const Coefficient &a, const Coefficient &b) {
        return a.value.has_value() == b.value.has_value()
            && (!a.value || std::abs(*a.value - *b.value) < 1e-9);
    };
    const auto check = [&](const AgreementValues &values, const std::vector<CodedUnits> &units) {
        QCOMPARE(values.units, qsizetype(units.size()));
        QVERIFY(same(values.percent, percentAgreement(units)));
        QVERIFY(same(values.kappa, cohensKappa(units)));
        QVERIFY(same(values.fleiss, fleissKappa(units)));
        QVERIFY(same(values.alpha, krippendorffsAlpha(units)));
    };
    QVERIFY(report->themes.size() > 2);
    check(report->overall.values, sets);
    for (const ThemeAgreement &row : report->themes)
        check(row.values, byTheme[project.themePath(marked.themes()[row.theme])]);
}

void TestAgreement::takesOnlySharedDocuments()
{
    ProjectBuilder builder;
    builder.document(u"算力与数据。"_qs, u"a.txt"_qs)
        .as(u"A"_qs)
        .highlight(u"算力"_qs, {u"算力"_qs})
        .as(u"B"_qs)
        .highlight(u"算力"_qs, {u"算力"_qs});
    builder.document(u"人才。"_qs, u"b.txt"_qs).highlight(u"人才"_qs, {u"人才"_qs});
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    SentenceCache cache;
    const auto shared = agreement(marked, options, cache, Progress());
    QCOMPARE(shared->compared, std::vector<int>{0});
    QCOMPARE(shared->leftOut, std::vector<int>{1});
    QCOMPARE(shared->overall.values.units, 6);
    QCOMPARE(*shared->overall.values.alpha.value, 1.0);
    QCOMPARE(*shared->overall.values.holsti.value, 1.0);
    QVERIFY(shared->disagreements.isEmpty());
    QVERIFY(methodsSentence(marked, *shared).contains(u"1.000"));

    options.allDocuments = true;
    const auto all = agreement(marked, options, cache, Progress());
    QCOMPARE(all->overall.values.units, 9);
    QVERIFY(*all->overall.values.alpha.value < 1);
    QCOMPARE(all->disagreements.size(), 1);
}

// Two coders put each of four paragraphs under one child of a dimension.
void TestAgreement::treatsChildrenAsOneVariable()
{
    ProjectBuilder builder;
    builder.document(u"甲段\n乙段\n丙段\n丁段"_qs);
    const QStringList first{u"力度/强"_qs, u"力度/强"_qs, u"力度/弱"_qs, u"力度/弱"_qs};
    const QStringList second{u"力度/强"_qs, u"力度/弱"_qs, u"力度/弱"_qs, u"力度/弱"_qs};
    for (int paragraph = 0; paragraph < 4; ++paragraph) {
        const TextRange range{paragraph * 3, paragraph * 3 + 2};
        builder.as(u"A"_qs).highlightRange(range, {first[paragraph]});
        builder.as(u"B"_qs).highlightRange(range, {second[paragraph], u"别的"_qs});
    }
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    options.unit = ReportUnit::Paragraph;
    SentenceCache cache;
    const auto report = agreement(marked, options, cache, Progress());
    QCOMPARE(report->dimensions.size(), 1);
    const AgreementValues &values = report->dimensions.first().values;
    QCOMPARE(*values.percent.value, 0.75);
    QCOMPARE(*values.kappa.value, 0.5); // chance: 1/2 · 1/4 + 1/2 · 3/4
    QCOMPARE(*values.holsti.value, 0.75);
    QCOMPARE(*report->overall.values.percent.value, 0.0); // B said something else besides
}

void TestAgreement::listsDisagreements()
{
    ProjectBuilder builder;
    builder.document(u"算力基础设施与数据。"_qs)
        .as(u"A"_qs)
        .highlight(u"算力基础设施"_qs, {u"算力"_qs})
        .as(u"B"_qs)
        .highlight(u"算力"_qs, {u"算力"_qs})
        .highlight(u"数据"_qs, {u"数据"_qs});
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    SentenceCache cache;
    const auto report = agreement(marked, options, cache, Progress());
    QCOMPARE(report->disagreements.size(), 2);
    QCOMPARE(report->disagreements[0].range, (TextRange{2, 6}));
    QCOMPARE(report->disagreements[0].with, quint64(1));
    QCOMPARE(report->disagreements[1].range, (TextRange{7, 9}));
    QCOMPARE(report->disagreements[1].with, quint64(2));
    const ReportTable table = disagreementTable(marked, *report);
    QCOMPARE(table.rows[0].last().text, u"基础设施"_qs);
    QCOMPARE(table.rows[1][2].text, u"B"_qs);
}

void TestAgreement::saysWhatIsMissing()
{
    ProjectBuilder builder;
    builder.document(u"算力与数据。"_qs).as(u"A"_qs).highlight(u"算力"_qs, {u"算力"_qs});
    builder.as(u"B"_qs);
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs});
    SentenceCache cache;
    QCOMPARE(agreement(marked, options, cache, Progress()).error().code, Error::Code::Usage);
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    const auto none = agreement(marked, options, cache, Progress());
    QCOMPARE(none->overall.values.percent.why, WhyUndefined::NoUnits);
    QCOMPARE(none->overall.values.alpha.why, WhyUndefined::AuthorWithoutCodings);
    QVERIFY(none->themes.isEmpty());
    options.allDocuments = true;
    const auto all = agreement(marked, options, cache, Progress());
    QCOMPARE(all->overall.values.kappa.why, WhyUndefined::AuthorWithoutCodings);
    QVERIFY(all->overall.values.percent.value);
    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(agreement(marked, options, cache, cancelled).error().code, Error::Code::Cancelled);
}

void TestAgreement::explainsLowKappa()
{
    AgreementValues values;
    values.percent = Coefficient::of(0.95);
    values.kappa = Coefficient::of(0.1);
    QVERIFY(values.isSkewed());
    values.kappa = Coefficient::of(0.9);
    QVERIFY(!values.isSkewed());
    values.kappa = Coefficient::none(WhyUndefined::NoVariance);
    QVERIFY(!values.isSkewed());

    // 100 paragraphs, of which A and B give a theme to one each, and not to the same.
    QString text;
    for (int i = 0; i < 100; ++i)
        text += u"第%1段\n"_qs.arg(100 + i);
    ProjectBuilder builder;
    builder.document(text)
        .as(u"A"_qs)
        .highlight(u"第100段"_qs, {u"算力"_qs})
        .highlight(u"第101段"_qs, {u"算力"_qs})
        .as(u"B"_qs)
        .highlight(u"第102段"_qs, {u"算力"_qs})
        .highlight(u"第101段"_qs, {u"算力"_qs});
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    options.unit = ReportUnit::Paragraph;
    SentenceCache cache;
    const auto report = agreement(marked, options, cache, Progress());
    // Po = 98/100, Pe = 0.98² + 0.02² = 0.9608, kappa = 0.0192 / 0.0392
    const ThemeAgreement &row = report->themes.first();
    QVERIFY(std::abs(*row.values.kappa.value - 0.0192 / 0.0392) < 1e-12);
    QVERIFY(std::abs(*row.values.byChance() - 0.9608) < 1e-12);
    const QString words = lowKappa(marked, row, false);
    for (const QString &number :
         {u"算力"_qs, u"98.0%"_qs, u"0.490"_qs, u"98.0%"_qs, u"96.1%"_qs, u"0.500"_qs})
        QVERIFY2(words.contains(number), qPrintable(number + u" in "_qs + words));
    QVERIFY(tableOf(marked, *report).remarks.contains(words));
}

void TestAgreement::drawsTheSameSampleAgain_data()
{
    QTest::addColumn<ReportUnit>("unit");
    QTest::newRow("characters of paragraphs") << ReportUnit::Character;
    QTest::newRow("sentences") << ReportUnit::Sentence;
    QTest::newRow("paragraphs") << ReportUnit::Paragraph;
}

void TestAgreement::drawsTheSameSampleAgain()
{
    QFETCH(ReportUnit, unit);
    const ProjectBuilder builder = randomProject(21, 3, 15);
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    options.unit = unit;
    options.sample = UnitSample{7, 42};
    SentenceCache cache;
    const auto first = agreement(marked, options, cache, Progress());
    QVERIFY(first);
    QCOMPARE(first->drawn, 7);
    QVERIFY(first->population > 7);
    if (unit != ReportUnit::Character)
        QCOMPARE(first->overall.values.units, 7);
    QVERIFY(methodsSentence(marked, *first).contains(u"42"));
    SentenceCache other;
    const auto again = agreement(marked, options, other, Progress());
    QCOMPARE(again->disagreements, first->disagreements);
    QCOMPARE(again->overall.values.alpha.value, first->overall.values.alpha.value);

    // Everything drawn is the same as nothing drawn, but for what stands between the units.
    options.sample = UnitSample{1000000, 42};
    const auto all = agreement(marked, options, cache, Progress());
    QCOMPARE(all->drawn, all->population);
    if (unit == ReportUnit::Character)
        return;
    options.sample.reset();
    const auto whole = agreement(marked, options, cache, Progress());
    QCOMPARE(all->overall.values.kappa.value, whole->overall.values.kappa.value);
    QCOMPARE(all->overall.values.holsti.value, whole->overall.values.holsti.value);
    options.sample = UnitSample{0, 1};
    QCOMPARE(agreement(marked, options, cache, Progress()).error().code, Error::Code::Usage);
}

void TestAgreement::drawsEachUnitAlike()
{
    // Of 3 + 2 units one is drawn by 5000 seeds: each about 1000 times, within 5 deviations.
    QMap<qsizetype, int> times;
    for (quint64 seed = 0; seed < 5000; ++seed) {
        std::vector<std::vector<TextRange>> units{{{0, 1}, {1, 2}, {2, 3}}, {}, {{3, 4}, {4, 5}}};
        drawSample(units, {1, seed});
        QCOMPARE(units.size(), size_t(3));
        for (const std::vector<TextRange> &each : units) {
            for (const TextRange range : each)
                ++times[range.start];
        }
    }
    QCOMPARE(times.size(), 5);
    for (const int count : std::as_const(times))
        QVERIFY2(std::abs(count - 1000) < 5 * 29, qPrintable(QString::number(count)));
}

void TestAgreement::comparesNothingOutsideOfTheSample()
{
    ProjectBuilder builder;
    builder.document(u"算力一。\n算力二。\n算力三。"_qs)
        .as(u"A"_qs)
        .highlight(u"算力"_qs, {u"算力"_qs});
    builder.as(u"B"_qs)
        .highlight(u"算力"_qs, {u"算力"_qs}, 2)
        .highlight(u"算力"_qs, {u"算力"_qs}, 3);
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    options.sample = UnitSample{1, 5};
    SentenceCache cache;
    const auto report = agreement(marked, options, cache, Progress());
    QCOMPARE(report->overall.values.units, 4); // one paragraph's characters
    QCOMPARE(report->disagreements.size(), 1);
    QCOMPARE(report->disagreements.first().range.length(), 2);
    QCOMPARE(report->passages[0] + report->passages[1], 1);
}

void TestAgreement::takesOnlySettledDocuments()
{
    const QString text = u"前言。\n一、算力\n发展算力。\n二、数据\n开放数据。\n"_qs;
    ProjectBuilder builder;
    for (const QString &name : {u"a.txt"_qs, u"b.txt"_qs}) {
        builder.document(text, name);
        for (const QString &author : {u"A"_qs, u"B"_qs}) {
            builder.as(author).highlight(u"发展"_qs, {u"算力"_qs});
            builder.read(u"front"_qs, ReadingState::Settled).read(u"1"_qs, ReadingState::Settled);
            if (name == u"a.txt" || author == u"A")
                builder.read(u"2"_qs, ReadingState::Settled);
        }
    }
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = authorsNamed(builder.snapshot(), {u"A"_qs, u"B"_qs});
    SentenceCache cache;
    QCOMPARE(agreement(marked, options, cache, Progress())->compared.size(), size_t(2));
    options.settledOnly = true;
    const auto report = agreement(marked, options, cache, Progress());
    QCOMPARE(report->compared, std::vector<int>{0});
    QCOMPARE(report->leftOut, std::vector<int>{1});
    QCOMPARE(report->unsettled, std::vector<int>{1});
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
