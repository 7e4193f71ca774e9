// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noterows.h"
#include "project/project.h"

#include <QAbstractListModel>

namespace meipi {

/// The notes of one document and of the project around it, in text order under headings, with the
/// passages they hang on and those that have none yet. Read-only: edits go to the session and come
/// back as Project::changed(). Whenever rows of a group come, go or alter, its heading and their
/// subject are reported as altered too, so that a filter that shows them for the sake of others
/// looks again.
class NotesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, a NoteRow::Kind
        TargetRole, ///< NoteTarget; of headings too
        NoteRole, ///< NoteId; null but for notes
        SectionRole, ///< SectionId of the group; null outside sections
        TitleRole, ///< QString: a heading's words; a measure's number, a theme's path
        QuoteRole, ///< QString: the passage in full; of notes that of their subject
        ThemesRole, ///< QList<ThemeId> of the passage; of notes those of their subject
        TextRole, ///< QString: the note
        StatusRole, ///< int, a NoteStatus
        StarredRole, ///< bool
        PrivateRole, ///< bool
        DoneRole, ///< bool
        AuthorRole, ///< AuthorId of note or highlight; null for headings
        AuthorNameRole, ///< QString
        CreatedRole, ///< qint64, milliseconds as in Timestamp
        ModifiedRole, ///< qint64
        DepthRole, ///< int, 0 for no reply
        CountRole, ///< int: notes in a heading's group, or on a subject
    };

    /// @p project must outlive the model.
    explicit NotesModel(const Project &project, QObject *parent = nullptr);

    void setDocument(const DocumentId &document);
    DocumentId document() const { return m_document; }
    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }

    const NoteRow &row(int row) const { return m_rows[row]; }
    QModelIndex indexOf(const NoteId &note) const; ///< Invalid when it is not shown here.
    QModelIndex indexOf(const NoteTarget &target) const; ///< Of its subject or heading.
    int headingOf(int row) const; ///< The row of the group's heading.
    int subjectOf(int row) const; ///< The row of a note's subject, -1 where it hangs on a heading.
    int endOf(int row) const; ///< After the last row that stands under a heading or a subject.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int notesBelow(int row) const;
    void reload();
    void onChanged(const Change &change);
    void updateBlock(const NoteTarget &target);
    void takeOut(qsizetype first, qsizetype count);
    void putIn(qsizetype at, const QList<NoteRow> &rows);
    void replaceRows(qsizetype first, qsizetype count, const QList<NoteRow> &rows);
    void reportRows(qsizetype first, qsizetype count);
    void reportTarget(const NoteTarget &target);
    std::pair<qsizetype, qsizetype> blockOf(const NoteTarget &target) const;

    const Project &m_project;
    DocumentId m_document;
    QList<NoteRow> m_rows;
};

} // namespace meipi
