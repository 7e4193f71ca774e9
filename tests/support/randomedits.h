// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "support/projectbuilder.h"

#include <QRandomGenerator>

namespace meipi::test {

/// Edits a project at random, by everything that can be done in it, and now and then takes an edit
/// back. The same seed gives the same kinds of edits.
class RandomEdits {
public:
    enum class Kinds {
        OneDocument, ///< Highlights, themes, sections, notes and the reading of its text.
        All, ///< Documents, attributes, authors, properties and the state of notes too.
        AllButHeadings, ///< But what makes headings of an outline others, which few formats carry.
    };

    /// Starts from what @p builder has built; most edits fall on its last document.
    RandomEdits(Project &project, ProjectBuilder &builder, quint32 seed,
                Kinds kinds = Kinds::OneDocument);

    void step(); ///< One edit, or one taken back; at times neither.
    bool stepBack(); ///< False when nothing is left.
    qsizetype done() const { return m_done.size(); }

    /// For whoever writes it to the project otherwise: the next edit; none where what was drawn
    /// cannot be done or does nothing.
    std::optional<Change> next();
    /// What further versions and documents were made of.
    const QList<DocumentSource> &sources() const { return m_sources; }

private:
    template <class Row>
    Id<Row> any();
    Result<Change> anyEdit();
    Result<Change> anyHighlightEdit(int kind);
    Result<Change> anyThemeEdit(int kind);
    Result<Change> anySectionEdit(int kind);
    Result<Change> anyOutlineEdit();
    Result<Change> anyNoteEdit(int kind);
    Result<Change> anyNoteStateEdit(int kind);
    Result<Change> anyProjectEdit(int kind);
    Result<Change> anyAttributeEdit();
    Result<Change> reopened();
    Result<Change> anotherDocument();

    Project &m_project;
    ProjectBuilder &m_builder;
    DocumentId m_document;
    Kinds m_kinds;
    QRandomGenerator m_random;
    QList<Change> m_done;
    QList<DocumentSource> m_sources;
};

} // namespace meipi::test
