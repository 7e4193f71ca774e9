// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/highlightgathering.h"

#include "text/folding.h"
#include "text/sentences.h"

#include <algorithm>
#include <functional>

namespace meipi {

namespace {

using Kind = GatheringCondition::Kind;
using Unit = GatheringCondition::Unit;

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

HighlightGathering::HighlightGathering(const ProjectSnapshot &project) : m_project(project)
{
    m_rows.reserve(static_cast<size_t>(project.rows<Highlight>().size()));
    m_places.reserve(project.rows<Highlight>().size());
    for (const DocumentId &document : project.documents()) {
        const size_t first = m_rows.size();
        const QList<HighlightIndex::Entry> entries = project.highlights(document).all();
        for (const HighlightIndex::Entry &entry : entries) {
            const Highlight *highlight = project.find(entry.id);
            if (highlight == nullptr)
                continue;
            m_places.insert(entry.id, static_cast<qsizetype>(m_rows.size()));
            m_rows.push_back(
                {entry.id, entry.range, highlight->author, highlight->created, m_documents.size()});
        }
        m_documents.append({document, first, m_rows.size()});
    }
}

QList<HighlightId> HighlightGathering::highlights(const GatheringCondition &condition)
{
    const Rows rows = meeting(condition);
    QList<HighlightId> found;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (rows[row])
            found.append(m_rows[row].id);
    }
    return found;
}

HighlightGathering::Rows HighlightGathering::meeting(const GatheringCondition &condition)
{
    Rows rows = none();
    switch (condition.kind) {
    case Kind::Everything:
        rows.flip();
        return rows;
    case Kind::All:
        rows.flip();
        for (const GatheringCondition &part : condition.parts) {
            const Rows others = meeting(part);
            std::transform(rows.cbegin(), rows.cend(), others.cbegin(), rows.begin(),
                           std::logical_and<>());
        }
        return rows;
    case Kind::Any:
        for (const GatheringCondition &part : condition.parts) {
            const Rows others = meeting(part);
            std::transform(rows.cbegin(), rows.cend(), others.cbegin(), rows.begin(),
                           std::logical_or<>());
        }
        return rows;
    case Kind::Not:
        rows = meeting(condition.parts.value(0));
        rows.flip();
        return rows;
    case Kind::Theme:
        return withTheme(condition);
    case Kind::Document:
        return inDocument(condition.document);
    case Kind::Section:
        return inSection(condition.section);
    case Kind::Author:
        return rowsWhere([&](const Row &row) { return row.author == condition.author; });
    case Kind::Since:
        return rowsWhere([&](const Row &row) { return !(row.created < condition.time); });
    case Kind::Until:
        return rowsWhere([&](const Row &row) { return row.created < condition.time; });
    case Kind::Status:
    case Kind::Starred:
    case Kind::Done:
        return withNote(condition);
    case Kind::Quote:
    case Kind::Note:
    case Kind::Text:
        return withWords(condition);
    case Kind::Overlaps:
    case Kind::Inside:
    case Kind::Near:
        return related(condition, meeting(condition.parts.value(0)));
    }
    return rows;
}

HighlightGathering::Rows HighlightGathering::withTheme(const GatheringCondition &condition)
{
    Rows rows = none();
    const QList<ThemeId> themes = condition.withDescendants
        ? m_project.withDescendants(condition.theme)
        : QList<ThemeId>{condition.theme};
    for (const ThemeId &theme : themes) {
        for (const size_t row : codedWith(theme))
            rows[row] = true;
    }
    return rows;
}

const std::vector<size_t> &HighlightGathering::codedWith(const ThemeId &theme)
{
    const auto known = m_coded.constFind(theme);
    if (known != m_coded.cend())
        return *known;
    std::vector<size_t> &rows = m_coded[theme];
    const QList<CodingId> codings = m_project.codingsWith(theme);
    for (const CodingId &coding : codings) {
        const qsizetype place = m_places.value(m_project.find(coding)->highlight, -1);
        if (place >= 0)
            rows.push_back(static_cast<size_t>(place));
    }
    return rows;
}

HighlightGathering::Rows HighlightGathering::inSection(const SectionId &section) const
{
    Rows rows = none();
    const Section *wanted = m_project.find(section);
    if (wanted == nullptr)
        return rows;
    for (const DocumentRows &document : m_documents) {
        if (m_project.find(document.id)->currentVersion != wanted->version)
            continue;
        for (size_t row = document.first; row < document.last; ++row)
            rows[row] = wanted->range.contains(m_rows[row].range.start);
    }
    return rows;
}

HighlightGathering::Rows HighlightGathering::inDocument(const DocumentId &document) const
{
    return rowsWhere([&](const Row &row) { return m_documents[row.document].id == document; });
}

HighlightGathering::Rows HighlightGathering::withNote(const GatheringCondition &condition) const
{
    Rows rows = none();
    for (const Note &note : m_project.rows<Note>()) {
        const bool isMeant = condition.kind == Kind::Starred ? note.starred
            : condition.kind == Kind::Done                   ? note.done
                                                             : note.status == condition.status;
        if (!isMeant || note.target.kind != NoteTarget::Kind::Highlight)
            continue;
        const qsizetype place = m_places.value(HighlightId(note.target.id), -1);
        if (place >= 0)
            rows[static_cast<size_t>(place)] = true;
    }
    return rows;
}

void HighlightGathering::foldTexts()
{
    if (m_quotes.size() == m_rows.size())
        return;
    m_quotes.reserve(m_rows.size());
    for (const Row &row : m_rows)
        m_quotes.push_back(folded(m_project.find(row.id)->quote));
    m_notes.resize(m_rows.size());
    for (const Note &note : m_project.rows<Note>()) {
        const qsizetype place = note.target.kind == NoteTarget::Kind::Highlight
            ? m_places.value(HighlightId(note.target.id), -1)
            : -1;
        // A NUL is in no query, so that nothing is found across two notes.
        if (place >= 0)
            m_notes[static_cast<size_t>(place)] += folded(note.text) + QChar();
    }
}

HighlightGathering::Rows HighlightGathering::withWords(const GatheringCondition &condition)
{
    foldTexts();
    Rows rows = none();
    const QString words = folded(condition.words.trimmed());
    for (size_t row = 0; row < m_rows.size() && !words.isEmpty(); ++row) {
        rows[row] = (condition.kind != Kind::Note && m_quotes[row].contains(words))
            || (condition.kind != Kind::Quote && m_notes[row].contains(words));
    }
    return rows;
}

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
        const QList<TextRange> units =
            condition.kind == Kind::Near ? unitsOf(document, condition.unit) : QList<TextRange>();
        for (size_t row = document.first; row < document.last; ++row) {
            const TextRange range = m_rows[row].range;
            bool isRelated = false;
            if (condition.kind == Kind::Inside) {
                isRelated = reaches.endBefore(range.start + 1, row) >= range.end;
            } else if (condition.kind == Kind::Near && condition.unit == Unit::Characters) {
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
QList<TextRange> HighlightGathering::unitsOf(const DocumentRows &document, Unit unit)
{
    if (unit == Unit::Sentence)
        return sentencesOf(document);
    QList<TextRange> units;
    if (unit == Unit::Characters)
        return units;
    const Text text = m_project.text(document.id);
    const Outline &outline = m_project.sections(document.id).outline();
    for (size_t row = document.first; row < document.last; ++row) {
        const qsizetype position = m_rows[row].range.start;
        if (unit == Unit::Paragraph) {
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
