// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"
#include "session/preferences.h"

#include <optional>

namespace meipi {

/// Where reading was left in a document. UTF-16 code units.
struct ReadingPlace {
    DocumentId document;
    qsizetype top = 0; ///< Of the first line in sight.
    qsizetype caret = 0;
};

/// The places where reading was left, kept in the preferences: they are the reader's own business
/// and no edit of a project.
class ReadingPlaces {
public:
    /// @p preferences must outlive the object.
    explicit ReadingPlaces(Preferences &preferences) : m_preferences(preferences) {}

    void leave(const QString &projectPath, const ReadingPlace &place);
    std::optional<ReadingPlace> last(const QString &projectPath) const; ///< In any document.
    std::optional<ReadingPlace> last(const QString &projectPath, const DocumentId &document) const;

private:
    Preferences &m_preferences;
};

} // namespace meipi
