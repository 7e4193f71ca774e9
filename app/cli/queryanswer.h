// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonwriter.h"
#include "cli/console.h"
#include "project/savedqueries.h"
#include "session/projectsession.h"

namespace meipi {

/// A saved query as commands show it.
struct QueryAnswer {
    QString name;
    QString condition; ///< As people write it; as it is stored where it cannot be read any more.
    std::optional<qsizetype> count; ///< Of the highlights that it finds; none where it fails.
    QString problem; ///< Why it fails, translated.
};

QList<QueryAnswer> queryAnswers(const ProjectSnapshot &project, const QList<SavedQuery> &queries);
void writeQuery(JsonWriter &json, const QueryAnswer &answer);

/// Does @p change and answers with the query @p name as it is then, or without it.
Result<Done> performOnQuery(ProjectSession &session, const Result<Change> &change,
                            const QString &label, const QString &name, bool asJson,
                            Console &console);

} // namespace meipi
