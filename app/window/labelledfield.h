// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace meipi {

/// @p field with its name before it, which stay together where a row wraps. Names it for those who
/// do not see as well.
QWidget *labelledField(const QString &label, QWidget *field, QWidget *parent);

} // namespace meipi
