// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QWidget>

namespace meipi {

class BarButton;
class TextLabel;

/// The line below a note's words: its status, who wrote it and when, and buttons for what can be
/// done to it. Only asks.
class NoteActions : public QWidget {
    Q_OBJECT

public:
    explicit NoteActions(QWidget *parent = nullptr);

    /// @p isAdded: whether the note is in the project already; one to come has no author yet.
    void showNote(const Note &note, const QString &authorName, bool isAdded);
    void setHint(const QString &hint); ///< Shown in place of author and time; empty for none.

signals:
    void statusChosen(meipi::NoteStatus status);
    void starChosen(bool starred);
    void privacyChosen(bool isPrivate);
    void doneChosen(bool done);
    void replyRequested();
    void removeRequested();

private:
    BarButton *newButton(const QString &icon, const QString &name, bool isCheckable);

    NoteStatus m_shownStatus = NoteStatus::Thought;
    QString m_origin;
    QString m_hint;
    BarButton *m_status;
    TextLabel *m_info;
    BarButton *m_star;
    BarButton *m_private;
    BarButton *m_done;
    BarButton *m_reply;
    BarButton *m_remove;
};

/// Author and date, the date short for this year: "Wang · 3 May".
QString originText(const QString &authorName, Timestamp time);

} // namespace meipi
