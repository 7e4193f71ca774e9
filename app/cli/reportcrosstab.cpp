// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcrosstab.h"

#include "base/jsonwriter.h"
#include "cli/lookup.h"
#include "project/attributes.h"

namespace meipi {

namespace {

const QStringList &countedKeys()
{
    static const QStringList keys{QStringLiteral("units"), QStringLiteral("highlights"),
                                  QStringLiteral("documents"), QStringLiteral("characters")};
    return keys;
}

const QStringList &unitKeysOfCrosstab()
{
    static const QStringList keys{QStringLiteral("measure"), QStringLiteral("sentence"),
                                  QStringLiteral("paragraph"), QStringLiteral("section")};
    return keys;
}

void writeKeys(JsonWriter &json, const QList<CrossHead> &heads)
{
    QStringList keys;
    for (const CrossHead &head : heads)
        keys.append(head.key);
    writeWords(json, keys);
}

void writeProblems(JsonWriter &json, const MarkedProject &project, const Crosstab &report,
                   const QList<CrossProblem> &problems)
{
    json.beginArray();
    for (const CrossProblem &problem : problems) {
        const DocumentId document = project.documents()[problem.document];
        json.beginObject();
        json.key(QLatin1String("document")).value(project.project().find(document)->name);
        json.key(QLatin1String("number")).value(problem.number);
        json.key(QLatin1String("start"))
            .value(qint64(project.characterAt(problem.document, problem.range.start)));
        json.key(QLatin1String("end"))
            .value(qint64(project.characterAt(problem.document, problem.range.end)));
        QStringList themes;
        for (const int row : problem.rows)
            themes.append(report.rows[row].key);
        json.key(QLatin1String("themes"));
        writeWords(json, themes);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void ReportCrosstab::declareOwn(Arguments &arguments)
{
    const QString axes = tr("themes, theme:PATH for those below one, documents or attribute:NAME.");
    arguments.required(QStringLiteral("--rows"), QStringLiteral("AXIS"), m_rows,
                       tr("The rows: %1").arg(axes));
    arguments.required(QStringLiteral("--columns"), QStringLiteral("AXIS"), m_columns,
                       tr("The columns, likewise."));
    arguments.choice(
        QStringLiteral("--count"), QStringLiteral("WHAT"), m_counted, countedKeys(),
        tr("%1 (%2).").arg(countedKeys().join(QLatin1String(", ")), countedKeys().constFirst()));
    arguments.choice(QStringLiteral("--unit"), QStringLiteral("WHAT"), m_unit, unitKeysOfCrosstab(),
                     tr("%1 (%2).")
                         .arg(unitKeysOfCrosstab().join(QLatin1String(", ")),
                              unitKeysOfCrosstab().constFirst()));
    arguments.option(QStringLiteral("--show"), QStringLiteral("WHAT"), m_show,
                     tr("In the table, apart by commas: n, row, column, total; without it n."));
    arguments.flag(QStringLiteral("--problems"), m_isOfProblems,
                   tr("The units that have no theme of the rows, or several, instead."));
}

Result<CrossAxis> ReportCrosstab::axis(const MarkedProject &project, const QString &written)
{
    CrossAxis axis;
    const QString name = written.section(u':', 1);
    if (written == u"documents") {
        axis.kind = CrossAxis::Kind::Documents;
    } else if (written.startsWith(QLatin1String("attribute:"))) {
        axis.kind = CrossAxis::Kind::Attribute;
        const auto attribute = attributeNamed(project.project(), name);
        if (!attribute)
            return failure(Error::Code::NotFound, tr("There is no attribute “%1”.").arg(name));
        axis.attribute = attribute->id;
    } else if (written.startsWith(QLatin1String("theme:"))) {
        const auto theme = themeAt(project.project(), name);
        if (!theme)
            return tl::unexpected(theme.error());
        axis.theme = project.themeIndex(*theme);
    } else if (written != u"themes") {
        return failure(Error::Code::Usage,
                       tr("“%1” is no axis; see meipi report crosstab --help.").arg(written));
    }
    return axis;
}

Result<CrossShown> ReportCrosstab::shown() const
{
    CrossShown shown;
    if (!m_show)
        return shown;
    shown.count = false;
    const QStringList parts = m_show->split(u',');
    for (const QString &part : parts) {
        const QString word = part.trimmed();
        bool *wanted = word == u"n" ? &shown.count
            : word == u"row"        ? &shown.shareOfRow
            : word == u"column"     ? &shown.shareOfColumn
            : word == u"total"      ? &shown.shareOfTotal
                                    : nullptr;
        if (wanted == nullptr) {
            return failure(
                Error::Code::Usage,
                tr("--show does not know “%1”; see meipi report crosstab --help.").arg(word));
        }
        *wanted = true;
    }
    return shown;
}

Result<Done> ReportCrosstab::count(const MarkedProject &project, Progress &progress)
{
    if (const auto parts = shown(); !parts)
        return tl::unexpected(parts.error());
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto rows = axis(project, m_rows);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto columns = axis(project, m_columns);
    if (!columns)
        return tl::unexpected(columns.error());
    CrosstabOptions options{*rows, *columns};
    options.counted =
        static_cast<CrossCounted>(std::max<qsizetype>(0, countedKeys().indexOf(m_counted)));
    options.unit = unitWithKey(m_unit).value_or(ReportUnit::Measure);
    options.document = *wanted;
    if (m_isOfProblems
        && (rows->kind != CrossAxis::Kind::Themes || options.counted != CrossCounted::Units)) {
        return failure(Error::Code::Usage,
                       tr("--problems are of units by themes; let --rows be themes and --count "
                          "units."));
    }
    SentenceCache cache;
    auto report = crosstab(project, options, cache, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportCrosstab::table(const MarkedProject &project) const
{
    return m_isOfProblems ? crossProblems(project, m_report) : tableOf(project, m_report, *shown());
}

void ReportCrosstab::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    json.key(QLatin1String("counted")).value(m_counted);
    json.key(QLatin1String("rows"));
    writeKeys(json, m_report.rows);
    json.key(QLatin1String("columns"));
    writeKeys(json, m_report.columns);
    json.key(QLatin1String("counts"));
    json.beginArray();
    for (qsizetype row = 0; row < m_report.rows.size(); ++row) {
        const auto first = m_report.counts.cbegin() + row * m_report.columns.size();
        writeNumbers(json, {first, first + m_report.columns.size()});
    }
    json.endArray();
    json.key(QLatin1String("rowTotals"));
    writeNumbers(json, m_report.rowTotals);
    json.key(QLatin1String("columnTotals"));
    writeNumbers(json, m_report.columnTotals);
    json.key(QLatin1String("total")).value(qint64(m_report.total));
    json.key(QLatin1String("items")).value(qint64(m_report.items));
    json.key(QLatin1String("missing"));
    writeProblems(json, project, m_report, m_report.missing);
    json.key(QLatin1String("several"));
    writeProblems(json, project, m_report, m_report.doubled);
}

} // namespace meipi
