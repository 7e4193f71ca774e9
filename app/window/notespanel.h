// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace meipi {

class NotesFilter;
class NotesFilterBar;
class NotesModel;
class NotesView;
class ThemePicker;

/// All notes of the shown document and of its project, by section, with a filter above. Notes are
/// typed in their rows. Where there are none, it says how to make one.
class NotesPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit NotesPanel(Edits &edits, QWidget *parent = nullptr);
    ~NotesPanel() override;

    void setDocument(const DocumentId &document);
    void setCurrentHighlight(const HighlightId &highlight); ///< Chooses its row; no signal.
    void setThemeFilter(const ThemeId &theme); ///< Null for any.
    void focusFilter();

    /// Writes what is typed. False where that failed; the words stay in their row.
    bool keep();

signals:
    void passageRequested(const meipi::HighlightId &highlight);
    void sectionRequested(const meipi::SectionId &section);

private:
    QWidget *newEmptyPage();
    void applyConditions();
    void goTo(const QModelIndex &index);
    void showPage();
    void openMenu(const QPoint &position);
    void openNoteMenu(const QModelIndex &index, const NoteId &note, const QPoint &position);

    Edits &m_edits;
    NotesModel *m_model;
    NotesFilter *m_filter;
    ThemePicker *m_picker;
    NotesFilterBar *m_bar;
    NotesView *m_view;
    QStackedLayout *m_pages;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_clearButton = nullptr;
};

} // namespace meipi
