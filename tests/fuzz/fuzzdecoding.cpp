// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"
#include "text/decoding.h"

#include <QStringEncoder>

namespace meipi::fuzz {

namespace {

void checkCanonical(const QString &text)
{
    // Of marks before the text only the first is dropped; others are its characters.
    verify(!text.contains(u'\r'), "text is canonical: LF alone ends lines");
    verify(text.isValidUtf16(), "text has no unpaired surrogates");
}

} // namespace

// The first byte chooses an encoding, or that it is to be found.
void runDecoding(const QByteArray &input)
{
    const QStringList encodings = supportedEncodings();
    const qsizetype choice = input.isEmpty() ? 0 : static_cast<uchar>(input.front());
    const QByteArray bytes = input.mid(1);
    const QString wanted = choice < encodings.size() ? encodings[choice] : QString();
    const auto decoded = decodeText(bytes, wanted);
    verify(decoded || !decoded.error().message.isEmpty(), "what is refused is refused in words");
    if (!decoded)
        return;
    checkCanonical(decoded->text);
    verify(!decoded->encoding.isEmpty(), "the encoding that was used is told");
    verify(decoded->confidence >= 0 && decoded->confidence <= 1, "confidence lies from 0 to 1");
    // Read again as what it was taken for, it is the same.
    const auto again = decodeText(bytes, decoded->encoding);
    verify(again && again->text == decoded->text, "the encoding told gives the same text",
           decoded->encoding);
}

QList<QByteArray> decodingSeeds()
{
    const QString words =
        QStringLiteral("一、建设算力。\r\n二、開放數據、한국어 テキスト\U0001F4D6\n");
    QList<QByteArray> seeds{{}, QByteArray("\xff") + words.toUtf8()};
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder plain(encoding);
        seeds.append(QByteArray("\xff") + QByteArray(plain(words)));
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        seeds.append(QByteArray("\xff") + QByteArray(marked(words)));
    }
    // 一、建设算力 in GB18030, Big5 and Shift_JIS.
    seeds.append("\xff\xd2\xbb\xa1\xa2\xbd\xa8\xc9\xe8\xcb\xe3\xc1\xa6\x0a");
    seeds.append("\xff\xa4\x40\xa1\x42\xab\xd8\xb3\x5d\xba\xe2\xa4\x4f\x0a");
    seeds.append("\xff\x88\xea\x81\x41\x8c\x9a\x90\xdd\x8e\x5a\x97\xcd\x0a");
    return seeds;
}

} // namespace meipi::fuzz
