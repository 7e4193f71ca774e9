// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/dimensions.h"

namespace meipi {

/// Which of the dimension's children @p author gave to a unit of the text (UTF-16 code units of the
/// document's current version): by highlights that reach into it, a theme standing for the child
/// that it is below. Each once, in the order of the dimension.
QList<ThemeId> unitThemes(const ProjectSnapshot &project, const Dimension &dimension,
                          const AuthorId &author, const DocumentId &document, TextRange unit);

/// Gives the unit a child of the dimension, as a coding by the author of an own highlight on
/// exactly this range. Where the dimension allows one, it takes the place of the author's others in
/// the unit; otherwise a child that is there already is taken off. Codings of highlights that reach
/// beyond the unit stay. An own highlight that is left without themes and notes goes. Fails like
/// addHighlight(), and with Usage where @p child is none of the dimension.
Result<Change> codeUnit(const ProjectSnapshot &project, const EditContext &context,
                        const Dimension &dimension, const DocumentId &document, TextRange unit,
                        const ThemeId &child);

/// Takes off all of the author's children in the unit; an empty Change where there is none.
Result<Change> clearUnit(const ProjectSnapshot &project, const EditContext &context,
                         const Dimension &dimension, const DocumentId &document, TextRange unit);

} // namespace meipi
