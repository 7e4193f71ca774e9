// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportagreement.h"

#include "base/jsonwriter.h"
#include "report/agreementwords.h"

namespace meipi {

namespace {

QStringList unitKeys()
{
    return {QStringLiteral("character"), QStringLiteral("sentence"), QStringLiteral("paragraph"),
            QStringLiteral("measure"), QStringLiteral("section")};
}

QLatin1String reasonKey(WhyUndefined why)
{
    switch (why) {
    case WhyUndefined::NoUnits:
        return QLatin1String("noUnits");
    case WhyUndefined::NoVariance:
        return QLatin1String("noVariance");
    case WhyUndefined::NothingCoded:
        return QLatin1String("nothingCoded");
    case WhyUndefined::AuthorWithoutCodings:
        return QLatin1String("authorWithoutCodings");
    case WhyUndefined::Defined:
        break;
    }
    return {};
}

void writeValues(JsonWriter &json, const AgreementValues &values)
{
    const std::pair<const char *, const Coefficient *> all[] = {
        {"percent", &values.percent}, {"holsti", &values.holsti}, {"kappa", &values.kappa},
        {"pi", &values.pi},           {"alpha", &values.alpha},   {"cuAlpha", &values.cuAlpha},
        {"fleiss", &values.fleiss},   {"uAlpha", &values.uAlpha}, {"alphaU", &values.alphaU}};
    for (const auto &[key, coefficient] : all) {
        json.key(QLatin1String(key));
        writeNumberOrNull(json, coefficient->value);
    }
    json.key(QLatin1String("n")).value(qint64(values.units));
    json.key(QLatin1String("coded"));
    writeNumbers(json, values.coded);
    json.key(QLatin1String("undefined"));
    json.beginObject();
    for (const auto &[key, coefficient] : all) {
        if (!coefficient->value)
            json.key(QLatin1String(key)).value(reasonKey(coefficient->why));
    }
    json.endObject();
}

void writeExplanation(JsonWriter &json, const QString &explanation)
{
    if (!explanation.isEmpty())
        json.key(QLatin1String("explanation")).value(explanation);
}

void writeSample(JsonWriter &json, const AgreementReport &report)
{
    if (!report.options.sample)
        return;
    json.key(QLatin1String("sample"));
    json.beginObject();
    json.key(QLatin1String("drawn")).value(qint64(report.drawn));
    json.key(QLatin1String("of")).value(qint64(report.population));
    json.key(QLatin1String("seed")).value(qint64(report.options.sample->seed));
    json.endObject();
}

QStringList namesOf(const MarkedProject &project, const std::vector<int> &documents)
{
    QStringList names;
    for (const int document : documents)
        names.append(project.project().find(project.documents()[document])->name);
    return names;
}

Result<QList<AuthorId>> authorsNamed(const ProjectSnapshot &project, const QString &names)
{
    QList<AuthorId> found;
    const QStringList wanted = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        AuthorId id;
        for (const Author &author : project.rows<Author>()) {
            if (author.name == name.trimmed())
                id = author.id;
        }
        if (id.isNull()) {
            return failure(Error::Code::NotFound,
                           QCoreApplication::translate("CommandLine", "There is no author “%1”.")
                               .arg(name.trimmed()));
        }
        found.append(id);
    }
    return found;
}

} // namespace

void ReportAgreement::declareOwn(Arguments &arguments)
{
    arguments.required(QStringLiteral("--authors"), QStringLiteral("A,B"), m_authors,
                       tr("Two or more, with commas between them."));
    arguments.choice(QStringLiteral("--unit"), QStringLiteral("WHAT"), m_unit, unitKeys(),
                     tr("What is compared: %1 (%2).")
                         .arg(unitKeys().join(QLatin1String(", ")), unitKeys().constFirst()));
    arguments.flag(QStringLiteral("--all-documents"), m_allDocuments,
                   tr("Also documents that not all of them have coded."));
    arguments.flag(QStringLiteral("--settled"), m_settledOnly,
                   tr("Only documents whose sections each of them has settled."));
    arguments.number(QStringLiteral("--sample"), QStringLiteral("N"), m_sample,
                     tr("Compare N units drawn at random (of characters: paragraphs)."));
    arguments.number(QStringLiteral("--seed"), QStringLiteral("S"), m_seed,
                     tr("The same seed draws the same sample again (1)."));
    arguments.flag(QStringLiteral("--subthemes"), m_withSubthemes,
                   tr("A theme takes along what its children have."));
    arguments.flag(QStringLiteral("--disagreements"), m_disagreements,
                   tr("List the disagreements instead of the coefficients."));
}

