// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templateparser.h"

namespace meipi {

/// The template in a file, one of the user's or of those that ship. Fails with FileAccess and what
/// parseTemplate() fails with.
Result<ParsedTemplate> templateOf(const QString &path);

} // namespace meipi
