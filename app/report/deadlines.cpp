// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadlines.h"

#include "report/factrules.h"

namespace meipi {

QStringList deadlinesIn(QStringView text)
{
    QStringList found;
    const QList<Fact> facts = factRules().find(text, FactKind::Deadline);
    for (const Fact &fact : facts) {
        const QString words = text.sliced(fact.range.start, fact.range.length()).toString();
        if (!found.contains(words))
            found.append(words);
    }
    return found;
}

} // namespace meipi
