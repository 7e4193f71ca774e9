// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outlinecommand.h"

#include "cli/outlineprinter.h"

namespace meipi {

void OutlineCommand::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("FILE"), m_path, tr("The document."));
    m_reading.declare(arguments);
    arguments.flag(QStringLiteral("--why"), m_reasons,
                   tr("Tell of each entry why it was taken and how sure that is."));
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> OutlineCommand::run(const CommandContext &context)
{
    const auto imported = readSource(m_path, m_reading, context.console);
    if (!imported)
        return tl::unexpected(imported.error());
    const Outline &outline = imported->outline;
    if (m_asJson)
        printOutlineJson(*imported, outline, m_reasons, context.console);
    else
        printOutline(*imported, outline, m_reasons, context.console);
    return Done{};
}

} // namespace meipi
