// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QList>

namespace meipi {

/// The placed highlights of one version, by place: which lie in this range, in time that grows
/// with the answer and not with the number of highlights. Sorted by start, longer first, then id.
/// Entries live in chunks that know how far they reach.
class HighlightIndex {
public:
    struct Entry {
        TextRange range; ///< UTF-16 code units, not empty.
        HighlightId id;

        friend bool operator==(const Entry &, const Entry &) = default;
        friend bool operator<(const Entry &a, const Entry &b);
    };

    HighlightIndex() = default;
    explicit HighlightIndex(QList<Entry> entries); ///< In any order.

    void insert(const Entry &entry);
    void remove(const Entry &entry); ///< Nothing happens when it is not there.

    qsizetype size() const { return m_size; }
    QList<Entry> overlapping(TextRange range) const; ///< In text order.
    QList<Entry> at(qsizetype position) const { return overlapping({position, position + 1}); }
    QList<Entry> all() const;

    std::optional<Entry>
    next(qsizetype position) const; ///< The first that starts after @p position.
    std::optional<Entry> previous(qsizetype position) const; ///< The last that starts before it.

private:
    struct Chunk {
        QList<Entry> entries; ///< Never empty.
        qsizetype reach = 0; ///< The largest end among them.
    };

    qsizetype chunkFor(const Entry &entry) const;
    void split(qsizetype chunk);

    QList<Chunk> m_chunks;
    qsizetype m_size = 0;
};

} // namespace meipi
