// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatedata.h"
#include "report/memoreport.h"

namespace meipi {

/// "memo", what the template of the memo is filled in with. @p data and @p memo must outlive it.
TemplateValue memoData(const TemplateData &data, const MemoReport &memo);

} // namespace meipi
