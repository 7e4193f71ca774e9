// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cooccurrence.h"

#include <limits>
#include <unordered_map>

namespace meipi {

namespace {

double shareOrNone(qsizetype part, qsizetype whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole)
                     : std::numeric_limits<double>::quiet_NaN();
}

class PairCounting {
public:
    PairCounting(const MarkedProject &project, ReportUnit unit, SentenceCache &cache)
        : m_project(project), m_unit(unit), m_cache(cache),
          m_themeCount(static_cast<size_t>(project.themes().size()))
    {
        m_result.unit = unit;
        m_result.occurrences.assign(m_themeCount, 0);
        m_characters.assign(m_themeCount, 0);
        m_active.assign(m_themeCount, 0);
    }

    bool count(int document, const Progress &progress); ///< False when it was cancelled.
    Cooccurrence result();

private:
    struct Tally {
        qsizetype count = 0;
        qsizetype characters = 0; ///< With both themes.
    };

    void addThemesOf(int document);
    bool countOverlaps(int document, const Progress &progress);
    void countShared(std::span<const int> first, std::span<const int> second);
    void countCharacters(int document);
    void addSegment(qsizetype characters);
    void countUnits(int document);
    void countUnit(std::vector<int> &themes);
    Tally &tally(int a, int b)
    {
        return m_pairs[static_cast<size_t>(std::min(a, b)) * m_themeCount
                       + static_cast<size_t>(std::max(a, b))];
    }
    std::span<const int> themes(size_t passage) const
    {
        return std::span(m_themes).subspan(m_firstThemes[passage],
                                           m_firstThemes[passage + 1] - m_firstThemes[passage]);
    }

