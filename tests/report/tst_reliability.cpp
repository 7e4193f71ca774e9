// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reliability.h"
#include "report/unitizing.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <map>

using namespace meipi;

namespace {

using Units = std::vector<CodedUnits>;

/// One string for each coder, a character for each unit; a dot is missing.
Units unitsFrom(const QStringList &coders)
{
    Units units;
    for (qsizetype unit = 0; unit < coders.first().size(); ++unit) {
        CodedUnits each;
        for (const QString &coder : coders)
            each.values.push_back(coder[unit] == u'.' ? CodedUnits::missing
                                                      : int(coder[unit].unicode()));
        units.push_back(each);
    }
    return units;
}

/// A table of two coders: rows are the first one's categories.
Units unitsFrom(const std::vector<std::vector<int>> &table)
{
    Units units;
    for (size_t row = 0; row < table.size(); ++row) {
        for (size_t column = 0; column < table.size(); ++column)
            units.push_back({{int(row), int(column)}, table[row][column]});
    }
    return units;
}

/// How many of the raters chose each category, subject by subject.
Units unitsFromCounts(const std::vector<std::vector<int>> &subjects)
{
    Units units;
    for (const std::vector<int> &subject : subjects) {
        CodedUnits each;
        for (size_t category = 0; category < subject.size(); ++category)
            each.values.insert(each.values.end(), size_t(subject[category]), int(category));
        units.push_back(each);
    }
    return units;
}

QString shown(const Coefficient &coefficient, int digits = 3)
{
    return coefficient.value ? QString::number(*coefficient.value, 'f', digits) : u"none"_qs;
}

/// Counts every unit one by one, by the definition over pairs of values.
double slowAlpha(const Units &units)
{
    std::vector<std::vector<int>> pairable;
    std::vector<int> all;
    for (const CodedUnits &unit : units) {
        for (qint64 i = 0; i < unit.count; ++i) {
            std::vector<int> own;
            std::copy_if(unit.values.begin(), unit.values.end(), std::back_inserter(own),
                         [](int value) { return value != CodedUnits::missing; });
            if (own.size() < 2)
                continue;
            pairable.push_back(own);
            all.insert(all.end(), own.begin(), own.end());
        }
    }
    double observed = 0;
    for (const std::vector<int> &own : pairable) {
        double different = 0;
        for (size_t a = 0; a < own.size(); ++a) {
            for (size_t b = 0; b < own.size(); ++b)
                different += a != b && own[a] != own[b] ? 1 : 0;
        }
        observed += different / double(own.size() - 1);
    }
    observed /= double(all.size());
    double expected = 0;
    for (size_t a = 0; a < all.size(); ++a) {
        for (size_t b = 0; b < all.size(); ++b)
            expected += a != b && all[a] != all[b] ? 1 : 0;
    }
    expected /= double(all.size()) * double(all.size() - 1);
    return 1 - observed / expected;
}

/// Cohen's kappa with the probabilities of every pair of units, drawn one by one.
double slowKappa(const Units &units, size_t a, size_t b)
{
    std::vector<int> first;
    std::vector<int> second;
    for (const CodedUnits &unit : units) {
        first.insert(first.end(), size_t(unit.count), unit.values[a]);
        second.insert(second.end(), size_t(unit.count), unit.values[b]);
    }
    double agreed = 0;
    double byChance = 0;
    for (size_t i = 0; i < first.size(); ++i) {
        agreed += first[i] == second[i] ? 1 : 0;
        for (const int other : second)
            byChance += first[i] == other ? 1 : 0;
    }
    const double n = double(first.size());
    return (agreed / n - byChance / (n * n)) / (1 - byChance / (n * n));
}

Units randomUnits(QRandomGenerator &random, size_t coders, bool withMissing)
{
    Units units;
    for (int unit = 0; unit < 40; ++unit) {
        const int base = random.bounded(4);
        CodedUnits each;
        for (size_t coder = 0; coder < coders; ++coder) {
            const bool isMissing = withMissing && random.bounded(5) == 0;
            each.values.push_back(isMissing                    ? CodedUnits::missing
                                      : random.bounded(3) == 0 ? random.bounded(4)
                                                               : base);
        }
        each.count = 1 + random.bounded(3);
        units.push_back(each);
    }
    return units;
}

Continuum randomContinuum(QRandomGenerator &random, size_t coders)
{
    Continuum continuum;
    continuum.coders = coders;
    for (int i = 0; i < 30; ++i) {
        continuum.lengths.push_back(1 + random.bounded(6));
        continuum.startsText.push_back(i % 10 == 0 ? 1 : 0);
        for (size_t coder = 0; coder < coders; ++coder)
            continuum.values.push_back(random.bounded(4) - 1);
    }
    return continuum;
}

/// Cuts the continuum into characters and computes uα, or cuα without gaps, over all pairs of them.
double slowUnitizingAlpha(const Continuum &continuum, bool withGaps)
{
    struct Character {
        int value;
        int unit; ///< Of its coder.
    };
    std::vector<std::vector<Character>> coders(continuum.coders);
    for (size_t coder = 0; coder < continuum.coders; ++coder) {
        int unit = 0;
        int last = -2;
        for (size_t i = 0; i < continuum.lengths.size(); ++i) {
            const int value = continuum.value(i, coder);
            unit += value != last || continuum.startsText[i] ? 1 : 0;
            last = value;
            for (qint64 k = 0; k < continuum.lengths[i]; ++k)
                coders[coder].push_back({value, unit});
        }
    }
    const size_t length = coders.front().size();
    const double others = double(continuum.coders - 1);
    double total = 0;
    double agreed = 0;
    std::map<int, double> margins;
    std::map<int, double> self;
    for (size_t a = 0; a < continuum.coders; ++a) {
        for (size_t b = 0; b < continuum.coders; ++b) {
            if (a == b)
                continue;
            std::map<int, double> unitLengths;
            std::map<int, int> unitValues;
            for (size_t i = 0; i < length; ++i) {
                const Character one = coders[a][i];
                const Character other = coders[b][i];
                if (!withGaps && (one.value < 0 || other.value < 0))
                    continue;
                total += 1 / others;
                margins[one.value] += 1 / others;
                agreed += one.value == other.value ? 1 / others : 0;
                unitLengths[one.unit] += 1;
                unitValues[one.unit] = one.value;
            }
            for (const auto &[unit, own] : unitLengths)
                self[unitValues[unit]] += (unitValues[unit] < 0 ? own : own * own) / others;
        }
    }
    double allSelf = 0;
    for (const auto &[value, own] : self)
        allSelf += own;
    double different = 0;
    double pairs = total * total - allSelf;
    for (const auto &[a, first] : margins) {
        for (const auto &[b, second] : margins)
            different += a != b ? first * second : 0;
    }
    return 1 - (total - agreed) / (total * different / pairs);
}

} // namespace

