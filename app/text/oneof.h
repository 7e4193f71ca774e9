// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace meipi {

/// Where @p c stands in @p characters, -1 for nowhere. For sets of some characters that loops over
/// long texts ask: costs a fraction of QStringView::indexOf(), which looks for strings.
inline qsizetype placeIn(QStringView characters, QChar c)
{
    const QChar *const begin = characters.data();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (begin[i] == c)
            return i;
    }
    return -1;
}

inline bool isOneOf(QChar c, QStringView characters)
{
    return placeIn(characters, c) >= 0;
}

} // namespace meipi
