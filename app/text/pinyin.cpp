// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyin.h"

#include "text/folding.h"
#include "text/legacyreaders.h"

#include <QHash>
#include <QMutex>

#include <unicode/utrans.h>

#include <algorithm>
#include <array>
#include <memory>

namespace meipi {

namespace {

constexpr char16_t firstSpelt = 0x4e00;
constexpr char16_t afterSpelt = 0xa000;
using Initials = std::array<char16_t, afterSpelt - firstSpelt>;

// GB 2312 orders its 3,755 common characters by pinyin; these are the first ones of each letter.
constexpr QStringView letters = u"abcdefghjklmnopqrstwxyz";
constexpr QStringView firstOfLetter = u"啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";
static_assert(letters.size() == firstOfLetter.size());

// Common characters with another reading, each followed by its initial.
constexpr QStringView otherReadings =
    u"行h长z重c调t传z乐y会k参s率s解x单s曾c朝z系j降x藏z省x校j便p车j弹t还x种c盛c贾g给j石d识z属z"
    u"殖s厦s奇j畜c宿x巷h仇q泊p屏b圈j卡q否p秘b澄d翟z虾h吓h扁p匙s蛤h茄j伺c辟p缉q合g纤q强j见x粘n";

Initials commonInitials()
{
    QByteArray bytes;
    for (int lead = 0xb0; lead <= 0xd7; ++lead) {
        const int last = lead == 0xd7 ? 0xf9 : 0xfe;
        for (int trail = 0xa1; trail <= last; ++trail)
            bytes.append(static_cast<char>(lead)).append(static_cast<char>(trail));
    }
    const QString characters = readWithIcu("gb18030", bytes).text;
    Initials result{};
    qsizetype letter = -1;
    for (const QChar c : characters) {
        if (letter + 1 < letters.size() && c == firstOfLetter[letter + 1])
            ++letter;
        if (letter >= 0 && c.unicode() >= firstSpelt && c.unicode() < afterSpelt)
            result.at(c.unicode() - firstSpelt) = letters[letter].unicode();
    }
    return result;
}

/// ICU's transliterator, which knows all characters and is slow to load.
class RareInitials {
public:
    char16_t initialOf(char16_t character)
    {
        const QMutexLocker locked(&m_mutex);
        if (const auto known = m_known.constFind(character); known != m_known.cend())
            return *known;
        const char16_t initial = lookedUp(character);
        m_known.insert(character, initial);
        return initial;
    }

private:
    struct Close {
        void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
    };

    char16_t lookedUp(char16_t character)
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!m_transliterator)
            m_transliterator.reset(utrans_openU(u"Han-Latin; Latin-ASCII; Lower", -1,
                                                UTRANS_FORWARD, nullptr, 0, nullptr, &status));
        std::array<UChar, 32> buffer{character};
        int32_t length = 1;
        int32_t limit = 1;
        if (m_transliterator)
            utrans_transUChars(m_transliterator.get(), buffer.data(), &length, buffer.size(), 0,
                               &limit, &status);
        const bool isLetter = buffer[0] >= u'a' && buffer[0] <= u'z';
        return U_SUCCESS(status) && isLetter ? buffer[0] : u'\0';
    }

    QMutex m_mutex;
    QHash<char16_t, char16_t> m_known;
    std::unique_ptr<UTransliterator, Close> m_transliterator;
};

} // namespace

char16_t pinyinInitial(char16_t character)
{
    static const Initials common = commonInitials();
    if (character < firstSpelt || character >= afterSpelt)
        return u'\0';
    const char16_t initial = common.at(character - firstSpelt);
    if (initial != 0)
        return initial;
    static RareInitials rare;
    return rare.initialOf(character);
}

bool mayStartWith(char16_t character, char16_t initial)
{
    if (pinyinInitial(character) == initial)
        return true;
    for (qsizetype i = 0; i + 1 < otherReadings.size(); i += 2) {
        if (otherReadings[i] == character && otherReadings[i + 1] == initial)
            return true;
    }
    return false;
}

} // namespace meipi
