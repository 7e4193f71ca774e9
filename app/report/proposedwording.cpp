// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/proposedwording.h"

#include <QRegularExpression>

namespace meipi {

std::optional<ProposedWording> proposedWording(const QString &note)
{
    static const QRegularExpression start(
        QStringLiteral("^[ \\t　]*(?:建议表述|建议改为|[Pp]roposed wording)[：:][ \\t]*"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = start.match(note);
    if (!match.hasMatch())
        return std::nullopt;
    return ProposedWording{note.first(match.capturedStart()).trimmed(),
                           note.sliced(match.capturedEnd()).trimmed()};
}

} // namespace meipi
