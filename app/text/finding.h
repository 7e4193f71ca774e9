// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "text/searchedtext.h"

#include <QRegularExpression>

#include <functional>

namespace meipi {

/// What is looked for. No length is too short.
struct FindQuery {
    /// Where the other words have to be.
    enum class Nearness { Anywhere, Characters, Sentence, Paragraph, Section };

    QString words; ///< Looked for as one, or a regular expression.
    bool isStrict = false; ///< As it is printed; otherwise spellings fold (folding.h).
    bool isWhole = false; ///< Whole words only, by the dictionary.
    bool isPattern = false; ///< Within paragraphs, in the text as it is; strict: case counts.
    Nearness nearness = Nearness::Anywhere;
    QString other; ///< Has to stand near, in the same spelling; no part of what is found.
    qsizetype distance = 0; ///< Characters (code points) between the two at most.

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/// Called with what was found since, in text order, never empty; UTF-16 code units.
using FoundRanges = std::function<void(const QList<TextRange> &)>;

/// A query made ready for any number of texts. What it finds does not overlap and is never empty.
/// White space at the ends of words that fold does not count; words that are empty then find
/// nothing, and so does half a surrogate pair; marks are found like letters. A value; a copy for
/// each thread.
class Finder {
public:
    Finder() = default; ///< Finds nothing.

    /// Fails with Malformed where a pattern is none, the offset being in the words concerned, and
    /// TooLarge where it is longer than 10,000 units.
    static Result<Finder> make(const FindQuery &query);

    const FindQuery &query() const { return m_query; }
    bool findsNothing() const; ///< In any text.

    /// Adds the units it has gone through to what @p progress has done. Fails with Cancelled, and
    /// with TooLarge where a pattern needs too many steps; what was found until then stands.
    /// Patterns see long paragraphs (over 8,192 units) in pieces, with at least 4,096 units behind
    /// each start.
    Result<Done> find(SearchedText &text, Progress &progress, const FoundRanges &found) const;

private:
    struct Needle {
        QString words; ///< Folded unless strict.
        QRegularExpression pattern;
        bool isBlank() const { return words.isEmpty(); }
    };
    static Result<Needle> needleFor(const FindQuery &query, const QString &words);

    Result<Done> findNeedle(const Needle &needle, SearchedText &text, Progress &progress,
                            const FoundRanges &found) const;
    Result<Done> findWords(const Needle &needle, SearchedText &text, Progress &progress,
                           const FoundRanges &found) const;
    Result<Done> findPattern(const Needle &needle, SearchedText &text, Progress &progress,
                             const FoundRanges &found) const;

    FindQuery m_query;
    Needle m_needle;
    Needle m_other;
};

} // namespace meipi
