// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding.h"

#include "text/boundedpattern.h"
#include "text/nearness.h"
#include "text/words.h"

#include <QCoreApplication>

namespace meipi {

namespace {

// The first is short, so that the first hits are shown at once.
constexpr qsizetype firstStep = 1 << 16; // UTF-16 code units
constexpr qsizetype wholeStep = 1 << 20;

tl::unexpected<Error> stopped()
{
    return failure(Error::Code::Cancelled,
                   QCoreApplication::translate("Text", "The search was stopped."));
}

bool halvesPair(QStringView words)
{
    return !words.isEmpty() && (words.front().isLowSurrogate() || words.back().isHighSurrogate());
}

void tell(QList<TextRange> &ranges, const FoundRanges &found)
{
    if (!ranges.isEmpty())
        found(ranges);
    ranges.clear();
}

} // namespace

Result<Finder::Needle> Finder::needleFor(const FindQuery &query, const QString &words)
{
    Needle needle;
    if (query.isPattern) {
        needle.words = words;
        if (words.isEmpty())
            return needle;
        auto pattern = boundedPattern(words, query.isStrict);
        if (!pattern)
            return tl::unexpected(pattern.error());
        needle.pattern = *pattern;
    } else if (query.isStrict) {
        needle.words = halvesPair(words) ? QString() : canonicalized(words);
    } else {
        needle.words = folded(words.trimmed());
    }
    return needle;
}

Result<Finder> Finder::make(const FindQuery &query)
{
    Finder finder;
    finder.m_query = query;
    auto needle = needleFor(query, query.words);
    if (!needle)
        return tl::unexpected(needle.error());
    finder.m_needle = *needle;
    if (query.nearness == FindQuery::Nearness::Anywhere)
        return finder;
    auto other = needleFor(query, query.other);
    if (!other)
        return tl::unexpected(other.error());
    finder.m_other = *other;
    return finder;
}

bool Finder::findsNothing() const
{
    return m_needle.isBlank()
        || (m_query.nearness != FindQuery::Nearness::Anywhere && m_other.isBlank());
}

Result<Done> Finder::find(SearchedText &text, Progress &progress, const FoundRanges &found) const
{
    if (findsNothing())
        return Done{};
    if (m_query.nearness == FindQuery::Nearness::Anywhere)
        return findNeedle(m_needle, text, progress, found);

    QList<TextRange> others;
    const qint64 before = progress.done();
    auto searched = findNeedle(m_other, text, progress,
                               [&others](const QList<TextRange> &ranges) { others += ranges; });
    progress.setDone(before);
    if (!searched || others.isEmpty())
        return searched;
    Nearness nearness(m_query, text, others);
    return findNeedle(m_needle, text, progress, [&](const QList<TextRange> &ranges) {
        QList<TextRange> near;
        std::copy_if(ranges.cbegin(), ranges.cend(), std::back_inserter(near),
                     [&nearness](TextRange range) { return nearness.isNear(range); });
        tell(near, found);
    });
}

Result<Done> Finder::findNeedle(const Needle &needle, SearchedText &text, Progress &progress,
                                const FoundRanges &found) const
{
    return m_query.isPattern ? findPattern(needle, text, progress, found)
                             : findWords(needle, text, progress, found);
}

Result<Done> Finder::findWords(const Needle &needle, SearchedText &text, Progress &progress,
                               const FoundRanges &found) const
{
    const QString &original = text.text().string();
    FoldedText &shadow = text.shadow();
    const QString &searched = m_query.isStrict ? original : shadow.string();
    const qsizetype length = needle.words.size();
    QList<TextRange> ranges;
    qsizetype hint = 0;
    qsizetype lastEnd = 0; // in the text
    qsizetype at = 0;
    qsizetype step = firstStep;
    for (qsizetype limit = 0; limit < original.size(); step = wholeStep) {
        if (progress.isCancelled())
            return stopped();
        const qsizetype before = limit;
        limit = std::min(limit + step, original.size());
        if (!m_query.isStrict && shadow.foldedUnits() < limit)
            shadow.foldOn(original, limit - shadow.foldedUnits());
        // Of the shadow, a little more or less may be there than of the text.
        const bool isLast = limit == original.size();
        const QStringView part = QStringView(searched).first(
            isLast ? searched.size() : std::min(limit, searched.size()));
        for (qsizetype hit = part.indexOf(needle.words, at); hit >= 0;
             hit = part.indexOf(needle.words, at)) {
            const TextRange place{hit, hit + length};
            const bool isWanted = !m_query.isWhole || hasWordEnds(searched, place);
            at = isWanted ? place.end : hit + 1;
            if (!isWanted)
                continue;
            const TextRange range = m_query.isStrict ? place : shadow.original(place, hint);
            // Three dots that fold from one character are one hit.
            if (range.start < lastEnd)
                continue;
            lastEnd = range.end;
            ranges.append(range);
        }
        at = std::max(at, part.size() - length + 1);
        progress.setDone(progress.done() + limit - before);
        tell(ranges, found);
    }
    return Done{};
}

Result<Done> Finder::findPattern(const Needle &needle, SearchedText &text, Progress &progress,
                                 const FoundRanges &found) const
{
    const Text &searched = text.text();
    QList<TextRange> ranges;
    qsizetype told = 0;
    for (qsizetype index = 0; index < searched.paragraphCount(); ++index) {
        if (progress.isCancelled())
            return stopped();
        const TextRange paragraph = searched.paragraph(index);
        const auto matched = matchParagraph(needle.pattern, searched, paragraph, progress, ranges);
        const bool isLast = !matched || index + 1 == searched.paragraphCount();
        if (paragraph.end - told > firstStep || isLast) {
            if (m_query.isWhole) {
                ranges.removeIf([&searched](TextRange range) {
                    return !hasWordEnds(searched.string(), range);
                });
            }
            progress.setDone(progress.done() + paragraph.end - told);
            told = paragraph.end;
            tell(ranges, found);
        }
        if (!matched)
            return matched;
    }
    return Done{};
}

} // namespace meipi
