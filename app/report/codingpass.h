// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/unitcoding.h"
#include "report/reporttable.h"
#include "report/unitranges.h"

namespace meipi {

/// Which units are coded one by one: of all documents, of one, or of a section of it.
struct PassScope {
    ReportUnit unit = ReportUnit::Measure; ///< Not Character.
    DocumentId document; ///< Null for all.
    SectionId section; ///< Null for the whole document; its document is the scope then.

    friend bool operator==(const PassScope &, const PassScope &) = default;
};

struct CodingUnit {
    DocumentId document;
    TextRange range; ///< UTF-16 code units of the document's current version.
    QList<ThemeId> themes; ///< Children of the dimension that the author gave it.
};

enum class UnitState { Missing, Coded, Double };

/// One author's pass through the units by one dimension: what each unit has (unitThemes()), how far
/// the pass is, and which units are not as the dimension's rule asks. A value; the snapshot it was
/// made of need not outlive it.
class CodingPass {
public:
    CodingPass() = default;

    /// Fails with Cancelled only.
    static Result<CodingPass> over(const ProjectSnapshot &project, const ThemeId &dimension,
                                   const AuthorId &author, const PassScope &scope,
                                   SentenceCache &cache, const Progress &progress);

    const Dimension &dimension() const { return m_dimension; }
    const AuthorId &author() const { return m_author; }
    const std::vector<CodingUnit> &units() const { return m_units; } ///< By document, then place.
    qsizetype count() const { return static_cast<qsizetype>(m_units.size()); }
    const CodingUnit &unit(qsizetype index) const { return m_units[static_cast<size_t>(index)]; }

    UnitState state(qsizetype index) const; ///< Several are no double where any number may be.
    /// By the rule: a missing one where exactly one is asked for, several where at most one is.
    bool isProblem(qsizetype index) const;
    qsizetype coded() const { return m_coded; } ///< Units with a theme, however many.
    qsizetype missing() const { return count() - m_coded; }
    qsizetype doubled() const { return m_doubled; }
    qsizetype problems() const; ///< How many there are.

    /// The unit around the position, else the next one in the document, else its last; -1 where the
    /// document has none.
    qsizetype unitAt(const DocumentId &document, qsizetype position) const;
    /// The next unit from @p index on, backwards where @p steps is negative, around the ends, that
    /// is missing or double; -1 where none is.
    qsizetype nextOpen(qsizetype index, int steps) const;

    /// Reads anew what units that overlap the range have, in time that grows with their number.
    void refresh(const ProjectSnapshot &project, const DocumentId &document, TextRange range);

private:
    std::pair<qsizetype, qsizetype> unitsIn(const DocumentId &document) const;
    void set(qsizetype index, const QList<ThemeId> &themes);
    void tally(qsizetype index, int by);

    Dimension m_dimension;
    AuthorId m_author;
    std::vector<CodingUnit> m_units;
    QHash<DocumentId, std::pair<qsizetype, qsizetype>> m_unitsIn; ///< The first, and the end.
    qsizetype m_coded = 0;
    qsizetype m_doubled = 0;
};

/// The units that are not as the rules of these passes ask, in text order of each pass.
ReportTable passProblems(const ProjectSnapshot &project, const QList<CodingPass> &passes);

/// "missing" or "several", translated.
QString problemWord(UnitState state);

} // namespace meipi
