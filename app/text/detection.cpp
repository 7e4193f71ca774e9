// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/detection.h"

#include "text/characterweights.h"
#include "text/charset.h"

#include <QHash>

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

bool isWide(const Charset &charset)
{
    return charset.form == Charset::Form::Utf16 || charset.form == Charset::Form::Utf32;
}

// Of Chinese in UTF-16 about half the bytes happen to be Latin letters; Latin in it is half NULs.
bool isMostlyLatin(QByteArrayView bytes)
{
    const auto latin = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
    });
    return latin * 10 > bytes.size() * 8;
}

/// How well an encoding read the sample.
struct Trial {
    double confidence = 0;
    qsizetype odd = 0; ///< What could not be read, or only as private characters.
};

struct Superset {
    QLatin1String plain;
    QLatin1String superset;
};
constexpr std::array supersets{
    Superset{QLatin1String("Big5"), QLatin1String("Big5-HKSCS")},
    Superset{QLatin1String("Shift_JIS"), QLatin1String("Shift_JISX0213")},
    Superset{QLatin1String("EUC-JP"), QLatin1String("EUC-JISX0213")},
};

// What is missing in the plain encoding and there in the larger one proves the larger one.
void preferWhole(Trial &plain, Trial &superset)
{
    if (plain.odd > 0 && superset.odd == 0 && superset.confidence > 0.3
        && superset.confidence < plain.confidence)
        std::swap(plain.confidence, superset.confidence);
}

qsizetype countPrivateUse(QStringView text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c.category() == QChar::Other_PrivateUse; });
}

/// What the bytes look like, found once for all encodings.
class Detector {
public:
    explicit Detector(QByteArrayView bytes)
        : m_samples(samplesOf(bytes)), m_hasNul(m_samples.raw.contains('\0')),
          m_isSevenBit(isSevenBit(m_samples.lines)), m_isMostlyLatin(isMostlyLatin(m_samples.raw)),
          m_detected(detectedByUchardet(m_samples.lines))
    {
    }

    QList<EncodingGuess> guesses() const
    {
        QList<EncodingGuess> result;
        QHash<QLatin1String, Trial> trials;
        for (const Charset &charset : charsets()) {
            if (isPossible(charset))
                trials.insert(QLatin1String(charset.name), trialOf(charset));
        }
        for (const Superset &pair : supersets)
            preferWhole(trials[pair.plain], trials[pair.superset]);
        for (const Charset &charset : charsets()) {
            const QLatin1String name(charset.name);
            if (isPossible(charset))
                result.append({name, trials.value(name).confidence});
        }
        return result;
    }

private:
    bool isPossible(const Charset &charset) const
    {
        const QLatin1String name(charset.name);
        if (usesEscapes(charset))
            return m_isSevenBit && hasEscapeOf(charset, m_samples.lines);
        if (charset.form == Charset::Form::Utf8)
            return true;
        if (isWide(charset))
            return m_samples.raw.size() >= 2
                && (m_hasNul || (charset.form == Charset::Form::Utf16 && !m_isMostlyLatin));
        // Other Western encodings read anything; uchardet knows them by their letters.
        const bool isRare = charset.language == Charset::Language::Western
            && name != QLatin1String("windows-1252") && name != m_detected;
        return !isRare && (!m_isSevenBit || m_hasNul);
    }

    Trial trialOf(const Charset &charset) const
    {
        ReadText read = readAs(charset, isWide(charset) ? m_samples.raw : m_samples.lines);
        // A text cut within its last character is still what it is.
        if (read.text.endsWith(QChar::ReplacementCharacter)) {
            read.text.chop(1);
            read.bad = std::max<qsizetype>(read.bad - 1, 0);
        }
        const Likeness found = likeness(read.text, charset.language, m_hasNul);
        // Few characters prove little.
        const double certainty =
            found.counted >= 8 ? 1.0 : 0.6 + 0.05 * static_cast<double>(found.counted);
        double confidence = found.score * certainty + priorOf(charset);
        // From a few letters uchardet cannot tell the Western encodings apart.
        const bool isTold = charset.language != Charset::Language::Western || found.counted >= 32;
        if (QLatin1String(charset.name) == m_detected && isTold)
            confidence += 0.05;
        // Many bytes that fit UTF-8's rules are no accident; NULs are, but UTF-16 is full of them.
        if (charset.form == Charset::Form::Utf8 && m_hasNul)
            confidence += !m_isSevenBit && read.bad == 0 ? 0.5 : -0.2;
        if (isWide(charset) && m_samples.raw.size() % 2 != 0)
            confidence -= 0.2;
        // Nor are escape sequences that work out.
        if (usesEscapes(charset) && confidence > 0)
            confidence += 0.5;
        return {std::clamp(confidence, 0.01, 0.98), read.bad + countPrivateUse(read.text)};
    }

    Samples m_samples;
    bool m_hasNul;
    bool m_isSevenBit;
    bool m_isMostlyLatin;
    QLatin1String m_detected;
};

} // namespace

const Charset *markedCharset(QByteArrayView bytes)
{
    struct Mark {
        QByteArrayView bytes;
        const char16_t *name = nullptr;
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
    QList<EncodingGuess> guesses = Detector(bytes).guesses();
    std::stable_sort(
        guesses.begin(), guesses.end(),
        [](const EncodingGuess &a, const EncodingGuess &b) { return a.confidence > b.confidence; });
    if (guesses.size() > guessCount)
        guesses.resize(guessCount);
    return guesses;
}

} // namespace meipi
