// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QPointer>
#include <QTextEdit>

namespace meipi {

/// Where the words of a note are typed, in the editor beside the passage as in the list of notes.
/// Plain text; grows with it up to a limit. What is typed is written by itself: after a pause, when
/// the focus leaves, when the field is hidden. All writing about one note joins into one step of
/// the history. A new note is added with its first words; a note whose words were all taken out is
/// removed once the field is left, unless it was answered: then it stays without words. When the
/// note is altered or removed elsewhere, by undo too, what has not been written yet is kept.
///
/// Ctrl+Enter and Esc keep the words and emit finished(); while an input method composes these keys
/// are its own. Ctrl+Z takes back typing as long as there is some, then belongs to the window.
class NoteField : public QTextEdit {
    Q_OBJECT

public:
    /// @p edits must outlive the field.
    explicit NoteField(Edits &edits, QWidget *parent = nullptr);
    ~NoteField() override;

    /// These keep what the field held before. Where that fails they do nothing and are false.
    bool startNote(const NoteTarget &target);
    bool startReply(const NoteId &note);
    bool editNote(const NoteId &note);
    bool clear(); ///< Then it holds nothing.

    bool isActive() const { return m_isActive; } ///< Whether it holds a note, added or to be.
    const Note &draft() const { return m_draft; } ///< With status and marks, without new words.
    NoteId note() const { return m_note; } ///< Null until the first words are written.
    bool isComposing() const { return m_isComposing; }

    void setStatus(NoteStatus status); ///< Of the note, or of the one to come; likewise below.
    void setStarred(bool starred);
    void setPrivate(bool isPrivate);

    /// Writes what is typed, if it is new. False where that failed; the words stay in the field.
    bool write();
    /// Writes, or removes the note that has no words left. False as above.
    bool keep();
    void setLargestHeight(int pixels); ///< Over it the field scrolls.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void finished(); ///< By key; the words are kept.
    void noteAdded(const meipi::NoteId &note);
    void draftChanged(); ///< Status or marks, or which note it is.

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool hold(const Note &draft, const NoteId &note);
    void onChanged(const Change &change);
    void followNote();
    void noteWasRemoved();
    bool addTyped(const QString &text);
    QString words() const;
    void tellUnwritten();
    void showWords(const QString &text);
    void followHeight();
    bool takesKey(const QKeyEvent &event) const;

    Edits &m_edits;
    Note m_draft;
    NoteId m_note;
    NoteId m_lostNote; ///< Removed elsewhere; redo may bring it back.
    QString m_written; ///< The note's words as last written or read.
    QTimer m_pause;
    int m_largestHeight = 0;
    bool m_isActive = false;
    bool m_isComposing = false;
    bool m_isWriting = false;
};

} // namespace meipi
