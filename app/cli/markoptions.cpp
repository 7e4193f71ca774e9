// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/markoptions.h"

#include "import/markcolours.h"

namespace meipi {

void MarkOptions::declare(Arguments &arguments)
{
    arguments.options(QStringLiteral("--marks"), QStringLiteral("WHAT"), m_wishes,
                      tr("What becomes of highlights in a PDF: COLOUR=THEME for those of one "
                         "colour (#ffff00=算力), or none to leave all marks out; otherwise they "
                         "come without theme."));
}

Result<Done> MarkOptions::apply(QList<ImportedDocument> &documents) const
{
    QList<MarkColour> choice;
    bool leavesOut = false;
    for (const QString &wish : m_wishes) {
        const qsizetype sign = wish.indexOf(u'=');
        const auto colour =
            Colour::fromString(QStringView(wish).left(std::max<qsizetype>(sign, 0)));
        const QString theme = wish.mid(sign + 1).trimmed();
        if (wish == u"none") {
            leavesOut = true;
        } else if (!colour || theme.isEmpty()) {
            return failure(
                Error::Code::Usage,
                tr("--marks %1: write COLOUR=THEME, such as #ffff00=算力, or none.").arg(wish));
        } else {
            choice.append({*colour, 0, false, theme});
        }
    }
    if (leavesOut && !choice.isEmpty())
        return failure(Error::Code::Usage, tr("--marks none goes with no other --marks."));
    for (ImportedDocument &document : documents) {
        if (leavesOut)
            document.marks.clear();
        else
            document.marks = chosenMarks(document.marks, choice);
    }
    return Done{};
}

} // namespace meipi
