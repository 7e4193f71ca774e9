// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textmerge.h"

#include "base/textrange.h"

namespace meipi {

namespace {

struct Replacement {
    TextRange span; ///< Of the base, UTF-16 code units.
    QString words;
};

Replacement replacementIn(const QString &base, const QString &altered)
{
    const qsizetype shorter = std::min(base.size(), altered.size());
    qsizetype head = 0;
    while (head < shorter && base[head] == altered[head])
        ++head;
    if (head > 0 && base[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && base[base.size() - 1 - tail] == altered[altered.size() - 1 - tail])
        ++tail;
    if (tail > 0 && base[base.size() - tail].isLowSurrogate())
        --tail;
    return {{head, base.size() - tail}, altered.sliced(head, altered.size() - tail - head)};
}

QString replaced(QString text, const Replacement &change)
{
    return text.replace(change.span.start, change.span.length(), change.words);
}

} // namespace

QString mergedText(const QString &base, const QString &ours, const QString &theirs)
{
    if (ours == base || ours == theirs)
        return theirs;
    if (theirs == base)
        return ours;
    const Replacement our = replacementIn(base, ours);
    const Replacement their = replacementIn(base, theirs);
    if (our.span.end < their.span.start)
        return replaced(replaced(base, their), our);
    if (their.span.end < our.span.start)
        return replaced(replaced(base, our), their);
    const QString added = their.words.trimmed();
    if (added.isEmpty() || ours.contains(added))
        return ours;
    return ours + u'\n' + added;
}

} // namespace meipi
