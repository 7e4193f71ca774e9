// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectnumbers.h"

#include "cli/answer.h"
#include "project/unitnumbers.h"

namespace meipi {

void ProjectNumbers::declareMore(Arguments &arguments)
{
    arguments.positional(QStringLiteral("TEMPLATE"), m_template,
                         tr("With {document}, {section}, {measure} and {paragraph}, as in "
                            "{document}-{section}-{measure}; an empty one is the usual."));
}

Result<Done> ProjectNumbers::work(ProjectSession &session, Console &console)
{
    if (m_template) {
        if (auto done = perform(session, setUnitNumberTemplate(session.snapshot(), *m_template),
                                tr("Number units"));
            !done)
            return done;
    }
    const QString now = unitNumberTemplate(session.snapshot());
    if (asJson()) {
        printJson(console, QLatin1String("numbers"), [&now](JsonWriter &json) { json.value(now); });
    } else {
        console.print(now.isEmpty() ? tr("The usual numbers, as 3.2.") : now);
    }
    return Done{};
}

} // namespace meipi
