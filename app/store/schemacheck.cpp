// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemacheck.h"

#include "store/migrations.h"
#include "store/words.h"

#include <QMap>

#include <sqlite3.h>

namespace meipi {

namespace {

/// What makes a table or an index, by its name.
using Schema = QMap<QString, QString>;

// Each time a little differently laid out by what has altered it.
QString withoutLayout(const QString &sql)
{
    QString plain = sql.simplified();
    return plain.replace(QLatin1String("( "), QLatin1String("("))
        .replace(QLatin1String(" )"), QLatin1String(")"))
        .replace(QLatin1String(" ,"), QLatin1String(","));
}

Schema madeBy(const QList<QByteArray> &scripts)
{
    Schema schema;
    sqlite3 *database = nullptr;
    bool isMade = sqlite3_open(":memory:", &database) == SQLITE_OK;
    for (const QByteArray &script : scripts) {
        isMade = isMade
            && sqlite3_exec(database, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    const auto take = [](void *to, int, char **row, char **) {
        static_cast<Schema *>(to)->insert(QString::fromUtf8(row[0]),
                                          withoutLayout(QString::fromUtf8(row[1])));
        return 0;
    };
    sqlite3_exec(database, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL", take,
                 &schema, nullptr);
    sqlite3_close(database);
    Q_ASSERT(isMade);
    return schema;
}

Schema expectedSchema(const QList<QByteArray> &scripts)
{
    static const Schema latest = madeBy(migrations());
    return scripts == migrations() ? latest : madeBy(scripts);
}

} // namespace

Result<QString> schemaDifference(const SqliteFile &file, const QList<QByteArray> &scripts)
{
    const Schema expected = expectedSchema(scripts);
    Schema missing = expected;
    auto query =
        file.run(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN "
                                "('table', 'index') AND sql IS NOT NULL"));
    if (!query)
        return tl::unexpected(query.error());
    const QString differs = Store::tr("Its table or index “%1” is not that of a project.");
    auto found = file.next(*query);
    for (; found && *found; found = file.next(*query)) {
        const QString name = query->value(1).toString();
        const bool isOurs = expected.contains(name);
        const bool isIndexOfOurs = query->value(0).toString() == QStringLiteral("index")
            && expected.contains(query->value(2).toString());
        if (isOurs ? withoutLayout(query->value(3).toString()) != expected.value(name)
                   : isIndexOfOurs)
            return differs.arg(name);
        missing.remove(name);
    }
    if (!found)
        return tl::unexpected(found.error());
    return missing.isEmpty() ? QString() : differs.arg(missing.firstKey());
}

} // namespace meipi
