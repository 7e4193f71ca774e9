// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowmending.h"

#include "project/attributes.h"
#include "project/attributevalues.h"
#include "store/doublemending.h"
#include "store/rowrules.h"
#include "store/words.h"
#include "text/shortened.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype shownLength = 40;

QString shown(const QString &text)
{
    return shortened(text.simplified(), shownLength);
}

/// Rows of one kind that stay, in the order in which they were found.
template <class Row>
class Kept {
public:
    const Row *find(const Id<Row> &id) const
    {
        const auto at = m_places.constFind(id);
        return at == m_places.cend() ? nullptr : &m_rows[*at];
    }
    Row *find(const Id<Row> &id)
    {
        const auto at = m_places.constFind(id);
        return at == m_places.cend() ? nullptr : &m_rows[*at];
    }
    void add(const Row &row)
    {
        m_places.insert(row.id, m_rows.size());
        m_rows.append(row);
    }
    QList<Row> &rows() { return m_rows; }
    const QList<Row> &rows() const { return m_rows; }

private:
    QList<Row> m_rows;
    QHash<Id<Row>, qsizetype> m_places;
};

// Of rows that lie inside each other one is put at the top, the first that is met twice.
template <class Row>
void openCircles(Kept<Row> &rows, Id<Row> Row::*above)
{
    QSet<Id<Row>> rooted;
    for (Row &row : rows.rows()) {
        QSet<Id<Row>> passed;
        for (Row *at = &row; at != nullptr && !rooted.contains(at->id);
             at = rows.find(at->*above)) {
            if (passed.contains(at->id)) {
                at->*above = {};
                break;
            }
            passed.insert(at->id);
        }
        rooted += passed;
    }
}

class RowMending {
public:
    RowMending(const Change &found, const QHash<QString, Text> &texts,
               const QHash<AuthorId, QString> &authorNames)
        : m_found(found), m_texts(texts), m_authorNames(authorNames)
    {
    }

    MendedRows run()
    {
        keepAll(m_properties);
        keepVersions();
        keepDocuments();
        keepSections();
        keepReadings();
        keepThemes();
        keepHighlights();
        keepPlacements();
        keepCodings();
        keepNotes();
        keepAttributes();
        keepAuthors();
        mendDoubles();
        collect(m_authors, m_properties, m_themes, m_documents, m_versions, m_sections, m_readings,
                m_highlights, m_placements, m_codings, m_notes, m_attributes, m_values);
        return m_mended;
    }

private:
    template <class Row>
    QList<Row> found() const
    {
        QList<Row> rows;
        rows.reserve(m_found.of<Row>().size());
        for (const RowChange<Row> &step : m_found.of<Row>())
            rows.append(*step.after);
        return rows;
    }

    template <class Row>
    void keepAll(Kept<Row> &kept)
    {
        const QList<Row> rows = found<Row>();
        for (const Row &row : rows)
            kept.add(row);
    }

    template <class... Row>
    void collect(const Kept<Row> &...kept)
    {
        const auto take = [this](const auto &each) {
            for (const auto &row : each.rows())
                m_mended.rows.append(RowChange<std::decay_t<decltype(row)>>{std::nullopt, row});
        };
        (take(kept), ...);
    }

    void tell(const QString &loss) { m_mended.losses.append(loss); }

    qsizetype sizeOf(const Version &version) const
    {
        return m_texts.constFind(version.textHash)->size();
    }

    void keepVersions()
    {
        const QList<Version> versions = found<Version>();
        for (const Version &version : versions) {
            if (m_texts.contains(version.textHash))
                m_versions.add(version);
        }
    }

    const Version *latestVersion(const DocumentId &document) const
    {
        const Version *latest = nullptr;
        for (const Version &version : m_versions.rows()) {
            if (version.document == document
                && (latest == nullptr || version.number > latest->number))
                latest = &version;
        }
        return latest;
    }

    void keepDocuments()
    {
        int number = 0;
        const QList<Document> documents = found<Document>();
        for (const Document &each : documents) {
            Document document = each;
            number = std::max(number, document.number);
            const Version *current = m_versions.find(document.currentVersion);
            if (current == nullptr || current->document != document.id) {
                current = latestVersion(document.id);
                if (current == nullptr) {
                    tell(Store::tr("The document “%1” is lost: its text cannot be read.")
                             .arg(document.title));
                    continue;
                }
                document.currentVersion = current->id;
                tell(Store::tr("The latest text of “%1” is lost; an earlier one is shown.")
                         .arg(document.title));
            }
            m_documents.add(document);
        }
        for (const Version &version : std::as_const(m_versions.rows())) {
            if (m_documents.find(version.document) != nullptr)
                continue;
            Document document;
            document.id = version.document;
            document.number = ++number;
            document.title = Store::tr("Document %1").arg(number);
            document.name = document.title;
            document.currentVersion = latestVersion(document.id)->id;
            document.author = version.author;
            document.created = version.created;
            m_documents.add(document);
            tell(Store::tr("The title and the name of a document are lost; it is called “%1”.")
                     .arg(document.title));
        }
    }

