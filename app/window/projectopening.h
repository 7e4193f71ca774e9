// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/themeedits.h"
#include "session/library.h"
#include "window/newprojectdialog.h"

namespace meipi {

/// A project that was opened or made, and where to begin in it.
struct Arrival {
    std::unique_ptr<ProjectSession> session;
    DocumentId document; ///< Null: wherever the reader was last.
    bool isNew = false;
    QList<LibraryEntry> others; ///< Further projects that hold the document.
};

/// Opens documents without a project: one in the project it has (openDocument()); several in the
/// project of the library that holds all of them, else in a new one. @p documents is not empty.
Result<Arrival> openDocuments(Library &library, const QList<ImportedDocument> &documents,
                              const QString &authorName);

/// Makes the project that the dialog asked for. @p language of the starter themes' names.
Result<Arrival> createProject(const Library &library, const NewProject &wanted,
                              const QList<ImportedDocument> &documents, const QString &language,
                              const QString &authorName);

/// The theme tree of another project, as entries. Fails as ProjectSession::open().
Result<QList<ThemeEntry>> themesOf(const QString &projectPath);

} // namespace meipi
