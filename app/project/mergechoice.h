// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/mergematch.h"
#include "project/pastrows.h"

#include <QSet>

namespace meipi {

/// Which rows of another project are not brought in because they were removed here: themes,
/// highlights, codings and notes that are there as they were when they were removed, and that
/// nothing new hangs on. Those of a document that is not here any more come with it.
class MergeChoice {
public:
    MergeChoice(const ProjectWithPast &into, const ProjectSnapshot &other, const MergeMatch &match);

    template <class Row>
    bool leavesOut(const Id<Row> &id) const ///< As the other project knows it.
    {
        return m_left.contains(id.uuid());
    }
    int count() const { return static_cast<int>(m_left.size()); }

private:
    template <class Row>
    bool isHere(const Id<Row> &id) const
    {
        return m_into.project.find(m_match.ours(id)) != nullptr;
    }
    template <class Row>
    bool comes(const Id<Row> &id) const
    {
        return !isHere(id) && !leavesOut(id);
    }
    bool isInNewDocument(const NoteTarget &target) const;

    void leaveWhatWasRemoved();
    void keepForNotes();
    void keepForCodings();
    void keepForThemes();

    const ProjectWithPast &m_into;
    const ProjectSnapshot &m_other;
    const MergeMatch &m_match;
    QSet<QUuid> m_left;
};

} // namespace meipi
