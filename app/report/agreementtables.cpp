// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agreementwords.h"
#include "report/reporttables.h"
#include "report/sectionheads.h"

#include "project/address.h"
#include "project/agreedcoding.h"
#include "text/shortened.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

struct AgreementWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::ReportTables)
};

constexpr qsizetype longestPassage = 60; // characters

QString namesOf(const MarkedProject &project, const QList<AuthorId> &authors)
{
    QStringList names;
    for (const AuthorId &author : authors) {
        const Author *row = project.project().find(author);
        names.append(row == nullptr ? QString() : row->name);
    }
    return names.join(AgreementWords::tr(", "));
}

QString namesOf(const MarkedProject &project, const AgreementReport &report, quint64 bits,
                bool wanted)
{
    QList<AuthorId> authors;
    for (qsizetype i = 0; i < report.options.authors.size(); ++i) {
        if (((bits >> i) & 1) == (wanted ? 1 : 0))
            authors.append(report.options.authors[i]);
    }
    return namesOf(project, authors);
}

QList<ReportCell> cellsOf(const MarkedProject &project, const AgreementReport &report,
                          const ThemeAgreement &row, bool isDimension)
{
    const AgreementValues &values = row.values;
    QList<ReportCell> cells{ReportCell::words(shownVariable(project, row, isDimension)),
                            ReportCell::share(values.percent.value)};
    for (const Coefficient *each : {&values.holsti, &values.kappa, &values.fleiss, &values.pi,
                                    &values.alpha, &values.uAlpha, &values.cuAlpha, &values.alphaU})
        cells.append(ReportCell::value(each->value, 3));
    cells.append(ReportCell::count(values.units));
    for (qsizetype i = 0; i < report.options.authors.size(); ++i) {
        PlaceQuery query;
        query.isSet = !isDimension;
        query.theme = row.theme;
        query.author = project.authorIndex(report.options.authors[i]);
        query.withSubthemes = report.options.withSubthemes;
        cells.append(ReportCell::count(values.coded[static_cast<size_t>(i)], query));
    }
    return cells;
}

void remarkReasons(const AgreementReport &report, ReportTable &table)
{
    QSet<int> reasons;
    QList<ThemeAgreement> all = report.themes;
    all.append(report.dimensions);
    all.append(report.overall);
    for (const ThemeAgreement &row : std::as_const(all)) {
        for (const Coefficient *each : {&row.values.percent, &row.values.holsti, &row.values.kappa,
                                        &row.values.alpha, &row.values.cuAlpha})
            reasons.insert(static_cast<int>(each->why));
    }
    for (const WhyUndefined why :
         {WhyUndefined::NoUnits, WhyUndefined::NoVariance, WhyUndefined::NothingCoded,
          WhyUndefined::AuthorWithoutCodings}) {
        if (reasons.contains(static_cast<int>(why)))
            table.remarks.append(QStringLiteral("— ") + shownReason(why));
    }
}

QString shownState(std::optional<bool> hasTheme)
{
    if (!hasTheme)
        return AgreementWords::tr("open");
    return *hasTheme ? AgreementWords::tr("has the theme") : AgreementWords::tr("is without it");
}

} // namespace

QString shownUnit(ReportUnit unit)
{
    switch (unit) {
    case ReportUnit::Character:
        return AgreementWords::tr("by character");
    case ReportUnit::Sentence:
        return AgreementWords::tr("by sentence");
    case ReportUnit::Paragraph:
        return AgreementWords::tr("by paragraph");
    case ReportUnit::Measure:
        return AgreementWords::tr("by measure");
    case ReportUnit::Section:
        break;
    }
    return AgreementWords::tr("by section");
}

