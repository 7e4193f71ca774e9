// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportfacts.h"

#include "base/jsonwriter.h"
#include "base/wholefile.h"
#include "cli/lookup.h"
#include "cli/projectorfile.h"
#include "cli/texttable.h"
#include "export/projectjson.h"
#include "project/address.h"

#include <numeric>

namespace meipi {

namespace {

constexpr int widestFactCell = 48; // columns of a terminal

QList<qsizetype> allOf(const FactsReport &report)
{
    QList<qsizetype> all(report.facts.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void printFacts(const ReportTable &report, Console &console)
{
    QList<TextTable::Align> alignment;
    for (qsizetype column = 0; column < report.heads.size(); ++column) {
        alignment.append(report.isNumeric(column) ? TextTable::Align::Right
                                                  : TextTable::Align::Left);
    }
    TextTable table(report.heads, alignment);
    for (const QList<ReportCell> &row : report.rows) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells.append(cutTo(oneLine(cell.text), widestFactCell));
        table.addRow(cells);
    }
    console.printText(table.toString());
    for (const QString &remark : report.remarks)
        console.print(remark);
}

} // namespace

void ReportFacts::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PROJECT|FILE"), m_path,
                         tr("The project file (.meipi), or a document."));
    arguments.options(QStringLiteral("--kind"), QStringLiteral("KIND"), m_kinds,
                      tr("Only these: amount, share, deadline, year, title, body, force."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Only in this document."));
    arguments.flag(QStringLiteral("--list"), m_asList,
                   tr("Each fact with its place, instead of how often each stands there."));
    arguments.option(QStringLiteral("--csv"), QStringLiteral("FILE"), m_csv,
                     tr("Write each fact with its place into a CSV file instead."));
    arguments.flag(QStringLiteral("--force"), m_force, tr("Replace FILE where it exists."));
    m_reading.declare(arguments);
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<QList<FactKind>> ReportFacts::kinds() const
{
    QList<FactKind> kinds;
    for (const QString &key : m_kinds) {
        const auto kind = factKindNamed(key);
        if (!kind) {
            return failure(
                Error::Code::Usage,
                tr("--kind does not know “%1”; see meipi report facts --help.").arg(key));
        }
        kinds.append(*kind);
    }
    return kinds;
}

Result<Done> ReportFacts::run(const CommandContext &context)
{
    const auto wanted = kinds();
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto project = projectOrFile(m_path, m_reading, context.console);
    if (!project)
        return tl::unexpected(project.error());
    DocumentId document;
    if (m_document) {
        const auto named = documentNamed(*project, *m_document);
        if (!named)
            return tl::unexpected(named.error());
        document = *named;
    }
    const auto report = factsReport(*project, document, *wanted, context.console.progress());
    if (!report)
        return tl::unexpected(report.error());
    if (m_csv) {
        if (auto written = writeCsv(*project, *report); !written)
            return written;
    }
    if (m_asJson)
        printJson(*project, *report, context.console);
    else if (m_asList)
        printFacts(factsTable(*project, *report, allOf(*report)), context.console);
    else if (!m_csv)
        printFacts(factValuesTable(*report), context.console);
    return Done{};
}

Result<Done> ReportFacts::writeCsv(const ProjectSnapshot &project, const FactsReport &report) const
{
    auto written =
        writeWholeFile(*m_csv, m_force, csvOf(factsTable(project, report, allOf(report))));
    if (!written && written.error().code == Error::Code::FileExists) {
        return failure(Error::Code::FileExists,
                       tr("%1 is there already; --force replaces it.").arg(*m_csv));
    }
    return written;
}

void ReportFacts::printJson(const ProjectSnapshot &project, const FactsReport &report,
                            Console &console)
{
    JsonWriter json(console.output());
    json.beginObject();
    json.key(QLatin1String("facts")).beginArray();
    DocumentPositions positions(project);
    for (const FoundFact &fact : report.facts) {
        const FactValue &value = report.values[fact.value];
        const ListedPassage &passage = fact.passage;
        const TextRange shown = positions.of(passage.document).fromUtf16(passage.range);
        json.beginObject();
        json.key(QLatin1String("kind")).value(factKindKey(value.kind));
        json.key(QLatin1String("group")).value(factRules().groups()[value.group].key);
        json.key(QLatin1String("words")).value(value.words);
        json.key(QLatin1String("document")).value(project.find(passage.document)->name);
        json.key(QLatin1String("start")).value(qint64(shown.start));
        json.key(QLatin1String("end")).value(qint64(shown.end));
        json.key(QLatin1String("section"))
            .value(addressOf(project, passage.document, passage.range).path);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
}

} // namespace meipi
