// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/visualorder.h"

#include <unicode/ubidi.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace meipi {

namespace {

bool mayRunRightToLeft(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x590
        && (unit < 0x900 || (unit >= 0xfb1d && unit < 0xfe00) || (unit >= 0xfe70 && unit < 0xff00));
}

bool runsRightToLeft(QChar c)
{
    return mayRunRightToLeft(c) && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
}

} // namespace

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), runsRightToLeft);
}

bool isMostlyRightToLeft(QStringView text)
{
    if (!hasRightToLeft(text))
        return false;
    const auto some = std::count_if(text.begin(), text.end(), runsRightToLeft);
    const auto all = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return 2 * some > all;
}

QList<qsizetype> readingOrder(QStringView visual, bool isRightToLeft)
{
    const auto size = static_cast<int32_t>(visual.size());
    QList<qsizetype> order(visual.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_openSized(size, 0, &error),
                                                              &ubidi_close);
    if (U_FAILURE(error) || visual.isEmpty())
        return order;
    ubidi_setReorderingMode(bidi.get(), UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    ubidi_setPara(bidi.get(), visual.utf16(), size, isRightToLeft ? 1 : 0, nullptr, &error);
    QList<int32_t> map(visual.size());
    ubidi_getVisualMap(bidi.get(), map.data(), &error);
    if (U_FAILURE(error))
        return order;
    std::copy(map.cbegin(), map.cend(), order.begin());
    for (qsizetype i = 0; i + 1 < order.size(); ++i) {
        if (visual[order[i]].isLowSurrogate() && order[i + 1] + 1 == order[i])
            std::swap(order[i], order[i + 1]);
    }
    return order;
}

} // namespace meipi
