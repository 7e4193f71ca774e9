// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportwords.h"
#include "export/templatevalue.h"

namespace meipi {

/// "words" of a template: what it says in the language of @p words, which must outlive it.
TemplateValue templateWords(const ExportWords &words);

/// What stands for a heading in "words" of a page; nothing for names that are none of them.
QString wordNamed(Field field, QStringView language);

} // namespace meipi
