// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "project/projectsnapshot.h"

namespace meipi::bench {

/// Paragraphs of Chinese policy prose, the same in every run, of @p bytes in UTF-8.
QByteArray prose(qint64 bytes);

/// A file of such prose in @p folder, written when it is not there yet; its path.
QString proseFile(const QString &folder, qint64 bytes);

/// A project with seven themes and no document.
ProjectSnapshot emptyProject();

/// @p imported as a document of @p project; its outline is found as the program finds it.
Change documentChange(const ProjectSnapshot &project, const ImportedDocument &imported);

/// A document of @p text without an outline, put into @p project.
DocumentId addText(ProjectSnapshot &project, const QString &text);

/// @p count highlights of 4 to 27 characters, evenly over the document, each with a theme.
Change manyHighlights(const ProjectSnapshot &project, const DocumentId &document, int count,
                      const AuthorId &author = {});

/// Where they are, for widgets that know ranges only.
QList<TextRange> manyRanges(qsizetype textSize, int count);

} // namespace meipi::bench
