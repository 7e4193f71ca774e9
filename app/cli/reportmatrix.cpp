// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportmatrix.h"

#include "base/jsonwriter.h"

namespace meipi {

namespace {

QStringList rowKeys()
{
    return {QStringLiteral("sections"), QStringLiteral("measures"), QStringLiteral("documents"),
            QStringLiteral("themes"), QStringLiteral("authors")};
}

QStringList columnKeys()
{
    return {QStringLiteral("themes"), QStringLiteral("authors")};
}

QStringList measureKeys()
{
    return {QStringLiteral("count"), QStringLiteral("characters"), QStringLiteral("row-share"),
            QStringLiteral("column-share"), QStringLiteral("text-share")};
}

/// The choice's place in the enumeration; the first where none was made.
template <class Choice>
Choice chosen(const QStringList &keys, const QString &key)
{
    return static_cast<Choice>(std::max<qsizetype>(0, keys.indexOf(key)));
}

void writeHeads(JsonWriter &json, const QList<MatrixHead> &heads)
{
    QStringList keys;
    for (const MatrixHead &head : heads)
        keys.append(head.key);
    writeWords(json, keys);
}

void writeDetails(JsonWriter &json, const MarkedProject &project, const QList<MatrixHead> &heads)
{
    json.beginArray();
    for (const MatrixHead &head : heads) {
        json.beginObject();
        json.key(QLatin1String("key")).value(head.key);
        json.key(QLatin1String("label")).value(head.label);
        if (head.document >= 0) {
            const Document *row = project.project().find(project.documents()[head.document]);
            json.key(QLatin1String("document")).value(row->name);
            json.key(QLatin1String("documentNumber")).value(row->number);
            json.key(QLatin1String("depth")).value(head.depth);
            json.key(QLatin1String("characters")).value(qint64(head.textCharacters));
        }
        json.key(QLatin1String("highlights")).value(qint64(head.passages));
        json.endObject();
    }
    json.endArray();
}

} // namespace

void ReportMatrix::declareOwn(Arguments &arguments)
{
    arguments.choice(
        QStringLiteral("--rows"), QStringLiteral("WHAT"), m_rows, rowKeys(),
        tr("%1 (%2).").arg(rowKeys().join(QLatin1String(", ")), rowKeys().constFirst()));
    arguments.choice(
        QStringLiteral("--columns"), QStringLiteral("WHAT"), m_columns, columnKeys(),
        tr("%1 (%2).").arg(columnKeys().join(QLatin1String(", ")), columnKeys().constFirst()));
    arguments.choice(QStringLiteral("--measure"), QStringLiteral("WHAT"), m_measure, measureKeys(),
                     tr("In the table: %1 (%2).")
                         .arg(measureKeys().join(QLatin1String(", ")), measureKeys().constFirst()));
    arguments.flag(QStringLiteral("--subthemes"), m_withSubthemes,
                   tr("A theme takes along what its children have."));
    arguments.flag(QStringLiteral("--outermost"), m_outermost, tr("Only the outermost sections."));
}

Result<Done> ReportMatrix::count(const MarkedProject &project, Progress &progress)
{
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    MatrixOptions options;
    options.rows = chosen<MatrixRows>(rowKeys(), m_rows);
    options.columns = chosen<MatrixColumns>(columnKeys(), m_columns);
    options.withSubthemes = m_withSubthemes;
    options.outermostOnly = m_outermost;
    options.document = *wanted;
    auto report = matrixReport(project, options, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportMatrix::table(const MarkedProject &project) const
{
    return tableOf(project, m_report, chosen<MatrixMeasure>(measureKeys(), m_measure));
}

void ReportMatrix::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    const auto writeRows = [this, &json](const std::vector<qsizetype> &values) {
        json.beginArray();
        const auto columns = m_report.columns.size();
        for (qsizetype row = 0; row < m_report.rows.size(); ++row) {
            const auto first = values.cbegin() + row * columns;
            writeNumbers(json, {first, first + columns});
        }
        json.endArray();
    };
    json.key(QLatin1String("rows"));
    writeHeads(json, m_report.rows);
    json.key(QLatin1String("columns"));
    writeHeads(json, m_report.columns);
    json.key(QLatin1String("counts"));
    writeRows(m_report.counts);
    json.key(QLatin1String("characters"));
    writeRows(m_report.characters);
    json.key(QLatin1String("rowDetails"));
    writeDetails(json, project, m_report.rows);
    json.key(QLatin1String("columnDetails"));
    writeDetails(json, project, m_report.columns);
    json.key(QLatin1String("highlights")).value(qint64(m_report.passages));
    json.key(QLatin1String("unplaced")).value(qint64(m_report.unplaced));
}

} // namespace meipi
