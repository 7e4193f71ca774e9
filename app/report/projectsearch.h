// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/searchtexts.h"
#include "text/finding.h"

namespace meipi {

/// Where a search looks.
struct SearchScope {
    bool inText = true;
    bool inNotes = false;
    bool inThemes = false; ///< Names and definitions.
    bool inTitles = false; ///< Of documents and, where the text is not looked through, of sections.
    DocumentId document; ///< Only what belongs to it; null for all. Themes belong to none.

    friend bool operator==(const SearchScope &, const SearchScope &) = default;
};

/// Hits of one place, in its order.
struct FoundGroup {
    enum class Kind { Text, Note, Theme, DocumentTitle, SectionTitle };

    Kind kind = Kind::Text;
    DocumentId document; ///< Null for themes and for notes on them or on the project.
    SectionId section; ///< Of text and section titles: the innermost that is no measure; or null.
    NoteId note;
    ThemeId theme;
    /// UTF-16 code units: of the document's text; of notes, themes and document titles, of what
    /// searchedString() gives.
    QList<TextRange> hits;
};

/// What the hits of @p group refer to: text, note, name and definition in two lines, title.
QString searchedString(const ProjectSnapshot &project, const FoundGroup &group);

using FoundGroups = std::function<void(const FoundGroup &)>;

/// Looks through a project: documents in their order, each its title, then its text by sections;
/// then notes by their time, then themes in their order. @p found is called as soon as something is
/// found; a place with many hits may come in several groups, one after the other. Fails like
/// Finder::find().
Result<Done> searchProject(const ProjectSnapshot &project, const Finder &finder,
                           const SearchScope &scope, SearchTexts &texts, Progress &progress,
                           const FoundGroups &found);

} // namespace meipi
