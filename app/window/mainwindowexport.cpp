// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultexporter.h"
#include "session/earliertexts.h"
#include "window/background.h"
#include "window/exportdialog.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/pathfield.h"
#include "window/presentdialog.h"
#include "window/printpreview.h"
#include "window/templatesdialog.h"
#include "window/workspace.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

namespace meipi {

namespace {

QString exportFolderSetting()
{
    return QStringLiteral("exportFolder");
}

} // namespace

void MainWindow::openExportDialog()
{
    const ProjectSnapshot &project = m_workspace->edits().snapshot();
    const Document *document = project.find(m_workspace->document());
    QString title = project.property(QStringLiteral("title"));
    if (title.isEmpty() && document != nullptr)
        title = document->title.isEmpty() ? QFileInfo(document->name).completeBaseName()
                                          : document->title;
    if (!m_workspace->keepTyping())
        return;
    auto *dialog = new ExportDialog(title, m_language, this);
    dialog->setFolder(keptFolder(m_context.preferences, exportFolderSetting()));
    dialog->setProject(project);
    const TemplateShelf shelf(m_context.library.templatesFolder());
    dialog->setTemplates(shelf);
    connect(dialog, &ExportDialog::templatesRequested, this, [this, dialog, shelf] {
        TemplatesDialog *templates = openTemplates(m_workspace->edits());
        if (templates == nullptr)
            return;
        connect(templates, &QDialog::finished, dialog, [this, dialog, shelf] {
            dialog->setProject(m_workspace->edits().snapshot());
            dialog->setTemplates(shelf);
        });
    });
    connect(dialog, &ExportDialog::printRequested, this, [this, dialog] { print(*dialog); });
    connect(dialog, &ExportDialog::exportRequested, this, [this, dialog] { write(*dialog); });
    present(dialog);
}

TemplatesDialog *MainWindow::openTemplates(Edits &edits)
{
    if (!m_workspace->keepTyping())
        return nullptr;
    auto *dialog = new TemplatesDialog(edits, TemplateShelf(m_context.library.templatesFolder()),
                                       m_language, this);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    present(dialog);
    return dialog;
}

void MainWindow::write(const ExportDialog &dialog)
{
    if (m_session == nullptr)
        return;
    const QString path = dialog.path();
    m_context.preferences.setValue(exportFolderSetting(), QFileInfo(path).absolutePath());
    if (isForFolder(*dialog.exporter(), path)) {
        writeVault(path, dialog.options(), false);
        return;
    }
    const QStringList losses = hiddenLosses()
        + dialog.exporter()->losses(m_workspace->edits().snapshot(), dialog.options());
    const auto progress = std::make_shared<Progress>();
    m_messages->showProgress(tr("Exporting %1 …").arg(QFileInfo(path).fileName()), progress);
    runInBackground(
        this,
        [snapshot = m_workspace->edits().snapshot(), options = dialog.options(), path,
         exporter = dialog.exporter(), replace = dialog.replaces(), file = m_session->path(),
         progress]() -> Result<Done> {
            const auto project = exporter->info().needsEarlierTexts
                ? withEarlierTexts(snapshot, file, *progress)
                : snapshot;
            if (!project)
                return tl::unexpected(project.error());
            return exportToFile(*exporter, *project, options, path, replace, *progress);
        },
        [this, path, losses](const Result<Done> &written) {
            m_messages->finishProgress();
            if (!written) {
                m_messages->showError(written.error());
                return;
            }
            showExported(path, losses);
        });
}

// What is written lacks what the window lacks.
QStringList MainWindow::hiddenLosses() const
{
    if (m_workspace == nullptr || !m_workspace->edits().isBlind())
        return {};
    return {tr("What others have coded and noted is hidden from you and was left out.")};
}

void MainWindow::showExported(const QString &path, const QStringList &losses)
{
    m_messages->showMessage(
        MessageBar::Kind::Hint, (QStringList{tr("Exported to %1.").arg(path)} + losses).join(u' '),
        {tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void MainWindow::writeVault(const QString &folder, const ExportOptions &options, bool isForced)
{
    if (m_session == nullptr)
        return;
    const auto progress = std::make_shared<Progress>();
    m_messages->showProgress(tr("Exporting to %1 …").arg(QFileInfo(folder).fileName()), progress);
    runInBackground(
        this,
        [snapshot = m_workspace->edits().snapshot(), options, folder, isForced, progress] {
            return exportVault(snapshot, options, folder, isForced, *progress);
        },
        [this, folder, options, losses = hiddenLosses()](const Result<VaultSummary> &written) {
            m_messages->finishProgress();
            if (!written && written.error().code == Error::Code::FileExists) {
                m_messages->showMessage(MessageBar::Kind::Error, written.error().message,
                                        {tr("Write beside them"), [this, folder, options] {
                                             writeVault(folder, options, true);
                                         }});
                return;
            }
            if (!written) {
                m_messages->showError(written.error());
                return;
            }
            QStringList words{tr("Files written to %2: %1; unchanged: %3.")
                                  .arg(QString::number(written->written),
                                       QDir::toNativeSeparators(folder),
                                       QString::number(written->unchanged))};
            if (!written->removed.isEmpty())
                words.append(tr("What the project no longer has is listed in the index."));
            if (written->rescued > 0)
                words.append(tr("What you had typed into exported blocks now stands below them."));
            m_messages->showMessage(
                MessageBar::Kind::Hint, (words + losses).join(u' '),
                {tr("Open"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
        });
}

void MainWindow::print(const ExportDialog &dialog)
{
    if (m_session == nullptr || dialog.exporter() == nullptr)
        return;
    const auto progress = std::make_shared<Progress>();
    m_messages->showProgress(tr("Laying out the pages …"), progress);
    runInBackground(
        this,
        [snapshot = m_workspace->edits().snapshot(), options = dialog.options(),
         exporter = dialog.exporter(), progress]() -> Result<QByteArray> {
            QBuffer pages;
            pages.open(QIODevice::WriteOnly);
            if (auto written = exportTo(*exporter, snapshot, options, pages, *progress); !written)
                return tl::unexpected(written.error());
            return pages.data();
        },
        [this, parent = QPointer<const QWidget>(&dialog)](const Result<QByteArray> &pdf) {
            m_messages->finishProgress();
            if (!pdf)
                m_messages->showError(pdf.error());
            else if (parent)
                PrintPreview::open(*pdf, windowTitle(), parent->window());
        });
}

} // namespace meipi
