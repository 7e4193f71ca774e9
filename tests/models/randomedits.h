// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "support/projectbuilder.h"

#include <QAbstractItemModel>
#include <QRandomGenerator>

namespace meipi::test {

/// Edits a project at random, by everything that the trees of outline and themes show, and now and
/// then takes an edit back. The same seed gives the same kinds of edits.
class RandomEdits {
public:
    /// Starts from what @p builder has built; edits fall on its last document.
    RandomEdits(Project &project, ProjectBuilder &builder, quint32 seed);

    void step(); ///< One edit, or one taken back; at times neither.
    bool stepBack(); ///< False when nothing is left.
    qsizetype done() const { return m_done.size(); }

private:
    template <class Row>
    Id<Row> any();
    Result<Change> anyEdit();
    Result<Change> anyHighlightEdit(int kind);
    Result<Change> anyThemeEdit(int kind);
    Result<Change> anySectionEdit(int kind);
    Result<Change> anyNoteEdit(int kind);
    Result<Change> reopened();

    Project &m_project;
    ProjectBuilder &m_builder;
    DocumentId m_document;
    QRandomGenerator m_random;
    QList<Change> m_done;
};

/// Every row of @p model with these roles, parents first, one line a row.
QStringList treeLines(const QAbstractItemModel &model, const QList<int> &roles);

} // namespace meipi::test
