// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatedata.h"
#include "report/memoreport.h"

namespace meipi {

/// What a template is filled in with for the memo: TemplateData::head(), and under "memo" the
/// memo's parts. docs/templates.md lists the names.
mustache::data memoData(const TemplateData &builder, const NotesReport &report,
                        const MemoReport &memo, const ExportOptions &options);

} // namespace meipi
