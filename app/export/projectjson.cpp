// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/projectjson.h"

#include "project/address.h"
#include "project/attributes.h"
#include "project/dimensions.h"
#include "project/fields.h"

#include <QSet>

namespace meipi {

const CodePoints &DocumentPositions::of(const DocumentId &document)
{
    std::shared_ptr<const Entry> &entry = m_entries[document];
    if (!entry)
        entry = std::make_shared<const Entry>(m_project.text(document));
    return entry->points;
}

qsizetype highlightCount(const ProjectSnapshot &project, const ThemeId &theme)
{
    QSet<HighlightId> highlights;
    const QList<CodingId> codings = project.codingsWith(theme);
    for (const CodingId &coding : codings)
        highlights.insert(project.find(coding)->highlight);
    return highlights.size();
}

ProjectJson::ProjectJson(const ProjectSnapshot &project, JsonWriter &json, const QString &language)
    : m_project(project), m_json(json), m_language(language), m_attributes(attributesOf(project)),
      m_positions(project)
{
}

void ProjectJson::highlight(const HighlightId &id)
{
    m_json.beginObject();
    highlightMembers(id);
    m_json.endObject();
}

void ProjectJson::highlightMembers(const HighlightId &id)
{
    const Highlight *highlight = m_project.find(id);
    const Placement *placement = m_project.placement(id);
    const Document *document = m_project.find(highlight->document);
    m_json.key(QLatin1String("id")).value(id.toString());
    m_json.key(QLatin1String("document")).value(document->name);
    m_json.key(QLatin1String("documentNumber")).value(document->number);
    if (placement != nullptr && !placement->range.isEmpty())
        place(document->id, *placement, highlight->quote);
    else
        noPlace(highlight->quote);

    m_json.key(QLatin1String("themes")).beginArray();
    const QList<ThemeId> themes = m_project.themesOf(id);
    for (const ThemeId &theme : themes)
        m_json.value(m_project.themePath(theme));
    m_json.endArray();
    codings(id);
    m_json.key(QLatin1String("notes")).beginArray();
    const QList<NoteId> notes = m_project.notes(NoteTarget(id));
    for (const NoteId &note : notes) {
        m_json.beginObject();
        noteBody(note);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.key(QLatin1String("author")).value(authorName(highlight->author));
    times(highlight->created, highlight->modified);
    const PlacementState state = placement == nullptr ? PlacementState::Orphaned : placement->state;
    m_json.key(QLatin1String("state")).value(keyOf(state));
}

void ProjectJson::place(const DocumentId &document, const Placement &placement,
                        const QString &quote)
{
    const TextRange points = m_positions.of(document).fromUtf16(placement.range);
    const Address address = addressOf(m_project, document, placement.range);
    m_json.key(QLatin1String("start")).value(qint64(points.start));
    m_json.key(QLatin1String("end")).value(qint64(points.end));
    const Text text = m_project.text(document);
    m_json.key(QLatin1String("quote"))
        .value(text.isEmpty() ? QStringView(quote) : text.view(placement.range));
    m_json.key(QLatin1String("section")).value(address.path);
    m_json.key(QLatin1String("label")).value(address.label);
    m_json.key(QLatin1String("sectionTitle")).value(address.sectionTitle);
    m_json.key(QLatin1String("paragraphs")).beginArray();
    m_json.value(address.firstParagraph);
    m_json.value(address.lastParagraph);
    m_json.endArray();
    page(address.page);
    m_json.key(QLatin1String("citation"))
        .value(citation(m_project, document, placement.range, m_language));
}

// A number where the label is one, as nearly all are; "iv" else.
void ProjectJson::page(const QString &label)
{
    bool isNumber = false;
    const int number = label.toInt(&isNumber);
    m_json.key(QLatin1String("page"));
    if (label.isEmpty())
        m_json.null();
    else if (isNumber)
        m_json.value(number);
    else
        m_json.value(label);
}

void ProjectJson::noPlace(const QString &quote)
{
    m_json.key(QLatin1String("start")).null();
    m_json.key(QLatin1String("end")).null();
    m_json.key(QLatin1String("quote")).value(quote);
    m_json.key(QLatin1String("section")).value(QString());
    m_json.key(QLatin1String("label")).value(QString());
    m_json.key(QLatin1String("sectionTitle")).value(QString());
    m_json.key(QLatin1String("paragraphs")).null();
    m_json.key(QLatin1String("page")).null();
    m_json.key(QLatin1String("citation")).value(QString());
}

void ProjectJson::codings(const HighlightId &id)
{
    m_json.key(QLatin1String("codings")).beginArray();
    const QList<CodingId> codings = m_project.codings(id);
    for (const CodingId &each : codings) {
        const Coding *coding = m_project.find(each);
        m_json.beginObject();
        m_json.key(QLatin1String("theme")).value(m_project.themePath(coding->theme));
        m_json.key(QLatin1String("author")).value(authorName(coding->author));
        m_json.key(QLatin1String("created")).value(coding->created.toString());
        m_json.endObject();
    }
    m_json.endArray();
}

void ProjectJson::noteBody(const NoteId &id)
{
    const Note *note = m_project.find(id);
    m_json.key(QLatin1String("id")).value(id.toString());
    m_json.key(QLatin1String("text")).value(note->text);
    m_json.key(QLatin1String("status")).value(keyOf(note->status));
    m_json.key(QLatin1String("starred")).value(note->starred);
    m_json.key(QLatin1String("private")).value(note->isPrivate);
    m_json.key(QLatin1String("done")).value(note->done);
    m_json.key(QLatin1String("replyTo"));
    if (note->replyTo.isNull())
        m_json.null();
    else
        m_json.value(note->replyTo.toString());
    m_json.key(QLatin1String("author")).value(authorName(note->author));
    times(note->created, note->modified);
}

void ProjectJson::note(const NoteId &id)
{
    m_json.beginObject();
    noteBody(id);
    m_json.key(QLatin1String("on"));
    target(m_project.find(id)->target);
    m_json.endObject();
}

void ProjectJson::target(const NoteTarget &target)
{
    DocumentId document;
    m_json.beginObject();
    m_json.key(QLatin1String("kind")).value(keyOf(target.kind));
    switch (target.kind) {
    case NoteTarget::Kind::Project:
        break;
    case NoteTarget::Kind::Theme:
        m_json.key(QLatin1String("theme")).value(m_project.themePath(ThemeId(target.id)));
        break;
    case NoteTarget::Kind::Document:
        document = DocumentId(target.id);
        break;
    case NoteTarget::Kind::Section:
        if (const Section *section = m_project.find(SectionId(target.id))) {
            const SectionTree &tree = m_project.sections(section->version);
            const int node = tree.nodeOf(section->id);
            document = m_project.find(section->version)->document;
            m_json.key(QLatin1String("section"))
                .value(node < 0 ? QString() : tree.outline().path(node));
        }
        break;
    case NoteTarget::Kind::Highlight:
        m_json.key(QLatin1String("highlight")).value(HighlightId(target.id).toString());
        if (const Highlight *highlight = m_project.find(HighlightId(target.id)))
            document = highlight->document;
        break;
    }
    if (const Document *row = m_project.find(document))
        m_json.key(QLatin1String("document")).value(row->name);
    m_json.endObject();
}

void ProjectJson::theme(const ThemeId &id)
{
    const Theme *theme = m_project.find(id);
    const qsizetype codings = m_project.codingsWith(id).size();
    m_json.beginObject();
    m_json.key(QLatin1String("id")).value(id.toString());
    m_json.key(QLatin1String("path")).value(m_project.themePath(id));
    m_json.key(QLatin1String("name")).value(theme->name);
    m_json.key(QLatin1String("colour")).value(theme->colour.toString());
    m_json.key(QLatin1String("definition")).value(theme->definition);
    m_json.key(QLatin1String("key")).value(theme->key);
    if (const DimensionRule asked = dimensionRule(m_project, id); asked != DimensionRule::None)
        m_json.key(QLatin1String("dimension")).value(QString(dimensionKey(asked)));
    m_json.key(QLatin1String("highlights")).value(qint64(highlightCount(m_project, id)));
    m_json.key(QLatin1String("codings")).value(qint64(codings));
    m_json.key(QLatin1String("notes")).value(qint64(m_project.notes(NoteTarget(id)).size()));
    m_json.endObject();
}

void ProjectJson::document(const DocumentId &id)
{
    m_json.beginObject();
    documentMembers(id);
    m_json.endObject();
}

void ProjectJson::documentMembers(const DocumentId &id)
{
    const Document *document = m_project.find(id);
    const Version *version = m_project.find(document->currentVersion);
    const Text text = m_project.text(id);
    m_json.key(QLatin1String("id")).value(id.toString());
    m_json.key(QLatin1String("number")).value(document->number);
    m_json.key(QLatin1String("name")).value(document->name);
    m_json.key(QLatin1String("title")).value(document->title);
    m_json.key(QLatin1String("characters")).value(qint64(m_positions.of(id).count()));
    m_json.key(QLatin1String("paragraphs")).value(qint64(text.paragraphCount()));
    m_json.key(QLatin1String("encoding")).value(version->encoding);
    m_json.key(QLatin1String("mediaType")).value(version->mediaType);
    m_json.key(QLatin1String("hash")).value(version->sourceHash);
    m_json.key(QLatin1String("version")).value(version->number);
    m_json.key(QLatin1String("highlights")).value(qint64(m_project.highlights(id).size()));
    m_json.key(QLatin1String("notes")).value(qint64(m_project.notes(NoteTarget(id)).size()));
    m_json.key(QLatin1String("author")).value(authorName(document->author));
    m_json.key(QLatin1String("created")).value(document->created.toString());
    attributes(id);
}

void ProjectJson::attribute(const Attribute &attribute)
{
    m_json.beginObject();
    m_json.key(QLatin1String("id")).value(attribute.id.toString());
    m_json.key(QLatin1String("key")).value(attribute.key);
    m_json.key(QLatin1String("name")).value(attributeName(attribute, m_language));
    m_json.key(QLatin1String("type")).value(keyOf(attribute.type));
    m_json.key(QLatin1String("choices")).beginArray();
    const QStringList choices = choicesOf(attribute);
    for (const QString &choice : choices)
        m_json.value(choice);
    m_json.endArray();
    m_json.endObject();
}

// By the attributes' words; a number as a number, yes and no as true and false.
void ProjectJson::attributes(const DocumentId &id)
{
    m_json.key(QLatin1String("attributes")).beginObject();
    for (const Attribute &attribute : m_attributes) {
        const AttributeValue *row = m_project.attributeValue(id, attribute.id);
        if (row == nullptr)
            continue;
        m_json.key(attributeWord(attribute));
        constexpr qsizetype exactDigits = 15; // of a double
        if (attribute.type == AttributeType::YesNo)
            m_json.value(row->value == u"yes");
        else if (attribute.type == AttributeType::Number && row->value.size() <= exactDigits)
            m_json.value(row->value.toDouble());
        else
            m_json.value(row->value);
    }
    m_json.endObject();
}

void ProjectJson::times(Timestamp created, Timestamp modified)
{
    m_json.key(QLatin1String("created")).value(created.toString());
    m_json.key(QLatin1String("modified")).value(modified.toString());
}

QString ProjectJson::authorName(const AuthorId &id) const
{
    const Author *author = m_project.find(id);
    return author == nullptr ? QString() : author->name;
}

} // namespace meipi
