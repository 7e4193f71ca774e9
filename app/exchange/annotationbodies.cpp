// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationreading.h"

#include "exchange/annotationnames.h"
#include "exchange/htmltext.h"
#include "project/fields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace meipi {

namespace {

struct BodyWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

QString purposeIn(const QJsonObject &body)
{
    const QJsonValue purpose = body[QLatin1String("purpose")];
    return purpose.isArray() ? purpose[0].toString() : purpose.toString();
}

bool isTextual(const QJsonObject &body)
{
    const QJsonValue type = body[QLatin1String("type")];
    const bool isNamed = type.isArray()
        ? type.toArray().contains(QJsonValue(QLatin1String("TextualBody")))
        : type == QJsonValue(QLatin1String("TextualBody"));
    return body[QLatin1String("value")].isString() && (isNamed || type.isUndefined());
}

/// The bodies in one list, whatever form they have, those of Hypothesis too.
QJsonArray bodiesIn(const QJsonObject &annotation)
{
    const QJsonValue given = annotation[QLatin1String("body")];
    QJsonArray bodies = given.isArray()         ? given.toArray()
        : given.isUndefined() || given.isNull() ? QJsonArray()
                                                : QJsonArray{given};
    const QString motivation = annotation[QLatin1String("motivation")].toString();
    for (const QLatin1String key : {QLatin1String("bodyValue"), QLatin1String("text")}) {
        const QString text = annotation[key].toString();
        if (!text.isEmpty()) {
            bodies.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("TextualBody")},
                                      {QStringLiteral("value"), text}});
        }
    }
    const QJsonArray tags = annotation[QLatin1String("tags")].toArray();
    for (const auto &tag : tags) {
        bodies.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("TextualBody")},
                                  {QStringLiteral("purpose"), QStringLiteral("tagging")},
                                  {QStringLiteral("value"), tag}});
    }
    for (qsizetype i = 0; motivation == u"tagging" && i < bodies.size(); ++i) {
        QJsonObject body = bodies[i].toObject();
        if (!body.isEmpty() && purposeIn(body).isEmpty()) {
            body[QStringLiteral("purpose")] = motivation;
            bodies[i] = body;
        }
    }
    return bodies;
}

QJsonObject without(QJsonObject object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(QLatin1String(key));
    return object;
}

/// What an export of ours would write itself.
bool isOurMotivation(const QJsonValue &motivation)
{
    static const QStringList ours{QStringLiteral("commenting"), QStringLiteral("tagging"),
                                  QStringLiteral("highlighting")};
    return ours.contains(motivation.toString());
}

Timestamp timeIn(const QJsonObject &body, const QJsonObject &annotation, const char *key)
{
    const Timestamp own = Timestamp::fromString(body[QLatin1String(key)].toString());
    return own.milliseconds != 0 ? own
                                 : Timestamp::fromString(annotation[QLatin1String(key)].toString());
}

} // namespace

