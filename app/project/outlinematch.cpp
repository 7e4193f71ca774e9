// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/outlinematch.h"

#include "project/measurerows.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;
using KeyOf = std::function<QString(const Section &)>;

class OutlineMatch {
public:
    OutlineMatch(const QList<Section> &old, const Text &from, const QList<Section> &found,
                 const Text &to)
        : m_from(std::max<qsizetype>(from.size(), 1)), m_to(std::max<qsizetype>(to.size(), 1))
    {
        collect(old, m_old);
        collect(found, m_found);
    }

    /// Pairs what has the same key and no counterpart yet; an empty key is none.
    void pair(const KeyOf &oldKey, const KeyOf &foundKey, bool onlyUnique = false)
    {
        QHash<QString, QList<const Section *>> here = byKey(m_old, oldKey);
        const QHash<QString, QList<const Section *>> there = byKey(m_found, foundKey);
        for (auto each = here.cbegin(); each != here.cend(); ++each) {
            const QList<const Section *> alike = there.value(each.key());
            if (!onlyUnique || (each->size() == 1 && alike.size() == 1))
                pairAlike(*each, alike);
        }
        const auto isPaired = [this](const Section *row) { return m_taken.contains(row->id); };
        m_old.removeIf(isPaired);
        m_found.removeIf(isPaired);
    }

    const QHash<SectionId, SectionId> &pairs() const { return m_pairs; }

private:
    static void collect(const QList<Section> &rows, QList<const Section *> &into)
    {
        for (const Section &row : rows) {
            if (row.kind != Kind::Measure)
                into.append(&row);
        }
        std::sort(into.begin(), into.end(), [](const Section *a, const Section *b) {
            return a->range.start < b->range.start;
        });
    }

    static QHash<QString, QList<const Section *>> byKey(const QList<const Section *> &rows,
                                                        const KeyOf &keyOf)
    {
        QHash<QString, QList<const Section *>> groups;
        for (const Section *row : rows) {
            if (const QString key = keyOf(*row); !key.isEmpty())
                groups[key + QChar(static_cast<char16_t>(row->kind))].append(row);
        }
        return groups;
    }

    void pairAlike(const QList<const Section *> &here, QList<const Section *> there)
    {
        const bool inOrder = here.size() == there.size();
        for (const Section *row : here) {
            if (there.isEmpty())
                return;
            const auto nearest = inOrder
                ? there.begin()
                : std::min_element(there.begin(), there.end(),
                                   [&](const Section *a, const Section *b) {
                                       return distance(*row, *a) < distance(*row, *b);
                                   });
            m_pairs.insert(row->id, (*nearest)->id);
            m_taken.insert(row->id);
            m_taken.insert((*nearest)->id);
            there.removeAt(nearest - there.begin());
        }
    }

    double distance(const Section &old, const Section &found) const
    {
        return std::abs(double(old.range.start) / double(m_from)
                        - double(found.range.start) / double(m_to));
    }

    qsizetype m_from;
    qsizetype m_to;
    QList<const Section *> m_old;
    QList<const Section *> m_found;
    QHash<SectionId, SectionId> m_pairs;
    QSet<SectionId> m_taken;
};

} // namespace

QString lineOf(const Section &row, const Text &text)
{
    if (row.range.isEmpty())
        return {};
    const TextRange line = text.paragraph(text.paragraphAt(row.range.start));
    return text.view({row.range.start, line.end}).toString().simplified();
}

PrintedHeading printedHeadingOf(const Section &row, const Text &text)
{
    if (row.range.isEmpty() || row.evidence != byHand())
        return {row.heading, row.label, row.title, row.ordinal};
    const qsizetype start = row.heading.isEmpty() ? row.range.start : row.heading.start;
    return printedHeading(text, {start, text.paragraph(text.paragraphAt(start)).end});
}

QHash<SectionId, SectionId> matchedHeadings(const QList<Section> &old, const Text &from,
                                            const QList<Section> &found, const Text &to,
                                            bool hasSameLines)
{
    OutlineMatch match(old, from, found, to);
    // Margins are known by what they are, and text may begin in them in any way.
    const auto isMargin = [](const Section &row) {
        return row.kind == Kind::Front || row.kind == Kind::Back;
    };
    const auto margin = [&isMargin](const Section &row) {
        return isMargin(row) ? QStringLiteral("margin") : QString();
    };
    match.pair(margin, margin);
    match.pair([&from](const Section &row) { return lineOf(row, from); },
               [&to](const Section &row) { return lineOf(row, to); });
    const auto heading = [](const Section &row) {
        return row.title.isEmpty() ? QString() : row.label + u'\n' + row.title;
    };
    match.pair(
        [&](const Section &row) {
            const PrintedHeading printed = printedHeadingOf(row, from);
            return printed.title.isEmpty() ? QString() : printed.label + u'\n' + printed.title;
        },
        heading);
    match.pair([&from](const Section &row) { return printedHeadingOf(row, from).title; },
               [](const Section &row) { return row.title; }, true);
    if (hasSameLines) {
        const auto place = [](const Section &row, const Text &text) {
            return row.range.isEmpty() ? QString()
                                       : QString::number(text.paragraphAt(row.range.start));
        };
        match.pair(
            [&](const Section &row) {
                return row.evidence == byHand() ? place(row, from) : QString();
            },
            [&](const Section &row) { return place(row, to); });
    }
    return match.pairs();
}

QHash<SectionId, SectionId> matchedMeasures(const QHash<SectionId, SectionId> &headings,
                                            const QList<Section> &old, const Text &from,
                                            const QList<Section> &found, const Text &to)
{
    // Measures of one section with the same words, in order.
    QHash<std::pair<SectionId, QString>, QList<const Section *>> there;
    for (const Section &row : found) {
        if (row.kind == Kind::Measure)
            there[{row.parent, to.view(row.range).toString()}].append(&row);
    }
    QHash<SectionId, SectionId> pairs;
    QList<const Section *> here;
    for (const Section &row : old) {
        if (row.kind == Kind::Measure && headings.contains(row.parent))
            here.append(&row);
    }
    std::sort(here.begin(), here.end(),
              [](const Section *a, const Section *b) { return a->range.start < b->range.start; });
    for (QList<const Section *> &alike : there) {
        std::sort(alike.begin(), alike.end(), [](const Section *a, const Section *b) {
            return a->range.start < b->range.start;
        });
    }
    for (const Section *row : std::as_const(here)) {
        const auto alike =
            there.find({headings.value(row->parent), from.view(row->range).toString()});
        if (alike != there.end() && !alike->isEmpty())
            pairs.insert(row->id, alike->takeFirst()->id);
    }
    return pairs;
}

} // namespace meipi
