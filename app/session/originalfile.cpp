// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originalfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace meipi {

namespace {

struct OriginalFile {
    Q_DECLARE_TR_FUNCTIONS(meipi::OriginalFile)
};

} // namespace

Result<Done> writeOriginal(const ProjectSession &session, const DocumentId &document,
                           const QString &path, bool replace)
{
    const Document *row = session.snapshot().find(document);
    const auto bytes = session.originalBytes(row == nullptr ? VersionId() : row->currentVersion);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!replace && QFileInfo::exists(path)) {
        return failure(Error::Code::FileExists,
                       OriginalFile::tr("“%1” is there already; choose another name.").arg(path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return failure(Error::Code::FileAccess,
                       OriginalFile::tr("“%1” cannot be written: %2. Choose another place.")
                           .arg(path, file.errorString()));
    }
    return Done{};
}

} // namespace meipi
