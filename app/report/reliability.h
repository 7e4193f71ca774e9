// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace meipi {

/// Units that all coders gave the same values to, and how many there are of them.
struct CodedUnits {
    static constexpr int missing = -1;

    std::vector<int> values; ///< One for each coder: a category from 0 on, or missing.
    qint64 count = 1;
};

/// Why a coefficient has no value.
enum class WhyUndefined {
    Defined,
    NoUnits, ///< Nothing that two coders have coded.
    NoVariance, ///< One category everywhere: agreement by chance is certain, 1 - Pe is 0.
    NothingCoded, ///< No coder assigned anything, so that there is no decision to compare.
    AuthorWithoutCodings, ///< One of the coders has coded nothing.
};

/// A value from -1 or below to 1, or the reason why there is none.
struct Coefficient {
    std::optional<double> value;
    WhyUndefined why = WhyUndefined::NoUnits;

    static Coefficient of(double value) { return {value, WhyUndefined::Defined}; }
    static Coefficient none(WhyUndefined why) { return {std::nullopt, why}; }
};

/// Coefficients of agreement on nominal data; formulas and sources in docs/statistics.md. All
/// coders have a place in each unit's values. Order and splitting of the units do not matter.

/// Share of units with equal values, of those that both coders have coded; with more coders the
/// mean over all pairs.
Coefficient percentAgreement(const std::vector<CodedUnits> &units);

/// Cohen 1960; with more than two coders the mean over all pairs (Light 1971), undefined where one
/// of them is.
Coefficient cohensKappa(const std::vector<CodedUnits> &units);

/// Fleiss 1971, over the units that all have coded. With two coders it is Scott's pi (1955).
Coefficient fleissKappa(const std::vector<CodedUnits> &units);

/// Krippendorff 2011, nominal, for any number of coders and with missing values.
Coefficient krippendorffsAlpha(const std::vector<CodedUnits> &units);

/// Holsti 1969: 2 M / (N1 + N2), with the decisions that two coders agree on and those that each
/// has made. NothingCoded where there are none.
Coefficient holstisCoefficient(qint64 agreed, qint64 first, qint64 second);

/// The mean, or the first reason why there is none.
Coefficient meanOf(const std::vector<Coefficient> &coefficients);

} // namespace meipi
