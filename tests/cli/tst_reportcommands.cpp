// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestReportCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void matrixHasItsShape();
    void coverageHasItsShape();
    void frequencyCountsThemes();
    void cooccurrenceHasPairs();
    void agreementHasItsShape();
    void agreementIsUndefinedWithReason();
    void wordsAndKeyness();
    void writesCsv();
    void showsTablesToPeople();
    void refuses_data();
    void refuses();

private:
    Outcome report(const QStringList &arguments);
    void highlight(const QString &author, const QString &quote, const QString &theme);

    std::unique_ptr<Workplace> m_place;
};

void TestReportCommands::initTestCase()
{
    m_place = std::make_unique<Workplace>();
    highlight(u"甲"_qs, u"算力😀建设"_qs, u"算力"_qs);
    highlight(u"甲"_qs, u"数据开放"_qs, u"=数据"_qs);
    highlight(u"乙"_qs, u"算力😀建设"_qs, u"算力"_qs);
    highlight(u"乙"_qs, u"建设"_qs, u"=数据"_qs);
}

Outcome TestReportCommands::report(const QStringList &arguments)
{
    return run(QStringList{u"report"_qs, arguments.first(), m_place->project()} + arguments.mid(1));
}

void TestReportCommands::highlight(const QString &author, const QString &quote,
                                   const QString &theme)
{
    const Outcome added = run({u"highlight"_qs, u"add"_qs, m_place->project(), u"--author"_qs,
                               author, u"--quote"_qs, quote, u"--theme"_qs, theme});
    QCOMPARE(added.code, 0);
}

