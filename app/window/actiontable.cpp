// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actiontable.h"

#include <QCoreApplication>

namespace meipi {

namespace {

/// A row before translation; keys are portable names, separated by blanks.
struct Row {
    const char *id = "";
    const char *text = "";
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
constexpr bool lineAbove = true;

constexpr Row fileRows[] = {
    {"open", QT_TRANSLATE_NOOP("meipi::Actions", "Open…"), "Ctrl+O", inWindow, ActionMenu::File,
     "open"},
    {"newProject", QT_TRANSLATE_NOOP("meipi::Actions", "New project…"), "Ctrl+N", inWindow,
     ActionMenu::File},
    {"addDocument", QT_TRANSLATE_NOOP("meipi::Actions", "Add document…"), "Ctrl+Shift+O", inWindow,
     ActionMenu::File, "document", plain, lineAbove},
    {"changeEncoding", QT_TRANSLATE_NOOP("meipi::Actions", "Change encoding…"), "", inWindow,
     ActionMenu::File},
    {"saveProjectAs", QT_TRANSLATE_NOOP("meipi::Actions", "Save project as…"), "Ctrl+Shift+S",
     inWindow, ActionMenu::File, "", plain, lineAbove},
    {"addToProject", QT_TRANSLATE_NOOP("meipi::Actions", "Add to project…"), "", inWindow,
     ActionMenu::File},
    {"shareCopy", QT_TRANSLATE_NOOP("meipi::Actions", "Share a copy…"), "", inWindow,
     ActionMenu::File},
    {"restoreBackup", QT_TRANSLATE_NOOP("meipi::Actions", "Restore a backup…"), "", inWindow,
     ActionMenu::File},
    {"import", QT_TRANSLATE_NOOP("meipi::Actions", "Import…"), "", inWindow, ActionMenu::File},
    {"export", QT_TRANSLATE_NOOP("meipi::Actions", "Export…"), "Ctrl+E", inWindow, ActionMenu::File,
     "export"},
    {"templates", QT_TRANSLATE_NOOP("meipi::Actions", "Export templates…"), "", inWindow,
     ActionMenu::File},
    {"exportOriginal", QT_TRANSLATE_NOOP("meipi::Actions", "Export original…"), "", inWindow,
     ActionMenu::File},
    {"closeProject", QT_TRANSLATE_NOOP("meipi::Actions", "Close project"), "Ctrl+W", inWindow,
     ActionMenu::File, "", plain, lineAbove},
    {"quit", QT_TRANSLATE_NOOP("meipi::Actions", "Quit"), "Ctrl+Q", inWindow, ActionMenu::File},
};

constexpr Row editRows[] = {
    {"undo", QT_TRANSLATE_NOOP("meipi::Actions", "Undo"), "Ctrl+Z", inWindow, ActionMenu::Edit,
     "undo"},
    {"redo", QT_TRANSLATE_NOOP("meipi::Actions", "Redo"), "Ctrl+Shift+Z Ctrl+Y", inWindow,
     ActionMenu::Edit, "redo"},
    {"copy", QT_TRANSLATE_NOOP("meipi::Actions", "Copy"), "Ctrl+C", inReader, ActionMenu::Edit, "",
     plain, lineAbove},
    {"copyCitation", QT_TRANSLATE_NOOP("meipi::Actions", "Copy as citation"), "C", inReader,
     ActionMenu::Edit},
    {"copyMarkdown", QT_TRANSLATE_NOOP("meipi::Actions", "Copy as Markdown quote"), "M", inReader,
     ActionMenu::Edit},
    {"find", QT_TRANSLATE_NOOP("meipi::Actions", "Find in the text"), "Ctrl+F", inWindow,
     ActionMenu::Edit, "search", plain, lineAbove},
    {"findNext", QT_TRANSLATE_NOOP("meipi::Actions", "Find next"), "F3", inWindow,
     ActionMenu::Edit},
    {"findPrevious", QT_TRANSLATE_NOOP("meipi::Actions", "Find previous"), "Shift+F3", inWindow,
     ActionMenu::Edit},
    {"search", QT_TRANSLATE_NOOP("meipi::Actions", "Search the project"), "Ctrl+Shift+F", inWindow,
     ActionMenu::Edit},
    {"nextFound", QT_TRANSLATE_NOOP("meipi::Actions", "Next hit in the project"), "Ctrl+F3",
     inWindow, ActionMenu::Edit},
    {"previousFound", QT_TRANSLATE_NOOP("meipi::Actions", "Previous hit in the project"),
     "Ctrl+Shift+F3", inWindow, ActionMenu::Edit},
    {"findInNotes", QT_TRANSLATE_NOOP("meipi::Actions", "Find in the notes"), "Ctrl+Alt+F",
     inWindow, ActionMenu::Edit},
    {"authors", QT_TRANSLATE_NOOP("meipi::Actions", "Authors…"), "", inWindow, ActionMenu::Edit, "",
     plain, lineAbove},
    {"hideOthers", QT_TRANSLATE_NOOP("meipi::Actions", "Hide others' work"), "", inWindow,
     ActionMenu::Edit, "", checkable},
    {"preferences", QT_TRANSLATE_NOOP("meipi::Actions", "Preferences…"), "Ctrl+,", inWindow,
     ActionMenu::Edit, "settings"},
};

constexpr Row markRows[] = {
    {"highlight", QT_TRANSLATE_NOOP("meipi::Actions", "Highlight"), "H", inReader, ActionMenu::Mark,
     "highlight"},
    {"anyTheme", QT_TRANSLATE_NOOP("meipi::Actions", "Highlight with any theme…"), "0 /", inReader,
     ActionMenu::Mark, "theme"},
    {"theme.1", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 1"), "1", inReader},
    {"theme.2", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 2"), "2", inReader},
    {"theme.3", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 3"), "3", inReader},
    {"theme.4", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 4"), "4", inReader},
    {"theme.5", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 5"), "5", inReader},
    {"theme.6", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 6"), "6", inReader},
    {"theme.7", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 7"), "7", inReader},
    {"theme.8", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 8"), "8", inReader},
    {"theme.9", QT_TRANSLATE_NOOP("meipi::Actions", "Theme on key 9"), "9", inReader},
    {"note", QT_TRANSLATE_NOOP("meipi::Actions", "Note on the passage"), "N Return Enter", inReader,
     ActionMenu::Mark, "note", plain, lineAbove},
    {"noteAnywhere", QT_TRANSLATE_NOOP("meipi::Actions", "Note"), "Ctrl+Alt+M", inWindow,
     ActionMenu::None, "note"},
    {"showHighlight", QT_TRANSLATE_NOOP("meipi::Actions", "Show the highlight"), "T", inReader,
     ActionMenu::Mark, "", plain, lineAbove},
    {"fitHighlight", QT_TRANSLATE_NOOP("meipi::Actions", "Fit the highlight to the selection"), "R",
     inReader, ActionMenu::Mark},
    {"removeHighlight", QT_TRANSLATE_NOOP("meipi::Actions", "Remove highlight"), "Delete", inReader,
     ActionMenu::Mark, "trash"},
    {"splitMeasure", QT_TRANSLATE_NOOP("meipi::Actions", "Split the measure at the caret"), "S",
     inReader, ActionMenu::Mark, "split", plain, lineAbove},
    {"makeHeading", QT_TRANSLATE_NOOP("meipi::Actions", "Make a heading of the line"), "Ctrl+Alt+H",
     inReader, ActionMenu::Mark, "outline"},
    {"markRead", QT_TRANSLATE_NOOP("meipi::Actions", "Mark the section as read"), "X", inReader,
     ActionMenu::Mark},
    {"codeUnits", QT_TRANSLATE_NOOP("meipi::Actions", "Coding unit by unit"), "F7", inWindow,
     ActionMenu::Mark, "", checkable, lineAbove},
    {"nextOpenUnit", QT_TRANSLATE_NOOP("meipi::Actions", "Next open unit"), "U", inReader,
     ActionMenu::Mark},
    {"previousOpenUnit", QT_TRANSLATE_NOOP("meipi::Actions", "Previous open unit"), "Shift+U",
     inReader, ActionMenu::Mark},
    {"leave", QT_TRANSLATE_NOOP("meipi::Actions", "Leave"), "Esc", inReader},
};

constexpr Row goRows[] = {
    {"back", QT_TRANSLATE_NOOP("meipi::Actions", "Back"), "Alt+Left", inWindow, ActionMenu::Go,
     "back"},
    {"forward", QT_TRANSLATE_NOOP("meipi::Actions", "Forward"), "Alt+Right", inWindow,
     ActionMenu::Go, "forward"},
    {"nextMeasure", QT_TRANSLATE_NOOP("meipi::Actions", "Next measure"), "Ctrl+Down", inWindow,
     ActionMenu::Go, "", plain, lineAbove},
    {"previousMeasure", QT_TRANSLATE_NOOP("meipi::Actions", "Previous measure"), "Ctrl+Up",
     inWindow, ActionMenu::Go},
    {"nextHighlight", QT_TRANSLATE_NOOP("meipi::Actions", "Next highlight"), "F4", inWindow,
     ActionMenu::Go},
    {"previousHighlight", QT_TRANSLATE_NOOP("meipi::Actions", "Previous highlight"), "Shift+F4",
     inWindow, ActionMenu::Go},
    {"nextNote", QT_TRANSLATE_NOOP("meipi::Actions", "Next note"), "F8", inWindow, ActionMenu::Go},
    {"previousNote", QT_TRANSLATE_NOOP("meipi::Actions", "Previous note"), "Shift+F8", inWindow,
     ActionMenu::Go},
    {"goToDocument", QT_TRANSLATE_NOOP("meipi::Actions", "Go to document…"), "Ctrl+G", inWindow,
     ActionMenu::Go, "document", plain, lineAbove},
    {"nextDocument", QT_TRANSLATE_NOOP("meipi::Actions", "Next document"), "Ctrl+PgDown", inWindow,
     ActionMenu::Go},
    {"previousDocument", QT_TRANSLATE_NOOP("meipi::Actions", "Previous document"), "Ctrl+PgUp",
     inWindow, ActionMenu::Go},
    {"nextPanel", QT_TRANSLATE_NOOP("meipi::Actions", "Next panel"), "F6", inWindow, ActionMenu::Go,
     "", plain, lineAbove},
    {"previousPanel", QT_TRANSLATE_NOOP("meipi::Actions", "Previous panel"), "Shift+F6", inWindow,
     ActionMenu::Go},
};

constexpr Row viewRows[] = {
    {"showLeft", QT_TRANSLATE_NOOP("meipi::Actions", "Outline panel"), "F9", inWindow,
     ActionMenu::View, "outline", checkable},
    {"showRight", QT_TRANSLATE_NOOP("meipi::Actions", "Notes and themes panel"), "Shift+F9",
     inWindow, ActionMenu::View, "note", checkable},
    {"reports", QT_TRANSLATE_NOOP("meipi::Actions", "Reports"), "Ctrl+Shift+R", inWindow,
     ActionMenu::View, "", plain, lineAbove},
    {"gather", QT_TRANSLATE_NOOP("meipi::Actions", "Gather highlights"), "Ctrl+Shift+G", inWindow,
     ActionMenu::View},
    {"facts", QT_TRANSLATE_NOOP("meipi::Actions", "Facts in the texts"), "Ctrl+Shift+X", inWindow,
     ActionMenu::View},
    {"attributes", QT_TRANSLATE_NOOP("meipi::Actions", "Attributes of the documents"),
     "Ctrl+Shift+A", inWindow, ActionMenu::View},
    {"zoomIn", QT_TRANSLATE_NOOP("meipi::Actions", "Larger text"), "Ctrl++ Ctrl+=", inWindow,
     ActionMenu::View, "", plain, lineAbove},
    {"zoomOut", QT_TRANSLATE_NOOP("meipi::Actions", "Smaller text"), "Ctrl+-", inWindow,
     ActionMenu::View},
    {"zoomReset", QT_TRANSLATE_NOOP("meipi::Actions", "Usual size"), "Ctrl+0", inWindow,
     ActionMenu::View},
    {"looserLines", QT_TRANSLATE_NOOP("meipi::Actions", "Looser lines"), "", inWindow,
     ActionMenu::View, "", plain, lineAbove},
    {"tighterLines", QT_TRANSLATE_NOOP("meipi::Actions", "Tighter lines"), "", inWindow,
     ActionMenu::View},
    {"widerColumn", QT_TRANSLATE_NOOP("meipi::Actions", "Wider column"), "", inWindow,
     ActionMenu::View},
    {"narrowerColumn", QT_TRANSLATE_NOOP("meipi::Actions", "Narrower column"), "", inWindow,
     ActionMenu::View},
    {"asSystem", QT_TRANSLATE_NOOP("meipi::Actions", "Appearance as the system has it"), "",
     inWindow, ActionMenu::View, "", checkable, lineAbove},
    {"light", QT_TRANSLATE_NOOP("meipi::Actions", "Light"), "", inWindow, ActionMenu::View, "",
     checkable},
    {"sepia", QT_TRANSLATE_NOOP("meipi::Actions", "Sepia"), "", inWindow, ActionMenu::View, "",
     checkable},
    {"dark", QT_TRANSLATE_NOOP("meipi::Actions", "Dark"), "", inWindow, ActionMenu::View, "",
     checkable},
    {"fullScreen", QT_TRANSLATE_NOOP("meipi::Actions", "Full screen"), "F11", inWindow,
     ActionMenu::View, "", checkable, lineAbove},
};

constexpr Row helpRows[] = {
    {"commands", QT_TRANSLATE_NOOP("meipi::Actions", "All commands…"), "Ctrl+P", inWindow,
     ActionMenu::Help},
    {"keys", QT_TRANSLATE_NOOP("meipi::Actions", "Keys"), "F1", inWindow, ActionMenu::Help},
    {"openSample", QT_TRANSLATE_NOOP("meipi::Actions", "Open the sample"), "", inWindow,
     ActionMenu::Help, "", plain, lineAbove},
    {"about", QT_TRANSLATE_NOOP("meipi::Actions", "About Meipi"), "", inWindow, ActionMenu::Help},
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
