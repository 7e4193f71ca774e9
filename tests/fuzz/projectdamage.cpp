// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectdamage.h"

#include "seedproject.h"

#include <iterator>

namespace meipi::fuzz {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int mostChanges = 12;

QByteArray quoted(const QByteArray &bytes)
{
    return "CAST(x'" + bytes.toHex() + "' AS TEXT)";
}

// A row of the table, by its place.
QByteArray anyRow(const Table &table, Choices &choices)
{
    return "(SELECT rowid FROM " + table.name + " LIMIT 1 OFFSET "
        + QByteArray::number(choices.byte() % 24) + ')';
}

// @p column is what the value goes to; NULL where it is new.
QByteArray anyValue(const QByteArray &column, Choices &choices)
{
    static const QList<QByteArray> values{
        "NULL",
        "0",
        "1",
        "-1",
        "2",
        "2147483648",
        "9223372036854775807",
        "-9223372036854775808",
        "0.5",
        "9e999",
        "''",
        "x''",
        "x'00ff'",
        "CAST(x'efbbbf41' AS TEXT)",
        "CAST(x'410042' AS TEXT)",
        "CAST(x'eda0bd' AS TEXT)",
        "CAST(x'ff' AS TEXT)",
        "hex(zeroblob(40000))",
        "zeroblob(300000)",
        "'view'",
        "'trigger'",
        "'CREATE VIEW v AS SELECT * FROM note'",
        "'CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM note; END'",
        "'CREATE TRIGGER t AFTER UPDATE ON history BEGIN SELECT load_extension(''x''); END'",
        "'CREATE VIRTUAL TABLE f USING fts5(a)'",
        "'CREATE VIRTUAL TABLE r USING rtree(id, a, b)'",
        "'CREATE INDEX i ON note (abs(text))'",
    };
    static const QList<QByteArray> alterations{
        "%1 + 1",
        "%1 - 1",
        "-%1",
        "%1 * 65536",
        "upper(%1)",
        "%1 || %1",
        "substr(%1, 2)",
        "substr(%1, 1, length(%1) - 1)",
        "substr(%1, 1, length(%1) / 2)",
        "CAST(%1 AS BLOB)",
        "replace(%1, ',', ',,')",
        "replace(%1, 'null', '1')",
        "replace(%1, 'TEXT', 'INTEGER')",
        "replace(%1, 'NOT NULL', '')",
        "replace(%1, ' PRIMARY KEY', '')",
        "replace(%1, ',', ' AS (random()),')",
        "replace(%1, ',', ' CHECK (load_extension(1)),')",
        "replace(%1, ',', ' DEFAULT (randomblob(1000000000)),')",
        "replace(%1, ')', ') WITHOUT ROWID')",
        "replace(%1, '[', '[[')",
        "replace(%1, '\"', '')",
    };
    const int kind = choices.byte() % 8;
    if (kind < 3)
        return choices.oneOf(values);
    if (kind < 6)
        return QByteArray(choices.oneOf(alterations)).replace("%1", column);
    if (kind == 6) {
        const Table &table = choices.oneOf(seedProject().tables);
        return "(SELECT " + choices.oneOf(table.columns) + " FROM " + table.name
            + " WHERE rowid = " + anyRow(table, choices) + ')';
    }
    return quoted(choices.bytes());
}

void changeCell(Past &past, Choices &choices)
{
    const Table &table = choices.oneOf(seedProject().tables);
    const QByteArray &column = choices.oneOf(table.columns);
    past.run("UPDATE " + table.name + " SET " + column + " = " + anyValue(column, choices)
             + " WHERE rowid = " + anyRow(table, choices));
}

void changeColumn(Past &past, Choices &choices)
{
    const Table &table = choices.oneOf(seedProject().tables);
    const QByteArray &column = choices.oneOf(table.columns);
    past.run("UPDATE " + table.name + " SET " + column + " = " + anyValue(column, choices));
}

void removeRow(Past &past, Choices &choices)
{
    const Table &table = choices.oneOf(seedProject().tables);
    past.run("DELETE FROM " + table.name + " WHERE rowid = " + anyRow(table, choices));
}

// A row once more, with another value in one of its columns.
void repeatRow(Past &past, Choices &choices)
{
    const Table &table = choices.oneOf(seedProject().tables);
    QList<QByteArray> values = table.columns;
    const qsizetype other = choices.byte() % values.size();
    values[other] = anyValue(values[other], choices);
    if (other > 0 && choices.byte() % 2 == 0)
        values[0] = quoted("00000000-0000-4000-8000-0000000000" + choices.bytes().left(1).toHex());
    past.run("INSERT INTO " + table.name + " SELECT " + values.join(", ") + " FROM " + table.name
             + " WHERE rowid = " + anyRow(table, choices));
}

void changeHeader(Past &past, Choices &choices)
{
    static const QList<QByteArray> pragmas{"user_version", "application_id", "schema_version",
                                           "journal_mode", "encoding",       "page_size"};
    static const QList<QByteArray> values{"0",          "1",      "2",          "3",  "-1",
                                          "2147483647", "DELETE", "'UTF-16le'", "512"};
    past.run("PRAGMA " + choices.oneOf(pragmas) + " = " + choices.oneOf(values));
}

// Any SQL, such as a stranger may have run.
void runAnything(Past &past, Choices &choices)
{
    static const QList<QByteArray> statements{
        "DROP TABLE journal",
        "ALTER TABLE note RENAME TO hidden; CREATE VIEW note AS SELECT * FROM hidden",
        "ALTER TABLE theme ADD COLUMN more TEXT NOT NULL DEFAULT 'x'",
        "ALTER TABLE theme DROP COLUMN definition",
        "CREATE TRIGGER t AFTER INSERT ON property BEGIN DELETE FROM note; END",
        "CREATE TEMP TABLE note (id)",
        "CREATE TABLE more (a PRIMARY KEY) WITHOUT ROWID",
        "CREATE UNIQUE INDEX one ON coding (author)",
        "REINDEX; VACUUM",
        "PRAGMA journal_mode = DELETE",
        "DELETE FROM sqlite_sequence",
        "UPDATE sqlite_sequence SET seq = 9223372036854775807",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO journal (change) SELECT '{}' FROM n",
        "UPDATE theme SET parent = (SELECT id FROM theme AS t WHERE t.rowid = 4 - theme.rowid)",
        "UPDATE section SET parent = (SELECT id FROM section AS s WHERE s.rowid = "
        "section.rowid + 1)",
        "UPDATE note SET reply_to = (SELECT id FROM note AS n WHERE n.rowid <> note.rowid)",
        "UPDATE history SET change = replace(change, 'after', 'x'), state = 'undone'",
        "UPDATE history SET change = replace(hex(zeroblob(20000)), '0', '[')",
        "UPDATE content SET bytes = zeroblob(1000000)",
    };
    past.run(choices.oneOf(statements));
}

void changeRows(const QString &path, int changes, Choices &choices)
{
    static constexpr void (*kinds[])(Past &, Choices &){changeCell,   changeCell, changeCell,
                                                        changeColumn, removeRow,  repeatRow,
                                                        changeHeader, runAnything};
    Past past(path);
    for (int i = 0; i < changes && !choices.isAtEnd(); ++i)
        kinds[choices.byte() % std::size(kinds)](past, choices);
}

// Bytes of the file: a few anywhere, or a page over another, or its end cut off.
void changeBytes(QByteArray &file, Choices &choices)
{
    const qsizetype page = choices.below(file.size() / pageSize) * pageSize;
    switch (choices.byte() % 6) {
    case 0:
        file.replace(page, pageSize,
                     file.mid(choices.below(file.size() / pageSize) * pageSize, pageSize));
        break;
    case 1:
        file.truncate(choices.below(file.size()));
        break;
    case 2:
        file.replace(page, pageSize, QByteArray(pageSize, static_cast<char>(choices.byte())));
        break;
    case 3: { // the head of a page, where its form and its cells stand
        const qsizetype at = page + choices.byte() % 64;
        const QByteArray bytes = choices.bytes().left(8);
        file.replace(at, bytes.size(), bytes);
        break;
    }
    default: {
        const qsizetype at = page + choices.below(pageSize);
        const QByteArray bytes = choices.bytes().left(16);
        file.replace(at, bytes.size(), bytes);
    }
    }
}

} // namespace

void makeDamagedProject(const QString &path, Choices &choices)
{
    const int form = choices.byte();
    writeFile(path, seedProject().file);
    const bool hasLog = form % 8 == 7; // which a connection would fold in
    if (!hasLog)
        changeRows(path, mostChanges, choices);
    QByteArray log = seedProject().log;
    QByteArray file = readFile(path);
    for (int i = 0; i < mostChanges && !choices.isAtEnd() && (form & 8) != 0 && !file.isEmpty();
         ++i)
        changeBytes(hasLog && i % 2 == 0 && log.size() > pageSize ? log : file, choices);
    writeFile(path, file);
    if (hasLog)
        writeFile(path + QLatin1String("-wal"), log);
}

} // namespace meipi::fuzz
