// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/startersets.h"
#include "window/authorsdialog.h"
#include "window/background.h"
#include "window/encodingdialog.h"
#include "window/keysheet.h"
#include "window/mainwindow.h"
#include "window/pathfield.h"
#include "window/preferencesdialog.h"
#include "window/presentdialog.h"
#include "window/readingquestions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace meipi {

namespace {

QString folderSetting()
{
    return QStringLiteral("folder");
}

} // namespace

QString MainWindow::usualFolder() const
{
    return keptFolder(m_context.preferences, folderSetting());
}

void MainWindow::chooseFiles(const QString &caption,
                             const std::function<void(const QStringList &)> &take)
{
    auto *dialog = new QFileDialog(this, caption, usualFolder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Documents and projects")
             + QStringLiteral(" (*.txt *.text *.md *.markdown *.html *.htm *.xhtml "
                              "*.docx *.docm *.odt *.rtf *.epub *.pdf *.meipi)"),
         tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, take](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_context.preferences.setValue(folderSetting(), QFileInfo(paths.first()).absolutePath());
        take(paths);
    });
    present(dialog);
}

void MainWindow::openNewProjectDialog()
{
    auto *dialog = new NewProjectDialog(m_language, usualFolder(), this);
    connect(dialog, &NewProjectDialog::projectRequested, this,
            [this, dialog] { makeProject(dialog->project()); });
    present(dialog);
}

void MainWindow::makeProject(const NewProject &wanted)
{
    const auto make = [this, wanted](const ReadFiles &files) {
        if (files.documents.isEmpty() && !wanted.documents.isEmpty()) {
            reportRead(files);
            return;
        }
        QStringList themes;
        const QList<ThemeEntry> entries = starterSet(wanted.starterSet, m_language).entries;
        for (const ThemeEntry &entry : entries)
            themes.append(entry.path);
        askAboutMarks(files.documents, themes, this,
                      [this, wanted, files](const QList<ImportedDocument> &documents) {
                          take(createProject(m_context.library, wanted, documents, m_language,
                                             m_context.preferences.authorName()),
                               files);
                          if (!wanted.path.isEmpty() && m_session != nullptr)
                              m_recent.add(m_session->path());
                      });
    };
    if (wanted.documents.isEmpty())
        make({});
    else
        readDocuments(wanted.documents, make);
}

void MainWindow::openEncodingDialog(const DocumentId &document)
{
    if (m_session == nullptr)
        return;
    const Document *row = m_session->snapshot().find(document);
    const Version *version =
        row == nullptr ? nullptr : m_session->snapshot().find(row->currentVersion);
    if (version == nullptr)
        return;
    if (!version->mediaType.startsWith(QLatin1String("text/"))) {
        m_messages->showMessage(MessageBar::Kind::Hint,
                                tr("“%1” tells itself how it is encoded; there is nothing to "
                                   "choose.")
                                    .arg(row->name));
        return;
    }
    const auto bytes = m_session->originalBytes(version->id);
    if (!bytes) {
        m_messages->showError(bytes.error());
        return;
    }
    auto *dialog = new EncodingDialog(*bytes, version->encoding, this);
    connect(
        dialog, &EncodingDialog::encodingChosen, this,
        [this, document, bytes = *bytes, name = row->name](const QString &encoding) {
            m_files.readAgain(bytes, name, {encoding}, [this, document](const ReadFiles &files) {
                if (m_session == nullptr || files.documents.isEmpty()) {
                    reportRead(files);
                    return;
                }
                const auto reopened = m_session->reopenDocument(document, files.documents.first());
                if (!reopened)
                    m_messages->showError(reopened.error());
                else
                    reportRead(files);
            });
        });
    present(dialog);
}

void MainWindow::openPreferences(bool atKeys)
{
    auto *dialog =
        new PreferencesDialog(m_context.preferences, m_context.appearance, m_actions, this);
    if (atKeys)
        dialog->showKeys();
    connect(dialog, &PreferencesDialog::authorNamed, this, &MainWindow::setAuthor);
    connect(dialog, &PreferencesDialog::languageChosen, this, &MainWindow::languageChosen);
    present(dialog);
}

void MainWindow::openKeySheet()
{
    auto *sheet = new KeySheet(m_actions, this);
    connect(sheet, &KeySheet::changeRequested, this, [this] { openPreferences(true); });
    present(sheet);
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Meipi"),
        tr("Meipi 眉批 %1\n\nA reader for policy proposals: outline, highlights, themes and notes."
           "\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(64));
    present(box);
}

QFileDialog *MainWindow::newSaveDialog(const QString &title, const QString &name)
{
    auto *dialog = new QFileDialog(this, title, documentsFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("meipi"));
    dialog->setNameFilter(tr("Meipi projects") + QStringLiteral(" (*.meipi)"));
    dialog->selectFile(name);
    return dialog;
}

void MainWindow::saveProjectAs()
{
    QFileDialog *dialog =
        newSaveDialog(tr("Save project as"), QFileInfo(m_session->path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::onSavedAs);
    present(dialog);
}

void MainWindow::openAuthorsDialog(Edits &edits)
{
    if (!m_workspace->keepTyping())
        return;
    auto *dialog = new AuthorsDialog(edits, this);
    connect(dialog, &AuthorsDialog::ownNameChanged, this, &MainWindow::setAuthor);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    present(dialog);
}

void MainWindow::openShareDialog()
{
    const QString name = QFileInfo(m_session->path()).completeBaseName();
    QFileDialog *dialog = newSaveDialog(tr("Share a copy"),
                                        QStringLiteral("%1 (%2).meipi").arg(name, tr("to share")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_session != nullptr && !isOpen(path) && m_workspace->keepTyping())
            keepReplaced(path, [this, path] { shareCopy(path); });
    });
    present(dialog);
}

void MainWindow::shareCopy(const QString &path)
{
    const auto leftOut = m_session->shareAs(path, true);
    if (!leftOut) {
        m_messages->showError(leftOut.error());
        return;
    }
    m_messages->showMessage(
        MessageBar::Kind::Hint,
        tr("%1 is ready to share. Left out: private notes: %2, steps of the history: %3")
            .arg(QFileInfo(path).fileName())
            .arg(leftOut->notes)
            .arg(leftOut->steps));
}

void MainWindow::onSavedAs(const QString &path)
{
    if (m_session == nullptr || isOpen(path) || !m_workspace->keepTyping())
        return;
    keepReplaced(path, [this, path] { saveAs(path); });
}

void MainWindow::saveAs(const QString &path)
{
    if (const auto copied = m_session->copyTo(path, true); !copied) {
        m_messages->showError(copied.error());
        return;
    }
    const DocumentId document = m_workspace->document();
    auto session = ProjectSession::open(path);
    if (!session) {
        m_messages->showError(session.error());
        return;
    }
    m_recent.add(path);
    openSession(*std::move(session), document);
    m_messages->showMessage(MessageBar::Kind::Hint,
                            tr("This is now the project %1.").arg(QFileInfo(path).fileName()));
}

} // namespace meipi
