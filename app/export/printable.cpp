// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/printable.h"

namespace meipi {

namespace {

bool isNoncharacter(char32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\t') || (c >= 0x7f && c <= 0x9f);
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isControl(c))
            continue;
        if (QChar::isSurrogate(c) || isNoncharacter(c))
            result += QChar::ReplacementCharacter;
        else if (c == 0x2028 || c == 0x2029)
            result += u' ';
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result;
}

} // namespace meipi
