// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/punctuation.h"

#include <QChar>

namespace meipi {

namespace {

bool closes(QChar c)
{
    return QStringView(u"，。、；：？！）》」』】〉〕］｝").contains(c);
}

bool opens(QChar c)
{
    return QStringView(u"（《「『【〈〔［｛").contains(c);
}

// Marks that Chinese and Latin share, and whose width the neighbours decide.
bool isShared(QChar c)
{
    return QStringView(u"“”‘’…").contains(c);
}

bool isSquare(QChar c)
{
    return isIdeographic(c.unicode()) || c.isSurrogate();
}

} // namespace

bool isIdeographic(char32_t character)
{
    return (character >= 0x2e80 && character <= 0xa4cf)
        || (character >= 0xac00 && character <= 0xd7a3)
        || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0xfe30 && character <= 0xfe4f)
        || (character >= 0xff00 && character <= 0xff60)
        || (character >= 0x20000 && character <= 0x3ffff);
}

QList<NarrowMark> narrowMarks(QStringView paragraph)
{
    QList<NarrowMark> marks;
    const auto at = [&paragraph](qsizetype i) {
        return i >= 0 && i < paragraph.size() ? paragraph[i] : QChar(u' ');
    };
    // Decided from left to right: what a shared mark is depends on the letters around its group.
    const auto standsAmongLatin = [&at, &paragraph](qsizetype i) {
        qsizetype before = i;
        while (isShared(at(before)))
            --before;
        qsizetype after = i;
        while (isShared(at(after)))
            ++after;
        const bool touches = before >= 0 || after < paragraph.size();
        return touches && !isSquare(at(before)) && !isSquare(at(after));
    };
    const auto isClosing = [](QChar c) { return closes(c) || c == u'”' || c == u'’'; };
    const auto isOpening = [](QChar c) { return opens(c) || c == u'“' || c == u'‘'; };

    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = paragraph[i];
        if (!isClosing(c) && !isOpening(c) && c != u'…')
            continue;
        if (isShared(c) && standsAmongLatin(i)) {
            marks.append({i, true});
            continue;
        }
        const auto isWide = [&](qsizetype other) {
            return !isShared(at(other)) || !standsAmongLatin(other);
        };
        const bool closesBeforeMark =
            isClosing(c) && (isClosing(at(i + 1)) || isOpening(at(i + 1))) && isWide(i + 1);
        const bool opensAfterOpening = isOpening(c) && isOpening(at(i - 1)) && isWide(i - 1);
        if (closesBeforeMark || opensAfterOpening)
            marks.append({i, false});
    }
    return marks;
}

} // namespace meipi
