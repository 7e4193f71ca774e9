// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/reportoptions.h"
#include "window/reportswindow.h"
#include "window/settlingpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QTableView>

namespace meipi {

void ReportsWindow::goToPlace(int row)
{
    if (row < 0 || row >= m_places.size())
        return;
    const ReportPlace &place = m_places[row];
    if (!place.highlight.isNull()) {
        emit highlightChosen(place.highlight);
        return;
    }
    emit placeChosen(m_documents[place.document], place.range);
}

void ReportsWindow::stepDisagreement(int steps)
{
    const int count = m_model.rowCount();
    if (count == 0 || isCounting())
        return;
    const int known = m_table->currentIndex().row();
    const int now = known < 0 ? rowOf(m_query) : known;
    const int row = now < 0 ? (steps > 0 ? 0 : count - 1) : (now + steps + count) % count;
    m_table->setCurrentIndex(m_model.index(row, 0));
    if (m_query.isSet)
        emit placeChosen(m_documents[m_query.document], m_query.range);
}

bool ReportsWindow::isPlaceOf(int row, const PlaceQuery &query) const
{
    const PlaceQuery own = m_model.placesAt(m_model.index(row, 0));
    return own.document == query.document && own.range == query.range;
}

int ReportsWindow::rowOf(const PlaceQuery &query) const
{
    for (int row = 0; query.isSet && row < m_model.rowCount(); ++row) {
        if (isPlaceOf(row, query))
            return row;
    }
    return -1;
}

// The table has been filled anew, and with it the current row is gone.
void ReportsWindow::goOnAfterSettling(const DocumentId &document, TextRange range)
{
    PlaceQuery settled;
    settled.document = static_cast<int>(m_state->project.documents().indexOf(document));
    settled.range = range;
    settled.isSet = settled.document >= 0;
    const int row = rowOf(settled);
    int next = row;
    // A place with several themes has several rows.
    while (m_goesOn && next >= 0 && next + 1 < m_model.rowCount() && isPlaceOf(next, settled))
        ++next;
    m_goesOn = false;
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(next, 0));
}

void ReportsWindow::refreshBelow()
{
    const bool isSettling = m_options->request().kind == ReportKind::Disagreements;
    m_settling->setVisible(isSettling);
    m_placesList->setVisible(!isSettling);
}

void ReportsWindow::showDisagreement()
{
    if (m_options->request().kind != ReportKind::Disagreements)
        return;
    m_placesTitle->setText(tr("Side by side"));
    if (m_query.isSet && m_query.document >= 0 && m_query.document < m_documents.size())
        m_settling->showPlace(m_documents[m_query.document], m_query.range);
    else
        m_settling->clearPlace();
}

void ReportsWindow::stepPlace(int steps)
{
    if (m_options->request().kind == ReportKind::Disagreements) {
        stepDisagreement(steps);
        return;
    }
    const int count = m_placesList->count();
    if (count == 0)
        return;
    const int now = m_placesList->currentRow();
    const int next = now < 0 ? (steps > 0 ? 0 : count - 1) : (now + steps + count) % count;
    m_placesList->setCurrentRow(next);
}

} // namespace meipi
