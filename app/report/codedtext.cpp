// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/codedtext.h"

namespace meipi {

namespace {

struct CodingEvent {
    qsizetype position;
    int author; ///< Place among the compared ones.
    int theme;
    int step; ///< 1 where a passage starts, -1 where it ends.
};

void merge(std::vector<int> &themes, const std::vector<int> &more)
{
    themes.insert(themes.end(), more.cbegin(), more.cend());
    std::sort(themes.begin(), themes.end());
    themes.erase(std::unique(themes.begin(), themes.end()), themes.end());
}

} // namespace

CodedText::CodedText(const MarkedProject &project, const AgreementOptions &options)
    : m_project(project), m_options(options),
      m_place(static_cast<size_t>(project.authors().size()), -1)
{
    for (const AuthorId &author : options.authors) {
        const int index = project.authorIndex(author);
        if (index >= 0)
            m_place[static_cast<size_t>(index)] = static_cast<int>(m_authors.size());
        m_authors.push_back(index);
    }
    m_continuum.coders = m_authors.size();
    m_passages.assign(m_authors.size(), 0);
}

bool CodedText::hasCoded(size_t author, int document) const
{
    const std::span<const MarkedPassage> passages = m_project.passages(document);
    return std::any_of(passages.begin(), passages.end(), [&](const MarkedPassage &passage) {
        const std::span<const MarkedCoding> codings = m_project.codings(passage);
        return std::any_of(codings.begin(), codings.end(), [&](MarkedCoding coding) {
            return coding.author >= 0 && coding.author == m_authors[author];
        });
    });
}

std::vector<CodedText::Stretch> CodedText::stretchesOf(int document) const
{
    std::vector<CodingEvent> events;
    for (const MarkedPassage &passage : m_project.passages(document)) {
        for (const MarkedCoding coding : m_project.codings(passage)) {
            const int author = coding.author < 0 ? -1 : m_place[static_cast<size_t>(coding.author)];
            int theme = author < 0 ? -1 : coding.theme;
            for (qsizetype steps = m_project.themes().size(); theme >= 0 && steps > 0; --steps) {
                events.push_back({passage.range.start, author, theme, 1});
                events.push_back({passage.range.end, author, theme, -1});
                theme = m_options.withSubthemes ? m_project.parentTheme(theme) : -1;
            }
        }
    }
    std::sort(events.begin(), events.end(),
              [](const CodingEvent &a, const CodingEvent &b) { return a.position < b.position; });
    std::vector<Stretch> stretches;
    std::vector<std::map<int, int>> active(m_authors.size());
    qsizetype last = 0;
    const auto flush = [&](qsizetype end) {
        if (end <= last)
            return;
        Stretch stretch{
            {last, end}, std::vector<std::vector<int>>(m_authors.size()), stretches.empty()};
        for (size_t author = 0; author < active.size(); ++author) {
            for (const auto &[theme, count] : active[author])
                stretch.themes[author].push_back(theme);
        }
        if (!stretches.empty() && stretches.back().themes == stretch.themes)
            stretches.back().range.end = end;
        else
            stretches.push_back(std::move(stretch));
        last = end;
    };
    for (const CodingEvent &event : events) {
        flush(event.position);
        std::map<int, int> &own = active[static_cast<size_t>(event.author)];
        if ((own[event.theme] += event.step) == 0)
            own.erase(event.theme);
    }
    flush(m_project.project().text(m_project.documents()[document]).size());
    return stretches;
}

int CodedText::setNumber(const std::vector<int> &themes)
{
    if (themes.empty())
        return 0;
    int &number = m_setNumbers[themes];
    if (number == 0) {
        m_sets.append(themes);
        number = static_cast<int>(m_sets.size());
    }
    return number;
}

void CodedText::addToContinuum(int document, const std::vector<Stretch> &stretches)
{
    for (const Stretch &stretch : stretches) {
        m_continuum.lengths.push_back(m_project.characters(document, stretch.range));
        m_continuum.startsText.push_back(stretch.startsText ? 1 : 0);
        for (const std::vector<int> &themes : stretch.themes)
            m_continuum.values.push_back(setNumber(themes) - 1); // none is Continuum::gap
    }
}

// Characters follow each other: what goes on in the same way is one place.
void CodedText::addPlace(QList<Disagreement> &places, std::map<int, qsizetype> &open,
                         const Disagreement &place) const
{
    const auto last = open.find(place.theme);
    if (last != open.end() && m_options.unit == ReportUnit::Character) {
        Disagreement &before = places[last->second];
        if (before.range.end == place.range.start && before.with == place.with) {
            before.range.end = place.range.end;
            return;
        }
    }
    open[place.theme] = places.size();
    places.append(place);
}

void CodedText::addPlaces(int document, TextRange range,
                          const std::vector<std::vector<int>> &themes)
{
    std::map<int, quint64> with;
    for (size_t author = 0; author < themes.size(); ++author) {
        for (const int theme : themes[author])
            with[theme] |= quint64(1) << author;
    }
    const quint64 all = themes.size() == 64 ? ~quint64(0) : (quint64(1) << themes.size()) - 1;
    for (const auto &[theme, bits] : with) {
        if (bits == all)
            addPlace(m_agreements, m_openAgreements, {document, range, theme, bits});
        else
            addPlace(m_disagreements, m_openDisagreements, {document, range, theme, bits});
    }
}

void CodedText::addUnit(int document, TextRange range, const std::vector<std::vector<int>> &themes,
                        qsizetype count)
{
    std::vector<int> values;
    values.reserve(themes.size());
    for (const std::vector<int> &own : themes)
        values.push_back(setNumber(own));
    const auto [place, isNew] = m_unitPlaces.emplace(values, m_units.size());
    if (isNew)
        m_units.push_back({values, 0});
    m_units[place->second].count += count;
    addPlaces(document, range, themes);
}

void CodedText::addCharacters(int document, const std::vector<Stretch> &stretches)
{
    for (const Stretch &stretch : stretches) {
        addUnit(document, stretch.range, stretch.themes,
                m_project.characters(document, stretch.range));
    }
}

// A unit has a theme of an author who gave it to any part of the unit.
void CodedText::addWholeUnits(int document, const std::vector<Stretch> &stretches,
                              const std::vector<TextRange> &units)
{
    auto first = stretches.cbegin();
    for (const TextRange unit : units) {
        while (first != stretches.cend() && first->range.end <= unit.start)
            ++first;
        std::vector<std::vector<int>> themes(m_authors.size());
        for (auto each = first; each != stretches.cend() && each->range.start < unit.end; ++each) {
            for (size_t author = 0; author < themes.size(); ++author)
                merge(themes[author], each->themes[author]);
        }
        addUnit(document, unit, themes, 1);
    }
}

std::vector<CodedText::Stretch> CodedText::within(const std::vector<Stretch> &stretches,
                                                  const std::vector<TextRange> &units)
{
    std::vector<Stretch> inside;
    auto first = stretches.cbegin();
    for (const TextRange unit : units) {
        while (first != stretches.cend() && first->range.end <= unit.start)
            ++first;
        for (auto each = first; each != stretches.cend() && each->range.start < unit.end; ++each) {
            const TextRange range{std::max(unit.start, each->range.start),
                                  std::min(unit.end, each->range.end)};
            inside.push_back({range, each->themes, range.start == unit.start});
        }
    }
    return inside;
}

void CodedText::countPassages(int document, const std::vector<TextRange> &units)
{
    for (const MarkedPassage &passage : m_project.passages(document)) {
        const bool isWithin = !m_options.sample
            || std::any_of(units.cbegin(), units.cend(),
                           [&passage](TextRange unit) { return unit.overlaps(passage.range); });
        const std::span<const MarkedCoding> codings = m_project.codings(passage);
        for (size_t author = 0; isWithin && author < m_authors.size(); ++author) {
            const bool isOwn =
                std::any_of(codings.begin(), codings.end(), [this, author](MarkedCoding coding) {
                    return coding.author >= 0 && coding.author == m_authors[author];
                });
            m_passages[author] += isOwn ? 1 : 0;
        }
    }
}

void CodedText::add(int document, const std::vector<TextRange> &units)
{
    std::vector<Stretch> stretches = stretchesOf(document);
    if (m_options.sample)
        stretches = within(stretches, units);
    addToContinuum(document, stretches);
    m_openDisagreements.clear();
    m_openAgreements.clear();
    if (m_options.unit == ReportUnit::Character)
        addCharacters(document, stretches);
    else
        addWholeUnits(document, stretches, units);
    countPassages(document, units);
}

} // namespace meipi
