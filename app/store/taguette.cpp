// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/taguette.h"

#include "store/foreigntables.h"
#include "store/words.h"

#include <QHash>

namespace meipi {

namespace {

Timestamp taguetteTime(const QVariant &value)
{
    QString text = value.toString().section(u'.', 0, 0).trimmed(); // to the second, in UTC
    if (text.size() > 10)
        text[10] = u'T';
    return Timestamp::fromString(text + u'Z');
}

Result<Done> readMarks(const ForeignTables &tables, TaguetteProject &project)
{
    const auto highlights =
        tables.rows("highlights", {"id", "document_id", "start_offset", "end_offset"});
    if (!highlights)
        return tl::unexpected(highlights.error());
    QHash<qint64, qsizetype> places;
    for (const QVariantList &row : *highlights) {
        places.insert(row[0].toLongLong(), project.highlights.size());
        project.highlights.append({row[0].toLongLong(),
                                   row[1].toLongLong(),
                                   row[2].toLongLong(),
                                   row[3].toLongLong(),
                                   {}});
    }
    const auto tags = tables.rows("highlight_tags", {"highlight_id", "tag_id"});
    if (!tags)
        return tl::unexpected(tags.error());
    for (const QVariantList &row : *tags) {
        const auto place = places.constFind(row[0].toLongLong());
        if (place != places.cend())
            project.highlights[*place].tags.append(row[1].toLongLong());
    }
    return Done{};
}

} // namespace

Result<TaguetteProject> readTaguette(const QString &path)
{
    const auto tables = ForeignTables::open(path);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto isTaguette = tables->has("highlight_tags");
    if (!isTaguette)
        return tl::unexpected(isTaguette.error());
    if (!*isTaguette) {
        return failure(Error::Code::NotSupported,
                       Store::tr("The file is no project of Taguette; choose another one."));
    }
    TaguetteProject project;
    const auto projects = tables->rows("projects", {"name"});
    const auto documents =
        tables->rows("documents", {"id", "name", "description", "filename", "contents", "created"});
    const auto tags = tables->rows("tags", {"id", "path", "description"});
    for (const auto *rows : {&projects, &documents, &tags}) {
        if (!*rows)
            return tl::unexpected(rows->error());
    }
    project.projects = projects->size();
    project.name = projects->isEmpty() ? QString() : projects->first()[0].toString();
    for (const QVariantList &row : *documents) {
        project.documents.append({row[0].toLongLong(), row[1].toString(), row[2].toString(),
                                  row[3].toString(), row[4].toString(), taguetteTime(row[5])});
    }
    for (const QVariantList &row : *tags)
        project.tags.append({row[0].toLongLong(), row[1].toString(), row[2].toString()});
    if (const auto done = readMarks(*tables, project); !done)
        return tl::unexpected(done.error());
    return project;
}

} // namespace meipi
