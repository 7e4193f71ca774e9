// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/outlinecommand.h"

namespace meipi {

namespace {

template <class Made, auto... arguments>
std::unique_ptr<Command> make()
{
    return std::make_unique<Made>(arguments...);
}

CommandEntry entry(const char *group, const char *name, const char *summary,
                   std::unique_ptr<Command> (*make)())
{
    return {QLatin1String(group), QLatin1String(name), summary, make};
}

} // namespace

const QList<CommandEntry> &commandTable()
{
    static const QList<CommandEntry> table{
        entry("", "outline",
              QT_TRANSLATE_NOOP("CommandLine", "Show the structured outline of one document."),
              make<OutlineCommand>),
    };
    return table;
}

} // namespace meipi
