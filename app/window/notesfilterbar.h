// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notesfilter.h"
#include "window/edits.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace meipi {

class BarButton;
class ThemePicker;

/// What the list of notes is narrowed to, above it: a field for words and small buttons.
class NotesFilterBar : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the bar. @p picker is where a theme is chosen.
    NotesFilterBar(Edits &edits, ThemePicker &picker, QWidget *parent = nullptr);

    void setDocument(const DocumentId &document); ///< Whose sections can be chosen.
    const NoteConditions &conditions() const { return m_conditions; }
    void setTheme(const ThemeId &theme);
    void clear();
    void focusField();

signals:
    void conditionsChanged();
    void listRequested(); ///< Down or Enter in the field: on to the list.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BarButton *newToggle(const QString &icon, const QString &name, bool NoteConditions::*member);
    BarButton *newChoice(void (NotesFilterBar::*fill)(QMenu &));
    void addChoice(QMenu &menu, const QString &text, bool isChosen,
                   const std::function<void()> &choose);
    void fillThemeMenu(QMenu &menu);
    void fillSectionMenu(QMenu &menu);
    void fillAuthorMenu(QMenu &menu);
    void fillStatusMenu(QMenu &menu);
    void takeText();
    void dropMissing(const Change &change);
    void refresh();
    void showChoice(BarButton &button, const QString &what, const QString &chosen);

    Edits &m_edits;
    ThemePicker &m_picker;
    DocumentId m_document;
    NoteConditions m_conditions;
    QTimer m_pause; ///< Filtering waits for the typing.
    QLineEdit *m_field;
    QList<std::pair<BarButton *, bool NoteConditions::*>> m_toggles;
    BarButton *m_theme;
    BarButton *m_section;
    BarButton *m_author;
    BarButton *m_status;
};

} // namespace meipi
