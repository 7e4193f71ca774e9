// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldtable.h"

#include <unicode/unorm2.h>
#include <unicode/uset.h>
#include <unicode/utf16.h>
#include <unicode/utrans.h>

#include <memory>
#include <string_view>

namespace meipi {

namespace {

constexpr char16_t firstRadical = 0x2e80;
// From U+2E80 on; a hyphen where there is no such ideograph.
constexpr std::u32string_view radicals = U"-厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵-"
                                         U"旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓"
                                         U"罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶"
                                         U"辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马"
                                         U"骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
static_assert(radicals.size() == 0x2ef4 - firstRadical);

constexpr char16_t firstFolded = 0x3400;
constexpr char16_t afterFolded = 0xa000;
using SimplifiedHan = std::array<char16_t, afterFolded - firstFolded>;

struct CloseTransliterator {
    void operator()(UTransliterator *transliterator) const { utrans_close(transliterator); }
};

const UChar *unitsOf(QStringView text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

struct CloseSet {
    void operator()(USet *set) const { uset_close(set); }
};

// The characters that a transliterator may change, each by itself on a line, so that a query and a
// text fold alike whatever stands around.
QString changedLines(const UTransliterator *transliterator)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USet, CloseSet> changed(uset_openEmpty());
    utrans_getSourceSet(transliterator, false, changed.get(), &status);
    QString lines;
    for (char16_t unit = firstFolded; U_SUCCESS(status) && unit < afterFolded; ++unit) {
        if (uset_contains(changed.get(), unit) != 0)
            lines.append(QChar(unit)).append(u'\n');
    }
    return lines;
}

SimplifiedHan simplifiedByIcu()
{
    SimplifiedHan result{};
    for (char16_t unit = firstFolded; unit < afterFolded; ++unit)
        result.at(unit - firstFolded) = unit;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UTransliterator, CloseTransliterator> transliterator(
        utrans_openU(u"Hant-Hans", -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status));
    if (U_FAILURE(status))
        return result;
    const QString before = changedLines(transliterator.get());
    QString lines = before;
    auto length = static_cast<int32_t>(lines.size());
    int32_t limit = length;
    const int32_t capacity = 2 * length;
    lines.resize(capacity);
    utrans_transUChars(transliterator.get(), reinterpret_cast<UChar *>(lines.data()), &length,
                       capacity, 0, &limit, &status);
    if (U_FAILURE(status) || length != before.size())
        return result;
    for (qsizetype i = 0; i < before.size(); i += 2) {
        const char16_t unit = lines.at(i).unicode();
        if (unit >= firstFolded && unit < afterFolded)
            result.at(before.at(i).unicode() - firstFolded) = unit;
    }
    // Some become a character that becomes another; what is folded has to stay as it is.
    const SimplifiedHan once = result;
    for (char16_t &unit : result)
        unit = once.at(unit - firstFolded);
    return result;
}

char16_t simplified(char16_t unit)
{
    static const SimplifiedHan table = simplifiedByIcu();
    return unit >= firstFolded && unit < afterFolded ? table.at(unit - firstFolded) : unit;
}

// Blocks of characters that NFKC_Casefold leaves alone: ideographs, Yi, Hangul, private use.
bool isLeftAlone(size_t unit)
{
    return (unit >= 0x3400 && unit < 0x4dc0) || (unit >= 0x4e00 && unit < 0xa490)
        || (unit >= 0xac00 && unit < 0xd7a4) || (unit >= 0xe000 && unit < 0xf900);
}

const UNormalizer2 *normalizer()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFKCCasefoldInstance(&status);
}

QString normalizedFold(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    // One character becomes 18 at most (U+FDFA); what is longer is asked for again.
    QString result(text.size() * 2 + 18, Qt::Uninitialized);
    const auto size = static_cast<int32_t>(text.size());
    int32_t length = unorm2_normalize(normalizer(), unitsOf(text), size,
                                      reinterpret_cast<UChar *>(result.data()),
                                      static_cast<int32_t>(result.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        result.resize(length);
        length = unorm2_normalize(normalizer(), unitsOf(text), size,
                                  reinterpret_cast<UChar *>(result.data()), length, &status);
    }
    if (U_FAILURE(status))
        return text.toString();
    result.truncate(length);
    return result;
}

QString withoutRadicals(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        const size_t index = static_cast<size_t>(c.unicode()) - firstRadical;
        if (c.unicode() >= firstRadical && index < radicals.size() && radicals[index] != U'-')
            result.append(QChar::fromUcs4(radicals[index]));
        else
            result.append(c);
    }
    return result;
}

QString withoutLoneSurrogates(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool isPair =
            result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (result[i].isSurrogate())
            result[i] = QChar(QChar::ReplacementCharacter);
    }
    return result;
}

} // namespace

const FoldTable &foldTable()
{
    static const auto table = [] {
        auto result = std::make_unique<FoldTable>();
        for (size_t unit = 1; unit < result->single.size(); ++unit) {
            const QChar c(static_cast<char16_t>(unit));
            if (c.isSurrogate())
                continue;
            if (isLeftAlone(unit)) {
                result->single.at(unit) = simplified(c.unicode());
                result->plain.at(unit) = result->single.at(unit);
                continue;
            }
            const QString one = foldedCluster(QStringView(&c, 1));
            result->single.at(unit) = one.size() == 1 ? one.front().unicode() : u'\0';
            result->joins[unit] =
                unorm2_hasBoundaryBefore(normalizer(), static_cast<UChar32>(unit)) == 0;
            if (!c.isSpace() && !result->joins[unit])
                result->plain.at(unit) = result->single.at(unit);
        }
        return result;
    }();
    return *table;
}

QString foldedCluster(QStringView cluster)
{
    QString result = normalizedFold(withoutRadicals(
        cluster.isValidUtf16() ? cluster.toString() : withoutLoneSurrogates(cluster)));
    for (QChar &c : result)
        c = QChar(simplified(c.unicode()));
    return result;
}

QString withIdeographsForRadicals(QStringView text)
{
    constexpr char16_t firstKangxi = 0x2f00;
    constexpr char16_t lastKangxi = 0x2fd5;
    QString result;
    const QString plain = withoutRadicals(text);
    for (const QChar c : plain) {
        if (c.unicode() >= firstKangxi && c.unicode() <= lastKangxi)
            result.append(c.decomposition());
        else
            result.append(c);
    }
    return result;
}

qsizetype clusterEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    UChar32 codePoint = 0;
    do {
        U16_NEXT(text.utf16(), end, text.size(), codePoint);
        if (end == text.size())
            break;
        U16_GET(text.utf16(), 0, end, text.size(), codePoint);
    } while (unorm2_hasBoundaryBefore(normalizer(), codePoint) == 0);
    return end;
}

} // namespace meipi
