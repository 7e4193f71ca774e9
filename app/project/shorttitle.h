// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

namespace meipi {

/// Its title, or the name of its file where it has none.
QString fullTitle(const Document &document);

/// What tells a document from others in a narrow list:
/// 国务院办公厅关于印发“无废城市”建设试点工作方案的通知 is “无废城市”建设试点工作方案,
/// 中华人民共和国民法典 is 民法典. A title that says nothing of that kind stays, and so does one of
/// which too little would be left. The words are those of resources/attributes/attributes.txt.
QString shortTitle(const QString &title);

} // namespace meipi
