// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/officereader.h"
#include "export/reportbook.h"
#include "report/reporttables.h"
#include "support/projectbuilder.h"

#include <QRandomGenerator>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <cmath>

using namespace meipi;
using namespace meipi::test;

namespace {

constexpr int documentCount = 60;
constexpr int paragraphCount = 9; // of each document
constexpr int dimensionCount = 3;
constexpr int valueCount = 4; // of each dimension; 0 is none of them

/// What two coders gave the paragraphs of one dimension, as a table of how often which pair.
struct Contingency {
    std::array<std::array<double, valueCount + 1>, valueCount + 1> pairs{};

    double sum() const
    {
        double all = 0;
        for (const auto &row : pairs) {
            for (const double each : row)
                all += each;
        }
        return all;
    }
    double agreed() const
    {
        double same = 0;
        for (size_t i = 0; i <= valueCount; ++i)
            same += pairs[i][i];
        return same / sum();
    }
    double row(size_t value) const
    {
        double all = 0;
        for (const double each : pairs[value])
            all += each;
        return all / sum();
    }
    double column(size_t value) const
    {
        double all = 0;
        for (const auto &each : pairs)
            all += each[value];
        return all / sum();
    }
    double kappa() const
    {
        double chance = 0;
        for (size_t i = 0; i <= valueCount; ++i)
            chance += row(i) * column(i);
        return (agreed() - chance) / (1 - chance);
    }
    double pi() const
    {
        double chance = 0;
        for (size_t i = 0; i <= valueCount; ++i)
            chance += std::pow((row(i) + column(i)) / 2, 2);
        return (agreed() - chance) / (1 - chance);
    }
    /// Krippendorff's alpha of two coders without missing values follows from pi:
    /// 1 - alpha = (1 - pi) (N - 1) / N, N being twice the units.
    double alpha() const { return 1 - (1 - pi()) * (2 * sum() - 1) / (2 * sum()); }
    double holsti() const
    {
        double both = 0;
        for (size_t i = 1; i <= valueCount; ++i)
            both += pairs[i][i];
        return 2 * both / (sum() * (2 - row(0) - column(0)));
    }
};

/// The rows of the first sheet, numbers as numbers, by the first column.
QHash<QString, QStringList> sheetRows(const QByteArray &book)
{
    const auto parts = unzipped(book);
    QStringList strings;
    QXmlStreamReader shared(parts[u"xl/sharedStrings.xml"_qs]);
    while (!shared.atEnd()) {
        if (shared.readNext() == QXmlStreamReader::StartElement && shared.name() == u"t")
            strings.append(shared.readElementText());
    }
    QHash<QString, QStringList> rows;
    QStringList row;
    QString type;
    QXmlStreamReader sheet(parts[u"xl/worksheets/sheet1.xml"_qs]);
    while (!sheet.atEnd()) {
        const auto token = sheet.readNext();
        if (token == QXmlStreamReader::StartElement && sheet.name() == u"c")
            type = sheet.attributes().value(u"t"_qs).toString();
        if (token == QXmlStreamReader::StartElement && sheet.name() == u"v") {
            const QString value = sheet.readElementText();
            row.append(type == u"s" ? strings.value(value.toInt()) : value);
        }
        if (token == QXmlStreamReader::EndElement && sheet.name() == u"row") {
            rows.insert(row.value(0), row);
            row.clear();
        }
    }
    return rows;
}

QString themeName(int dimension, int value)
{
    return u"D%1/v%2"_qs.arg(dimension + 1).arg(value);
}

} // namespace

/// Sixty documents that two coders coded by three dimensions, counted by other formulas and read
/// back from the Excel file.
class TestAgreementBook : public QObject {
    Q_OBJECT

private slots:
    void coefficientsAreThoseOfTheContingencyTables();
};

void TestAgreementBook::coefficientsAreThoseOfTheContingencyTables()
{
    QRandomGenerator random(20260102);
    ProjectBuilder builder;
    for (int dimension = 0; dimension < dimensionCount; ++dimension) {
        for (int value = 1; value <= valueCount; ++value)
            builder.theme(themeName(dimension, value));
    }
    std::array<Contingency, dimensionCount> tables;
    for (int document = 0; document < documentCount; ++document) {
        QString text;
        QList<TextRange> ranges;
        for (int i = 0; i < paragraphCount; ++i) {
            const qsizetype start = text.size();
            text += u"第%1份文件的第%2段。"_qs.arg(document).arg(i);
            ranges.append({start, text.size()});
            text += u'\n';
        }
        builder.document(text, u"d%1.txt"_qs.arg(document), {});
        for (const TextRange range : std::as_const(ranges)) {
            std::array<QStringList, 2> themes;
            for (int dimension = 0; dimension < dimensionCount; ++dimension) {
                const int first = random.bounded(valueCount + 1);
                const int second = random.bounded(10) < 7 ? first : random.bounded(valueCount + 1);
                ++tables[size_t(dimension)].pairs[size_t(first)][size_t(second)];
                if (first > 0)
                    themes[0].append(themeName(dimension, first));
                if (second > 0)
                    themes[1].append(themeName(dimension, second));
            }
            for (size_t coder = 0; coder < 2; ++coder)
                builder.as(coder == 0 ? u"甲"_qs : u"乙"_qs).highlightRange(range, themes[coder]);
        }
    }
    const MarkedProject marked(builder.snapshot());
    AgreementOptions options;
    options.authors = {authorNamed(builder.snapshot(), u"甲"),
                       authorNamed(builder.snapshot(), u"乙")};
    options.unit = ReportUnit::Paragraph;
    SentenceCache cache;
    const auto report = agreement(marked, options, cache, Progress());
    QVERIFY(report);
    QCOMPARE(report->compared.size(), size_t(documentCount));
    QCOMPARE(report->overall.values.units, documentCount * paragraphCount);
    const auto book = xlsxOf(tableOf(marked, *report), Timestamp());
    QVERIFY(book);
    const QHash<QString, QStringList> rows = sheetRows(*book);
    for (int dimension = 0; dimension < dimensionCount; ++dimension) {
        const QStringList row = rows.value(u"D%1 as a dimension"_qs.arg(dimension + 1));
        QVERIFY2(row.size() > 7, qPrintable(rows.keys().join(u", "_qs)));
        const Contingency &table = tables[size_t(dimension)];
        const std::array expected{table.agreed(), table.holsti(), table.kappa(),
                                  table.pi(),     table.pi(),     table.alpha()};
        for (qsizetype i = 0; i < qsizetype(expected.size()); ++i) {
            const double read = row[i + 1].toDouble();
            QVERIFY2(std::abs(read - expected[size_t(i)]) < 1e-9,
                     qPrintable(u"column %1: %2 instead of %3"_qs.arg(i + 1).arg(read).arg(
                         expected[size_t(i)])));
        }
    }
}

QTEST_GUILESS_MAIN(TestAgreementBook)
#include "tst_agreementbook.moc"
