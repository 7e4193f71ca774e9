// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backupkeeper.h"
#include "session/sample.h"
#include "window/authorbar.h"
#include "window/mainwindow.h"
#include "window/readingplaces.h"
#include "window/readingquestions.h"
#include "window/searchfield.h"
#include "window/startpage.h"
#include "window/statusline.h"
#include "window/toolbar.h"
#include "window/wholebeforeinput.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QStackedWidget>

namespace meipi {

namespace {

QString lastProjectSetting()
{
    return QStringLiteral("lastProject");
}

bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".meipi"), Qt::CaseInsensitive);
}

QStringList themePaths(const ProjectSnapshot &project)
{
    QStringList paths;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes)
        paths.append(project.themePath(theme));
    return paths;
}

QString shownTitle(const LibraryEntry &entry)
{
    return entry.title.isEmpty() ? QFileInfo(entry.path).completeBaseName() : entry.title;
}

} // namespace

void MainWindow::openLast()
{
    const QString last = m_context.preferences.value(lastProjectSetting()).toString();
    if (last.isEmpty())
        openSample();
    else if (QFileInfo(last).isFile())
        openProject(last);
}

void MainWindow::openSample()
{
    auto opened =
        meipi::openSample(m_context.library, m_language, m_context.preferences.authorName());
    if (!opened) {
        m_messages->showError(opened.error());
        return;
    }
    if (isOpen(opened->session->path())) {
        m_workspace->showDocument(opened->document);
        return;
    }
    openSession(std::move(opened->session), opened->document);
}

void MainWindow::openPaths(const QStringList &paths)
{
    QString project;
    QStringList documents;
    for (const QString &path : paths) {
        if (isProject(path) && project.isEmpty())
            project = path;
        else if (!isProject(path))
            documents.append(path);
    }
    if (!project.isEmpty()) {
        openProject(project);
        if (!documents.isEmpty())
            addDocuments(documents);
    } else if (!documents.isEmpty()) {
        openDocumentFiles(documents);
    }
}

void MainWindow::openProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (isOpen(absolute))
        return;
    const auto last = ReadingPlaces(m_context.preferences).last(absolute);
    auto session = ProjectSession::openAt(absolute, last ? last->document : DocumentId());
    if (!session) {
        reportUnread(absolute, session.error());
        return;
    }
    if (!m_context.library.holds(absolute))
        m_recent.add(absolute);
    openSession(*std::move(session));
}

void MainWindow::reportUnread(const QString &path, const Error &error)
{
    if (error.code == Error::Code::Malformed)
        offerRescue(path, error);
    else
        m_messages->showError(error);
}

void MainWindow::openDocumentFiles(const QStringList &paths)
{
    readDocuments(paths, [this, paths](const ReadFiles &files) {
        if (files.documents.isEmpty()) {
            reportRead(files);
            return;
        }
        const auto open = [this, paths, files](const QList<ImportedDocument> &documents) {
            for (const QString &path : paths)
                m_recent.add(path);
            if (m_workspace != nullptr && !m_workspace->keepTyping())
                return;
            take(openDocuments(m_context.library, documents, m_context.preferences.authorName()),
                 files);
        };
        // What a project holds already has been asked about before.
        if (m_context.library.projectsWith(files.documents.first().hash).isEmpty())
            askAboutMarks(files.documents, {}, this, open);
        else
            open(files.documents);
    });
}

void MainWindow::addDocuments(const QStringList &paths)
{
    if (m_workspace == nullptr)
        return;
    readDocuments(paths, [this](const ReadFiles &files) {
        if (m_workspace == nullptr)
            return;
        const ProjectSession *session = m_session.get();
        askAboutMarks(files.documents, themePaths(session->snapshot()), this,
                      [this, session, files](const QList<ImportedDocument> &documents) {
                          if (m_workspace == nullptr || m_session.get() != session)
                              return;
                          add(documents);
                          reportRead(files);
                      });
    });
}

void MainWindow::add(const QList<ImportedDocument> &documents)
{
    DocumentId first;
    for (const ImportedDocument &document : documents) {
        const auto added = m_session->addDocument(document);
        if (!added) {
            m_messages->showError(added.error());
            return;
        }
        if (first.isNull())
            first = *added;
    }
    if (!first.isNull())
        m_workspace->showDocument(first);
    rememberProject();
}