    void keepSections()
    {
        int lost = 0;
        const QList<Section> sections = found<Section>();
        for (const Section &section : sections) {
            const Version *version = m_versions.find(section.version);
            if (version != nullptr && fits(section.range, sizeOf(*version))
                && fits(section.heading, sizeOf(*version)))
                m_sections.add(section);
            else
                ++lost;
        }
        for (Section &section : m_sections.rows()) {
            const Section *parent = m_sections.find(section.parent);
            if (parent == nullptr || parent->version != section.version)
                section.parent = {};
        }
        openCircles(m_sections, &Section::parent);
        if (lost > 0)
            tell(Store::tr("Entries of outlines are lost: %1").arg(lost));
    }

    void keepReadings()
    {
        const QList<Reading> readings = found<Reading>();
        for (const Reading &reading : readings) {
            if (m_sections.find(reading.section) != nullptr)
                m_readings.add(reading);
        }
    }

    void keepThemes()
    {
        keepAll(m_themes);
        for (Theme &theme : m_themes.rows()) {
            if (m_themes.find(theme.parent) == nullptr)
                theme.parent = {};
        }
        openCircles(m_themes, &Theme::parent);
    }

    void keepHighlights()
    {
        const QList<Highlight> highlights = found<Highlight>();
        for (const Highlight &each : highlights) {
            Highlight highlight = each;
            m_quotes.insert(highlight.id, highlight.quote);
            const Version *version = m_versions.find(highlight.version);
            if (version == nullptr || highlight.range.isEmpty()
                || !fits(highlight.range, sizeOf(*version))) {
                tell(Store::tr("The highlight “%1” is lost: its text cannot be read.")
                         .arg(shown(highlight.quote)));
                continue;
            }
            highlight.document = version->document;
            const QString stands =
                m_texts.value(version->textHash).view(highlight.range).toString();
            if (highlight.quote != stands) {
                tell(Store::tr("The highlight “%1” says now what stands in its place: “%2”.")
                         .arg(shown(highlight.quote), shown(stands)));
                highlight.quote = stands;
            }
            m_highlights.add(highlight);
        }
    }

    void keepPlacements()
    {
        QHash<HighlightId, QSet<VersionId>> placed;
        const QList<Placement> placements = found<Placement>();
        for (const Placement &placement : placements) {
            const Highlight *highlight = m_highlights.find(placement.highlight);
            const Version *version = m_versions.find(placement.version);
            const bool hasNoPlace = placement.state == PlacementState::Ambiguous
                || placement.state == PlacementState::Orphaned;
            if (highlight == nullptr || version == nullptr
                || version->document != highlight->document
                || !fits(placement.range, sizeOf(*version))
                || placement.range.isEmpty() != hasNoPlace
                || placed[placement.highlight].contains(placement.version))
                continue;
            placed[placement.highlight].insert(placement.version);
            m_placements.add(placement);
        }
        for (const Highlight &highlight : std::as_const(m_highlights.rows())) {
            const QSet<VersionId> versions = placed.value(highlight.id);
            if (!versions.contains(highlight.version))
                m_placements.add({PlacementId::create(), highlight.id, highlight.version,
                                  highlight.range, PlacementState::Placed});
            const VersionId current = m_documents.find(highlight.document)->currentVersion;
            if (current != highlight.version && !versions.contains(current))
                m_placements.add(
                    {PlacementId::create(), highlight.id, current, {}, PlacementState::Orphaned});
        }
    }

    void keepCodings()
    {
        QSet<std::pair<HighlightId, std::pair<ThemeId, AuthorId>>> seen;
        const QList<Coding> codings = found<Coding>();
        for (const Coding &coding : codings) {
            const std::pair key(coding.highlight, std::pair(coding.theme, coding.author));
            if (m_highlights.find(coding.highlight) == nullptr || seen.contains(key))
                continue;
            seen.insert(key);
            if (m_themes.find(coding.theme) == nullptr)
                addLostTheme(coding.theme);
            m_codings.add(coding);
        }
    }

    void addLostTheme(const ThemeId &id)
    {
        Theme theme;
        theme.id = id;
        theme.position = static_cast<int>(m_themes.rows().size());
        theme.name = Store::tr("Lost theme %1").arg(++m_lostThemes);
        m_themes.add(theme);
        tell(Store::tr("The name of a theme is lost; it is called “%1”.").arg(theme.name));
    }

    bool isThere(const NoteTarget &target) const
    {
        switch (target.kind) {
        case NoteTarget::Kind::Project:
            return target.id.isNull();
        case NoteTarget::Kind::Document:
            return m_documents.find(DocumentId(target.id)) != nullptr;
        case NoteTarget::Kind::Section:
            return m_sections.find(SectionId(target.id)) != nullptr;
        case NoteTarget::Kind::Theme:
            return m_themes.find(ThemeId(target.id)) != nullptr;
        case NoteTarget::Kind::Highlight:
            return m_highlights.find(HighlightId(target.id)) != nullptr;
        }
        return false;
    }

