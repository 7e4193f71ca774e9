// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/themeedits.h"

namespace meipi {

/// A definition as codebooks have it: lines that begin with one of the labels "When to use:",
/// "When not to use:" and "Examples:" (何时使用：, 何时不用：, 示例：) begin these parts, and what
/// stands before them is the definition itself.
struct DefinitionParts {
    QString definition = {};
    QString whenToUse = {};
    QString whenNotToUse = {};
    QString examples = {};
    bool isChinese = false; ///< So are its labels.

    static DefinitionParts of(const QString &text);
    QString joined() const;
    bool isPlain() const; ///< Has no part but the definition itself.

    friend bool operator==(const DefinitionParts &, const DefinitionParts &) = default;
};

/// Reads a codebook: comma-separated with a first row that names the columns. "name" is required
/// (or "code", "tag", 主题, 编码, as others say); "parent" (a path, themepath.h; 上级主题),
/// "colour" or "color" (#rrggbb; 颜色) and "definition" (or "description", 定义) are optional,
/// as are the parts of a definition: "when to use" (何时使用), "when not to use" (何时不用) and
/// "examples" (or "example", 示例). Others are left alone. Fails with Malformed where the file is
/// no such table or a row has no name.
Result<QList<ThemeEntry>> parseCodebook(const QByteArray &csv);

/// All themes of @p project, parents first, in the same shape; with columns for the parts of
/// definitions where any has such.
QByteArray codebookCsv(const ProjectSnapshot &project);

} // namespace meipi
