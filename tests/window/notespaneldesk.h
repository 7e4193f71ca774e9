// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/barbutton.h"
#include "window/notefield.h"
#include "window/notespanel.h"
#include "window/notesview.h"

#include "notesproject.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace meipi::test {

/// The panel of notes in a window, with a field beside it for the focus to go to.
struct NotesPanelDesk {
    NotesPanelDesk() : panel(new NotesPanel(*project.edits, &window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(panel);
        elsewhere = new QLineEdit;
        column->addWidget(elsewhere);
        panel->setDocument(project.document);
        view = panel->findChild<NotesView *>();
        field = &view->field();
        window.resize(320, 600);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    QModelIndex row(const QString &text) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() == text)
                return index;
        }
        return {};
    }

    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            lines.append(view->model()->index(row, 0).data().toString());
        return lines;
    }

    void choose(const QString &text)
    {
        view->setCurrentIndex(row(text));
        view->setFocus();
    }

    BarButton *button(const QString &name) const
    {
        const QList<BarButton *> all = panel->findChildren<BarButton *>();
        for (BarButton *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no button %s", qPrintable(name));
    }

    QLineEdit *filterField() const
    {
        const QList<QLineEdit *> all = panel->findChildren<QLineEdit *>();
        for (QLineEdit *each : all) {
            if (each->accessibleName() == u"Filter notes"_qs)
                return each;
        }
        qFatal("no filter");
    }

    void filterBy(const QString &text)
    {
        filterField()->setText(text);
        QTest::keyClick(filterField(), Qt::Key_Return);
    }

    NotesProject project;
    QWidget window;
    NotesPanel *panel;
    QLineEdit *elsewhere;
    NotesView *view;
    NoteField *field;
};

} // namespace meipi::test
