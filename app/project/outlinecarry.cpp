// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/outlinecarry.h"

#include "project/measurerows.h"
#include "project/outlinematch.h"
#include "project/outlineshape.h"
#include "project/sectiontree.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

const QString &unplacedEvidence()
{
    static const QString evidence = QStringLiteral("unplaced");
    return evidence;
}

class OutlineCarrying {
public:
    OutlineCarrying(const QList<Section> &old, const Text &from, const QList<Section> &found,
                    const VersionId &version, const Text &to, bool hasSameLines)
        : m_from(from), m_to(to), m_version(version), m_before(VersionId(), old, from),
          m_after(version, found, to),
          m_matches(matchedHeadings(old, from, found, to, hasSameLines))
    {
    }

    void carry(const QList<const Section *> &edited);
    QList<Section> settledRows() { return m_after.settled(); }
    const QList<Section> &kept() const { return m_kept; }
    const QHash<SectionId, SectionId> &matches() const { return m_matches; }
    void keepUnplaced(const Section &row, const PrintedHeading &printed);

private:
    SectionId placed(const Section &row);
    std::optional<TextRange> placeFor(const Section &row, const PrintedHeading &printed) const;
    std::optional<TextRange> nearest(const QString &words, double place) const;
    void shapeLike(const Section &row, const PrintedHeading &printed, const SectionId &id);

    const Text &m_from;
    const Text &m_to;
    VersionId m_version;
    OutlineShape m_before;
    OutlineShape m_after;
    QHash<SectionId, SectionId> m_matches;
    QList<Section> m_kept;
};

std::optional<TextRange> OutlineCarrying::nearest(const QString &words, double place) const
{
    if (words.isEmpty())
        return std::nullopt;
    std::optional<TextRange> best;
    double bestDistance = 2;
    for (qsizetype at = m_to.string().indexOf(words); at >= 0;
         at = m_to.string().indexOf(words, at + words.size())) {
        const double distance = std::abs(double(at) / double(m_to.size()) - place);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = TextRange{at, at + words.size()};
        }
    }
    return best;
}

// Where words stand that the engine took for no heading: the whole line, else the heading.
std::optional<TextRange> OutlineCarrying::placeFor(const Section &row,
                                                   const PrintedHeading &printed) const
{
    if (row.range.isEmpty())
        return nearest(headingLine(printed.label, printed.title), 0);
    const double place = double(row.range.start) / double(std::max<qsizetype>(m_from.size(), 1));
    const TextRange line{row.range.start,
                         m_from.paragraph(m_from.paragraphAt(row.range.start)).end};
    if (const auto found = nearest(m_from.view(line).trimmed().toString(), place))
        return found;
    return nearest(m_from.view(row.heading).trimmed().toString(), place);
}

void OutlineCarrying::keepUnplaced(const Section &row, const PrintedHeading &printed)
{
    Section kept;
    kept.id = SectionId::create();
    kept.version = m_version;
    kept.kind = Kind::Section;
    // Where it is looked for again it is as deep as it was.
    kept.level = isUnplaced(row) ? row.level : std::max(m_before.depth(row.id), 0) + 1;
    kept.label = printed.label;
    kept.title = printed.title;
    kept.ordinal = printed.ordinal;
    kept.setAside = true;
    kept.evidence = unplacedEvidence();
    if (isUnplaced(row))
        kept.summary = row.summary;
    else if (row.title != printed.title && row.kind != Kind::Measure)
        kept.summary = row.title;
    m_kept.append(kept);
}

void OutlineCarrying::shapeLike(const Section &row, const PrintedHeading &printed,
                                const SectionId &id)
{
    const QString title = isUnplaced(row) ? row.summary : row.title;
    if (!title.isEmpty() && title != printed.title)
        std::ignore = m_after.rename(id, title);
    m_after.markAsReaders(id);
    const int depth = isUnplaced(row) ? row.level - 1 : m_before.depth(row.id);
    if (depth < 0)
        return; // a damaged file: its section is part of a circle
    while (m_after.depth(id) < depth && m_after.demote(id)) {}
    while (m_after.depth(id) > depth && m_after.promote(id)) {}
    if (m_after.depth(id) != depth && !isUnplaced(row))
        keepUnplaced(row, printed);
}

