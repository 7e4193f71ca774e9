// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader.h"
#include "window/edits.h"
#include "window/passagecopy.h"
#include "window/themekeys.h"

namespace meipi {

/// What keys and bars do with the passage in hand: the highlight that is active while the caret is
/// on it, else the selection, else the measure or sentence at the caret.
class PassageCommands : public QObject {
    Q_OBJECT

public:
    /// All must outlive the object. @p language of citations, "zh" or "en".
    PassageCommands(Edits &edits, Reader &reader, ThemeKeys &keys, const QString &language,
                    QObject *parent = nullptr);

    /// The highlight in hand; null when a range is.
    HighlightId highlight() const;
    TextRange range() const; ///< Of what is in hand; empty when there is nothing.

    void highlightOnly(); ///< Marks the passage without a theme.
    void toggleTheme(const ThemeId &theme); ///< Tags it; takes the theme off where it is already.
    void addThemePath(const QString &path); ///< Likewise, with a theme that may have to be made.
    void setTheme(const HighlightId &highlight, const ThemeId &theme);
    void dropTheme(const ThemeId &theme, TextRange range);

    /// The highlight for a note on what is in hand, made where there is none; null if that failed.
    HighlightId highlightForNote();
    /// Takes back the highlight that the last highlightForNote() made, if nothing was hung on it
    /// and nothing else was done since.
    void dropUnusedHighlight();

    void remove();
    void fitToSelection();
    void resize(const HighlightId &highlight, TextRange range);
    void copy(CopyForm form);
    void splitAtCaret(); ///< The measure there.
    void splitNodeAtCaret(const SectionId &node); ///< A section or measure.
    void makeHeading(); ///< Of the selection, else of the paragraph at the caret.
    void markRead(); ///< The section at the caret; unread again where it was read.

signals:
    void hinted(const QString &text); ///< Why nothing happened.

private:
    TextRange headingInHand() const;
    HighlightId mark(TextRange range, const QList<ThemeId> &themes);
    HighlightId markedAt(TextRange range) const;
    void activate(const HighlightId &highlight);
    void onCaretMoved(qsizetype position);

    Edits &m_edits;
    Reader &m_reader;
    ThemeKeys &m_keys;
    QString m_language;
    HighlightId m_madeForNote;
};

} // namespace meipi
