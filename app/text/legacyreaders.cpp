// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/legacyreaders.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>

namespace meipi {

namespace {

constexpr qsizetype chunkUnits = 32768;

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

struct CloseIconv {
    using pointer = iconv_t;
    void operator()(iconv_t descriptor) const { iconv_close(descriptor); }
};

// The fallback where a library lacks a converter.
ReadText asciiOnly(QByteArrayView bytes)
{
    ReadText result;
    result.text.reserve(bytes.size());
    for (const char c : bytes) {
        const bool isAscii = static_cast<quint8>(c) < 0x80;
        result.bad += isAscii ? 0 : 1;
        result.text.append(isAscii ? QChar(u'\0' + static_cast<char16_t>(c)) : QChar(u'\xfffd'));
    }
    return result;
}

// Replaces unpaired surrogates, which a converter's private mappings might yield.
void makeValid(ReadText &read)
{
    if (read.text.isValidUtf16())
        return;
    const QByteArrayView units(reinterpret_cast<const char *>(read.text.utf16()),
                               read.text.size() * 2);
    ReadText valid = readUtf16(units, QSysInfo::ByteOrder);
    valid.bad += read.bad;
    read = std::move(valid);
}

// ICU's own substitution writes U+001A for single bytes of some encodings.
void U_CALLCONV replaceBad(const void *context, UConverterToUnicodeArgs *arguments,
                           const char * /*codeUnits*/, int32_t /*length*/,
                           UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<qsizetype *>(const_cast<void *>(context));
    *status = U_ZERO_ERROR;
    constexpr UChar replacement = 0xfffd;
    ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

} // namespace

ReadText readWithIcu(const char *converter, QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> opened(ucnv_open(converter, &status));
    if (U_FAILURE(status))
        return asciiOnly(bytes);
    ReadText result;
    ucnv_setToUCallBack(opened.get(), replaceBad, &result.bad, nullptr, nullptr, &status);
    result.text.reserve(bytes.size() / 2 + chunkUnits);
    std::array<UChar, chunkUnits> chunk{};
    const char *source = bytes.begin();
    do {
        status = U_ZERO_ERROR;
        UChar *target = chunk.data();
        ucnv_toUnicode(opened.get(), &target, chunk.data() + chunk.size(), &source, bytes.end(),
                       nullptr, 1, &status);
        result.text.append(reinterpret_cast<const QChar *>(chunk.data()), target - chunk.data());
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    makeValid(result);
    return result;
}

ReadText readWithIconv(const char *converter, QByteArrayView bytes)
{
    const char *host = QSysInfo::ByteOrder == QSysInfo::BigEndian ? "UTF-16BE" : "UTF-16LE";
    iconv_t descriptor = iconv_open(host, converter);
    if (descriptor == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): so POSIX has it
        return asciiOnly(bytes);
    const std::unique_ptr<iconv_t, CloseIconv> opened(descriptor);
    ReadText result;
    result.text.reserve(bytes.size() / 2 + chunkUnits);
    std::array<char16_t, chunkUnits> chunk{};
    char *source = const_cast<char *>(bytes.begin());
    auto left = static_cast<size_t>(bytes.size());
    bool flushed = false;
    while (!flushed) {
        flushed = left == 0;
        char *target = reinterpret_cast<char *>(chunk.data());
        size_t room = sizeof chunk;
        // With nothing left, the call gives out what was held back for a combining character.
        const size_t rest = iconv(descriptor, flushed ? nullptr : &source, &left, &target, &room);
        const int problem = rest == size_t(-1) ? errno : 0;
        const size_t written = (sizeof chunk - room) / sizeof(char16_t);
        result.text.append(reinterpret_cast<const QChar *>(chunk.data()), qsizetype(written));
        if (problem == EILSEQ || problem == EINVAL) {
            result.text.append(QChar(QChar::ReplacementCharacter));
            ++result.bad;
            ++source;
            --left;
        }
    }
    makeValid(result);
    return result;
}

} // namespace meipi
