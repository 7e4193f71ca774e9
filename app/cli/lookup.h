// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// How the words on a command line name what is in a project. All fail with NotFound, with Usage
/// where a word is no such name at all or could mean several things.

Result<DocumentId> documentNamed(const ProjectSnapshot &project, const QString &name);

/// The named document, or the only one there is.
Result<DocumentId> documentOrOnly(const ProjectSnapshot &project,
                                  const std::optional<QString> &name);

Result<ThemeId> themeAt(const ProjectSnapshot &project, const QString &path);

/// A section by its path, in @p document or, where that is null, in the only document that has it.
Result<SectionId> sectionAt(const ProjectSnapshot &project, const DocumentId &document,
                            const QString &path);

/// A whole id, or its beginning from 8 digits on where only one row has it.
Result<HighlightId> highlightWithId(const ProjectSnapshot &project, const QString &id);
Result<NoteId> noteWithId(const ProjectSnapshot &project, const QString &id);

} // namespace meipi
