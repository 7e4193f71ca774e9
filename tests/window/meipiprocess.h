// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desktop.h"

#include <QJsonObject>

namespace meipi::test {

/// The program as a process on a desktop, in English and with a home of its own that lasts as long
/// as this does; and its command line, which sees what the window has written.
class MeipiProcess {
public:
    explicit MeipiProcess(const Desktop &desktop);
    ~MeipiProcess();

    /// Before it is started: the session bus that it is on, where it answers assistive technology.
    /// By itself it is on none, and does without.
    void setSessionBus(const QString &address) { m_bus = address; }

    QString path(const QString &name) const { return m_home.filePath(name); }
    QStringList projects() const; ///< The paths of those that it keeps in its own folder.

    /// Starts the window; true once it shows a project and has the keyboard.
    bool open(const QStringList &paths);
    /// Closes it as its frame would; true when it ended without complaint.
    bool close();
    /// Ends it without a chance to do anything more; true once its window is gone as well.
    bool kill();

    /// The answer of a command with --json; empty when the command fails.
    QJsonObject answer(const QStringList &command) const;
    QString output(const QStringList &command) const; ///< Likewise without --json.

private:
    QProcessEnvironment environment() const;

    const Desktop &m_desktop;
    QString m_bus; ///< Empty for none.
    QTemporaryDir m_home;
    QProcess m_window;
};

} // namespace meipi::test
