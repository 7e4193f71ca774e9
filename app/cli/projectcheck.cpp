// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectcheck.h"

#include "cli/answer.h"
#include "session/conflictcopies.h"
#include "store/projectcheck.h"

namespace meipi {

namespace {

void printReport(const CheckReport &report, Console &console)
{
    printJson(console, QLatin1String("check"), [&report](JsonWriter &json) {
        json.beginObject();
        json.key(QLatin1String("whole")).value(report.problems.isEmpty());
        json.key(QLatin1String("problems")).beginArray();
        for (const QString &problem : report.problems)
            json.value(problem);
        json.endArray();
        json.key(QLatin1String("documents")).value(report.documents);
        json.key(QLatin1String("highlights")).value(report.highlights);
        json.key(QLatin1String("notes")).value(report.notes);
        json.key(QLatin1String("steps")).value(report.steps);
        json.endObject();
    });
}

} // namespace

void ProjectCheck::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PROJECT"), m_path, tr("The project file (.meipi)."));
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> ProjectCheck::run(const CommandContext &context)
{
    const auto report = checkProject(m_path);
    if (!report)
        return tl::unexpected(report.error());
    const bool isWhole = report->problems.isEmpty();
    const QStringList copies = conflictCopies(m_path);
    for (const QString &copy : copies) {
        context.console.warn(
            tr("%1 lies beside it, as it was edited in two places at once; “meipi import” brings "
               "in what it has.")
                .arg(copy));
    }
    if (m_asJson) {
        printReport(*report, context.console);
    } else if (isWhole) {
        context.console.print(
            oneLine(tr("%1 is whole. Documents: %2, highlights: %3, notes: %4, steps: %5")
                        .arg(m_path)
                        .arg(report->documents)
                        .arg(report->highlights)
                        .arg(report->notes)
                        .arg(report->steps)));
    } else {
        for (const QString &problem : report->problems)
            context.console.print(oneLine(problem));
    }
    if (isWhole)
        return Done{};
    return failure(
        Error::Code::Malformed,
        tr("%1 is damaged; faults found: %2; “meipi project rescue” makes a new project of "
           "what can be read.")
            .arg(m_path)
            .arg(report->problems.size()));
}

} // namespace meipi
