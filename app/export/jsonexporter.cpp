// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/jsonexporter.h"

#include "export/exportfailures.h"
#include "export/placementsjson.h"
#include "export/projectjson.h"
#include "export/publicnotes.h"
#include "project/attributes.h"
#include "project/fields.h"
#include "report/notesreport.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace meipi {

namespace {

struct JsonExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::JsonExporter)
};

constexpr int jsonFormatVersion = 1;

// Rows come from a hash; their own times and ids put them in an order that no run changes.
template <class Row>
QList<const Row *> inOrder(const ProjectSnapshot &project)
{
    QList<const Row *> rows;
    for (const Row &row : project.rows<Row>())
        rows.append(&row);
    std::sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) {
        if constexpr (requires { a->created; }) {
            if (!(a->created == b->created))
                return a->created < b->created;
        }
        return a->id < b->id;
    });
    return rows;
}

/// Writes the lists one after the other.
class WholeProject {
public:
    WholeProject(const ProjectSnapshot &project, const ExportOptions &options, JsonWriter &json,
                 Progress &progress)
        : m_project(project), m_options(options), m_json(json), m_progress(progress),
          m_rows(project, json, options.language), m_positions(project), m_places(project, json)
    {
    }

    /// False when cancelled.
    bool write();

private:
    void head();
    void authors();
    void themes();
    void attributes();
    void documents();
    void sections(const DocumentId &document);
    void versions(const DocumentId &document);
    bool highlights();
    void notes();
    void readings();
    void number(const char *name, qint64 value) { m_json.key(QLatin1String(name)).value(value); }
    void string(const char *name, QStringView value)
    {
        m_json.key(QLatin1String(name)).value(value);
    }
    void range(const char *start, const char *end, TextRange points);

    const ProjectSnapshot &m_project;
    const ExportOptions &m_options;
    JsonWriter &m_json;
    Progress &m_progress;
    ProjectJson m_rows;
    DocumentPositions m_positions;
    PlacementsJson m_places;
};

bool WholeProject::write()
{
    m_json.beginObject();
    head();
    authors();
    themes();
    attributes();
    documents();
    if (!highlights())
        return false;
    notes();
    readings();
    m_json.endObject();
    return true;
}

void WholeProject::head()
{
    const Timestamp date = m_options.date.value_or(lastChange(m_project));
    string("format", u"meipi-project");
    number("formatVersion", jsonFormatVersion);
    string("generator", u"Meipi");
    string("date", date.toString());
    string("title", m_project.property(QStringLiteral("title")));
    QList<const Property *> properties = inOrder<Property>(m_project);
    std::sort(properties.begin(), properties.end(),
              [](const Property *a, const Property *b) { return a->key < b->key; });
    m_json.key(QLatin1String("properties")).beginArray();
    for (const Property *property : std::as_const(properties)) {
        m_json.beginObject();
        string("key", property->key);
        string("value", property->value);
        m_json.endObject();
    }
    m_json.endArray();
}

void WholeProject::authors()
{
    m_json.key(QLatin1String("authors")).beginArray();
    const auto rows = inOrder<Author>(m_project);
    for (const Author *author : rows) {
        m_json.beginObject();
        string("id", author->id.toString());
        string("name", author->name);
        string("created", author->created.toString());
        m_json.endObject();
    }
    m_json.endArray();
}

void WholeProject::themes()
{
    m_json.key(QLatin1String("themes")).beginArray();
    const QList<ThemeId> themes = m_project.themesInOrder();
    for (const ThemeId &theme : themes)
        m_rows.theme(theme);
    m_json.endArray();
}

void WholeProject::attributes()
{
    m_json.key(QLatin1String("attributes")).beginArray();
    const QList<Attribute> attributes = attributesOf(m_project);
    for (const Attribute &attribute : attributes) {
        if (m_project.find(attribute.id) != nullptr) // else nobody has used it
            m_rows.attribute(attribute);
    }
    m_json.endArray();
}

void WholeProject::documents()
{
    m_json.key(QLatin1String("documents")).beginArray();
    for (const DocumentId &id : m_project.documents()) {
        m_json.beginObject();
        m_rows.documentMembers(id);
        string("text", m_project.text(id).string());
        sections(id);
        versions(id);
        m_json.endObject();
    }
    m_json.endArray();
}

void WholeProject::range(const char *start, const char *end, TextRange points)
{
    number(start, points.start);
    number(end, points.end);
}

