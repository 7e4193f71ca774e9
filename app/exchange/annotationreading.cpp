// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationreading.h"

#include "exchange/annotationnames.h"
#include "project/themepath.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace meipi {

namespace {

struct AnnotationReadingWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

/// What an annotation answers: ids of others, nearest last.
QStringList answeredBy(const QJsonObject &annotation)
{
    QStringList ids;
    const QJsonArray references = annotation[QLatin1String("references")].toArray(); // Hypothesis
    for (const auto &each : references)
        ids.append(each.toString());
    if (ids.isEmpty()
        && annotation[QLatin1String("motivation")] == QJsonValue(QLatin1String("replying")))
        ids.append(annotationTarget(annotation[QLatin1String("target")]).source);
    return ids;
}

Timestamp timeOf(const QJsonObject &object, const char *key)
{
    return Timestamp::fromString(object[QLatin1String(key)].toString());
}

QUuid annotationId(const QJsonObject &annotation)
{
    return annotation::idOf(annotation[QLatin1String("id")].toString());
}

} // namespace

AnnotationReading::AnnotationReading(const ForeignRequest &request, Progress &progress,
                                     const LossList &losses)
    : m_request(request), m_progress(progress), m_losses(losses),
      m_builder(m_request.into, request.context, request.authorName), m_placing(m_request.into)
{
}

Result<ForeignReading> AnnotationReading::run(const QJsonArray &annotations,
                                              const QJsonObject &root)
{
    readHead(root);
    m_progress.setTotal(annotations.size());
    QList<QJsonObject> replies;
    for (const auto &value : annotations) {
        if (m_progress.isCancelled())
            return failure(Error::Code::Cancelled,
                           AnnotationReadingWords::tr("The import was cancelled."));
        const QString fault = annotationFault(value);
        if (!fault.isEmpty()) {
            m_losses.add(AnnotationReadingWords::tr("An annotation that does not follow the model "
                                                    "is left out: %1.")
                             .arg(fault));
            continue;
        }
        const QJsonObject annotation = value.toObject();
        if (answeredBy(annotation).isEmpty())
            readOne(annotation);
        else
            replies.append(annotation);
        m_progress.setDone(m_progress.done() + 1);
    }
    for (bool moves = true; moves && !replies.isEmpty();) { // answers to answers
        QList<QJsonObject> waiting;
        for (const QJsonObject &reply : std::as_const(replies)) {
            if (!readReply(reply, answeredBy(reply)))
                waiting.append(reply);
        }
        moves = waiting.size() < replies.size();
        replies = waiting;
    }
    for (const QJsonObject &reply : std::as_const(replies))
        readOne(reply);
    return ForeignReading{m_builder.finish(), m_losses.sentences()};
}

void AnnotationReading::readHead(const QJsonObject &root)
{
    QHash<QString, QString> names;
    const QJsonArray documents = root[QLatin1String("meipi:documents")].toArray();
    for (const auto &each : documents)
        names.insert(each[QLatin1String("id")].toString(),
                     each[QLatin1String("meipi:name")].toString());
    m_placing.setNames(names);
    readThemes(root[QLatin1String("meipi:themes")].toArray());
}

void AnnotationReading::readThemes(const QJsonArray &themes)
{
    for (const auto &each : themes) { // parents first
        const QUuid id = annotation::idOf(each[QLatin1String("id")].toString());
        const ThemeId parent =
            m_themes.value(annotation::idOf(each[QLatin1String("meipi:parent")].toString()));
        const ThemeId theme =
            m_builder.theme(parent, each[QLatin1String("meipi:name")].toString(), id,
                            Colour::fromString(each[QLatin1String("meipi:colour")].toString()),
                            each[QLatin1String("meipi:definition")].toString());
        m_themes.insert(id, theme);
    }
}

void AnnotationReading::readOne(const QJsonObject &annotation)
{
    const QJsonValue given = annotation[QLatin1String("target")];
    QJsonArray targets = given.isArray() ? given.toArray() : QJsonArray{given};
    if (const QJsonValue items = given[QLatin1String("items")]; items.isArray())
        targets = items.toArray(); // a choice or a list
    int placed = 0;
    for (const auto &each : std::as_const(targets)) {
        const AnnotationTarget target = annotationTarget(each);
        if (readOnOwn(annotation, target)) {
            ++placed;
            continue;
        }
        const AnnotationPlacing::Place place = m_placing.place(target);
        if (place.range.isEmpty())
            continue;
        readPassage(annotation, target, place);
        ++placed;
    }
    if (placed == 0)
        keepUnplaced(annotation);
    else if (placed < targets.size())
        m_losses.count(AnnotationReadingWords::tr("Annotations of which some targets are in no "
                                                  "document here: %1."));
}

