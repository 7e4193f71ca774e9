// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/originalfile.h"

#include "base/wholefile.h"

namespace meipi {

Result<Done> writeOriginal(const ProjectSession &session, const DocumentId &document,
                           const QString &path, bool replace)
{
    const Document *row = session.snapshot().find(document);
    const auto bytes = session.originalBytes(row == nullptr ? VersionId() : row->currentVersion);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWholeFile(path, replace, *bytes);
}

} // namespace meipi
