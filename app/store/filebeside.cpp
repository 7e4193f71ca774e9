// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filebeside.h"

#include "store/words.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

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

// What a database had beside it. SQLite would take it for the new one's and spoil that.
void removeCompanions(const QString &path)
{
    for (const QLatin1String suffix :
         {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(path + suffix);
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
    const bool isWritten = synchronise(m_path, O_RDONLY);
    removeCompanions(m_target);
    const bool isMoved = isWritten
        && (replace ? std::rename(QFile::encodeName(m_path).constData(),
                                  QFile::encodeName(m_target).constData())
                    == 0
                    : QFile::rename(m_path, m_target));
    if (!isMoved) {
        return failure(Error::Code::FileAccess,
                       Store::tr("The project cannot be written to “%1”; check that the folder "
                                 "may be written to and the disk is not full.")
                           .arg(m_target));
    }
    m_path.clear();
    synchronise(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return Done{};
}

} // namespace meipi
