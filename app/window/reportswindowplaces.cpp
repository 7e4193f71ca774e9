// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/unitnumbers.h"
#include "text/shortened.h"
#include "window/reportswindow.h"
#include "window/summaryfield.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

namespace meipi {

namespace {

constexpr qsizetype mostListedPlaces = 2000; // in the list
constexpr qsizetype longestQuote = 80; // characters

QString quoteOf(const ProjectSnapshot &project, const ReportPlace &place)
{
    const QString whole = project.text(project.documents()[place.document]).string();
    // A word is shown with what stands around it.
    constexpr qsizetype around = 16;
    TextRange range = place.range;
    if (place.highlight.isNull())
        range = {std::max<qsizetype>(0, range.start - around),
                 std::min(whole.size(), range.end + around)};
    QString quote = whole.mid(range.start, range.length()).simplified();
    return shortened(quote, longestQuote);
}

QString placeOf(const MarkedProject &project, const UnitNumbers &numbers, const ReportPlace &place)
{
    return numbers.isByTemplate() ? numbers.of(project.documents()[place.document], place.range)
                                  : shownPlace(project, place.document, place.range);
}

// Who gave which theme, behind the quote.
QString codersOf(const ProjectSnapshot &project, const ReportPlace &place)
{
    QStringList coders;
    const QList<CodingId> codings = project.codings(place.highlight);
    for (const CodingId &id : codings) {
        const Coding *coding = project.find(id);
        const Author *author = project.find(coding->author);
        coders.append((author == nullptr ? QString() : author->name) + u": "_qs
                      + project.themePath(coding->theme));
    }
    return coders.isEmpty() ? QString() : u"  —  "_qs + coders.join(u"; "_qs);
}

} // namespace

// The cell that is open, as the summary's own key names it.
void ReportsWindow::showSummary()
{
    const qsizetype column = m_answer.comparison.columnOf(m_query);
    const QList<ThemeId> &themes = m_state->project.themes();
    if (column < 0 || m_query.theme < 0 || m_query.theme >= themes.size()) {
        m_summary->setCell(std::nullopt);
        return;
    }
    const ThemeId theme = themes[m_query.theme];
    const ComparedPlace &place = m_answer.comparison.places[column];
    m_summary->setCell(ComparisonCell{theme, place.id},
                       m_state->project.project().find(theme)->name + u" × "_qs + place.label);
}

// What is being counted has the state; its places are looked up when it is done.
void ReportsWindow::openPlaces(const PlaceQuery &query)
{
    m_query = query;
    if (m_progress != nullptr)
        return;
    showPlaces(placesFor(m_state->project, query, m_state->sentences, m_state->words));
    showSummary();
    showDisagreement();
}

void ReportsWindow::showPlaces(const QList<ReportPlace> &places)
{
    const QSignalBlocker blocker(m_placesList); // filling it goes nowhere
    m_places = places.first(std::min(mostListedPlaces, places.size()));
    m_placesList->clear();
    m_documents = m_state->project.documents();
    const ProjectSnapshot &project = m_state->project.project();
    const UnitNumbers numbers(project);
    QStringList texts;
    for (const ReportPlace &place : std::as_const(m_places))
        texts.append(placeOf(m_state->project, numbers, place) + u"  "_qs + quoteOf(project, place)
                     + codersOf(project, place));
    m_placesList->addItems(texts);
    m_placesTitle->setText(
        !m_query.isSet ? tr("Choose a cell to see its passages.")
            : places.size() > mostListedPlaces
            ? tr("%1 passages, the first %2 of them:").arg(places.size()).arg(mostListedPlaces)
            : tr("Passages: %1").arg(places.size()));
}

} // namespace meipi
