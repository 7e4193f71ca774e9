// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundmodel.h"
#include "window/passagepopups.h"
#include "window/textsearch.h"
#include "window/unitpass.h"
#include "window/windowcontext.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace meipi {

class Actions;
class DocumentsPanel;
class HistoryPanel;
class NotesPanel;
class OutlinePanel;
class SearchPanel;
class ThemesPanel;
class UnitPassBar;

/// One open project: the reader in the middle, documents and outline at its left, notes, themes and
/// history at its right, wired to each other.
class Workspace : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the workspace. @p language of the interface, "zh" or "en".
    Workspace(ProjectSession &session, const WindowContext &context, Actions &actions,
              const QString &language, QWidget *parent = nullptr);
    ~Workspace() override;

    Edits &edits() { return m_edits; }
    Reader &reader() { return *m_reader; }
    TextSearch &search() { return *m_search; }
    ThemeKeys &themeKeys() { return *m_keys; }
    PassageCommands &commands() { return *m_commands; }
    PassagePopups &popups() { return *m_popups; }
    UnitPass &unitPass() { return *m_unitPass; }

    DocumentId document() const { return m_reader->document(); }
    /// Shows a document where it was left; null: the one that was read last.
    void showDocument(const DocumentId &document);
    void showNextDocument(int steps); ///< Back where negative; around the ends.

    bool keepTyping(); ///< Writes what is typed anywhere; false where that failed.
    void keepPlaces(); ///< Where reading was left and how wide the panels are.

    void setLeftShown(bool isShown);
    void setRightShown(bool isShown);
    bool isLeftShown() const;
    bool isRightShown() const;
    void setUnitPassShown(bool isShown); ///< Begins or ends coding unit by unit.
    bool isUnitPassShown() const { return m_unitPass->isActive(); }
    void stepUnit(int steps); ///< Of the pass; without one to the next measure.
    void focusNextPanel(bool forward);
    void focusNotesFilter();
    void focusSearch(); ///< Of the whole project; for the words that are selected.
    SearchPanel &projectSearch() { return *m_found; }
    void showTheme(const ThemeId &theme); ///< The notes with it.
    void goToSection(const SectionId &section);
    void goToPassage(const DocumentId &document, TextRange range);
    void goToHighlight(const HighlightId &highlight);
    void refreshAuthor(); ///< After the session's author has changed.

signals:
    void documentChanged(const meipi::DocumentId &document);
    void hinted(const QString &text); ///< Why a command did nothing.
    void addDocumentRequested();
    void encodingRequested(const meipi::DocumentId &document);
    void originalRequested(const meipi::DocumentId &document);
    void attributesRequested();
    void panelsChanged(); ///< Shown or hidden.

private:
    void buildPanels();
    QWidget *newMiddle();
    void connectPanels();
    void connectReader();
    void connectSearch();
    void showFound();
    void goToFound(const FoundModel::Place &place, bool isFinal);
    void goToNote(const NoteId &note, bool isFinal);
    void onProjectChanged(const Change &change);
    void refreshDocuments();
    void openContextMenu(const QPoint &globalPosition);
    QList<QWidget *> panels() const;

    ProjectSession &m_session;
    WindowContext m_context;
    Actions &m_actions;
    Edits m_edits;
    Reader *m_reader;
    ThemeKeys *m_keys;
    PassageCommands *m_commands;
    PassagePopups *m_popups;
    TextSearch *m_search;
    UnitPass *m_unitPass;
    UnitPassBar *m_passBar = nullptr;
    QSplitter *m_columns;
    QSplitter *m_left;
    QTabWidget *m_right;
    DocumentsPanel *m_documents = nullptr;
    OutlinePanel *m_outline = nullptr;
    NotesPanel *m_notes = nullptr;
    ThemesPanel *m_themes = nullptr;
    HistoryPanel *m_history = nullptr;
    SearchPanel *m_found = nullptr;
};

} // namespace meipi
