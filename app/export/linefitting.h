// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/typesetter.h"

namespace meipi {

/// The lines of a laid-out paragraph, those of Chinese and those with enough words brought to
/// @p width, in points, but for the last; characters without a glyph become empty squares. A
/// negative width brings nothing anywhere.
QList<TypesetLine> fittedLines(const std::shared_ptr<PangoLayout> &layout, double width);

} // namespace meipi
