// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/headingtext.h"
#include "outline/textlines.h"
#include "project/measurerows.h"
#include "project/outlineshape.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

int schemeOf(const QString &label)
{
    const auto found = labelAt(label, 0);
    return found ? found->scheme : -1;
}

} // namespace

PrintedHeading printedHeading(const Text &text, TextRange range)
{
    const Text line(text.view(range).toString().replace(u'\n', u' '));
    TextScan scan = scanText(line, {});
    if (scan.candidates.isEmpty())
        scan = scanText(line, {HeadingHint{0, 1, false}});
    PrintedHeading heading;
    heading.range = range;
    if (scan.candidates.isEmpty()) {
        heading.title = line.string().simplified();
        return heading;
    }
    const HeadingCandidate &candidate = scan.candidates.first();
    const HeadingText words = headingText(line, candidate, Below::Text);
    heading.title = words.title;
    heading.range = {range.start, range.start + std::max(words.heading.end, candidate.label.end)};
    if (candidate.hasNumber()) {
        heading.label = line.view({candidate.label.start, candidate.label.end}).toString();
        heading.ordinal = candidate.label.ordinal;
    }
    return heading;
}

qsizetype OutlineShape::textEndAt(qsizetype owner, qsizetype position) const
{
    const qsizetype limit =
        owner + 1 < m_items.size() ? m_items[owner + 1].row.range.start : m_text.size();
    for (qsizetype at = owner; at >= 0; at = parentOf(at)) {
        if (m_items[at].row.range.end > position)
            return at == owner ? ownTextEnd(at) : std::min(m_items[at].row.range.end, limit);
    }
    return endBefore(limit, position);
}

// Beside those that are numbered alike above it, or wherever they stand; else beside its section.
void OutlineShape::placeByNumber(Item &item, qsizetype owner) const
{
    item.depth = 0;
    item.row.level = 1;
    if (owner < 0 || m_items[owner].row.kind == Kind::Front
        || m_items[owner].row.kind == Kind::Back)
        return;
    if (m_items[owner].row.kind == Kind::Part) {
        item.depth = m_items[owner].depth + 1;
        return;
    }
    item.depth = m_items[owner].depth;
    item.row.level = m_items[owner].row.level;
    const int scheme = schemeOf(item.row.label);
    for (qsizetype at = owner; at >= 0 && scheme >= 0; at = parentOf(at)) {
        if (schemeOf(m_items[at].row.label) == scheme) {
            item.depth = m_items[at].depth;
            item.row.level = m_items[at].row.level;
            return;
        }
    }
    const int above = schemeOf(m_items[owner].row.label);
    if (scheme >= 0 && above >= 0 && scheme::rank(scheme) > scheme::rank(above)) {
        ++item.depth;
        ++item.row.level;
    }
}

// The row that was dropped there, or a new one.
Section OutlineShape::rowFor(TextRange range)
{
    Section row;
    row.id = SectionId::create();
    const auto known = std::find_if(m_dropped.cbegin(), m_dropped.cend(), [&](const Section &each) {
        return each.kind == Kind::Section && each.range.start == range.start;
    });
    if (known != m_dropped.cend())
        row = m_dropped.takeAt(known - m_dropped.cbegin());
    const PrintedHeading printed = printedHeading(m_text, range);
    row.setAside = false;
    row.version = m_version;
    row.kind = Kind::Section;
    row.label = printed.label;
    row.ordinal = printed.ordinal;
    row.title = printed.title;
    row.heading = printed.range;
    row.evidence = byHand();
    row.confidence = 1.0;
    return row;
}

Result<Done> OutlineShape::checkPlace(TextRange range, qsizetype owner) const
{
    const bool isTaken = owner >= 0 && !isMargin(owner)
        && (m_items[owner].row.range.start == range.start
            || m_items[owner].row.heading.contains(range.start));
    if (isTaken) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project", "A section begins here already; put the caret into another paragraph."));
    }
    if (printedHeading(m_text, range).title.isEmpty()) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project",
                "There are no words here for a heading; put the caret into a paragraph."));
    }
    return Done{};
}

Result<SectionId> OutlineShape::add(TextRange range)
{
    const auto after = std::upper_bound(
        m_items.cbegin(), m_items.cend(), range.start,
        [](qsizetype value, const Item &item) { return value < item.row.range.start; });
    const qsizetype owner = after - m_items.cbegin() - 1;
    if (after != m_items.cend()) // What is selected may reach into the next heading.
        range.end = std::min(range.end, endBefore(after->row.range.start, range.start));
    if (auto free = checkPlace(range, owner); !free)
        return tl::unexpected(free.error());
    Item item;
    item.row = rowFor(range);
    item.row.range = {range.start, std::max(textEndAt(owner, range.start), range.end)};
    placeByNumber(item, owner);
    const SectionId id = item.row.id;
    m_items.insert(owner + 1, item);
    // A margin that begins here has become the section.
    if (owner >= 0 && isMargin(owner) && m_items[owner].row.range.start == range.start) {
        m_gone.append({m_items[owner].row, id});
        m_items.removeAt(owner);
    }
    if (owner < 0 && previousFilled(m_text, m_text.paragraphAt(range.start), 0) >= 0)
        m_items.prepend({frontWith({0, endBefore(range.start, 0)}), 0, false, {}});
    nest();
    return id;
}

bool OutlineShape::isMargin(qsizetype index) const
{
    return m_items[index].row.kind == Kind::Front || m_items[index].row.kind == Kind::Back;
}

} // namespace meipi
