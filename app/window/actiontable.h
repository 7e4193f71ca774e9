// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace meipi {

/// Where a key works: anywhere in the window, or only while the text has the focus, so that a
/// letter may be a command there and a letter everywhere else.
enum class ActionContext { Window, Reader };

/// Where a command stands in the menus.
enum class ActionMenu { File, Edit, Mark, Go, View, Help, None };

/// One command of the program. Menus, toolbar, key sheet, command palette and the preferences of
/// keys are all made from these rows.
struct ActionRow {
    QString id; ///< Stable: the keys that the user chose are kept under it.
    QString text; ///< Translated, without a mark for a letter.
    QList<QKeySequence> keys; ///< By default; the first is the one shown.
    ActionContext context = ActionContext::Window;
    ActionMenu menu = ActionMenu::None;
    QString icon; ///< See lineIcon(); empty for none.
    bool isCheckable = false;
    bool startsGroup = false; ///< A line stands above it in its menu.
};

QList<ActionRow> actionTable(); ///< In the order of menus and key sheet; ids are unique.
QString menuTitle(ActionMenu menu); ///< Translated.

QString themeActionId(int key); ///< Of the number keys 1 to 9: "theme.1".

} // namespace meipi
