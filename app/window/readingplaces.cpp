// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/readingplaces.h"

namespace meipi {

namespace {

constexpr qsizetype mostPlaces = 200;

QString placesSetting()
{
    return QStringLiteral("readingPlaces");
}

/// "document top caret path", the path last as it may hold blanks.
QString written(const QString &projectPath, const ReadingPlace &place)
{
    return QStringLiteral("%1 %2 %3 ")
               .arg(place.document.toString())
               .arg(place.top)
               .arg(place.caret)
        + projectPath;
}

std::optional<ReadingPlace> parsed(const QString &line, const QString &projectPath)
{
    if (line.section(u' ', 3) != projectPath)
        return std::nullopt;
    return ReadingPlace{DocumentId::fromString(line.section(u' ', 0, 0)),
                        line.section(u' ', 1, 1).toLongLong(),
                        line.section(u' ', 2, 2).toLongLong()};
}

} // namespace

void ReadingPlaces::leave(const QString &projectPath, const ReadingPlace &place)
{
    QStringList lines = m_preferences.value(placesSetting()).toStringList();
    lines.removeIf([&](const QString &line) {
        const auto other = parsed(line, projectPath);
        return other && other->document == place.document;
    });
    lines.prepend(written(projectPath, place));
    m_preferences.setValue(placesSetting(), lines.mid(0, mostPlaces));
}

std::optional<ReadingPlace> ReadingPlaces::last(const QString &projectPath) const
{
    const QStringList lines = m_preferences.value(placesSetting()).toStringList();
    for (const QString &line : lines) {
        if (const auto place = parsed(line, projectPath))
            return place;
    }
    return std::nullopt;
}

std::optional<ReadingPlace> ReadingPlaces::last(const QString &projectPath,
                                                const DocumentId &document) const
{
    const QStringList lines = m_preferences.value(placesSetting()).toStringList();
    for (const QString &line : lines) {
        const auto place = parsed(line, projectPath);
        if (place && place->document == document)
            return place;
    }
    return std::nullopt;
}

} // namespace meipi
