// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themelist.h"

#include "cli/answer.h"
#include "cli/texttable.h"

namespace meipi {

void ThemeList::declareMore(Arguments &)
{
}

Result<Done> ThemeList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const QList<ThemeId> themes = project.themesInOrder();
    if (asJson()) {
        printRows(console, QLatin1String("themes"), project, themes,
                  [](ProjectJson &rows, const ThemeId &id) { rows.theme(id); });
        return Done{};
    }
    TextTable table({tr("Theme"), tr("Colour"), tr("Highlights"), tr("Definition")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Right});
    for (const ThemeId &id : themes) {
        const Theme *theme = project.find(id);
        table.addRow({project.themePath(id), theme->colour.toString(),
                      QString::number(highlightCount(project, id)),
                      cutTo(oneLine(theme->definition), 60)});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
