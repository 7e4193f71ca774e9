// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/linkreceiver.h"

#include "window/passagelink.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace meipi {

namespace {

constexpr int longestWait = 1000; // milliseconds
constexpr qint64 longestLink = 512; // bytes
constexpr char taken[] = "taken\n";

} // namespace

LinkReceiver::LinkReceiver(const QString &folder, QObject *parent)
    : QObject(parent), m_server(new QLocalServer(this))
{
    // Qt makes up a folder where the session has none; that is not the user's alone.
    const QString session = qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : QString();
    const QString place = folder.isEmpty() ? session : folder;
    if (!place.isEmpty())
        m_path = place + QLatin1String("/meipi-links");
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &LinkReceiver::onConnection);
}

bool LinkReceiver::handOver(const QString &link) const
{
    if (m_path.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(longestWait))
        return false;
    socket.write(link.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(longestWait))
            return false;
    }
    return socket.readLine() == taken;
}

// A socket with rights of its own is made elsewhere and moved here, over whatever there is; so one
// that somebody listens at is looked for first.
bool LinkReceiver::listen()
{
    if (m_path.isEmpty())
        return false;
    QLocalSocket other;
    other.connectToServer(m_path);
    if (other.waitForConnected(longestWait))
        return false;
    QLocalServer::removeServer(m_path); // left behind by a window that was killed
    return m_server->listen(m_path);
}

void LinkReceiver::onConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > longestLink) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QString link = QString::fromUtf8(socket->readLine()).trimmed();
            if (!PassageLink::fromString(link)) {
                socket->abort();
                return;
            }
            socket->write(taken);
            socket->flush();
            emit linkReceived(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace meipi
