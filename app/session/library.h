// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"
#include "store/backups.h"

#include <QStringList>

namespace meipi {

/// A project that the user has opened before.
struct LibraryEntry {
    QString path;
    QString title;
    Timestamp lastUsed;
    QStringList sourceHashes; ///< Of its documents.

    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

/// The projects of this user: those in the data folder, made for documents opened on their own,
/// and those elsewhere that were opened (cli.md, first rule). One JSON file, safe to share between
/// processes; projects that are gone are left out.
class Library {
public:
    explicit Library(const QString &folder); ///< Usually defaultFolder(); made when first written.
    static QString defaultFolder(); ///< XDG data folder of the program.
    QString templatesFolder() const; ///< Of the user's own templates (templateshelf.h).

    QList<LibraryEntry> entries() const; ///< Last used first.
    QList<LibraryEntry> projectsWith(const QString &sourceHash) const; ///< Likewise.
    QString newProjectPath(const QString &documentName) const; ///< A free path in the folder.
    bool holds(const QString &projectPath) const; ///< Whether it lies in the folder itself.
    bool isOfOneDocument(const ProjectSession &session) const; ///< Made for one opened on its own.
    /// An empty project in the folder. Fails with FileAccess.
    Result<std::unique_ptr<ProjectSession>> newProject(const QString &documentName) const;
    Result<Done> remember(const ProjectSession &session); ///< Opened or changed just now.
    Result<Done> forget(const QString &projectPath);
    /// Puts a project of the folder, which nothing has open any more, where no document is looked
    /// for and from where it can still be opened: “retired/NAME.meipi”, whose path it returns. It
    /// is forgotten. Fails with FileAccess, and Locked where another program has it open; nothing
    /// has moved then.
    Result<QString> retire(const QString &projectPath);
    Backups backupsOf(const QString &projectPath) const;

private:
    QString m_folder;
};

/// What opening a document on its own gives.
struct OpenedDocument {
    std::unique_ptr<ProjectSession> session;
    DocumentId document;
    bool isNew = false; ///< The project was made just now.
    QList<LibraryEntry> others; ///< Further projects that hold the document.
};

/// Opens the project that was last used with this content, or makes one in the library.
Result<OpenedDocument> openDocument(Library &library, const ImportedDocument &imported,
                                    const QString &authorName);

} // namespace meipi
