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
    /// As shown and accepted: "UTF-8", "UTF-16LE", "GB18030", "Big5", "Shift_JIS", "EUC-JP" …
    QString name;
    double confidence = 0; ///< 0 to 1; 1 for a byte-order mark, strict UTF-8 and plain ASCII.
};

struct DecodedText {
    /// Canonical (cli.md) and valid Unicode: unpaired surrogates and bad bytes are U+FFFD.
    QString text;
    QString encoding; ///< The one used.
    double confidence = 1; ///< Of the encoding used; 1 where the caller named it.
    QList<EncodingGuess> guesses; ///< Best first, the used one among them; what a chooser offers.
    Problems problems; ///< Bytes that could not be decoded, a guess at low confidence.
};

/// Decodes plain text: byte-order mark, then strict UTF-8, then UTF-16 and UTF-32 without a mark,
/// then detection among GB18030 (which GBK and GB2312 mean too), Big5, Shift_JIS and EUC by
/// strictness, common characters and uchardet. With @p encoding that one is used and the problems
/// say where it does not fit. Fails with Usage for an unknown encoding, TooLarge over 1 GiB,
/// NotSupported for binary data (many NULs, control characters or bytes of no text encoding).
/// Any thread.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding = {});

QStringList supportedEncodings(); ///< Names for a chooser, the most likely first.

} // namespace meipi
