// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/library.h"

namespace meipi {

/// The sample that opens on the first start: our digest of a proposal in @p language ("zh" or
/// "en"), the seven dimensions as themes and three example highlights with notes. Made in the
/// library, or opened from there where it is already.
Result<OpenedDocument> openSample(Library &library, QStringView language,
                                  const QString &authorName);

} // namespace meipi
