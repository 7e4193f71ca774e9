// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themeanswer.h"

#include "cli/answer.h"
#include "cli/projectcommand.h"

namespace meipi {

Result<Done> performOnTheme(ProjectSession &session, const Result<Change> &change,
                            const QString &label, const ThemeId &theme, bool asJson,
                            Console &console)
{
    if (auto done = perform(session, change, label); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson) {
        printJson(console, QLatin1String("theme"),
                  [&](JsonWriter &json) { ProjectJson(project, json).theme(theme); });
    } else {
        console.print(oneLine(project.themePath(theme)));
    }
    return Done{};
}

} // namespace meipi
