// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyjson.h"

#include "cli/answer.h"

namespace meipi {

void printSteps(Console &console, const QList<HistoryStep> &steps)
{
    printJson(console, QLatin1String("steps"), [&](JsonWriter &json) {
        json.beginArray();
        for (const HistoryStep &step : steps) {
            json.beginObject();
            json.key(QLatin1String("number")).value(step.number);
            json.key(QLatin1String("label")).value(step.label);
            json.key(QLatin1String("author")).value(step.authorName);
            json.key(QLatin1String("time")).value(step.time.toString());
            json.key(QLatin1String("state"))
                .value(step.state == HistoryStep::State::Done ? QLatin1String("done")
                                                              : QLatin1String("undone"));
            json.endObject();
        }
        json.endArray();
    });
}

} // namespace meipi
