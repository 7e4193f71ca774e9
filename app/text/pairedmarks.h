// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace meipi {

/// A quote or bracket that has a partner in the same paragraph.
struct PairedMark {
    enum class Kind {
        Quote, ///< “” ‘’ 「」 『』 «» and straight double quotes
        Title, ///< 《》 〈〉
        Bracket, ///< （） 【】 〔〕 〖〗 and the ASCII ones
    };

    qsizetype position = 0; ///< UTF-16 code units.
    qsizetype partner = 0;
    bool opens = true;
    Kind kind = Kind::Quote;
};

/// The paired marks of one paragraph, by position. Marks without a partner, such as a quote that
/// nobody closed or the bracket of a label 1）, are left out, so that they enclose nothing. Linear.
QList<PairedMark> pairedMarks(QStringView paragraph);

/// True only for characters that are surely neither a mark nor space: ideographs, ASCII letters and
/// digits. Cheap, for loops over long texts.
inline bool isNoMark(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x3400 && unit < 0xe000) || (unit >= u'a' && unit <= u'z')
        || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

/// The marks between and after the parts of a Chinese sentence: the most frequent of all marks.
inline bool isChineseStop(QChar c)
{
    return c == u'，' || c == u'。' || c == u'、' || c == u'；';
}

bool isClosingMark(QChar c); ///< Straight quotes count as closing.
bool isOpeningMark(QChar c); ///< Straight quotes do not count.

} // namespace meipi
