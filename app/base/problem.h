// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace meipi {

/// Something odd but not fatal, with a place to jump to: an encoding guessed at low confidence, a
/// range that no longer fits.
struct Problem {
    QString message; ///< One translated sentence.
    qsizetype offset = -1; ///< UTF-16 code units into the text concerned; -1 for none.
    qsizetype length = 0; ///< UTF-16 code units.
};

using Problems = QList<Problem>;

} // namespace meipi
