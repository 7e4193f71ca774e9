// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// What stands for the rest on Chinese pages (GB/T 15834-2011, 4.11); the interface has "…".
inline constexpr QStringView pageEllipsis = u"……";

/// @p text with at most @p characters as readers count them, @p ellipsis in place of the rest.
QString shortened(const QString &text, qsizetype characters, QStringView ellipsis = u"…");

} // namespace meipi
