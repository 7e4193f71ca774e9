// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace meipi::bench {

/// What a part measures on.
struct Setting {
    qint64 bytes = 0; ///< Of the text in UTF-8.
    int highlights = 0;
    int rounds = 20;
    QString path; ///< Of the text.
};

double median(QList<double> values);
double percentile99(QList<double> values);

/// One line of the table: @p measured beside @p peer, whose ratio is to be at most @p most (0: no
/// promise). Milliseconds unless @p what says otherwise.
QJsonObject row(const Setting &setting, const QString &what, double measured, const QString &peer,
                double beside, double most = 0);

// The parts that compare widgets turn by turn in one process; each gives rows.
QJsonArray measureScrolling(const Setting &setting); ///< Pages, jumps to the end, drags.
QJsonArray measureWheel(const Setting &setting); ///< At the scale the process was started with.
QJsonArray measureEdits(const Setting &setting);
QJsonArray measureLoading(const Setting &setting); ///< Of highlights.
QJsonArray measureResizing(const Setting &setting);

/// Milliseconds; who is not at rest by then is said to need so long.
constexpr int longestRest = 60'000;

// One subject in a process of its own.
QJsonObject measureOpening(const QString &subject, const QString &path);
QJsonObject measureMemory(const QString &subject, const QString &path);

} // namespace meipi::bench
