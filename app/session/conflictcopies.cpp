// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/conflictcopies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace meipi {

QStringList conflictCopies(const QString &projectPath)
{
    // Syncthing: plan.sync-conflict-20260102-030405-ABCDEFG.meipi; Dropbox, Nextcloud: plan (Li's
    // conflicted copy 2026-01-02).meipi, in Chinese 冲突; ownCloud: plan_conflict-20260102-030405;
    // Seafile: plan (SFConflict li@a.b 2026-01-02); Synology: plan_host_Jan-02_Conflict; OneDrive:
    // plan-host-safeBackup-0001.
    static const QRegularExpression conflict(
        QStringLiteral("^[ ._(\\[（-].*(conflict|冲突|衝突|safebackup)"),
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo project(projectPath);
    const QString start = project.completeBaseName();
    QStringList copies;
    const QFileInfoList files =
        project.absoluteDir().entryInfoList({QStringLiteral("*.meipi")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        if (name.startsWith(start) && conflict.match(name.sliced(start.size())).hasMatch())
            copies.append(file.absoluteFilePath());
    }
    return copies;
}

} // namespace meipi
