// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveredtext.h"
#include "project/projectsnapshot.h"

#include <QSet>

namespace meipi {

/// A theme and in how many highlights of a place it occurs.
struct MarkedTheme {
    ThemeId theme;
    int highlights = 0;

    friend bool operator==(const MarkedTheme &, const MarkedTheme &) = default;
};

/// What is marked within a place of the text. A highlight counts wherever it reaches.
struct MarkCounts {
    qsizetype covered = 0; ///< Characters in highlights, in UTF-16 code units.
    int highlights = 0;
    int notes = 0; ///< On these highlights.
    QHash<ThemeId, int> themes; ///< In how many of them, each once whoever coded it.

    QList<MarkedTheme> themesByCount(const ProjectSnapshot &project) const; ///< Most first.

    friend bool operator==(const MarkCounts &, const MarkCounts &) = default;
};

/// The highlights of one version with what counts about them. Follows the project step by step: an
/// edit yields a difference, and whoever keeps the marks of many places applies it to those.
class MarkedPassages {
public:
    struct Passage {
        TextRange range;
        QList<ThemeId> themes;
        int notes = 0;

        friend bool operator==(const Passage &, const Passage &) = default;
    };

    struct Difference {
        std::optional<Passage> before;
        std::optional<Passage> after;
        QList<TextRange> lost; ///< Covered before.
        QList<TextRange> gained;

        bool reaches(TextRange place) const;
        void applyTo(TextRange place, MarkCounts &marks) const;
    };

    void reload(const ProjectSnapshot &project, const VersionId &version);

    /// The highlights whose passage @p change may alter.
    static QSet<HighlightId> touchedBy(const Change &change);

    /// Takes over how @p highlight is now; none where nothing about it counts.
    std::optional<Difference> update(const ProjectSnapshot &project, const HighlightId &highlight);

    MarkCounts within(TextRange place) const;

private:
    VersionId m_version;
    CoveredText m_covered;
    QHash<HighlightId, Passage> m_passages;
};

} // namespace meipi

Q_DECLARE_TYPEINFO(meipi::MarkedTheme, Q_PRIMITIVE_TYPE);
Q_DECLARE_TYPEINFO(meipi::MarkedPassages::Passage, Q_RELOCATABLE_TYPE);
