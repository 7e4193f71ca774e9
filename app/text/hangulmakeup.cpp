// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/hangulmakeup.h"

#include <QStringView>

namespace meipi {

namespace {

constexpr char16_t filler = 0x3164;
// In the order of Unicode's composition (section 3.12 of the standard).
constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr QStringView finals =
    u"ㅤㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
constexpr char16_t firstVowel = 0x314f;
constexpr qsizetype vowelCount = 21;
constexpr qsizetype finalCount = 28;
static_assert(initials.size() == 19 && finals.size() == finalCount);

// Null where the three are no syllable.
QChar composed(QStringView parts)
{
    const qsizetype initial = initials.indexOf(parts[0]);
    const qsizetype vowel = parts[1].unicode() - firstVowel;
    const qsizetype last = finals.indexOf(parts[2]);
    if (initial < 0 || vowel < 0 || vowel >= vowelCount || last < 0)
        return {};
    return {char16_t(0xac00 + (initial * vowelCount + vowel) * finalCount + last)};
}

} // namespace

QString withHangulComposed(QString text)
{
    if (!text.contains(QChar(filler)))
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const QChar syllable = text[at] == QChar(filler) && at + 3 < text.size()
            ? composed(QStringView(text).sliced(at + 1, 3))
            : QChar();
        result.append(syllable.isNull() ? text[at] : syllable);
        at += syllable.isNull() ? 0 : 3;
    }
    return result;
}

} // namespace meipi
