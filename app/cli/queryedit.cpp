// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queryedit.h"

#include "cli/queryanswer.h"
#include "report/gatheringcondition.h"

namespace meipi {

void QueryEdit::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("NAME"), m_name, tr("Of the saved query."));
    if (m_edit == Edit::Add) {
        arguments.positional(QStringLiteral("CONDITION"), m_second,
                             tr("What it asks for, as --where of “highlight list” does."));
        arguments.flag(QStringLiteral("--force"), m_replaces,
                       tr("In place of the query that has the name now."));
    } else if (m_edit == Edit::Rename) {
        arguments.positional(QStringLiteral("NEWNAME"), m_second, tr("Its name from now on."));
    }
}

Result<Done> QueryEdit::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    if (m_edit == Edit::Rename) {
        return performOnQuery(session, renameQuery(project, m_name, m_second),
                              tr("Rename saved query"), m_second, asJson(), console);
    }
    if (m_edit == Edit::Remove) {
        return performOnQuery(session, removeQuery(project, m_name), tr("Remove saved query"),
                              m_name, asJson(), console);
    }
    const auto condition = parseCondition(m_second, project);
    if (!condition)
        return tl::unexpected(condition.error());
    const QString stored = conditionText(*condition, project, ConditionNames::WithIds);
    return performOnQuery(session, saveQuery(project, m_name, stored, m_replaces), tr("Save query"),
                          m_name, asJson(), console);
}

} // namespace meipi
