// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text.h"

#include <algorithm>

namespace meipi {

Text::Text(const QString &canonical) : m_string(canonical)
{
    qsizetype start = 0;
    while (start < m_string.size()) {
        m_starts.append(static_cast<quint32>(start));
        const qsizetype lineEnd = m_string.indexOf(u'\n', start);
        if (lineEnd < 0)
            break;
        start = lineEnd + 1;
    }
}

QStringView Text::view(TextRange range) const
{
    const TextRange inside = range.intersected({0, size()});
    return inside.isEmpty() ? QStringView()
                            : QStringView(m_string).sliced(inside.start, inside.length());
}

qsizetype Text::paragraphAt(qsizetype position) const
{
    if (m_starts.isEmpty())
        return -1;
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(),
                                        static_cast<quint32>(std::max<qsizetype>(position, 0)));
    return after - m_starts.cbegin() - 1;
}

TextRange Text::paragraph(qsizetype index) const
{
    const qsizetype start = m_starts[index];
    qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] - 1 : size();
    if (index + 1 == m_starts.size() && end > start && m_string[end - 1] == u'\n')
        --end;
    return {start, end};
}

QString canonicalized(QString decoded)
{
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    const qsizetype first = decoded.indexOf(u'\r');
    if (first < 0)
        return decoded;
    // One pass in place; QString::replace() moves the rest of the text again and again.
    QChar *const begin = decoded.data();
    const QChar *const end = begin + decoded.size();
    QChar *to = begin + first;
    for (const QChar *from = to; from < end; ++from) {
        if (*from == u'\r') {
            *to++ = u'\n';
            from += from + 1 < end && from[1] == u'\n' ? 1 : 0;
        } else {
            *to++ = *from;
        }
    }
    decoded.truncate(to - begin);
    return decoded;
}

} // namespace meipi
