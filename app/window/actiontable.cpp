// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actiontable.h"

#include <QCoreApplication>

namespace meipi {

namespace {

/// A row before translation; keys are portable names, separated by blanks.
struct Row {
    const char *id;
    const char *text;
    const char *keys = "";
    ActionContext context = ActionContext::Window;
    ActionMenu menu = ActionMenu::None;
    const char *icon = "";
    bool isCheckable = false;
    bool startsGroup = false;
};

constexpr auto inWindow = ActionContext::Window;
constexpr auto inReader = ActionContext::Reader;
constexpr bool checkable = true;
constexpr bool plain = false;
constexpr bool group = true;

#define TEXT(text) QT_TRANSLATE_NOOP("meipi::Actions", text)

constexpr Row fileRows[] = {
    {"open", TEXT("Open…"), "Ctrl+O", inWindow, ActionMenu::File, "open"},
    {"newProject", TEXT("New project…"), "Ctrl+N", inWindow, ActionMenu::File},
    {"addDocument", TEXT("Add document…"), "Ctrl+Shift+O", inWindow, ActionMenu::File, "document",
     plain, group},
    {"changeEncoding", TEXT("Change encoding…"), "", inWindow, ActionMenu::File},
    {"saveProjectAs", TEXT("Save project as…"), "Ctrl+Shift+S", inWindow, ActionMenu::File, "",
     plain, group},
    {"export", TEXT("Export…"), "Ctrl+E", inWindow, ActionMenu::File, "export"},
    {"closeProject", TEXT("Close project"), "Ctrl+W", inWindow, ActionMenu::File, "", plain, group},
    {"quit", TEXT("Quit"), "Ctrl+Q", inWindow, ActionMenu::File},
};

constexpr Row editRows[] = {
    {"undo", TEXT("Undo"), "Ctrl+Z", inWindow, ActionMenu::Edit, "undo"},
    {"redo", TEXT("Redo"), "Ctrl+Shift+Z Ctrl+Y", inWindow, ActionMenu::Edit, "redo"},
    {"copy", TEXT("Copy"), "Ctrl+C", inReader, ActionMenu::Edit, "", plain, group},
    {"copyCitation", TEXT("Copy as citation"), "C", inReader, ActionMenu::Edit},
    {"copyMarkdown", TEXT("Copy as Markdown quote"), "M", inReader, ActionMenu::Edit},
    {"find", TEXT("Find in the text"), "Ctrl+F", inWindow, ActionMenu::Edit, "search", plain,
     group},
    {"findNext", TEXT("Find next"), "F3", inWindow, ActionMenu::Edit},
    {"findPrevious", TEXT("Find previous"), "Shift+F3", inWindow, ActionMenu::Edit},
    {"findInNotes", TEXT("Find in the notes"), "Ctrl+Shift+F", inWindow, ActionMenu::Edit},
    {"preferences", TEXT("Preferences…"), "Ctrl+,", inWindow, ActionMenu::Edit, "settings", plain,
     group},
};

constexpr Row markRows[] = {
    {"highlight", TEXT("Highlight"), "H", inReader, ActionMenu::Mark, "highlight"},
    {"anyTheme", TEXT("Highlight with any theme…"), "0 /", inReader, ActionMenu::Mark, "theme"},
    {"theme.1", TEXT("Theme on key 1"), "1", inReader},
    {"theme.2", TEXT("Theme on key 2"), "2", inReader},
    {"theme.3", TEXT("Theme on key 3"), "3", inReader},
    {"theme.4", TEXT("Theme on key 4"), "4", inReader},
    {"theme.5", TEXT("Theme on key 5"), "5", inReader},
    {"theme.6", TEXT("Theme on key 6"), "6", inReader},
    {"theme.7", TEXT("Theme on key 7"), "7", inReader},
    {"theme.8", TEXT("Theme on key 8"), "8", inReader},
    {"theme.9", TEXT("Theme on key 9"), "9", inReader},
    {"note", TEXT("Note on the passage"), "N Return Enter", inReader, ActionMenu::Mark, "note",
     plain, group},
    {"noteAnywhere", TEXT("Note"), "Ctrl+Alt+M", inWindow, ActionMenu::None, "note"},
    {"showHighlight", TEXT("Show the highlight"), "T", inReader, ActionMenu::Mark, "", plain,
     group},
    {"fitHighlight", TEXT("Fit the highlight to the selection"), "R", inReader, ActionMenu::Mark},
    {"removeHighlight", TEXT("Remove highlight"), "Delete", inReader, ActionMenu::Mark, "trash"},
    {"splitMeasure", TEXT("Split the measure at the caret"), "S", inReader, ActionMenu::Mark,
     "split", plain, group},
    {"markRead", TEXT("Mark the section as read"), "X", inReader, ActionMenu::Mark},
    {"leave", TEXT("Leave"), "Esc", inReader},
};

constexpr Row goRows[] = {
    {"back", TEXT("Back"), "Alt+Left", inWindow, ActionMenu::Go, "back"},
    {"forward", TEXT("Forward"), "Alt+Right", inWindow, ActionMenu::Go, "forward"},
    {"nextMeasure", TEXT("Next measure"), "Ctrl+Down", inWindow, ActionMenu::Go, "", plain, group},
    {"previousMeasure", TEXT("Previous measure"), "Ctrl+Up", inWindow, ActionMenu::Go},
    {"nextHighlight", TEXT("Next highlight"), "F4", inWindow, ActionMenu::Go},
    {"previousHighlight", TEXT("Previous highlight"), "Shift+F4", inWindow, ActionMenu::Go},
    {"nextNote", TEXT("Next note"), "F8", inWindow, ActionMenu::Go},
    {"previousNote", TEXT("Previous note"), "Shift+F8", inWindow, ActionMenu::Go},
    {"nextDocument", TEXT("Next document"), "Ctrl+PgDown", inWindow, ActionMenu::Go, "", plain,
     group},
    {"previousDocument", TEXT("Previous document"), "Ctrl+PgUp", inWindow, ActionMenu::Go},
    {"nextPanel", TEXT("Next panel"), "F6", inWindow, ActionMenu::Go, "", plain, group},
    {"previousPanel", TEXT("Previous panel"), "Shift+F6", inWindow, ActionMenu::Go},
};

constexpr Row viewRows[] = {
    {"showLeft", TEXT("Outline panel"), "F9", inWindow, ActionMenu::View, "outline", checkable},
    {"showRight", TEXT("Notes and themes panel"), "Shift+F9", inWindow, ActionMenu::View, "note",
     checkable},
    {"zoomIn", TEXT("Larger text"), "Ctrl++ Ctrl+=", inWindow, ActionMenu::View, "", plain, group},
    {"zoomOut", TEXT("Smaller text"), "Ctrl+-", inWindow, ActionMenu::View},
    {"zoomReset", TEXT("Usual size"), "Ctrl+0", inWindow, ActionMenu::View},
    {"looserLines", TEXT("Looser lines"), "", inWindow, ActionMenu::View, "", plain, group},
    {"tighterLines", TEXT("Tighter lines"), "", inWindow, ActionMenu::View},
    {"widerColumn", TEXT("Wider column"), "", inWindow, ActionMenu::View},
    {"narrowerColumn", TEXT("Narrower column"), "", inWindow, ActionMenu::View},
    {"asSystem", TEXT("Appearance as the system has it"), "", inWindow, ActionMenu::View, "",
     checkable, group},
    {"light", TEXT("Light"), "", inWindow, ActionMenu::View, "", checkable},
    {"sepia", TEXT("Sepia"), "", inWindow, ActionMenu::View, "", checkable},
    {"dark", TEXT("Dark"), "", inWindow, ActionMenu::View, "", checkable},
    {"fullScreen", TEXT("Full screen"), "F11", inWindow, ActionMenu::View, "", checkable, group},
};

constexpr Row helpRows[] = {
    {"commands", TEXT("All commands…"), "Ctrl+P", inWindow, ActionMenu::Help},
    {"keys", TEXT("Keys"), "F1", inWindow, ActionMenu::Help},
    {"openSample", TEXT("Open the sample"), "", inWindow, ActionMenu::Help, "", plain, group},
    {"about", TEXT("About Meipi"), "", inWindow, ActionMenu::Help},
};

#undef TEXT

QList<QKeySequence> keysFrom(const char *names)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : parts)
        keys.append(QKeySequence::fromString(name, QKeySequence::PortableText));
    return keys;
}

