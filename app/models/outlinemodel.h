// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/passagecount.h"
#include "project/project.h"

#include <QAbstractItemModel>

#include <optional>

namespace meipi {

/// The sections and measures of one document as a tree, with what an author has done in each.
/// Read-only: edits go to the session and come back as Project::changed(). Counts are made when
/// they are first shown and again after a change to their range.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< SectionId
        KindRole, ///< int, an OutlineNode::Kind
        NumberRole, ///< QString: 三·2, as shownPath(); empty for what has no path
        TitleRole, ///< QString without number; front and back matter have their names
        SummaryRole, ///< QString
        SetAsideRole, ///< bool
        ReadingRole, ///< int, a ReadingState of the author
        ShareRole, ///< double: highlighted share of its characters, 0 to 1
        ThemesRole, ///< QList<ThemeId>, the most frequent first
        NotesRole, ///< int: on it and on the highlights that start in it
    };

    /// @p project must outlive the model.
    explicit OutlineModel(const Project &project, QObject *parent = nullptr);

    void setDocument(const DocumentId &document);
    DocumentId document() const { return m_document; }
    void setAuthor(const AuthorId &author); ///< Whose reading is shown.
    bool hasSections() const;

    QModelIndex indexOf(const SectionId &section) const; ///< Invalid when it is not shown here.
    SectionId sectionAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const Outline &outline() const { return m_tree.outline(); }
    void reload();
    void onChanged(const Change &change);
    bool changesStructure(const Change &change) const;
    void reportRange(TextRange range);
    void reportSection(const SectionId &section);
    void report(int node);
    const PassageCount &countOf(int node) const;
    QString titleOf(int node) const;
    QString numberOf(int node) const;
    QString descriptionOf(const QModelIndex &index) const;
    double shareOf(int node) const;
    int notesOf(int node) const;

    const Project &m_project;
    DocumentId m_document;
    AuthorId m_author;
    SectionTree m_tree; ///< As shown; the project's own may be newer while a change comes in.
    QList<QList<int>> m_children; ///< By node + 1; those of -1 first.
    QList<int> m_rows; ///< Of each node among its siblings.
    mutable QHash<int, PassageCount> m_counts;
};

} // namespace meipi
