// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outlinefinder.h"
#include "text/textstructure.h"

#include <QByteArray>

#include <optional>

namespace meipi {

/// What the source of a version says about its text, as a content of the project file
/// (docs/file-format.md): the same structure, the same bytes.

/// Empty where there is nothing to keep.
QByteArray structureToJson(const TextStructure &structure, const QList<HeadingHint> &hints);

/// Empty for what no program of ours can have written: no such JSON, or places out of order.
std::optional<TextStructure> structureFromJson(const QByteArray &json);

} // namespace meipi
