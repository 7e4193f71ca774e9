// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "exchange/exchangeformats.h"
#include "project/mergematch.h"
#include "session/merging.h"
#include "window/background.h"
#include "window/mergedialog.h"
#include "window/presentdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>

namespace meipi {

void MainWindow::chooseProject(const QString &title, const QStringList &suffixes,
                               const std::function<void(const QString &)> &take)
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns.append(QLatin1String("*.") + suffix);
    auto *dialog = new QFileDialog(this, title, usualFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    const QString kind = suffixes.size() == 1 ? tr("Meipi projects") : tr("Files to import");
    dialog->setNameFilter(kind + QLatin1String(" (") + patterns.join(u' ') + u')');
    connect(dialog, &QFileDialog::fileSelected, this, take);
    present(dialog);
}

void MainWindow::openImportDialog(const QString &path)
{
    if (m_session == nullptr || !m_workspace->keepTyping())
        return;
    if (isForeign(path))
        readForeignFile(path);
    else
        previewImport(m_session->mergeRequest(path), {});
}

// What other programs export is brought into the open project, the rest is opened.
void MainWindow::takeDropped(const QStringList &paths)
{
    QStringList foreign;
    QStringList others;
    for (const QString &path : paths)
        (isForeign(path) ? foreign : others).append(path);
    if (!others.isEmpty())
        openPaths(others);
    if (foreign.isEmpty())
        return;
    const QString name = QFileInfo(foreign.first()).fileName();
    if (m_session == nullptr || !others.isEmpty()) {
        m_messages->showMessage(
            MessageBar::Kind::Hint,
            tr("%1 goes into a project; open one and drop the file there.").arg(name));
        return;
    }
    if (foreign.size() > 1) {
        m_messages->showMessage(MessageBar::Kind::Hint,
                                tr("Import one file after the other; %1 is the first.").arg(name));
    }
    openImportDialog(foreign.first());
}

void MainWindow::readForeignFile(const QString &path)
{
    const auto progress = std::make_shared<Progress>();
    m_messages->showProgress(tr("Reading %1 …").arg(QFileInfo(path).fileName()), progress);
    const ForeignRequest wanted{m_session->snapshot(), m_session->context(),
                                m_session->authorName()};
    runInBackground(
        this, [path, wanted, progress] { return readForeign(path, wanted, *progress); },
        [this, path,
         workspace = QPointer<Workspace>(m_workspace)](const Result<ForeignReading> &reading) {
            m_messages->finishProgress();
            if (!reading) {
                m_messages->showError(reading.error());
                return;
            }
            if (workspace.isNull() || workspace != m_workspace || !m_workspace->keepTyping())
                return; // another project by now
            MergeRequest request = m_session->mergeRequest(path);
            request.foreign = std::make_shared<const ForeignProject>(reading->foreign);
            previewImport(request, reading->losses);
        });
}

void MainWindow::previewImport(const MergeRequest &request, const QStringList &losses)
{
    auto *dialog = new MergeDialog(request, MergeDialog::Purpose::Import, losses, this);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &MergeDialog::mergeRequested, this, [this, request] { import(request); });
    present(dialog);
}

void MainWindow::import(const MergeRequest &request)
{
    if (m_session == nullptr || !m_workspace->keepTyping())
        return;
    keepAsItIs(m_session->path(), [this, request] { importNow(request); });
}

void MainWindow::importNow(const MergeRequest &request)
{
    const QString &path = request.otherPath;
    const auto report = request.foreign == nullptr ? m_session->merge(path)
                                                   : m_session->merge(path, *request.foreign);
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    rememberProject();
    refreshActions();
    reportMerge(tr("“%1” is imported.").arg(QFileInfo(path).fileName()), *report);
}

void MainWindow::openAddDialog(const QString &targetPath)
{
    if (m_session == nullptr || !m_context.library.isOfOneDocument(*m_session)
        || !m_workspace->keepTyping() || refusesBlindly())
        return;
    auto opened = ProjectSession::open(targetPath);
    if (!opened) {
        m_messages->showError(opened.error());
        return;
    }
    (*opened)->setAuthorName(m_context.preferences.authorName());
    const auto target = std::make_shared<std::unique_ptr<ProjectSession>>(std::move(*opened));
    auto *dialog = new MergeDialog((*target)->mergeRequest(m_session->path()),
                                   MergeDialog::Purpose::AddTo, {}, this);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &MergeDialog::mergeRequested, this, [this, target] {
        if (*target != nullptr)
            keepAsItIs((*target)->path(), [this, target] { addTo(std::move(*target)); });
    });
    present(dialog);
}

// Nothing of the document's own project is touched before the other one has all of it.
void MainWindow::addTo(std::unique_ptr<ProjectSession> target)
{
    if (target == nullptr || m_session == nullptr || !m_workspace->keepTyping())
        return;
    const QString path = m_session->path();
    const ProjectSnapshot alone = m_session->snapshot();
    const auto report = target->merge(path);
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    const QString name = QFileInfo(target->path()).fileName();
    const DocumentId document = MergeMatch(target->snapshot(), alone).ours(m_workspace->document());
    if (!m_context.library.holds(target->path()))
        m_recent.add(target->path());
    openSession(std::move(target), document);
    const auto retired = m_context.library.retire(path);
    const QString kept =
        retired ? tr("The project it had is kept as %1.").arg(*retired) : retired.error().message;
    reportMerge(tr("The document is now in %1.").arg(name) + u' ' + kept, *report);
}

void MainWindow::reportMerge(const QString &done, const MergeReport &report)
{
    m_messages->showMessage(
        MessageBar::Kind::Hint, done,
        {m_actions.action("undo")->text(), [this] { m_actions.action("undo")->trigger(); }});
    if (report.conflicts.isEmpty() || m_workspace->edits().isBlind())
        return; // They tell of others' work.
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
