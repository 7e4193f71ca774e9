// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queryanswer.h"

#include "cli/answer.h"
#include "report/highlightgathering.h"

namespace meipi {

QList<QueryAnswer> queryAnswers(const ProjectSnapshot &project, const QList<SavedQuery> &queries)
{
    QList<QueryAnswer> answers;
    HighlightGathering gathering(project);
    for (const SavedQuery &query : queries) {
        QueryAnswer answer;
        answer.name = query.name;
        answer.condition = query.condition;
        if (const auto condition = parseCondition(query.condition, project)) {
            answer.condition = conditionText(*condition, project);
            answer.count = gathering.highlights(*condition).size();
        } else {
            answer.problem = condition.error().message;
        }
        answers.append(answer);
    }
    return answers;
}

void writeQuery(JsonWriter &json, const QueryAnswer &answer)
{
    json.beginObject();
    json.key(QLatin1String("name")).value(answer.name);
    json.key(QLatin1String("condition")).value(answer.condition);
    json.key(QLatin1String("count"));
    if (answer.count)
        json.value(qint64(*answer.count));
    else
        json.null();
    json.key(QLatin1String("problem")).value(answer.problem);
    json.endObject();
}

Result<Done> performOnQuery(ProjectSession &session, const Result<Change> &change,
                            const QString &label, const QString &name, bool asJson,
                            Console &console)
{
    if (!change)
        return tl::unexpected(change.error());
    if (auto done = session.perform(*change, label); !done)
        return done;
    const auto query = savedQueryNamed(session.snapshot(), name);
    const QList<QueryAnswer> answers =
        queryAnswers(session.snapshot(), query ? QList<SavedQuery>{*query} : QList<SavedQuery>());
    if (asJson) {
        printJson(console, QLatin1String("queries"), [&answers](JsonWriter &json) {
            json.beginArray();
            for (const QueryAnswer &answer : answers)
                writeQuery(json, answer);
            json.endArray();
        });
        return Done{};
    }
    console.print(oneLine(label + QLatin1String(": ") + name.simplified()));
    return Done{};
}

} // namespace meipi
