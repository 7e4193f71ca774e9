// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editchecks.h"
#include "project/mergechoice.h"
#include "project/projectmerge.h"

#include <algorithm>

namespace meipi {

/// A merge (projectmerge.h) under way: both projects, what of them is the same, and the rows and
/// conflicts found so far. Each row is added or altered once, whoever tries again.
class MergeDraft {
public:
    MergeDraft(const ProjectWithPast &into, const ProjectWithPast &other,
               const EditContext &context);

    const ProjectSnapshot &into() const { return m_into.project; }
    const ProjectSnapshot &other() const { return m_other.project; }
    const PastRows &intoPast() const { return m_into.past; }
    const MergeMatch &match() const { return m_match; }
    const MergeChoice &choice() const { return m_choice; }

    /// What was edited since both projects had the same row.
    enum class Verdict { Same, EditedHere, EditedThere, EditedInBoth };

    /// Of a row of the other project that is here too; @p isSame compares what matters.
    template <class Row, class IsSame>
    Verdict judge(const Row &there, IsSame isSame) const
    {
        const Row theirs = m_match.mapped(there);
        const Row &ours = *into().find(theirs.id);
        if (isSame(ours, theirs))
            return Verdict::Same;
        const QList<Row> ourPast = m_into.past.of(theirs.id);
        if (std::any_of(ourPast.cbegin(), ourPast.cend(),
                        [&](const Row &then) { return isSame(then, theirs); }))
            return Verdict::EditedHere;
        const QList<Row> theirPast = m_other.past.of(there.id);
        if (std::any_of(theirPast.cbegin(), theirPast.cend(),
                        [&](const Row &then) { return isSame(m_match.mapped(then), ours); }))
            return Verdict::EditedThere;
        return Verdict::EditedInBoth;
    }

    template <class Row>
    void add(const Row &row) ///< With our ids.
    {
        if (into().find(row.id) != nullptr || !touch(row.id.uuid()))
            return;
        appendAddition(m_change, row);
        noteAuthor(row);
    }
    template <class Row>
    void update(const Row &before, const Row &after)
    {
        if (before == after || !touch(before.id.uuid()))
            return;
        appendUpdate(m_change, before, after);
        noteAuthor(after);
        ++m_updated;
    }

    /// Words from there that ours stand in the way of; once for good, even if removed since.
    void keepAsNote(const NoteTarget &target, const QString &text);
    void keepBeside(const Note &ours, const Note &theirs);

    void tellConflict(const QString &sentence) { m_conflicts.append(sentence); }

    ProjectMerge finish(); ///< With the authors of what was added.

private:
    bool touch(const QUuid &id);
    bool wasHere(const NoteId &id) const;
    template <class Row>
    void noteAuthor(const Row &row)
    {
        if constexpr (requires { row.author; })
            m_authors.insert(row.author);
    }
    void addAuthors();

    const ProjectWithPast &m_into;
    const ProjectWithPast &m_other;
    EditContext m_context;
    MergeMatch m_match;
    MergeChoice m_choice;
    Change m_change;
    int m_updated = 0;
    QStringList m_conflicts;
    QSet<QUuid> m_touched;
    QSet<AuthorId> m_authors;
};

// The parts of a merge, in this order.
void bringThemes(MergeDraft &draft);
void bringDocuments(MergeDraft &draft); ///< With versions.
void bringSections(MergeDraft &draft); ///< With readings.
void bringHighlights(MergeDraft &draft); ///< With placements and codings.
void bringNotes(MergeDraft &draft);
void bringAttributes(MergeDraft &draft); ///< With their values.

/// The first words of @p text, for a sentence about it.
QString firstWords(const QString &text);

} // namespace meipi
