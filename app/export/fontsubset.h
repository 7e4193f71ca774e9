// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace meipi {

/// A font with no more than the glyphs for @p characters, their layout features among them, from
/// face @p index of a font file. Its outlines call no subroutines: Cairo 1.16 loses glyphs of CID
/// fonts where a global subroutine that several font dictionaries share calls a local one, and it
/// writes whole tables of unused ones. Fails with NotSupported for what is no such font and with
/// FileAccess.
Result<QByteArray> fontSubset(const QString &file, unsigned index,
                              const QSet<char32_t> &characters);

} // namespace meipi
