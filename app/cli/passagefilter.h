// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "project/projectsnapshot.h"

#include <QSet>

namespace meipi {

/// Which highlights and notes a list shows. A note stands where its target stands.
class PassageFilter {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments);

    /// Finds what the words name; @p project outlives the filter from now on. Fails with NotFound.
    Result<Done> resolve(const ProjectSnapshot &project);

    bool matches(const HighlightId &highlight) const;
    bool matches(const NoteId &note) const;

private:
    struct Place {
        DocumentId document;
        QString path; ///< Of the section; empty for none.
        QList<ThemeId> themes;
    };

    Place placeOf(const HighlightId &highlight) const;
    Place placeOf(const NoteTarget &target) const;
    bool matchesPlace(const Place &place) const;
    bool matchesAuthor(const AuthorId &author) const;
    bool matchesText(const QStringList &texts) const;

    std::optional<QString> m_document;
    std::optional<QString> m_theme;
    std::optional<QString> m_section;
    std::optional<QString> m_author;
    std::optional<QString> m_text;

    const ProjectSnapshot *m_project = nullptr;
    DocumentId m_documentId;
    QSet<ThemeId> m_themes; ///< The theme with its descendants.
    QStringList m_words; ///< Folded.
};

} // namespace meipi
