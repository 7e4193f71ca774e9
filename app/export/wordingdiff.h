// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace meipi {

/// A piece of a text that is being reworded.
struct WordingPiece {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text; ///< Never empty.
};

/// How @p before becomes @p after: by words where letters make them, else by characters, removed
/// before added. Texts with little in common, and those too long to compare, are replaced whole.
QList<WordingPiece> wordingDiff(const QString &before, const QString &after);

} // namespace meipi
