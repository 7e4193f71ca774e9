// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backupkeeper.h"
#include "session/conflictcopies.h"
#include "session/restoring.h"
#include "store/filebeside.h"
#include "store/projectstore.h"
#include "store/rescue.h"
#include "window/background.h"
#include "window/mainwindow.h"
#include "window/presentdialog.h"
#include "window/restoredialog.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace meipi {

namespace {

/// Bytes; in what is smaller, such as a note that someone named .meipi, there is nothing to rescue.
constexpr qint64 smallestProject = 8192;

} // namespace

void MainWindow::keepBackups()
{
    m_backups = std::make_unique<BackupKeeper>(m_context.library.backupsOf(m_session->path()));
    connect(m_backups.get(), &BackupKeeper::failed, m_messages, &MessageBar::showError);
    m_backups->start();
}

void MainWindow::keepAsItIs(const QString &path, const std::function<void()> &then)
{
    const Backups backups = m_context.library.backupsOf(path);
    if (!backups.isDue({}, Timestamp::now())) {
        then();
        return;
    }
    const auto progress = std::make_shared<Progress>();
    m_messages->showProgress(tr("Keeping the project as it is now …"), progress);
    runInBackground(
        this, [backups, progress] { return backups.make(Timestamp::now(), *progress); },
        [this, then, workspace = QPointer<Workspace>(m_workspace)](const Result<Backup> &kept) {
            m_messages->finishProgress();
            // Another program that makes one at this moment keeps the same.
            if (!kept && kept.error().code != Error::Code::Locked)
                m_messages->showError(kept.error());
            else if (!workspace.isNull() && workspace == m_workspace)
                then();
        });
}

// The file dialog has asked whether what is there may go.
void MainWindow::keepReplaced(const QString &path, const std::function<void()> &then)
{
    if (ProjectStore::open(path, ProjectStore::Access::ReadOnly))
        keepAsItIs(path, then);
    else
        then();
}

void MainWindow::reportPlace()
{
    const QString name = QFileInfo(m_session->path()).fileName();
    const QStringList copies = conflictCopies(m_session->path());
    if (!copies.isEmpty()) {
        const QString &copy = copies.first();
        m_messages->showMessage(
            MessageBar::Kind::Error,
            tr("“%1” was edited in two places at once, so the program that keeps its folder alike "
               "has put “%2” beside it. Bring in what that one has, then remove it.")
                .arg(name, QFileInfo(copy).fileName()),
            {tr("Bring in…"), [this, copy] { openImportDialog(copy); }});
    } else if (m_session->isSoleWriter()) {
        m_messages->showMessage(MessageBar::Kind::Hint,
                                tr("“%1” lies on a network drive: while it is open here, others "
                                   "can only read it.")
                                    .arg(name));
    }
}

void MainWindow::openRestoreDialog()
{
    if (m_session == nullptr || !m_workspace->keepTyping() || refusesBlindly())
        return;
    auto *dialog = new RestoreDialog(m_context.library.backupsOf(m_session->path()).list(),
                                     m_session->snapshot(), this);
    connect(dialog, &RestoreDialog::restoreRequested, this, &MainWindow::restore);
    present(dialog);
}

// What is there now is kept as a backup too, should the history not be enough.
void MainWindow::restore(const QString &backupPath)
{
    if (m_session == nullptr)
        return;
    keepAsItIs(m_session->path(), [this, backupPath] {
        if (const auto restored = m_session->restore(backupPath); !restored) {
            m_messages->showError(restored.error());
            return;
        }
        m_messages->showMessage(
            MessageBar::Kind::Hint, tr("The backup is restored."),
            {m_actions.action("undo")->text(), [this] { m_actions.action("undo")->trigger(); }});
    });
}

void MainWindow::offerRescue(const QString &path, const Error &error)
{
    const QList<Backup> backups = m_context.library.backupsOf(path).list();
    if (backups.isEmpty() && QFileInfo(path).size() < smallestProject) {
        m_messages->showError(error);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Damaged project"), error.message,
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("DamagedProject"));
    box->setInformativeText(
        backups.isEmpty()
            ? tr("All that can be read can be put into a new project. The damaged file stays as it "
                 "is.")
            : tr("A backup can take its place, or all that can be read can be put into a new "
                 "project. The damaged file is kept."));
    QPushButton *rescue = box->addButton(tr("Rescue what can be read"), QMessageBox::AcceptRole);
    connect(rescue, &QPushButton::clicked, this, [this, path] { this->rescue(path); });
    if (!backups.isEmpty()) {
        QPushButton *restore = box->addButton(tr("Restore a backup…"), QMessageBox::AcceptRole);
        connect(restore, &QPushButton::clicked, this,
                [this, path, backups] { chooseBackupFor(path, backups); });
        box->setDefaultButton(restore);
    } else {
        box->setDefaultButton(rescue);
    }
    present(box);
}

void MainWindow::chooseBackupFor(const QString &path, const QList<Backup> &backups)
{
    auto *dialog = new RestoreDialog(backups, std::nullopt, this);
    connect(dialog, &RestoreDialog::restoreRequested, this, [this, path](const QString &backup) {
        const auto aside = replaceDamaged(path, backup);
        if (!aside) {
            m_messages->showError(aside.error());
            return;
        }
        openProject(path);
        m_messages->showMessage(
            MessageBar::Kind::Hint,
            tr("The backup is restored; the damaged file is now “%1”.").arg(*aside));
    });
    present(dialog);
}

void MainWindow::rescue(const QString &path)
{
    const QString target = QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        ? freeNameBeside(path, tr("rescued"))
        : m_context.library.newProjectPath(QFileInfo(path).fileName());
    const auto progress = std::make_shared<Progress>();
    m_messages->showProgress(tr("Reading what is left of %1 …").arg(QFileInfo(path).fileName()),
                             progress);
    runInBackground(
        this, [path, target, progress] { return rescueProject(path, target, *progress); },
        [this, target](const Result<RescueReport> &report) {
            m_messages->finishProgress();
            if (!report) {
                m_messages->showError(report.error());
                return;
            }
            openProject(target);
            auto *box = new QMessageBox(
                QMessageBox::NoIcon, tr("Rescued project"),
                tr("The new project “%1” has documents: %2, highlights: %3, notes: %4.")
                    .arg(QFileInfo(target).fileName())
                    .arg(report->documents)
                    .arg(report->highlights)
                    .arg(report->notes),
                QMessageBox::Close, this);
            box->setObjectName(QStringLiteral("RescuedProject"));
            box->setInformativeText(
                tr("A note on the project tells what is lost and what was changed: %1")
                    .arg(report->losses.size()));
            box->setDetailedText(report->losses.join(u'\n'));
            box->setDefaultButton(QMessageBox::Close);
            present(box);
        });
}

} // namespace meipi
