// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"
#include "window/floatingframe.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace meipi {

class NoteActions;
class NoteCard;
class NoteField;
class TextLabel;

/// The notes of one place, shown beside it: cards with what can be done to each, and one field for
/// the note that is being written or altered. Keeps its own height to what it shows; the width is
/// its owner's.
class NoteEditor : public FloatingFrame {
    Q_OBJECT

public:
    /// @p edits must outlive the editor.
    explicit NoteEditor(Edits &edits, QWidget *parent = nullptr);
    ~NoteEditor() override;

    void editTarget(const NoteTarget &target); ///< Shows its notes; the focus stays where it is.
    void startNote(const NoteTarget &target); ///< Likewise, and the field for a new one is focused.
    void editNote(const NoteId &note); ///< Likewise, with the note in the field.
    void replyTo(const NoteId &note);

    /// Writes what is typed. False where that failed; the words stay in the field.
    bool keep();

    const NoteTarget &target() const { return m_target; }
    NoteField &field() const { return *m_field; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void finished(); ///< Ctrl+Enter or Esc: what was typed is kept, back to the text.

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildComposer();
    void setTarget(const NoteTarget &target);
    void arrange();
    void place(QWidget *widget, int depth);
    NoteCard *cardFor(const NoteId &note);
    void onChanged(const Change &change);
    void showDraft();
    void followHeight();
    void revealComposer();
    int largestHeight() const;

    Edits &m_edits;
    NoteTarget m_target;
    TextLabel *m_caption; ///< What the notes are about, where no passage stands beside them.
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QWidget *m_composer = nullptr;
    NoteField *m_field = nullptr;
    NoteActions *m_actions = nullptr;
    QHash<NoteId, NoteCard *> m_cards;
};

} // namespace meipi
