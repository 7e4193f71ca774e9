// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

#include <QSet>

namespace meipi {

/// What a new document or version is made of; its bytes and text are stored as contents.
struct DocumentSource {
    QString name; ///< File name.
    QString title; ///< Empty: the outline's, else the name without its suffix.
    QString mediaType;
    QString encoding;
    QString sourceHash; ///< See Version.
    QString textHash;
    QString structureHash;
    Text text;
    Outline outline;
};

/// @p wished, with " (2)" and so on before its suffix where it is taken.
QString freeDocumentName(const QSet<QString> &taken, const QString &wished);

/// Appends a document with its first version, sections and all, and the attributes that its text
/// tells (foundattributes.h). The name gets " (2)" and so on
/// where it is taken.
Result<Change> addDocument(const ProjectSnapshot &project, const EditContext &context,
                           const DocumentSource &source);

/// Replaces the current text by another reading of the same bytes as a new version; highlights
/// whose quote stands in it are placed, nearest first and where it stands between the same words
/// before others; the rest have no place (Orphaned). Attributes that were found are found anew. The
/// outline takes over what readers did to it (carryOutline()). Summaries, reading states and notes
/// go over to the sections that are the same; notes of other sections hang on the document from
/// then on. The text that is current must be loaded.
Result<Change> reopenDocument(const ProjectSnapshot &project, const EditContext &context,
                              const DocumentId &document, const DocumentSource &source);

Result<Change> retitleDocument(const ProjectSnapshot &project, const DocumentId &document,
                               const QString &title);
Result<Change> moveDocument(const ProjectSnapshot &project, const DocumentId &document,
                            int number); ///< Others are renumbered.
Result<Change> removeDocument(const ProjectSnapshot &project,
                              const DocumentId &document); ///< With all that hangs on it.

AuthorId authorNamed(const ProjectSnapshot &project,
                     QStringView name); ///< Null when there is none.
Result<Change> addAuthor(const ProjectSnapshot &project, const QString &name, Timestamp now);
Result<Change> renameAuthor(const ProjectSnapshot &project, const AuthorId &author,
                            const QString &name);
Result<Change> setProperty(const ProjectSnapshot &project, const QString &key,
                           const QString &value);

} // namespace meipi
