// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportproblems.h"

#include "base/jsonwriter.h"
#include "cli/lookup.h"
#include "project/documentedits.h"
#include "project/unitnumbers.h"

namespace meipi {

namespace {

void writeProblem(JsonWriter &json, const MarkedProject &project, const CodingPass &pass,
                  qsizetype index)
{
    const ProjectSnapshot &snapshot = project.project();
    const CodingUnit &unit = pass.unit(index);
    const auto document = static_cast<int>(project.documents().indexOf(unit.document));
    json.beginObject();
    json.key(QLatin1String("document")).value(snapshot.find(unit.document)->name);
    json.key(QLatin1String("number")).value(UnitNumbers(snapshot).of(unit.document, unit.range));
    json.key(QLatin1String("start")).value(qint64(project.characterAt(document, unit.range.start)));
    json.key(QLatin1String("end")).value(qint64(project.characterAt(document, unit.range.end)));
    json.key(QLatin1String("problem"))
        .value(pass.state(index) == UnitState::Double ? QStringLiteral("several")
                                                      : QStringLiteral("missing"));
    json.key(QLatin1String("themes"));
    QStringList themes;
    for (const ThemeId &theme : unit.themes)
        themes.append(snapshot.themePath(theme));
    writeWords(json, themes);
    json.endObject();
}

} // namespace

void ReportProblems::declareOwn(Arguments &arguments)
{
    arguments.options(QStringLiteral("--dimension"), QStringLiteral("PATH"), m_dimensions,
                      tr("A theme whose children the units have; may be repeated. Without it all "
                         "dimensions."));
    arguments.choice(QStringLiteral("--unit"), QStringLiteral("WHAT"), m_unit,
                     {QStringLiteral("measure"), QStringLiteral("sentence"),
                      QStringLiteral("paragraph"), QStringLiteral("section")},
                     tr("measure, sentence, paragraph or section (measure)."));
    arguments.option(QStringLiteral("--author"), QStringLiteral("NAME"), m_author,
                     tr("Whose codings count; without it each author's for themselves."));
}

Result<QList<ThemeId>> ReportProblems::dimensions(const ProjectSnapshot &project) const
{
    QList<ThemeId> wanted;
    for (const QString &path : m_dimensions) {
        const auto theme = themeAt(project, path);
        if (!theme)
            return tl::unexpected(theme.error());
        wanted.append(*theme);
    }
    if (!m_dimensions.isEmpty())
        return wanted;
    const QHash<ThemeId, DimensionRule> rules = dimensionRules(project);
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes) {
        if (rules.contains(theme))
            wanted.append(theme);
    }
    if (wanted.isEmpty()) {
        return failure(Error::Code::NotFound,
                       tr("The project has no dimension; make a theme one with meipi theme "
                          "dimension, or name it with --dimension."));
    }
    return wanted;
}

Result<QList<AuthorId>> ReportProblems::authors(const MarkedProject &project) const
{
    if (!m_author)
        return project.authors().isEmpty() ? QList<AuthorId>{AuthorId()} : project.authors();
    const AuthorId author = authorNamed(project.project(), *m_author);
    if (author.isNull())
        return failure(Error::Code::NotFound, tr("There is no author “%1”.").arg(*m_author));
    return QList<AuthorId>{author};
}

Result<Done> ReportProblems::count(const MarkedProject &project, Progress &progress)
{
    const auto only = document(project);
    if (!only)
        return tl::unexpected(only.error());
    const auto wanted = dimensions(project.project());
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto by = authors(project);
    if (!by)
        return tl::unexpected(by.error());
    PassScope scope;
    scope.unit = unitWithKey(m_unit).value_or(ReportUnit::Measure);
    if (*only >= 0)
        scope.document = project.documents()[*only];
    SentenceCache cache;
    for (const ThemeId &dimension : *wanted) {
        for (const AuthorId &author : *by) {
            auto pass =
                CodingPass::over(project.project(), dimension, author, scope, cache, progress);
            if (!pass)
                return tl::unexpected(pass.error());
            m_passes.append(*std::move(pass));
        }
    }
    return Done{};
}

ReportTable ReportProblems::table(const MarkedProject &project) const
{
    return passProblems(project.project(), m_passes);
}

void ReportProblems::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    const ProjectSnapshot &snapshot = project.project();
    json.key(QLatin1String("unit")).value(m_unit);
    json.key(QLatin1String("passes"));
    json.beginArray();
    for (const CodingPass &pass : m_passes) {
        json.beginObject();
        const Author *author = snapshot.find(pass.author());
        json.key(QLatin1String("dimension")).value(snapshot.themePath(pass.dimension().theme()));
        json.key(QLatin1String("rule")).value(QString(dimensionKey(pass.dimension().rule())));
        json.key(QLatin1String("author")).value(author == nullptr ? QString() : author->name);
        json.key(QLatin1String("units")).value(qint64(pass.count()));
        json.key(QLatin1String("coded")).value(qint64(pass.coded()));
        json.key(QLatin1String("missing")).value(qint64(pass.missing()));
        json.key(QLatin1String("several")).value(qint64(pass.doubled()));
        json.key(QLatin1String("problems"));
        json.beginArray();
        for (qsizetype i = 0; i < pass.count(); ++i) {
            if (pass.isProblem(i))
                writeProblem(json, project, pass, i);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace meipi
