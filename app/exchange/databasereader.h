// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"

namespace meipi {

/// Reads a project of QualCoder, a folder that ends in .qda or the data.qda in it: categories and
/// codes become themes, codings and annotations highlights, memos and the journal notes. Any
/// thread; fails like readQualCoder().
Result<ForeignReading> readQualCoderProject(const QString &path, const ForeignRequest &request,
                                            Progress &progress);

/// Reads a project of Taguette, an SQLite file: tags become themes. Likewise.
Result<ForeignReading> readTaguetteProject(const QString &path, const ForeignRequest &request,
                                           Progress &progress);

} // namespace meipi
