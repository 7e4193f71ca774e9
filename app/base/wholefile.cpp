// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace meipi {

namespace {

struct WholeFileWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::WholeFile)
};

tl::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(
        Error::Code::FileAccess,
        WholeFileWords::tr("%1 cannot be written: %2. Choose another folder or free some space.")
            .arg(QDir::toNativeSeparators(path), why));
}

} // namespace

Result<Done> writeWholeFile(const QString &path, bool replace,
                            const std::function<Result<Done>(QIODevice &)> &write)
{
    const QFileInfo target(path);
    if (target.isDir())
        return notWritten(path, WholeFileWords::tr("it is a folder"));
    if ((target.exists() || target.isSymLink()) && !replace) {
        return failure(Error::Code::FileExists,
                       WholeFileWords::tr("%1 exists already; choose another name or replace it.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    if (!target.dir().exists())
        return notWritten(path, WholeFileWords::tr("its folder does not exist"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (auto written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return Done{};
}

Result<Done> writeWholeFile(const QString &path, bool replace, const QByteArray &bytes)
{
    return writeWholeFile(path, replace, [&](QIODevice &file) -> Result<Done> {
        if (file.write(bytes) != bytes.size())
            return notWritten(path, file.errorString());
        return Done{};
    });
}

} // namespace meipi
