// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace meipi {

/// Lets a link that is followed elsewhere open in the window that is running already, instead of in
/// another one. It listens in the folder that this user's desktop session has for such things
/// (XDG_RUNTIME_DIR), where nobody else may look, and takes links of ours alone.
class LinkReceiver : public QObject {
    Q_OBJECT

public:
    /// @p folder empty: that of the session.
    explicit LinkReceiver(const QString &folder = {}, QObject *parent = nullptr);

    /// Whether a running window has taken @p link; it is waited for a second at most.
    bool handOver(const QString &link) const;
    /// False where another window does so already, or there is no such folder.
    bool listen();

signals:
    void linkReceived(const QString &link);

private:
    void onConnection();

    QString m_path; ///< Of the socket; empty where there is no folder.
    QLocalServer *m_server;
};

} // namespace meipi
