// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/unitizing.h"

#include <algorithm>
#include <numeric>

namespace meipi {

namespace {

double square(qint64 length)
{
    return static_cast<double>(length) * static_cast<double>(length);
}

/// Calls @p each(value, length) for every run of one value of @p coder; of a run only the length
/// that @p counts says.
template <class Counts, class Each>
void forEachRun(const Continuum &continuum, size_t coder, Counts counts, Each each)
{
    int value = Continuum::gap;
    qint64 length = 0;
    for (size_t i = 0; i < continuum.lengths.size(); ++i) {
        const int next = continuum.value(i, coder);
        if (next != value || continuum.startsText[i] != 0) {
            each(value, length);
            value = next;
            length = 0;
        }
        length += counts(i) ? continuum.lengths[i] : 0;
    }
    each(value, length);
}

/// The sums that uα and cuα are made of.
struct Coincidences {
    explicit Coincidences(const Continuum &continuum)
    {
        const auto most = std::max_element(continuum.values.cbegin(), continuum.values.cend());
        const int count = most == continuum.values.cend() ? 1 : *most + 2; // the gap always
        margins.assign(static_cast<size_t>(count), 0);
        selfPairs = margins;
    }
    static size_t at(int value) { return static_cast<size_t>(value + 1); } // the gap is -1

