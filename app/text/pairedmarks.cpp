// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pairedmarks.h"

#include "text/oneof.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr QStringView openings = u"“‘「『«《〈（【〔〖([［\"＂";
constexpr QStringView closings = u"”’」』»》〉）】〕〗)]］\"＂";
constexpr qsizetype titles = 5; // index of the first title mark
constexpr qsizetype brackets = 7; // of the first bracket
constexpr qsizetype straights = 14; // of the first mark that opens and closes

PairedMark::Kind kindOf(qsizetype pair)
{
    if (pair >= straights || pair < titles)
        return PairedMark::Kind::Quote;
    return pair < brackets ? PairedMark::Kind::Title : PairedMark::Kind::Bracket;
}

// The ’ of "don’t" closes nothing.
bool isApostrophe(QStringView text, qsizetype position)
{
    const auto isLatin = [](QChar c) { return c.script() == QChar::Script_Latin; };
    return text[position] == u'’' && position > 0 && position + 1 < text.size()
        && isLatin(text[position - 1]) && isLatin(text[position + 1]);
}

struct Open {
    qsizetype position;
    qsizetype pair;
};

} // namespace

QList<PairedMark> pairedMarks(QStringView paragraph)
{
    QList<PairedMark> result;
    QList<Open> stack;
    std::array<qsizetype, 16> open = {}; // how many of each pair are on the stack
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        if (isNoMark(paragraph[i]) || isChineseStop(paragraph[i]))
            continue;
        const qsizetype closed = placeIn(closings, paragraph[i]);
        const bool closes =
            closed >= 0 && open.at(size_t(closed)) > 0 && !isApostrophe(paragraph, i);
        if (!closes) {
            const qsizetype opened = placeIn(openings, paragraph[i]);
            if (opened >= 0) {
                stack.append({i, opened});
                ++open.at(size_t(opened));
            }
            continue;
        }
        // What was opened in between and not closed by now never will be.
        Open top = stack.takeLast();
        --open.at(size_t(top.pair));
        while (top.pair != closed) {
            top = stack.takeLast();
            --open.at(size_t(top.pair));
        }
        result.append({top.position, i, true, kindOf(closed)});
        result.append({i, top.position, false, kindOf(closed)});
    }
    if (result.size() > 2)
        std::sort(result.begin(), result.end(),
                  [](const PairedMark &a, const PairedMark &b) { return a.position < b.position; });
    return result;
}

bool isClosingMark(QChar c)
{
    return isOneOf(c, closings);
}

bool isOpeningMark(QChar c)
{
    const qsizetype pair = placeIn(openings, c);
    return pair >= 0 && pair < straights;
}

} // namespace meipi
