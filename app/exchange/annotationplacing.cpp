// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationplacing.h"

#include "exchange/annotationnames.h"
#include "project/selector.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace meipi {

namespace {

constexpr int deepestRefinement = 16;

void takeSelector(const QJsonValue &value, AnnotationTarget &target, int depth)
{
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const auto &each : all)
            takeSelector(each, target, depth);
        return;
    }
    const QJsonObject selector = value.toObject();
    const QString type = selector[QLatin1String("type")].toString();
    const QJsonValue refinement = selector[QLatin1String("refinedBy")];
    const bool isRefined = !refinement.isUndefined() && depth < deepestRefinement;
    if (type == u"TextQuoteSelector") {
        target.exact = selector[QLatin1String("exact")].toString();
        target.prefix = selector[QLatin1String("prefix")].toString();
        target.suffix = selector[QLatin1String("suffix")].toString();
    } else if (type == u"TextPositionSelector") {
        const QJsonValue start = selector[QLatin1String("start")];
        const QJsonValue end = selector[QLatin1String("end")];
        if (start.isDouble() && end.isDouble())
            target.position = {start.toInteger(-1), end.toInteger(-1)};
    } else if (type == u"FragmentSelector") { // RFC 5147, of plain text
        static const QRegularExpression characters(
            QStringLiteral("^char=(\\d{1,15}),(\\d{1,15})$"));
        const auto match = characters.match(selector[QLatin1String("value")].toString());
        if (match.hasMatch())
            target.position = {match.captured(1).toLongLong(), match.captured(2).toLongLong()};
        else
            target.otherSelectors.append(value);
    } else if (!isRefined && !value.isUndefined()) {
        target.otherSelectors.append(value);
    }
    if (isRefined) {
        if (type != u"TextQuoteSelector" && type != u"TextPositionSelector")
            target.otherSelectors.append(value);
        takeSelector(refinement, target, depth + 1);
    }
}

QString iriOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value[QLatin1String("id")].toString();
}

} // namespace

AnnotationTarget annotationTarget(const QJsonValue &value)
{
    AnnotationTarget target;
    if (!value.isObject()) {
        target.source = value.toString();
        return target;
    }
    const QJsonObject object = value.toObject();
    const QJsonValue source = object[QLatin1String("source")];
    target.source = iriOf(source.isUndefined() ? value : source);
    target.kind = object[QLatin1String("meipi:kind")].toString();
    target.on = annotation::idOf(object[QLatin1String("meipi:on")].toString());
    takeSelector(object[QLatin1String("selector")], target, 0);
    target.rest = object;
    for (const char *key : {"source", "selector", "meipi:kind", "meipi:on"})
        target.rest.remove(QLatin1String(key));
    return target;
}

AnnotationPlacing::AnnotationPlacing(const ProjectSnapshot &project) : m_project(project)
{
    for (const Version &version : project.rows<Version>()) {
        for (const QString &hash : {version.sourceHash, version.textHash}) {
            const auto known = m_byHash.constFind(hash);
            if (known == m_byHash.cend() || version.document < *known)
                m_byHash.insert(hash, version.document);
        }
    }
    for (const DocumentId &id : project.documents()) {
        const Document &document = *project.find(id);
        QSet<QString> names{document.name.toLower(), document.title.toLower()};
        for (const QString &name : std::as_const(names)) {
            const bool isTaken = m_byName.contains(name);
            m_byName.insert(name, isTaken ? DocumentId() : id);
        }
    }
}

DocumentId AnnotationPlacing::documentFor(const QString &source) const
{
    static const QRegularExpression hash(QStringLiteral("[0-9a-fA-F]{64}"));
    for (auto matches = hash.globalMatch(source); matches.hasNext();) {
        const DocumentId found = m_byHash.value(matches.next().captured().toLower());
        if (!found.isNull())
            return found;
    }
    const QString name = m_names.value(source);
    if (const DocumentId found = m_byName.value(name.toLower()); !name.isEmpty() && !found.isNull())
        return found;
    const QString file = QUrl(source).fileName(QUrl::FullyDecoded);
    return file.isEmpty() ? DocumentId() : m_byName.value(file.toLower());
}

AnnotationPlacing::Known &AnnotationPlacing::known(const DocumentId &document)
{
    Known &known = m_known[document];
    if (known.points == nullptr) {
        known.text = m_project.text(document);
        known.points = std::make_unique<CodePoints>(known.text.string());
        known.quotes = std::make_unique<QuotePlacing>(0, known.text);
    }
    return known;
}

AnnotationPlacing::Place AnnotationPlacing::place(const AnnotationTarget &target)
{
    const DocumentId named = documentFor(target.source);
    if (!named.isNull())
        return {named, placeIn(named, target, true)};
    Place found;
    if (target.exact.trimmed().isEmpty())
        return found;
    for (const DocumentId &id : m_project.documents()) {
        const TextRange range = placeIn(id, target, false);
        if (range.isEmpty())
            continue;
        if (!found.range.isEmpty())
            return {}; // several have these words
        found = {id, range};
    }
    return found;
}

TextRange AnnotationPlacing::placeIn(const DocumentId &document, const AnnotationTarget &target,
                                     bool isNamed)
{
    Known &in = known(document);
    const auto [start, end] = target.position.value_or(std::pair<qint64, qint64>(-1, -1));
    const bool hasPosition = start >= 0 && start < end;
    TextRange counted; // in code points, as the model has it
    if (hasPosition && end <= in.points->count())
        counted = in.points->toUtf16(
            TextRange{static_cast<qsizetype>(start), static_cast<qsizetype>(end)});
    TextRange units;
    if (hasPosition && end <= in.text.size())
        units = {static_cast<qsizetype>(start), static_cast<qsizetype>(end)};
    if (target.exact.isEmpty()) {
        const TextRange best = counted.isEmpty() ? units : counted;
        const bool isWhole =
            !splitsPair(in.text.string(), best.start) && !splitsPair(in.text.string(), best.end);
        return isNamed && isWhole ? best : TextRange();
    }
    for (const TextRange range : {counted, units}) {
        if (!range.isEmpty() && in.text.view(range) == target.exact)
            return range;
    }
    return in.quotes->find({counted, target.exact, target.prefix, target.suffix});
}

} // namespace meipi