    double total = 0;
    double agreed = 0;
    std::vector<double> margins; ///< By value.
    std::vector<double> selfPairs; ///< By value: what a unit would pair with itself.
};

Coefficient alphaOf(const Coincidences &sums, bool hasOneCoder)
{
    if (sums.total <= 0 || hasOneCoder)
        return Coefficient::none(WhyUndefined::NoUnits);
    const double allSelfPairs =
        std::accumulate(sums.selfPairs.cbegin(), sums.selfPairs.cend(), 0.0);
    const double scale = sums.total - allSelfPairs / sums.total;
    const auto values = std::count_if(sums.margins.cbegin(), sums.margins.cend(),
                                      [](double margin) { return margin > 0; });
    if (values < 2 || scale <= 0)
        return Coefficient::none(WhyUndefined::NoVariance);
    double expected = sums.total; // disagreement
    for (size_t i = 0; i < sums.margins.size(); ++i)
        expected -= (sums.margins[i] * sums.margins[i] - sums.selfPairs[i]) / scale;
    if (expected <= 0)
        return Coefficient::none(WhyUndefined::NoVariance);
    return Coefficient::of(1 - (sums.total - sums.agreed) / expected);
}

/// Coincidences of the pairs of coders; only of units with units where gaps are @p left out.
Coincidences coincidencesOf(const Continuum &continuum, bool withGaps)
{
    Coincidences sums(continuum);
    for (size_t i = 0; i < continuum.lengths.size(); ++i) {
        for (size_t a = 0; a < continuum.coders; ++a) {
            const int first = continuum.value(i, a);
            for (size_t b = 0; b < continuum.coders; ++b) {
                const int second = continuum.value(i, b);
                const bool isGap = first == Continuum::gap || second == Continuum::gap;
                if (a == b || (!withGaps && isGap))
                    continue;
                const double length = static_cast<double>(continuum.lengths[i])
                    / static_cast<double>(continuum.coders - 1);
                sums.total += length;
                sums.margins[Coincidences::at(first)] += length;
                sums.agreed += first == second ? length : 0;
            }
        }
    }
    return sums;
}

/// What two sections, one of each coder, differ by: δ² of Krippendorff 1995.
double difference(const UnitizedSection &a, const UnitizedSection &b)
{
    const qint64 endOfA = a.start + a.length;
    const qint64 endOfB = b.start + b.length;
    if (a.start >= endOfB || b.start >= endOfA)
        return 0;
    return square(a.start - b.start) + square(endOfA - endOfB);
}

std::vector<UnitizedSection> gapsBetween(const std::vector<UnitizedSection> &units, qint64 length)
{
    std::vector<UnitizedSection> gaps;
    qint64 last = 0;
    for (const UnitizedSection &unit : units) {
        if (unit.start > last)
            gaps.push_back({last, unit.start - last});
        last = unit.start + unit.length;
    }
    if (length > last)
        gaps.push_back({last, length - last});
    return gaps;
}

// Twice the sum over one pair of coders: δ² is the same from either side.
double observedBetween(const std::vector<UnitizedSection> &first,
                       const std::vector<UnitizedSection> &second, qint64 length)
{
    double sum = 0;
    const auto addTo = [&sum](const UnitizedSection &unit,
                              const std::vector<UnitizedSection> &others, const auto &value) {
        auto other = std::partition_point(others.cbegin(), others.cend(),
                                          [&unit](const UnitizedSection &each) {
                                              return each.start + each.length <= unit.start;
                                          });
        for (; other != others.cend() && other->start < unit.start + unit.length; ++other)
            sum += value(unit, *other);
    };
    const auto whole = [](const UnitizedSection &unit, const UnitizedSection &gap) {
        const bool isInside =
            gap.start <= unit.start && unit.start + unit.length <= gap.start + gap.length;
        return isInside ? square(unit.length) : 0;
    };
    const std::vector<UnitizedSection> gapsOfSecond = gapsBetween(second, length);
    const std::vector<UnitizedSection> gapsOfFirst = gapsBetween(first, length);
    for (const UnitizedSection &unit : first) {
        addTo(unit, second, difference);
        addTo(unit, gapsOfSecond, whole);
    }
    for (const UnitizedSection &unit : second)
        addTo(unit, gapsOfFirst, whole);
    return 2 * sum;
}

double expectedAmong(const std::vector<std::vector<UnitizedSection>> &coders, qint64 length)
{
    std::vector<qint64> gaps;
    std::vector<qint64> units;
    for (const std::vector<UnitizedSection> &own : coders) {
        for (const UnitizedSection &gap : gapsBetween(own, length))
            gaps.push_back(gap.length);
        for (const UnitizedSection &unit : own)
            units.push_back(unit.length);
    }
    std::sort(gaps.begin(), gaps.end());
    std::vector<double> gapsFrom(gaps.size() + 1, 0); // the sum of the gaps from that one on
    for (size_t i = gaps.size(); i > 0; --i)
        gapsFrom[i - 1] = gapsFrom[i] + static_cast<double>(gaps[i - 1]);
    double sum = 0;
    double within = 0;
    for (const qint64 unit : units) {
        const auto l = static_cast<double>(unit);
        const auto first = std::lower_bound(gaps.cbegin(), gaps.cend(), unit);
        const auto at = static_cast<size_t>(first - gaps.cbegin());
        const double room = gapsFrom[at] - static_cast<double>(gaps.size() - at) * (l - 1);
        sum += static_cast<double>(units.size() - 1) / 3 * (2 * l * l * l - 3 * l * l + l)
            + l * l * room;
        within += l * (l - 1);
    }
    const double all = static_cast<double>(coders.size()) * static_cast<double>(length);
    const double pairs = all * (all - 1) - within;
    return pairs > 0 ? 2 / static_cast<double>(length) * sum / pairs : 0;
}

} // namespace

Continuum revalued(const Continuum &continuum, const std::vector<int> &values)
{
    Continuum result = continuum;
    for (int &value : result.values)
        value = value == Continuum::gap ? Continuum::gap : values[static_cast<size_t>(value)];
    return result;
}

Coefficient uAlpha(const Continuum &continuum)
{
    Coincidences sums = coincidencesOf(continuum, true);
    for (size_t coder = 0; coder < continuum.coders; ++coder) {
        forEachRun(
            continuum, coder, [](size_t) { return true; },
            [&sums](int value, qint64 length) {
                sums.selfPairs[Coincidences::at(value)] +=
                    value == Continuum::gap ? static_cast<double>(length) : square(length);
            });
    }
    return alphaOf(sums, continuum.coders < 2);
}

Coefficient cuAlpha(const Continuum &continuum)
{
    Coincidences sums = coincidencesOf(continuum, false);
    for (size_t coder = 0; coder < continuum.coders; ++coder) {
        for (size_t other = 0; other < continuum.coders; ++other) {
            if (other == coder)
                continue;
            forEachRun(
                continuum, coder,
                [&continuum, other](size_t stretch) {
                    return continuum.value(stretch, other) != Continuum::gap;
                },
                [&](int value, qint64 length) {
                    if (value != Continuum::gap)
                        sums.selfPairs[Coincidences::at(value)] +=
                            square(length) / static_cast<double>(continuum.coders - 1);
                });
        }
    }
    return alphaOf(sums, continuum.coders < 2);
}

UnitizingDisagreement unitizingDisagreement(const std::vector<std::vector<UnitizedSection>> &coders,
                                            qint64 length)
{
    UnitizingDisagreement result;
    if (coders.size() < 2 || length <= 0)
        return result;
    for (size_t a = 0; a < coders.size(); ++a) {
        for (size_t b = a + 1; b < coders.size(); ++b)
            result.observed += observedBetween(coders[a], coders[b], length);
    }
    const auto pairs = static_cast<double>(coders.size() * (coders.size() - 1));
    result.observed /= pairs * square(length);
    result.expected = expectedAmong(coders, length);
    return result;
}

std::vector<std::vector<UnitizedSection>> unitsIn(const Continuum &continuum)
{
    std::vector<std::vector<UnitizedSection>> units(continuum.coders);
    for (size_t coder = 0; coder < continuum.coders; ++coder) {
        qint64 at = 0;
        forEachRun(
            continuum, coder, [](size_t) { return true; },
            [&](int value, qint64 length) {
                if (value != Continuum::gap && length > 0)
                    units[coder].push_back({at, length});
                at += length;
            });
    }
    return units;
}

Coefficient alphaU(const std::vector<UnitizingDisagreement> &categories)
{
    UnitizingDisagreement all;
    for (const UnitizingDisagreement &each : categories) {
        all.observed += each.observed;
        all.expected += each.expected;
    }
    return all.expected > 0 ? Coefficient::of(1 - all.observed / all.expected)
                            : Coefficient::none(WhyUndefined::NothingCoded);
}

} // namespace meipi