void MainWindow::take(Result<Arrival> arrival, const ReadFiles &files)
{
    if (!arrival) {
        m_messages->showError(arrival.error());
        return;
    }
    if (isOpen(arrival->session->path()))
        m_workspace->showDocument(arrival->document);
    else
        openSession(std::move(arrival->session), arrival->document);
    reportOthers(arrival->others);
    reportRead(files);
}

void MainWindow::openSession(std::unique_ptr<ProjectSession> session, const DocumentId &document)
{
    if (!closeProject())
        return;
    m_session = std::move(session);
    m_session->setAuthorName(m_context.preferences.authorName());
    keepBackups();
    connect(m_session.get(), &ProjectSession::failed, m_messages, &MessageBar::showError);
    if (!m_session->isWhole())
        letRestBeRead();
    connect(m_session.get(), &ProjectSession::historyChanged, this, &MainWindow::refreshHistory);
    openWorkspace(document);
    rememberProjectSoon();
    refreshActions();
    reportPlace();
    if (m_context.preferences.authorName().isEmpty()
        && !m_context.preferences.value(QStringLiteral("authorAsked")).toBool()) {
        askForAuthor();
    }
}

// What is damaged further on than what is seen first is said as if nothing had been shown.
void MainWindow::letRestBeRead()
{
    new WholeBeforeInput(*m_session);
    connect(
        m_session.get(), &ProjectSession::readFailed, this,
        [this, session = m_session.get()](const Error &error) {
            if (m_session.get() != session)
                return;
            const QString path = session->path();
            leaveProject();
            reportUnread(path, error);
        },
        Qt::QueuedConnection);
}

bool MainWindow::closeProject()
{
    if (m_workspace == nullptr)
        return true;
    if (!m_workspace->keepTyping())
        return false;
    m_workspace->keepPlaces();
    rememberProject();
    leaveProject();
    return true;
}

void MainWindow::leaveProject()
{
    m_files.cancel();
    closeWorkspace();
    m_toolBar->search()->clear();
    m_backups.reset();
    m_session.reset();
    m_start->setRecent(m_recent.paths());
    refreshActions();
}

std::unique_ptr<ProjectSession> MainWindow::releaseSession()
{
    if (m_workspace == nullptr || !m_workspace->keepTyping())
        return nullptr;
    m_workspace->keepPlaces();
    m_files.cancel();
    m_session->disconnect(this);
    m_session->disconnect(m_messages);
    closeWorkspace();
    m_backups.reset();
    return std::move(m_session);
}

bool MainWindow::isOpen(const QString &projectPath) const
{
    if (m_session == nullptr)
        return false;
    const QFileInfo open(m_session->path());
    const QFileInfo asked(projectPath);
    return open.exists() && asked.exists() ? open.canonicalFilePath() == asked.canonicalFilePath()
                                           : open.absoluteFilePath() == asked.absoluteFilePath();
}

void MainWindow::reportOthers(const QList<LibraryEntry> &others)
{
    if (others.isEmpty())
        return;
    QStringList names;
    for (const LibraryEntry &entry : others)
        names.append(u'“' + shownTitle(entry) + u'”');
    const QString other = others.first().path;
    m_messages->showMessage(MessageBar::Kind::Hint,
                            tr("This document is also in %1.").arg(names.join(tr(", "))),
                            {tr("Open that project"), [this, other] { openProject(other); }});
}

// Two files are written through to the disk for it: the window is painted first.
void MainWindow::rememberProjectSoon()
{
    m_remembering.start();
}

void MainWindow::rememberProject()
{
    m_remembering.stop();
    if (m_session == nullptr)
        return;
    m_context.preferences.setValue(lastProjectSetting(), m_session->path());
    // That the library could not be written is no reason to keep anybody from reading.
    if (const auto remembered = m_context.library.remember(*m_session); !remembered)
        m_messages->showError(remembered.error());
}

void MainWindow::setAuthor(const QString &name)
{
    if (m_workspace != nullptr && !m_workspace->keepTyping())
        return; // It is to be of who has typed it.
    m_context.preferences.setAuthorName(name);
    m_status->setAuthor(name);
    if (m_session != nullptr)
        m_session->setAuthorName(name);
    if (m_workspace == nullptr)
        return;
    renewWorkspace();
    m_workspace->refreshAuthor();
    m_workspace->setFocus();
}

void MainWindow::askForAuthor()
{
    m_context.preferences.setValue(QStringLiteral("authorAsked"), true);
    m_authorBar->ask(m_context.preferences.authorName());
}

} // namespace meipi