/// The worked examples of the sources of docs/statistics.md, to the digits they print, and slow
/// computations by the definitions on random data.
class TestReliability : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPublishedExamples_data();
    void agreesWithPublishedExamples();
    void agreesWithKrippendorff2004OnUnits();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void agreesWithSlowComputations();
    void agreesWithSlowUnitizing();
    void doesNotDependOnSplitting();
    void isScottsPiForTwo();
};

void TestReliability::agreesWithPublishedExamples_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("printed");

    const auto row = [](const char *name, const Coefficient &value, const char *printed) {
        QTest::newRow(name) << shown(value) << QString::fromLatin1(printed);
    };
    row("Krippendorff 2011, A: binary, two observers",
        krippendorffsAlpha(unitsFrom({u"0100000010"_qs, u"1110010000"_qs})), "0.095");
    row("Krippendorff 2011, B: nominal, two observers",
        krippendorffsAlpha(unitsFrom({u"aabbdcccedda"_qs, u"babbbccceddd"_qs})), "0.692");
    row("Krippendorff 2011, C: nominal, missing data",
        krippendorffsAlpha(unitsFrom(
            {u"123321412..."_qs, u"1233224125.3"_qs, u".3332342251."_qs, u"12332441251."_qs})),
        "0.743");
    row("Cohen 1960, table of frequencies, N = 200",
        cohensKappa(unitsFrom({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}})), "0.492");
    row("Landis and Koch 1977, Winnipeg patients",
        cohensKappa(unitsFrom({{38, 5, 0, 1}, {33, 11, 3, 0}, {10, 14, 5, 6}, {3, 7, 3, 10}})),
        "0.208");
    row("Landis and Koch 1977, New Orleans patients",
        cohensKappa(unitsFrom({{5, 3, 0, 0}, {3, 11, 4, 0}, {2, 13, 3, 4}, {1, 2, 4, 14}})),
        "0.297");
    row("Fleiss 1971, psychiatric diagnoses",
        fleissKappa(unitsFromCounts(
            {{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
             {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
             {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
             {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
             {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
             {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}})),
        "0.430");
}

void TestReliability::agreesWithPublishedExamples()
{
    QFETCH(QString, value);
    QTEST(value, "printed");
}

// Krippendorff 2004, p. 254: a continuum from 150 to 450 with the categories c and k.
void TestReliability::agreesWithKrippendorff2004OnUnits()
{
    const UnitizingDisagreement c =
        unitizingDisagreement({{{75, 70}, {220, 30}}, {{70, 80}, {205, 20}, {250, 20}}}, 300);
    const UnitizingDisagreement k =
        unitizingDisagreement({{{30, 60}, {150, 50}}, {{30, 60}, {150, 50}}}, 300);
    const auto printed = [](double value) { return QString::number(value, 'f', 4); };
    QCOMPARE(printed(c.observed), u"0.0144"_qs);
    QCOMPARE(printed(c.expected), u"0.0532"_qs);
    QCOMPARE(printed(k.observed), u"0.0000"_qs);
    QCOMPARE(printed(k.expected), u"0.0490"_qs);
    QCOMPARE(shown(alphaU({c}), 4), u"0.7286"_qs);
    QCOMPARE(shown(alphaU({k}), 4), u"1.0000"_qs);
    // The book sums up the disagreements as it prints them.
    const UnitizingDisagreement both{0.0144 + 0.0000, 0.0532 + 0.0490};
    QCOMPARE(shown(alphaU({both}), 4), u"0.8591"_qs);
    QVERIFY(std::abs(*alphaU({c, k}).value - 0.8591) < 0.0005);
}

void TestReliability::saysWhyThereIsNone_data()
{
    QTest::addColumn<int>("alpha");
    QTest::addColumn<int>("kappa");
    QTest::addColumn<int>("fleiss");
    QTest::addColumn<QStringList>("coders");

    const int noUnits = int(WhyUndefined::NoUnits);
    const int noVariance = int(WhyUndefined::NoVariance);
    const int defined = int(WhyUndefined::Defined);
    QTest::newRow("one category") << noVariance << noVariance << noVariance
                                  << QStringList{u"aaaa"_qs, u"aaaa"_qs};
    QTest::newRow("two that never agree")
        << defined << defined << defined << QStringList{u"aaaa"_qs, u"bbbb"_qs};
    QTest::newRow("nothing that both coded")
        << noUnits << noUnits << noUnits << QStringList{u"ab.."_qs, u"..ab"_qs};
}

void TestReliability::saysWhyThereIsNone()
{
    QFETCH(QStringList, coders);
    const Units units = unitsFrom(coders);
    QTEST(int(krippendorffsAlpha(units).why), "alpha");
    QTEST(int(cohensKappa(units).why), "kappa");
    QTEST(int(fleissKappa(units).why), "fleiss");
    QCOMPARE(int(krippendorffsAlpha({}).why), int(WhyUndefined::NoUnits));
    QCOMPARE(int(holstisCoefficient(0, 0, 0).why), int(WhyUndefined::NothingCoded));
    QCOMPARE(shown(holstisCoefficient(3, 4, 8)), u"0.500"_qs);
}

void TestReliability::agreesWithSlowComputations()
{
    QRandomGenerator random(20260102);
    for (int round = 0; round < 20; ++round) {
        const Units two = randomUnits(random, 2, false);
        QVERIFY(std::abs(*cohensKappa(two).value - slowKappa(two, 0, 1)) < 1e-9);
        const Units three = randomUnits(random, 3, false);
        const double mean =
            (slowKappa(three, 0, 1) + slowKappa(three, 0, 2) + slowKappa(three, 1, 2)) / 3;
        QVERIFY(std::abs(*cohensKappa(three).value - mean) < 1e-9);
        const Units gappy = randomUnits(random, 4, true);
        QVERIFY(std::abs(*krippendorffsAlpha(gappy).value - slowAlpha(gappy)) < 1e-9);
    }
}

void TestReliability::agreesWithSlowUnitizing()
{
    QRandomGenerator random(20260103);
    for (int round = 0; round < 20; ++round) {
        const Continuum two = randomContinuum(random, 2);
        QVERIFY(std::abs(*cuAlpha(two).value - slowUnitizingAlpha(two, false)) < 1e-9);
        const Continuum three = randomContinuum(random, 3);
        QVERIFY(std::abs(*cuAlpha(three).value - slowUnitizingAlpha(three, false)) < 1e-9);
        QVERIFY(std::abs(*uAlpha(three).value - slowUnitizingAlpha(three, true)) < 1e-9);
    }
}

void TestReliability::doesNotDependOnSplitting()
{
    QRandomGenerator random(20260104);
    const Units units = randomUnits(random, 3, false);
    Units single;
    for (const CodedUnits &each : units) {
        for (qint64 i = 0; i < each.count; ++i)
            single.push_back({each.values, 1});
    }
    std::reverse(single.begin(), single.end());
    QCOMPARE(shown(krippendorffsAlpha(single), 9), shown(krippendorffsAlpha(units), 9));
    QCOMPARE(shown(fleissKappa(single), 9), shown(fleissKappa(units), 9));
    QCOMPARE(shown(percentAgreement(single), 9), shown(percentAgreement(units), 9));
}

// Scott 1955: agreement by chance from the distribution of both coders together.
void TestReliability::isScottsPiForTwo()
{
    QRandomGenerator random(20260105);
    for (int round = 0; round < 10; ++round) {
        const Units units = randomUnits(random, 2, false);
        std::map<int, double> both;
        double n = 0;
        double agreed = 0;
        for (const CodedUnits &unit : units) {
            both[unit.values[0]] += double(unit.count);
            both[unit.values[1]] += double(unit.count);
            n += double(unit.count);
            agreed += unit.values[0] == unit.values[1] ? double(unit.count) : 0;
        }
        double byChance = 0;
        for (const auto &[category, count] : both)
            byChance += count * count / (4 * n * n);
        const double pi = (agreed / n - byChance) / (1 - byChance);
        QVERIFY(std::abs(*fleissKappa(units).value - pi) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(TestReliability)
#include "tst_reliability.moc"
