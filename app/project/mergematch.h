// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/fields.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// Which rows of another project are which of ours: by id; else authors by name, themes by name
/// under the same parent, documents and versions by the hash of their text, sections by their place
/// in it, highlights by author and place, attributes by key or name, their values by document. What
/// is not ours keeps its id. Both projects must outlive the object.
class MergeMatch {
public:
    MergeMatch(const ProjectSnapshot &ours, const ProjectSnapshot &other);

    template <class Row>
    Id<Row> ours(const Id<Row> &id) const
    {
        return Id<Row>(m_ours.value(id.uuid(), id.uuid()));
    }

    /// A row of the other project with our ids.
    template <class Row>
    Row mapped(Row row) const
    {
        RowTraits<Row>::visit(row, [&](const char *, auto &field) {
            if constexpr (requires { this->ours(field); })
                field = ours(field);
        });
        if constexpr (std::is_same_v<Row, Note>)
            row.target = mapped(row.target);
        return row;
    }
    NoteTarget mapped(const NoteTarget &target) const; ///< The document, if a section has no match.

    /// Whether the section is of a text that we have, but in an outline where ours has none such.
    bool lacks(const SectionId &section) const { return m_lacking.contains(section); }

private:
    void matchAuthors();
    void matchDocuments();
    void matchVersions();
    void matchSections(const VersionId &theirs, const VersionId &ours);
    void matchThemes();
    void matchHighlights();
    void matchAttributes();
    void unite(const QUuid &theirs, const QUuid &ours) { m_ours.insert(theirs, ours); }

    const ProjectSnapshot &m_into;
    const ProjectSnapshot &m_other;
    QHash<QUuid, QUuid> m_ours;
    QHash<SectionId, DocumentId> m_lacking; ///< With our document.
};

} // namespace meipi
