// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace meipi {

/// A mark that takes less than the square its font gives it.
struct NarrowMark {
    qsizetype position = 0; ///< UTF-16 units.
    bool isLatin = false; ///< As wide as Latin letters need it; else half a square.

    friend bool operator==(NarrowMark a, NarrowMark b)
    {
        return a.position == b.position && a.isLatin == b.isLatin;
    }
};

/// The marks of a paragraph to be set narrow (W3C CLREQ 3.1.6): of two adjacent full-width marks
/// one gives up its blank half, and quotation marks, dashes and dots among Latin letters are
/// Latin ones. In text order.
QList<NarrowMark> narrowMarks(QStringView paragraph);

bool isIdeographic(char32_t character); ///< Set in a square: Han, kana, full-width marks.

} // namespace meipi
