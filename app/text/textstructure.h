// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QString>

namespace meipi {

/// What the source of a text says about it beyond its characters. Positions are UTF-16 code units
/// of the canonical text.

/// Where a page of the source begins.
struct PageStart {
    qsizetype position = 0;
    QString label; ///< As printed or as the file names it: "12", "iv".

    friend bool operator==(const PageStart &, const PageStart &) = default;
};

/// A run of characters that the source sets off.
struct StyledRange {
    TextRange range;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const StyledRange &, const StyledRange &) = default;
};

struct TextStructure {
    QList<PageStart> pages; ///< Ascending; empty where the source has no pages.
    QList<StyledRange> styles; ///< In text order, not overlapping.

    bool isEmpty() const { return pages.isEmpty() && styles.isEmpty(); }

    friend bool operator==(const TextStructure &, const TextStructure &) = default;
};

/// The label of the page that @p position is on; empty before the first and where there are none.
QString pageAt(const TextStructure &structure, qsizetype position);

} // namespace meipi
