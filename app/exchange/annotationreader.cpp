// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationreader.h"

#include "exchange/annotationnames.h"
#include "exchange/annotationreading.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace meipi {

namespace {

constexpr qsizetype largestJson = qsizetype(256) << 20; // bytes

struct AnnotationReaderWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

bool hasType(const QJsonValue &value, QLatin1String type)
{
    const QJsonValue own = value[QLatin1String("type")];
    return own.isArray() ? own.toArray().contains(QJsonValue(type)) : own == QJsonValue(type);
}

/// The annotations of whatever container the file is; nothing where it is none.
std::optional<QJsonArray> annotationsIn(const QJsonDocument &json, LossList &losses)
{
    if (json.isArray())
        return json.array();
    const QJsonObject root = json.object();
    if (hasType(root, QLatin1String("Annotation")))
        return QJsonArray{root};
    const QJsonValue first = root[QLatin1String("first")];
    const QJsonObject page = first.isObject() ? first.toObject() : root;
    if (page.contains(QLatin1String("next"))) {
        losses.add(AnnotationReaderWords::tr("The collection goes on in pages elsewhere, which are "
                                             "not fetched; import them one by one."));
    }
    for (const QLatin1String list :
         {QLatin1String("items"), QLatin1String("annotations"), QLatin1String("rows")}) {
        if (page[list].isArray())
            return page[list].toArray();
    }
    return std::nullopt;
}

} // namespace

QString annotationFault(const QJsonValue &value)
{
    if (!value.isObject())
        return AnnotationReaderWords::tr("it is no JSON object");
    const QJsonObject object = value.toObject();
    const QJsonValue id = object[QLatin1String("id")];
    if (!id.isUndefined() && !id.isString())
        return AnnotationReaderWords::tr("its id is not one IRI");
    if (object.contains(QLatin1String("type")) && !hasType(value, QLatin1String("Annotation")))
        return AnnotationReaderWords::tr("its type is not Annotation");
    const QJsonValue target = object[QLatin1String("target")];
    if (target.isUndefined() || target.isNull() || target == QJsonValue(QString())
        || (target.isArray() && target.toArray().isEmpty()))
        return AnnotationReaderWords::tr("it has no target");
    return {};
}

Result<ForeignReading> readAnnotations(const QByteArray &bytes, const ForeignRequest &request,
                                       Progress &progress)
{
    if (bytes.size() > largestJson) {
        return failure(Error::Code::TooLarge,
                       AnnotationReaderWords::tr("The annotations are over %1 MiB; split the file.")
                           .arg(largestJson >> 20));
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (json.isNull()) {
        return failure(Error::Code::Malformed,
                       AnnotationReaderWords::tr("The file is no JSON: something is wrong at byte "
                                                 "%1. Export it again from where it comes from.")
                           .arg(error.offset),
                       error.errorString(), error.offset);
    }
    LossList losses;
    const auto annotations = annotationsIn(json, losses);
    if (!annotations && json.object()[QLatin1String("first")].isString()) {
        return failure(Error::Code::NotSupported,
                       AnnotationReaderWords::tr("The file names the pages of a collection and "
                                                 "holds none of them; nothing is fetched, so "
                                                 "import the pages themselves."));
    }
    if (!annotations) {
        return failure(
            Error::Code::Malformed,
            AnnotationReaderWords::tr("The file holds no web annotations; choose another "
                                      "one."));
    }
    if (annotations->size() == 1) {
        if (const QString fault = annotationFault(annotations->first()); !fault.isEmpty()) {
            return failure(Error::Code::Malformed,
                           AnnotationReaderWords::tr("The annotation does not follow the model: "
                                                     "%1. Correct it and import it again.")
                               .arg(fault));
        }
    }
    return AnnotationReading(request, progress, losses).run(*annotations, json.object());
}

} // namespace meipi
