// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/matrixreport.h"

namespace meipi {

/// Sections as rows of tables: front matter, sections and back matter of all depths, in text order;
/// a document without sections is one row. Their keys are unit numbers (unitnumbers.h). With @p
/// measures the measures that count instead.
QList<MatrixHead> sectionHeads(const MarkedProject &project, int document, bool measures,
                               bool outermostOnly);

/// Of a document as a row.
MatrixHead documentHead(const MarkedProject &project, int document);

} // namespace meipi
