// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/codingpass.h"

#include "project/unitnumbers.h"
#include "report/matrixreport.h"
#include "text/excerpt.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct PassTr {
    Q_DECLARE_TR_FUNCTIONS(meipi::CodingPass)
};

// Null for all documents.
DocumentId documentOf(const ProjectSnapshot &project, const PassScope &scope)
{
    const Section *section = project.find(scope.section);
    const Version *version = section == nullptr ? nullptr : project.find(section->version);
    return version == nullptr ? scope.document : version->document;
}

QString namesOf(const ProjectSnapshot &project, const QList<ThemeId> &themes)
{
    QStringList names;
    for (const ThemeId &theme : themes)
        names.append(project.find(theme)->name);
    return names.join(QLatin1String("; "));
}

} // namespace

QString problemWord(UnitState state)
{
    return state == UnitState::Double ? PassTr::tr("several") : PassTr::tr("missing");
}

Result<CodingPass> CodingPass::over(const ProjectSnapshot &project, const ThemeId &dimension,
                                    const AuthorId &author, const PassScope &scope,
                                    SentenceCache &cache, const Progress &progress)
{
    CodingPass pass;
    pass.m_dimension = Dimension(project, dimension);
    pass.m_author = author;
    const DocumentId only = documentOf(project, scope);
    const Section *section = project.find(scope.section);
    for (const DocumentId &document : project.documents()) {
        if (progress.isCancelled())
            return reportCancelled();
        if (!only.isNull() && document != only)
            continue;
        const qsizetype first = pass.count();
        for (const TextRange range : unitsOf(project, document, scope.unit, cache)) {
            if (section != nullptr
                && (range.start < section->range.start || range.start >= section->range.end))
                continue;
            pass.m_units.push_back({document, range, {}});
            pass.set(pass.count() - 1,
                     unitThemes(project, pass.m_dimension, author, document, range));
        }
        pass.m_unitsIn.insert(document, {first, pass.count()});
    }
    return pass;
}

UnitState CodingPass::state(qsizetype index) const
{
    const qsizetype themes = unit(index).themes.size();
    if (themes == 0)
        return UnitState::Missing;
    return themes > 1 && m_dimension.allowsOne() ? UnitState::Double : UnitState::Coded;
}

bool CodingPass::isProblem(qsizetype index) const
{
    const UnitState now = state(index);
    return now == UnitState::Double
        || (now == UnitState::Missing && m_dimension.rule() == DimensionRule::ExactlyOne);
}

qsizetype CodingPass::problems() const
{
    return m_doubled + (m_dimension.rule() == DimensionRule::ExactlyOne ? missing() : 0);
}

std::pair<qsizetype, qsizetype> CodingPass::unitsIn(const DocumentId &document) const
{
    return m_unitsIn.value(document, {0, 0});
}

qsizetype CodingPass::unitAt(const DocumentId &document, qsizetype position) const
{
    const auto [first, end] = unitsIn(document);
    if (first == end)
        return -1;
    const auto found =
        std::upper_bound(m_units.begin() + first, m_units.begin() + end, position,
                         [](qsizetype at, const CodingUnit &unit) { return at < unit.range.end; });
    return std::min<qsizetype>(found - m_units.begin(), end - 1);
}

qsizetype CodingPass::nextOpen(qsizetype index, int steps) const
{
    if (m_coded == count() && m_doubled == 0)
        return -1;
    const qsizetype step = steps < 0 ? count() - 1 : 1;
    qsizetype at = index < 0 ? (steps < 0 ? 0 : count() - 1) : index;
    for (qsizetype tried = 0; tried < count(); ++tried) {
        at = (at + step) % count();
        if (state(at) != UnitState::Coded)
            return at;
    }
    return -1;
}

void CodingPass::refresh(const ProjectSnapshot &project, const DocumentId &document,
                         TextRange range)
{
    const auto [first, end] = unitsIn(document);
    for (qsizetype at = unitAt(document, range.start); at >= first && at < end; ++at) {
        const TextRange own = unit(at).range;
        if (own.start >= range.end)
            break;
        set(at, unitThemes(project, m_dimension, m_author, document, own));
    }
}

void CodingPass::tally(qsizetype index, int by)
{
    const UnitState now = state(index);
    m_coded += now == UnitState::Missing ? 0 : by;
    m_doubled += now == UnitState::Double ? by : 0;
}

void CodingPass::set(qsizetype index, const QList<ThemeId> &themes)
{
    tally(index, -1);
    m_units[static_cast<size_t>(index)].themes = themes;
    tally(index, 1);
}

ReportTable passProblems(const ProjectSnapshot &project, const QList<CodingPass> &passes)
{
    ReportTable table;
    table.title = PassTr::tr("Problems");
    table.heads = {PassTr::tr("Unit"),    PassTr::tr("Dimension"), PassTr::tr("Author"),
                   PassTr::tr("Problem"), PassTr::tr("Themes"),    PassTr::tr("Text")};
    const UnitNumbers numbers(project);
    for (const CodingPass &pass : passes) {
        const Theme *theme = project.find(pass.dimension().theme());
        const QString name = theme == nullptr ? QString() : theme->name;
        const Author *row = project.find(pass.author());
        const QString author = row == nullptr ? u"—"_qs : row->name;
        for (qsizetype i = 0; i < pass.count(); ++i) {
            if (!pass.isProblem(i))
                continue;
            const CodingUnit &unit = pass.unit(i);
            const QString text = project.text(unit.document).string();
            table.rows.append({ReportCell::words(numbers.of(unit.document, unit.range)),
                               ReportCell::words(name), ReportCell::words(author),
                               ReportCell::words(problemWord(pass.state(i))),
                               ReportCell::words(namesOf(project, unit.themes)),
                               ReportCell::words(excerptAround(text, unit.range, 0).passage)});
        }
        table.remarks.append(PassTr::tr("%5, by %6: %L1 of %L2 units coded, missing: %L3, with "
                                        "several: %L4.")
                                 .arg(pass.coded())
                                 .arg(pass.count())
                                 .arg(pass.missing())
                                 .arg(pass.doubled())
                                 .arg(name, author));
    }
    return table;
}

} // namespace meipi
