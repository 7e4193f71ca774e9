// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationwriter.h"

#include "base/codepoints.h"
#include "exchange/annotationnames.h"
#include "exchange/reficodes.h"
#include "export/exportfailures.h"
#include "project/fields.h"
#include "project/selector.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace meipi {

namespace {

struct AnnotationWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

QString momentOf(Timestamp time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    return moment.toString(time.milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString purposeOf(const Note &note)
{
    if (!note.replyTo.isNull())
        return QStringLiteral("replying");
    switch (note.status) {
    case NoteStatus::Question:
        return QStringLiteral("questioning");
    case NoteStatus::Objection:
        return QStringLiteral("assessing");
    case NoteStatus::Thought:
    case NoteStatus::Evidence:
    case NoteStatus::ToDo:
        break;
    }
    return QStringLiteral("commenting");
}

class AnnotationWriting {
public:
    AnnotationWriting(const ProjectSnapshot &project, const ExportOptions &options,
                      Progress &progress)
        : m_project(project), m_progress(progress), m_notes(project, options.includePrivate)
    {
        for (const Property &property : project.rows<Property>())
            m_properties.insert(property.key, property.value);
    }

    Result<QByteArray> run()
    {
        m_progress.setTotal(m_project.rows<Highlight>().size());
        addNotesOn(NoteTarget(),
                   QJsonObject{{QStringLiteral("id"), QStringLiteral("meipi:project")}});
        const QList<ThemeId> themes = m_project.themesInOrder();
        for (const ThemeId &id : themes) {
            addNotesOn(NoteTarget(id),
                       QJsonObject{{QStringLiteral("id"), annotation::urn(id.uuid())},
                                   {QStringLiteral("meipi:kind"), QStringLiteral("theme")}});
        }
        for (const DocumentId &id : m_project.documents()) {
            if (auto done = addDocument(*m_project.find(id)); !done)
                return tl::unexpected(done.error());
        }
        addUnplaced();
        return QJsonDocument(page()).toJson();
    }

private:
    QJsonObject page() const
    {
        const QJsonObject own{{QStringLiteral("meipi"), QStringLiteral("urn:meipi:")},
                              {QStringLiteral("dc"), QStringLiteral("http://purl.org/dc/terms/")}};
        QString seed;
        QJsonArray documents;
        for (const DocumentId &id : m_project.documents()) {
            const Document &document = *m_project.find(id);
            documents.append(QJsonObject{{QStringLiteral("id"), sourceOf(document)},
                                         {QStringLiteral("meipi:name"), document.name},
                                         {QStringLiteral("dc:title"), document.title}});
            seed += sourceOf(document) + u'\n';
        }
        return {{QStringLiteral("@context"), QJsonArray{QString(annotation::context), own}},
                {QStringLiteral("id"),
                 annotation::urn(QUuid::createUuidV5(QUuid(), seed + QLatin1String("page")))},
                {QStringLiteral("type"), QStringLiteral("AnnotationPage")},
                {QStringLiteral("meipi:title"), m_project.property(QStringLiteral("title"))},
                {QStringLiteral("meipi:documents"), documents},
                {QStringLiteral("meipi:themes"), themes()},
                {QStringLiteral("startIndex"), 0},
                {QStringLiteral("items"), m_items}};
    }

    QJsonArray themes() const
    {
        QJsonArray result;
        const QList<ThemeId> all = m_project.themesInOrder();
        for (const ThemeId &id : all) {
            const Theme &theme = *m_project.find(id);
            QJsonObject row{{QStringLiteral("id"), annotation::urn(id.uuid())},
                            {QStringLiteral("meipi:name"), theme.name},
                            {QStringLiteral("meipi:colour"), theme.colour.toString()},
                            {QStringLiteral("meipi:definition"), theme.definition}};
            if (!theme.parent.isNull())
                row[QStringLiteral("meipi:parent")] = annotation::urn(theme.parent.uuid());
            result.append(row);
        }
        return result;
    }

    QString sourceOf(const Document &document) const
    {
        return annotation::documentScheme + m_project.find(document.currentVersion)->sourceHash;
    }

    QJsonObject creatorOf(const AuthorId &id) const
    {
        const Author *author = m_project.find(id);
        return {{QStringLiteral("type"), QStringLiteral("Person")},
                {QStringLiteral("id"), annotation::urn(id.uuid())},
                {QStringLiteral("name"), author == nullptr ? QString() : author->name}};
    }

    template <class Row>
    void addMaking(QJsonObject &object, const Row &row) const
    {
        object[QStringLiteral("creator")] = creatorOf(row.author);
        object[QStringLiteral("created")] = momentOf(row.created);
        if constexpr (requires { row.modified; })
            object[QStringLiteral("modified")] = momentOf(row.modified);
    }

    Result<Done> addDocument(const Document &document)
    {
        const Text text = m_project.text(document.id);
        const CodePoints points(text.string());
        for (const HighlightIndex::Entry &entry : m_project.highlights(document.id).all()) {
            if (m_progress.isCancelled()) {
                return exportCancelled();
            }
            addHighlight(*m_project.find(entry.id), entry.range, points, text);
            m_progress.setDone(m_progress.done() + 1);
        }
        const QJsonObject whole{{QStringLiteral("id"), sourceOf(document)},
                                {QStringLiteral("meipi:kind"), QStringLiteral("document")},
                                {QStringLiteral("meipi:on"), annotation::urn(document.id.uuid())}};
        addNotesOn(NoteTarget(document.id), whole);
        addNotes(m_notes.strayIn(document.id), whole);
        const SectionTree &tree = m_project.sections(document.id);
        for (int node = 0; node < tree.outline().nodes().size(); ++node) {
            const Section &section = *m_project.find(tree.idOf(node));
            QJsonObject target = passage(document, section.range, points, text);
            target[QStringLiteral("meipi:kind")] = QStringLiteral("section");
            target[QStringLiteral("meipi:on")] = annotation::urn(section.id.uuid());
            addNotesOn(NoteTarget(section.id), target);
        }
        return Done{};
    }

    // A long quote does not make it easier to find the passage; one of a section would.
    QJsonObject passage(const Document &document, TextRange range, const CodePoints &points,
                        const Text &text) const
    {
        const Selector selector = selectorAt(text, range);
        const TextRange counted = points.fromUtf16(range);
        return {{QStringLiteral("source"), sourceOf(document)},
                {QStringLiteral("selector"),
                 QJsonArray{
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("TextQuoteSelector")},
                                 {QStringLiteral("exact"), selector.quote},
                                 {QStringLiteral("prefix"), selector.prefix},
                                 {QStringLiteral("suffix"), selector.suffix}},
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("TextPositionSelector")},
                                 {QStringLiteral("start"), counted.start},
                                 {QStringLiteral("end"), counted.end}}}}};
    }

    void addHighlight(const Highlight &highlight, TextRange range, const CodePoints &points,
                      const Text &text)
    {
        QJsonArray bodies = bodiesOf(m_notes.on(NoteTarget(highlight.id)));
        const bool hasNotes = !bodies.isEmpty();
        const QList<CodingId> codings = m_project.codings(highlight.id);
        for (const CodingId &id : codings)
            bodies.append(bodyOf(*m_project.find(id)));
        const Document &document = *m_project.find(highlight.document);
        QJsonObject target = passage(document, range, points, text);
        QJsonObject object{
            {QStringLiteral("id"), annotation::urn(highlight.id.uuid())},
            {QStringLiteral("type"), QStringLiteral("Annotation")},
            {QStringLiteral("motivation"),
             hasNotes                ? QStringLiteral("commenting")
                 : codings.isEmpty() ? QStringLiteral("highlighting")
                                     : QStringLiteral("tagging")},
            {QStringLiteral("meipi:link"),
             sourceOf(document) + QLatin1String("?highlight=") + highlight.id.toString()},
            {QStringLiteral("target"), target}};
        addMaking(object, highlight);
        if (!bodies.isEmpty())
            object[QStringLiteral("body")] = bodies;
        const auto rest = m_properties.constFind(annotation::restKey + highlight.id.toString());
        if (rest != m_properties.cend())
            giveBack(object, QJsonDocument::fromJson(rest->toUtf8()).object());
        m_items.append(object);
    }

    QJsonObject bodyOf(const Coding &coding) const
    {
        QJsonObject body{{QStringLiteral("id"), annotation::urn(coding.id.uuid())},
                         {QStringLiteral("type"), QStringLiteral("TextualBody")},
                         {QStringLiteral("purpose"), QStringLiteral("tagging")},
                         {QStringLiteral("value"), m_project.themePath(coding.theme)},
                         {QStringLiteral("meipi:theme"), annotation::urn(coding.theme.uuid())}};
        addMaking(body, coding);
        return body;
    }

    QJsonObject bodyOf(const Note &note) const
    {
        QJsonObject body{{QStringLiteral("id"), annotation::urn(note.id.uuid())},
                         {QStringLiteral("type"), QStringLiteral("TextualBody")},
                         {QStringLiteral("format"), QStringLiteral("text/plain")},
                         {QStringLiteral("purpose"), purposeOf(note)},
                         {QStringLiteral("value"), note.text},
                         {QStringLiteral("meipi:status"), QString(keyOf(note.status))}};
        addMaking(body, note);
        if (note.starred)
            body[QStringLiteral("meipi:starred")] = true;
        if (note.done)
            body[QStringLiteral("meipi:done")] = true;
        if (note.isPrivate)
            body[QStringLiteral("meipi:private")] = true;
        if (!note.replyTo.isNull())
            body[QStringLiteral("meipi:replyTo")] = annotation::urn(note.replyTo.uuid());
        return body;
    }

    // With their replies, each after what it answers.
    QJsonArray bodiesOf(const QList<NoteId> &notes) const
    {
        QJsonArray bodies;
        QList<NoteId> waiting(notes.crbegin(), notes.crend());
        while (!waiting.isEmpty()) {
            const Note &note = *m_project.find(waiting.takeLast());
            bodies.append(bodyOf(note));
            const QList<NoteId> replies = m_notes.repliesTo(note);
            for (auto each = replies.crbegin(); each != replies.crend(); ++each)
                waiting.append(*each);
        }
        return bodies;
    }

    void addNotesOn(const NoteTarget &target, const QJsonObject &named)
    {
        addNotes(m_notes.on(target), named);
    }

    void addNotes(const QList<NoteId> &notes, const QJsonObject &target)
    {
        for (const NoteId &id : notes) {
            const Note &note = *m_project.find(id);
            QJsonObject object{
                {QStringLiteral("id"),
                 annotation::urn(QUuid::createUuidV5(id.uuid(), QStringLiteral("annotation")))},
                {QStringLiteral("type"), QStringLiteral("Annotation")},
                {QStringLiteral("motivation"), purposeOf(note)},
                {QStringLiteral("body"), bodiesOf({id})},
                {QStringLiteral("target"), target}};
            addMaking(object, note);
            m_items.append(object);
        }
    }

    void addUnplaced()
    {
        QStringList keys;
        for (auto each = m_properties.cbegin(); each != m_properties.cend(); ++each) {
            const QString &key = each.key();
            if (!key.startsWith(annotation::unplacedKey))
                continue;
            const QUuid id =
                QUuid::fromString(QStringView(key).sliced(annotation::unplacedKey.size()));
            if (m_project.find(HighlightId(id)) == nullptr) // it has found its place since
                keys.append(key);
        }
        std::sort(keys.begin(), keys.end());
        for (const QString &key : std::as_const(keys))
            m_items.append(QJsonDocument::fromJson(m_properties.value(key).toUtf8()).object());
    }

    const ProjectSnapshot &m_project;
    Progress &m_progress;
    RefiNotes m_notes;
    QHash<QString, QString> m_properties;
    QJsonArray m_items;
};

} // namespace

Result<QByteArray> annotationPage(const ProjectSnapshot &project, const ExportOptions &options,
                                  Progress &progress)
{
    return AnnotationWriting(project, options, progress).run();
}

} // namespace meipi