Result<Done> ReportAgreement::count(const MarkedProject &project, Progress &progress)
{
    const auto authors = authorsNamed(project.project(), m_authors);
    if (!authors)
        return tl::unexpected(authors.error());
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    AgreementOptions options;
    options.authors = *authors;
    options.unit = unitWithKey(m_unit).value_or(ReportUnit::Character);
    options.allDocuments = m_allDocuments;
    options.withSubthemes = m_withSubthemes;
    options.document = *wanted;
    options.settledOnly = m_settledOnly;
    if (m_seed && !m_sample) {
        return failure(Error::Code::Usage,
                       tr("A seed is for a sample: say how many units with --sample."));
    }
    if (m_sample)
        options.sample = UnitSample{*m_sample, static_cast<quint64>(m_seed.value_or(1))};
    SentenceCache cache;
    auto report = agreement(project, options, cache, progress);
    if (!report)
        return tl::unexpected(report.error());
    m_report = *std::move(report);
    return Done{};
}

ReportTable ReportAgreement::table(const MarkedProject &project) const
{
    return m_disagreements ? disagreementTable(project, m_report) : tableOf(project, m_report);
}

void ReportAgreement::writeDisagreements(const MarkedProject &project, JsonWriter &json) const
{
    json.beginArray();
    for (const Disagreement &each : m_report.disagreements) {
        json.beginObject();
        json.key(QLatin1String("document"))
            .value(project.project().find(project.documents()[each.document])->name);
        json.key(QLatin1String("start"))
            .value(qint64(project.characterAt(each.document, each.range.start)));
        json.key(QLatin1String("end"))
            .value(qint64(project.characterAt(each.document, each.range.end)));
        json.key(QLatin1String("theme"))
            .value(project.project().themePath(project.themes()[each.theme]));
        json.key(QLatin1String("authors"));
        QStringList with;
        for (qsizetype i = 0; i < m_report.options.authors.size(); ++i) {
            if (((each.with >> i) & 1) != 0)
                with.append(project.project().find(m_report.options.authors[i])->name);
        }
        writeWords(json, with);
        json.endObject();
    }
    json.endArray();
}

void ReportAgreement::writeJson(const MarkedProject &project, JsonWriter &json) const
{
    QStringList authors;
    for (const AuthorId &author : m_report.options.authors)
        authors.append(project.project().find(author)->name);
    json.key(QLatin1String("authors"));
    writeWords(json, authors);
    json.key(QLatin1String("unit")).value(unitKey(m_report.options.unit));
    const auto writeThemes = [&](const QList<ThemeAgreement> &rows, bool isDimension) {
        json.beginArray();
        for (const ThemeAgreement &row : rows) {
            json.beginObject();
            json.key(QLatin1String("theme"))
                .value(project.project().themePath(project.themes()[row.theme]));
            writeValues(json, row.values);
            writeExplanation(json, lowKappa(project, row, isDimension));
            json.endObject();
        }
        json.endArray();
    };
    json.key(QLatin1String("themes"));
    writeThemes(m_report.themes, false);
    json.key(QLatin1String("overall"));
    json.beginObject();
    writeValues(json, m_report.overall.values);
    writeExplanation(json, lowKappa(project, m_report.overall, false));
    json.endObject();
    json.key(QLatin1String("dimensions"));
    writeThemes(m_report.dimensions, true);
    json.key(QLatin1String("documents"));
    writeWords(json, namesOf(project, m_report.compared));
    json.key(QLatin1String("leftOut"));
    writeWords(json, namesOf(project, m_report.leftOut));
    json.key(QLatin1String("unsettled"));
    writeWords(json, namesOf(project, m_report.unsettled));
    writeSample(json, m_report);
    json.key(QLatin1String("withoutUnits"));
    writeWords(json, namesOf(project, m_report.withoutUnits));
    json.key(QLatin1String("highlights"));
    writeNumbers(json, m_report.passages);
    json.key(QLatin1String("sentence")).value(methodsSentence(project, m_report));
    json.key(QLatin1String("disagreements"));
    writeDisagreements(project, json);
}

} // namespace meipi
