// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/validatecommand.h"

#include "cli/answer.h"
#include "exchange/schemacheck.h"

#include <QFile>
#include <QFileInfo>

namespace meipi {

void ValidateCommand::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("FILE"), m_path,
                         tr("A project (.qdpx) or codebook (.qdc) of REFI-QDA."));
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> ValidateCommand::run(const CommandContext &context)
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Code::FileAccess,
            tr("%1 cannot be read; look whether it is there and may be opened.").arg(m_path),
            file.errorString());
    }
    const auto faults = schemaFaults(file.readAll());
    if (!faults)
        return tl::unexpected(faults.error());
    if (m_asJson) {
        printJson(context.console, QLatin1String("validate"), [&](JsonWriter &json) {
            json.beginObject();
            json.key(QLatin1String("path")).value(m_path);
            json.key(QLatin1String("valid")).value(faults->isEmpty());
            json.key(QLatin1String("faults")).beginArray();
            for (const QString &fault : *faults)
                json.value(fault);
            json.endArray();
            json.endObject();
        });
    } else if (faults->isEmpty()) {
        context.console.print(oneLine(tr("%1 follows the schema.").arg(m_path)));
    } else {
        for (const QString &fault : *faults)
            context.console.print(oneLine(fault));
    }
    if (faults->isEmpty())
        return Done{};
    return failure(
        Error::Code::Malformed,
        tr("%1 does not follow the schema; faults told: %2.").arg(m_path).arg(faults->size()));
}

} // namespace meipi