QString shownReason(WhyUndefined why)
{
    switch (why) {
    case WhyUndefined::NoUnits:
        return AgreementWords::tr("There is nothing to compare.");
    case WhyUndefined::NoVariance:
        return AgreementWords::tr("All units have the same value, so that agreement by chance is "
                                  "certain and the coefficient is not defined.");
    case WhyUndefined::NothingCoded:
        return AgreementWords::tr("Nobody has coded anything there.");
    case WhyUndefined::AuthorWithoutCodings:
        return AgreementWords::tr("One of the authors has coded nothing.");
    case WhyUndefined::Defined:
        break;
    }
    return {};
}

QString shownPlace(const MarkedProject &project, int document, TextRange range)
{
    const Address address = addressOf(project.project(), project.documents()[document], range);
    const QString path = shownPath(address);
    if (project.documents().size() < 2)
        return path;
    const Document *row = project.project().find(project.documents()[document]);
    return QString::number(row->number) + u'-' + path;
}

ReportTable tableOf(const MarkedProject &project, const AgreementReport &report)
{
    ReportTable table;
    table.title = AgreementWords::tr("Agreement");
    table.heads = {AgreementWords::tr("Theme"),
                   AgreementWords::tr("Percent"),
                   AgreementWords::tr("Holsti"),
                   AgreementWords::tr("Cohen's kappa"),
                   AgreementWords::tr("Fleiss' kappa"),
                   AgreementWords::tr("Scott's pi"),
                   AgreementWords::tr("Krippendorff's alpha"),
                   QStringLiteral("uα"),
                   QStringLiteral("cuα"),
                   QStringLiteral("α_U"),
                   AgreementWords::tr("n")};
    for (const AuthorId &author : report.options.authors)
        table.heads.append(namesOf(project, {author}));
    table.rows.append(cellsOf(project, report, report.overall, false));
    for (const ThemeAgreement &row : report.dimensions)
        table.rows.append(cellsOf(project, report, row, true));
    for (const ThemeAgreement &row : report.themes)
        table.rows.append(cellsOf(project, report, row, false));
    table.remarks.append(methodsSentence(project, report));
    if (!report.unsettled.empty()) {
        table.remarks.append(
            AgreementWords::tr("Coded by all, but not settled by all, and therefore left out: %1.")
                .arg(report.unsettled.size()));
    }
    if (!report.withoutUnits.empty())
        table.remarks.append(AgreementWords::tr("Documents without such units: %1.")
                                 .arg(report.withoutUnits.size()));
    remarkReasons(report, table);
    table.remarks.append(lowKappas(project, report));
    return table;
}

ReportTable disagreementTable(const MarkedProject &project, const AgreementReport &report)
{
    ReportTable table;
    table.title = AgreementWords::tr("Disagreements");
    table.heads = {AgreementWords::tr("Place"), AgreementWords::tr("Theme"),
                   AgreementWords::tr("Coded by"), AgreementWords::tr("Not by"),
                   AgreementWords::tr("Passage")};
    const AuthorId agreed = agreedAuthor(project.project());
    const AgreedCoding coding(project.project(), agreed);
    if (!agreed.isNull())
        table.heads.insert(4, AgreementWords::tr("Agreed on"));
    for (const Disagreement &each : report.disagreements) {
        const Text text = project.project().text(project.documents()[each.document]);
        QString passage = text.view(each.range).toString();
        passage.replace(u'\n', u' ');
        PlaceQuery query;
        query.isSet = true;
        query.document = each.document;
        query.range = each.range;
        query.where = PlaceQuery::Where::Reaches;
        ReportCell place = ReportCell::words(shownPlace(project, each.document, each.range));
        place.places = query;
        table.rows.append(
            {place, ReportCell::words(project.project().themePath(project.themes()[each.theme])),
             ReportCell::words(namesOf(project, report, each.with, true)),
             ReportCell::words(namesOf(project, report, each.with, false)),
             ReportCell::words(shortened(passage, longestPassage))});
        if (!agreed.isNull()) {
            table.rows.last().insert(4,
                                     ReportCell::words(shownState(
                                         coding.state(project.documents()[each.document],
                                                      each.range, project.themes()[each.theme]))));
        }
    }
    return table;
}

} // namespace meipi
