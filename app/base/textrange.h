// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <algorithm>

namespace meipi {

/// A half-open range [start, end) of a document's canonical text, in UTF-16 code units.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return start <= position && position < end; }
    bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    TextRange intersected(TextRange other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }

    friend bool operator==(TextRange a, TextRange b)
    {
        return a.start == b.start && a.end == b.end;
    }
    friend size_t qHash(TextRange range, size_t seed = 0)
    {
        return qHashMulti(seed, range.start, range.end);
    }
};

} // namespace meipi
