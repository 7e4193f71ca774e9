// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/characterweights.h"

#include "text/legacyreaders.h"

#include <algorithm>
#include <array>
#include <vector>

namespace meipi {

namespace {

enum class Class : quint8 {
    Ascii,
    FrequentHan,
    CommonHan,
    RareHan,
    CjkPunctuation,
    Hiragana,
    Katakana,
    HalfWidthKana,
    FrequentHangul,
    Hangul,
    Letter, // of another alphabet
    Symbol,
    PrivateUse,
    Nonsense, // control, unassigned
    Unreadable,
};
constexpr size_t classCount = size_t(Class::Unreadable) + 1;
using Weights = std::array<float, classCount>;

// Characters that make up most of any Chinese prose, policy in particular.
constexpr QStringView frequentHan = u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出"
                                    u"就分对成会可主发年动同工也能下过子说产种面"
                                    u"而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二"
                                    u"理起小物现实加量都两体制机当使点从业本去把性好应"
                                    u"开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重"
                                    u"新线内数正心反你明看原又么利比或但质气第向道命此"
                                    u"变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展"
                                    u"五果料象员革位入常文总次品式活设及管特件长求老头"
                                    u"基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区"
                                    u"强放决西被干做必战先回则任取据处队南给色光门即保"
                                    u"治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认"
                                    u"六共权收证改清己美再采转更单风切打白教速花带安场"
                                    u"身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马"
                                    u"节话米整空元况今集温传土许步群广石记需段研界拉林"
                                    u"律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿"
                                    u"千周委素技备半办青省列习响约支般史感劳便团往酸历"
                                    u"市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江"
                                    u"型眼王按格养易置派层片始却专状育厂京识适属圆包火"
                                    u"住调满县局照参红细引听该铁价严首底液官德调随项推落措施障促健"
                                    u"服居共享创新监督财税审批改革企业贸融投资源环境社"
                                    u"区医疗疾病药险障就业务院厅函函答复提案代表意见稿草案章款条例"
                                    u"规划纲要方针原则任务责任负责加快完善推动鼓励支持";
constexpr QStringView frequentHanTraditional =
    u"這個為國來時們對會發動說產種後過經進著點從開還關與體現實應業當無線內數質氣變條沒結問義軍題黨"
    u"員總設長頭資"
    u"邊級圖統將組見計別論運農幾區強決幹戰則據處隊給門規熱領東導壓濟階術極聯認權證轉單風帶場車務萬"
    u"議報鬥類離華確張"
    u"馬節話況傳許廣記據觀織裝眾書復兒須際驗連斷難備辦習響約勞團歷構稱準號維劃選標寫親廠養層專狀識"
    u"適屬圓滿縣參紅細"
    u"聽該鐵價嚴隨項實創監財稅審貿環醫藥險廳課綱針責負勵於並將爾雲灣語應臺訊網絡機構檔檢";
constexpr QStringView frequentHangul = u"이다는을에의가고하은지사로기를한도시어인리아나해자라대서정"
                                       u"일수들부제과전장보구그만주동상원계공유화관으업적성국"
                                       u"게경산신조면여안있와위것용중요할했소비무민행발반년우교선내"
                                       u"세개금학생연까거말모또니다더각오습방법회당문간실양통";

void mark(std::array<Class, 0x10000> &classes, QStringView characters, Class value)
{
    for (const QChar c : characters)
        classes.at(c.unicode()) = value;
}

// The characters that an encoding's first level names as the common ones.
void markLevel(std::array<Class, 0x10000> &classes, const char *converter, int firstLead,
               int lastLead)
{
    QByteArray bytes;
    for (int lead = firstLead; lead <= lastLead; ++lead) {
        for (int trail = 0xa1; trail <= 0xfe; ++trail)
            bytes.append(char(lead)).append(char(trail));
    }
    const QString characters = readWithIcu(converter, bytes).text;
    for (const QChar c : characters) {
        if (classes.at(c.unicode()) == Class::RareHan)
            classes.at(c.unicode()) = Class::CommonHan;
    }
}

Class plainClass(QChar c)
{
    const char16_t unit = c.unicode();
    const auto within = [unit](char16_t first, char16_t last) {
        return unit >= first && unit <= last;
    };
    if (c == QChar::ReplacementCharacter)
        return Class::Unreadable;
    if (unit < 0x80)
        return c.isPrint() || c.isSpace() ? Class::Ascii : Class::Nonsense;
    if (within(0x3400, 0x9fff) || within(0xf900, 0xfaff))
        return Class::RareHan;
    if (within(0xac00, 0xd7a3))
        return Class::Hangul;
    if (within(0x3041, 0x309f))
        return Class::Hiragana;
    if (within(0x30a0, 0x30ff))
        return Class::Katakana;
    if (within(0xff61, 0xff9f))
        return Class::HalfWidthKana;
    if (within(0x3000, 0x303f) || within(0xff01, 0xff5e) || within(0x2014, 0x2026))
        return Class::CjkPunctuation;
    if (c.isSurrogate())
        return Class::RareHan;
    if (c.category() == QChar::Other_PrivateUse)
        return Class::PrivateUse;
    if (c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_Control)
        return Class::Nonsense;
    return c.isLetter() ? Class::Letter : Class::Symbol;
}

const std::array<Class, 0x10000> &classes()
{
    static const auto table = [] {
        std::array<Class, 0x10000> result{};
        for (size_t unit = 0; unit < result.size(); ++unit)
            result.at(unit) = plainClass(QChar(char16_t(unit)));
        markLevel(result, "gb18030", 0xb0, 0xd7);
        markLevel(result, "windows-950-2000", 0xa4, 0xc6);
        mark(result, frequentHan, Class::FrequentHan);
        mark(result, frequentHanTraditional, Class::FrequentHan);
        mark(result, frequentHangul, Class::FrequentHangul);
        return result;
    }();
    return table;
}

// In the order of Class. Wrongly read text hits the common characters of a language only by
// chance, and the frequent ones hardly ever.
const Weights &weightsOf(Charset::Language language)
{
    //                          Asc   Freq   Com   Rare   Pun  Hira  Kata  Half  HgFr  Hang   Let
    //                          Sym    Prv   Non   Bad
    static const Weights any{.7F, 1.F, .55F, .15F, .6F,  .8F,  .7F, .1F,
                             .9F, .5F, .3F,  .2F,  -.5F, -1.F, -.5F};
    static const Weights chinese{.7F, 1.F, .4F, .05F, .6F,  .1F,  .1F,  0.F,
                                 0.F, 0.F, .1F, .1F,  -1.F, -1.F, -1.5F};
    static const Weights japanese{.7F, .55F, .4F, .05F, .6F,  .9F,  .7F,  .1F,
                                  0.F, 0.F,  .1F, .1F,  -1.F, -1.F, -1.5F};
    static const Weights korean{.7F, .1F, .1F, 0.F, .4F,  .1F,  .1F,  0.F,
                                1.F, .4F, .1F, .1F, -1.F, -1.F, -1.5F};
    static const Weights western{.7F, 0.F, 0.F, 0.F, .1F,  0.F,  0.F,  0.F,
                                 0.F, 0.F, .3F, .1F, -1.F, -1.F, -1.5F};
    switch (language) {
    case Charset::Language::Any:
        break;
    case Charset::Language::Chinese:
        return chinese;
    case Charset::Language::Japanese:
        return japanese;
    case Charset::Language::Korean:
        return korean;
    case Charset::Language::Western:
        return western;
    }
    return any;
}

// An accented letter amid plain ones: naïve. In wrongly read Chinese they come in clusters.
bool isAmidAscii(QStringView sample, qsizetype at)
{
    const auto isPlainLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    return (at > 0 && isPlainLetter(sample[at - 1]))
        || (at + 1 < sample.size() && isPlainLetter(sample[at + 1]));
}

} // namespace

Likeness likeness(QStringView sample, Charset::Language language, bool countAscii)
{
    const std::array<Class, 0x10000> &table = classes();
    const Weights &weights = weightsOf(language);
    double sum = 0;
    Likeness result;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const Class found = table[sample[i].unicode()];
        if (found == Class::Ascii && !countAscii)
            continue;
        ++result.counted;
        sum += double(weights[size_t(found)]);
        if (found == Class::Letter && language == Charset::Language::Western
            && isAmidAscii(sample, i))
            sum += 0.4;
    }
    result.score = result.counted > 0 ? sum / double(result.counted) : 0;
    return result;
}

} // namespace meipi
