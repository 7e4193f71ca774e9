// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// What an author sees who codes blind (blindcoding.h): all of the project but others' codings,
/// others' notes on passages, sections and documents, and others' highlights, unless the author has
/// given them a theme or a note. Themes, documents, sections and attributes are everybody's. Rows
/// are as they are in the whole project, but for an own reply to a hidden note, which replies to
/// none.

ProjectSnapshot withoutOthers(const ProjectSnapshot &whole, const AuthorId &author);

/// What a change does to @p shown, which is what the author saw before it: @p whole is the project
/// after @p change. In time that grows with the change and what hangs on the same highlights.
Change shownChange(const ProjectSnapshot &shown, const ProjectSnapshot &whole,
                   const AuthorId &author, const Change &change);

} // namespace meipi
