// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveredtext.h"
#include "project/project.h"

#include <QAbstractListModel>

#include <optional>

namespace meipi {

/// The documents of the project by number, with how much of each was read and marked. Counts
/// follow each edit by what it changed. A title typed in place is asked for by retitleRequested()
/// and comes back as Project::changed().
class DocumentsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DocumentRole = Qt::UserRole + 1, ///< DocumentId
        NumberRole, ///< int
        TitleRole, ///< QString; the name where it has none. Qt::DisplayRole is its short form
        NameRole, ///< QString: of the file
        ReadShareRole, ///< double, 0 to 1: in sections the author has read; none without sections
        MarkedShareRole, ///< double, 0 to 1: of the text in highlights
        NotesRole, ///< int: on it, its sections and its passages
        SharesRole, ///< QString: the three above in words
        AttributesRole, ///< QString: their values, one a line
    };

    /// @p project must outlive the model.
    explicit DocumentsModel(const Project &project, QObject *parent = nullptr);

    void setAuthor(const AuthorId &author); ///< Whose reading is shown.
    QModelIndex indexOf(const DocumentId &document) const; ///< Invalid when there is none.
    DocumentId documentAt(const QModelIndex &index) const; ///< Null for the invalid index.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void retitleRequested(const meipi::DocumentId &document, const QString &title);

private:
    struct Entry {
        DocumentId id;
        VersionId version;
        CoveredText highlights;
        qsizetype length = 0; ///< UTF-16 code units, as are the two below.
        qsizetype covered = 0;
        std::optional<double> read;
        int notes = 0;
    };

    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }
    void reload();
    void onChanged(const Change &change);
    bool changesList(const Change &change) const;
    Entry entryFor(const DocumentId &document) const;
    std::optional<double> readShare(const VersionId &version) const;
    void cover(const Change &change, QSet<int> &altered);
    void countNotes(const Change &change, QSet<int> &altered);
    void readAgain(const Change &change, QSet<int> &altered);
    int rowOf(const VersionId &version) const;
    QString attributesOf(const DocumentId &document) const;
    QVariant wordsFor(const Entry &entry, const Document &document, int role) const;

    const Project &m_project;
    AuthorId m_author;
    QList<Entry> m_entries;
};

} // namespace meipi
