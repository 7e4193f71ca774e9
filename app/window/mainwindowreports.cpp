// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributeswindow.h"
#include "window/factswindow.h"
#include "window/gatherwindow.h"
#include "window/mainwindow.h"
#include "window/reportswindow.h"

namespace meipi {

namespace {

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

void MainWindow::openReports(Workspace &workspace)
{
    if (m_reports == nullptr) {
        m_reports = new ReportsWindow(workspace.edits(), &workspace); // and goes with it
        m_reports->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_reports, &ReportsWindow::highlightChosen, &workspace, &Workspace::goToHighlight);
        connect(m_reports, &ReportsWindow::placeChosen, &workspace, &Workspace::goToPassage);
        connect(m_reports, &ReportsWindow::failed, m_messages, &MessageBar::showError);
        connect(m_reports, &ReportsWindow::exported, this,
                [this](const QString &path) { showExported(path); });
    }
    bringForward(*m_reports);
}

void MainWindow::openGathering(Workspace &workspace)
{
    if (m_gathering == nullptr) {
        m_gathering = new GatherWindow(workspace.edits(), &workspace); // and goes with it
        m_gathering->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_gathering, &GatherWindow::highlightChosen, &workspace, &Workspace::goToHighlight);
        connect(m_gathering, &GatherWindow::failed, m_messages, &MessageBar::showError);
        connect(m_gathering, &GatherWindow::exported, this,
                [this](const QString &path) { showExported(path); });
    }
    bringForward(*m_gathering);
}

void MainWindow::openFacts(Workspace &workspace)
{
    if (m_facts == nullptr) {
        m_facts = new FactsWindow(workspace.edits(), &workspace); // and goes with it
        m_facts->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_facts, &FactsWindow::placeChosen, &workspace,
                [&workspace](const ListedPassage &passage) {
                    workspace.goToPassage(passage.document, passage.range);
                });
        connect(m_facts, &FactsWindow::failed, m_messages, &MessageBar::showError);
        connect(m_facts, &FactsWindow::exported, this,
                [this](const QString &path) { showExported(path); });
    }
    bringForward(*m_facts);
}

void MainWindow::openAttributes(Workspace &workspace)
{
    if (m_attributes == nullptr) {
        m_attributes = new AttributesWindow(workspace.edits(), &workspace); // and goes with it
        m_attributes->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_attributes, &AttributesWindow::documentChosen, &workspace,
                &Workspace::showDocument);
    }
    bringForward(*m_attributes);
}

} // namespace meipi
