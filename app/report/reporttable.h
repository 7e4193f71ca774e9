// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportplaces.h"

#include <QStringList>

namespace meipi {

struct ReportCell {
    QString text; ///< As it is shown; empty where there is nothing.
    std::optional<double> number; ///< What it is sorted by and written as in files.
    PlaceQuery places;

    static ReportCell words(const QString &text) { return {text, {}, {}}; }
    static ReportCell count(qsizetype count, const PlaceQuery &places = {});
    static ReportCell value(std::optional<double> value, int digits); ///< — where there is none.
    static ReportCell share(std::optional<double> share); ///< 12.5%
};

/// A report as rows and columns: what the terminal, the window and CSV files show alike.
struct ReportTable {
    QString title;
    QStringList heads;
    QList<QList<ReportCell>> rows; ///< Each as long as the heads.
    QList<int> depths; ///< Of the rows, for indentation; empty where all are 0.
    QStringList remarks; ///< What is counted, what is left out; a sentence each.
    int footRows = 0; ///< The last rows, which are totals and stay last.

    bool isNumeric(qsizetype column) const; ///< Whether all its cells are numbers or empty.
};

/// Heads and rows as a spreadsheet takes them (RFC 4180, UTF-8): numbers with a point and all their
/// digits; text that a spreadsheet would compute (= + - @, tab or return in front) behind a '.
QByteArray csvOf(const ReportTable &table);

} // namespace meipi
