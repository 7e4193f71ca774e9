// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agreement.h"

#include "report/codedtext.h"

#include <QCoreApplication>
#include <QSet>

#include <numeric>

namespace meipi {

namespace {

constexpr double skewedPercent = 0.8;
constexpr double skewedKappa = 0.6;

/// A variable: for each set of themes (from 1; 0 is no theme) its category, 0 for none of it.
using Categories = std::vector<int>;

Categories onlyTheme(const QList<std::vector<int>> &sets, int theme)
{
    Categories categories{0};
    categories.reserve(static_cast<size_t>(sets.size()) + 1);
    for (const std::vector<int> &set : sets)
        categories.push_back(std::binary_search(set.cbegin(), set.cend(), theme) ? 1 : 0);
    return categories;
}

/// What is left of each set of @p within, each kind of rest a category.
Categories onlyThemes(const QList<std::vector<int>> &sets, const std::vector<char> &within)
{
    Categories categories{0};
    std::map<std::vector<int>, int> numbers;
    for (const std::vector<int> &set : sets) {
        std::vector<int> rest;
        std::copy_if(set.cbegin(), set.cend(), std::back_inserter(rest),
                     [&within](int theme) { return within[static_cast<size_t>(theme)] != 0; });
        const int next = static_cast<int>(numbers.size()) + 1;
        categories.push_back(rest.empty() ? 0 : numbers.emplace(rest, next).first->second);
    }
    return categories;
}

/// Of each set, from the first on, as a Continuum has values: none of it is a gap.
std::vector<int> valuesOf(const Categories &categories)
{
    std::vector<int> values;
    for (size_t set = 1; set < categories.size(); ++set)
        values.push_back(categories[set] == 0 ? Continuum::gap : categories[set]);
    return values;
}

std::vector<CodedUnits> recoded(const std::vector<CodedUnits> &units, const Categories &categories)
{
    std::map<std::vector<int>, qint64> counts;
    for (const CodedUnits &each : units) {
        std::vector<int> values;
        for (const int set : each.values)
            values.push_back(categories[static_cast<size_t>(set)]);
        counts[values] += each.count;
    }
    std::vector<CodedUnits> result;
    result.reserve(counts.size());
    for (const auto &[values, count] : counts)
        result.push_back({values, count});
    return result;
}

/// Decisions for Holsti: how many of @p counted themes a set has, and two sets share.
qint64 sharedThemes(const std::vector<int> &a, const std::vector<int> &b,
                    const std::vector<char> &counted)
{
    qint64 shared = 0;
    for (const int theme : a) {
        shared += counted[static_cast<size_t>(theme)] != 0
                && std::binary_search(b.cbegin(), b.cend(), theme)
            ? 1
            : 0;
    }
    return shared;
}

class Agreeing {
public:
    Agreeing(const MarkedProject &project, const CodedText &text) : m_project(project), m_text(text)
    {
        computeUnitizing();
    }

    AgreementValues ofTheme(int theme) const;
    AgreementValues ofThemes(const std::vector<char> &within) const;

private:
    AgreementValues values(const Categories &categories, const std::vector<char> &counted) const;
    Coefficient holsti(const std::vector<char> &counted) const;
    void computeUnitizing();
    Coefficient unitizing(const std::vector<char> &counted) const;
    void noteMissingAuthors(AgreementValues &values) const;

