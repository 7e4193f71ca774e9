// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace meipi {

/// One way to read the bytes.
struct EncodingGuess {
    QString name; ///< As shown and accepted: "UTF-8", "UTF-16LE", "GB18030", "Big5", "Shift_JIS",
                  ///< "EUC-JP", "EUC-KR" …
    double confidence = 0; ///< 0 to 1; 1 for a byte-order mark or strict UTF-8 beyond ASCII.
};

struct DecodedText {
    QString
        text; ///< Canonical (cli.md): valid Unicode, unpaired surrogates and bad bytes as U+FFFD.
    QString encoding; ///< The one used.
    double confidence = 1;
    QList<EncodingGuess> guesses; ///< Best first, the used one among them; what a chooser offers.
    Problems problems; ///< Bytes that could not be decoded, a guess at low confidence.
};

/// Decodes plain text: byte-order mark, then strict UTF-8, then UTF-16 and UTF-32 without a mark,
/// then detection among GB18030 (which GBK and GB2312 mean too), Big5, Shift_JIS and EUC by
/// strictness, common characters and uchardet. With @p encoding that one is used and the text says
/// where it does not fit. Fails with Usage for an unknown encoding, TooLarge over 1 GiB,
/// NotSupported for binary data (many NULs or control characters that are no text encoding).
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding = {});

QStringList supportedEncodings(); ///< Names for a chooser, the most likely first.

} // namespace meipi
