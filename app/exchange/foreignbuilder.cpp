// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignbuilder.h"

#include "project/attributes.h"
#include "project/attributevalues.h"
#include "project/documentedits.h"
#include "project/editchecks.h"
#include "project/palette.h"
#include "project/selector.h"
#include "text/contenthash.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr int behindStandards = 100; // where attributes of a file stand

struct BuilderWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

/// Of all ids made from what they belong to.
QUuid idMadeFrom(const QString &seed)
{
    static const QUuid space(QStringLiteral("{9b0f2c52-6a3c-5a0e-9d1a-7f1f4f6d2a31}"));
    return QUuid::createUuidV5(space, seed);
}

QString numbered(const QString &name, int count)
{
    return QStringLiteral("%1 (%2)").arg(name).arg(count);
}

} // namespace

ForeignBuilder::ForeignBuilder(const ProjectSnapshot &into, const EditContext &context,
                               const QString &authorName)
    : m_into(into), m_context(context), m_authorName(authorName)
{
}

QUuid ForeignBuilder::free(const QUuid &wished, const QString &seed)
{
    QUuid id = wished.isNull() ? idMadeFrom(seed) : wished;
    while (m_taken.contains(id))
        id = QUuid::createUuidV5(id, seed);
    m_taken.insert(id);
    return id;
}

AuthorId ForeignBuilder::importing()
{
    return author(m_authorName, m_context.author.uuid());
}

AuthorId ForeignBuilder::author(const QString &name, const QUuid &wished)
{
    const QString known = name.simplified();
    if (known.isEmpty())
        return importing();
    const auto found = m_authors.constFind(known);
    if (found != m_authors.cend())
        return *found;
    const Author author{AuthorId(free(wished, QLatin1String("author/") + known)), known,
                        m_context.now};
    appendAddition(m_change, author);
    m_authors.insert(known, author.id);
    return author.id;
}

ThemeId ForeignBuilder::theme(const ThemeId &parent, const QString &name, const QUuid &wished,
                              std::optional<Colour> colour, const QString &definition)
{
    Theme theme;
    const QString wishedName =
        name.trimmed().isEmpty() ? BuilderWords::tr("Theme without a name") : name.trimmed();
    theme.name = wishedName;
    for (int count = 2; m_themeNames.contains({parent, theme.name}); ++count)
        theme.name = numbered(wishedName, count);
    m_themeNames.insert({parent, theme.name});
    theme.id =
        ThemeId(free(wished, QLatin1String("theme/") + parent.toString() + u'/' + theme.name));
    theme.parent = parent;
    m_themeNamesById.insert(theme.id, theme.name);
    theme.definition = definition;
    theme.position = m_themeCounts[parent]++;
    const Theme *own = m_into.find(theme.id);
    theme.colour = colour ? *colour
        : own != nullptr
        ? own->colour
        : themePalette[static_cast<size_t>(m_change.of<Theme>().size()) % themePalette.size()];
    appendAddition(m_change, theme);
    return theme.id;
}

// The version of the project that has this text: of the same document, else the one that is shown.
std::optional<VersionId> ForeignBuilder::versionWith(const QString &textHash,
                                                     const QUuid &document) const
{
    std::optional<VersionId> best;
    int bestRank = -1;
    for (const Version &version : m_into.rows<Version>()) {
        if (version.textHash != textHash)
            continue;
        const Document *row = m_into.find(version.document);
        const bool isCurrent = row != nullptr && row->currentVersion == version.id;
        const int rank = (version.document.uuid() == document ? 2 : 0) + (isCurrent ? 1 : 0);
        if (rank > bestRank || (rank == bestRank && version.id < *best)) {
            best = version.id;
            bestRank = rank;
        }
    }
    return best;
}

