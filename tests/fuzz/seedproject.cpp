// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seedproject.h"

#include "store/projectcheck.h"
#include "store/projectstore.h"
#include "targets.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace meipi::fuzz {

namespace {

// Beside what the project of the first form has: one row at least in every table, an undone step.
constexpr char furtherRows[] = R"(
INSERT INTO property VALUES ('00000000-0000-4000-8000-000000000001', 'title', '甲');
INSERT INTO reading SELECT '00000000-0000-4000-8000-000000000002', id,
    '47e92df3-b487-43a0-8dd2-22f5ee2045ef', 'read', 1795961757199 FROM section LIMIT 1;
INSERT INTO note VALUES ('00000000-0000-4000-8000-000000000003', 'project', NULL, '📖', 'todo', 1,
    1, 1, NULL, '47e92df3-b487-43a0-8dd2-22f5ee2045ef', 1795961757199, 1795961757199);
INSERT INTO note VALUES ('00000000-0000-4000-8000-000000000004', 'project', NULL, 're', 'thought',
    0, 0, 0, '00000000-0000-4000-8000-000000000003', '47e92df3-b487-43a0-8dd2-22f5ee2045ef',
    1795961757199, 1795961757199);
INSERT INTO document (id, number, title, name, current_version, author, created)
    SELECT '00000000-0000-4000-8000-000000000005', 2, 'b', 'b.txt',
        '00000000-0000-4000-8000-000000000006', author, created FROM document;
INSERT INTO version (id, document, number, source_hash, text_hash, encoding, media_type, author,
        created)
    SELECT '00000000-0000-4000-8000-000000000006', '00000000-0000-4000-8000-000000000005', 1,
        source_hash, text_hash, encoding, media_type, author, created FROM version;
INSERT INTO history (label, author_name, time, join_key, writer, state, change)
    VALUES ('Edit', 'Analyst', 1795961757400, '', '', 'undone',
        '{"property":[[null,{"id":"00000000-0000-4000-8000-000000000007","key":"k","value":"v"}]]}');
)";

QList<Table> tablesIn(const QString &path)
{
    Past past(path);
    QList<Table> tables{{"sqlite_schema", {"type", "name", "tbl_name", "rootpage", "sql"}}};
    for (const QByteArray &name :
         past.column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")) {
        tables.append(
            {name, past.column("SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid")});
    }
    return tables;
}

SeedProject madeSeed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.meipi"));
    verify(Past(path).run(readFile(QStringLiteral(MEIPI_SOURCE_DIR "/tests/store/data/form1.sql"))),
           "the seed is SQL");
    verify(ProjectStore::open(path, ProjectStore::Access::ReadWrite).has_value(),
           "the seed is brought up to date");
    verify(Past(path).run(furtherRows), "the seed takes further rows");
    const auto report = checkProject(path);
    verify(report && report->problems.isEmpty(), "the seed is whole");
    SeedProject seed{readFile(path), {}, tablesIn(path)};
    Past past(path);
    verify(
        past.run("INSERT INTO property VALUES ('00000000-0000-4000-8000-000000000008', 'l', '')"),
        "the seed takes an edit");
    seed.log = readFile(path + QLatin1String("-wal"));
    return seed;
}

} // namespace

Past::Past(const QString &path)
{
    verify(sqlite3_open(qUtf8Printable(path), &m_handle) == SQLITE_OK, "the seed can be opened");
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    run("PRAGMA writable_schema = ON; PRAGMA synchronous = OFF");
}

Past::~Past()
{
    sqlite3_close(m_handle);
}

bool Past::run(const QByteArray &sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QList<QByteArray> Past::column(const QByteArray &sql)
{
    QList<QByteArray> values;
    const auto take = [](void *to, int, char **row, char **) {
        static_cast<QList<QByteArray> *>(to)->append(row[0]);
        return 0;
    };
    sqlite3_exec(m_handle, sql.constData(), take, &values, nullptr);
    return values;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    verify(file.open(QIODevice::ReadOnly), "a project can be read");
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    verify(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
           "the folder for temporary files has room");
}

const SeedProject &seedProject()
{
    static const SeedProject seed = madeSeed();
    return seed;
}

} // namespace meipi::fuzz
