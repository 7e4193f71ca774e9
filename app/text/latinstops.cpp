// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/latinstops.h"

#include "text/oneof.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr qsizetype longestToken = 24; // units looked at before a stop

// A name, a number or a clause follows these; none of them ends a sentence.
constexpr std::array neverFinal{"e.g", "i.e",  "cf",  "vs",  "viz", "mr",  "mrs", "ms",
                                "dr",  "prof", "gov", "sen", "rep", "gen", "hon", "st"};
// These do not end a sentence where a number follows: No. 5, Sec. II, Jan. 3.
constexpr std::array beforeNumber{"no",  "nos",  "art",  "arts", "sec",   "secs", "ch",  "chap",
                                  "fig", "figs", "eq",   "para", "paras", "p",    "pp",  "vol",
                                  "cl",  "tab",  "jan",  "feb",  "mar",   "apr",  "jun", "jul",
                                  "aug", "sep",  "sept", "oct",  "nov",   "dec"};
// With a number after it and nothing before it, such a word is a label: "Article 5."
constexpr std::array labelWords{
    "article", "section",   "chapter", "part",      "recommendation", "action",   "measure",
    "pillar",  "priority",  "goal",    "objective", "annex",          "appendix", "rule",
    "clause",  "paragraph", "item",    "step",      "theme",          "title",    "principle"};
constexpr QStringView hanNumerals = u"〇零一二三四五六七八九十百第";

template <class Words>
bool contains(const Words &words, QStringView token)
{
    return std::any_of(words.begin(), words.end(), [token](const char *word) {
        return token.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
}

bool isNumeral(QStringView token)
{
    const auto all = [token](auto condition) {
        return !token.isEmpty() && std::all_of(token.begin(), token.end(), condition);
    };
    return all([](QChar c) { return c.isDigit() || c == u'.' || c == u'．' || c == u'-'; })
        || all([](QChar c) { return QStringView(u"IVXLCDM").contains(c); })
        || all([](QChar c) { return QStringView(u"ivxlcdm").contains(c); })
        || all([](QChar c) { return isOneOf(c, hanNumerals); });
}

bool isInitial(QStringView token)
{
    const qsizetype dot = token.lastIndexOf(u'.');
    const QStringView last = token.sliced(dot + 1);
    return last.size() == 1 && last.front().isLetter()
        && last.front().script() == QChar::Script_Latin && (last.front().isUpper() || dot >= 0);
}

bool isSpaceOrOpening(QChar c)
{
    return c.isSpace() || QStringView(u"(（[“‘\"'").contains(c);
}

QStringView tokenBefore(QStringView paragraph, qsizetype from, qsizetype stop)
{
    qsizetype start = stop;
    const qsizetype limit = std::max(from, stop - longestToken);
    while (start > limit && !isSpaceOrOpening(paragraph[start - 1]))
        --start;
    return paragraph.sliced(start, stop - start);
}

// "1.", "(a).", "2.3.", "Article 5." as all that the sentence holds so far.
bool isLabel(QStringView sentence, QStringView token)
{
    if (sentence.size() > longestToken)
        return false;
    sentence = sentence.trimmed();
    const bool isNumber = isNumeral(token);
    if (sentence.size() == token.size())
        return isNumber || (token.size() == 1 && token.front().isLetter());
    const QStringView before = sentence.chopped(token.size()).trimmed();
    return isNumber && contains(labelWords, before);
}

// The "b. " of "Invest. b. Train."
bool isLetteredLabel(QStringView paragraph, qsizetype position)
{
    return position + 2 < paragraph.size() && paragraph[position + 1] == u'.'
        && paragraph[position + 2].isSpace();
}

} // namespace

bool stopEndsSentence(QStringView paragraph, qsizetype sentenceStart, qsizetype stop)
{
    qsizetype next = stop + 1;
    while (next < paragraph.size() && paragraph[next].isSpace())
        ++next;
    if (next == paragraph.size())
        return true;
    if (paragraph[next].isLower() && !isLetteredLabel(paragraph, next))
        return false;
    if (stop > 0 && paragraph[stop - 1] == paragraph[stop])
        return !paragraph[next]
                    .isDigit(); // "Wait... What?", but no dots that lead to a page number
    const QStringView token = tokenBefore(paragraph, sentenceStart, stop);
    const QStringView sentence = paragraph.sliced(sentenceStart, stop - sentenceStart);
    if (token.isEmpty() || isLabel(sentence, token) || isInitial(token)
        || contains(neverFinal, token))
        return false;
    qsizetype numberEnd = next;
    while (numberEnd < paragraph.size() && paragraph[numberEnd].isLetterOrNumber())
        ++numberEnd;
    const bool numberFollows =
        paragraph[next].isDigit() || isNumeral(paragraph.sliced(next, numberEnd - next));
    return !(numberFollows && contains(beforeNumber, token));
}

} // namespace meipi
