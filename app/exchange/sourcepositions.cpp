// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcepositions.h"

#include "project/selector.h"
#include "text/text.h"

#include <algorithm>
#include <tuple>

namespace meipi {

namespace {

constexpr qsizetype leastCutQuote = 8; // characters; a shorter beginning says too little

QString withoutSpace(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

} // namespace

bool isQuoteOf(QStringView text, const QString &quote)
{
    QString wanted = withoutSpace(quote);
    const QString found = withoutSpace(text);
    if (wanted.isEmpty() || found.isEmpty())
        return false;
    if (found == wanted)
        return true;
    while (wanted.endsWith(u'.') || wanted.endsWith(u'…'))
        wanted.chop(1);
    return wanted.size() >= leastCutQuote && found.startsWith(wanted);
}

SourcePositions::SourcePositions(const QString &decoded, bool hasMark)
    : m_decoded(decoded), m_canonical(canonicalized(decoded)), m_hasMark(hasMark)
{
    for (qsizetype at = m_decoded.indexOf(QLatin1String("\r\n")); at >= 0;
         at = m_decoded.indexOf(QLatin1String("\r\n"), at + 2))
        m_dropped.append(at);
    m_decodedPoints = std::make_unique<CodePoints>(m_decoded);
    m_canonicalPoints = std::make_unique<CodePoints>(m_canonical);
}

QList<SourcePositions::Way> SourcePositions::ways(const QString &origin) const
{
    const bool hasCr = !m_dropped.isEmpty();
    const bool hasPairs = m_canonicalPoints->count() != m_canonical.size();
    // ATLAS.ti writes CR LF and counts it once; others count what they write.
    const bool countsCr = hasCr && !origin.startsWith(QLatin1String("ATLAS"), Qt::CaseInsensitive);
    QList<Way> result;
    for (const bool countsMark : {false, true}) {
        for (const bool isUtf16 : {false, true}) {
            for (const bool other : {false, true}) {
                if ((countsMark && !m_hasMark) || (isUtf16 && !hasPairs) || (other && !hasCr))
                    continue;
                result.append({isUtf16, countsCr != other, countsMark});
            }
        }
    }
    return result;
}

void SourcePositions::decide(const QList<CountedSelection> &selections, const QString &origin)
{
    using Score = std::tuple<qsizetype, qsizetype, qsizetype>;
    const QList<Way> possible = ways(origin);
    std::optional<Score> best;
    Way chosen;
    bool isTie = false;
    for (const Way &way : possible) {
        qsizetype quoted = 0;
        qsizetype inside = 0;
        qsizetype whole = 0;
        for (const CountedSelection &selection : selections) {
            const auto found = range(way, selection.start, selection.end);
            if (!found)
                continue;
            ++inside;
            const QStringView text = QStringView(m_canonical).sliced(found->start, found->length());
            quoted += isQuoteOf(text, selection.quote) ? 1 : 0;
            whole += splitsPair(m_canonical, found->start) ? 0 : 1;
        }
        const Score score(quoted, inside, whole);
        isTie = best && score == *best ? true : best && score < *best ? isTie : false;
        if (!best || score > *best) {
            best = score;
            chosen = way;
        }
    }
    m_way = chosen;
    m_isGuess = isTie && best && std::get<0>(*best) == 0
        && std::any_of(selections.cbegin(), selections.cend(), [&](const CountedSelection &each) {
                    const auto taken = range(m_way, each.start, each.end);
                    return std::any_of(possible.cbegin(), possible.cend(), [&](const Way &way) {
                        return range(way, each.start, each.end) != taken;
                    });
                });
}

std::optional<TextRange> SourcePositions::range(qint64 start, qint64 end) const
{
    return range(m_way, start, end);
}

std::optional<TextRange> SourcePositions::range(const Way &way, qint64 start, qint64 end) const
{
    const auto from = position(way, start);
    const auto to = position(way, end);
    if (!from || !to || *from > *to)
        return std::nullopt;
    return TextRange{*from, *to};
}

std::optional<qsizetype> SourcePositions::position(const Way &way, qint64 counted) const
{
    const qint64 units = counted - (way.countsMark ? 1 : 0);
    const CodePoints &points = way.countsCr ? *m_decodedPoints : *m_canonicalPoints;
    const QString &text = way.countsCr ? m_decoded : m_canonical;
    if (units < 0 || units > (way.isUtf16 ? text.size() : points.count()))
        return std::nullopt;
    const qsizetype unit =
        way.isUtf16 ? static_cast<qsizetype>(units) : points.toUtf16(static_cast<qsizetype>(units));
    if (!way.countsCr)
        return unit;
    const auto before = std::lower_bound(m_dropped.cbegin(), m_dropped.cend(), unit);
    return unit - static_cast<qsizetype>(before - m_dropped.cbegin());
}

} // namespace meipi
