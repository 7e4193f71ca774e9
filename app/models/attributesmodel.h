// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wordfilter.h"
#include "project/attributes.h"
#include "project/project.h"

#include <QAbstractTableModel>

namespace meipi {

/// Documents as rows by number, their attributes as columns after number and title. What is typed
/// in a cell is asked for by signals and comes back as Project::changed().
class AttributesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, FirstAttributeColumn };
    enum Role {
        DocumentRole = Qt::UserRole + 1, ///< DocumentId
        AttributeRole, ///< AttributeId; null in the first columns
        FoundRole, ///< bool: the program read it from the text
        WordsRole, ///< QString: all that the row says, for a filter
    };

    /// @p project must outlive the model.
    explicit AttributesModel(const Project &project, QObject *parent = nullptr);

    const QList<Attribute> &attributes() const { return m_attributes; }
    const Attribute *attributeAt(int column) const; ///< Null for the first columns.
    DocumentId documentAt(int row) const { return m_documents.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void valueTyped(const meipi::AttributeId &attribute, const meipi::DocumentId &document,
                    const QString &typed);
    void titleTyped(const meipi::DocumentId &document, const QString &title);

private:
    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }
    void reload();
    void onChanged(const Change &change);
    void refreshValues(const Change &change);
    QString wordsOf(const DocumentId &document) const;
    QVariant headData(const QModelIndex &index, int role) const;
    QVariant valueData(const Attribute &attribute, const DocumentId &document, int role) const;

    const Project &m_project;
    QList<Attribute> m_attributes; ///< In the order of the columns.
    QList<DocumentId> m_documents;
};

/// Its rows that hold what is typed, sorted by a column as its type asks for; without a value last.
class AttributesFilter : public WordFilter {
    Q_OBJECT

public:
    explicit AttributesFilter(AttributesModel &source, QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const AttributesModel &m_source;
};

} // namespace meipi
