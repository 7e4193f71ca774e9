// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// @p text with at most @p characters as readers count them, …… in place of the rest.
QString shortened(const QString &text, qsizetype characters);

} // namespace meipi
