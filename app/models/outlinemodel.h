// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/idtree.h"
#include "models/markedpassages.h"
#include "project/project.h"

namespace meipi {

/// What the outline keeps about a section between edits.
struct OutlineEntry {
    TextRange range;
    MarkCounts marks;
    int notes = 0; ///< On the section itself and on sections below it; not on passages.
};

/// The outline of one document with what a reader has done to it. Counts follow each edit by what
/// it changed and are not taken anew. setData() edits nothing: a summary or title typed in place is
/// announced by summaryEntered() or titleEntered() and comes back as Project::changed().
class OutlineModel : public IdTree<SectionId, OutlineEntry> {
    Q_OBJECT

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, ///< SectionId
        KindRole, ///< int, an OutlineNode::Kind
        NumberRole, ///< QString: 三·2, as shownPath(); empty for what has no path
        TitleRole, ///< QString without number; front and back matter have their names
        SummaryRole, ///< QString, likewise Qt::EditRole
        SetAsideRole, ///< bool
        ByHandRole, ///< bool: the reader has shaped it
        ReadingRole, ///< int, a ReadingState of the author
        ShareRole, ///< double: highlighted share of its characters, 0 to 1
        ThemesRole, ///< QList<ThemeId>, the most frequent first
        ThemeCountsRole, ///< QList<MarkedTheme>, likewise
        NotesRole, ///< int: on it, on what lies below it and on passages in it
        RangeRole, ///< TextRange
    };

    /// @p project must outlive the model.
    explicit OutlineModel(const Project &project, QObject *parent = nullptr);

    void setDocument(const DocumentId &document);
    DocumentId document() const { return m_document; }
    void setAuthor(const AuthorId &author); ///< Whose reading states are shown.
    bool hasSections() const;
    SectionId sectionAt(const QModelIndex &index) const { return idAt(index); } ///< Null: none.
    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void summaryEntered(const meipi::SectionId &section, const QString &summary);
    void titleEntered(const meipi::SectionId &section, const QString &title);

private:
    using Nodes = QSet<Node *>;

    void reload();
    QList<SectionId> childrenOf(const SectionId &section) const;
    void fill(Node &node) const;
    void countNotes();
    void onChanged(const Change &change);
    bool changesText(const Change &change) const;
    bool changesStructure(const Change &change) const;
    Nodes updateSections(const Change &change);
    Nodes updatePassages(const QSet<HighlightId> &touched);
    Nodes updateNotes(const Change &change);
    Nodes withReadings(const Change &change) const;
    Nodes withThemes(const Change &change);

    const Project &m_project;
    DocumentId m_document;
    VersionId m_version; ///< Of m_document, the one shown.
    AuthorId m_author;
    MarkedPassages m_passages;
};

} // namespace meipi

Q_DECLARE_METATYPE(QList<meipi::MarkedTheme>)
Q_DECLARE_METATYPE(meipi::TextRange)