    const MarkedProject &m_project;
    ReportUnit m_unit;
    SentenceCache &m_cache;
    size_t m_themeCount;
    Cooccurrence m_result;
    std::unordered_map<size_t, Tally> m_pairs;
    std::vector<qsizetype> m_characters; ///< By theme.
    std::vector<int> m_themes; ///< Of the passages of the document at hand, one after another.
    std::vector<size_t> m_firstThemes; ///< Where each passage's begin, and the end.
    std::vector<int> m_active; ///< How many passages with a theme lie at the sweep's place.
    std::vector<int> m_present; ///< Themes of which there is any.
};

void PairCounting::addThemesOf(int document)
{
    m_themes.clear();
    m_firstThemes.assign(1, 0);
    std::vector<int> own;
    for (const MarkedPassage &passage : m_project.passages(document)) {
        m_project.themesOf(passage, false, own);
        m_themes.insert(m_themes.end(), own.cbegin(), own.cend());
        m_firstThemes.push_back(m_themes.size());
    }
}

bool PairCounting::count(int document, const Progress &progress)
{
    addThemesOf(document);
    if (m_unit != ReportUnit::Character) {
        countUnits(document);
        return !progress.isCancelled();
    }
    for (const int theme : m_themes)
        ++m_result.occurrences[static_cast<size_t>(theme)];
    countCharacters(document);
    return countOverlaps(document, progress);
}

// Pairs of passages: one with itself for each two of its themes, then those that overlap.
bool PairCounting::countOverlaps(int document, const Progress &progress)
{
    const std::span<const MarkedPassage> passages = m_project.passages(document);
    for (size_t i = 0; i < passages.size(); ++i) {
        if (progress.isCancelled())
            return false;
        const std::span<const int> own = themes(i);
        for (size_t a = 0; a < own.size(); ++a) {
            for (size_t b = a + 1; b < own.size(); ++b)
                ++tally(own[a], own[b]).count;
        }
        for (size_t j = i + 1;
             j < passages.size() && passages[j].range.start < passages[i].range.end; ++j)
            countShared(own, themes(j));
    }
    return true;
}

// One pair of passages counts once for two themes, whichever of them carries which.
void PairCounting::countShared(std::span<const int> first, std::span<const int> second)
{
    const auto has = [](std::span<const int> themes, int theme) {
        return std::binary_search(themes.begin(), themes.end(), theme);
    };
    for (const int a : first) {
        for (const int b : second) {
            if (a == b || (a > b && has(first, b) && has(second, a)))
                continue;
            ++tally(a, b).count;
        }
    }
}

void PairCounting::countCharacters(int document)
{
    struct Event {
        qsizetype position;
        size_t passage;
        bool isStart;
    };
    const std::span<const MarkedPassage> passages = m_project.passages(document);
    std::vector<Event> events;
    events.reserve(2 * passages.size());
    for (size_t i = 0; i < passages.size(); ++i) {
        events.push_back({passages[i].range.start, i, true});
        events.push_back({passages[i].range.end, i, false});
    }
    std::sort(events.begin(), events.end(),
              [](const Event &a, const Event &b) { return a.position < b.position; });
    m_present.clear();
    qsizetype last = 0;
    for (const Event &event : events) {
        if (event.position > last && !m_present.empty())
            addSegment(m_project.characters(document, {last, event.position}));
        last = event.position;
        for (const int theme : themes(event.passage)) {
            int &active = m_active[static_cast<size_t>(theme)];
            active += event.isStart ? 1 : -1;
            if (event.isStart && active == 1)
                m_present.push_back(theme);
            else if (!event.isStart && active == 0)
                m_present.erase(std::find(m_present.begin(), m_present.end(), theme));
        }
    }
}

void PairCounting::addSegment(qsizetype characters)
{
    for (size_t a = 0; a < m_present.size(); ++a) {
        m_characters[static_cast<size_t>(m_present[a])] += characters;
        for (size_t b = a + 1; b < m_present.size(); ++b)
            tally(m_present[a], m_present[b]).characters += characters;
    }
}

void PairCounting::countUnits(int document)
{
    const std::vector<TextRange> units = unitsOf(m_project, document, m_unit, m_cache);
    const std::span<const MarkedPassage> passages = m_project.passages(document);
    std::vector<std::vector<int>> touched(units.size());
    for (size_t i = 0; i < passages.size(); ++i) {
        const std::span<const int> own = themes(i);
        auto unit =
            std::partition_point(units.cbegin(), units.cend(), [&passages, i](TextRange range) {
                return range.end <= passages[i].range.start;
            });
        for (; unit != units.cend() && unit->start < passages[i].range.end; ++unit) {
            std::vector<int> &into = touched[static_cast<size_t>(unit - units.cbegin())];
            into.insert(into.end(), own.begin(), own.end());
        }
    }
    for (std::vector<int> &own : touched)
        countUnit(own);
}

void PairCounting::countUnit(std::vector<int> &themes)
{
    std::sort(themes.begin(), themes.end());
    themes.erase(std::unique(themes.begin(), themes.end()), themes.end());
    for (size_t a = 0; a < themes.size(); ++a) {
        ++m_result.occurrences[static_cast<size_t>(themes[a])];
        for (size_t b = a + 1; b < themes.size(); ++b)
            ++tally(themes[a], themes[b]).count;
    }
}

Cooccurrence PairCounting::result()
{
    for (const auto &[key, tally] : m_pairs) {
        if (tally.count == 0)
            continue;
        ThemePair pair;
        const size_t first = key / m_themeCount;
        const size_t second = key % m_themeCount;
        pair.first = static_cast<int>(first);
        pair.second = static_cast<int>(second);
        pair.count = tally.count;
        const qsizetype either =
            m_result.occurrences[first] + m_result.occurrences[second] - tally.count;
        pair.cCoefficient = shareOrNone(tally.count, either);
        pair.jaccard = m_unit == ReportUnit::Character
            ? shareOrNone(tally.characters,
                          m_characters[first] + m_characters[second] - tally.characters)
            : pair.cCoefficient;
        m_result.pairs.append(pair);
    }
    std::sort(m_result.pairs.begin(), m_result.pairs.end(),
              [](const ThemePair &a, const ThemePair &b) {
                  return std::pair(a.first, a.second) < std::pair(b.first, b.second);
              });
    return std::move(m_result);
}

} // namespace

const ThemePair *Cooccurrence::find(int theme, int other) const
{
    const std::pair key(std::min(theme, other), std::max(theme, other));
    const auto at =
        std::partition_point(pairs.cbegin(), pairs.cend(), [&key](const ThemePair &pair) {
            return std::pair(pair.first, pair.second) < key;
        });
    const bool isThere = at != pairs.cend() && std::pair(at->first, at->second) == key;
    return isThere ? &*at : nullptr;
}

Result<Cooccurrence> cooccurrence(const MarkedProject &project, ReportUnit unit, int document,
                                  SentenceCache &cache, const Progress &progress)
{
    PairCounting counting(project, unit, cache);
    for (int each = 0; each < project.documents().size(); ++each) {
        if (document >= 0 && document != each)
            continue;
        if (!counting.count(each, progress))
            return reportCancelled();
    }
    return counting.result();
}

} // namespace meipi
