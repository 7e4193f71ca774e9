// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QSysInfo>

namespace meipi {

/// Bytes as text, and how often they did not fit.
struct ReadText {
    QString text; ///< Valid Unicode; what could not be read is U+FFFD.
    qsizetype bad = 0; ///< How many U+FFFD stand for something that could not be read.
};

/// UTF-8 after Unicode, section 3.9: each maximal part of an ill-formed sequence becomes one
/// U+FFFD; overlong forms and encoded surrogates are ill-formed. A mark at the start stays.
ReadText readUtf8(QByteArrayView bytes);

/// UTF-16; unpaired surrogates and an odd last byte become U+FFFD. A mark at the start stays.
ReadText readUtf16(QByteArrayView bytes, QSysInfo::Endian order);

/// UTF-32; what is no scalar value and an incomplete end become U+FFFD. A mark stays.
ReadText readUtf32(QByteArrayView bytes, QSysInfo::Endian order);

} // namespace meipi
