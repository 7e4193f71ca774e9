// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedproject.h"

#include "project/attributeedits.h"
#include "support/snapshotcheck.h"

#include <QFile>

#include <sqlite3.h>

namespace meipi::test {

void execute(const QString &path, const QString &sql)
{
    const auto file = expected(SqliteFile::open(path, SqliteFile::Access::ReadWrite));
    sqlite3_db_config(file->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    expected(file->runScript(sql.toUtf8()));
}

QVariant valueIn(const QString &path, const QString &sql)
{
    const auto file = expected(SqliteFile::open(path, SqliteFile::Access::ReadOnly));
    return expected(file->value(sql));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return file.readAll();
}

QList<Content> contentsOf(const QList<DocumentSource> &sources)
{
    QList<Content> contents;
    for (const DocumentSource &source : sources)
        contents.append({source.sourceHash, source.text.string().toUtf8()});
    return contents;
}

ProjectBuilder sampleProject()
{
    ProjectBuilder builder;
    builder.title(u"通用人工智能"_qs)
        .document(u"一、算力\n建设\U0001F4D6枢纽。\n二、数据\n开放数据；建设平台。\n"_qs,
                  u"甲.txt"_qs)
        .highlight(u"枢纽"_qs, {u"算力/基础设施"_qs})
        .note(u"多少？\u05E9\u05DC\u05D5\u05DD"_qs, NoteStatus::Question)
        .reply(u"三个 \U0001F9ED"_qs)
        .highlight(u"开放数据"_qs, {u"数据"_qs, u"算力"_qs})
        .read(u"1"_qs)
        .summary(u"2"_qs, u"要开放"_qs)
        .document(u"Nothing here has a number.\n"_qs, u"b.txt"_qs)
        .as(u"乙"_qs)
        .highlight(u"has a number"_qs, {u"数据"_qs})
        .noteOn({}, u"The project as a whole"_qs);
    const auto give = [&builder](QStringView attribute, const QString &value) {
        builder.perform(setAttributeValue(builder.snapshot(),
                                          attributeNamed(builder.snapshot(), attribute)->id,
                                          builder.documentId(), value));
    };
    give(u"issuer", u"国务院 \U0001F3DB"_qs);
    give(u"date", u"2024-03"_qs);
    builder.perform(addAttribute(builder.snapshot(), {u"公开"_qs, AttributeType::YesNo, {}}));
    give(u"公开", u"是"_qs);
    return builder;
}

std::unique_ptr<ProjectStore> storeProject(const QString &path, const ProjectBuilder &builder)
{
    auto store = expected(ProjectStore::create(path));
    expected(store->load());
    const NewStep step{
        QStringLiteral("Sample"), builder.authorId(), QStringLiteral("Analyst"), Timestamp{1}, {}};
    expected(store->write(asChange(builder.snapshot()), step, contentsOf(builder.sources())));
    return store;
}

Result<bool> writeStep(ProjectStore &store, const Change &change, const QString &joinKey,
                       const QList<Content> &contents)
{
    return store.write(
        change,
        {QStringLiteral("Edit"), AuthorId(), QStringLiteral("Analyst"), Timestamp{2}, joinKey},
        contents);
}

QStringList differencesFromFile(const ProjectSnapshot &project, const QString &path)
{
    const auto store = expected(ProjectStore::open(path, ProjectStore::Access::ReadOnly));
    const Result<ProjectSnapshot> read = store->load();
    if (!read)
        return {read.error().message};
    QStringList found = rowDifferences(project, *read) + indexProblems(*read);
    for (const DocumentId &document : read->documents()) {
        if (read->text(document).string() != project.text(document).string())
            found.append(QLatin1String("text of document ") + document.toString());
    }
    return found;
}

} // namespace meipi::test
