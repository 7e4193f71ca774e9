// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/highlightgathering.h"

#include "report/nodewalk.h"
#include "text/folding.h"

#include <algorithm>
#include <functional>

namespace meipi {

namespace {

using Kind = GatheringCondition::Kind;

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
    const Rows rows = meeting(condition, Progress());
    QList<HighlightId> found;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (rows[row])
            found.append(m_rows[row].id);
    }
    return found;
}

Result<QList<ListedPassage>> HighlightGathering::gathered(const GatheringCondition &condition,
                                                          const Progress &progress)
{
    const Rows rows = meeting(condition, progress);
    QList<ListedPassage> found;
    for (const DocumentRows &document : std::as_const(m_documents)) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, {});
        const SectionTree &tree = m_project.sections(document.id);
        NodeWalk walk(tree.outline());
        for (size_t row = document.first; row < document.last; ++row) {
            if (!rows[row])
                continue;
            const int node = walk.sectionAt(m_rows[row].range.start);
            found.append({m_rows[row].id, document.id, node < 0 ? SectionId() : tree.idOf(node),
                          m_rows[row].range});
        }
    }
    return found;
}

HighlightGathering::Rows HighlightGathering::meetingAll(const GatheringCondition &condition,
                                                        const Progress &progress)
{
    Rows rows = none();
    rows.flip();
    for (const GatheringCondition &part : condition.parts) {
        const Rows others = meeting(part, progress);
        std::transform(rows.cbegin(), rows.cend(), others.cbegin(), rows.begin(),
                       std::logical_and<>());
    }
    return rows;
}

HighlightGathering::Rows HighlightGathering::meetingAny(const GatheringCondition &condition,
                                                        const Progress &progress)
{
    Rows rows = none();
    for (const GatheringCondition &part : condition.parts) {
        const Rows others = meeting(part, progress);
        std::transform(rows.cbegin(), rows.cend(), others.cbegin(), rows.begin(),
                       std::logical_or<>());
    }
    return rows;
}

HighlightGathering::Rows HighlightGathering::meeting(const GatheringCondition &condition,
                                                     const Progress &progress)
{
    Rows rows = none();
    if (progress.isCancelled())
        return rows;
    switch (condition.kind) {
    case Kind::Everything:
        rows.flip();
        return rows;
    case Kind::All:
        return meetingAll(condition, progress);
    case Kind::Any:
        return meetingAny(condition, progress);
    case Kind::Not:
        rows = meeting(condition.parts.value(0), progress);
        rows.flip();
        return rows;
    case Kind::Theme:
        return withTheme(condition);
    case Kind::Document:
        return inDocument(condition.document);
    case Kind::Section:
        return inSections(condition.sections);
    case Kind::Author:
        return rowsWhere([&](const Row &row) { return row.author == condition.author; });
    case Kind::Coder:
        return codedBy(condition.author);
    case Kind::Since:
        return rowsWhere([&](const Row &row) { return !(row.created < condition.time); });
    case Kind::Until:
        return rowsWhere([&](const Row &row) { return row.created < condition.time; });
    case Kind::Tagged:
        return rowsWhere([&](const Row &row) { return !m_project.codings(row.id).isEmpty(); });
    case Kind::Status:
    case Kind::Starred:
    case Kind::Done:
    case Kind::Noted:
        return withNote(condition);
    case Kind::Quote:
    case Kind::Note:
    case Kind::Text:
        return withWords(condition);
    case Kind::Overlaps:
    case Kind::Inside:
    case Kind::Near:
        return related(condition, meeting(condition.parts.value(0), progress));
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

HighlightGathering::Rows HighlightGathering::inSections(const QList<SectionId> &sections) const
{
    QHash<VersionId, TextRange> wanted;
    for (const SectionId &section : sections) {
        if (const Section *row = m_project.find(section))
            wanted.insert(row->version, row->range);
    }
    Rows rows = none();
    for (const DocumentRows &document : m_documents) {
        const auto range = wanted.constFind(m_project.find(document.id)->currentVersion);
        for (size_t row = document.first; range != wanted.cend() && row < document.last; ++row)
            rows[row] = range->contains(m_rows[row].range.start);
    }
    return rows;
}

HighlightGathering::Rows HighlightGathering::codedBy(const AuthorId &author) const
{
    Rows rows = none();
    for (const Coding &coding : m_project.rows<Coding>()) {
        const qsizetype place = coding.author == author ? m_places.value(coding.highlight, -1) : -1;
        if (place >= 0)
            rows[static_cast<size_t>(place)] = true;
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
            : condition.kind == Kind::Noted                  ? true
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

} // namespace meipi