void WholeProject::sections(const DocumentId &document)
{
    const SectionTree &tree = m_project.sections(document);
    const auto &nodes = tree.outline().nodes();
    m_json.key(QLatin1String("sections")).beginArray();
    for (int node = 0; node < nodes.size(); ++node) {
        const Section *section = m_project.find(tree.idOf(node));
        m_json.beginObject();
        string("id", section->id.toString());
        m_json.key(QLatin1String("parent"));
        if (section->parent.isNull())
            m_json.null();
        else
            m_json.value(section->parent.toString());
        m_json.key(QLatin1String("kind")).value(keyOf(section->kind));
        string("path", tree.outline().path(node));
        string("label", section->label);
        string("title", section->title);
        number("level", section->level);
        number("ordinal", section->ordinal);
        range("start", "end", m_positions.of(document).fromUtf16(section->range));
        range("headingStart", "headingEnd", m_positions.of(document).fromUtf16(section->heading));
        m_json.key(QLatin1String("setAside")).value(section->setAside);
        string("summary", section->summary);
        m_json.endObject();
    }
    m_json.endArray();
}

void WholeProject::versions(const DocumentId &document)
{
    m_json.key(QLatin1String("versions")).beginArray();
    auto rows = inOrder<Version>(m_project);
    rows.removeIf([&document](const Version *row) { return !(row->document == document); });
    std::sort(rows.begin(), rows.end(),
              [](const Version *a, const Version *b) { return a->number < b->number; });
    for (const Version *version : std::as_const(rows)) {
        const Author *author = m_project.find(version->author);
        m_json.beginObject();
        number("number", version->number);
        string("hash", version->sourceHash);
        string("textHash", version->textHash);
        string("encoding", version->encoding);
        string("mediaType", version->mediaType);
        string("author", author == nullptr ? QString() : author->name);
        string("created", version->created.toString());
        m_json.endObject();
    }
    m_json.endArray();
}

bool WholeProject::highlights()
{
    m_progress.setTotal(m_project.rows<Highlight>().size());
    qint64 done = 0;
    QSet<HighlightId> written;
    const auto write = [&](const HighlightId &id) {
        m_json.beginObject();
        m_rows.highlightMembers(id);
        m_places.write(id);
        m_json.endObject();
        written.insert(id);
        m_progress.setDone(++done);
        return !m_progress.isCancelled();
    };
    m_json.key(QLatin1String("highlights")).beginArray();
    for (const DocumentId &document : m_project.documents()) {
        const auto entries = m_project.highlights(document).all();
        for (const auto &entry : entries) {
            if (!write(entry.id))
                return false;
        }
    }
    const auto rows = inOrder<Highlight>(m_project); // those without a place
    for (const Highlight *row : rows) {
        if (!written.contains(row->id) && !write(row->id))
            return false;
    }
    m_json.endArray();
    return true;
}

void WholeProject::notes()
{
    m_json.key(QLatin1String("notes")).beginArray();
    const auto rows = inOrder<Note>(m_project);
    for (const Note *note : rows) {
        if (note->target.kind != NoteTarget::Kind::Highlight)
            m_rows.note(note->id);
    }
    m_json.endArray();
}

void WholeProject::readings()
{
    m_json.key(QLatin1String("readings")).beginArray();
    for (const DocumentId &document : m_project.documents()) {
        const SectionTree &tree = m_project.sections(document);
        for (int node = 0; node < tree.outline().nodes().size(); ++node) {
            QList<ReadingId> ids = m_project.readings(tree.idOf(node));
            std::sort(ids.begin(), ids.end());
            for (const ReadingId &id : std::as_const(ids)) {
                const Reading *reading = m_project.find(id);
                const Author *author = m_project.find(reading->author);
                m_json.beginObject();
                string("section", reading->section.toString());
                string("author", author == nullptr ? QString() : author->name);
                m_json.key(QLatin1String("state")).value(keyOf(reading->state));
                string("modified", reading->modified.toString());
                m_json.endObject();
            }
        }
    }
    m_json.endArray();
}

} // namespace

Exporter::Info JsonExporter::info() const
{
    return {QStringLiteral("json"),
            JsonExporterWords::tr("JSON, for programs"),
            QStringLiteral("json"),
            {JsonExporterWords::tr("The original files"), JsonExporterWords::tr("History")},
            Info::Contents::WholeText,
            true};
}

Result<Done> JsonExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                 QIODevice &out, Progress &progress) const
{
    const ProjectSnapshot shown = options.includePrivate ? snapshot : withoutPrivateNotes(snapshot);
    JsonWriter json(out);
    if (!WholeProject(shown, options, json, progress).write() || progress.isCancelled())
        return exportCancelled();
    if (!json.finish())
        return notWritable(out);
    return Done{};
}

} // namespace meipi
