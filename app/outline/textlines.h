// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"
#include "text/text.h"

namespace meipi {

/// What a paragraph says, without indentation and without Markdown's marks around it.
struct LineContent {
    TextRange range; ///< In the text; empty for a blank line, a rule, a comment.
    int hashes = 0; ///< Of a Markdown heading.
    bool isBold = false; ///< All of it stands between ** or __.
};

LineContent lineContent(const Text &text, qsizetype paragraph);

/// The next paragraph with content in [@p from, @p to); @p to when there is none.
qsizetype nextFilled(const Text &text, qsizetype from, qsizetype to);
qsizetype previousFilled(const Text &text, qsizetype from,
                         qsizetype downTo); ///< Before @p from; -1 for none.

bool endsStatement(
    QStringView line); ///< With 。！？； or the like, quotes and brackets after it included.
bool hasSentenceMark(
    QStringView line); ///< Any 。！？； and Latin full stop between words; commas do not count.
bool isPageMark(QStringView line); ///< — 2 —, 第1页 / 共24页, Page 3 of 9, 12.

/// A line that closes with a date: 2018年12月4日, 一九九六年二月五日, after the name of who signed
/// or alone. @return where the date starts in @p line, -1 for none.
qsizetype closingDate(QStringView line);

/// May stand as the title of a document: some short line of words without a sentence's end.
bool looksLikeTitle(QStringView line);

bool isInBrackets(QStringView line); ///< （此件公开发布）

/// A row of a table that was made text: cells between bars or tabs, or several numbers in a row.
bool isTableRow(QStringView line);

bool startsWithDate(QStringView line); ///< 2020年5月28日……

/// Numbers the pages of a table of contents: ends with leaders or space and a page number.
bool endsWithPageNumber(QStringView line);

} // namespace meipi