// Where it is in the new outline; null, and kept beside it, where it is not.
SectionId OutlineCarrying::placed(const Section &row)
{
    const SectionId match = m_matches.value(row.id);
    if (!match.isNull())
        return match;
    const PrintedHeading printed = printedHeadingOf(row, m_from);
    if (isDropped(row) && !isUnplaced(row)) {
        Section kept = row;
        kept.id = SectionId::create();
        kept.version = m_version;
        kept.range = kept.heading = {};
        kept.label = printed.label;
        kept.title = printed.title;
        m_kept.append(kept);
        return {};
    }
    const auto place = placeFor(row, printed);
    const auto added = place ? m_after.add(*place) : Result<SectionId>(SectionId());
    if (!added || added->isNull()) {
        keepUnplaced(row, printed);
        return {};
    }
    m_matches.insert(row.id, *added);
    return *added;
}

// In text order, as each edit moves what follows it. A section that is added can take the place of
// one found before.
void OutlineCarrying::carry(const QList<const Section *> &edited)
{
    QList<const Section *> there;
    for (const Section *row : edited) {
        if (!placed(*row).isNull())
            there.append(row);
    }
    QList<std::pair<qsizetype, const Section *>> steps;
    for (const Section *row : std::as_const(there)) {
        if (const Section *now = m_after.row(m_matches.value(row->id)); now != nullptr) {
            steps.append({now->range.start, row});
            continue;
        }
        m_matches.remove(row->id);
        if (isDropped(*row) && !isUnplaced(*row))
            std::ignore = placed(*row); // Kept as it is, without a match.
        else
            keepUnplaced(*row, printedHeadingOf(*row, m_from));
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[start, row] : std::as_const(steps)) {
        const SectionId id = m_matches.value(row->id);
        if (!isDropped(*row) || isUnplaced(*row)) {
            shapeLike(*row, printedHeadingOf(*row, m_from), id);
            continue;
        }
        std::ignore = m_after.drop(id);
        m_matches.remove(row->id);
    }
}

void numberMeasures(QList<Section> &rows)
{
    QHash<SectionId, QList<Section *>> measures;
    for (Section &row : rows) {
        if (row.kind == Kind::Measure)
            measures[row.parent].append(&row);
    }
    for (QList<Section *> &siblings : measures) {
        std::sort(siblings.begin(), siblings.end(), [](const Section *a, const Section *b) {
            return a->range.start < b->range.start;
        });
        int ordinal = 0;
        for (Section *row : siblings)
            row->ordinal = row->setAside ? 0 : ++ordinal;
    }
}

/// Takes over how statements were cut, joined and set aside.
class MeasureCarrying {
public:
    MeasureCarrying(const QList<Section> &old, const Text &from, const Text &to,
                    const QHash<SectionId, SectionId> &matches, OutlineCarrying &carrying)
        : m_from(from), m_to(to), m_carrying(carrying)
    {
        for (const Section &row : old) {
            if (row.kind == Kind::Measure && matches.contains(row.parent)) {
                m_old[matches.value(row.parent)].append(row);
                if (row.setAside || row.evidence == byHand())
                    m_shaped.insert(matches.value(row.parent));
            }
        }
    }

    void carry(QList<Section> &rows)
    {
        for (const SectionId &parent : std::as_const(m_shaped)) {
            const auto section =
                std::find_if(rows.cbegin(), rows.cend(),
                             [&parent](const Section &row) { return row.id == parent; });
            if (section != rows.cend())
                carryIn(Section(*section), rows);
        }
        if (!m_shaped.isEmpty())
            numberMeasures(rows);
    }

private:
    QString wordsOf(const QList<Section> &measures, const Text &text) const
    {
        return measures.isEmpty()
            ? QString()
            : text.view({measures.first().range.start, measures.last().range.end}).toString();
    }

