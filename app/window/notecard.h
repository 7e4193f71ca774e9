// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/cardframe.h"
#include "window/edits.h"

namespace meipi {

class NoteActions;
class TextLabel;

/// One note as a small card: its words, its status and marks. Enter, F2 or a click asks to edit it;
/// the other keys are those of NoteCommands.
class NoteCard : public CardFrame {
    Q_OBJECT

public:
    /// @p edits must outlive the card.
    NoteCard(Edits &edits, const NoteId &note, QWidget *parent = nullptr);

    NoteId note() const { return m_note; }
    void refresh();

signals:
    void editRequested(const meipi::NoteId &note);
    void replyRequested(const meipi::NoteId &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Edits &m_edits;
    NoteId m_note;
    TextLabel *m_text;
    NoteActions *m_actions;
};

} // namespace meipi
