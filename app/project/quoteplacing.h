// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/selector.h"

#include <QHash>

namespace meipi {

/// Finds passages of one text in another one, where they keep their words: in the same place, else
/// where they stand between the same words, else nearest to it. Nearness is measured after scaling,
/// because a wrong encoding stretches a text evenly.
class QuotePlacing {
public:
    /// @p size of the text that the selectors are of, in UTF-16 code units; 0 where it is not
    /// known, which is taken for that of @p to.
    QuotePlacing(qsizetype size, const Text &to);

    TextRange find(const Selector &selector); ///< Empty if nowhere.

private:
    bool standsBetween(const Selector &selector, TextRange range) const;
    const QList<qsizetype> &occurrences(const QString &quote);

    Text m_to;
    double m_scale = 1.0;
    QHash<QString, QList<qsizetype>> m_occurrences;
};

} // namespace meipi
