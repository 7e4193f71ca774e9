// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passagelink.h"

#include <QRegularExpression>

namespace meipi {

std::optional<PassageLink> PassageLink::fromString(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^meipi://document/([0-9a-f]{64})/?(?:\\?highlight=([0-9a-f-]{36}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PassageLink{match.captured(1).toLower(), HighlightId::fromString(match.captured(2))};
}

DocumentId documentWith(const ProjectSnapshot &project, const QString &hash)
{
    DocumentId found;
    for (const Version &version : project.rows<Version>()) {
        const bool isIt = version.sourceHash == hash || version.textHash == hash;
        if (isIt && (found.isNull() || version.document < found))
            found = version.document;
    }
    return found;
}

} // namespace meipi
