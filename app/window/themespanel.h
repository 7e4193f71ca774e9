// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace meipi {

class FilterField;
class MessageBar;
class ThemeTree;

/// The tree of themes with a filter, a word on what was removed and the way back, and below it the
/// definition of the current theme, written while one types.
class ThemesPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit ThemesPanel(Edits &edits, QWidget *parent = nullptr);
    ~ThemesPanel() override;

    void addTheme(); ///< Beside the current one, with its name to be typed.
    ThemeId currentTheme() const;
    /// Writes the definition that is being typed. False where that failed.
    bool keep();

signals:
    void themeChosen(const meipi::ThemeId &theme); ///< For the passage in hand.
    void themeFilterRequested(const meipi::ThemeId &theme); ///< To see its notes.
    void highlightChosen(const meipi::HighlightId &highlight); ///< Whose theme is being split.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openSplit(const ThemeId &theme);
    void makeDefinition();
    QWidget *makeEmptyPage();
    void layOut();
    void refreshPage();
    void showDefinition();

    Edits &m_edits;
    ThemeTree *m_tree;
    FilterField *m_field;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_definition;
    ThemeId m_defined; ///< Whose definition is shown.
    QTimer m_pause; ///< After which what was typed is written.
    bool m_isWriting = false;
};

} // namespace meipi
