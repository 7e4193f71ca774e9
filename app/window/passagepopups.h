// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/passagecommands.h"

namespace meipi {

class HighlightBar;
class NoteEditor;
class SelectionBar;
class ThemePicker;

/// What appears beside the passage in hand: the bar by the selection, the bar by a highlight, the
/// theme picker, the notes.
class PassagePopups : public QObject {
    Q_OBJECT

public:
    /// All must outlive the object.
    PassagePopups(Edits &edits, Reader &reader, ThemeKeys &keys, PassageCommands &commands,
                  QObject *parent = nullptr);
    ~PassagePopups() override;

    void openThemePicker(); ///< For the passage in hand.
    void startNote(); ///< On the passage in hand.
    void editNote(const NoteId &note); ///< Beside its passage, which is brought into sight.
    void showHighlight(const HighlightId &highlight); ///< With its notes.
    void showHighlightInHand(); ///< Likewise, the one at the caret.
    void leave(); ///< Esc: takes away what is nearest, then the selection.
    void dismiss(); ///< All of it, without a word.
    bool keep(); ///< Writes what is typed in a note; false where that failed.

private:
    void connectSelectionBar();
    void connectPicker();
    void connectDetails();
    void onSelectionFinished(TextRange range);
    void onScrolled();
    void showDetails(); ///< Of the active highlight, where that is in sight.
    void onActiveChanged(const HighlightId &highlight);
    void onNoteFinished();
    QRect anchor() const;
    void showNotesOf(const HighlightId &highlight);

    Edits &m_edits;
    Reader &m_reader;
    PassageCommands &m_commands;
    SelectionBar *m_bar;
    ThemePicker *m_picker;
    HighlightBar *m_details;
    NoteEditor *m_notes;
};

} // namespace meipi
