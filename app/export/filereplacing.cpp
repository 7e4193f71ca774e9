// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filereplacing.h"

#include "export/exportfailures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cstdio>

namespace meipi {

namespace {

struct FileReplacingWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::FileReplacing)
};

tl::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(Error::Code::FileAccess,
                   FileReplacingWords::tr(
                       "%1 cannot be written: %2. Nothing in the folder was changed; see to its "
                       "rights and free space, or choose another one.")
                       .arg(QDir::toNativeSeparators(path), why));
}

// Over a file that is there, in one step.
bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

class FileReplacing {
public:
    FileReplacing(const QString &folder, const QList<FileChange> &changes)
        : m_folder(folder), m_changes(changes),
          m_aside(m_folder.filePath(u".meipi-export-XXXXXX"_qs))
    {
    }

    Result<Done> write(Progress &progress);
    Result<Done> moveAll();

private:
    QString freshName(qsizetype at) const { return m_aside.filePath(u"new-%1"_qs.arg(at)); }
    QString formerName(qsizetype at) const { return m_aside.filePath(u"old-%1"_qs.arg(at)); }
    Result<Done> writeOne(qsizetype at);
    Result<Done> moveOne(qsizetype at);
    Result<Done> check(const FileChange &change) const;
    QStringList moveBack(qsizetype count);

    QDir m_folder;
    const QList<FileChange> &m_changes;
    QTemporaryDir m_aside; // goes with all that is left in it
};

// As it was read, and nothing that leads elsewhere.
Result<Done> FileReplacing::check(const FileChange &change) const
{
    const QString path = m_folder.filePath(change.path);
    const QFileInfo info(path);
    const bool isThere = info.exists() || info.isSymLink();
    QFile file(path);
    const bool isSame = !change.before ? !isThere
                                       : info.isFile() && !info.isSymLink()
            && file.open(QIODevice::ReadOnly) && file.readAll() == *change.before;
    if (isSame)
        return Done{};
    return failure(Error::Code::Conflict,
                   FileReplacingWords::tr(
                       "%1 was changed while the export was being made, so that nothing was "
                       "written; export again.")
                       .arg(QDir::toNativeSeparators(path)));
}

Result<Done> FileReplacing::writeOne(qsizetype at)
{
    const FileChange &change = m_changes[at];
    const QString path = m_folder.filePath(change.path);
    if (auto checked = check(change); !checked)
        return checked;
    if (change.before && !QFileInfo(path).isWritable())
        return notWritten(path, FileReplacingWords::tr("it is write-protected"));
    QSaveFile file(freshName(at)); // which syncs
    if (!file.open(QIODevice::WriteOnly) || file.write(change.after) != change.after.size()
        || !file.commit())
        return notWritten(path, file.errorString());
    if (change.before) {
        QFile::setPermissions(freshName(at), QFile::permissions(path));
        if (!QFile::copy(path, formerName(at)))
            return notWritten(path, FileReplacingWords::tr("there is no place to keep a copy"));
    }
    return Done{};
}

Result<Done> FileReplacing::write(Progress &progress)
{
    if (!m_aside.isValid())
        return notWritten(m_folder.path(), m_aside.errorString());
    progress.setTotal(m_changes.size());
    for (qsizetype at = 0; at < m_changes.size(); ++at) {
        if (progress.isCancelled())
            return exportCancelled();
        if (auto written = writeOne(at); !written)
            return written;
        progress.setDone(at + 1);
    }
    return Done{};
}

Result<Done> FileReplacing::moveOne(qsizetype at)
{
    if (auto checked = check(m_changes[at]); !checked)
        return checked;
    const QString path = m_folder.filePath(m_changes[at].path);
    if (!moveOver(freshName(at), path))
        return notWritten(path, QString::fromLocal8Bit(std::strerror(errno)));
    return Done{};
}

// The first @p count of them, the last first; those that could not be put back.
QStringList FileReplacing::moveBack(qsizetype count)
{
    QStringList stuck;
    for (qsizetype at = count - 1; at >= 0; --at) {
        const QString path = m_folder.filePath(m_changes[at].path);
        const bool isBack =
            m_changes[at].before ? moveOver(formerName(at), path) : QFile::remove(path);
        if (!isBack)
            stuck.append(QDir::toNativeSeparators(path));
    }
    return stuck;
}

Result<Done> FileReplacing::moveAll()
{
    for (qsizetype at = 0; at < m_changes.size(); ++at) {
        auto moved = moveOne(at);
        if (moved)
            continue;
        const QStringList stuck = moveBack(at);
        if (stuck.isEmpty())
            return moved;
        m_aside.setAutoRemove(false); // what is in it may be wanted
        return failure(
            Error::Code::FileAccess,
            FileReplacingWords::tr("The export stopped half-way: these files are already new and "
                                   "could not be put back: %1. As they were they lie in %2.")
                .arg(stuck.join(u", "_qs), QDir::toNativeSeparators(m_aside.path())));
    }
    return Done{};
}

} // namespace

Result<Done> replaceFiles(const QString &folder, const QList<FileChange> &changes,
                          Progress &progress)
{
    QList<FileChange> wanted;
    for (const FileChange &change : changes) {
        if (change.before != change.after)
            wanted.append(change);
    }
    if (wanted.isEmpty())
        return Done{};
    QLockFile lock(QDir(folder).filePath(QStringLiteral(".meipi-export.lock")));
    lock.setStaleLockTime(0); // only where its process has ended
    if (!lock.tryLock()) {
        if (lock.error() != QLockFile::LockFailedError)
            return notWritten(folder, FileReplacingWords::tr("nothing can be created in it"));
        return failure(
            Error::Code::Locked,
            FileReplacingWords::tr("Another export is being written to %1; wait until it is done.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    FileReplacing replacing(folder, wanted);
    if (auto written = replacing.write(progress); !written)
        return written;
    return replacing.moveAll();
}

} // namespace meipi
