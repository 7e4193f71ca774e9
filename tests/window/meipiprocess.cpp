// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/meipiprocess.h"

#include "support/environment.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace meipi::test {

namespace {

constexpr int windowMilliseconds = 60000; // A busy machine may take its time.
const QString anyProject = QStringLiteral(" — Meipi"); // in the window's title

} // namespace

MeipiProcess::MeipiProcess(const Desktop &desktop) : m_desktop(desktop)
{
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

MeipiProcess::~MeipiProcess()
{
    m_window.kill();
    if (m_window.state() != QProcess::NotRunning)
        m_window.waitForFinished();
}

QProcessEnvironment MeipiProcess::environment() const
{
    QProcessEnvironment environment = bareEnvironment({"PATH", "TMPDIR"});
    environment.insert(QStringLiteral("DISPLAY"), m_desktop.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       m_bus.isEmpty() ? QStringLiteral("disabled:") : m_bus);
    if (!m_bus.isEmpty())
        environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    return environment;
}

QStringList MeipiProcess::projects() const
{
    QStringList paths;
    const QDir folder(path(QStringLiteral("data/meipi")));
    const QStringList names = folder.entryList({QStringLiteral("*.meipi")}, QDir::Files);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

bool MeipiProcess::open(const QStringList &paths)
{
    m_window.setProcessEnvironment(environment());
    m_window.start(QStringLiteral(MEIPI_PROGRAM), paths);
    return m_window.waitForStarted(windowMilliseconds)
        && QTest::qWaitFor([this] { return m_desktop.hasActiveWindow(anyProject); },
                           windowMilliseconds);
}

bool MeipiProcess::close()
{
    m_desktop.press({QStringLiteral("alt+F4")});
    return m_window.waitForFinished(windowMilliseconds)
        && m_window.exitStatus() == QProcess::NormalExit && m_window.exitCode() == 0;
}

bool MeipiProcess::kill()
{
    m_window.kill();
    // The display hears of it a little later.
    return m_window.waitForFinished(windowMilliseconds)
        && QTest::qWaitFor([this] { return !m_desktop.hasActiveWindow(anyProject); },
                           windowMilliseconds);
}

QString MeipiProcess::output(const QStringList &command) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(MEIPI_PROGRAM), command);
    if (!process.waitForFinished(windowMilliseconds) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonObject MeipiProcess::answer(const QStringList &command) const
{
    const QString json = output(command + QStringList{QStringLiteral("--json")});
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace meipi::test
