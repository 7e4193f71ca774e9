// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desktop.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

namespace meipi::test {

namespace {

constexpr int startMilliseconds = 60000; // A busy machine may take its time.
constexpr int commandMilliseconds = 30000;
constexpr int shortestStretch = 6;
constexpr QSize screenSize(1440, 900);

/// Where the rows of the picture lie in a window dump (XWDFile.h), whose numbers are big-endian.
struct DumpLayout {
    qsizetype offset = 0;
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;

    explicit DumpLayout(const QByteArray &dump)
    {
        constexpr qsizetype fields = 25;
        constexpr qsizetype bytesOfColour = 12;
        if (dump.size() < fields * 4)
            return;
        const auto field = [&dump](qsizetype number) {
            return qFromBigEndian<quint32>(dump.constData() + number * 4);
        };
        if (field(11) != 32) // bits of a pixel
            return;
        width = int(field(4));
        height = int(field(5));
        bytesPerLine = int(field(12));
        offset = qsizetype(field(0)) + qsizetype(field(19)) * bytesOfColour;
        if (dump.size() < offset + qsizetype(bytesPerLine) * height)
            height = 0;
    }
};

} // namespace

Desktop::~Desktop()
{
    for (QProcess *process : {&m_manager, &m_server}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

QString Desktop::missingProgram()
{
    for (const char *program : {"Xvfb", "openbox", "xdotool"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QLatin1String(program);
    }
    return {};
}

bool Desktop::start()
{
    const QString screen =
        QStringLiteral("%1x%2x24").arg(screenSize.width()).arg(screenSize.height());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), screen, QStringLiteral("-fbdir"), m_folder.path(),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                    QStringLiteral("-noreset")});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(startMilliseconds))
            return false;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
    m_manager.setProcessEnvironment(environment);
    m_manager.setStandardOutputFile(QProcess::nullDevice());
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    // It names the desktop in use once it looks after windows.
    return m_manager.waitForStarted(startMilliseconds)
        && QTest::qWaitFor([this] { return !xdotool({QStringLiteral("get_desktop")}).isEmpty(); },
                           startMilliseconds);
}

QRect Desktop::area(QRgb colour) const
{
    constexpr QRgb withoutAlpha = 0x00ffffff;
    QFile memory(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!memory.open(QIODevice::ReadOnly))
        return {};
    const auto *dump = reinterpret_cast<const char *>(memory.map(0, memory.size()));
    const DumpLayout layout(QByteArray::fromRawData(dump, dump == nullptr ? 0 : memory.size()));
    QRect area;
    for (int y = 0; y < layout.height; ++y) {
        const char *pixels = dump + layout.offset + qsizetype(y) * layout.bytesPerLine;
        const auto *line = reinterpret_cast<const QRgb *>(pixels);
        int length = 0;
        for (int x = 0; x <= layout.width; ++x) {
            if (x < layout.width && ((line[x] ^ colour) & withoutAlpha) == 0) {
                ++length;
                continue;
            }
            if (length >= shortestStretch)
                area |= QRect(x - length, y, length, 1);
            length = 0;
        }
    }
    return area;
}

QString Desktop::xdotool(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(commandMilliseconds) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void Desktop::drag(QPoint from, QPoint to) const
{
    QStringList steps;
    const auto move = [&steps](QPoint point) {
        steps +=
            {QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())};
    };
    move(from);
    steps += {QStringLiteral("mousedown"), QStringLiteral("1")};
    move((from + to) / 2);
    move(to);
    steps += {QStringLiteral("mouseup"), QStringLiteral("1")};
    xdotool(steps);
}

void Desktop::click(QPoint point) const
{
    xdotool({QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y()),
             QStringLiteral("click"), QStringLiteral("1")});
}

void Desktop::press(const QStringList &keys) const
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("1")}
            + keys);
}

void Desktop::type(const QString &text) const
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("1"), text});
}

bool Desktop::hasActiveWindow(const QString &title) const
{
    const QString name =
        xdotool({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowname")});
    return name.contains(title);
}

} // namespace meipi::test
