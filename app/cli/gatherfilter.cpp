// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gatherfilter.h"

#include "project/savedqueries.h"
#include "report/highlightgathering.h"

namespace meipi {

void GatherFilter::declare(Arguments &arguments)
{
    arguments.option(QStringLiteral("--where"), QStringLiteral("CONDITION"), m_where,
                     tr("Only where a condition holds; the manual has the words for it."));
    arguments.option(QStringLiteral("--query"), QStringLiteral("NAME"), m_query,
                     tr("Only what the saved query of this name finds."));
}

Result<QList<HighlightId>> GatherFilter::highlights(const ProjectSnapshot &project) const
{
    GatheringCondition all;
    all.kind = GatheringCondition::Kind::All;
    QStringList conditions;
    if (m_where)
        conditions.append(*m_where);
    if (m_query) {
        const auto query = savedQueryNamed(project, *m_query);
        if (!query) {
            return failure(Error::Code::NotFound,
                           tr("There is no saved query “%1”.").arg(*m_query));
        }
        conditions.append(query->condition);
    }
    for (const QString &text : std::as_const(conditions)) {
        const auto condition = parseCondition(text, project);
        if (!condition)
            return tl::unexpected(condition.error());
        all.parts.append(*condition);
    }
    return HighlightGathering(project).highlights(all);
}

} // namespace meipi
