// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace meipi::fuzz {

struct Table {
    QByteArray name;
    QList<QByteArray> columns;
};

/// A small project with a row at least in every table, done and undone steps.
struct SeedProject {
    QByteArray file;
    QByteArray log; ///< With a further edit, as a program that is killed leaves it.
    QList<Table> tables; ///< sqlite_schema among them.
};

const SeedProject &seedProject(); ///< Made once, always the same.

/// Runs statements past the program; those that do not fit what is there do nothing.
class Past {
public:
    explicit Past(const QString &path);
    ~Past();
    Past(const Past &) = delete;
    Past &operator=(const Past &) = delete;

    bool run(const QByteArray &sql);
    QList<QByteArray> column(const QByteArray &sql); ///< The first, of all rows.

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace meipi::fuzz