QString plainTextOf(const QString &html)
{
    static const QRegularExpression hidden(
        QStringLiteral("<(script|style)\\b[^>]*>.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QString shown = html;
    return HtmlText(shown.remove(hidden)).text().trimmed();
}

QJsonArray AnnotationReading::readBodies(const QJsonObject &annotation, const NoteTarget &target,
                                         const NoteId &replyTo)
{
    QJsonArray others;
    const QJsonArray bodies = bodiesIn(annotation);
    for (const auto &each : bodies) {
        const QJsonObject body = each.toObject();
        const bool isRead = isTextual(body)
            && (purposeIn(body) == u"tagging" ? readTag(body, annotation, target)
                                              : readBody(body, annotation, target, replyTo));
        if (!isRead)
            others.append(each);
    }
    if (!others.isEmpty()) {
        m_losses.count(BodyWords::tr("Bodies that are no text, kept and given back by an export: "
                                     "%1."),
                       static_cast<int>(others.size()));
    }
    return others;
}

bool AnnotationReading::readBody(const QJsonObject &body, const QJsonObject &annotation,
                                 const NoteTarget &target, const NoteId &replyTo)
{
    QString text = body[QLatin1String("value")].toString();
    if (body[QLatin1String("format")] == QJsonValue(QLatin1String("text/html"))) {
        text = plainTextOf(text);
        m_losses.count(BodyWords::tr("Notes with HTML, of which only the text is read: %1."));
    }
    Note note;
    const QString id = body[QLatin1String("id")].toString();
    note.id = NoteId(annotation::idOf(id));
    note.target = target;
    note.text = text;
    note.author = creatorOf(body, annotation);
    note.created = timeIn(body, annotation, "created");
    note.modified = timeIn(body, annotation, "modified");
    const QUuid answered = annotation::idOf(body[QLatin1String("meipi:replyTo")].toString());
    note.replyTo = answered.isNull() ? replyTo : m_bodyNotes.value(answered);
    const QString status = body[QLatin1String("meipi:status")].toString();
    if (status.isEmpty() && purposeIn(body) == u"questioning")
        note.status = NoteStatus::Question;
    else
        note.status = fromKey<NoteStatus>(status).value_or(NoteStatus::Thought);
    note.starred = body[QLatin1String("meipi:starred")].toBool();
    note.done = body[QLatin1String("meipi:done")].toBool();
    note.isPrivate = body[QLatin1String("meipi:private")].toBool();
    if (const Note *own = m_request.into.find(note.id); own != nullptr && status.isEmpty()) {
        note.status = own->status;
        note.starred = own->starred;
        note.done = own->done;
        note.isPrivate = own->isPrivate;
    }
    const NoteId made = m_builder.note(note);
    m_bodyNotes.insert(annotation::idOf(id), made);
    const QUuid own = annotation::idOf(annotation[QLatin1String("id")].toString());
    if (!m_firstNotes.contains(own))
        m_firstNotes.insert(own, made);
    const QJsonObject rest =
        without(body,
                {"id", "type", "value", "format", "purpose", "creator", "created", "modified",
                 "meipi:status", "meipi:starred", "meipi:done", "meipi:private", "meipi:replyTo"});
    if (!rest.isEmpty())
        m_bodyRests.insert(annotation::urn(made.uuid()), rest);
    return true;
}

bool AnnotationReading::readTag(const QJsonObject &body, const QJsonObject &annotation,
                                const NoteTarget &target)
{
    const QString tag = body[QLatin1String("value")].toString();
    if (target.kind != NoteTarget::Kind::Highlight || tag.trimmed().isEmpty())
        return false;
    const ThemeId told =
        m_themes.value(annotation::idOf(body[QLatin1String("meipi:theme")].toString()));
    const ThemeId theme = told.isNull() ? themeFor(tag.trimmed()) : told;
    m_builder.coding(HighlightId(target.id), theme, creatorOf(body, annotation),
                     timeIn(body, annotation, "created"),
                     annotation::idOf(body[QLatin1String("id")].toString()));
    return true;
}

void AnnotationReading::keepRest(const QJsonObject &annotation, const AnnotationTarget &target,
                                 const QJsonArray &bodies, const HighlightId &highlight)
{
    QJsonObject members =
        without(annotation,
                {"@context", "id", "type", "created", "modified", "updated", "creator", "user",
                 "body", "bodyValue", "text", "tags", "target", "meipi:link"});
    if (isOurMotivation(members.value(QLatin1String("motivation"))))
        members.remove(QLatin1String("motivation"));
    QJsonObject rest;
    const QString id = annotation[QLatin1String("id")].toString();
    if (!id.isEmpty() && id != annotation::urn(highlight.uuid()))
        rest[QStringLiteral("id")] = id;
    if (!members.isEmpty())
        rest[QStringLiteral("annotation")] = members;
    if (!bodies.isEmpty())
        rest[QStringLiteral("bodies")] = bodies;
    if (!target.otherSelectors.isEmpty())
        rest[QStringLiteral("selectors")] = target.otherSelectors;
    if (!target.rest.isEmpty())
        rest[QStringLiteral("target")] = target.rest;
    if (!m_bodyRests.isEmpty())
        rest[QStringLiteral("bodyMembers")] = m_bodyRests;
    m_bodyRests = {};
    if (rest.isEmpty())
        return;
    m_builder.property(annotation::restKey + highlight.toString(),
                       QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)));
}

} // namespace meipi
