// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "export/templateparser.h"
#include "export/templatevalue.h"

#include <QByteArray>

namespace meipi {

/// Fills a template in, for Markdown: {{x}} is escaped (markdowntext.h), {{{x}}} is not. Beside the
/// names of @p data it may use sections that change what they enclose: {{#quoted}} sets "> " before
/// every line, {{#indented}} two spaces, {{#oneLine}} makes one line of it, {{#cell}} what fits a
/// table's cell, {{#linkText}} the text of a link, {{#yaml}} a quoted YAML string. Fails with
/// Malformed where one of these stands for a value, with TooLarge for a page beyond all measure,
/// and with Cancelled.
Result<QByteArray> fillTemplate(const ParsedTemplate &page, const TemplateObject &data,
                                const Progress &progress);

} // namespace meipi
