// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/toolbar.h"

#include "window/actions.h"
#include "window/searchfield.h"
#include "window/themebutton.h"
#include "window/themekeys.h"

#include <QHBoxLayout>

namespace meipi {

namespace {

QWidget *gap(int width)
{
    auto *widget = new QWidget;
    widget->setFixedWidth(width);
    return widget;
}

QWidget *spring()
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

ToolBar::ToolBar(const Actions &actions, QWidget *parent)
    : QToolBar(parent), m_actions(actions), m_search(new SearchField), m_themes(new QWidget)
{
    setObjectName(QStringLiteral("ToolBar"));
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    const auto withText = [this](QAction *action) {
        auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };

    addAction(actions.action("back"));
    addAction(actions.action("forward"));
    addSeparator();
    addAction(actions.action("open"));
    withText(actions.action("open"));
    addSeparator();
    addWidget(gap(4));
    addWidget(m_search);
    addWidget(spring());
    auto *layout = new QHBoxLayout(m_themes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int key = 1; key <= ThemeKeys::count; ++key) {
        auto *button = new ThemeButton(key);
        button->setObjectName(QStringLiteral("Theme%1").arg(key));
        connect(button, &QToolButton::clicked, actions.action(themeActionId(key)),
                &QAction::trigger);
        layout->addWidget(button);
        m_themeButtons.append(button);
    }
    addWidget(m_themes);
    addWidget(spring());
    addSeparator();
    addAction(actions.action("noteAnywhere"));
    withText(actions.action("noteAnywhere"));
    addAction(actions.action("export"));
    withText(actions.action("export"));
    refreshThemes();
}

void ToolBar::setThemes(Edits *edits, const ThemeKeys *keys)
{
    if (m_keys != nullptr)
        m_keys->disconnect(this);
    m_edits = edits;
    m_keys = keys;
    if (keys != nullptr)
        connect(keys, &ThemeKeys::changed, this, &ToolBar::refreshThemes);
    refreshThemes();
}

void ToolBar::refreshThemes()
{
    for (int key = 1; key <= ThemeKeys::count; ++key) {
        auto *button = static_cast<ThemeButton *>(m_themeButtons[key - 1]);
        const Theme *theme =
            m_edits == nullptr ? nullptr : m_edits->snapshot().find(m_keys->theme(key));
        button->setVisible(theme != nullptr);
        if (theme == nullptr)
            continue;
        const QString shortcut =
            m_actions.action(themeActionId(key))->shortcut().toString(QKeySequence::NativeText);
        const QString path = m_edits->snapshot().themePath(theme->id);
        button->setTheme(theme->colour, theme->name,
                         shortcut.isEmpty() ? path : QStringLiteral("%1 (%2)").arg(path, shortcut));
    }
}

} // namespace meipi
