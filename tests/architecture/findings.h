// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace meipi::test {

/// A place where the project does not keep to a rule.
struct Finding {
    QString path;
    int line = 1; ///< Counted from 1.
    QString what;
};

using Findings = QList<Finding>;

/// One finding a line, as compilers print them.
inline QString describe(const Findings &findings)
{
    QString result;
    for (const Finding &finding : findings) {
        result += QStringLiteral("\n%1:%2: %3")
                      .arg(finding.path, QString::number(finding.line), finding.what);
    }
    return result;
}

} // namespace meipi::test
