// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectcheck.h"

#include "cli/answer.h"
#include "cli/projectfaults.h"

namespace meipi {

void ProjectCheck::declareMore(Arguments &)
{
}

Result<Done> ProjectCheck::work(ProjectSession &session, Console &console)
{
    const auto faults = projectFaults(session, console.progress());
    if (!faults)
        return tl::unexpected(faults.error());
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printJson(console, QLatin1String("check"), [&](JsonWriter &json) {
            json.beginObject();
            json.key(QLatin1String("whole")).value(faults->isEmpty());
            json.key(QLatin1String("faults")).beginArray();
            for (const QString &fault : *faults)
                json.value(fault);
            json.endArray();
            json.endObject();
        });
    } else {
        for (const QString &fault : *faults)
            console.print(oneLine(fault));
    }
    if (!faults->isEmpty()) {
        return failure(
            Error::Code::Malformed,
            tr("%1 is damaged; faults found: %2").arg(session.path()).arg(faults->size()));
    }
    if (!asJson()) {
        console.print(
            oneLine(tr("%1 is whole. Documents: %2, highlights: %3, notes: %4, themes: %5")
                        .arg(session.path())
                        .arg(project.documents().size())
                        .arg(project.rows<Highlight>().size())
                        .arg(project.rows<Note>().size())
                        .arg(project.rows<Theme>().size())));
    }
    return Done{};
}

} // namespace meipi
