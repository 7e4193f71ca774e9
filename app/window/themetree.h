// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/themesmodel.h"
#include "models/wordfilter.h"
#include "window/edits.h"

#include <QTreeView>

class QMenu;

namespace meipi {

class PanelView;
class ThemePicker;

/// The tree of themes with its commands: made, named, coloured, moved, merged, pinned and removed
/// by keys, menu and mouse. All of it is undone like any edit, so nothing asks before it is done.
class ThemeTree : public QTreeView {
    Q_OBJECT

public:
    /// @p edits must outlive the tree.
    explicit ThemeTree(Edits &edits, QWidget *parent = nullptr);

    ThemesModel &themes() { return m_model; }
    WordFilter &filter() { return m_filter; }

    ThemeId currentTheme() const;
    QList<ThemeId> selectedThemes() const; ///< In the order of the tree; the current one at least.
    void setCurrentTheme(const ThemeId &theme);
    void addTheme(const ThemeId &parent); ///< At the end there, with its name to be typed.
    void addBesideCurrent();

signals:
    void themeChosen(const meipi::ThemeId &theme); ///< Double click or Enter.
    void themeFilterRequested(const meipi::ThemeId &theme);
    void definitionRequested(); ///< Of the current theme.
    void splitRequested(const meipi::ThemeId &theme);
    void removed(const QString &what); ///< In one sentence, with what hung on it.

private:
    void makeCommands(PanelView &view);
    void makeKeyCommands(PanelView &view);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void fillColours(QMenu &menu);
    void fillKeys(QMenu &menu);
    void fillDimension(QMenu &menu);
    void fillMergeTargets(QMenu &menu);
    void rename(const ThemeId &theme, const QString &name);
    void move(const QList<ThemeId> &themes, const ThemeId &parent, int position);
    void moveBy(int places);
    void moveBelowPrevious();
    void moveBesideParent();
    void recolour(const QList<ThemeId> &themes, Colour colour);
    void pickColour();
    void spreadColours();
    void pin(int key);
    void merge(const QList<ThemeId> &themes, const ThemeId &into);
    /// Asks for a theme by a few letters, and hands over what is selected with it.
    void pickTarget(const std::function<void(const QList<ThemeId> &, const ThemeId &)> &take);
    void remove();
    QString nameOf(const ThemeId &theme) const;
    QModelIndex indexOf(const ThemeId &theme) const;

    Edits &m_edits;
    ThemesModel m_model;
    WordFilter m_filter;
    ThemeId m_added; ///< Its first name joins the step that made it.
    QList<QAction *> m_useCommands; ///< For the passage in hand, and its notes.
    QList<QAction *> m_makeCommands;
    QList<QAction *> m_moveCommands;
    QAction *m_mergeInto = nullptr;
    QAction *m_remove = nullptr;
    ThemePicker *m_picker = nullptr;
    std::function<void(const ThemeId &)> m_takeTarget; ///< What the picker is open for.
};

} // namespace meipi
