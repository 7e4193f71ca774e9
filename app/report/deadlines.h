// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace meipi {

/// The time limits that a text names, as it words them and each once: 2027年底前, 未来5年内,
/// “十四五”期间, within 3 years, by the end of 2027. A bare year is none.
QStringList deadlinesIn(QStringView text);

} // namespace meipi
