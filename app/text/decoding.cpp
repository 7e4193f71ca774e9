// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoding.h"

#include "text/charset.h"
#include "text/detection.h"
#include "text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype largestText = qsizetype(1) << 30;
constexpr qsizetype sampleSize = qsizetype(1) << 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("meipi::Decoding", text);
}

// Control characters that no text has; tabs, line and page ends, escapes are.
bool isBinaryControl(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r' && unit != u'\f'
        && unit != u'\v' && unit != 0x1b && unit != 0x1a;
}

// A sample of the text as it would be read: more than one odd character in ten is no text.
bool looksBinary(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), sampleSize));
    const auto odd = std::count_if(sample.begin(), sample.end(), [](QChar c) {
        return isBinaryControl(c) || c == QChar::ReplacementCharacter;
    });
    return odd * 10 > sample.size();
}

Problem problemAt(const QString &text, const QString &message)
{
    return {message, text.indexOf(QChar(QChar::ReplacementCharacter)), 1};
}

Result<DecodedText> finished(const Charset &charset, ReadText read, double confidence,
                             const QList<EncodingGuess> &guesses)
{
    DecodedText result;
    result.encoding = QString::fromLatin1(charset.name);
    result.confidence = confidence;
    result.guesses = guesses;
    result.text = canonicalized(std::move(read.text));
    if (confidence < 0.5)
        result.problems.append(
            {tr(QT_TRANSLATE_NOOP(
                    "meipi::Decoding",
                    "The encoding of this text is not sure; it was read as %1. If characters "
                    "look wrong, choose another encoding."))
                 .arg(result.encoding)});
    if (read.bad > 0)
        result.problems.append(problemAt(
            result.text,
            QCoreApplication::translate(
                "meipi::Decoding", "%n place(s) could not be read as %1 and are shown as \uFFFD.",
                nullptr, int(std::min<qsizetype>(read.bad, 1000000)))
                .arg(result.encoding)));
    return result;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; });
}

void putFirst(QList<EncodingGuess> &guesses, const Charset &charset, double confidence)
{
    const QString name = QString::fromLatin1(charset.name);
    guesses.removeIf([&name](const EncodingGuess &guess) { return guess.name == name; });
    guesses.prepend({name, confidence});
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() > largestText)
        return failure(
            Error::Code::TooLarge,
            tr(QT_TRANSLATE_NOOP("meipi::Decoding",
                                 "The text is larger than 1 GiB. Split it into parts.")));
    if (!encoding.isEmpty()) {
        const Charset *chosen = charsetNamed(encoding);
        if (chosen == nullptr)
            return failure(Error::Code::Usage,
                           tr(QT_TRANSLATE_NOOP("meipi::Decoding",
                                                "There is no encoding “%1”; known ones are %2."))
                               .arg(encoding, supportedEncodings().join(QLatin1String(", "))));
        QList<EncodingGuess> guesses = guessEncodings(bytes);
        putFirst(guesses, *chosen, 1);
        return finished(*chosen, readAs(*chosen, bytes), 1, guesses);
    }

    const Charset &utf8 = *charsetNamed(u"UTF-8");
    if (const Charset *marked = markedCharset(bytes))
        return finished(*marked, readAs(*marked, bytes), 1,
                        {{QString::fromLatin1(marked->name), 1}});
    ReadText read = readUtf8(bytes);
    const bool hasNul = bytes.contains('\0');
    if (read.bad == 0 && !hasNul
        && !(isAscii(bytes) && (bytes.contains('\x1b') || bytes.contains("~{"))))
        return finished(utf8, std::move(read), 1, {{QString::fromLatin1(utf8.name), 1}});

    const QList<EncodingGuess> guesses = guessEncodings(bytes);
    const Charset *best = charsetNamed(guesses.first().name);
    if (best->form != Charset::Form::Utf8)
        read = readAs(*best, bytes);
    if (looksBinary(read.text))
        return failure(Error::Code::NotSupported,
                       tr(QT_TRANSLATE_NOOP("meipi::Decoding",
                                            "This is not text in any encoding the program knows. "
                                            "Save it as text, or choose its encoding.")));
    return finished(*best, std::move(read), guesses.first().confidence, guesses);
}

QStringList supportedEncodings()
{
    QStringList names;
    for (const Charset &charset : charsets())
        names.append(QString::fromLatin1(charset.name));
    return names;
}

} // namespace meipi
