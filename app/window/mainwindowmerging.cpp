// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"
#include "window/mergedialog.h"
#include "window/presentdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace meipi {

void MainWindow::chooseProject(const QString &title,
                               const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(this, title, usualFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Meipi projects") + QStringLiteral(" (*.meipi)"));
    connect(dialog, &QFileDialog::fileSelected, this, take);
    present(dialog);
}

void MainWindow::openImportDialog(const QString &path)
{
    if (m_session == nullptr || !m_workspace->keepTyping())
        return;
    auto *dialog = new MergeDialog(m_session->mergeRequest(path), tr("Import"), tr("Import"), this);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &MergeDialog::mergeRequested, this, [this, path] { import(path); });
    present(dialog);
}

void MainWindow::import(const QString &path)
{
    if (m_session == nullptr || !m_workspace->keepTyping())
        return;
    const auto report = m_session->merge(path);
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    rememberProject();
    refreshActions();
    reportMerge(tr("“%1” is imported.").arg(QFileInfo(path).fileName()), *report);
}

void MainWindow::reportMerge(const QString &done, const MergeReport &report)
{
    m_messages->showMessage(
        MessageBar::Kind::Hint, done,
        {m_actions.action("undo")->text(), [this] { m_actions.action("undo")->trigger(); }});
    if (report.conflicts.isEmpty())
        return;
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("What differed"), done, QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("MergeConflicts"));
    box->setInformativeText(
        tr("Places where both projects differ: %1. Nothing is lost of what stood here.")
            .arg(report.conflicts.size()));
    box->setDetailedText(report.conflicts.join(u'\n'));
    box->setDefaultButton(QMessageBox::Close);
    present(box);
}

} // namespace meipi