template <size_t count>
void append(QList<ActionRow> &table, const Row (&rows)[count])
{
    for (const Row &row : rows) {
        table.append({QString::fromLatin1(row.id),
                      QCoreApplication::translate("meipi::Actions", row.text), keysFrom(row.keys),
                      row.context, row.menu, QString::fromLatin1(row.icon), row.isCheckable,
                      row.startsGroup});
    }
}

} // namespace

QList<ActionRow> actionTable()
{
    QList<ActionRow> table;
    append(table, fileRows);
    append(table, editRows);
    append(table, markRows);
    append(table, goRows);
    append(table, viewRows);
    append(table, helpRows);
    return table;
}

QString menuTitle(ActionMenu menu)
{
    const auto title = [](const char *text) {
        return QCoreApplication::translate("meipi::Actions", text);
    };
    switch (menu) {
    case ActionMenu::File:
        return title(QT_TRANSLATE_NOOP("meipi::Actions", "&File"));
    case ActionMenu::Edit:
        return title(QT_TRANSLATE_NOOP("meipi::Actions", "&Edit"));
    case ActionMenu::Mark:
        return title(QT_TRANSLATE_NOOP("meipi::Actions", "&Mark"));
    case ActionMenu::Go:
        return title(QT_TRANSLATE_NOOP("meipi::Actions", "&Go"));
    case ActionMenu::View:
        return title(QT_TRANSLATE_NOOP("meipi::Actions", "&View"));
    case ActionMenu::Help:
        return title(QT_TRANSLATE_NOOP("meipi::Actions", "&Help"));
    case ActionMenu::None:
        break;
    }
    return {};
}

QString themeActionId(int key)
{
    return QStringLiteral("theme.%1").arg(key);
}

} // namespace meipi
