// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributeswindow.h"
#include "window/factswindow.h"
#include "window/gatherwindow.h"
#include "window/mainwindow.h"
#include "window/reportswindow.h"

namespace meipi {

namespace {

/// A window beside the main one lacks what that one lacks, and says so itself.
template <class Window>
Window *newBeside(Workspace &workspace)
{
    auto *window = new Window(workspace.edits(), &workspace); // and goes with it
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (workspace.edits().isBlind()) {
        window->setWindowTitle(
            MainWindow::tr("%1 (others' work is hidden)").arg(window->windowTitle()));
    }
    return window;
}

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
        m_reports = newBeside<ReportsWindow>(workspace);
        connect(m_reports, &ReportsWindow::highlightChosen, &workspace, &Workspace::goToHighlight);
        connect(m_reports, &ReportsWindow::placeChosen, &workspace, &Workspace::goToPassage);
        connect(m_reports, &ReportsWindow::failed, m_messages, &MessageBar::showError);
        connect(m_reports, &ReportsWindow::exported, this,
                [this](const QString &path) { showExported(path, hiddenLosses()); });
    }
    bringForward(*m_reports);
}

void MainWindow::openGathering(Workspace &workspace)
{
    if (m_gathering == nullptr) {
        m_gathering = newBeside<GatherWindow>(workspace);
        connect(m_gathering, &GatherWindow::highlightChosen, &workspace, &Workspace::goToHighlight);
        connect(m_gathering, &GatherWindow::failed, m_messages, &MessageBar::showError);
        connect(m_gathering, &GatherWindow::exported, this,
                [this](const QString &path) { showExported(path, hiddenLosses()); });
    }
    bringForward(*m_gathering);
}

void MainWindow::openFacts(Workspace &workspace)
{
    if (m_facts == nullptr) {
        m_facts = newBeside<FactsWindow>(workspace);
        connect(m_facts, &FactsWindow::placeChosen, &workspace,
                [&workspace](const ListedPassage &passage) {
                    workspace.goToPassage(passage.document, passage.range);
                });
        connect(m_facts, &FactsWindow::failed, m_messages, &MessageBar::showError);
        connect(m_facts, &FactsWindow::exported, this,
                [this](const QString &path) { showExported(path, hiddenLosses()); });
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
