// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// What meipi://document/HASH?highlight=UUID leads to, as exports have it.
struct PassageLink {
    QString hash; ///< Of a document's original bytes or its text, lower-case hex.
    HighlightId highlight; ///< Null for the document alone.

    /// Nothing where @p text is no such link.
    static std::optional<PassageLink> fromString(const QString &text);
};

/// The document of @p project that has these bytes or this text in one of its versions; null if
/// none has.
DocumentId documentWith(const ProjectSnapshot &project, const QString &hash);

} // namespace meipi
