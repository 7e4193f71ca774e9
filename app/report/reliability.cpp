// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reliability.h"

#include <map>

namespace meipi {

namespace {

size_t coderCount(const std::vector<CodedUnits> &units)
{
    return units.empty() ? 0 : units.front().values.size();
}

/// Over all pairs of coders.
template <class PairCoefficient>
Coefficient meanOverPairs(const std::vector<CodedUnits> &units, PairCoefficient coefficient)
{
    std::vector<Coefficient> all;
    const size_t coders = coderCount(units);
    for (size_t a = 0; a < coders; ++a) {
        for (size_t b = a + 1; b < coders; ++b)
            all.push_back(coefficient(units, a, b));
    }
    return meanOf(all);
}

/// What two coders did with the units that both have coded.
struct PairTable {
    PairTable(const std::vector<CodedUnits> &units, size_t a, size_t b)
    {
        for (const CodedUnits &each : units) {
            const int first = each.values[a];
            const int second = each.values[b];
            if (first == CodedUnits::missing || second == CodedUnits::missing)
                continue;
            total += static_cast<double>(each.count);
            agreed += first == second ? static_cast<double>(each.count) : 0;
            firstOnes[first] += static_cast<double>(each.count);
            secondOnes[second] += static_cast<double>(each.count);
        }
    }

    double total = 0;
    double agreed = 0;
    std::map<int, double> firstOnes; ///< Units by category.
    std::map<int, double> secondOnes;
};

Coefficient pairPercent(const std::vector<CodedUnits> &units, size_t a, size_t b)
{
    const PairTable table(units, a, b);
    return table.total > 0 ? Coefficient::of(table.agreed / table.total)
                           : Coefficient::none(WhyUndefined::NoUnits);
}

Coefficient pairKappa(const std::vector<CodedUnits> &units, size_t a, size_t b)
{
    const PairTable table(units, a, b);
    if (table.total <= 0)
        return Coefficient::none(WhyUndefined::NoUnits);
    double byChance = 0; // times total
    for (const auto &[category, count] : table.firstOnes) {
        const auto other = table.secondOnes.find(category);
        if (other != table.secondOnes.end())
            byChance += count * other->second / table.total;
    }
    const bool isOneCategory = table.firstOnes.size() == 1 && table.secondOnes.size() == 1
        && table.firstOnes.begin()->first == table.secondOnes.begin()->first;
    if (isOneCategory)
        return Coefficient::none(WhyUndefined::NoVariance);
    return Coefficient::of((table.agreed - byChance) / (table.total - byChance));
}

std::map<int, double> categoriesOf(const CodedUnits &unit)
{
    std::map<int, double> counts;
    for (const int value : unit.values) {
        if (value != CodedUnits::missing)
            ++counts[value];
    }
    return counts;
}

double valuesIn(const std::map<int, double> &categories)
{
    double sum = 0;
    for (const auto &[category, count] : categories)
        sum += count;
    return sum;
}

} // namespace

Coefficient meanOf(const std::vector<Coefficient> &coefficients)
{
    if (coefficients.empty())
        return Coefficient::none(WhyUndefined::NoUnits);
    double sum = 0;
    for (const Coefficient &each : coefficients) {
        if (!each.value)
            return each;
        sum += *each.value;
    }
    return Coefficient::of(sum / static_cast<double>(coefficients.size()));
}

Coefficient percentAgreement(const std::vector<CodedUnits> &units)
{
    return meanOverPairs(units, pairPercent);
}

Coefficient cohensKappa(const std::vector<CodedUnits> &units)
{
    return meanOverPairs(units, pairKappa);
}

Coefficient fleissKappa(const std::vector<CodedUnits> &units)
{
    const auto coders = static_cast<double>(coderCount(units));
    double total = 0;
    double agreement = 0; // the sum of P_i
    std::map<int, double> assigned;
    for (const CodedUnits &unit : units) {
        const std::map<int, double> categories = categoriesOf(unit);
        if (valuesIn(categories) < coders)
            continue;
        const auto weight = static_cast<double>(unit.count);
        total += weight;
        double pairs = 0;
        for (const auto &[category, count] : categories) {
            pairs += count * (count - 1);
            assigned[category] += weight * count;
        }
        agreement += weight * pairs / (coders * (coders - 1));
    }
    if (total <= 0 || coders < 2)
        return Coefficient::none(WhyUndefined::NoUnits);
    if (assigned.size() < 2)
        return Coefficient::none(WhyUndefined::NoVariance);
    double byChance = 0;
    for (const auto &[category, count] : assigned)
        byChance += count / (total * coders) * count / (total * coders);
    return Coefficient::of((agreement / total - byChance) / (1 - byChance));
}

Coefficient krippendorffsAlpha(const std::vector<CodedUnits> &units)
{
    double pairable = 0; // n
    double disagreed = 0; // the coincidences off the diagonal
    std::map<int, double> margins; // n_c
    for (const CodedUnits &unit : units) {
        const std::map<int, double> categories = categoriesOf(unit);
        const double values = valuesIn(categories);
        if (values < 2)
            continue;
        const auto weight = static_cast<double>(unit.count);
        for (const auto &[category, count] : categories) {
            margins[category] += weight * count;
            disagreed += weight * count * (values - count) / (values - 1);
        }
        pairable += weight * values;
    }
    if (pairable <= 0)
        return Coefficient::none(WhyUndefined::NoUnits);
    if (margins.size() < 2)
        return Coefficient::none(WhyUndefined::NoVariance);
    double expected = 0; // times n - 1
    for (const auto &[category, count] : margins)
        expected += count * (pairable - count);
    return Coefficient::of(1 - (pairable - 1) * disagreed / expected);
}

Coefficient holstisCoefficient(qint64 agreed, qint64 first, qint64 second)
{
    if (first + second == 0)
        return Coefficient::none(WhyUndefined::NothingCoded);
    return Coefficient::of(2 * static_cast<double>(agreed) / static_cast<double>(first + second));
}

} // namespace meipi
