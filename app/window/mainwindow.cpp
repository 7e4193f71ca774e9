// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "project/shorttitle.h"
#include "session/backupkeeper.h"
#include "window/appearance.h"
#include "window/authorbar.h"
#include "window/readingquestions.h"
#include "window/searchfield.h"
#include "window/startpage.h"
#include "window/statusline.h"
#include "window/toolbar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr int frameHeight = 40; // of a title bar, which is known only once the window is shown
constexpr QSize leastSize(820, 520);
constexpr auto rememberPause = 300ms;

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const WindowContext &context, const QString &language, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_language(language), m_actions(context.preferences),
      m_recent(context.preferences), m_toolBar(new ToolBar(m_actions)), m_pages(new QStackedWidget),
      m_start(new StartPage(m_actions)), m_messages(new MessageBar), m_authorBar(new AuthorBar),
      m_status(new StatusLine)
{
    setObjectName(QStringLiteral("MainWindow"));
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    addToolBar(m_toolBar);
    buildCentre();
    m_actions.addWindowActionsTo(this);
    buildMenus();
    connectCommands();
    restorePlace();
    m_status->setAuthor(context.preferences.authorName());
    m_start->setRecent(m_recent.paths());
    connect(m_start, &StartPage::pathChosen, this,
            [this](const QString &path) { openPaths({path}); });
    connect(m_authorBar, &AuthorBar::named, this, &MainWindow::setAuthor);
    connect(m_status, &StatusLine::authorRequested, this, [this] {
        askForAuthor();
        m_authorBar->field()->setFocus();
    });
    connect(m_status, &StatusLine::revealRequested, m_actions.action("hideOthers"),
            &QAction::trigger);
    connect(m_status, &StatusLine::encodingRequested, this, [this] {
        if (m_workspace != nullptr)
            openEncodingDialog(m_workspace->document());
    });
    m_remembering.setSingleShot(true);
    m_remembering.setInterval(rememberPause);
    connect(&m_remembering, &QTimer::timeout, this, &MainWindow::rememberProject);
    connect(&m_files, &FileOpener::started, m_messages, &MessageBar::showProgress);
    connect(&m_files, &FileOpener::finished, m_messages, &MessageBar::finishProgress);
    askForPasswords(m_files, this);
    connect(&context.appearance, &Appearance::changed, this, &MainWindow::refreshViewActions);
    refreshActions();
}

MainWindow::~MainWindow()
{
    if (m_remembering.isActive())
        rememberProject();
    // The workspace refers to the session, which is a member and would go first.
    delete m_workspace;
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_authorBar);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_start);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::buildMenus()
{
    QMenu *menu = nullptr;
    ActionMenu filling = ActionMenu::None;
    for (const ActionRow &row : m_actions.rows()) {
        if (row.menu == ActionMenu::None)
            continue;
        if (row.menu != filling) {
            filling = row.menu;
            menu = menuBar()->addMenu(menuTitle(filling));
        }
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.action(row.id));
        if (row.id == u"open") {
            m_recentMenu = menu->addMenu(tr("Open recent"));
            connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
        }
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString &path : paths) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openPaths({path}); });
    }
    if (!paths.isEmpty())
        m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("Clear the list"));
    clear->setEnabled(!paths.isEmpty());
    connect(clear, &QAction::triggered, this, [this] { m_recent.clear(); });
}

void MainWindow::restorePlace()
{
    const Preferences &preferences = m_context.preferences;
    if (restoreGeometry(preferences.value(QStringLiteral("window/geometry")).toByteArray()))
        return;
    const QSize room = screen()->availableSize() - QSize(0, frameHeight);
    resize(usualSize.boundedTo(room));
    if (size() != usualSize)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::refreshTitle()
{
    QString title;
    if (m_workspace != nullptr) {
        const ProjectSnapshot &project = m_session->snapshot();
        const Document *document = project.find(m_workspace->document());
        title = project.property(QStringLiteral("title"));
        if (title.isEmpty() && document != nullptr)
            title = fullTitle(*document);
        if (title.isEmpty())
            title = QFileInfo(m_session->path()).completeBaseName();
    }
    setWindowTitle(title.isEmpty() ? QStringLiteral("Meipi 眉批") : title + u" — Meipi 眉批"_qs);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!closeProject()) {
        event->ignore(); // words that could not be written are still in their field
        return;
    }
    m_files.cancel();
    m_context.preferences.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = filesIn(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeDropped(paths);
}

} // namespace meipi
