// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeformats.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/searchfield.h"
#include "window/searchpanel.h"
#include "window/toolbar.h"

#include <QApplication>
#include <QFileInfo>

namespace meipi {

namespace {

constexpr qreal lineHeightStep = 0.1;
constexpr int columnStep = 2; // characters

/// What needs an open project, and what a document.
constexpr const char *projectActions[] = {
    "addDocument",   "saveProjectAs", "authors",     "shareCopy", "restoreBackup", "import",
    "export",        "closeProject",  "findInNotes", "nextPanel", "search",        "nextFound",
    "previousFound", "previousPanel", "showLeft",    "showRight", "reports",       "gather",
    "facts",         "attributes",    "templates",   "codeUnits", "hideOthers"};
constexpr const char *documentActions[] = {"changeEncoding",
                                           "exportOriginal",
                                           "find",
                                           "findNext",
                                           "findPrevious",
                                           "noteAnywhere",
                                           "nextMeasure",
                                           "previousMeasure",
                                           "nextHighlight",
                                           "previousHighlight",
                                           "nextNote",
                                           "previousNote",
                                           "copy",
                                           "copyCitation",
                                           "copyMarkdown",
                                           "highlight",
                                           "anyTheme",
                                           "note",
                                           "showHighlight",
                                           "fitHighlight",
                                           "removeHighlight",
                                           "splitMeasure",
                                           "makeHeading",
                                           "markRead",
                                           "leave",
                                           "nextOpenUnit",
                                           "previousOpenUnit",
                                           "theme.1",
                                           "theme.2",
                                           "theme.3",
                                           "theme.4",
                                           "theme.5",
                                           "theme.6",
                                           "theme.7",
                                           "theme.8",
                                           "theme.9"};

constexpr std::pair<const char *, Appearance::Choice> schemeActions[] = {
    {"asSystem", Appearance::Choice::System},
    {"light", Appearance::Choice::Light},
    {"sepia", Appearance::Choice::Sepia},
    {"dark", Appearance::Choice::Dark}};

} // namespace

void MainWindow::onCommand(const char *id, const std::function<void(Workspace &)> &run)
{
    connect(m_actions.action(id), &QAction::triggered, this, [this, run] {
        if (m_workspace != nullptr && m_session->readRest())
            run(*m_workspace);
    });
}

void MainWindow::connectCommands()
{
    connectFileCommands();
    connectEditCommands();
    connectReaderCommands();
    connectGoCommands();
    connectViewCommands();
    const auto always = [this](const char *id, void (MainWindow::*run)()) {
        connect(m_actions.action(id), &QAction::triggered, this, run);
    };
    always("commands", &MainWindow::openPalette);
    always("keys", &MainWindow::openKeySheet);
    always("openSample", &MainWindow::openSample);
    always("about", &MainWindow::openAbout);
}

void MainWindow::connectFileCommands()
{
    connect(m_actions.action("open"), &QAction::triggered, this, [this] {
        chooseFiles(tr("Open"), [this](const QStringList &paths) { openPaths(paths); });
    });
    connect(m_actions.action("newProject"), &QAction::triggered, this,
            &MainWindow::openNewProjectDialog);
    connect(m_actions.action("addDocument"), &QAction::triggered, this, [this] {
        chooseFiles(tr("Add documents"), [this](const QStringList &paths) { addDocuments(paths); });
    });
    onCommand("changeEncoding",
              [this](Workspace &workspace) { openEncodingDialog(workspace.document()); });
    onCommand("saveProjectAs", [this](Workspace &) { saveProjectAs(); });
    onCommand("authors", [this](Workspace &workspace) { openAuthorsDialog(workspace.edits()); });
    onCommand("hideOthers", [this](Workspace &workspace) { toggleBlindness(workspace); });
    onCommand("shareCopy", [this](Workspace &) { openShareDialog(); });
    onCommand("restoreBackup", [this](Workspace &) { openRestoreDialog(); });
    onCommand("addToProject", [this](Workspace &) {
        chooseProject(tr("Add to project"), {QStringLiteral("meipi")},
                      [this](const QString &path) { openAddDialog(path); });
    });
    onCommand("import", [this](Workspace &) {
        chooseProject(tr("Import"), QStringList{QStringLiteral("meipi")} + foreignSuffixes(),
                      [this](const QString &path) { openImportDialog(path); });
    });
    onCommand("export", [this](Workspace &) { openExportDialog(); });
    onCommand("templates", [this](Workspace &workspace) { openTemplates(workspace.edits()); });
    onCommand("exportOriginal",
              [this](Workspace &workspace) { openOriginalDialog(workspace.document()); });
    onCommand("closeProject", [this](Workspace &) { closeProject(); });
    connect(m_actions.action("quit"), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEditCommands()
{
    onCommand("undo", [](Workspace &workspace) { workspace.edits().undo(); });
    onCommand("redo", [](Workspace &workspace) { workspace.edits().redo(); });
    onCommand("find", [this](Workspace &) {
        m_toolBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_toolBar->search()->selectAll();
    });
    onCommand("findNext", [](Workspace &workspace) { workspace.search().goToNext(); });
    onCommand("findPrevious", [](Workspace &workspace) { workspace.search().goToPrevious(); });
    onCommand("search", [](Workspace &workspace) { workspace.focusSearch(); });
    onCommand("nextFound", [](Workspace &workspace) { workspace.projectSearch().goToHit(1); });
    onCommand("previousFound", [](Workspace &workspace) { workspace.projectSearch().goToHit(-1); });
    onCommand("findInNotes", [](Workspace &workspace) { workspace.focusNotesFilter(); });
    connect(m_actions.action("preferences"), &QAction::triggered, this,
            [this] { openPreferences(false); });

    SearchField *field = m_toolBar->search();
    connect(field, &QLineEdit::textChanged, this, [this](const QString &query) {
        if (m_workspace != nullptr)
            m_workspace->search().setQuery(query);
        refreshSearch();
    });
    connect(field, &SearchField::modesChanged, this, [this, field] {
        if (m_workspace != nullptr)
            m_workspace->search().setModes(field->modes());
        refreshSearch();
    });
    connect(field, &SearchField::nextRequested, m_actions.action("findNext"), &QAction::trigger);
    connect(field, &SearchField::previousRequested, m_actions.action("findPrevious"),
            &QAction::trigger);
    connect(field, &SearchField::left, this, [this, field] {
        field->clear();
        if (m_workspace != nullptr)
            m_workspace->setFocus();
    });
}

void MainWindow::connectReaderCommands()
{
    for (int key = 1; key <= ThemeKeys::count; ++key) {
        onCommand(themeActionId(key).toLatin1().constData(), [key](Workspace &workspace) {
            workspace.commands().toggleTheme(workspace.themeKeys().theme(key));
        });
    }
    const auto onPassage = [this](const char *id, void (PassageCommands::*run)()) {
        onCommand(id, [run](Workspace &workspace) { (workspace.commands().*run)(); });
    };
    const auto onPopups = [this](const char *id, void (PassagePopups::*run)()) {
        onCommand(id, [run](Workspace &workspace) { (workspace.popups().*run)(); });
    };
    onPassage("highlight", &PassageCommands::highlightOnly);
    onPassage("fitHighlight", &PassageCommands::fitToSelection);
    onPassage("removeHighlight", &PassageCommands::remove);
    onPassage("splitMeasure", &PassageCommands::splitAtCaret);
    onPassage("makeHeading", &PassageCommands::makeHeading);
    onPassage("markRead", &PassageCommands::markRead);
    onPopups("anyTheme", &PassagePopups::openThemePicker);
    onPopups("note", &PassagePopups::startNote);
    onPopups("noteAnywhere", &PassagePopups::startNote);
    onPopups("showHighlight", &PassagePopups::showHighlightInHand);
    onPopups("leave", &PassagePopups::leave);
    onCommand("codeUnits", [](Workspace &workspace) {
        workspace.setUnitPassShown(!workspace.isUnitPassShown());
    });
    const auto copies = [this](const char *id, CopyForm form) {
        onCommand(id, [form](Workspace &workspace) { workspace.commands().copy(form); });
    };
    copies("copy", CopyForm::Words);
    copies("copyCitation", CopyForm::Citation);
    copies("copyMarkdown", CopyForm::Markdown);
}

void MainWindow::connectGoCommands()
{
    const auto inReader = [this](const char *id, void (Reader::*run)()) {
        onCommand(id, [run](Workspace &workspace) { (workspace.reader().*run)(); });
    };
    inReader("back", &Reader::goBack);
    inReader("forward", &Reader::goForward);
    onCommand("nextMeasure", [](Workspace &workspace) { workspace.stepUnit(1); });
    onCommand("previousMeasure", [](Workspace &workspace) { workspace.stepUnit(-1); });
    onCommand("nextOpenUnit", [](Workspace &workspace) { workspace.unitPass().stepOpen(1); });
    onCommand("previousOpenUnit", [](Workspace &workspace) { workspace.unitPass().stepOpen(-1); });
    inReader("nextHighlight", &Reader::goToNextHighlight);
    inReader("previousHighlight", &Reader::goToPreviousHighlight);
    inReader("nextNote", &Reader::goToNextNote);
    inReader("previousNote", &Reader::goToPreviousNote);
    onCommand("goToDocument", [this](Workspace &) { openDocumentPalette(); });
    onCommand("nextDocument", [](Workspace &workspace) { workspace.showNextDocument(1); });
    onCommand("previousDocument", [](Workspace &workspace) { workspace.showNextDocument(-1); });
    onCommand("nextPanel", [](Workspace &workspace) { workspace.focusNextPanel(true); });
    onCommand("previousPanel", [](Workspace &workspace) { workspace.focusNextPanel(false); });
}

void MainWindow::connectViewCommands()
{
    Appearance &appearance = m_context.appearance;
    onCommand("showLeft",
              [](Workspace &workspace) { workspace.setLeftShown(!workspace.isLeftShown()); });
    onCommand("showRight",
              [](Workspace &workspace) { workspace.setRightShown(!workspace.isRightShown()); });
    onCommand("reports", [this](Workspace &workspace) { openReports(workspace); });
    onCommand("gather", [this](Workspace &workspace) { openGathering(workspace); });
    onCommand("facts", [this](Workspace &workspace) { openFacts(workspace); });
    onCommand("attributes", [this](Workspace &workspace) { openAttributes(workspace); });
    const auto onView = [this](const char *id, const std::function<void()> &run) {
        connect(m_actions.action(id), &QAction::triggered, this, run);
    };
    onView("zoomIn", [&appearance] { appearance.zoom(1); });
    onView("zoomOut", [&appearance] { appearance.zoom(-1); });
    onView("zoomReset", [&appearance] { appearance.zoom(0); });
    const auto onReader = [&](const char *id, qreal lines, int characters) {
        onView(id, [&appearance, lines, characters] {
            ReaderAppearance wanted = appearance.reader();
            wanted.lineHeight += lines;
            wanted.columnWidth += characters;
            appearance.setReader(wanted);
        });
    };
    onReader("looserLines", lineHeightStep, 0);
    onReader("tighterLines", -lineHeightStep, 0);
    onReader("widerColumn", 0, columnStep);
    onReader("narrowerColumn", 0, -columnStep);
    for (const auto &[id, choice] : schemeActions)
        onView(id, [&appearance, choice = choice] { appearance.setChoice(choice); });
    connect(m_actions.action("fullScreen"), &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::refreshActions()
{
    const bool hasProject = m_workspace != nullptr;
    const bool hasDocument = hasProject && !m_workspace->document().isNull();
    for (const char *id : projectActions)
        m_actions.action(id)->setEnabled(hasProject);
    for (const char *id : documentActions)
        m_actions.action(id)->setEnabled(hasDocument);
    m_actions.action("addToProject")
        ->setEnabled(hasProject && m_context.library.isOfOneDocument(*m_session));
    const bool hasSeveral = hasProject && m_session->snapshot().documents().size() > 1;
    m_actions.action("nextDocument")->setEnabled(hasSeveral);
    m_actions.action("previousDocument")->setEnabled(hasSeveral);
    m_actions.action("goToDocument")->setEnabled(hasSeveral);
    m_actions.action("back")->setEnabled(hasDocument && m_workspace->reader().canGoBack());
    m_actions.action("forward")->setEnabled(hasDocument && m_workspace->reader().canGoForward());
    m_toolBar->search()->setEnabled(hasDocument);
    refreshTitle();
    refreshHistory();
    refreshSearch();
    refreshViewActions();
}

void MainWindow::refreshHistory()
{
    const auto refresh = [this](const char *id, const QString &plain, const QString &named,
                                const std::optional<HistoryStep> &step) {
        QAction *action = m_actions.action(id);
        action->setEnabled(step.has_value());
        const bool isNamed = step && !step->label.isEmpty();
        action->setText(isNamed ? named.arg(step->label) : plain);
    };
    const bool hasProject = m_workspace != nullptr;
    refresh("undo", tr("Undo"), tr("Undo “%1”"), hasProject ? m_session->undoStep() : std::nullopt);
    refresh("redo", tr("Redo"), tr("Redo “%1”"), hasProject ? m_session->redoStep() : std::nullopt);
}

void MainWindow::refreshSearch()
{
    if (m_workspace == nullptr)
        m_toolBar->search()->setCount(-1, 0);
    else
        m_toolBar->search()->setCount(m_workspace->search().current(),
                                      m_workspace->search().count(), m_workspace->search().error());
}

void MainWindow::refreshViewActions()
{
    for (const auto &[id, choice] : schemeActions)
        m_actions.action(id)->setChecked(m_context.appearance.choice() == choice);
    const bool hasProject = m_workspace != nullptr;
    m_actions.action("showLeft")->setChecked(hasProject && m_workspace->isLeftShown());
    m_actions.action("showRight")->setChecked(hasProject && m_workspace->isRightShown());
    const bool isCoding = hasProject && m_workspace->isUnitPassShown();
    m_actions.action("codeUnits")->setChecked(isCoding);
    m_actions.action("hideOthers")->setChecked(hasProject && m_workspace->edits().isBlind());
    m_toolBar->setThemesAtHand(!isCoding);
    m_actions.action("fullScreen")->setChecked(isFullScreen());
}

} // namespace meipi
