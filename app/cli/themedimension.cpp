// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/themedimension.h"

#include "cli/lookup.h"
#include "cli/themeanswer.h"
#include "project/dimensions.h"

namespace meipi {

void ThemeDimension::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PATH"), m_path, tr("The theme, as parent/child."));
    arguments.positional(QStringLiteral("RULE"), m_rule,
                         tr("exactly-one, at-most-one or any of its children for a unit; none for "
                            "no dimension."));
}

Result<Done> ThemeDimension::work(ProjectSession &session, Console &console)
{
    const auto theme = themeAt(session.snapshot(), m_path);
    if (!theme)
        return tl::unexpected(theme.error());
    const auto rule = dimensionRuleWithKey(m_rule);
    if (!rule) {
        return failure(
            Error::Code::Usage,
            tr("“%1” is no rule; use exactly-one, at-most-one, any or none.").arg(m_rule));
    }
    return performOnTheme(session, setDimension(session.snapshot(), *theme, *rule),
                          tr("Change dimension"), *theme, asJson(), console);
}

} // namespace meipi