    void keepNotes()
    {
        const QList<Note> notes = found<Note>();
        for (const Note &each : notes) {
            Note note = each;
            if (!isThere(note.target)) {
                tell(
                    Store::tr("What the note “%1” is written on is lost; it is on the project now.")
                        .arg(shown(note.text)));
                const QString quote = m_quotes.value(HighlightId(note.target.id));
                if (note.target.kind == NoteTarget::Kind::Highlight && !quote.isEmpty())
                    note.text += QStringLiteral("\n\n> ") + quote.simplified();
                note.target = {};
            }
            m_notes.add(note);
        }
        for (Note &note : m_notes.rows()) {
            const Note *answered = m_notes.find(note.replyTo);
            if (answered == nullptr || answered->target != note.target)
                note.replyTo = {};
        }
        openCircles(m_notes, &Note::replyTo);
    }

    void keepAttributes()
    {
        keepAll(m_attributes);
        QSet<std::pair<AttributeId, DocumentId>> seen;
        int lost = 0;
        const QList<AttributeValue> values = found<AttributeValue>();
        for (const AttributeValue &value : values) {
            const std::pair key(value.attribute, value.document);
            if (m_documents.find(value.document) == nullptr || seen.contains(key))
                continue;
            seen.insert(key);
            Attribute attribute;
            if (const Attribute *known = m_attributes.find(value.attribute)) {
                attribute = *known;
            } else {
                attribute = lostAttribute(value.attribute);
                m_attributes.add(attribute);
            }
            if (isAttributeValue(attribute, value.value))
                m_values.add(value);
            else
                ++lost;
        }
        if (lost > 0)
            tell(Store::tr("Values of attributes are lost: %1").arg(lost));
    }

    Attribute lostAttribute(const AttributeId &id)
    {
        if (auto standard = standardAttribute(id)) {
            standard->type = AttributeType::Text; // which choices there were is lost as well
            standard->choices.clear();
            return *standard;
        }
        Attribute attribute;
        attribute.id = id;
        attribute.position = static_cast<int>(m_attributes.rows().size());
        attribute.name = Store::tr("Lost attribute %1").arg(++m_lostAttributes);
        tell(Store::tr("The name of an attribute is lost; it is called “%1”.").arg(attribute.name));
        return attribute;
    }

    // Those of the rows that stay, too.
    void keepAuthors()
    {
        keepAll(m_authors);
        const auto ask = [this](const auto &kept) {
            for (const auto &row : kept.rows()) {
                if (m_authors.find(row.author) == nullptr)
                    addLostAuthor(row.author);
            }
        };
        ask(m_versions);
        ask(m_documents);
        ask(m_readings);
        ask(m_highlights);
        ask(m_codings);
        ask(m_notes);
    }

    void addLostAuthor(const AuthorId &id)
    {
        Author author;
        author.id = id;
        author.name = m_authorNames.value(id);
        const QList<Author> &authors = m_authors.rows();
        const bool isTaken = std::any_of(authors.cbegin(), authors.cend(), [&](const Author &each) {
            return each.name == author.name;
        });
        if (author.name.isEmpty() || isTaken) {
            author.name = Store::tr("Lost author %1").arg(++m_lostAuthors);
            tell(Store::tr("The name of an author is lost; it is “%1”.").arg(author.name));
        }
        m_authors.add(author);
    }

    // Last, as it moves rows that nothing refers to.
    void mendDoubles()
    {
        QStringList &losses = m_mended.losses;
        mendDoubleNames(m_authors.rows(), losses);
        mendDoubleNames(m_documents.rows(), losses);
        mendDoubleNames(m_themes.rows(), losses);
        mendDoubleNames(m_attributes.rows(), losses);
        dropDoubles(m_properties.rows(), losses);
        dropDoubles(m_readings.rows());
    }

    const Change &m_found;
    const QHash<QString, Text> &m_texts;
    const QHash<AuthorId, QString> &m_authorNames;
    MendedRows m_mended;

    Kept<Author> m_authors;
    Kept<Property> m_properties;
    Kept<Theme> m_themes;
    Kept<Document> m_documents;
    Kept<Version> m_versions;
    Kept<Section> m_sections;
    Kept<Reading> m_readings;
    Kept<Highlight> m_highlights;
    Kept<Placement> m_placements;
    Kept<Coding> m_codings;
    Kept<Note> m_notes;
    Kept<Attribute> m_attributes;
    Kept<AttributeValue> m_values;
    QHash<HighlightId, QString> m_quotes;
    int m_lostThemes = 0;
    int m_lostAuthors = 0;
    int m_lostAttributes = 0;
};

} // namespace

MendedRows mendRows(const Change &found, const QHash<QString, Text> &texts,
                    const QHash<AuthorId, QString> &authorNames)
{
    return RowMending(found, texts, authorNames).run();
}

} // namespace meipi