DocumentId ForeignBuilder::document(const ForeignDocument &given)
{
    DocumentSource source;
    source.title = given.title.simplified();
    source.name = given.name.simplified();
    if (source.name.isEmpty())
        source.name = source.title.isEmpty() ? BuilderWords::tr("Document") : source.title;
    source.mediaType = given.mediaType;
    source.encoding = given.encoding;
    source.sourceHash = contentHash(given.bytes);
    const QByteArray utf8 = given.text.string().toUtf8();
    source.textHash = contentHash(utf8);
    source.text = given.text;
    const DocumentId id(
        free(given.id, QLatin1String("document/") + source.name + u'/' + source.textHash));
    const std::optional<VersionId> own = versionWith(source.textHash, given.id);
    if (!own)
        source.outline = given.outline ? *given.outline : findOutline(given.text);

    EditContext by = m_context;
    by.author = given.author.isNull() ? importing() : given.author;
    by.now = known(given.created);
    const auto added = addDocument(ProjectSnapshot(), by, source);
    Q_ASSERT(added); // it has a name
    Document document = *added->of<Document>().first().after;
    Version version = *added->of<Version>().first().after;
    const Document *ownDocument = m_into.find(id);
    if (source.title.isEmpty() && ownDocument != nullptr)
        document.title = ownDocument->title;
    document.id = id;
    document.number = static_cast<int>(m_documents.size()) + 1;
    document.name = freeDocumentName(m_documentNames, source.name);
    m_documentNames.insert(document.name);
    version.id =
        VersionId(free({}, QLatin1String("version/") + id.toString() + u'/' + source.textHash));
    version.document = id;
    document.currentVersion = version.id;
    appendAddition(m_change, document);
    appendAddition(m_change, version);
    m_foreign.contents.insert(source.sourceHash, given.bytes);
    m_foreign.contents.insert(source.textHash, utf8);
    m_foreign.project.setText(source.textHash, given.text);
    m_documents.insert(id, {version.id, own.value_or(VersionId()), given.text});
    if (own) {
        takeSections(id, *own, version.id);
        return id;
    }
    QList<Section> &sections = m_sections[id];
    for (const RowChange<Section> &step : added->of<Section>()) {
        sections.append(*step.after);
        sections.last().version = version.id;
    }
    return id;
}

void ForeignBuilder::takeSections(const DocumentId &document, const VersionId &from,
                                  const VersionId &version)
{
    const SectionTree &tree = m_into.sections(from);
    QList<Section> &sections = m_sections[document];
    for (int node = 0; node < tree.outline().nodes().size(); ++node) {
        sections.append(*m_into.find(tree.idOf(node)));
        sections.last().version = version;
    }
    m_outlined.insert(document);
}

DocumentId ForeignBuilder::ownDocument(const DocumentId &id)
{
    if (m_documents.contains(id))
        return id;
    const Document &document = *m_into.find(id);
    const Version &version = *m_into.find(document.currentVersion);
    Document row = document;
    row.number = static_cast<int>(m_documents.size()) + 1;
    appendAddition(m_change, row);
    appendAddition(m_change, version);
    m_documentNames.insert(row.name);
    m_taken.insert(id.uuid());
    m_taken.insert(version.id.uuid());
    m_foreign.project.setText(version.textHash, m_into.text(id));
    m_documents.insert(id, {version.id, version.id, m_into.text(id)});
    takeSections(id, version.id, version.id);
    return id;
}

HighlightId ForeignBuilder::highlight(const DocumentId &document, TextRange range,
                                      const AuthorId &author, Timestamp created, Timestamp modified,
                                      const QUuid &wished)
{
    const Held held = m_documents.value(document);
    const AuthorId by = author.isNull() ? importing() : author;
    const HighlightId id(free(wished,
                              QStringLiteral("highlight/%1/%2/%3/%4")
                                  .arg(document.toString(), by.toString())
                                  .arg(range.start)
                                  .arg(range.end)));
    const Selector selector = selectorAt(held.text, range);
    Highlight highlight{id,
                        document,
                        held.version,
                        range,
                        selector.quote,
                        selector.prefix,
                        selector.suffix,
                        by,
                        known(created),
                        known(modified.milliseconds == 0 ? created : modified)};
    const Placement *own = m_into.placement(id);
    if (own != nullptr && own->version == held.own && own->range == range)
        highlight = *m_into.find(id); // with the selector that it was made with
    appendAddition(m_change, highlight);
    const QString place = id.toString() + u'/' + held.version.toString();
    appendAddition(m_change,
                   Placement{PlacementId(free({}, QLatin1String("placement/") + place)), id,
                             held.version, range, PlacementState::Placed});
    m_highlights.insert(id, document);
    return id;
}

