// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/keyness.h"

#include <cmath>

namespace meipi {

namespace {

double expectedCount(qsizetype both, qsizetype total, qsizetype all)
{
    return static_cast<double>(total) * static_cast<double>(both) / static_cast<double>(all);
}

double term(qsizetype count, double expected)
{
    const auto observed = static_cast<double>(count);
    return count == 0 ? 0 : observed * std::log(observed / expected);
}

} // namespace

double logLikelihood(qsizetype count1, qsizetype total1, qsizetype count2, qsizetype total2)
{
    if (total1 == 0 || total2 == 0)
        return 0;
    const double expected1 = expectedCount(count1 + count2, total1, total1 + total2);
    const double expected2 = expectedCount(count1 + count2, total2, total1 + total2);
    return std::max(0.0, 2 * (term(count1, expected1) + term(count2, expected2)));
}

Keyness keyness(const WordIndex &index, const MarkedProject &project, const WordOptions &options)
{
    const auto size = static_cast<size_t>(index.size());
    std::vector<qsizetype> here(size, 0);
    std::vector<qsizetype> elsewhere(size, 0);
    Keyness result;
    for (int document = 0; document < project.documents().size(); ++document) {
        const TextWords &words = index.wordsOf(project, document);
        const bool isPlace = options.document < 0 || options.document == document;
        for (size_t i = 0; i < words.words.size(); ++i) {
            const bool isHere =
                isPlace && (options.range.isEmpty() || options.range.contains(words.starts[i]));
            ++(isHere ? here : elsewhere)[words.words[i]];
            ++(isHere ? result.words1 : result.words2);
        }
    }
    const std::vector<char> wanted = wantedWords(index, options);
    for (size_t number = 0; number < size; ++number) {
        if (here[number] + elsewhere[number] == 0 || wanted[number] == 0)
            continue;
        KeyWord word;
        word.word = index.word(static_cast<quint32>(number));
        word.count = here[number];
        word.restCount = elsewhere[number];
        word.expected = expectedCount(word.count + word.restCount, result.words1,
                                      result.words1 + result.words2);
        word.g2 = logLikelihood(word.count, result.words1, word.restCount, result.words2);
        word.isMore = static_cast<double>(word.count) > word.expected;
        result.words.append(word);
    }
    std::sort(result.words.begin(), result.words.end(), [](const KeyWord &a, const KeyWord &b) {
        return a.g2 != b.g2 ? a.g2 > b.g2 : a.word < b.word;
    });
    return result;
}

QString significanceMark(double g2)
{
    struct Level {
        double critical;
        const char *mark;
    };
    for (const Level level : {Level{10.83, "***"}, Level{6.63, "**"}, Level{3.84, "*"}}) {
        if (g2 >= level.critical)
            return QLatin1String(level.mark);
    }
    return {};
}

} // namespace meipi
