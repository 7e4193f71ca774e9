// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/wordbody.h"

namespace meipi {

/// A comment of a Word file (ECMA-376, 17.13.4).
struct WordComment {
    QString id;
    QString author;
    Timestamp date; ///< 0 where it is not told.
    QString text;
    QString parent; ///< The id of the comment that it answers; empty if none.
};

/// The comments of comments.xml in its order. Who answers whom stands in @p extended
/// (commentsExtended.xml, [MS-DOCX] 2.5.3.2), by the last paragraph of each.
QList<WordComment> readWordComments(WordBody &body, const QByteArray &comments,
                                    const QByteArray &extended);

/// The comments as marks of @p document's text with their answers; those without a place become
/// problems.
void addWordComments(const QList<WordComment> &comments, const WordTokenWriter &places,
                     ImportedDocument &document);

} // namespace meipi
