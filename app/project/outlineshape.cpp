// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/outlineshape.h"

#include "project/measurerows.h"
#include "project/sectiontree.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

QString shapeWords(const char *words)
{
    return QCoreApplication::translate("Project", words);
}

void markByHand(Section &row)
{
    row.evidence = byHand();
    row.confidence = 1.0;
}

// Where the paragraph of @p position ends, without its LF.
qsizetype lineEnd(const Text &text, qsizetype position)
{
    return text.isEmpty() ? 0 : text.paragraph(text.paragraphAt(position)).end;
}

} // namespace

OutlineShape::OutlineShape(const VersionId &version, const QList<Section> &rows, const Text &text)
    : m_version(version), m_text(text)
{
    QHash<SectionId, const Section *> byId;
    byId.reserve(rows.size());
    for (const Section &row : rows) {
        byId.insert(row.id, &row);
        if (isDropped(row))
            m_dropped.append(row);
    }
    const SectionTree tree(rows);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    QList<int> depths;
    depths.reserve(nodes.size());
    for (int node = 0; node < nodes.size(); ++node) {
        const int parent = nodes[node].parent;
        depths.append(parent < 0 ? 0 : depths[parent] + 1);
        const Section &row = *byId.value(tree.idOf(node));
        if (row.kind == Kind::Measure)
            m_measures.append(row);
        else
            m_items.append({row, depths[node], false, row.range});
    }
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i].hadSections = hasSections(i);
}

qsizetype OutlineShape::indexOf(const SectionId &id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&id](const Item &item) { return item.row.id == id; });
    return found == m_items.cend() ? -1 : found - m_items.cbegin();
}

int OutlineShape::depth(const SectionId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? -1 : m_items[index].depth;
}

const Section *OutlineShape::row(const SectionId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_items[index].row;
}

qsizetype OutlineShape::subtreeEnd(qsizetype index) const
{
    qsizetype end = index + 1;
    while (end < m_items.size() && m_items[end].depth > m_items[index].depth)
        ++end;
    return end;
}

qsizetype OutlineShape::parentOf(qsizetype index) const
{
    qsizetype parent = index - 1;
    while (parent >= 0 && m_items[parent].depth >= m_items[index].depth)
        --parent;
    return parent;
}

bool OutlineShape::hasSections(qsizetype index) const
{
    return index + 1 < m_items.size() && m_items[index + 1].depth > m_items[index].depth;
}

qsizetype OutlineShape::ownTextEnd(qsizetype index) const
{
    const Section &row = m_items[index].row;
    return hasSections(index) ? endBefore(m_items[index + 1].row.range.start, row.range.start)
                              : row.range.end;
}

Result<qsizetype> OutlineShape::requireHeading(const SectionId &id) const
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_items[index].row.kind != Kind::Section) {
        return failure(
            Error::Code::Usage,
            shapeWords(QT_TRANSLATE_NOOP(
                "Project", "Only a section has a level; choose a section in the outline.")),
            id.toString());
    }
    return index;
}

void OutlineShape::shift(qsizetype first, qsizetype end, int depths, int levels)
{
    for (qsizetype i = first; i < end; ++i) {
        m_items[i].depth += depths;
        m_items[i].row.level = std::max(1, m_items[i].row.level + levels);
    }
}

Result<Done> OutlineShape::promote(const SectionId &id)
{
    const auto index = requireHeading(id);
    if (!index)
        return tl::unexpected(index.error());
    const qsizetype parent = parentOf(*index);
    if (parent < 0 || m_items[parent].row.kind != Kind::Section) {
        return failure(
            Error::Code::Usage,
            shapeWords(QT_TRANSLATE_NOOP(
                "Project", "This section is at the top level already and cannot be promoted.")),
            id.toString());
    }
    const Section above = m_items[parent].row;
    shift(*index, subtreeEnd(*index), -1, above.level - m_items[*index].row.level);
    Section &row = m_items[*index].row;
    row.range.end = std::max(row.range.end, above.range.end);
    markByHand(row);
    nest();
    return Done{};
}

