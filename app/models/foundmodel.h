// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/passagemarks.h"
#include "report/projectsearch.h"

#include <QAbstractListModel>
#include <QSet>

namespace meipi {

/// What a search has found, as it comes: a heading for each document, where there are several, and
/// for each section, note or theme, each above its hits. Shows the project as it was searched.
class FoundModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Document, Place, Hit };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind.
        CountRole, ///< int: hits below a place.
        BeforeRole, ///< QString, as the two below: a hit's excerpt.
        PassageRole,
        AfterRole,
        FootRole, ///< QString: a fainter line below a hit.
        HasFootRole, ///< bool: whether there is one, which is quicker told.
    };

    /// Where a row leads.
    struct Place {
        FoundGroup group; ///< Without its hits.
        TextRange hit; ///< Empty for headings.
    };

    using QAbstractListModel::QAbstractListModel;

    void clear(const ProjectSnapshot &project); ///< Before the hits of a search in @p project.
    void append(const QList<FoundGroup> &groups);

    qsizetype hitCount() const { return m_hits; }
    int documentCount() const { return m_documents; }
    Place placeAt(const QModelIndex &index) const;
    QModelIndex nextHit(const QModelIndex &from, int step) const; ///< 1 or -1; around the ends.
    QList<TextRange> hitsIn(const DocumentId &document) const; ///< In its text, in order.
    /// Whether rows in texts can be ticked off; all are ticked at first.
    void setCheckable(bool isCheckable);
    bool isCheckable() const { return m_isCheckable; }
    QList<Passage> checkedPassages() const;
    qsizetype checkedCount() const { return m_passages - m_uncheckedCount; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    struct Block {
        FoundGroup group;
        int firstRow = 0;
        bool hasDocument = false; ///< Its first row is the document's.
        QSet<qsizetype> unchecked; ///< Of its hits.

        int headings() const { return hasDocument ? 2 : 1; }
        bool isInText() const { return group.kind == FoundGroup::Kind::Text; }
    };
    struct Row {
        qsizetype block = -1;
        Kind kind = Kind::Hit;
        qsizetype hit = 0;
    };

    Row rowAt(int row) const;
    QString documentCaption(const DocumentId &document) const;
    QString placeCaption(const FoundGroup &group) const;
    QString noteCaption(const FoundGroup &group) const;
    QVariant hitData(const Block &block, qsizetype hit, int role) const;
    QVariant checkState(const Row &row) const;

    ProjectSnapshot m_project;
    QList<Block> m_blocks;
    int m_rows = 0;
    qsizetype m_hits = 0;
    qsizetype m_passages = 0; ///< Hits in texts.
    qsizetype m_uncheckedCount = 0;
    int m_documents = 0;
    bool m_isCheckable = false;
};

} // namespace meipi
