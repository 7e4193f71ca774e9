// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/colour.h"

namespace meipi {

QString Colour::toString() const
{
    return QStringLiteral("#%1").arg(rgb & 0xffffffU, 6, 16, QLatin1Char('0'));
}

std::optional<Colour> Colour::fromString(QStringView text)
{
    if (!text.startsWith(u'#') || (text.size() != 4 && text.size() != 7))
        return std::nullopt;
    quint32 rgb = 0;
    const int repeats = text.size() == 4 ? 2 : 1;
    for (const QChar digit : text.sliced(1)) {
        const char16_t c = digit.toLower().unicode();
        quint32 value = 0;
        if (c >= u'0' && c <= u'9')
            value = c - u'0';
        else if (c >= u'a' && c <= u'f')
            value = c - u'a' + 10U;
        else
            return std::nullopt;
        for (int i = 0; i < repeats; ++i)
            rgb = rgb << 4 | value;
    }
    return Colour{rgb};
}

} // namespace meipi
