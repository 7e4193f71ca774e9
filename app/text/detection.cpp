// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/detection.h"

#include "text/characterweights.h"
#include "text/charset.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace meipi {

namespace {

constexpr qsizetype pieceCount = 16;
constexpr qsizetype pieceSize = 32768;
constexpr qsizetype guessCount = 8;

struct CloseDetector {
    using pointer = uchardet_t;
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

/// What is looked at: pieces that begin and end at line ends, where no multi-byte encoding but
/// UTF-16 and UTF-32 can be torn, and raw pieces of a size divisible by four for those two.
struct Samples {
    QByteArray lines;
    QByteArray raw;
};

QByteArrayView trimmedToLines(QByteArrayView piece, bool atStart)
{
    const qsizetype first = atStart ? 0 : piece.indexOf('\n') + 1;
    const qsizetype last = piece.lastIndexOf('\n') + 1;
    return last > first ? piece.sliced(first, last - first) : QByteArrayView();
}

Samples samplesOf(QByteArrayView bytes)
{
    if (bytes.size() <= pieceCount * pieceSize) {
        const QByteArray all = QByteArray::fromRawData(bytes.data(), bytes.size());
        return {all, all};
    }
    Samples result;
    for (qsizetype i = 0; i < pieceCount; ++i) {
        const qsizetype start = (bytes.size() - pieceSize) / (pieceCount - 1) * i / 4 * 4;
        const QByteArrayView piece = bytes.sliced(start, pieceSize);
        result.raw.append(piece);
        result.lines.append(trimmedToLines(piece, i == 0));
    }
    // A text of one line can only be looked at from its start.
    if (result.lines.size() < pieceSize)
        result.lines = bytes.first(pieceCount * pieceSize).toByteArray();
    return result;
}

bool isSevenBit(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
}

// Encodings that switch their character sets by escape sequences; read only where one is seen.
bool usesEscapes(const Charset &charset)
{
    const QLatin1String name(charset.name);
    return name.startsWith(QLatin1String("ISO-2022")) || name.startsWith(QLatin1String("HZ"));
}

bool hasEscapeOf(const Charset &charset, QByteArrayView lines)
{
    const QLatin1String name(charset.name);
    if (name == QLatin1String("HZ-GB-2312"))
        return lines.contains("~{");
    if (name == QLatin1String("ISO-2022-JP"))
        return lines.contains("\x1b$") || lines.contains("\x1b(");
    return lines.contains("\x1b$)") || lines.contains("\x1b$*");
}

QLatin1String detectedByUchardet(QByteArrayView lines)
{
    const std::unique_ptr<uchardet_t, CloseDetector> detector(uchardet_new());
    if (uchardet_handle_data(detector.get(), lines.data(), size_t(lines.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    const Charset *charset =
        charsetNamed(QString::fromLatin1(uchardet_get_charset(detector.get())));
    return charset != nullptr ? QLatin1String(charset->name) : QLatin1String();
}

// Of two readings that look alike, the likelier for a reader of Chinese policy.
double priorOf(const Charset &charset)
{
    const QLatin1String name(charset.name);
    if (charset.form == Charset::Form::Utf8)
        return 0.06;
    if (name == QLatin1String("GB18030"))
        return 0.05;
    if (name == QLatin1String("Big5"))
        return 0.03;
    // Supersets win only where the plain encoding cannot read something.
    return charset.form == Charset::Form::Iconv || name == QLatin1String("EUC-TW") ? -0.02 : 0;
}

double confidenceOf(const Charset &charset, const Samples &samples, bool hasNul)
{
    const bool isWide =
        charset.form == Charset::Form::Utf16 || charset.form == Charset::Form::Utf32;
    const ReadText read = readAs(charset, isWide ? samples.raw : samples.lines);
    const Likeness found = likeness(read.text, charset.language, hasNul);
    // Few characters prove little.
    const double certainty = found.counted >= 8 ? 1.0 : 0.6 + 0.05 * double(found.counted);
    return found.score * certainty + priorOf(charset);
}

} // namespace

const Charset *markedCharset(QByteArrayView bytes)
{
    struct Mark {
        QByteArrayView bytes;
        const char16_t *name;
    };
    static constexpr std::array marks{
        Mark{"\xef\xbb\xbf", u"UTF-8"},
        Mark{QByteArrayView("\xff\xfe\0\0", 4), u"UTF-32LE"},
        Mark{QByteArrayView("\0\0\xfe\xff", 4), u"UTF-32BE"},
        Mark{"\xff\xfe", u"UTF-16LE"},
        Mark{"\xfe\xff", u"UTF-16BE"},
        Mark{"\x84\x31\x95\x33", u"GB18030"},
    };
    for (const Mark &mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const Charset *charset = charsetNamed(QStringView(mark.name));
        // UTF-16 may start with NUL after its mark and then looks like UTF-32.
        if (charset->form == Charset::Form::Utf32
            && readAs(*charset, bytes.first(std::min<qsizetype>(bytes.size(), 64))).bad > 0)
            continue;
        return charset;
    }
    return nullptr;
}

QList<EncodingGuess> guessEncodings(QByteArrayView bytes)
{
    const Samples samples = samplesOf(bytes);
    const bool hasNul = samples.raw.contains('\0');
    const bool sevenBit = isSevenBit(samples.lines);
    const QLatin1String detected = detectedByUchardet(samples.lines);
    QList<EncodingGuess> guesses;
    for (const Charset &charset : charsets()) {
        const QLatin1String name(charset.name);
        const bool isWide =
            charset.form == Charset::Form::Utf16 || charset.form == Charset::Form::Utf32;
        const bool escapes = usesEscapes(charset);
        const bool isRare = charset.language == Charset::Language::Western
            && name != QLatin1String("windows-1252") && name != detected;
        if (isRare || (escapes && (!sevenBit || !hasEscapeOf(charset, samples.lines)))
            || (sevenBit && !escapes && !hasNul && charset.form != Charset::Form::Utf8)
            || (charset.form == Charset::Form::Utf32 && !hasNul) || (isWide && bytes.size() < 2))
            continue;
        double confidence = confidenceOf(charset, samples, hasNul);
        if (name == detected)
            confidence += 0.05;
        // Escape sequences that work out are no accident.
        if (escapes && confidence > 0)
            confidence += 0.5;
        guesses.append({name, std::clamp(confidence, 0.01, 0.98)});
    }
    std::stable_sort(
        guesses.begin(), guesses.end(),
        [](const EncodingGuess &a, const EncodingGuess &b) { return a.confidence > b.confidence; });
    if (guesses.size() > guessCount)
        guesses.resize(guessCount);
    return guesses;
}

} // namespace meipi
