// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"
#include "window/presentdialog.h"
#include "window/searchfield.h"
#include "window/statusline.h"
#include "window/toolbar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace meipi {

void MainWindow::openWorkspace(const DocumentId &document)
{
    m_workspace = new Workspace(*m_session, m_context, m_actions, m_language);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    Edits &edits = m_workspace->edits();
    edits.setKeeping(
        [this](const std::function<void()> &then) { keepAsItIs(m_session->path(), then); });
    edits.setAsking([this](const std::function<void()> &then) { askToReveal(then); });
    m_status->setEdits(&edits);
    m_toolBar->setThemes(&edits, &m_workspace->themeKeys());
    connect(&edits, &Edits::failed, m_messages, &MessageBar::showError);
    // Not while its own widgets are about to hear of the change.
    connect(&edits, &Edits::becameOutdated, this, &MainWindow::renewWorkspace,
            Qt::QueuedConnection);
    connect(m_workspace, &Workspace::hinted, m_messages,
            [this](const QString &text) { m_messages->showMessage(MessageBar::Kind::Hint, text); });
    connect(m_workspace, &Workspace::documentChanged, this, [this](const DocumentId &shown) {
        m_status->setDocument(shown);
        refreshTitle();
        refreshSearch();
    });
    connect(m_workspace, &Workspace::encodingRequested, this, &MainWindow::openEncodingDialog);
    connect(m_workspace, &Workspace::originalRequested, this, &MainWindow::openOriginalDialog);
    connect(m_workspace, &Workspace::attributesRequested, m_actions.action("attributes"),
            &QAction::trigger);
    connect(m_workspace, &Workspace::addDocumentRequested, m_actions.action("addDocument"),
            &QAction::trigger);
    connect(m_workspace, &Workspace::panelsChanged, this, &MainWindow::refreshViewActions);
    m_workspace->search().setModes(m_toolBar->search()->modes());
    connect(&m_workspace->search(), &TextSearch::changed, this, &MainWindow::refreshSearch);
    connect(&m_workspace->reader(), &Reader::jumpsChanged, this, &MainWindow::refreshActions);
    m_workspace->showDocument(document);
    m_workspace->setFocus();
}

void MainWindow::closeWorkspace()
{
    m_status->setEdits(nullptr);
    m_toolBar->setThemes(nullptr, nullptr);
    delete std::exchange(m_workspace, nullptr);
}

// Views hold on to the project that they show: where it is to be another, all are made anew, at the
// place that was read.
void MainWindow::renewWorkspace()
{
    if (m_workspace == nullptr || !m_workspace->edits().isOutdated() || !m_workspace->keepTyping())
        return;
    const DocumentId document = m_workspace->document();
    const bool isCoding = m_workspace->isUnitPassShown();
    m_workspace->keepPlaces();
    closeWorkspace();
    openWorkspace(document);
    if (isCoding)
        m_workspace->setUnitPassShown(true);
    m_workspace->search().setQuery(m_toolBar->search()->text());
    refreshActions();
    if (m_workspace->edits().isBlind()) {
        m_messages->showMessage(
            MessageBar::Kind::Hint,
            tr("What others have coded and noted is hidden from %1 until it is revealed.")
                .arg(m_session->authorName()));
    }
}

void MainWindow::toggleBlindness(Workspace &workspace)
{
    refreshViewActions(); // The check mark tells what is, not what is asked for.
    if (!workspace.keepTyping())
        return;
    if (workspace.edits().isBlind())
        workspace.edits().revealOthers();
    else
        workspace.edits().hideOthers();
}

bool MainWindow::refusesBlindly()
{
    if (!m_workspace->edits().isBlind())
        return false;
    m_messages->showMessage(MessageBar::Kind::Hint,
                            tr("This is done to all of the project, of which others' work is "
                               "hidden from you; reveal it first."));
    return true;
}

void MainWindow::askToReveal(const std::function<void()> &then)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Reveal others' work"),
                        tr("Show what others have coded and noted?"), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("RevealOthers"));
    box->setInformativeText(tr("Your codings can then no longer count as blind. The history keeps "
                               "when that was."));
    QPushButton *reveal = box->addButton(tr("Reveal"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel); // What has been seen cannot be unseen.
    connect(reveal, &QPushButton::clicked, m_workspace, then);
    connect(m_workspace, &QObject::destroyed, box, &QDialog::reject);
    present(box);
}

} // namespace meipi
