// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfpage.h"

namespace meipi {

/// Characters of one page that stand in a row, left to right, with the spaces that belong between
/// them.
struct PdfLine {
    enum class Kind : quint8 { Body, Table, Footnote };

    Kind kind = Kind::Body;
    qint32 page = 0; ///< Index into the pages that were read.
    PdfBox box;
    float size = 0; ///< Height of most of its characters.
    float columnLeft = 0; ///< Of the column of text that it stands in.
    float columnRight = 0;
    bool spansPage = false; ///< That column is the page's only one.
    float gapAbove = -1; ///< To the line before in the column; -1 for the first one.
    float firstUnit = 0; ///< Width of what cannot be parted at its start: a word, a character.
    QString text; ///< Never empty, without white space at its ends.
    QList<qint32> sources; ///< For each unit of text the unit of its page; -1 for added spaces.
};

/// Ideographs, kana, full-width forms: lines may break around them and no spaces part them.
bool isFullWidth(QChar unit);
/// Whether the text ends with a mark that closes a sentence or leads to what follows, quotation
/// marks and brackets after it left out. Not for an empty one.
bool endsSentence(const QString &text);
/// Whether the two stand together without a space in running text.
bool needsNoSpace(QChar left, QChar right);

} // namespace meipi
