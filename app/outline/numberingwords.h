// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <bitset>

namespace meipi {

/// A numbering that is written with a word: 第三章, Recommendation 4.
struct WordPattern {
    QString before; ///< Stands before the number, without spaces at its ends.
    QString after; ///< Stands after it; may be empty.
    int rank = 0; ///< Smaller ranks stand above larger ones.
    bool isArticle = false; ///< Text and not a title follows the number.
    bool isLatin = false; ///< The word is compared without regard to case and ends at a word's end.
};

/// The words by which lines that begin with one character are landmarks.
struct LineStarts {
    QStringList bylines;
    QStringList endings;
    QStringList tails;
    QStringList closings;
    QStringList openings;
    bool mayBeAnnex = false;
    bool mayBeContents = false;
};

/// The words of resources/outline/numbering.txt, which explains its form.
struct NumberingWords {
    /// The first characters of all numbering but letters, and of the lines that a list below may
    /// match: most lines are passed over by one look.
    std::bitset<65536> numberInitials;
    std::bitset<65536> landmarkInitials;

    QList<WordPattern> headings; ///< Ordered by rank.
    /// Those of them that a line may begin with, by its first character.
    QHash<QChar, QList<int>> headingsFrom;
    QHash<QChar, LineStarts> startsFrom; ///< By a line's first character.
    QList<WordPattern> annexes;
    QStringList contents;
    QStringList kinds;
    QStringList suffixes;
    QHash<QString, int> numbers; ///< Lower case.
};

/// Fails with Malformed at the first line that is not of the form.
Result<NumberingWords> parseNumberingWords(QStringView table);

/// The table that is built into the program.
const NumberingWords &numberingWords();

/// Whether @p line starts with one of @p words, Latin ones without regard to case.
bool startsWithAny(QStringView line, const QStringList &words);
bool endsWithAny(QStringView line, const QStringList &words);

} // namespace meipi
