// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/restoring.h"

#include "store/filebeside.h"
#include "store/projectstore.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct RestoringWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::ProjectSession)
};

} // namespace

Result<ProjectSnapshot> readProject(const QString &path)
{
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return (*store)->load();
}

Result<QString> replaceDamaged(const QString &projectPath, const QString &backupPath)
{
    const auto backup = ProjectStore::open(backupPath, ProjectStore::Access::ReadOnly);
    if (!backup)
        return tl::unexpected(backup.error());
    const QString aside = freeNameBeside(projectPath, RestoringWords::tr("damaged"));
    if (!moveProject(projectPath, aside)) {
        return failure(Error::Code::FileAccess,
                       RestoringWords::tr("“%1” cannot be renamed to make room for its backup; "
                                          "check that its folder may be written to.")
                           .arg(projectPath));
    }
    if (const auto copied = (*backup)->copyTo(projectPath, false); !copied) {
        moveProject(aside, projectPath);
        return tl::unexpected(copied.error());
    }
    return aside;
}

} // namespace meipi
