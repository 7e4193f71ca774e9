// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultfolder.h"

#include "export/exportfailures.h"
#include "export/vaultpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace meipi {

namespace {

constexpr qint64 longestNote = 64 << 20; // bytes; what is longer nobody has from us
constexpr qint64 headSize = 4096; // bytes in which the line "meipi:" stands

struct VaultFolderWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::VaultFolder)
};

tl::unexpected<Error> notUsable(const QString &folder, const QString &why)
{
    return failure(Error::Code::FileAccess,
                   VaultFolderWords::tr("Nothing can be written to %1: %2. Choose another "
                                        "folder.")
                       .arg(QDir::toNativeSeparators(folder), why));
}

// A note of ours, or nothing.
std::optional<QByteArray> noteIn(const QString &path)
{
    QFile file(path);
    if (file.size() > longestNote || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.peek(headSize);
    const bool isOurs =
        head.contains("\nmeipi:") && (head.startsWith("---") || head.startsWith("\xef\xbb\xbf---"));
    return isOurs ? std::optional(file.readAll()) : std::nullopt;
}

bool isNearer(const QString &path, const QString &than)
{
    const auto depth = path.count(u'/');
    const auto other = than.count(u'/');
    return depth != other ? depth < other : path < than;
}

} // namespace

Result<VaultFolder> readVaultFolder(const QString &folder, const Progress &progress)
{
    VaultFolder found;
    const QFileInfo info(folder);
    found.exists = info.exists();
    if (!found.exists) {
        if (!info.absoluteDir().exists())
            return notUsable(folder, VaultFolderWords::tr("the folder around it does not exist"));
        return found;
    }
    if (!info.isDir())
        return notUsable(folder, VaultFolderWords::tr("it is a file"));
    if (!info.isReadable())
        return notUsable(folder, VaultFolderWords::tr("it cannot be read"));
    const QDir root(folder);
    const QStringList all =
        root.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : all)
        found.names.take(name);

    QDirIterator files(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System,
                       QDirIterator::Subdirectories); // hidden folders and links to them: not
    while (files.hasNext()) {
        if (progress.isCancelled())
            return exportCancelled();
        const QString path = files.next();
        const QFileInfo each = files.fileInfo();
        if (each.isDir() && !each.isSymLink())
            continue;
        const bool isNote = each.isFile() && !each.isSymLink()
            && each.suffix().compare(u"md", Qt::CaseInsensitive) == 0;
        const std::optional<QByteArray> bytes = isNote ? noteIn(path) : std::nullopt;
        const QString id =
            bytes ? QString::fromUtf8(frontValue(parseVaultPage(*bytes), "meipi")) : QString();
        if (id.isEmpty()) {
            found.hasOther = true;
            continue;
        }
        const QString place = root.relativeFilePath(path);
        const auto former = found.notes.constFind(id);
        if (former == found.notes.cend() || isNearer(place, former->path))
            found.notes.insert(id, {place, *bytes});
    }
    return found;
}

VaultFound vaultIn(const VaultFolder &folder, const QStringList &known)
{
    VaultFound found;
    for (auto note = folder.notes.cbegin(); note != folder.notes.cend(); ++note) {
        const QStringList parts = note.key().split(u'/');
        if (parts.size() != 3 || parts[2] != u"index")
            continue;
        const QStringList of =
            QString::fromUtf8(frontValue(parseVaultPage(note->bytes), "meipi-of"))
                .split(u' ', Qt::SkipEmptyParts);
        const bool isOurs = (of.isEmpty() && known.isEmpty())
            || std::any_of(known.cbegin(), known.cend(),
                           [&of](const QString &each) { return of.contains(each); });
        if (isOurs) {
            found.key = parts[0];
            found.isHere = found.isHere || !note->path.contains(u'/');
        }
    }
    return found;
}

} // namespace meipi
