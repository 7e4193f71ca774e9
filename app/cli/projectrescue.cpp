// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectrescue.h"

#include "cli/answer.h"
#include "store/rescue.h"

namespace meipi {

void ProjectRescue::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("DAMAGED"), m_damaged,
                         tr("The project file that is damaged; it is only read."));
    arguments.positional(QStringLiteral("NEW"), m_target, tr("The project file to make (.meipi)."));
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> ProjectRescue::run(const CommandContext &context)
{
    const auto report = rescueProject(m_damaged, m_target, context.console.progress());
    if (!report)
        return tl::unexpected(report.error());
    if (m_asJson) {
        printJson(context.console, QLatin1String("rescue"), [&](JsonWriter &json) {
            json.beginObject();
            json.key(QLatin1String("path")).value(m_target);
            json.key(QLatin1String("documents")).value(report->documents);
            json.key(QLatin1String("highlights")).value(report->highlights);
            json.key(QLatin1String("notes")).value(report->notes);
            json.key(QLatin1String("losses")).beginArray();
            for (const QString &loss : report->losses)
                json.value(loss);
            json.endArray();
            json.endObject();
        });
        return Done{};
    }
    context.console.print(oneLine(tr("Made %1. Documents: %2, highlights: %3, notes: %4")
                                      .arg(m_target)
                                      .arg(report->documents)
                                      .arg(report->highlights)
                                      .arg(report->notes)));
    for (const QString &loss : report->losses)
        context.console.print(oneLine(loss));
    return Done{};
}

} // namespace meipi
