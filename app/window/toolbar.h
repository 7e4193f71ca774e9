// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QToolBar>

class QToolButton;

namespace meipi {

class Actions;
class SearchField;
class ThemeKeys;

/// The bar at the top: where to, open, find, the nine themes at hand, note, export.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    /// @p actions must outlive the bar.
    explicit ToolBar(const Actions &actions, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }

    /// The themes that the buttons stand for. Both null: no project is open. They must outlive
    /// their being set.
    void setThemes(Edits *edits, const ThemeKeys *keys);

    /// Whether the keys stand for them now; coding unit by unit has others on the same keys.
    void setThemesAtHand(bool areAtHand) { m_themes->setEnabled(areAtHand); }

private:
    void refreshThemes();

    const Actions &m_actions;
    SearchField *m_search;
    Edits *m_edits = nullptr;
    const ThemeKeys *m_keys = nullptr;
    QWidget *m_themes;
    QList<QToolButton *> m_themeButtons;
};

} // namespace meipi
