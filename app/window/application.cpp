// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/application.h"

#include "session/library.h"
#include "session/preferences.h"
#include "window/appearance.h"
#include "window/icons.h"
#include "window/interfacelanguage.h"
#include "window/linkreceiver.h"
#include "window/mainwindow.h"

#include <QApplication>

namespace meipi {

namespace {

/// The window and what it is made anew with when the language changes: all words are set when a
/// widget is made, so another language is another window around the same session.
class Desk : public QObject {
public:
    explicit Desk(QApplication &application)
        : m_library(Library::defaultFolder()), m_appearance(m_preferences)
    {
        m_language.set(m_preferences.effectiveLanguage());
        m_appearance.applyTo(application);
        m_window = newWindow();
    }

    void open(const QStringList &paths, const QStringList &links)
    {
        if (paths.isEmpty() && links.isEmpty())
            m_window->openLast();
        m_window->show();
        if (!paths.isEmpty())
            m_window->openPaths(paths);
        for (const QString &link : links)
            m_window->openLink(link);
    }

    void openLink(const QString &link)
    {
        m_window->openLink(link);
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    }

private:
    std::unique_ptr<MainWindow> newWindow()
    {
        const WindowContext context{m_preferences, m_library, m_appearance};
        auto window = std::make_unique<MainWindow>(context, m_language.code());
        connect(window.get(), &MainWindow::languageChosen, this, &Desk::changeLanguage,
                Qt::QueuedConnection);
        return window;
    }

    void changeLanguage(const QString &language)
    {
        m_preferences.setLanguage(language);
        if (m_preferences.effectiveLanguage() == m_language.code())
            return;
        const bool hasProject = m_window->workspace() != nullptr;
        const DocumentId document = hasProject ? m_window->workspace()->document() : DocumentId();
        auto session = m_window->releaseSession();
        if (hasProject && session == nullptr)
            return; // words that could not be written are still in their field
        const QByteArray geometry = m_window->saveGeometry();
        m_language.set(m_preferences.effectiveLanguage());
        const std::unique_ptr<MainWindow> old = std::exchange(m_window, newWindow());
        m_window->restoreGeometry(geometry);
        if (session)
            m_window->openSession(std::move(session), document);
        m_window->show();
    }

    Preferences m_preferences;
    Library m_library;
    Appearance m_appearance;
    InterfaceLanguage m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(QApplication &application, const QStringList &arguments)
{
    QApplication::setWindowIcon(lineIcon(QStringLiteral("meipi")));
    QApplication::setDesktopFileName(QStringLiteral("meipi"));
    QStringList links;
    QStringList paths;
    for (const QString &argument : arguments)
        (argument.startsWith(QLatin1String("meipi:"), Qt::CaseInsensitive) ? links : paths)
            .append(argument);
    LinkReceiver receiver;
    if (paths.isEmpty() && links.size() == 1 && receiver.handOver(links.first()))
        return 0;
    Desk desk(application);
    QObject::connect(&receiver, &LinkReceiver::linkReceived, &desk, &Desk::openLink);
    receiver.listen();
    desk.open(paths, links);
    return QApplication::exec();
}

} // namespace meipi
