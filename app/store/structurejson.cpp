// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/structurejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meipi {

namespace {

constexpr int boldFlag = 1;
constexpr int italicFlag = 2;

bool readPages(const QJsonArray &json, TextStructure &structure)
{
    qsizetype last = 0;
    for (const auto &value : json) {
        const QJsonArray page = value.toArray();
        const qsizetype position = page.at(0).toInteger(-1);
        if (position < last || !page.at(1).isString())
            return false;
        structure.pages.append({position, page.at(1).toString()});
        last = position;
    }
    return true;
}

bool readStyles(const QJsonArray &json, TextStructure &structure)
{
    qsizetype last = 0;
    for (const auto &value : json) {
        const QJsonArray style = value.toArray();
        const TextRange range{style.at(0).toInteger(-1), style.at(1).toInteger(-1)};
        const int flags = style.at(2).toInt();
        if (range.start < last || range.end <= range.start || flags < boldFlag
            || flags > (boldFlag | italicFlag))
            return false;
        structure.styles.append({range, (flags & boldFlag) != 0, (flags & italicFlag) != 0});
        last = range.end;
    }
    return true;
}

} // namespace

QByteArray structureToJson(const TextStructure &structure, const QList<HeadingHint> &hints)
{
    if (structure.isEmpty() && hints.isEmpty())
        return {};
    QJsonArray pages;
    for (const PageStart &page : structure.pages)
        pages.append(QJsonArray{qint64(page.position), page.label});
    QJsonArray styles;
    for (const StyledRange &style : structure.styles) {
        styles.append(QJsonArray{qint64(style.range.start), qint64(style.range.end),
                                 (style.bold ? boldFlag : 0) | (style.italic ? italicFlag : 0)});
    }
    QJsonArray headings;
    for (const HeadingHint &hint : hints)
        headings.append(QJsonArray{qint64(hint.paragraph), hint.level, hint.bold});
    return QJsonDocument(QJsonObject{{QStringLiteral("pages"), pages},
                                     {QStringLiteral("styles"), styles},
                                     {QStringLiteral("headings"), headings}})
        .toJson(QJsonDocument::Compact);
}

std::optional<TextStructure> structureFromJson(const QByteArray &json)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    if (!parsed.isObject())
        return std::nullopt;
    const QJsonObject object = parsed.object();
    TextStructure structure;
    if (!readPages(object.value(QLatin1String("pages")).toArray(), structure)
        || !readStyles(object.value(QLatin1String("styles")).toArray(), structure))
        return std::nullopt;
    return structure;
}

} // namespace meipi
