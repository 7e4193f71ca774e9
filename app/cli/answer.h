// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonwriter.h"
#include "cli/console.h"
#include "export/projectjson.h"

namespace meipi {

/// {"key": …}, the value being what @p write gives to the writer.
template <class Write>
void printJson(Console &console, QLatin1String key, Write &&write)
{
    JsonWriter json(console.output());
    json.beginObject();
    json.key(key);
    write(json);
    json.endObject();
    json.finish();
}

/// {"key": [ … ]}, each of @p items written by @p write(rows, item).
template <class Items, class Write>
void printRows(Console &console, QLatin1String key, const ProjectSnapshot &project,
               const Items &items, Write &&write, const QString &language = QStringLiteral("zh"))
{
    printJson(console, key, [&](JsonWriter &json) {
        ProjectJson rows(project, json, language);
        json.beginArray();
        for (const auto &item : items)
            write(rows, item);
        json.endArray();
    });
}

/// {"key": ["…", …]}.
inline void printWords(Console &console, QLatin1String key, const QStringList &words)
{
    printJson(console, key, [&words](JsonWriter &json) {
        json.beginArray();
        for (const QString &word : words)
            json.value(word);
        json.endArray();
    });
}

/// The first digits of an id, which a command takes for the whole.
template <class Row>
QString shortId(const Id<Row> &id)
{
    return id.toString().first(8);
}

} // namespace meipi