Result<Done> OutlineShape::demote(const SectionId &id)
{
    const auto index = requireHeading(id);
    if (!index)
        return tl::unexpected(index.error());
    qsizetype before = *index - 1;
    while (before >= 0 && m_items[before].depth > m_items[*index].depth)
        --before;
    if (before < 0 || m_items[before].depth < m_items[*index].depth
        || m_items[before].row.kind != Kind::Section) {
        return failure(Error::Code::Usage,
                       shapeWords(QT_TRANSLATE_NOOP(
                           "Project",
                           "No section stands before this one that it could be put into; demote a "
                           "later one.")),
                       id.toString());
    }
    const int level =
        hasSections(before) ? m_items[before + 1].row.level : m_items[before].row.level + 1;
    shift(*index, subtreeEnd(*index), 1, level - m_items[*index].row.level);
    markByHand(m_items[*index].row);
    nest();
    return Done{};
}

Result<Done> OutlineShape::rename(const SectionId &id, const QString &title)
{
    const qsizetype index = indexOf(id);
    const Kind kind = index < 0 ? Kind::Measure : m_items[index].row.kind;
    if (kind != Kind::Section && kind != Kind::Part) {
        return failure(Error::Code::Usage,
                       shapeWords(QT_TRANSLATE_NOOP(
                           "Project",
                           "Only sections and annexes have a title of their own; write a summary "
                           "instead.")),
                       id.toString());
    }
    Section &row = m_items[index].row;
    const QString wanted = title.simplified();
    const qsizetype start = row.heading.isEmpty() ? row.range.start : row.heading.start;
    const QString after =
        wanted.isEmpty() ? printedHeading(m_text, {start, lineEnd(m_text, start)}).title : wanted;
    if (after == row.title)
        return Done{};
    row.title = after;
    markByHand(row);
    return Done{};
}

Section OutlineShape::frontWith(TextRange range) const
{
    Section front;
    front.id = SectionId::create();
    front.version = m_version;
    front.kind = Kind::Front;
    front.range = range;
    front.heading = {range.start, range.start};
    front.evidence = QStringLiteral("front");
    return front;
}

void OutlineShape::markAsReaders(const SectionId &id)
{
    if (const qsizetype index = indexOf(id); index >= 0)
        markByHand(m_items[index].row);
}

// What a heading holds before the sections below it belongs to the heading before.
void OutlineShape::giveTextBefore(qsizetype index)
{
    const Item &item = m_items[index];
    const qsizetype end = ownTextEnd(index);
    if (index > 0) {
        Section &before = m_items[index - 1].row;
        before.range.end = std::max(before.range.end, end);
        return;
    }
    // takes the place of the one that goes
    m_items.insert(1, {frontWith({item.row.range.start, end}), 0, false, {}});
}

Result<Done> OutlineShape::drop(const SectionId &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_items[index].row.kind == Kind::Front) {
        return failure(
            Error::Code::Usage,
            shapeWords(QT_TRANSLATE_NOOP(
                "Project", "Only a heading can be dropped; choose a section in the outline.")),
            id.toString());
    }
    const qsizetype end = subtreeEnd(index);
    Section dropped = m_items[index].row;
    // What comes after the sections below it is the last one's.
    m_items[end - 1].row.range.end = std::max(m_items[end - 1].row.range.end, dropped.range.end);
    if (dropped.kind == Kind::Part)
        shift(index + 1, end, -1, 0);
    giveTextBefore(index);
    const SectionId into = index > 0 ? m_items[index - 1].row.id : m_items[index + 1].row.id;
    if (index > 0) {
        QString &summary = m_items[index - 1].row.summary;
        summary = joinedSummaries(summary, dropped.summary);
    }
    m_items.removeAt(index);
    m_gone.append({dropped, into});
    markByHand(dropped);
    dropped.setAside = true;
    dropped.parent = SectionId();
    dropped.summary.clear();
    m_dropped.append(dropped);
    nest();
    return Done{};
}

} // namespace meipi
