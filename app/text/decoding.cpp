// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoding.h"

#include "text/charset.h"
#include "text/detection.h"
#include "text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace meipi {

namespace {

constexpr qsizetype sizeLimit = qsizetype(1) << 30;
constexpr double certainEnough = 0.5;

struct Decoding {
    Q_DECLARE_TR_FUNCTIONS(meipi::Decoding)
};

bool isPlainText(QChar c)
{
    const char16_t unit = c.unicode();
    // Besides white space a text may hold form feeds, NEL and the end-of-file mark of DOS.
    if (unit < 0x20)
        return (unit >= u'\t' && unit <= u'\r') || unit == 0x1a;
    if (unit < 0xa0)
        return unit < 0x7f || unit == 0x85;
    const QChar::Category category = c.category();
    return category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned
        && unit != QChar::ReplacementCharacter;
}

// A text may hold some stray controls and broken bytes; programs, pictures and archives are made
// of them.
bool looksBinary(QStringView text)
{
    constexpr qsizetype looked = qsizetype(1) << 18;
    const QStringView sample = text.first(std::min(text.size(), looked));
    const auto odd =
        std::count_if(sample.begin(), sample.end(), [](QChar c) { return !isPlainText(c); });
    const double share = sample.isEmpty() ? 0 : double(odd) / double(sample.size());
    return (odd >= 256 && share > 0.1) || (odd >= 64 && share > 0.4);
}

void tellWhatIsBad(DecodedText &result, qsizetype bad)
{
    if (bad == 0)
        return;
    // What follows a mark that was dropped starts here as well, so the place is looked for anew.
    const qsizetype first = result.text.indexOf(QChar(QChar::ReplacementCharacter));
    result.problems.append({Decoding::tr("%Ln places could not be read as %1 and show as \uFFFD; "
                                         "choose another encoding if there are many.",
                                         nullptr, int(std::min<qsizetype>(bad, INT_MAX)))
                                .arg(result.encoding),
                            first, first < 0 ? 0 : 1});
}

DecodedText decodedAs(const Charset &charset, ReadText read, double confidence)
{
    DecodedText result;
    result.text = canonicalized(std::move(read.text));
    result.encoding = QString::fromLatin1(charset.name);
    result.confidence = confidence;
    tellWhatIsBad(result, read.bad);
    return result;
}

Result<DecodedText> decodedAsNamed(const QByteArray &bytes, const QString &encoding)
{
    const Charset *charset = charsetNamed(encoding);
    if (charset == nullptr) {
        return failure(Error::Code::Usage,
                       Decoding::tr("There is no encoding named “%1”; choose one of %2.")
                           .arg(encoding, supportedEncodings().join(QLatin1String(", "))));
    }
    DecodedText result = decodedAs(*charset, readAs(*charset, bytes), 1);
    result.guesses = guessEncodings(bytes);
    const auto isUsed = [&result](const EncodingGuess &guess) {
        return guess.name == result.encoding;
    };
    if (std::none_of(result.guesses.cbegin(), result.guesses.cend(), isUsed))
        result.guesses.append({result.encoding, 0});
    return result;
}

Result<DecodedText> refused()
{
    return failure(Error::Code::NotSupported,
                   Decoding::tr("This is no text but binary data; open a text file, or name "
                                "the encoding if it is one."));
}

// Strict UTF-8 beyond ASCII is no accident, unless it is short and UTF-16. In ASCII alone, NULs
// hint at UTF-16 and escapes at the encodings that use them.
bool isCertainlyUtf8(const QByteArray &bytes, const ReadText &read)
{
    constexpr qsizetype shortText = 16;
    if (read.bad > 0)
        return false;
    const bool isBeyondAscii = read.text.size() < bytes.size();
    if (isBeyondAscii && bytes.size() >= shortText)
        return true;
    return !bytes.contains('\0')
        && (isBeyondAscii || (!bytes.contains('\x1b') && !bytes.contains("~{")));
}

std::optional<ReadText> readCertainUtf8(const QByteArray &bytes)
{
    // What is not UTF-8 mostly shows at once and need not be read whole for that; the one bad place
    // may be a character that the piece cuts.
    constexpr qsizetype piece = qsizetype(1) << 16;
    if (bytes.size() > piece && readUtf8(QByteArrayView(bytes).first(piece)).bad > 1)
        return std::nullopt;
    ReadText read = readUtf8(bytes);
    if (!isCertainlyUtf8(bytes, read))
        return std::nullopt;
    return read;
}

Result<DecodedText> decodedByGuess(const QByteArray &bytes)
{
    const QList<EncodingGuess> guesses = guessEncodings(bytes);
    const EncodingGuess &best = guesses.constFirst();
    const Charset *charset = charsetNamed(best.name);
    DecodedText result = decodedAs(*charset, readAs(*charset, bytes), best.confidence);
    if (looksBinary(result.text))
        return refused();
    result.guesses = guesses;
    if (best.confidence < certainEnough) {
        result.problems.prepend({Decoding::tr("The encoding is not certain: it was taken for %1; "
                                              "choose another if the text looks wrong.")
                                     .arg(result.encoding)});
    }
    return result;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() > sizeLimit) {
        return failure(Error::Code::TooLarge,
                       Decoding::tr("The text is larger than 1 GiB; split it into parts."));
    }
    if (!encoding.isEmpty())
        return decodedAsNamed(bytes, encoding);

    const Charset *marked = markedCharset(bytes);
    std::optional<ReadText> read =
        marked != nullptr ? readAs(*marked, bytes) : readCertainUtf8(bytes);
    if (!read)
        return decodedByGuess(bytes);
    if (looksBinary(read->text))
        return refused();
    const Charset &charset = marked != nullptr ? *marked : *charsetNamed(u"UTF-8");
    DecodedText result = decodedAs(charset, std::move(*read), 1);
    result.guesses = {{result.encoding, 1}};
    return result;
}

QStringList supportedEncodings()
{
    QStringList names;
    for (const Charset &charset : charsets())
        names.append(QString::fromLatin1(charset.name));
    return names;
}

} // namespace meipi
