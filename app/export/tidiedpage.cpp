// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/tidiedpage.h"

#include <algorithm>
#include <utility>

namespace meipi {

bool TidiedPage::keeps(QStringView line)
{
    const bool isEmpty = line.size() == 1 && line.front() == u'\n';
    if (isEmpty && !m_mayBeEmpty)
        return false;
    if (line.size() <= 4 && (line == u"---\n" || line == u"---"))
        m_isFront = !m_isBegun;
    m_isBegun = true;
    m_mayBeEmpty = !isEmpty && !m_isFront;
    return true;
}

// The lines that are kept move together at the text's beginning before they become bytes.
void TidiedPage::take(QString &text, qsizetype end)
{
    QChar *const units = text.data();
    qsizetype kept = 0;
    for (qsizetype start = 0; start < end;) {
        const qsizetype found = QStringView(text).indexOf(u'\n', start);
        const qsizetype next = found < 0 ? end : found + 1;
        if (keeps(QStringView(text).sliced(start, next - start))) {
            if (kept != start)
                std::copy(units + start, units + next, units + kept);
            kept += next - start;
        }
        start = next;
    }
    m_page.append(QStringView(text).first(kept).toUtf8());
    m_taken += end;
    text.remove(0, end);
}

void TidiedPage::takeLines(QString &text)
{
    take(text, text.lastIndexOf(u'\n') + 1);
}

QByteArray TidiedPage::finished(QString text)
{
    take(text, text.size());
    return std::exchange(m_page, {});
}

} // namespace meipi
