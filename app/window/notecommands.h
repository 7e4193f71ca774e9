// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QCoreApplication>

#include <functional>

class QAction;
class QKeyEvent;
class QKeySequence;
class QMenu;

namespace meipi {

/// What can be done to a note besides typing, the same in every place that shows notes.
class NoteCommands {
    Q_DECLARE_TR_FUNCTIONS(meipi::NoteCommands)

public:
    /// Whether it was done; otherwise Edits::failed() has been emitted.
    static bool setStatus(Edits &edits, const NoteId &note, NoteStatus status);
    static bool setStarred(Edits &edits, const NoteId &note, bool starred);
    static bool setPrivate(Edits &edits, const NoteId &note, bool isPrivate);
    static bool setDone(Edits &edits, const NoteId &note, bool done);
    static bool remove(Edits &edits, const NoteId &note);

    /// What keys do to a note that has the focus: S, P, D, Del, 1 to 5. False: no such key.
    static bool isKey(const QKeyEvent &event);
    static bool obeyKey(Edits &edits, const NoteId &note, const QKeyEvent &event);

    static constexpr int statusCount = 5;

    /// Shows @p key, which the widget with the focus obeys by itself.
    static QAction *addKeyedAction(QMenu &menu, const QString &text, const QKeySequence &key);

    /// Adds one checkable action for each status, @p current checked, their keys shown.
    static void fillStatusMenu(QMenu &menu, NoteStatus current,
                               const std::function<void(NoteStatus)> &chosen);

    /// Adds what can be done to @p note, with the keys for it shown.
    static void fillMenu(QMenu &menu, Edits &edits, const Note &note);

    static QString addLabel(); ///< Of a step of the history; translated.
    static QString editLabel();
    static QString removeLabel();
    static QString joinKey(const NoteId &note); ///< See ProjectSession::perform().
};

} // namespace meipi