    const MarkedProject &m_project;
    const CodedText &m_text;
    std::vector<UnitizingDisagreement> m_unitizing; ///< By theme.
};

Coefficient Agreeing::holsti(const std::vector<char> &counted) const
{
    std::vector<Coefficient> pairs;
    const std::vector<int> none;
    const auto set = [this, &none](int number) -> const std::vector<int> & {
        return number == 0 ? none : m_text.sets()[number - 1];
    };
    for (size_t a = 0; a < m_text.authors(); ++a) {
        for (size_t b = a + 1; b < m_text.authors(); ++b) {
            qint64 agreed = 0;
            qint64 first = 0;
            qint64 second = 0;
            for (const CodedUnits &unit : m_text.units()) {
                const std::vector<int> &one = set(unit.values[a]);
                const std::vector<int> &other = set(unit.values[b]);
                agreed += unit.count * sharedThemes(one, other, counted);
                first += unit.count * sharedThemes(one, one, counted);
                second += unit.count * sharedThemes(other, other, counted);
            }
            pairs.push_back(holstisCoefficient(agreed, first, second));
        }
    }
    return meanOf(pairs);
}

void Agreeing::computeUnitizing()
{
    const qint64 length = std::accumulate(m_text.continuum().lengths.cbegin(),
                                          m_text.continuum().lengths.cend(), qint64(0));
    for (int theme = 0; theme < m_project.themes().size(); ++theme) {
        const Categories categories = onlyTheme(m_text.sets(), theme);
        const bool isUsed =
            std::find(categories.cbegin(), categories.cend(), 1) != categories.cend();
        m_unitizing.push_back(
            isUsed ? unitizingDisagreement(
                unitsIn(revalued(m_text.continuum(), valuesOf(categories))), length)
                   : UnitizingDisagreement());
    }
}

Coefficient Agreeing::unitizing(const std::vector<char> &counted) const
{
    std::vector<UnitizingDisagreement> all;
    for (size_t theme = 0; theme < counted.size(); ++theme) {
        if (counted[theme] != 0)
            all.push_back(m_unitizing[theme]);
    }
    return alphaU(all);
}

AgreementValues Agreeing::values(const Categories &categories,
                                 const std::vector<char> &counted) const
{
    AgreementValues result;
    const std::vector<CodedUnits> units = recoded(m_text.units(), categories);
    result.percent = percentAgreement(units);
    result.kappa = cohensKappa(units);
    result.fleiss = fleissKappa(units);
    result.pi = result.fleiss;
    result.alpha = krippendorffsAlpha(units);
    result.holsti = holsti(counted);
    result.uAlpha = uAlpha(revalued(m_text.continuum(), valuesOf(categories)));
    result.alphaU = unitizing(counted);
    result.coded.assign(m_text.authors(), 0);
    for (const CodedUnits &each : units) {
        result.units += each.count;
        for (size_t author = 0; author < m_text.authors(); ++author)
            result.coded[author] += each.values[author] != 0 ? each.count : 0;
    }
    return result;
}

AgreementValues Agreeing::ofTheme(int theme) const
{
    std::vector<char> counted(static_cast<size_t>(m_project.themes().size()), 0);
    counted[static_cast<size_t>(theme)] = 1;
    const Categories categories = onlyTheme(m_text.sets(), theme);
    AgreementValues result = values(categories, counted);
    // Of what both have given any theme: is it this one?
    const std::vector<int> thisOrOther(categories.cbegin() + 1, categories.cend());
    result.cuAlpha = cuAlpha(revalued(m_text.continuum(), thisOrOther));
    noteMissingAuthors(result);
    return result;
}

AgreementValues Agreeing::ofThemes(const std::vector<char> &within) const
{
    const Categories categories = onlyThemes(m_text.sets(), within);
    AgreementValues result = values(categories, within);
    result.cuAlpha = cuAlpha(revalued(m_text.continuum(), valuesOf(categories)));
    noteMissingAuthors(result);
    return result;
}

// An author without any coding at all makes every coefficient but the percentage meaningless.
void Agreeing::noteMissingAuthors(AgreementValues &values) const
{
    const std::vector<qsizetype> passages = m_text.passages();
    if (std::find(passages.cbegin(), passages.cend(), 0) == passages.cend())
        return;
    for (Coefficient *each : {&values.holsti, &values.kappa, &values.fleiss, &values.pi,
                              &values.alpha, &values.uAlpha, &values.cuAlpha, &values.alphaU})
        *each = Coefficient::none(WhyUndefined::AuthorWithoutCodings);
}

std::vector<char> usedThemes(const MarkedProject &project, const CodedText &text)
{
    std::vector<char> used(static_cast<size_t>(project.themes().size()), 0);
    for (const std::vector<int> &set : text.sets()) {
        for (const int theme : set)
            used[static_cast<size_t>(theme)] = 1;
    }
    return used;
}

/// Whether a document is compared; says so in the report.
bool chooseDocument(const MarkedProject &project, AgreementReport &report, const CodedText &text,
                    int document)
{
    const AgreementOptions &options = report.options;
    bool isShared = true;
    for (size_t author = 0; author < text.authors(); ++author)
        isShared = isShared && text.hasCoded(author, document);
    const bool isSettled = !options.settledOnly
        || std::all_of(
            options.authors.cbegin(), options.authors.cend(),
            [&](const AuthorId &author) { return hasSettled(project, document, author); });
    if (isSettled && (isShared || options.allDocuments)) {
        report.compared.push_back(document);
        return true;
    }
    report.leftOut.push_back(document);
    if (isShared)
        report.unsettled.push_back(document);
    return false;
}

qsizetype countOf(const std::vector<std::vector<TextRange>> &units)
{
    qsizetype count = 0;
    for (const std::vector<TextRange> &each : units)
        count += static_cast<qsizetype>(each.size());
    return count;
}

/// Chooses the documents and walks through them; false when it was cancelled.
bool walk(const MarkedProject &project, AgreementReport &report, CodedText &text,
          SentenceCache &cache, const Progress &progress)
{
    const AgreementOptions &options = report.options;
    const bool drawsParagraphs = options.sample && options.unit == ReportUnit::Character;
    const ReportUnit unit = drawsParagraphs ? ReportUnit::Paragraph : options.unit;
    std::vector<std::vector<TextRange>> units;
    for (int document = 0; document < project.documents().size(); ++document) {
        if (progress.isCancelled())
            return false;
        if (options.document >= 0 && options.document != document)
            continue;
        if (!chooseDocument(project, report, text, document))
            continue;
        units.push_back(unitsOf(project, document, unit, cache));
        if (units.back().empty())
            report.withoutUnits.push_back(document);
    }
    report.population = countOf(units);
    if (options.sample)
        drawSample(units, *options.sample);
    report.drawn = countOf(units);
    for (size_t i = 0; i < units.size(); ++i) {
        if (progress.isCancelled())
            return false;
        text.add(report.compared[i], units[i]);
    }
    return true;
}

void addThemeAgreements(const MarkedProject &project, const CodedText &text,
                        AgreementReport &report)
{
    const Agreeing agreeing(project, text);
    const std::vector<char> used = usedThemes(project, text);
    for (int theme = 0; theme < project.themes().size(); ++theme) {
        if (used[static_cast<size_t>(theme)] != 0)
            report.themes.append({theme, agreeing.ofTheme(theme)});
    }
    for (int theme = 0; theme < project.themes().size(); ++theme) {
        std::vector<char> children(used.size(), 0);
        qsizetype count = 0;
        for (int child = 0; child < project.themes().size(); ++child) {
            const bool isUsed = used[static_cast<size_t>(child)] != 0;
            children[static_cast<size_t>(child)] =
                isUsed && project.parentTheme(child) == theme ? 1 : 0;
            count += children[static_cast<size_t>(child)];
        }
        if (count > 0)
            report.dimensions.append({theme, agreeing.ofThemes(children)});
    }
    report.overall = {-1, agreeing.ofThemes(used)};
}

void sortByPlace(QList<Disagreement> &places)
{
    std::stable_sort(places.begin(), places.end(),
                     [](const Disagreement &a, const Disagreement &b) {
                         return std::tuple(a.document, a.range.start, a.theme)
                             < std::tuple(b.document, b.range.start, b.theme);
                     });
}

} // namespace

bool AgreementValues::isSkewed() const
{
    return percent.value && kappa.value && *percent.value >= skewedPercent
        && *kappa.value < skewedKappa;
}

std::optional<double> AgreementValues::byChance() const
{
    if (!percent.value || !kappa.value || *kappa.value >= 1)
        return std::nullopt;
    return (*percent.value - *kappa.value) / (1 - *kappa.value);
}

Result<AgreementReport> agreement(const MarkedProject &project, const AgreementOptions &options,
                                  SentenceCache &cache, const Progress &progress)
{
    const QSet<AuthorId> different(options.authors.cbegin(), options.authors.cend());
    if (options.authors.size() < 2 || options.authors.size() > 64
        || different.size() != options.authors.size()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "meipi::Report",
                           "Agreement is between 2 to 64 different authors; choose at least two."));
    }
    if (options.sample && options.sample->count < 1) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "meipi::Report", "A sample has at least one unit; draw one or more."));
    }
    AgreementReport report;
    report.options = options;
    CodedText text(project, options);
    if (!walk(project, report, text, cache, progress))
        return reportCancelled();
    addThemeAgreements(project, text, report);
    report.passages = text.passages();
    report.disagreements = text.disagreements();
    report.agreements = text.agreements();
    sortByPlace(report.disagreements);
    sortByPlace(report.agreements);
    return report;
}

} // namespace meipi
