// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backupkeeper.h"

#include <QtConcurrentRun>

namespace meipi {

namespace {

constexpr std::chrono::hours interval{1};
constexpr std::chrono::hours day{24};

} // namespace

BackupKeeper::BackupKeeper(const Backups &backups, QObject *parent)
    : QObject(parent), m_backups(backups)
{
    m_first.setSingleShot(true);
    connect(&m_first, &QTimer::timeout, this, [this] { makeIfDue(day); });
    connect(&m_hourly, &QTimer::timeout, this, [this] { makeIfDue(interval); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackupKeeper::onFinished);
}

BackupKeeper::~BackupKeeper()
{
    if (m_progress != nullptr)
        m_progress->cancel();
    m_watcher.waitForFinished();
}

void BackupKeeper::start(std::chrono::milliseconds untilFirst)
{
    m_first.start(untilFirst);
    m_hourly.start(interval);
}

void BackupKeeper::makeIfDue(std::chrono::milliseconds age)
{
    if (m_watcher.isRunning() || !m_backups.isDue(age, Timestamp::now()))
        return;
    m_progress = std::make_shared<Progress>();
    m_watcher.setFuture(QtConcurrent::run([backups = m_backups, progress = m_progress] {
        return backups.make(Timestamp::now(), *progress);
    }));
}

void BackupKeeper::onFinished()
{
    const Result<Backup> backup = m_watcher.result();
    if (backup) {
        m_hasFailed = false;
        emit made(*backup);
        return;
    }
    const bool isQuiet = backup.error().code == Error::Code::Cancelled
        || backup.error().code == Error::Code::Locked || m_hasFailed;
    if (!isQuiet) {
        m_hasFailed = true;
        emit failed(backup.error());
    }
}

} // namespace meipi
