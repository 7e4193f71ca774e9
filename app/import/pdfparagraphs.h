// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfline.h"
#include "text/textstructure.h"

namespace meipi {

/// The pages of a PDF as running text.
struct PdfText {
    struct Paragraph {
        qsizetype start = 0; ///< UTF-16 code units into text.
        qint32 page = 0; ///< Index into the pages, where it begins.
        PdfBox box; ///< Of its first line.
        float size = 0; ///< Of its first line.
        bool isHeadingLike = false; ///< Stands apart from running text: no table, no footnote.
    };

    QString text; ///< A paragraph a line, each with its LF.
    QList<Paragraph> paragraphs;
    /// By page, then by unit of the page's text: where it went; -1 where it was left out.
    QList<QList<qsizetype>> places;
    QList<qsizetype> pageStarts; ///< By page; where the next page begins for one without text.
    float bodySize = 0; ///< Height of most lines; 0 without text.
};

/// Joins lines, page after page, to paragraphs: across columns and pages, Chinese without spaces,
/// other writing with them, hyphens at line ends undone. Footnotes come after the paragraph that
/// the page ends with. @p lines are those of @p pages, in the order of reading.
PdfText paragraphsOf(QList<PdfLine> lines, const QList<PdfPage> &pages);

} // namespace meipi
