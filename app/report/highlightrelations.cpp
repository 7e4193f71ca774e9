// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/highlightgathering.h"
#include "text/sentences.h"

#include <algorithm>

namespace meipi {

namespace {

using RelationKind = GatheringCondition::Kind;
using RelationUnit = GatheringCondition::Unit;

/// Of ranges by their start, which reaches farthest among the first so many: the farthest two, so
/// that one range can be left out.
class Reaches {
public:
    void add(size_t row, TextRange range)
    {
        Reach reach = m_reaches.empty() ? Reach{} : m_reaches.back();
        if (range.end > reach.end) {
            reach.secondEnd = reach.end;
            reach.end = range.end;
            reach.row = row;
        } else {
            reach.secondEnd = std::max(reach.secondEnd, range.end);
        }
        m_starts.push_back(range.start);
        m_reaches.push_back(reach);
    }

    bool isEmpty() const { return m_starts.empty(); }

    /// The farthest end of those that start before @p position, @p row not counted; -1 if none.
    qsizetype endBefore(qsizetype position, size_t row) const
    {
        const auto after = std::lower_bound(m_starts.cbegin(), m_starts.cend(), position);
        if (after == m_starts.cbegin())
            return -1;
        const Reach &reach = m_reaches[static_cast<size_t>(after - m_starts.cbegin()) - 1];
        return reach.row == row ? reach.secondEnd : reach.end;
    }

private:
    struct Reach {
        qsizetype end = -1;
        size_t row = 0;
        qsizetype secondEnd = -1;
    };

    std::vector<qsizetype> m_starts;
    std::vector<Reach> m_reaches;
};

} // namespace

HighlightGathering::Rows HighlightGathering::related(const GatheringCondition &condition,
                                                     const Rows &others)
{
    Rows rows = none();
    for (const DocumentRows &document : std::as_const(m_documents)) {
        Reaches reaches;
        for (size_t row = document.first; row < document.last; ++row) {
            if (others[row])
                reaches.add(row, m_rows[row].range);
        }
        if (reaches.isEmpty())
            continue;
        const QList<TextRange> units = condition.kind == RelationKind::Near
            ? unitsOf(document, condition.unit)
            : QList<TextRange>();
        for (size_t row = document.first; row < document.last; ++row) {
            const TextRange range = m_rows[row].range;
            bool isRelated = false;
            if (condition.kind == RelationKind::Inside) {
                isRelated = reaches.endBefore(range.start + 1, row) >= range.end;
            } else if (condition.kind == RelationKind::Near
                       && condition.unit == RelationUnit::Characters) {
                isRelated = reaches.endBefore(range.end + condition.distance + 1, row)
                    >= std::max<qsizetype>(0, range.start - condition.distance);
            } else {
                const TextRange around =
                    units.isEmpty() ? range : units[static_cast<qsizetype>(row - document.first)];
                isRelated = reaches.endBefore(around.end, row) > around.start;
            }
            rows[row] = isRelated;
        }
    }
    return rows;
}

// Around the start of each row of the document; none for units that are counted.
QList<TextRange> HighlightGathering::unitsOf(const DocumentRows &document, RelationUnit unit)
{
    if (unit == RelationUnit::Sentence)
        return sentencesOf(document);
    QList<TextRange> units;
    if (unit == RelationUnit::Characters)
        return units;
    const Text text = m_project.text(document.id);
    const Outline &outline = m_project.sections(document.id).outline();
    for (size_t row = document.first; row < document.last; ++row) {
        const qsizetype position = m_rows[row].range.start;
        if (unit == RelationUnit::Paragraph) {
            units.append(text.paragraph(std::max<qsizetype>(0, text.paragraphAt(position))));
        } else {
            const int node = outline.sectionAt(position);
            units.append(node < 0 ? TextRange{position, position + 1}
                                  : outline.nodes()[node].range);
        }
    }
    return units;
}

QList<TextRange> HighlightGathering::sentencesOf(const DocumentRows &document)
{
    QList<TextRange> &found = m_sentences[document.id];
    if (!found.isEmpty())
        return found;
    const Text text = m_project.text(document.id);
    qsizetype last = -1;
    qsizetype start = 0;
    QList<TextRange> own;
    for (size_t row = document.first; row < document.last; ++row) {
        const qsizetype position = m_rows[row].range.start;
        const qsizetype paragraph = std::max<qsizetype>(0, text.paragraphAt(position));
        if (paragraph != last) {
            start = text.paragraph(paragraph).start;
            own = sentences(text.paragraphView(paragraph), false);
            last = paragraph;
        }
        const auto around = std::find_if(own.cbegin(), own.cend(), [&](TextRange sentence) {
            return position - start < sentence.end;
        });
        found.append(around == own.cend() ? TextRange{position, position + 1}
                                          : TextRange{start + around->start, start + around->end});
    }
    return found;
}

} // namespace meipi
