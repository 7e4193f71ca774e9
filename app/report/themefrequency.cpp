// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/themefrequency.h"

namespace meipi {

namespace {

class FrequencyCounting {
public:
    explicit FrequencyCounting(const MarkedProject &project) : m_project(project)
    {
        const auto themes = static_cast<size_t>(project.themes().size());
        m_ranges.resize(themes);
        m_lastDocument.assign(themes, -1);
        m_authors.assign(themes * static_cast<size_t>(project.authors().size()), 0);
        for (int theme = 0; theme < project.themes().size(); ++theme)
            m_result.rows.append(rowFor(theme));
        m_result.unplaced = project.unplaced();
    }

    void count(int document);
    ThemeFrequency result();

private:
    ThemeFrequencyRow rowFor(int theme) const;
    void countPassage(const MarkedPassage &passage);

    const MarkedProject &m_project;
    ThemeFrequency m_result;
    std::vector<std::vector<TextRange>> m_ranges; ///< By theme, of the document at hand.
    std::vector<int> m_lastDocument; ///< In which a theme was seen.
    std::vector<char> m_authors; ///< By theme, then author: who used it.
    std::vector<int> m_themes;
};

ThemeFrequencyRow FrequencyCounting::rowFor(int theme) const
{
    ThemeFrequencyRow row;
    const ThemeId id = m_project.themes()[theme];
    row.head.key = m_project.project().themePath(id);
    row.head.label = m_project.project().find(id)->name;
    row.head.theme = theme;
    const int parent = m_project.parentTheme(theme);
    row.head.depth = parent < 0 ? 0 : m_result.rows[parent].head.depth + 1;
    return row;
}

void FrequencyCounting::countPassage(const MarkedPassage &passage)
{
    m_project.themesOf(passage, true, m_themes);
    for (const int theme : m_themes)
        ++m_result.rows[theme].within;
    m_project.themesOf(passage, false, m_themes);
    m_result.withThemes += m_themes.empty() ? 0 : 1;
    for (const int theme : m_themes) {
        ThemeFrequencyRow &row = m_result.rows[theme];
        const auto at = static_cast<size_t>(theme);
        ++row.head.passages;
        row.documents += m_lastDocument[at] == passage.document ? 0 : 1;
        m_lastDocument[at] = passage.document;
        m_ranges[at].push_back(passage.range);
    }
    for (const MarkedCoding coding : m_project.codings(passage)) {
        ++m_result.rows[coding.theme].codings;
        if (coding.author >= 0)
            m_authors[static_cast<size_t>(coding.theme * m_project.authors().size()
                                          + coding.author)] = 1;
    }
}

void FrequencyCounting::count(int document)
{
    for (const MarkedPassage &passage : m_project.passages(document)) {
        ++m_result.passages;
        countPassage(passage);
    }
    for (qsizetype theme = 0; theme < m_result.rows.size(); ++theme) {
        std::vector<TextRange> &own = m_ranges[static_cast<size_t>(theme)];
        if (!own.empty())
            m_result.rows[theme].characters +=
                coveredCharacters(m_project, document, std::move(own));
        own = {};
    }
}

ThemeFrequency FrequencyCounting::result()
{
    const qsizetype authors = m_project.authors().size();
    for (ThemeFrequencyRow &row : m_result.rows) {
        const auto first = m_authors.cbegin() + row.head.theme * authors;
        row.authors = std::count(first, first + authors, 1);
        if (m_result.withThemes > 0)
            row.shareOfPassages =
                static_cast<double>(row.head.passages) / static_cast<double>(m_result.withThemes);
    }
    return std::move(m_result);
}

} // namespace

Result<ThemeFrequency> themeFrequency(const MarkedProject &project, int document,
                                      const Progress &progress)
{
    FrequencyCounting counting(project);
    for (int each = 0; each < project.documents().size(); ++each) {
        if (progress.isCancelled())
            return reportCancelled();
        if (document < 0 || document == each)
            counting.count(each);
    }
    return counting.result();
}

} // namespace meipi
