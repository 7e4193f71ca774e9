// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/evidence.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace meipi {

namespace {

struct EvidenceRow {
    const char *key;
    const char *words;
};

// clang-format off
constexpr EvidenceRow evidenceRows[] = {
    {"annex", QT_TRANSLATE_NOOP("Outline", "a line that opens an annex")},
    {"article", QT_TRANSLATE_NOOP("Outline", "a numbered article")},
    {"bold", QT_TRANSLATE_NOOP("Outline", "a line in bold, as nothing is numbered")},
    {"byline", QT_TRANSLATE_NOOP("Outline", "the byline of another text")},
    {"closing", QT_TRANSLATE_NOOP("Outline", "what follows the closing words")},
    {"declared", QT_TRANSLATE_NOOP("Outline", "a heading in the file")},
    {"front", QT_TRANSLATE_NOOP("Outline", "what stands before the first section")},
    {"furniture", QT_TRANSLATE_NOOP("Outline", "what surrounds the document on its page")},
    {"inline", QT_TRANSLATE_NOOP("Outline", "a number within a line, as there is nothing else")},
    {"item", QT_TRANSLATE_NOOP("Outline", "a numbered statement")},
    {"lost-number", QT_TRANSLATE_NOOP("Outline", "a heading whose number is missing")},
    {"numbered", QT_TRANSLATE_NOOP("Outline", "a number in its sequence")},
    {"reader", QT_TRANSLATE_NOOP("Outline", "shaped by hand")},
    {"restart", QT_TRANSLATE_NOOP("Outline", "the numbering begins again, as in an annex")},
    {"run-in", QT_TRANSLATE_NOOP("Outline", "a number with a heading before its text")},
    {"signature", QT_TRANSLATE_NOOP("Outline", "signature and date")},
    {"statement", QT_TRANSLATE_NOOP("Outline", "a statement in the text")},
};
// clang-format on

} // namespace

QString evidenceWords(const QString &evidence)
{
    const auto row = std::find_if(
        std::begin(evidenceRows), std::end(evidenceRows),
        [&evidence](const EvidenceRow &each) { return evidence == QLatin1String(each.key); });
    return row == std::end(evidenceRows) ? QString()
                                         : QCoreApplication::translate("Outline", row->words);
}

QString evidenceWords(const QString &evidence, double confidence)
{
    const QString words = evidenceWords(evidence);
    if (words.isEmpty() || evidence == QLatin1String("reader"))
        return words;
    const int share = std::clamp(qRound(confidence * 100), 0, 100);
    return QCoreApplication::translate("Outline", "%1 (%2% sure)").arg(words).arg(share);
}

} // namespace meipi
