// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/filebeside.h"
#include "store/sqlitefile.h"
#include "store/words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QTimeZone>

#include <sqlite3.h>

namespace meipi {

namespace {

constexpr qsizetype alwaysKept = 3;
constexpr qsizetype keptDays = 7;
constexpr qsizetype keptWeeks = 5;
constexpr qsizetype keptMonths = 12;
constexpr qint64 mostBytes = qint64(2) << 30;
/// SQLite's steps between two looks at whether the user has cancelled.
constexpr int stepsBetweenLooks = 10'000;

QString nameFormat()
{
    return QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz'Z.meipi'");
}

QDateTime utc(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds, QTimeZone::utc());
}

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

// The latest of the project file and its log.
qint64 lastWritten(const QString &projectPath)
{
    qint64 latest = 0;
    for (const QString &path : {projectPath, projectPath + QLatin1String("-wal")}) {
        const QFileInfo info(path);
        if (info.exists())
            latest = std::max(latest, info.lastModified().toMSecsSinceEpoch());
    }
    return latest;
}

// A connection that stops where it is once the user has cancelled; @p progress must outlive it.
Result<std::unique_ptr<SqliteFile>> openForReading(const QString &path, Progress &progress)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
    if (file) {
        sqlite3_progress_handler(
            (*file)->handle(), stepsBetweenLooks,
            [](void *told) { return static_cast<Progress *>(told)->isCancelled() ? 1 : 0; },
            &progress);
    }
    return file;
}

Result<Done> copy(const QString &from, const QString &to, Progress &progress)
{
    const auto file = openForReading(from, progress);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->copyInto(to);
}

// SQLite's own checks of what was written.
Result<Done> check(const QString &path, Progress &progress)
{
    const auto file = openForReading(path, progress);
    if (!file)
        return tl::unexpected(file.error());
    const auto said = (*file)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    const auto dangling = (*file)->value(QStringLiteral("PRAGMA foreign_key_check"));
    if (said && dangling && *said == QStringLiteral("ok") && !dangling->isValid())
        return Done{};
    return failure(Error::Code::Malformed,
                   Store::tr("The project file is damaged, so that no backup of it can be made; "
                             "restore an earlier one."),
                   said ? said->toString() : said.error().detail);
}

// Of a process that was killed while it wrote them.
void removeLeftovers(const QString &folder, Timestamp now)
{
    const QFileInfoList left =
        QDir(folder).entryInfoList({QStringLiteral(".*.part*")}, QDir::Files | QDir::Hidden);
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    for (const QFileInfo &file : left) {
        if (file.lastModified().toMSecsSinceEpoch() < now.milliseconds - day)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace

Backups::Backups(const QString &root, const QString &projectPath)
    : m_projectPath(canonical(projectPath))
{
    const QByteArray hash =
        QCryptographicHash::hash(m_projectPath.toUtf8(), QCryptographicHash::Blake2b_256).toHex();
    m_folder = QStringLiteral("%1/%2-%3")
                   .arg(root, QFileInfo(m_projectPath).completeBaseName().left(50),
                        QString::fromLatin1(hash.left(8)));
}

QList<Backup> Backups::list() const
{
    QList<Backup> backups;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.meipi")}, QDir::Files);
    for (const QFileInfo &file : files) {
        QDateTime time = QDateTime::fromString(file.fileName(), nameFormat());
        if (!time.isValid())
            continue; // someone else's
        time.setTimeZone(QTimeZone::utc());
        backups.append({file.absoluteFilePath(), {time.toMSecsSinceEpoch()}, file.size()});
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return b.time < a.time; });
    return backups;
}

bool Backups::isDue(std::chrono::milliseconds age, Timestamp now) const
{
    const QList<Backup> backups = list();
    if (backups.isEmpty())
        return true;
    const qint64 latest = backups.first().time.milliseconds;
    return lastWritten(m_projectPath) > latest && now.milliseconds - latest > age.count();
}

Result<Backup> Backups::make(Timestamp now, Progress &progress) const
{
    if (!QDir().mkpath(m_folder)) {
        return failure(Error::Code::FileAccess,
                       Store::tr("The folder “%1” for backups cannot be made; check that the disk "
                                 "is not full and may be written to.")
                           .arg(m_folder));
    }
    QLockFile lock(m_folder + QLatin1String("/.lock"));
    lock.setStaleLockTime(0); // only the end of its process ends it
    if (!lock.tryLock(0)) {
        return failure(Error::Code::Locked,
                       Store::tr("Another program is making a backup of the project."));
    }
    removeLeftovers(m_folder, now);
    const QString path = m_folder + u'/' + utc(now).toString(nameFormat());
    FileBeside beside(path);
    auto made = copy(m_projectPath, beside.path(), progress);
    if (made)
        made = check(beside.path(), progress);
    if (progress.isCancelled())
        return failure(Error::Code::Cancelled, Store::tr("The backup was cancelled."));
    if (!made)
        return tl::unexpected(made.error());
    if (const auto placed = beside.moveToTarget(false); !placed)
        return tl::unexpected(placed.error());
    const QList<Backup> dropped = outOfRotation(list());
    for (const Backup &backup : dropped)
        QFile::remove(backup.path);
    return Backup{path, now, QFileInfo(path).size()};
}

QList<Backup> outOfRotation(const QList<Backup> &backups)
{
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QSet<std::pair<int, int>> months;
    QList<Backup> dropped;
    qint64 bytes = 0;
    // Whether this is the first, that is the latest, of its kind, and there is room for one more.
    const auto isLastOf = [](auto &seen, const auto &key, qsizetype most) {
        if (seen.size() >= most || seen.contains(key))
            return false;
        seen.insert(key);
        return true;
    };
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QDate date = utc(backups[i].time).date();
        int weekYear = 0;
        const int week = date.weekNumber(&weekYear);
        const bool isDay = isLastOf(days, date, keptDays);
        const bool isWeek = isLastOf(weeks, std::pair(weekYear, week), keptWeeks);
        const bool isMonth = isLastOf(months, std::pair(date.year(), date.month()), keptMonths);
        bytes += backups[i].bytes;
        if (i >= alwaysKept && (bytes > mostBytes || (!isDay && !isWeek && !isMonth))) {
            dropped.append(backups[i]);
            bytes -= backups[i].bytes;
        }
    }
    return dropped;
}

} // namespace meipi
