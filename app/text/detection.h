// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/decoding.h"

#include <QByteArrayView>

namespace meipi {

struct Charset;

/// The encoding that a byte-order mark at the start declares; null when there is none. Beside the
/// usual ones there is GB18030's own.
const Charset *markedCharset(QByteArrayView bytes);

/// How the bytes might be read, best first, at least one and at most eight. Looks at the whole of
/// a text of up to half a megabyte and at pieces from all over a longer one.
QList<EncodingGuess> guessEncodings(QByteArrayView bytes);

} // namespace meipi
