// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "import/importer.h"

namespace meipi {

/// The outline of a document in the shape of cli.md, positions in Unicode code points; with @p
/// reasons for every node why it was taken and how sure that is.
void printOutlineJson(const ImportedDocument &document, const Outline &outline, bool reasons,
                      Console &console);

/// The same for people; where nothing is numbered the paragraphs, and that it is so.
void printOutline(const ImportedDocument &document, const Outline &outline, bool reasons,
                  Console &console);

} // namespace meipi
