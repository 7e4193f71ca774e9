// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/boundedpattern.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype longestPattern = 10000; // UTF-16 code units
constexpr qsizetype wholeParagraph = 8192;
constexpr qsizetype patternPiece = 4096;
constexpr qsizetype patternBefore = 256;
constexpr const char *patternLimits = "(*LIMIT_MATCH=200000)(*LIMIT_HEAP=20000)";

qsizetype outsidePair(QStringView text, qsizetype position)
{
    const bool isInside = position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
    return isInside ? position - 1 : position;
}

// PCRE refuses a text with half a pair in it.
QString withoutHalves(QStringView text)
{
    QString whole = text.toString();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole[i].isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate())
            ++i;
        else if (whole[i].isSurrogate())
            whole[i] = QChar(QChar::ReplacementCharacter);
    }
    return whole;
}

tl::unexpected<Error> tooManySteps()
{
    return failure(Error::Code::TooLarge,
                   QCoreApplication::translate(
                       "Text",
                       "This regular expression takes too many steps on this text; write "
                       "it with fewer repetitions inside each other."));
}

// What starts in @p starts is appended; the pattern sees @p seen.
Result<Done> matchPiece(const QRegularExpression &pattern, const Text &text, TextRange seen,
                        TextRange starts, QList<TextRange> &matches)
{
    const QStringView view = text.view(seen);
    QString mended;
    if (!view.isValidUtf16())
        mended = withoutHalves(view);
    auto found = pattern.globalMatch(mended.isEmpty() ? view : QStringView(mended),
                                     starts.start - seen.start);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const TextRange range{seen.start + match.capturedStart(), seen.start + match.capturedEnd()};
        if (range.start >= starts.end)
            return Done{};
        if (!range.isEmpty())
            matches.append(range);
    }
    if (!found.isValid())
        return tooManySteps();
    return Done{};
}

} // namespace

Result<QRegularExpression> boundedPattern(const QString &words, bool caseCounts)
{
    if (words.size() > longestPattern) {
        return failure(Error::Code::TooLarge,
                       QCoreApplication::translate("Text",
                                                   "This regular expression is too long; "
                                                   "it may have %1 characters.")
                           .arg(longestPattern));
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!caseCounts)
        options |= QRegularExpression::CaseInsensitiveOption;
    // As it stands first, so that a mistake is told as one of what was typed.
    const QRegularExpression typed(words, options);
    QRegularExpression pattern(QLatin1String(patternLimits) + words, options);
    if (typed.isValid() && pattern.isValid())
        return pattern;
    const QRegularExpression &wrong = typed.isValid() ? pattern : typed;
    const qsizetype offset = std::min(wrong.patternErrorOffset(), words.size());
    return failure(Error::Code::Malformed,
                   QCoreApplication::translate(
                       "Text", "This is no regular expression: %1, after character %2.")
                       .arg(wrong.errorString())
                       .arg(offset),
                   wrong.errorString(), offset);
}

Result<Done> matchParagraph(const QRegularExpression &pattern, const Text &text,
                            TextRange paragraph, Progress &progress, QList<TextRange> &matches)
{
    if (paragraph.length() <= wholeParagraph)
        return matchPiece(pattern, text, paragraph, paragraph, matches);
    const QString &string = text.string();
    qsizetype from = paragraph.start;
    for (qsizetype start = from; start < paragraph.end; start += patternPiece) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled,
                           QCoreApplication::translate("Text", "The search was stopped."));
        const TextRange starts{outsidePair(string, std::max(start, from)),
                               std::min(start + patternPiece, paragraph.end)};
        if (starts.isEmpty())
            continue;
        const TextRange seen{
            outsidePair(string, std::max(paragraph.start, starts.start - patternBefore)),
            outsidePair(string, std::min(paragraph.end, starts.end + patternPiece))};
        if (auto matched = matchPiece(pattern, text, seen, starts, matches); !matched)
            return matched;
        from = matches.isEmpty() ? starts.end : std::max(starts.end, matches.constLast().end);
    }
    return Done{};
}

} // namespace meipi
