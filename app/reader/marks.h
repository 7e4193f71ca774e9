// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QColor>
#include <QVarLengthArray>

namespace meipi {

/// A highlight as the reader shows it.
struct Mark {
    HighlightId id;
    TextRange range; ///< UTF-16 code units of the document.
    QVarLengthArray<ThemeId, 2> themes; ///< In the order of coding; empty when it has none.
    QVarLengthArray<QColor, 2> colours; ///< Of those themes.
};

/// The marks that touch a range of a document, with their themes' colours. Looks at the project
/// each time: nothing is kept that could go stale.
class Marks {
public:
    Marks(const ProjectSnapshot &project, const DocumentId &document)
        : m_project(project), m_document(document)
    {
    }

    const HighlightIndex &index() const { return m_project.highlights(m_document); }
    QList<Mark> in(TextRange range) const; ///< In text order.
    Mark mark(const HighlightIndex::Entry &entry) const;
    TextRange rangeOf(const HighlightId &highlight) const; ///< Empty when it has no place here.
    QList<HighlightId> at(qsizetype position) const; ///< Innermost (shortest) first.
    QColor colour(const ThemeId &theme) const;
    bool hasNotes(const HighlightId &highlight) const;

private:
    const ProjectSnapshot &m_project;
    DocumentId m_document;
};

/// A run of text under the same highlights.
struct TintSegment {
    TextRange range;
    QColor colour; ///< Of all themes together, not yet a tint; invalid where none has a theme.
    int depth = 0; ///< Highlights over it.
};

/// Cuts what @p marks cover of @p range into runs, in text order.
QList<TintSegment> tintSegments(const QList<Mark> &marks, TextRange range);

/// For each of @p list its lane among those it overlaps with, from 0; -1 where it overlaps none and
/// where the lanes, @p most of them, are taken.
QList<int> overlapLanes(const QList<Mark> &list, int most);

} // namespace meipi
