// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"
#include "window/passagelink.h"

namespace meipi {

void MainWindow::openLink(const QString &link)
{
    const auto passage = PassageLink::fromString(link);
    if (!passage) {
        m_messages->showMessage(
            MessageBar::Kind::Error,
            tr("“%1” is no link to a passage; follow one from an export.").arg(link.left(80)));
        return;
    }
    if (m_session != nullptr && followLink(*passage))
        return;
    const QString path = projectFor(*passage);
    if (!path.isEmpty()) {
        openProject(path);
        if (isOpen(path) && followLink(*passage))
            return;
    }
    m_messages->showMessage(
        MessageBar::Kind::Error,
        tr("The document of this link is in none of the projects that were opened here; open its "
           "project and follow the link again."));
}

// The one with the highlight where several have the document, else the one used last.
QString MainWindow::projectFor(const PassageLink &link) const
{
    const QList<LibraryEntry> entries = m_context.library.projectsWith(link.hash);
    for (const LibraryEntry &entry : entries) {
        if (entries.size() == 1)
            break;
        const auto session = ProjectSession::open(entry.path, ProjectSession::Access::ReadOnly);
        if (session && (*session)->snapshot().find(link.highlight) != nullptr)
            return entry.path;
    }
    return entries.isEmpty() ? QString() : entries.first().path;
}

// False where the open project does not have the document.
bool MainWindow::followLink(const PassageLink &link)
{
    if (!m_session->readRest())
        return true; // which is said
    const ProjectSnapshot &project = m_workspace->edits().snapshot();
    const DocumentId document = documentWith(project, link.hash);
    if (document.isNull())
        return false;
    const Placement *place = project.placement(link.highlight);
    if (place != nullptr && !place->range.isEmpty()) {
        m_workspace->goToHighlight(link.highlight);
        return true;
    }
    m_workspace->showDocument(document);
    const bool isHidden = project.find(link.highlight) == nullptr
        && m_session->snapshot().find(link.highlight) != nullptr;
    if (isHidden) {
        m_messages->showMessage(
            MessageBar::Kind::Hint,
            tr("The passage of this link was marked by others, whose work is hidden from you; here "
               "is its document."));
    } else if (!link.highlight.isNull()) {
        m_messages->showMessage(
            MessageBar::Kind::Hint,
            tr("The passage of this link is not marked any more; here is its document."));
    }
    return true;
}

} // namespace meipi
