// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QProcess>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace meipi::bench {

/// Waits until one of the widgets with these names, or its viewport, is painted, then says so on
/// standard output and ends the program.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(const QStringList &names) : m_names(names)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted && isMeant(watched)) {
            m_isPainted = true;
            // What is painted now reaches the screen before the event loop turns again.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::exit(0);
            });
        }
        return false;
    }

private:
    bool isMeant(const QObject *watched) const
    {
        return m_names.contains(watched->objectName())
            || (watched->parent() != nullptr && m_names.contains(watched->parent()->objectName()));
    }

    QStringList m_names;
    bool m_isPainted = false;
};

/// Milliseconds until a program says that its window is painted; negative when it never does.
inline double timedUntilPainted(const QStringList &arguments,
                                const QProcessEnvironment &environment)
{
    constexpr int patience = 60000; // Milliseconds.
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return -1;
    }
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return elapsed;
}

/// The value that @p share of them stay below, 0.5 for the median.
inline double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<qsizetype>(share * double(values.size()));
    return values[std::min(index, values.size() - 1)];
}

} // namespace meipi::bench
