// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/assistivebus.h"

#include "support/environment.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QStandardPaths>
#include <QTest>

namespace meipi::test {

namespace {

constexpr int startMilliseconds = 60000; // A busy machine may take its time.
constexpr int answerMilliseconds = 30000;

const QString prefix = QStringLiteral("org.a11y.atspi.");
const QString launcherService = QStringLiteral("org.a11y.Bus");
const QString launcherPath = QStringLiteral("/org/a11y/bus");
const QString sessionName = QStringLiteral("session of the test");
const QString accessibilityName = QStringLiteral("accessibility of the test");

QString launcherProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("at-spi-bus-launcher"),
                                          {QStringLiteral("/usr/libexec")});
}

} // namespace

static const QDBusArgument &operator>>(const QDBusArgument &argument, AssistiveObject &object)
{
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> object.service >> path;
    argument.endStructure();
    object.path = path.path();
    return argument;
}

AssistiveBus::~AssistiveBus()
{
    m_connection = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(accessibilityName);
    QDBusConnection::disconnectFromBus(sessionName);
    for (QProcess *process : {&m_launcher, &m_bus}) {
        process->terminate();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

QString AssistiveBus::missingProgram()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        return QStringLiteral("dbus-daemon");
    return launcherProgram().isEmpty() ? QStringLiteral("at-spi-bus-launcher") : QString();
}

bool AssistiveBus::startProgram(QProcess &process, const QString &program,
                                const QStringList &arguments, const QString &display)
{
    QProcessEnvironment environment = bareEnvironment({"PATH", "TMPDIR"});
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("memory"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForStarted(startMilliseconds);
}

bool AssistiveBus::start(const QString &display)
{
    if (!startProgram(m_bus, QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                       QStringLiteral("--address=unix:dir=") + m_folder.path()},
                      display))
        return false;
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(startMilliseconds))
            return false;
    }
    m_address = QString::fromLatin1(m_bus.readLine().trimmed());

    QDBusConnection session = QDBusConnection::connectToBus(m_address, sessionName);
    if (!session.isConnected()
        || !startProgram(m_launcher, launcherProgram(), {QStringLiteral("--launch-immediately")},
                         display))
        return false;
    // Asked before, the bus would start a second one.
    const auto isThere = [&session] {
        return session.interface()->isServiceRegistered(launcherService).value();
    };
    if (!QTest::qWaitFor(isThere, startMilliseconds))
        return false;
    const QDBusMessage address =
        session.call(QDBusMessage::createMethodCall(launcherService, launcherPath, launcherService,
                                                    QStringLiteral("GetAddress")),
                     QDBus::Block, startMilliseconds);
    m_connection =
        QDBusConnection::connectToBus(address.arguments().value(0).toString(), accessibilityName);
    return m_connection.isConnected();
}

bool AssistiveBus::listen(const QString &event, QObject *receiver, const char *slot)
{
    const QString registry = prefix + QStringLiteral("Registry");
    QDBusMessage message =
        QDBusMessage::createMethodCall(registry, QStringLiteral("/org/a11y/atspi/registry"),
                                       registry, QStringLiteral("RegisterEvent"));
    message << QStringLiteral("Object:") + event;
    return m_connection.call(message, QDBus::Block, startMilliseconds).type()
        == QDBusMessage::ReplyMessage
        && m_connection.connect({}, {}, prefix + QStringLiteral("Event.Object"), event, receiver,
                                slot);
}

QVariantList AssistiveBus::ask(const QString &service, const QString &path,
                               const QString &interface, const QString &method,
                               const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = m_connection.call(message, QDBus::Block, answerMilliseconds);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariantList AssistiveBus::call(const AssistiveObject &object, const QString &interface,
                                const QString &method, const QVariantList &arguments) const
{
    return ask(object.service, object.path, prefix + interface, method, arguments);
}

QVariant AssistiveBus::property(const AssistiveObject &object, const QString &interface,
                                const QString &name) const
{
    const QVariantList answer =
        ask(object.service, object.path, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"), {prefix + interface, name});
    return answer.value(0).value<QDBusVariant>().variant();
}

QString AssistiveBus::name(const AssistiveObject &object) const
{
    return property(object, QStringLiteral("Accessible"), QStringLiteral("Name")).toString();
}

QList<AssistiveObject> AssistiveBus::children(const AssistiveObject &object) const
{
    const QVariant answer =
        call(object, QStringLiteral("Accessible"), QStringLiteral("GetChildren")).value(0);
    return qdbus_cast<QList<AssistiveObject>>(answer.value<QDBusArgument>());
}

QSet<int> AssistiveBus::states(const AssistiveObject &object) const
{
    constexpr int bits = 32;
    const QVariant answer =
        call(object, QStringLiteral("Accessible"), QStringLiteral("GetState")).value(0);
    const auto words = qdbus_cast<QList<uint>>(answer.value<QDBusArgument>());
    QSet<int> states;
    for (int state = 0; state < words.size() * bits; ++state) {
        if ((words[state / bits] >> (state % bits) & 1) != 0)
            states.insert(state);
    }
    return states;
}

QRect AssistiveBus::extents(const AssistiveObject &object) const
{
    constexpr uint ofTheScreen = 0;
    const QVariant answer =
        call(object, QStringLiteral("Component"), QStringLiteral("GetExtents"), {ofTheScreen})
            .value(0);
    return qdbus_cast<QRect>(answer.value<QDBusArgument>());
}

AssistiveObject AssistiveBus::find(const QString &name) const
{
    QList<AssistiveObject> objects{
        {prefix + QStringLiteral("Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")}};
    for (qsizetype next = 0; next < objects.size(); ++next) {
        const AssistiveObject object = objects[next];
        if (this->name(object) == name)
            return object;
        objects += children(object);
    }
    return {};
}

} // namespace meipi::test
