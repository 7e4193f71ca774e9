// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/charset.h"

#include "text/hangulmakeup.h"
#include "text/legacyreaders.h"

#include <QLatin1String>

#include <algorithm>

namespace meipi {

namespace {

// "GB-2312", "gb_2312" and "GB2312" are one.
QString comparable(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    return result;
}

QSysInfo::Endian orderOf(const Charset &charset)
{
    return charset.converter[0] == 'B' ? QSysInfo::BigEndian : QSysInfo::LittleEndian;
}

} // namespace

const QList<Charset> &charsets()
{
    using Form = Charset::Form;
    using Language = Charset::Language;
    // ICU's Shift_JIS, EUC-KR and Big5 are the supersets that Windows writes. iconv knows the
    // encodings that ICU lacks, and the pairs of Big5-HKSCS that ICU reads as one character.
    static const QList<Charset> all{
        {"UTF-8", "", "utf8 unicode11utf8 ascii usascii", Form::Utf8, Language::Any},
        {"GB18030", "gb18030", "gbk gb2312 gb231280 cp936 ms936 windows936 xgbk euccn chinese",
         Form::Icu, Language::Chinese},
        {"Big5", "windows-950-2000", "big5 cp950 ms950 windows950 xbig5 big5tw", Form::Icu,
         Language::Chinese},
        {"UTF-16LE", "LE", "utf16 ucs2 ucs2le unicode", Form::Utf16, Language::Any},
        {"UTF-16BE", "BE", "ucs2be", Form::Utf16, Language::Any},
        {"Big5-HKSCS", "BIG5-HKSCS", "hkscs cp951", Form::Iconv, Language::Chinese},
        {"HZ-GB-2312", "HZ", "hz", Form::Icu, Language::Chinese},
        {"Shift_JIS", "ibm-943_P15A-2003", "sjis cp932 ms932 windows31j windows932 mskanji",
         Form::Icu, Language::Japanese},
        {"EUC-JP", "EUC-JP", "ujis xeucjp", Form::Icu, Language::Japanese},
        {"ISO-2022-JP", "ISO-2022-JP-2", "jis csiso2022jp iso2022jp2", Form::Icu,
         Language::Japanese},
        {"EUC-KR", "windows-949-2000", "cp949 uhc ms949 windows949 ksc56011987 ksc5601 korean",
         Form::Icu, Language::Korean},
        {"ISO-2022-KR", "ISO-2022-KR", "csiso2022kr", Form::Icu, Language::Korean},
        {"ISO-2022-CN", "ISO-2022-CN", "csiso2022cn", Form::Icu, Language::Chinese},
        {"UTF-32LE", "LE", "utf32 ucs4 ucs4le", Form::Utf32, Language::Any},
        {"UTF-32BE", "BE", "ucs4be", Form::Utf32, Language::Any},
        {"EUC-TW", "EUC-TW", "cns11643", Form::Icu, Language::Chinese},
        {"Shift_JISX0213", "SHIFT_JISX0213", "shiftjis2004 sjisx0213", Form::Iconv,
         Language::Japanese},
        {"EUC-JISX0213", "EUC-JISX0213", "eucjis2004 eucjisx0213", Form::Iconv, Language::Japanese},
        {"Johab", "JOHAB", "cp1361 ms1361", Form::Iconv, Language::Korean},
        {"windows-1252", "windows-1252", "cp1252 latin1 iso88591", Form::Icu, Language::Western},
        {"windows-1250", "windows-1250", "cp1250", Form::Icu, Language::Western},
        {"windows-1251", "windows-1251", "cp1251", Form::Icu, Language::Western},
        {"KOI8-R", "KOI8-R", "koi8", Form::Icu, Language::Western},
        {"ISO-8859-2", "ISO-8859-2", "latin2", Form::Icu, Language::Western},
        {"ISO-8859-5", "ISO-8859-5", "", Form::Icu, Language::Western},
        {"ISO-8859-15", "ISO-8859-15", "latin9", Form::Icu, Language::Western},
    };
    return all;
}

const Charset *charsetNamed(QStringView name)
{
    const QString wanted = comparable(name);
    if (wanted.isEmpty())
        return nullptr;
    const auto matches = [&wanted](const Charset &charset) {
        if (comparable(QString::fromLatin1(charset.name)) == wanted)
            return true;
        const QStringList aliases = QString::fromLatin1(charset.aliases).split(u' ');
        return aliases.contains(wanted);
    };
    const auto found = std::find_if(charsets().cbegin(), charsets().cend(), matches);
    return found != charsets().cend() ? &*found : nullptr;
}

ReadText readAs(const Charset &charset, QByteArrayView bytes)
{
    switch (charset.form) {
    case Charset::Form::Utf8:
        return readUtf8(bytes);
    case Charset::Form::Utf16:
        return readUtf16(bytes, orderOf(charset));
    case Charset::Form::Utf32:
        return readUtf32(bytes, orderOf(charset));
    case Charset::Form::Iconv:
        return readWithIconv(charset.converter, bytes);
    case Charset::Form::Icu:
        break;
    }
    ReadText result = readWithIcu(charset.converter, bytes);
    if (charset.language == Charset::Language::Korean)
        result.text = withHangulComposed(std::move(result.text));
    return result;
}

} // namespace meipi
