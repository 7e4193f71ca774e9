// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightindex.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype fullChunk = 512;

qsizetype reachOf(const QList<HighlightIndex::Entry> &entries)
{
    qsizetype reach = 0;
    for (const HighlightIndex::Entry &entry : entries)
        reach = std::max(reach, entry.range.end);
    return reach;
}

} // namespace

bool operator<(const HighlightIndex::Entry &a, const HighlightIndex::Entry &b)
{
    if (a.range.start != b.range.start)
        return a.range.start < b.range.start;
    if (a.range.end != b.range.end)
        return a.range.end > b.range.end;
    return a.id < b.id;
}

HighlightIndex::HighlightIndex(QList<Entry> entries) : m_size(entries.size())
{
    if (!std::is_sorted(entries.cbegin(), entries.cend()))
        std::sort(entries.begin(), entries.end());
    m_chunks.reserve(entries.size() * 2 / fullChunk + 1);
    for (qsizetype from = 0; from < entries.size(); from += fullChunk / 2) {
        Chunk chunk;
        chunk.entries = entries.mid(from, fullChunk / 2);
        chunk.reach = reachOf(chunk.entries);
        m_chunks.append(chunk);
    }
}

qsizetype HighlightIndex::chunkFor(const Entry &entry) const
{
    const auto after = std::upper_bound(
        m_chunks.cbegin(), m_chunks.cend(), entry,
        [](const Entry &wanted, const Chunk &chunk) { return wanted < chunk.entries.first(); });
    return std::max<qsizetype>(0, after - m_chunks.cbegin() - 1);
}

void HighlightIndex::split(qsizetype chunk)
{
    Chunk &full = m_chunks[chunk];
    Chunk rest;
    rest.entries = full.entries.mid(full.entries.size() / 2);
    full.entries.resize(full.entries.size() - rest.entries.size());
    full.reach = reachOf(full.entries);
    rest.reach = reachOf(rest.entries);
    m_chunks.insert(chunk + 1, rest);
}

void HighlightIndex::insert(const Entry &entry)
{
    ++m_size;
    if (m_chunks.isEmpty()) {
        m_chunks.append({{entry}, entry.range.end});
        return;
    }
    const qsizetype index = chunkFor(entry);
    Chunk &chunk = m_chunks[index];
    chunk.entries.insert(std::upper_bound(chunk.entries.cbegin(), chunk.entries.cend(), entry),
                         entry);
    chunk.reach = std::max(chunk.reach, entry.range.end);
    if (chunk.entries.size() > fullChunk)
        split(index);
}

void HighlightIndex::remove(const Entry &entry)
{
    if (m_chunks.isEmpty())
        return;
    const qsizetype index = chunkFor(entry);
    Chunk &chunk = m_chunks[index];
    const auto found = std::lower_bound(chunk.entries.cbegin(), chunk.entries.cend(), entry);
    if (found == chunk.entries.cend() || !(*found == entry))
        return;
    chunk.entries.erase(found);
    --m_size;
    if (chunk.entries.isEmpty())
        m_chunks.removeAt(index);
    else if (chunk.reach == entry.range.end)
        chunk.reach = reachOf(chunk.entries);
}

QList<HighlightIndex::Entry> HighlightIndex::overlapping(TextRange range) const
{
    QList<Entry> found;
    for (const Chunk &chunk : m_chunks) {
        if (chunk.entries.first().range.start >= range.end)
            break;
        if (chunk.reach <= range.start)
            continue;
        for (const Entry &entry : chunk.entries) {
            if (entry.range.start >= range.end)
                break;
            if (entry.range.overlaps(range))
                found.append(entry);
        }
    }
    return found;
}

QList<HighlightIndex::Entry> HighlightIndex::all() const
{
    QList<Entry> entries;
    entries.reserve(m_size);
    for (const Chunk &chunk : m_chunks)
        entries.append(chunk.entries);
    return entries;
}

std::optional<HighlightIndex::Entry> HighlightIndex::next(qsizetype position) const
{
    const auto starts = [](qsizetype wanted, const Entry &entry) {
        return wanted < entry.range.start;
    };
    const auto chunk =
        std::partition_point(m_chunks.cbegin(), m_chunks.cend(), [position](const Chunk &each) {
            return each.entries.last().range.start <= position;
        });
    if (chunk == m_chunks.cend())
        return std::nullopt;
    return *std::upper_bound(chunk->entries.cbegin(), chunk->entries.cend(), position, starts);
}

std::optional<HighlightIndex::Entry> HighlightIndex::previous(qsizetype position) const
{
    const auto beyond =
        std::partition_point(m_chunks.cbegin(), m_chunks.cend(), [position](const Chunk &each) {
            return each.entries.first().range.start < position;
        });
    if (beyond == m_chunks.cbegin())
        return std::nullopt;
    const QList<Entry> &entries = (beyond - 1)->entries;
    const auto after = std::lower_bound(
        entries.cbegin(), entries.cend(), position,
        [](const Entry &entry, qsizetype wanted) { return entry.range.start < wanted; });
    return *(after - 1);
}

} // namespace meipi
