// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// Whether a place of a text is to have a theme in the agreed coding.
struct SettledTheme {
    ThemeId theme;
    bool isGiven = false;
};

/// A place of a document's current text, and what is agreed on there.
struct SettledPlace {
    DocumentId document;
    TextRange range; ///< UTF-16 code units.
    QList<SettledTheme> themes;
};

/// The coding that several authors agreed on, which is that of an author made for it. What was
/// given a theme is a coding of that author; what was decided to have none is remembered in the
/// project's properties "settled/<author>/<version>/<theme>", as ranges "12-20 31-40" of that
/// version.
class AgreedCoding {
public:
    AgreedCoding(const ProjectSnapshot &project, const AuthorId &agreed);

    /// Whether the place has the theme by agreement; none where nothing is agreed yet. White space,
    /// which cannot be coded, has none.
    std::optional<bool> state(const DocumentId &document, TextRange range,
                              const ThemeId &theme) const;

private:
    bool isGiven(const DocumentId &document, TextRange range, const ThemeId &theme) const;

    const ProjectSnapshot &m_project;
    AuthorId m_agreed;
    QHash<QString, QList<TextRange>> m_withoutTheme; ///< By property key.
};

/// Who has the agreed coding of the project: the author whose id is its property "agreed"; null
/// where there is none yet.
AuthorId agreedAuthor(const ProjectSnapshot &project);

/// Makes the author called @p name the one who has the agreed coding, added when new, and returns
/// who that is. Fails with Usage for an empty name.
Result<AuthorId> appointAgreed(const ProjectSnapshot &project, const QString &name, Timestamp now,
                               Change &change);

/// Settles the places, each of which is named once, as the agreed author of @p context; what was
/// settled there before is replaced. Fails with NotFound (document, theme), Usage (a range without
/// text), and Conflict where the agreed author has given a theme on other ends, which the place is
/// not to have.
Result<Change> settle(const ProjectSnapshot &project, const EditContext &context,
                      const QList<SettledPlace> &places);

/// Takes back what was settled there.
Result<Change> unsettle(const ProjectSnapshot &project, const EditContext &context,
                        const SettledPlace &place);

} // namespace meipi