void TestReportCommands::matrixHasItsShape()
{
    const Outcome outcome = report({u"matrix"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.rows(u"rows"_qs), (QJsonArray{u"front"_qs, u"1"_qs, u"2"_qs}));
    QCOMPARE(outcome.rows(u"columns"_qs), (QJsonArray{u"算力"_qs, u"=数据"_qs}));
    QCOMPARE(outcome.rows(u"counts"_qs),
             (QJsonArray{QJsonArray{0, 0}, QJsonArray{2, 1}, QJsonArray{0, 1}}));
    QCOMPARE(outcome.rows(u"characters"_qs),
             (QJsonArray{QJsonArray{0, 0}, QJsonArray{5, 2}, QJsonArray{0, 4}}));
    const Outcome authors = report(
        {u"matrix"_qs, u"--rows"_qs, u"themes"_qs, u"--columns"_qs, u"authors"_qs, u"--json"_qs});
    QCOMPARE(authors.rows(u"columns"_qs), (QJsonArray{u"乙"_qs, u"甲"_qs}));
    QCOMPARE(authors.rows(u"counts"_qs), (QJsonArray{QJsonArray{1, 1}, QJsonArray{1, 1}}));
}

void TestReportCommands::coverageHasItsShape()
{
    const Outcome outcome = report({u"coverage"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    const QJsonArray sections = outcome.rows(u"sections"_qs);
    QCOMPARE(sections.size(), 3);
    QCOMPARE(sections[1][u"path"].toString(), u"1"_qs);
    QCOMPARE(sections[1][u"title"].toString(), u"算力😀建设"_qs);
    QCOMPARE(sections[1][u"highlighted"].toInt(), 5);
    QCOMPARE(sections[1][u"themes"].toArray(), (QJsonArray{u"算力"_qs, u"=数据"_qs}));
    QCOMPARE(sections[0][u"highlighted"].toInt(), 0);
    QCOMPARE(outcome.rows(u"measures"_qs).size(), 3);
}

void TestReportCommands::frequencyCountsThemes()
{
    const QJsonArray themes = report({u"frequency"_qs, u"--json"_qs}).rows(u"themes"_qs);
    QCOMPARE(themes[0][u"theme"].toString(), u"算力"_qs);
    QCOMPARE(themes[0][u"count"].toInt(), 2);
    QCOMPARE(themes[0][u"share"].toDouble(), 0.5);
    QCOMPARE(themes[0][u"characters"].toInt(), 5);
}

void TestReportCommands::cooccurrenceHasPairs()
{
    const Outcome outcome = report({u"cooccurrence"_qs, u"--json"_qs});
    QCOMPARE(outcome.rows(u"counts"_qs), (QJsonArray{QJsonArray{2, 2}, QJsonArray{2, 2}}));
    const QJsonArray pairs = outcome.rows(u"pairs"_qs);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0][u"c"].toDouble(), 1.0);
    QCOMPARE(pairs[0][u"jaccard"].toDouble(), 2.0 / 9);
    const Outcome inSection =
        report({u"cooccurrence"_qs, u"--within"_qs, u"section"_qs, u"--json"_qs});
    QCOMPARE(inSection.rows(u"pairs"_qs)[0][u"jaccard"].toDouble(), 0.5);
}

void TestReportCommands::agreementHasItsShape()
{
    const Outcome outcome = report({u"agreement"_qs, u"--authors"_qs, u"甲,乙"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = outcome.json();
    QCOMPARE(json[u"authors"].toArray(), (QJsonArray{u"甲"_qs, u"乙"_qs}));
    QCOMPARE(json[u"unit"].toString(), u"character"_qs);
    const QJsonArray themes = json[u"themes"].toArray();
    QCOMPARE(themes.size(), 2);
    for (const char *key : {"percent", "holsti", "kappa", "pi", "alpha"})
        QCOMPARE(themes[0][QLatin1String(key)].toDouble(), 1.0);
    QCOMPARE(themes[1][u"holsti"].toDouble(), 0.0);
    QVERIFY(themes[1][u"kappa"].toDouble() < 0);
    QVERIFY(json[u"overall"].toObject().contains(u"cuAlpha"));
    const QJsonArray disagreements = json[u"disagreements"].toArray();
    QCOMPARE(disagreements.size(), 2);
    QCOMPARE(disagreements[0][u"end"].toInt() - disagreements[0][u"start"].toInt(), 2);
    QCOMPARE(disagreements[0][u"authors"].toArray(), QJsonArray{u"乙"_qs});
}

void TestReportCommands::agreementIsUndefinedWithReason()
{
    run({u"note"_qs, u"add"_qs, m_place->project(), u"…"_qs, u"--author"_qs, u"丙"_qs});
    const QJsonObject overall =
        report({u"agreement"_qs, u"--authors"_qs, u"甲,丙"_qs, u"--all-documents"_qs, u"--json"_qs})
            .json()[u"overall"]
            .toObject();
    QVERIFY(overall[u"kappa"].isNull());
    QCOMPARE(overall[u"undefined"][u"kappa"].toString(), u"authorWithoutCodings"_qs);
}

void TestReportCommands::wordsAndKeyness()
{
    const Outcome words = report({u"words"_qs, u"--json"_qs});
    QCOMPARE(words.rows(u"words"_qs)[0][u"count"].toInt(), 3);
    const Outcome keyness = report({u"keyness"_qs, u"--section"_qs, u"2"_qs, u"--json"_qs});
    QCOMPARE(keyness.code, 0);
    QVERIFY(keyness.rows(u"words"_qs)[0][u"g2"].toDouble() > 0);
    QVERIFY(keyness.rows(u"words"_qs)[0][u"more"].toBool());
}

void TestReportCommands::writesCsv()
{
    const QString path = m_place->path(u"matrix.csv"_qs);
    QCOMPARE(report({u"matrix"_qs, u"--csv"_qs, path}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readLine()).contains(u"'=数据"_qs));
    QCOMPARE(failureFault(report({u"matrix"_qs, u"--csv"_qs, path}), 1), QString());
    QCOMPARE(report({u"coverage"_qs, u"--csv"_qs, path, u"--force"_qs}).code, 0);
}

void TestReportCommands::showsTablesToPeople()
{
    for (const QString &name :
         {u"matrix"_qs, u"coverage"_qs, u"frequency"_qs, u"cooccurrence"_qs, u"words"_qs}) {
        const Outcome outcome = report({name});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.output.count(u'\n') > 3);
    }
    const Outcome agreement = report({u"agreement"_qs, u"--authors"_qs, u"甲,乙"_qs});
    QVERIFY(agreement.output.contains(u"Krippendorff"));
    const Outcome differences =
        report({u"agreement"_qs, u"--authors"_qs, u"甲,乙"_qs, u"--disagreements"_qs});
    QVERIFY(differences.output.contains(u"数据开放"));
}

void TestReportCommands::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("an unknown author")
        << QStringList{u"agreement"_qs, u"--authors"_qs, u"甲,谁"_qs} << 1;
    QTest::newRow("one author") << QStringList{u"agreement"_qs, u"--authors"_qs, u"甲"_qs} << 2;
    QTest::newRow("the same author twice")
        << QStringList{u"agreement"_qs, u"--authors"_qs, u"甲,甲"_qs} << 2;
    QTest::newRow("no authors") << QStringList{u"agreement"_qs} << 2;
    QTest::newRow("keyness of everything") << QStringList{u"keyness"_qs} << 2;
    QTest::newRow("an unknown section") << QStringList{u"words"_qs, u"--section"_qs, u"7"_qs} << 1;
    QTest::newRow("an unknown document")
        << QStringList{u"matrix"_qs, u"--document"_qs, u"other.txt"_qs} << 1;
    QTest::newRow("unknown rows") << QStringList{u"matrix"_qs, u"--rows"_qs, u"books"_qs} << 2;
}

void TestReportCommands::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QCOMPARE(failureFault(report(arguments), code), QString());
}

QTEST_GUILESS_MAIN(TestReportCommands)
#include "tst_reportcommands.moc"