void ForeignBuilder::coding(const HighlightId &highlight, const ThemeId &theme,
                            const AuthorId &author, Timestamp created, const QUuid &wished)
{
    const AuthorId by = author.isNull() ? importing() : author;
    const std::pair key(std::pair(highlight, theme), by);
    if (m_codings.contains(key))
        return;
    m_codings.insert(key);
    const QString seed = highlight.toString() + u'/' + theme.toString() + u'/' + by.toString();
    appendAddition(m_change,
                   Coding{CodingId(free(wished, QLatin1String("coding/") + seed)), highlight, theme,
                          by, known(created)});
}

NoteId ForeignBuilder::note(Note note)
{
    note.id = NoteId(free(note.id.uuid(),
                          QLatin1String("note/") + note.target.id.toString() + u'/' + note.text));
    if (note.author.isNull())
        note.author = importing();
    note.created = known(note.created);
    note.modified = note.modified.milliseconds == 0 ? note.created : note.modified;
    appendAddition(m_change, note);
    return note.id;
}

void ForeignBuilder::property(const QString &key, const QString &value)
{
    if (m_properties.contains(key))
        return;
    m_properties.insert(key);
    appendAddition(m_change,
                   Property{PropertyId(free({}, QLatin1String("property/") + key)), key, value});
}

AttributeId ForeignBuilder::attribute(Attribute wanted, bool isOurs)
{
    wanted.name = wanted.name.simplified();
    std::optional<Attribute> own = attributeWithId(m_into, wanted.id);
    if (!own)
        own = attributeNamed(m_into, wanted.name);
    if (own) {
        const bool isKnown = m_into.find(own->id) != nullptr;
        if (isOurs && !isKnown) {
            own->type = wanted.type;
            own->choices = wanted.choices;
        }
        const bool isRenamed =
            attributeName(*own, u"zh") != wanted.name && attributeName(*own, u"en") != wanted.name;
        if (isRenamed && !isKnown && !attributeNamed(m_into, wanted.name))
            own->name = wanted.name;
        m_attributes.insert(own->id, *own);
        return own->id;
    }
    for (const Attribute &each : std::as_const(m_attributes)) {
        if (attributeName(each).toCaseFolded() == wanted.name.toCaseFolded())
            return each.id;
    }
    if (wanted.name.isEmpty())
        wanted.name = BuilderWords::tr("Attribute");
    wanted.id = AttributeId(free(wanted.id.uuid(), QLatin1String("attribute/") + wanted.name));
    wanted.position = static_cast<int>(m_attributes.size()) + behindStandards;
    m_attributes.insert(wanted.id, wanted);
    return wanted.id;
}

bool ForeignBuilder::attributeValue(const DocumentId &document, const AttributeId &attribute,
                                    const QString &typed)
{
    Attribute &row = m_attributes[attribute];
    auto read = readAttributeValue(row, typed);
    if (!read && row.type == AttributeType::Choice) {
        read = typed.simplified();
        appendChoice(row, *read);
    }
    if (!read)
        return false;
    const std::pair key(document, attribute);
    if (read->isEmpty() || m_values.contains(key))
        return true;
    m_values.insert(
        key,
        {AttributeValueId(
             free({}, QLatin1String("value/") + document.toString() + u'/' + attribute.toString())),
         attribute, document, *read, false});
    return true;
}

void ForeignBuilder::title(const QString &title)
{
    if (!title.trimmed().isEmpty())
        property(QStringLiteral("title"), title.trimmed());
}

const Text &ForeignBuilder::text(const DocumentId &document) const
{
    static const Text none;
    const auto found = m_documents.constFind(document);
    return found == m_documents.cend() ? none : found->text;
}

ForeignProject ForeignBuilder::finish()
{
    for (const QList<Section> &sections : std::as_const(m_sections)) {
        for (const Section &section : sections)
            appendAddition(m_change, section);
    }
    QSet<AttributeId> used;
    for (const AttributeValue &value : std::as_const(m_values)) {
        appendAddition(m_change, value);
        used.insert(value.attribute);
    }
    for (const Attribute &attribute : std::as_const(m_attributes)) {
        if (used.contains(attribute.id))
            appendAddition(m_change, attribute);
    }
    m_foreign.project.apply(m_change);
    m_change = {};
    return m_foreign;
}

} // namespace meipi
