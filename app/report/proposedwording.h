// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace meipi {

/// A note that says how a passage should read instead: a line of it begins with 建议表述：,
/// 建议改为： or "Proposed wording:", and what follows to the end of the note is the wording.
struct ProposedWording {
    QString reason; ///< What stands before that line.
    QString wording;
};

std::optional<ProposedWording> proposedWording(const QString &note);

} // namespace meipi
