// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundmodel.h"
#include "report/listedpassage.h"

#include <QAbstractListModel>

namespace meipi {

/// Passages of a project in the order of documents and text, under headings for each document,
/// where there are several, and each section. Answers the roles of FoundModel; a highlight has its
/// themes as well.
class PassageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPassages(const ProjectSnapshot &project, const QList<ListedPassage> &passages);
    const ProjectSnapshot &project() const { return m_project; }
    const QList<ListedPassage> &passages() const { return m_passages; }

    /// Of the rows; a heading stands for all below it. Each once, in order.
    QList<ListedPassage> passagesAt(const QModelIndexList &rows) const;
    const ListedPassage *passageAt(const QModelIndex &index) const; ///< Null for headings.
    QModelIndex indexAt(qsizetype passage) const; ///< Of the passages by their order.
    QModelIndex indexOf(const ListedPassage &passage) const; ///< Invalid when it is not shown.
    QModelIndex nextPassage(const QModelIndex &from, int step) const; ///< As FoundModel::nextHit.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Block {
        int firstRow = 0;
        qsizetype first = 0; ///< Of its passages.
        qsizetype count = 0;
        bool hasDocument = false; ///< Its first row is the document's.
        qsizetype inDocument = 0; ///< Passages of the document from here on; where hasDocument.

        int headings() const { return hasDocument ? 2 : 1; }
    };
    struct Row {
        FoundModel::Kind kind = FoundModel::Kind::Document;
        qsizetype first = 0; ///< Of the passages that it stands for.
        qsizetype count = 0;
    };

    Row rowAt(int row) const;
    QString captionOf(const Row &row) const;
    QVariant passageData(const ListedPassage &passage, int role) const;
    QString themesOf(const HighlightId &highlight) const;

    ProjectSnapshot m_project;
    QList<ListedPassage> m_passages;
    QList<Block> m_blocks;
    int m_rows = 0;
};

} // namespace meipi
