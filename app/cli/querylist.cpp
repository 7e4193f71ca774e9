// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/querylist.h"

#include "cli/answer.h"
#include "cli/queryanswer.h"
#include "cli/texttable.h"

namespace meipi {

void QueryList::declareMore(Arguments &)
{
}

Result<Done> QueryList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    const QList<QueryAnswer> answers = queryAnswers(project, savedQueries(project));
    if (asJson()) {
        printJson(console, QLatin1String("queries"), [&answers](JsonWriter &json) {
            json.beginArray();
            for (const QueryAnswer &answer : answers)
                writeQuery(json, answer);
            json.endArray();
        });
        return Done{};
    }
    TextTable table({tr("Saved query"), tr("Highlights"), tr("Condition")},
                    {TextTable::Align::Left, TextTable::Align::Right});
    for (const QueryAnswer &answer : answers) {
        table.addRow({answer.name, answer.count ? QString::number(*answer.count) : QString(),
                      oneLine(answer.problem.isEmpty() ? answer.condition : answer.problem)});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
