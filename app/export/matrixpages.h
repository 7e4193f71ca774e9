// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportwords.h"
#include "export/pagewriter.h"
#include "report/notesreport.h"

namespace meipi {

/// How often each theme was given in each recommendation of a document, as a table: themes in the
/// order of their tree, the most given ones where there are too many for a page's width, and the
/// others together. Numbers stand beside squares in the theme's colour, so that nothing depends on
/// colours alone. Nothing where no theme was given.
void writeMatrix(PageWriter &writer, const NotesReport &report, const ReportDocument &document,
                 const ExportWords &words);

} // namespace meipi
