// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markedproject.h"

#include "report/nodewalk.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

void sortUnique(std::vector<int> &indexes)
{
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
}

} // namespace

MarkedProject::MarkedProject(const ProjectSnapshot &project) : m_project(project)
{
    addThemes();
    addAuthors();
    m_passages.reserve(static_cast<size_t>(project.rows<Highlight>().size()));
    m_codings.reserve(static_cast<size_t>(project.rows<Coding>().size()));
    for (int document = 0; document < documents().size(); ++document) {
        m_firstPassages.push_back(m_passages.size());
        m_measured.push_back(std::make_shared<Measured>(project.text(documents()[document])));
        addPassages(document);
    }
    m_firstPassages.push_back(m_passages.size());
    m_unplaced = project.rows<Highlight>().size() - static_cast<qsizetype>(m_passages.size());
}

void MarkedProject::addThemes()
{
    m_themes = m_project.themesInOrder();
    m_parents.reserve(static_cast<size_t>(m_themes.size()));
    for (int i = 0; i < m_themes.size(); ++i) {
        m_themeIndex.insert(m_themes[i], i);
        m_parents.push_back(themeIndex(m_project.find(m_themes[i])->parent));
    }
}

void MarkedProject::addAuthors()
{
    QSet<AuthorId> atWork;
    for (const Highlight &highlight : m_project.rows<Highlight>())
        atWork.insert(highlight.author);
    for (const Coding &coding : m_project.rows<Coding>())
        atWork.insert(coding.author);
    std::vector<std::pair<QString, AuthorId>> named;
    for (const Author &author : m_project.rows<Author>()) {
        if (atWork.contains(author.id))
            named.emplace_back(author.name, author.id);
    }
    std::sort(named.begin(), named.end());
    for (const auto &[name, id] : named) {
        m_authorIndex.insert(id, static_cast<int>(m_authors.size()));
        m_authors.append(id);
    }
}

void MarkedProject::addPassages(int document)
{
    const DocumentId id = documents()[document];
    NodeWalk walk(m_project.sections(id).outline());
    const QList<HighlightIndex::Entry> entries = m_project.highlights(id).all();
    for (const HighlightIndex::Entry &entry : entries) {
        const Highlight *row = m_project.find(entry.id);
        if (row == nullptr)
            continue;
        MarkedPassage passage;
        passage.id = entry.id;
        passage.range = entry.range;
        passage.document = document;
        passage.author = authorIndex(row->author);
        passage.node = walk.at(entry.range.start);
        addCodings(passage);
        m_passages.push_back(passage);
    }
}

void MarkedProject::addCodings(MarkedPassage &passage)
{
    passage.firstCoding = static_cast<int>(m_codings.size());
    const QList<CodingId> ids = m_project.codings(passage.id);
    for (const CodingId &id : ids) {
        const Coding *coding = m_project.find(id);
        if (const int theme = themeIndex(coding->theme); theme >= 0)
            m_codings.push_back({theme, authorIndex(coding->author)});
    }
    passage.endCoding = static_cast<int>(m_codings.size());
    std::sort(m_codings.begin() + passage.firstCoding, m_codings.end(),
              [](MarkedCoding a, MarkedCoding b) {
                  return std::pair(a.theme, a.author) < std::pair(b.theme, b.author);
              });
}

bool MarkedProject::isWithin(int theme, int ancestor) const
{
    // Bounded, so that a damaged file's circle ends.
    for (size_t steps = m_parents.size(); theme >= 0 && steps > 0; --steps) {
        if (theme == ancestor)
            return true;
        theme = parentTheme(theme);
    }
    return false;
}

std::span<const MarkedPassage> MarkedProject::passages(int document) const
{
    const auto at = static_cast<size_t>(document);
    return std::span(m_passages)
        .subspan(m_firstPassages[at], m_firstPassages[at + 1] - m_firstPassages[at]);
}

std::span<const MarkedCoding> MarkedProject::codings(const MarkedPassage &passage) const
{
    return std::span(m_codings).subspan(
        static_cast<size_t>(passage.firstCoding),
        static_cast<size_t>(passage.endCoding - passage.firstCoding));
}

void MarkedProject::themesOf(const MarkedPassage &passage, bool withParents,
                             std::vector<int> &themes) const
{
    themes.clear();
    for (const MarkedCoding coding : codings(passage)) {
        int theme = coding.theme;
        for (size_t steps = m_parents.size(); theme >= 0 && steps > 0; --steps) {
            themes.push_back(theme);
            theme = withParents ? parentTheme(theme) : -1;
        }
    }
    sortUnique(themes);
}

void MarkedProject::authorsOf(const MarkedPassage &passage, std::vector<int> &authors) const
{
    authors.clear();
    authors.push_back(passage.author);
    for (const MarkedCoding coding : codings(passage))
        authors.push_back(coding.author);
    sortUnique(authors);
    if (authors.front() < 0)
        authors.erase(authors.begin()); // of a damaged file
}

qsizetype MarkedProject::characters(int document) const
{
    return m_measured[static_cast<size_t>(document)]->points.count();
}

qsizetype MarkedProject::characterAt(int document, qsizetype position) const
{
    return m_measured[static_cast<size_t>(document)]->points.fromUtf16(position);
}

qsizetype MarkedProject::characters(int document, TextRange range) const
{
    return std::max<qsizetype>(
        0, characterAt(document, range.end) - characterAt(document, range.start));
}

std::vector<TextRange> joinedRanges(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](TextRange a, TextRange b) { return a.start < b.start; });
    std::vector<TextRange> joined;
    for (const TextRange range : ranges) {
        if (range.isEmpty())
            continue;
        if (!joined.empty() && range.start <= joined.back().end)
            joined.back().end = std::max(joined.back().end, range.end);
        else
            joined.push_back(range);
    }
    return joined;
}

qsizetype coveredCharacters(const MarkedProject &project, int document,
                            std::vector<TextRange> ranges)
{
    qsizetype covered = 0;
    for (const TextRange range : joinedRanges(std::move(ranges)))
        covered += project.characters(document, range);
    return covered;
}

QString shownTitle(const ProjectSnapshot &project, const DocumentId &document)
{
    const Document *row = project.find(document);
    if (row == nullptr)
        return {};
    return row->title.trimmed().isEmpty() ? row->name : row->title;
}

} // namespace meipi
