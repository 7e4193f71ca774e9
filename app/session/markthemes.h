// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "import/importedmarks.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// Codes the highlights that @p change brings in for @p marks of @p text with the themes chosen for
/// the marks, by the highlights' own authors. Themes that @p project lacks are made, in the colour
/// of the first mark that wants them. Fails with Usage for a PATH that names nothing.
Result<Done> addMarkThemes(const ProjectSnapshot &project, const Text &text,
                           const QList<ImportedMark> &marks, Change &change);

} // namespace meipi
