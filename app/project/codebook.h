// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/themeedits.h"

namespace meipi {

/// Reads a codebook: comma-separated with a first row that names the columns. "name" is required
/// (or "code", "tag", 主题, 编码, as others say); "parent" (a path, themepath.h; 上级主题),
/// "colour" or "color" (#rrggbb; 颜色) and "definition" (or "description", 定义) are optional,
/// others are left alone. Fails with Malformed where the file is no such table or a row has no
/// name.
Result<QList<ThemeEntry>> parseCodebook(const QByteArray &csv);

/// All themes of @p project, parents first, in the same shape.
QByteArray codebookCsv(const ProjectSnapshot &project);

} // namespace meipi
