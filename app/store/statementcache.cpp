// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementcache.h"

#include <sqlite3.h>

namespace meipi {

namespace {

// Bytes stay where they are until the statement has run; @p texts keeps those of strings.
int bind(sqlite3_stmt *statement, int place, const QVariant &value, QList<QByteArray> &texts)
{
    const auto size = [](const QByteArray &bytes) {
        return static_cast<sqlite3_uint64>(bytes.size());
    };
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::QString: {
        // As UTF-8: of UTF-16, SQLite drops a mark at the start.
        const QByteArray &text = texts.emplaceBack(value.toString().toUtf8());
        return sqlite3_bind_text64(statement, place, text.constData(), size(text), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const QByteArray &bytes = texts.emplaceBack(value.toByteArray());
        return sqlite3_bind_blob64(statement, place, bytes.constData(), size(bytes), SQLITE_STATIC);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

} // namespace

int StatementCache::run(sqlite3 *connection, const QString &sql, const QVariantList &values,
                        qint64 *first)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (statement == nullptr) {
        const QByteArray text = sql.toUtf8();
        const int prepared =
            sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()),
                               SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (prepared != SQLITE_OK)
            return sqlite3_extended_errcode(connection);
    }
    QList<QByteArray> texts;
    texts.reserve(values.size());
    int code = SQLITE_OK;
    for (int i = 0; i < static_cast<int>(values.size()) && code == SQLITE_OK; ++i)
        code = bind(statement, i + 1, values[i], texts);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    if (code == SQLITE_ROW && first != nullptr)
        *first = sqlite3_column_int64(statement, 0);
    while (code == SQLITE_ROW)
        code = sqlite3_step(statement);
    const bool isDone = code == SQLITE_DONE;
    if (!isDone)
        code = sqlite3_extended_errcode(connection); // before it is reset
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return isDone ? SQLITE_OK : code;
}

void StatementCache::clear()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
}

} // namespace meipi
