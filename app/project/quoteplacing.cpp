// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/quoteplacing.h"

namespace meipi {

QuotePlacing::QuotePlacing(qsizetype size, const Text &to) : m_to(to)
{
    if (size > 0)
        m_scale = static_cast<double>(to.size()) / static_cast<double>(size);
}

TextRange QuotePlacing::find(const Selector &selector)
{
    if (m_to.view(selector.range) == selector.quote)
        return selector.range;
    const QList<qsizetype> &starts = occurrences(selector.quote);
    const auto wanted = static_cast<qsizetype>(static_cast<double>(selector.range.start) * m_scale);
    TextRange best;
    qsizetype bestDistance = 0;
    bool bestFits = false;
    for (const qsizetype start : starts) {
        const TextRange range{start, start + selector.quote.size()};
        const bool fits = standsBetween(selector, range);
        const qsizetype distance = std::abs(start - wanted);
        if (best.isEmpty() || (fits && !bestFits)
            || (fits == bestFits && distance < bestDistance)) {
            best = range;
            bestDistance = distance;
            bestFits = fits;
        }
    }
    return best;
}

bool QuotePlacing::standsBetween(const Selector &selector, TextRange range) const
{
    const qsizetype before = range.start - selector.prefix.size();
    const qsizetype after = range.end + selector.suffix.size();
    return before >= 0 && after <= m_to.size()
        && m_to.view({before, range.start}) == selector.prefix
        && m_to.view({range.end, after}) == selector.suffix;
}

const QList<qsizetype> &QuotePlacing::occurrences(const QString &quote)
{
    const auto known = m_occurrences.constFind(quote);
    if (known != m_occurrences.cend())
        return *known;
    QList<qsizetype> starts;
    if (!quote.isEmpty()) {
        for (qsizetype at = m_to.string().indexOf(quote); at >= 0;
             at = m_to.string().indexOf(quote, at + 1))
            starts.append(at);
    }
    return *m_occurrences.insert(quote, starts);
}

} // namespace meipi
