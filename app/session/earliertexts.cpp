// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earliertexts.h"

#include "store/projectstore.h"

namespace meipi {

Result<ProjectSnapshot> withEarlierTexts(const ProjectSnapshot &project, const QString &path,
                                         const Progress &progress)
{
    QStringList missing;
    for (const Version &version : project.rows<Version>()) {
        if (!project.hasText(version.textHash))
            missing.append(version.textHash);
    }
    if (missing.isEmpty())
        return project;
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    ProjectSnapshot whole = project;
    for (const QString &hash : std::as_const(missing)) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, QString());
        const auto text = (*store)->text(hash);
        if (!text)
            return tl::unexpected(text.error());
        whole.setText(hash, *text);
    }
    return whole;
}

} // namespace meipi
