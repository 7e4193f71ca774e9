// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

namespace meipi::test {

/// An X display of its own with a window manager, which nobody sees, and a real mouse and real keys
/// on it. What the screen shows is read from the display's memory.
class Desktop {
public:
    ~Desktop();

    /// The first program that it needs and that is not installed; empty when all are there.
    static QString missingProgram();

    /// Ready for windows when it returns true.
    bool start();
    QString display() const { return m_display; } ///< As in DISPLAY.

    /// The box around all places that show @p colour now, in pixels; empty where there is none.
    /// A stretch of fewer than six pixels counts as the edge of something else.
    QRect area(QRgb colour) const;

    /// What xdotool prints when it is given @p arguments; empty when it fails.
    QString xdotool(const QStringList &arguments) const;
    void drag(QPoint from, QPoint to) const;
    void click(QPoint point) const;
    void press(const QStringList &keys) const; ///< By their X names, "ctrl+z".
    void type(const QString &text) const;
    /// Whether a window whose title matches @p title is shown and has the keyboard.
    bool hasActiveWindow(const QString &title) const;

private:
    QTemporaryDir m_folder; ///< Of the display's memory.
    QString m_display;
    QProcess m_server;
    QProcess m_manager;
};

} // namespace meipi::test
