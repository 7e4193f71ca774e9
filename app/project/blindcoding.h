// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// Blind coding: several authors code one project, and who codes blind does not see the others'
/// work until it is revealed. Which authors do is kept as properties of the project
/// "blind/<author>", so that it outlives the window and the history tells when it began and ended.
/// What is hidden is still there: blindview.h tells what a blind author is shown.

inline const QString blindPrefix = QStringLiteral("blind/"); ///< Of the property's key.

bool isBlind(const ProjectSnapshot &project, const AuthorId &author);

/// From then on others' work is hidden from @p author, whose row is added where it is missing.
Change hideOthers(const ProjectSnapshot &project, const Author &author);

/// Others' work is shown to @p author again; an empty Change where it is not hidden.
Change revealOthers(const ProjectSnapshot &project, const AuthorId &author);

/// Whether @p change, made to @p project, shows hidden work to @p author.
bool reveals(const ProjectSnapshot &project, const AuthorId &author, const Change &change);

/// @p change without what makes authors blind or ends it, for changes that stand for a whole other
/// state of the project.
Change withoutBlindness(const Change &change);

} // namespace meipi
