// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/templatedocs.h"

#include <span>

namespace meipi {

/// A name that one kind of object has in templates.
struct TemplateRow {
    TemplatePart::Kind kind = TemplatePart::Kind::Page;
    Field field = Field::Unknown;
    const char *description = nullptr; ///< In English, to be translated as meipi::TemplateDocs.
};

/// In the order in which they are to be told of; TemplatePart::Kind::Words are not among them.
std::span<const TemplateRow> templateRows();

} // namespace meipi
