// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "session/projectsession.h"

#include <QStringList>

namespace meipi {

/// What is wrong with an open project, in words, document by document: bytes and texts that are not
/// what their hashes say, ranges outside their text, quotes that are not what stands there, a
/// history that cannot be read. Empty where all is well. Fails with Cancelled.
Result<QStringList> projectFaults(const ProjectSession &session, const Progress &progress);

} // namespace meipi
