// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/actions.h"
#include "window/fileopener.h"
#include "window/messagebar.h"
#include "window/projectopening.h"
#include "window/recentfiles.h"
#include "window/workspace.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QFileDialog;
class QMenu;
class QStackedWidget;

namespace meipi {

class AuthorBar;
class AttributesWindow;
class BackupKeeper;
class CommandPalette;
class ExportDialog;
class FactsWindow;
class GatherWindow;
class ReportsWindow;
class StartPage;
class StatusLine;
class TemplatesDialog;
class ToolBar;
struct ExportOptions;
struct MergeRequest;
struct Backup;
struct PaletteEntry;
struct PassageLink;

/// The window: one project at a time, or the start page; messages above it, the status below. Its
/// functions stand by topic in mainwindow.cpp (what it is made of), mainwindowproject.cpp (opening
/// and closing), mainwindowworkspace.cpp (what is shown of the project), mainwindowsafety.cpp
/// (backups and damaged projects), mainwindowexport.cpp (notes written out), mainwindowmerging.cpp
/// (other projects brought in), mainwindowlinks.cpp (links from exports), mainwindowreports.cpp
/// (windows beside it), mainwindowcommands.cpp (what menus and keys do) and mainwindowdialogs.cpp.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p language of the interface, "zh" or "en"; what @p context refers to must outlive the
    /// window.
    MainWindow(const WindowContext &context, const QString &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The project used last, or the sample on the first start.
    void openLast();
    /// A project, or documents, in the project they have; several at once in one.
    void openPaths(const QStringList &paths);
    void openSession(std::unique_ptr<ProjectSession> session, const DocumentId &document = {});
    void openSample();
    void addDocuments(const QStringList &paths); ///< To the open project.
    /// Shows what a link of an export leads to (passagelink.h), in the open project or in the one
    /// of the library that has the document.
    void openLink(const QString &link);
    /// Closes the project and hands it over, to be shown by another window. Null where none is open
    /// or something typed could not be written.
    std::unique_ptr<ProjectSession> releaseSession();

    Workspace *workspace() const { return m_workspace; } ///< Null: no project is open.
    MessageBar &messages() const { return *m_messages; }
    Actions &actions() { return m_actions; }
    FileOpener &files() { return m_files; }

signals:
    void languageChosen(const QString &language); ///< See Preferences::setLanguage().

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What it is made of
    void buildCentre();
    void buildMenus();
    void fillRecentMenu();
    void restorePlace();
    void refreshActions();
    void refreshTitle();

    // Opening and closing
    bool closeProject();
    void openWorkspace(const DocumentId &document); ///< Of m_session.
    void closeWorkspace();
    void renewWorkspace(); ///< Where it does not show what its author is to be shown.
    void leaveProject(); ///< Writes nothing.
    void letRestBeRead();
    void reportUnread(const QString &path, const Error &error);
    bool isOpen(const QString &projectPath) const;
    void openProject(const QString &path);
    void openDocumentFiles(const QStringList &paths);
    void take(Result<Arrival> arrival, const ReadFiles &files);
    void add(const QList<ImportedDocument> &documents); ///< To the open project.
    void reportOthers(const QList<LibraryEntry> &others);

    // Sources
    void readDocuments(const QStringList &paths, const FileOpener::Taken &taken);
    void askForChanges(const QString &name, const QStringList &paths, const ReadFiles &files,
                       const FileOpener::Taken &taken);
    void reportRead(const ReadFiles &files);
    void showProblems(const QStringList &lines);
    void openOriginalDialog(const DocumentId &document);

    // Projects
    void rememberProject();
    void rememberProjectSoon();
    void setAuthor(const QString &name);
    void askForAuthor();

    // Backups and damaged projects
    void keepBackups();
    /// Keeps the project at @p path as it is now, then does @p then with the one that is open.
    void keepAsItIs(const QString &path, const std::function<void()> &then);
    /// Likewise a project that is to be replaced, if there is one.
    void keepReplaced(const QString &path, const std::function<void()> &then);
    void reportPlace(); ///< Of the project: what others may do to it there, or have done.
    void openRestoreDialog();
    void restore(const QString &backupPath);
    void offerRescue(const QString &path, const Error &error);
    void chooseBackupFor(const QString &path, const QList<Backup> &backups);
    void rescue(const QString &path);

    // Blind coding
    void toggleBlindness(Workspace &workspace);
    void askToReveal(const std::function<void()> &then);
    bool refusesBlindly(); ///< What would move or show all of the project, and says so.

    // Links from exports
    bool followLink(const PassageLink &link);
    QString projectFor(const PassageLink &link) const;

    // Other projects brought in
    void chooseProject(const QString &title, const QStringList &suffixes,
                       const std::function<void(const QString &)> &take);
    void takeDropped(const QStringList &paths);
    void openImportDialog(const QString &path);
    void readForeignFile(const QString &path);
    void previewImport(const MergeRequest &request, const QStringList &losses);
    void import(const MergeRequest &request);
    void importNow(const MergeRequest &request);
    void openAddDialog(const QString &targetPath);
    void addTo(std::unique_ptr<ProjectSession> target);
    void reportMerge(const QString &done, const MergeReport &report);

    // What menus and keys do
    void connectCommands();
    void connectFileCommands();
    void connectEditCommands();
    void connectReaderCommands();
    void connectGoCommands();
    void connectViewCommands();
    /// Runs @p run with the open project when the command is given; there may be none.
    void onCommand(const char *id, const std::function<void(Workspace &)> &run);
    CommandPalette &palettePopup();
    void openPalette();
    void openDocumentPalette();
    QList<PaletteEntry> paletteEntries();
    QList<PaletteEntry> documentEntries();
    void refreshHistory();
    void refreshSearch();
    void refreshViewActions();

    // Dialogs, made when they are first asked for
    QString usualFolder() const; ///< Where files were chosen last.
    void chooseFiles(const QString &caption, const std::function<void(const QStringList &)> &take);
    void openNewProjectDialog();
    void openExportDialog();
    TemplatesDialog *openTemplates(Edits &edits);
    void openEncodingDialog(const DocumentId &document);
    void openPreferences(bool atKeys);
    void openKeySheet();
    void openAbout();
    QFileDialog *newSaveDialog(const QString &title, const QString &name);
    void saveProjectAs();
    void openAuthorsDialog(Edits &edits);
    void openReports(Workspace &workspace);
    void openGathering(Workspace &workspace);
    void openFacts(Workspace &workspace);
    void openAttributes(Workspace &workspace);
    QStringList hiddenLosses() const; ///< For showExported(); none where all is shown.
    /// Tells that a file was written, and @p losses, what it could not carry.
    void showExported(const QString &path, const QStringList &losses = {});
    void openShareDialog();
    void shareCopy(const QString &path);
    void onSavedAs(const QString &path);
    void saveAs(const QString &path);
    void makeProject(const NewProject &wanted);
    void write(const ExportDialog &dialog);
    void writeVault(const QString &folder, const ExportOptions &options, bool isForced);
    void print(const ExportDialog &dialog);

    WindowContext m_context;
    QString m_language;
    Actions m_actions;
    FileOpener m_files;
    RecentFiles m_recent;
    std::unique_ptr<ProjectSession> m_session; ///< Null: no project is open.
    std::unique_ptr<BackupKeeper> m_backups; ///< Of m_session.
    Workspace *m_workspace = nullptr; ///< Of m_session.
    QTimer m_remembering;
    ToolBar *m_toolBar;
    QStackedWidget *m_pages;
    StartPage *m_start;
    MessageBar *m_messages;
    AuthorBar *m_authorBar;
    StatusLine *m_status;
    QMenu *m_recentMenu = nullptr;
    QPointer<ReportsWindow> m_reports; ///< Of m_workspace; null while it is closed.
    QPointer<GatherWindow> m_gathering; ///< Likewise.
    QPointer<FactsWindow> m_facts; ///< Likewise.
    QPointer<AttributesWindow> m_attributes; ///< Likewise.
    CommandPalette *m_palette = nullptr; ///< Made when first asked for.
};

} // namespace meipi