    void carryIn(const Section &section, QList<Section> &rows)
    {
        QList<Section> old = m_old.value(section.id);
        QList<Section> found;
        for (const Section &row : std::as_const(rows)) {
            if (row.kind == Kind::Measure && row.parent == section.id)
                found.append(row);
        }
        const auto inOrder = [](const Section &a, const Section &b) {
            return a.range.start < b.range.start;
        };
        std::sort(old.begin(), old.end(), inOrder);
        std::sort(found.begin(), found.end(), inOrder);
        if (found.isEmpty() || wordsOf(old, m_from) != wordsOf(found, m_to))
            return carryOneByOne(old, found, rows);
        const qsizetype moved = found.first().range.start - old.first().range.start;
        rows.removeIf([&section](const Section &row) {
            return row.kind == Kind::Measure && row.parent == section.id;
        });
        for (Section row : std::as_const(old)) {
            row.id = SectionId::create();
            row.version = section.version;
            row.parent = section.id;
            row.level = section.level + 1;
            row.range = {row.range.start + moved, row.range.end + moved};
            row.heading = {row.range.start, row.range.start};
            row.summary.clear();
            rows.append(row);
        }
    }

    // In a text that has changed: statements that still stand there are set aside again.
    void carryOneByOne(const QList<Section> &old, const QList<Section> &found, QList<Section> &rows)
    {
        for (const Section &row : old) {
            if (!row.setAside && row.evidence != byHand())
                continue;
            const QString words = m_from.view(row.range).toString();
            const auto same = std::find_if(found.cbegin(), found.cend(), [&](const Section &each) {
                return m_to.view(each.range) == words;
            });
            if (same == found.cend()) {
                m_carrying.keepUnplaced(row, {{}, {}, row.title, 0});
                continue;
            }
            const SectionId id = same->id;
            for (Section &each : rows) {
                if (each.id == id) {
                    each.setAside = row.setAside;
                    each.evidence = row.evidence;
                }
            }
        }
    }

    const Text &m_from;
    const Text &m_to;
    OutlineCarrying &m_carrying;
    QHash<SectionId, QList<Section>> m_old; ///< By the new section.
    QSet<SectionId> m_shaped;
};

} // namespace

bool isUnplaced(const Section &row)
{
    return isDropped(row) && row.evidence == unplacedEvidence();
}

QList<Section> unplacedEdits(const QList<Section> &rows)
{
    QList<Section> edits;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(edits), isUnplaced);
    std::sort(edits.begin(), edits.end(), [](const Section &a, const Section &b) {
        return std::pair(a.ordinal, a.id) < std::pair(b.ordinal, b.id);
    });
    return edits;
}

CarriedOutline carryOutline(const QList<Section> &old, const Text &from,
                            const QList<Section> &found, const VersionId &version, const Text &to,
                            bool hasSameLines)
{
    QList<const Section *> edited;
    for (const Section &row : old) {
        if (row.kind != Kind::Measure && (row.evidence == byHand() || isUnplaced(row)))
            edited.append(&row);
    }
    std::sort(edited.begin(), edited.end(),
              [](const Section *a, const Section *b) { return a->range.start < b->range.start; });
    OutlineCarrying carrying(old, from, found, version, to, hasSameLines);
    carrying.carry(edited);
    CarriedOutline carried;
    carried.rows = carrying.settledRows();
    QHash<SectionId, SectionId> counterparts = carrying.matches();
    MeasureCarrying measures(old, from, to, counterparts, carrying);
    measures.carry(carried.rows);
    counterparts.insert(matchedMeasures(counterparts, old, from, carried.rows, to));
    QSet<SectionId> present;
    for (const Section &row : std::as_const(carried.rows)) {
        if (!isDropped(row))
            present.insert(row.id);
    }
    counterparts.removeIf([&present](const auto &pair) { return !present.contains(pair.value()); });
    carried.counterparts = counterparts;
    carried.rows += carrying.kept();
    return carried;
}

} // namespace meipi
