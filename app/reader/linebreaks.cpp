// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/linebreaks.h"

#include <QTextLayout>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype mostGivenUp = 8; // Characters; a line shorter than that is no better.

bool isDash(QChar c)
{
    return c == u'\u2014' || c == u'\u2015' || c == u'\u2E3A';
}

constexpr qreal slack = 1.5; // For glyphs that reach beyond their advance.

} // namespace

bool isForbiddenBreak(QStringView text, qsizetype position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const QChar next = text[position];
    return next == u'\u00B7' || next == u'\u2027' || isDash(next)
        || (next == u'\u2026' && text[position - 1] == next);
}

void breakLine(const QTextLayout &layout, QTextLine &line, QStringView text, qreal width)
{
    line.setLineWidth(width);
    const qsizetype start = line.textStart();
    const qsizetype end = start + line.textLength();
    if (!isForbiddenBreak(text, end))
        return;
    QList<QPair<qsizetype, qreal>> candidates;
    const qsizetype first = std::max(start + 1, end - mostGivenUp);
    for (qsizetype at = end - 1; at >= first; --at) {
        if (!isForbiddenBreak(text, at) && layout.isValidCursorPosition(static_cast<int>(at)))
            candidates.append({at, line.cursorToX(static_cast<int>(at))});
    }
    const qreal left = line.cursorToX(static_cast<int>(start));
    for (const auto &[at, x] : std::as_const(candidates)) {
        line.setLineWidth(x - left + slack);
        const qsizetype newEnd = start + line.textLength();
        if (newEnd > start && newEnd <= at && !isForbiddenBreak(text, newEnd))
            return;
    }
    line.setLineWidth(width);
}

} // namespace meipi
