// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// Words for people, translated.

/// 三·2 of a highlight or section, with the document's number in front where there are several;
/// a theme's path, a document's name, the project.
QString shownPlace(const ProjectSnapshot &project, const NoteTarget &target);

QString shownStatus(NoteStatus status);
QString shownAuthor(const ProjectSnapshot &project, const AuthorId &author);

} // namespace meipi
