// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filebeside.h"

#include "store/words.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace meipi {

namespace {

bool synchronise(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isDone = ::fsync(file) == 0;
    ::close(file);
    return isDone;
}

constexpr std::array companions{QLatin1String("-wal"), QLatin1String("-shm"),
                                QLatin1String("-journal")};

void removeCompanions(const QString &path)
{
    for (const QLatin1String suffix : companions)
        QFile::remove(path + suffix);
}

// False where one cannot be moved.
bool moveCompanions(const QString &from, const QString &to)
{
    return std::all_of(companions.begin(), companions.end(), [&](QLatin1String suffix) {
        return !QFileInfo::exists(from + suffix) || QFile::rename(from + suffix, to + suffix);
    });
}

} // namespace

FileBeside::FileBeside(const QString &target) : m_target(QFileInfo(target).absoluteFilePath())
{
    const QFileInfo info(m_target);
    m_path = QStringLiteral("%1/.%2.%3.part")
                 .arg(info.absolutePath(), info.fileName().left(50),
                      QUuid::createUuid().toString(QUuid::Id128).left(8));
}

FileBeside::~FileBeside()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    removeCompanions(m_path);
}

Result<Done> FileBeside::moveToTarget(bool replace)
{
    if (!replace && QFileInfo::exists(m_target)) {
        return failure(Error::Code::FileExists,
                       Store::tr("“%1” exists already; choose another name.").arg(m_target));
    }
    // What the file that is there has beside it goes first, or SQLite would take it for the new
    // one's and spoil that. It is set aside until the new one is in its place: the latest edits may
    // be in it.
    const QString aside = m_path + QLatin1String(".old");
    const bool isMoved = synchronise(m_path, O_RDONLY) && moveCompanions(m_target, aside)
        && (replace ? std::rename(QFile::encodeName(m_path).constData(),
                                  QFile::encodeName(m_target).constData())
                    == 0
                    : QFile::rename(m_path, m_target));
    if (!isMoved) {
        moveCompanions(aside, m_target);
        return failure(Error::Code::FileAccess,
                       Store::tr("The project cannot be written to “%1”; check that the folder "
                                 "may be written to and the disk is not full.")
                           .arg(m_target));
    }
    removeCompanions(aside);
    m_path.clear();
    synchronise(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return Done{};
}

bool moveProject(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    moveCompanions(from, to); // what stays is set aside by moveToTarget()
    return true;
}

QString freeNameBeside(const QString &path, const QString &word)
{
    const QFileInfo info(path);
    const QString start = info.absolutePath() + u'/' + info.completeBaseName();
    QString name = QStringLiteral("%1 (%2).meipi").arg(start, word);
    for (int count = 2; QFileInfo::exists(name); ++count)
        name = QStringLiteral("%1 (%2 %3).meipi").arg(start, word).arg(count);
    return name;
}

} // namespace meipi
