// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themesmodel.h"
#include "window/edits.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace meipi {

/// The tree of themes, where they are made, named, coloured, defined, moved, merged, pinned and
/// removed. All of it is undone like any edit, so nothing asks before it is done.
class ThemesPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit ThemesPanel(Edits &edits, QWidget *parent = nullptr);

    void addTheme(); ///< Beside the current one, with its name to be typed.
    ThemeId currentTheme() const;

signals:
    void themeChosen(const meipi::ThemeId &theme); ///< For the passage in hand.
    void themeFilterRequested(const meipi::ThemeId &theme); ///< To see its notes.

private:
    void makeTree();
    void makeActions();
    QWidget *makeEmptyPage();
    void addThemeBelow(const ThemeId &parent);
    void move(int rows);
    void moveBelowPrevious();
    void moveBesideParent();
    void remove();
    void pickColour();
    void showMenu(const QPoint &position);
    void fillColours(QMenu &menu);
    void fillKeys(QMenu &menu);
    void fillMergeTargets(QMenu &menu);
    void showDefinition();
    void writeDefinition();
    void refreshPages();
    void keepExpansion();
    void restoreExpansion();

    Edits &m_edits;
    ThemesModel m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_field;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QPlainTextEdit *m_definition;
    QList<QAction *> m_actions;
    QSet<ThemeId> m_collapsed;
    ThemeId m_last; ///< Current before the model was reset.
    ThemeId m_defined; ///< Whose definition is shown.
};

} // namespace meipi
