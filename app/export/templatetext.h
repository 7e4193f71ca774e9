// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>

#include <kainjow/mustache.hpp>

namespace meipi {

namespace mustache = kainjow::mustache;

inline constexpr qsizetype longestTemplate = 1 << 20; ///< Bytes; a longer one is refused.

/// Fills a mustache template in, for Markdown: {{x}} is escaped (markdowntext.h), {{{x}}} is not.
/// Beside @p data it may use sections that change what they enclose: {{#quoted}} sets "> " before
/// every line, {{#indented}} two spaces, {{#oneLine}} makes one line of it, {{#cell}} what fits a
/// table's cell, {{#yaml}} a quoted YAML string. Partials, {{>x}}, are empty. Fails with Malformed
/// for a template that does not parse, with TooLarge for one that is longer than longestTemplate or
/// nests out of measure, and with Cancelled.
Result<QByteArray> fillTemplate(const QByteArray &source, mustache::data &data,
                                const Progress &progress);

} // namespace meipi
