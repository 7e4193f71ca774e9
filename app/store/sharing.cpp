// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing.h"

#include "project/snapshotdifference.h"
#include "store/contents.h"
#include "store/filebeside.h"
#include "store/migrations.h"
#include "store/rowtables.h"

#include <QSet>

namespace meipi {

namespace {

bool isForOthers(const ProjectSnapshot &project, const Note &note)
{
    for (const Note *above = &note; above != nullptr; above = project.find(above->replyTo)) {
        if (above->isPrivate)
            return false;
    }
    return true;
}

/// All rows for others, as added.
Change rowsForOthers(const ProjectSnapshot &project)
{
    Change rows;
    QSet<AuthorId> authors;
    const Change all = difference({}, project);
    all.forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
        for (const RowChange<Row> &step : list) {
            if constexpr (std::is_same_v<Row, Author>) {
                continue; // when it is known whose rows there are
            } else if constexpr (std::is_same_v<Row, Note>) {
                if (!isForOthers(project, *step.after))
                    continue;
            }
            if constexpr (requires(const Row &row) { row.author; })
                authors.insert(step.after->author);
            rows.append(step);
        }
    });
    for (const RowChange<Author> &step : all.of<Author>()) {
        if (authors.contains(step.after->id))
            rows.append(step);
    }
    return rows;
}

Result<Done> copyContents(const Change &rows, const SqliteFile &from, const SqliteFile &to)
{
    for (const RowChange<Version> &step : rows.of<Version>()) {
        const QStringList hashes = contentHashes(*step.after);
        for (const QString &hash : hashes) {
            const auto bytes = readContent(from, hash);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (const auto added = addContents(to, {{hash, *bytes}}); !added)
                return added;
        }
    }
    return Done{};
}

Result<Done> fill(const SqliteFile &file, const Change &rows, const SqliteFile &from)
{
    auto done = createTables(file);
    Transaction transaction(file);
    if (done)
        done = transaction.begin();
    if (done)
        done = copyContents(rows, from, file);
    if (done)
        done = writeChange(file, rows);
    return done ? transaction.commit() : done;
}

} // namespace

Result<LeftOut> shareProject(const ProjectSnapshot &project, const SqliteFile &file,
                             const QString &target, bool replace)
{
    const auto steps = file.number(QStringLiteral("SELECT count(*) FROM history"));
    if (!steps)
        return tl::unexpected(steps.error());
    const Change rows = rowsForOthers(project);
    FileBeside beside(target);
    {
        const auto copy = SqliteFile::create(beside.path());
        if (!copy)
            return tl::unexpected(copy.error());
        if (const auto filled = fill(**copy, rows, file); !filled)
            return tl::unexpected(filled.error());
    }
    if (const auto placed = beside.moveToTarget(replace); !placed)
        return tl::unexpected(placed.error());
    return LeftOut{project.rows<Note>().size() - rows.of<Note>().size(), *steps};
}

} // namespace meipi
