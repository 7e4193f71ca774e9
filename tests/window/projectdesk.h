// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/messagebar.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QPushButton>
#include <QTreeWidget>

namespace meipi::test {

/// A window in which a text of two sections is opened, and what stands in its dialogs.
class ProjectDesk : public WindowDesk {
public:
    static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

    ProjectDesk() : window(newWindow()) {}

    /// In the project that it gets, or has.
    void openText()
    {
        window->openPaths(
            {file(u"plan.txt"_qs, u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs)});
        QTRY_VERIFY_WITH_TIMEOUT(window->workspace() != nullptr, longestWait);
    }
    Edits &edits() const { return window->workspace()->edits(); }
    const ProjectSnapshot &project() const { return edits().snapshot(); }
    QString path() const { return edits().session().path(); }
    QString said() const { return window->messages().text(); }
    void trigger(const char *action) const { window->actions().action(action)->trigger(); }

    /// The dialog of that kind that is to be seen; null where none is.
    template <class Dialog>
    Dialog *shown(const QString &name = {}) const
    {
        const QList<Dialog *> found = window->findChildren<Dialog *>(name);
        const auto visible = std::find_if(found.begin(), found.end(),
                                          [](const Dialog *each) { return each->isVisible(); });
        return visible == found.end() ? nullptr : *visible;
    }
    /// By what it says, without mnemonic; null where there is none.
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    static void click(const QWidget &parent, const QString &text)
    {
        QPushButton *found = button(parent, text);
        QVERIFY2(found != nullptr && found->isEnabled(), qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// What a dialog says that differs, those within a group behind two spaces.
    static QStringList linesOf(const QWidget &dialog)
    {
        QStringList lines;
        const auto *tree = dialog.findChild<QTreeWidget *>(u"Differences"_qs);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *group = tree->topLevelItem(i);
            lines.append(group->text(0));
            for (int line = 0; line < group->childCount(); ++line)
                lines.append(u"  "_qs + group->child(line)->text(0));
        }
        return lines;
    }

    std::unique_ptr<MainWindow> window;
};

} // namespace meipi::test
