// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

namespace meipi {

/// Takes the numbered entries of a web page's menus out of the candidates: what stands above the
/// last line of furniture before the first prose, if numbering starts below it.
void dropMenus(const Text &text, TextScan &scan);

/// Takes the entries of a list of attachments out: 附件：1.… / 2.… / 3.…, on the lines below 附件：
/// as well. That line opens no document then.
void dropAttachmentLists(const Text &text, TextScan &scan);

} // namespace meipi
