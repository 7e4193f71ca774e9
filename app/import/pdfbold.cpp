// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfbold.h"

namespace meipi {

QList<TextRange> boldRanges(const PdfText &text, const QList<PdfPage> &pages)
{
    QList<bool> isBold(text.text.size(), false);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QList<bool> &bold = pages[page].bold;
        for (qsizetype unit = 0; unit < bold.size(); ++unit) {
            if (const qsizetype place = text.places[page][unit]; bold[unit] && place >= 0)
                isBold[place] = true;
        }
    }
    QList<TextRange> ranges;
    qsizetype units = 0;
    bool goesOn = false; // White space within a paragraph goes with what is around it.
    for (qsizetype at = 0; at < isBold.size(); ++at) {
        const QChar unit = text.text[at];
        if (isBold[at] && !unit.isSpace()) {
            if (goesOn)
                ranges.last().end = at + 1;
            else
                ranges.append({at, at + 1});
            ++units;
        }
        goesOn = unit != u'\n' && (unit.isSpace() ? goesOn : isBold[at]);
    }
    return 2 * units > text.text.size() ? QList<TextRange>() : ranges;
}

} // namespace meipi
