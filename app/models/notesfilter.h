// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notesmodel.h"

#include <QSortFilterProxyModel>

namespace meipi {

/// What a list of notes is narrowed to. Every condition must hold; an empty one always does.
struct NoteConditions {
    QString text; ///< In note or passage, folded, or by pinyin initials (text/folding.h).
    ThemeId theme; ///< With its descendants.
    SectionId section; ///< With what lies below it.
    AuthorId author; ///< Of the note; of a passage without notes its own.
    std::optional<NoteStatus> status;
    bool starredOnly = false;
    bool openToDosOnly = false;
    bool withNotesOnly = false; ///< Passages without notes are left out.

    /// Conditions that only notes can meet.
    bool areForNotes() const { return status || starredOnly || openToDosOnly; }

    friend bool operator==(const NoteConditions &, const NoteConditions &) = default;
};

/// Shows the rows of a NotesModel that meet the conditions, and around them what they stand under.
/// A passage that has the text sought itself brings its notes along.
class NotesFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// @p source must outlive the proxy.
    explicit NotesFilter(NotesModel &source, QObject *parent = nullptr);

    void setConditions(const NoteConditions &conditions);
    const NoteConditions &conditions() const { return m_conditions; }
    void setKept(const NoteId &note); ///< Shown in any case, since it is being typed; or null.
    bool isNarrowed() const { return !(m_conditions == NoteConditions()); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool acceptsBlock(int row) const;
    bool acceptsSubject(int row) const;
    bool acceptsNote(int row) const;
    bool showsAnyNote(int first, int end) const;
    bool hasText(int row, int role) const;

    NotesModel &m_source;
    NoteConditions m_conditions;
    NoteId m_kept;
};

} // namespace meipi
