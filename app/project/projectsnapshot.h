// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/change.h"
#include "project/highlightindex.h"
#include "project/sectiontree.h"
#include "text/text.h"
#include "text/textstructure.h"

#include <QHash>
#include <QVarLengthArray>

#include <memory>

namespace meipi {

/// A whole project in memory as a value: all rows, the texts, and indexes over them that apply()
/// keeps true. Copies share their data, so a copy is the snapshot that a worker or an exporter
/// gets. Not for two threads at once; each thread takes its own copy.
class ProjectSnapshot {
public:
    // Not made anew by every source that holds one: the tables are many.
    ProjectSnapshot();
    ProjectSnapshot(const ProjectSnapshot &other);
    ProjectSnapshot(ProjectSnapshot &&other) noexcept;
    ProjectSnapshot &operator=(const ProjectSnapshot &other);
    ProjectSnapshot &operator=(ProjectSnapshot &&other) noexcept;
    ~ProjectSnapshot();

    template <class Row>
    using Table = QHash<Id<Row>, Row>;

    template <class Row>
    const Table<Row> &rows() const
    {
        return std::get<Table<Row>>(m_tables);
    }

    /// Null when there is no such row. The pointer holds until the next apply().
    template <class Row>
    const Row *find(const Id<Row> &id) const
    {
        const Table<Row> &table = rows<Row>();
        const auto found = table.constFind(id);
        return found == table.cend() ? nullptr : &*found;
    }

    /// Whether every row is as @p change says it was before; otherwise someone else has edited it.
    bool accepts(const Change &change) const;
    void apply(const Change &change); ///< @p change must be accepted; rows and indexes follow.

    void setText(const QString &textHash, const Text &text); ///< Texts are contents, found by hash.
    bool hasText(const QString &textHash) const { return m_texts.contains(textHash); }
    Text textWithHash(const QString &textHash) const { return m_texts.value(textHash); }
    void setStructure(const QString &structureHash, const TextStructure &structure); ///< Likewise.

    // Documents
    const QList<DocumentId> &documents() const { return m_documents; } ///< By number.
    DocumentId
    documentNamed(QStringView name) const; ///< By file name, else by title; null if none.
    Text text(const DocumentId &document) const; ///< Of the current version; empty if none.
    Text text(const VersionId &version) const;
    TextStructure structure(const DocumentId &document) const; ///< Of the current version.
    TextStructure structure(const VersionId &version) const; ///< Empty if none.
    const SectionTree &sections(const DocumentId &document) const; ///< Of the current version.
    const SectionTree &sections(const VersionId &version) const;
    QList<Section> sectionRows(const VersionId &version) const; ///< Those in no tree among them.
    QString property(const QString &key) const; ///< Empty when not set.

    // Themes
    QList<ThemeId> childThemes(const ThemeId &parent = {}) const
    {
        return m_childThemes.value(parent);
    } ///< By position, then name.
    QList<ThemeId> themesInOrder() const; ///< The whole tree, parents first.
    QList<ThemeId> withDescendants(const ThemeId &theme) const;
    QString
    themePath(const ThemeId &theme) const; ///< parent/child, a slash inside a name as \/ (cli.md).
    ThemeId themeAtPath(QStringView path) const; ///< Null when there is none.

    // Highlights, of a document's current version unless said otherwise
    const HighlightIndex &highlights(const DocumentId &document) const;
    const HighlightIndex &highlights(const VersionId &version) const;
    const Placement *
    placement(const HighlightId &highlight) const; ///< In the current version; null if it has none.
    QList<PlacementId> placements(const HighlightId &highlight) const
    {
        return listOf<PlacementId>(m_placements, highlight);
    }
    QList<CodingId> codings(const HighlightId &highlight) const
    {
        return listOf<CodingId>(m_codings, highlight);
    } ///< By time.
    QList<CodingId> codingsWith(const ThemeId &theme) const { return m_codingsWith.value(theme); }
    QList<ThemeId>
    themesOf(const HighlightId &highlight) const; ///< Each once, in the order of coding.

    // Notes and reading
    QList<NoteId> notes(const NoteTarget &target) const
    {
        return m_notes.value(target);
    } ///< By time.
    QList<ReadingId> readings(const SectionId &section) const { return m_readings.value(section); }
    ReadingState readingState(const SectionId &section, const AuthorId &author) const;

    // Attributes (attributes.h has those without a row, too)
    QList<AttributeValueId> attributeValues(const DocumentId &document) const
    {
        return m_attributeValues.value(document);
    }
    const AttributeValue *attributeValue(const DocumentId &document,
                                         const AttributeId &attribute) const; ///< Null if none.

private:
    /// A coding with what is asked of it most, so that its row need not be found for that.
    struct Coded {
        CodingId id;
        ThemeId theme;

        operator CodingId() const { return id; } // NOLINT(google-explicit-constructor)
        friend bool operator==(const Coded &, const Coded &) = default;
    };
    /// What hangs on a highlight. Most have one of each: no block of memory for the list of it.
    template <class Entry>
    using OfHighlight = QHash<HighlightId, QVarLengthArray<Entry, 1>>;

    template <class Id, class Entry>
    static QList<Id> listOf(const OfHighlight<Entry> &index, const HighlightId &highlight)
    {
        const auto found = index.constFind(highlight);
        return found == index.cend() ? QList<Id>() : QList<Id>(found->cbegin(), found->cend());
    }

    template <class Row>
    void applyList(const QList<RowChange<Row>> &list);

    void placeHighlights(const QList<RowChange<Placement>> &list);
    void sortThemes(const QList<RowChange<Theme>> &list);
    void rebuildSections(const QList<RowChange<Section>> &list);
    void index(const QList<RowChange<Document>> &list);
    void index(const QList<RowChange<Coding>> &list);
    void index(const QList<RowChange<Note>> &list);
    void index(const QList<RowChange<Reading>> &list);
    void index(const QList<RowChange<AttributeValue>> &list);

    std::tuple<Table<Author>, Table<Property>, Table<Theme>, Table<Document>, Table<Version>,
               Table<Section>, Table<Reading>, Table<Highlight>, Table<Placement>, Table<Coding>,
               Table<Note>, Table<Attribute>, Table<AttributeValue>>
        m_tables;
    QHash<QString, Text> m_texts; ///< By text hash.
    QHash<QString, TextStructure> m_structures; ///< By structure hash.

    QList<DocumentId> m_documents;
    QHash<ThemeId, QList<ThemeId>> m_childThemes;
    QHash<VersionId, QList<SectionId>> m_sectionsOf;
    QHash<VersionId, std::shared_ptr<const SectionTree>> m_trees;
    QHash<VersionId, HighlightIndex> m_highlights;
    OfHighlight<PlacementId> m_placements;
    OfHighlight<Coded> m_codings;
    QHash<ThemeId, QList<CodingId>> m_codingsWith;
    QHash<NoteTarget, QList<NoteId>> m_notes;
    QHash<SectionId, QList<ReadingId>> m_readings;
    QHash<DocumentId, QList<AttributeValueId>> m_attributeValues;
};

} // namespace meipi
