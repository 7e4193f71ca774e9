// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportplaces.h"

#include <algorithm>

namespace meipi {

namespace {

class PlaceSearch {
public:
    PlaceSearch(const MarkedProject &project, const PlaceQuery &query, SentenceCache &cache)
        : m_project(project),
          m_query(query), m_theme{query.theme, query.isBelow}, m_otherTheme{query.otherTheme,
                                                                            query.isOtherBelow},
          m_cache(cache)
    {
    }

    QList<ReportPlace> places();

private:
    struct Themes {
        int theme = -1;
        bool isBelow = false;

        bool isAsked() const { return theme >= 0 || isBelow; }
    };

    bool lies(const MarkedPassage &passage) const;
    bool isOf(Themes themes, int theme) const;
    bool has(const MarkedPassage &passage, Themes themes, int author = -1) const;
    bool isAuthors(const MarkedPassage &passage, int author) const;
    bool matches(const MarkedPassage &passage) const;
    std::vector<TextRange> sharedRanges(int document) const;
    void addTogether(int document);

    const MarkedProject &m_project;
    const PlaceQuery &m_query;
    Themes m_theme;
    Themes m_otherTheme;
    SentenceCache &m_cache;
    QList<ReportPlace> m_places;
};

bool PlaceSearch::lies(const MarkedPassage &passage) const
{
    if (m_query.range.isEmpty())
        return true;
    return m_query.where == PlaceQuery::Where::Starts ? m_query.range.contains(passage.range.start)
                                                      : m_query.range.overlaps(passage.range);
}

bool PlaceSearch::isOf(Themes themes, int theme) const
{
    if (themes.isBelow)
        return themes.theme < 0
            || (theme != themes.theme && m_project.isWithin(theme, themes.theme));
    return theme == themes.theme
        || (m_query.withSubthemes && m_project.isWithin(theme, themes.theme));
}

bool PlaceSearch::has(const MarkedPassage &passage, Themes themes, int author) const
{
    const std::span<const MarkedCoding> codings = m_project.codings(passage);
    return std::any_of(codings.begin(), codings.end(), [&](MarkedCoding coding) {
        return isOf(themes, coding.theme) && (author < 0 || coding.author == author);
    });
}

bool PlaceSearch::isAuthors(const MarkedPassage &passage, int author) const
{
    std::vector<int> authors;
    m_project.authorsOf(passage, authors);
    return std::binary_search(authors.cbegin(), authors.cend(), author);
}

bool PlaceSearch::matches(const MarkedPassage &passage) const
{
    if (!lies(passage))
        return false;
    if (m_theme.isAsked() && !has(passage, m_theme, m_query.author))
        return false;
    if (m_otherTheme.isAsked() && !has(passage, m_otherTheme))
        return false;
    if (!m_theme.isAsked() && m_query.author >= 0 && !isAuthors(passage, m_query.author))
        return false;
    return m_query.otherAuthor < 0 || isAuthors(passage, m_query.otherAuthor);
}

// Where the two themes meet.
std::vector<TextRange> PlaceSearch::sharedRanges(int document) const
{
    std::vector<TextRange> first;
    std::vector<TextRange> second;
    for (const MarkedPassage &passage : m_project.passages(document)) {
        if (has(passage, m_theme))
            first.push_back(passage.range);
        if (has(passage, m_otherTheme))
            second.push_back(passage.range);
    }
    if (first.empty() || second.empty())
        return {};
    if (m_query.isTogetherInDocument)
        return {{0, m_project.project().text(m_project.documents()[document]).size()}};
    std::vector<TextRange> shared;
    if (*m_query.together != ReportUnit::Character) {
        const std::vector<TextRange> units =
            unitsOf(m_project, document, *m_query.together, m_cache);
        const auto touches = [](const std::vector<TextRange> &ranges, TextRange unit) {
            return std::any_of(ranges.cbegin(), ranges.cend(),
                               [unit](TextRange range) { return range.overlaps(unit); });
        };
        std::copy_if(units.cbegin(), units.cend(), std::back_inserter(shared),
                     [&](TextRange unit) { return touches(first, unit) && touches(second, unit); });
    } else {
        for (const TextRange one : joinedRanges(first)) {
            for (const TextRange other : joinedRanges(second)) {
                if (one.overlaps(other))
                    shared.push_back(one.intersected(other));
            }
        }
    }
    return shared;
}

// Both sides of every pair.
void PlaceSearch::addTogether(int document)
{
    const std::vector<TextRange> shared = sharedRanges(document);
    if (shared.empty())
        return;
    for (const MarkedPassage &passage : m_project.passages(document)) {
        const bool isOne = has(passage, m_theme) || has(passage, m_otherTheme);
        if (isOne && std::any_of(shared.cbegin(), shared.cend(), [&passage](TextRange range) {
                return range.overlaps(passage.range);
            }))
            m_places.append({document, passage.range, passage.id});
    }
}

QList<ReportPlace> PlaceSearch::places()
{
    for (int document = 0; document < m_project.documents().size(); ++document) {
        if (!m_query.isIn(document))
            continue;
        if (m_query.together || m_query.isTogetherInDocument) {
            addTogether(document);
            continue;
        }
        for (const MarkedPassage &passage : m_project.passages(document)) {
            if (matches(passage))
                m_places.append({document, passage.range, passage.id});
        }
    }
    return m_places;
}

QList<ReportPlace> placesOfWord(const MarkedProject &project, const PlaceQuery &query,
                                const WordIndex &index)
{
    QList<ReportPlace> places;
    const std::optional<quint32> number = index.numberOfWord(query.word);
    for (int document = 0; number && document < project.documents().size(); ++document) {
        if (!query.isIn(document))
            continue;
        const TextWords &words = index.wordsOf(project, document);
        for (size_t i = 0; i < words.words.size(); ++i) {
            const TextRange range{words.starts[i], words.starts[i] + words.lengths[i]};
            const bool lies = query.range.isEmpty() || query.range.contains(range.start);
            if (lies && words.words[i] == *number)
                places.append({document, range, {}});
        }
    }
    return places;
}

} // namespace

QList<ReportPlace> placesFor(const MarkedProject &project, const PlaceQuery &query,
                             SentenceCache &cache, const WordIndex &words)
{
    if (!query.isSet)
        return {};
    if (!query.word.isEmpty())
        return placesOfWord(project, query, words);
    return PlaceSearch(project, query, cache).places();
}

} // namespace meipi