// A note on the project, a theme, a section or a whole document.
bool AnnotationReading::readOnOwn(const QJsonObject &annotation, const AnnotationTarget &target)
{
    const ProjectSnapshot &into = m_request.into;
    std::optional<NoteTarget> on;
    const DocumentId named = m_placing.documentFor(target.source);
    const bool isWhole =
        target.exact.isEmpty() && !target.position && target.otherSelectors.isEmpty();
    if (target.source == u"meipi:project") {
        on = NoteTarget();
    } else if (target.kind == u"theme") {
        const ThemeId theme = m_themes.value(annotation::idOf(target.source));
        if (!theme.isNull())
            on = NoteTarget(theme);
    } else if (target.kind == u"section") {
        const Section *section = into.find(SectionId(target.on));
        const Version *version = section == nullptr ? nullptr : into.find(section->version);
        if (version != nullptr && into.find(version->document)->currentVersion == version->id) {
            m_builder.ownDocument(version->document);
            on = NoteTarget(section->id);
        } else if (!named.isNull()) {
            on = NoteTarget(m_builder.ownDocument(named));
        }
    } else if (!named.isNull() && isWhole) {
        on = NoteTarget(m_builder.ownDocument(named));
    }
    if (!on)
        return false;
    const QJsonArray others = readBodies(annotation, *on);
    if (!others.isEmpty()) {
        keepUnplaced(annotation);
        return true;
    }
    m_targets.insert(annotationId(annotation), *on);
    return true;
}

bool AnnotationReading::readReply(const QJsonObject &annotation, const QStringList &answered)
{
    for (auto each = answered.crbegin(); each != answered.crend(); ++each) {
        const QUuid id = annotation::idOf(*each);
        const auto target = m_targets.constFind(id);
        if (target == m_targets.cend())
            continue;
        m_targets.insert(annotationId(annotation), *target);
        const QJsonArray others = readBodies(annotation, *target, m_firstNotes.value(id));
        if (!others.isEmpty())
            keepUnplaced(annotation);
        return true;
    }
    return false;
}

void AnnotationReading::readPassage(const QJsonObject &annotation, const AnnotationTarget &target,
                                    const AnnotationPlacing::Place &place)
{
    const DocumentId document = m_builder.ownDocument(place.document);
    const HighlightId highlight = m_builder.highlight(
        document, place.range, creatorOf(annotation, annotation), timeOf(annotation, "created"),
        timeOf(annotation, annotation.contains(QLatin1String("updated")) ? "updated" : "modified"),
        annotationId(annotation));
    m_targets.insert(annotationId(annotation), NoteTarget(highlight));
    const QJsonArray others = readBodies(annotation, NoteTarget(highlight));
    keepRest(annotation, target, others, highlight);
}

void AnnotationReading::keepUnplaced(const QJsonObject &annotation)
{
    const QByteArray json = QJsonDocument(annotation).toJson(QJsonDocument::Compact);
    QUuid id = annotationId(annotation);
    if (id.isNull())
        id = QUuid::createUuidV5(QUuid(), json);
    m_builder.property(annotation::unplacedKey + id.toString(QUuid::WithoutBraces),
                       QString::fromUtf8(json));
    const QString source = annotationTarget(annotation[QLatin1String("target")].isArray()
                                                ? annotation[QLatin1String("target")][0]
                                                : annotation[QLatin1String("target")])
                               .source;
    m_losses.add(AnnotationReadingWords::tr("An annotation of “%1” has no place in the documents "
                                            "here; it is kept and goes along in an export: %2")
                     .arg(source.left(120), annotation[QLatin1String("id")].toString().left(120)));
}

AuthorId AnnotationReading::creatorOf(const QJsonObject &object, const QJsonObject &annotation)
{
    QJsonValue creator = object[QLatin1String("creator")];
    if (creator.isUndefined())
        creator = annotation[QLatin1String("creator")];
    if (creator.isArray())
        creator = creator.toArray().first();
    if (creator.isUndefined())
        creator = annotation[QLatin1String("user")]; // acct:name@host, of Hypothesis
    if (creator.isString()) {
        QString name = creator.toString();
        if (name.startsWith(QLatin1String("acct:")))
            name = name.sliced(5).section(u'@', 0, 0);
        return m_builder.author(name);
    }
    for (const QLatin1String key :
         {QLatin1String("name"), QLatin1String("nickname"), QLatin1String("id")}) {
        const QJsonValue name = creator[key];
        const QString word = name.isArray() ? name[0].toString() : name.toString();
        if (!word.isEmpty()) {
            const QString id = creator[QLatin1String("id")].toString();
            return m_builder.author(word, annotation::idOf(id));
        }
    }
    return {};
}

// A tag is a theme of the project where one is called so, wherever it stands.
ThemeId AnnotationReading::themeFor(const QString &tag)
{
    const auto known = m_tags.constFind(tag);
    if (known != m_tags.cend())
        return *known;
    const ProjectSnapshot &into = m_request.into;
    ThemeId own = into.themeAtPath(joinThemePath({tag}));
    if (own.isNull())
        own = into.themeAtPath(tag);
    QList<ThemeId> chain;
    for (const Theme *at = into.find(own); at != nullptr; at = into.find(at->parent))
        chain.prepend(at->id);
    ThemeId theme;
    for (const ThemeId &id : std::as_const(chain)) {
        const Theme &row = *into.find(id);
        const auto made = m_themes.constFind(id.uuid());
        theme = made != m_themes.cend()
            ? *made
            : m_builder.theme(theme, row.name, id.uuid(), row.colour, row.definition);
        m_themes.insert(id.uuid(), theme);
    }
    if (chain.isEmpty())
        theme = m_builder.theme({}, tag);
    m_tags.insert(tag, theme);
    return theme;
}

} // namespace meipi
