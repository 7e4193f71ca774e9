// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/agreementwords.h"

#include "report/reporttables.h"

#include <QCoreApplication>

#include <numeric>

namespace meipi {

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::ReportTables)
};

constexpr qsizetype mostExplained = 5; // rows whose low kappa is explained

QString shownPercent(double share)
{
    return QString::number(100 * share, 'f', 1) + u'%';
}

QString shownPercent(const Coefficient &coefficient)
{
    return coefficient.value ? shownPercent(*coefficient.value) : SentenceWords::tr("not defined");
}

QString shownNumber(const Coefficient &coefficient)
{
    return coefficient.value ? QString::number(*coefficient.value, 'f', 3)
                             : SentenceWords::tr("not defined");
}

QString authorsOf(const MarkedProject &project, const AgreementReport &report)
{
    QStringList names;
    for (const AuthorId &author : report.options.authors) {
        const Author *row = project.project().find(author);
        names.append(row == nullptr ? QString() : row->name);
    }
    return names.join(SentenceWords::tr(", "));
}

} // namespace

QString shownVariable(const MarkedProject &project, const ThemeAgreement &row, bool isDimension)
{
    if (row.theme < 0)
        return SentenceWords::tr("All themes");
    const QString path = project.project().themePath(project.themes()[row.theme]);
    return isDimension ? SentenceWords::tr("%1 as a dimension").arg(path) : path;
}

QString methodsSentence(const MarkedProject &project, const AgreementReport &report)
{
    const AgreementValues &values = report.overall.values;
    QString sentence =
        SentenceWords::tr(
            "Documents: %1, coded independently by %2; left out, since not all of them coded "
            "them: %3. Agreement %4 (n = %5) over %6 themes: Krippendorff's alpha (nominal) "
            "%7, Cohen's kappa %8, percent agreement %9.")
            .arg(QString::number(report.compared.size()), authorsOf(project, report),
                 QString::number(report.leftOut.size()), shownUnit(report.options.unit),
                 QString::number(values.units), QString::number(report.themes.size()),
                 shownNumber(values.alpha), shownNumber(values.kappa),
                 shownPercent(values.percent));
    sentence += SentenceWords::tr(" Holsti's coefficient %1, cu-α %2.")
                    .arg(shownNumber(values.holsti), shownNumber(values.cuAlpha));
    if (report.options.sample)
        sentence = SentenceWords::tr("%1 %2", "two sentences").arg(sentence, shownSample(report));
    return sentence;
}

QString shownSample(const AgreementReport &report)
{
    const QString drawn = QString::number(report.drawn);
    const QString all = QString::number(report.population);
    const QString seed = QString::number(report.options.sample ? report.options.sample->seed : 0);
    switch (report.options.unit) {
    case ReportUnit::Character:
    case ReportUnit::Paragraph:
        return SentenceWords::tr(
                   "Compared is a random sample of %1 out of %2 paragraphs (seed %3).")
            .arg(drawn, all, seed);
    case ReportUnit::Sentence:
        return SentenceWords::tr("Compared is a random sample of %1 out of %2 sentences (seed %3).")
            .arg(drawn, all, seed);
    case ReportUnit::Measure:
        return SentenceWords::tr("Compared is a random sample of %1 out of %2 measures (seed %3).")
            .arg(drawn, all, seed);
    case ReportUnit::Section:
        break;
    }
    return SentenceWords::tr("Compared is a random sample of %1 out of %2 sections (seed %3).")
        .arg(drawn, all, seed);
}

QString lowKappa(const MarkedProject &project, const ThemeAgreement &row, bool isDimension)
{
    const AgreementValues &values = row.values;
    const std::optional<double> chance = values.byChance();
    if (!values.isSkewed() || !chance || values.units == 0 || values.coded.empty())
        return {};
    const qsizetype coded =
        std::accumulate(values.coded.cbegin(), values.coded.cend(), qsizetype(0));
    const double without = 1
        - static_cast<double>(coded)
            / (static_cast<double>(values.units) * static_cast<double>(values.coded.size()));
    QString sentence =
        SentenceWords::tr(
            "%1: agreement is %2 and kappa only %3, since %4 of all judgements are “no "
            "such theme”, so that %5 would agree by chance alone.")
            .arg(shownVariable(project, row, isDimension), shownPercent(values.percent),
                 shownNumber(values.kappa), shownPercent(without), shownPercent(*chance));
    if (without < 0.5) {
        sentence =
            SentenceWords::tr("%1: agreement is %2 and kappa only %3, since nearly all units have "
                              "the same value, so that %4 would agree by chance alone.")
                .arg(shownVariable(project, row, isDimension), shownPercent(values.percent),
                     shownNumber(values.kappa), shownPercent(*chance));
    }
    if (values.holsti.value) {
        sentence +=
            SentenceWords::tr(" Of what either coded as such, Holsti's coefficient says %1.")
                .arg(shownNumber(values.holsti));
    }
    return sentence;
}

QStringList lowKappas(const MarkedProject &project, const AgreementReport &report)
{
    QStringList sentences{lowKappa(project, report.overall, false)};
    for (const ThemeAgreement &row : report.dimensions)
        sentences.append(lowKappa(project, row, true));
    for (const ThemeAgreement &row : report.themes)
        sentences.append(lowKappa(project, row, false));
    sentences.removeAll(QString());
    const qsizetype more = sentences.size() - mostExplained;
    if (more > 0) {
        sentences.resize(mostExplained);
        sentences.append(
            SentenceWords::tr("Rows whose kappa is low for the same reason: %1 more.").arg(more));
    }
    return sentences;
}

} // namespace meipi
