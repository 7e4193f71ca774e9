// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace meipi {

/// The icon resources/icons/<name>.svg in the colour that text on buttons has at the moment of
/// painting, so that it follows the appearance. A null icon when there is no such file.
QIcon lineIcon(const QString &name);

} // namespace meipi
