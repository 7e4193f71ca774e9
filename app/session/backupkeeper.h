// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backups.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace meipi {

/// Makes backups of an open project in the background: soon after opening where the latest is
/// older than a day, then after each hour that has edits. Closing the project does not wait for one
/// that is under way; it is given up.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(const Backups &backups, QObject *parent = nullptr);
    ~BackupKeeper() override;

    const Backups &backups() const { return m_backups; }
    /// Nobody waits for a backup: the window is there first.
    void start(std::chrono::milliseconds untilFirst = std::chrono::seconds(5));

signals:
    void made(const meipi::Backup &backup);
    void failed(const meipi::Error &error); ///< Once; not where another program makes one.

private:
    void makeIfDue(std::chrono::milliseconds age);
    void onFinished();

    Backups m_backups;
    QTimer m_first;
    QTimer m_hourly;
    std::shared_ptr<Progress> m_progress;
    QFutureWatcher<Result<Backup>> m_watcher;
    bool m_hasFailed = false;
};

} // namespace meipi
