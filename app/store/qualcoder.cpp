// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/qualcoder.h"

#include "store/foreigntables.h"
#include "store/words.h"

#include <QSet>

namespace meipi {

namespace {

// "2024-01-15 10:00:00", at times with a zone; without one it is taken for UTC, since nothing tells
// where it was written.
Timestamp qualCoderTime(const QVariant &value)
{
    QString text = value.toString().trimmed();
    if (text.size() > 10)
        text[10] = u'T';
    const bool hasZone =
        text.endsWith(u'Z') || text.indexOf(u'+', 10) > 0 || text.indexOf(u'-', 10) > 0;
    return Timestamp::fromString(hasZone || text.size() <= 10 ? text : text + u'Z');
}

/// Reads one table after the other, until one fails.
class QualCoderReading {
public:
    explicit QualCoderReading(const ForeignTables &tables) : m_tables(tables) {}

    template <class Take>
    void each(const char *table, std::initializer_list<const char *> columns, Take take)
    {
        if (m_error)
            return;
        const auto rows = m_tables.rows(table, columns);
        if (!rows) {
            m_error = rows.error();
            return;
        }
        for (const QVariantList &row : *rows)
            take(row);
    }

    qint64 count(const char *table)
    {
        const auto found = m_error ? Result<qint64>(0) : m_tables.count(table);
        if (!found)
            m_error = found.error();
        return found.value_or(0);
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    const ForeignTables &m_tables;
    std::optional<Error> m_error;
};

// By name and kind, "file" or "case"; the type stands in another table.
void readAttributes(QualCoderReading &reading, QualCoderProject &project)
{
    if (reading.count("attribute") == 0 || reading.count("attribute_type") == 0)
        return; // which versions without them have not either
    QSet<QString> numbers;
    reading.each("attribute_type", {"name", "valuetype"}, [&](const QVariantList &row) {
        if (row[1].toString() == u"numeric")
            numbers.insert(row[0].toString());
    });
    reading.each("attribute", {"id", "name", "value", "attr_type"}, [&](const QVariantList &row) {
        const QString name = row[1].toString();
        if (row[3].toString() != u"file")
            ++project.caseAttributes;
        else
            project.attributes.append(
                {row[0].toLongLong(), name, row[2].toString(), numbers.contains(name)});
    });
}

} // namespace

Result<QualCoderProject> readQualCoder(const QString &path)
{
    const auto tables = ForeignTables::open(path);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto isQualCoder = tables->has("code_text");
    if (!isQualCoder)
        return tl::unexpected(isQualCoder.error());
    if (!*isQualCoder) {
        return failure(Error::Code::NotSupported,
                       Store::tr("The file is no project of QualCoder; choose its data.qda."));
    }
    QualCoderProject project;
    QualCoderReading reading(*tables);
    reading.each("project", {"memo"},
                 [&](const QVariantList &row) { project.memo = row[0].toString(); });
    reading.each("code_cat", {"catid", "supercatid", "name", "memo"}, [&](const QVariantList &row) {
        project.categories.append(
            {row[0].toLongLong(), row[1].toLongLong(), row[2].toString(), row[3].toString()});
    });
    reading.each(
        "code_name", {"cid", "catid", "name", "memo", "color"}, [&](const QVariantList &row) {
            project.codes.append({row[0].toLongLong(), row[1].toLongLong(), row[2].toString(),
                                  row[3].toString(), Colour::fromString(row[4].toString())});
        });
    reading.each("source", {"id", "name", "fulltext", "memo", "owner", "date"},
                 [&](const QVariantList &row) {
                     project.sources.append({row[0].toLongLong(), row[1].toString(),
                                             row[2].toString(), row[3].toString(),
                                             row[4].toString(), qualCoderTime(row[5])});
                 });
    reading.each("code_text",
                 {"fid", "cid", "pos0", "pos1", "seltext", "memo", "owner", "date", "important"},
                 [&](const QVariantList &row) {
                     project.codings.append(
                         {row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
                          row[3].toLongLong(), row[4].toString(), row[5].toString(),
                          row[6].toString(), qualCoderTime(row[7]), row[8].toInt() == 1});
                 });
    reading.each("annotation", {"fid", "pos0", "pos1", "memo", "owner", "date"},
                 [&](const QVariantList &row) {
                     project.annotations.append({row[0].toLongLong(), 0, row[1].toLongLong(),
                                                 row[2].toLongLong(), QString(), row[3].toString(),
                                                 row[4].toString(), qualCoderTime(row[5]), false});
                 });
    reading.each("journal", {"name", "jentry", "owner", "date"}, [&](const QVariantList &row) {
        project.journal.append(
            {row[0].toString(), row[1].toString(), row[2].toString(), qualCoderTime(row[3])});
    });
    project.cases = reading.count("cases");
    readAttributes(reading, project);
    project.mediaCodings = reading.count("code_image") + reading.count("code_av");
    if (reading.error())
        return tl::unexpected(*reading.error());
    return project;
}

} // namespace meipi
