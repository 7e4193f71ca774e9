// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"

namespace meipi {

/// Writes the file that the current version of @p document was made from, byte by byte as it came,
/// to @p path: whole or not at all. Fails with FileExists unless @p replace, FileAccess, and as
/// ProjectSession::originalBytes() does.
Result<Done> writeOriginal(const ProjectSession &session, const DocumentId &document,
                           const QString &path, bool replace);

} // namespace meipi
