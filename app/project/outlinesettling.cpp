// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/measures.h"
#include "outline/textlines.h"
#include "project/measurerows.h"
#include "project/outlineshape.h"

#include <algorithm>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

constexpr double statementConfidence = 0.9;

qsizetype bodyStart(const Section &section)
{
    return section.heading.isEmpty() ? section.range.start : section.heading.end;
}

} // namespace

qsizetype OutlineShape::endBefore(qsizetype position, qsizetype from) const
{
    qsizetype end = position;
    while (end > from && m_text.string()[end - 1].isSpace())
        --end;
    const qsizetype lineFeed = m_text.view({end, position}).indexOf(u'\n');
    return lineFeed < 0 ? end : end + lineFeed;
}

// A heading stands under the last one before it that is less deep, whatever lay between.
void OutlineShape::nest()
{
    QList<int> open;
    for (Item &item : m_items) {
        if (item.row.kind == Kind::Section) {
            while (!open.isEmpty() && open.last() >= item.depth)
                open.removeLast();
            const int wanted = item.depth;
            item.depth = static_cast<int>(open.size());
            open.append(wanted);
            continue;
        }
        open.clear();
        item.depth = 0;
        if (item.row.kind == Kind::Part)
            open.append(0);
    }
}

void OutlineShape::clampRanges()
{
    QList<qsizetype> reach(m_items.size(), 0); // Where what stands in each of them ends.
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        TextRange &range = m_items[i].row.range;
        const qsizetype next = subtreeEnd(i);
        const qsizetype least = std::max(range.start, reach[i]);
        if (next < m_items.size() && range.end > m_items[next].row.range.start)
            range.end = endBefore(m_items[next].row.range.start, least);
        range.end = std::max(range.end, least);
        if (const qsizetype parent = parentOf(i); parent >= 0)
            reach[parent] = std::max(reach[parent], range.end);
    }
}

bool OutlineShape::isTouched(qsizetype index) const
{
    const Item &item = m_items[index];
    return item.before != item.row.range || item.hadSections != hasSections(index);
}

bool OutlineShape::holds(qsizetype index, const Section &measure) const
{
    const Section &row = m_items[index].row;
    return row.kind == Kind::Section && !hasSections(index) && measure.range.start >= bodyStart(row)
        && measure.range.start < row.range.end;
}

qsizetype OutlineShape::itemAt(qsizetype position) const
{
    const auto after = std::upper_bound(
        m_items.cbegin(), m_items.cend(), position,
        [](qsizetype value, const Item &item) { return value < item.row.range.start; });
    qsizetype index = after - m_items.cbegin() - 1;
    while (index >= 0 && m_items[index].row.range.end <= position)
        index = parentOf(index);
    return index;
}

void OutlineShape::fold(const Section &measure, qsizetype into)
{
    m_gone.append({measure, into < 0 ? SectionId() : m_items[into].row.id});
    if (into >= 0) {
        QString &summary = m_items[into].row.summary;
        summary = joinedSummaries(summary, measure.summary);
    }
}

void OutlineShape::fillWithMeasures(const Section &section, QList<Section> &measures) const
{
    QList<TextRange> gaps;
    qsizetype from = bodyStart(section);
    for (const Section &measure : std::as_const(measures)) {
        if (measure.range.start > from)
            gaps.append({from, measure.range.start});
        from = std::max(from, measure.range.end);
    }
    if (from < section.range.end)
        gaps.append({from, section.range.end});
    for (const TextRange gap : std::as_const(gaps)) {
        const QList<TextRange> statements = measuresIn(m_text, gap);
        for (const TextRange statement : statements) {
            Section measure;
            measure.id = SectionId::create();
            measure.version = m_version;
            measure.kind = Kind::Measure;
            measure.title = measureTitle(m_text.view(statement));
            measure.range = statement;
            measure.heading = {statement.start, statement.start};
            measure.evidence = QStringLiteral("statement");
            measure.confidence = statementConfidence;
            measures.append(measure);
        }
    }
    std::sort(measures.begin(), measures.end(),
              [](const Section &a, const Section &b) { return a.range.start < b.range.start; });
}

void OutlineShape::settleMeasures()
{
    QHash<SectionId, qsizetype> indexes;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        indexes.insert(m_items[i].row.id, i);
    QHash<qsizetype, QList<Section>> measuresOf;
    QList<Section> kept; // where nothing has changed
    for (Section measure : std::as_const(m_measures)) {
        qsizetype owner = indexes.value(measure.parent, -1);
        if (owner >= 0 && !isTouched(owner)) {
            measure.level = m_items[owner].row.level + 1;
            kept.append(measure);
            continue;
        }
        if (owner < 0 || !holds(owner, measure))
            owner = itemAt(measure.range.start);
        if (owner < 0 || !holds(owner, measure)) {
            fold(measure, owner);
            continue;
        }
        const Section &section = m_items[owner].row;
        if (measure.range.end > section.range.end) {
            measure.range.end = section.range.end;
            measure.title = measureTitle(m_text.view(measure.range));
        }
        measure.parent = section.id;
        measuresOf[owner].append(measure);
    }
    m_measures = kept;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Section &section = m_items[i].row;
        if (section.kind != Kind::Section || hasSections(i) || !isTouched(i))
            continue;
        QList<Section> measures = measuresOf.value(i);
        fillWithMeasures(section, measures);
        int ordinal = 0;
        for (Section &measure : measures) {
            measure.parent = section.id;
            measure.level = section.level + 1;
            measure.ordinal = measure.setAside ? 0 : ++ordinal;
        }
        m_measures += measures;
    }
}

QList<Section> OutlineShape::settled()
{
    clampRanges();
    settleMeasures();
    QList<Section> rows;
    QList<SectionId> open;
    for (Item &item : m_items) {
        open.resize(item.depth);
        item.row.parent = open.isEmpty() ? SectionId() : open.last();
        open.append(item.row.id);
        rows.append(item.row);
    }
    return rows + m_measures + m_dropped;
}

} // namespace meipi
