// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader.h"

#include <QAccessibleWidget>
#include <QColor>

namespace meipi {

/// The reader for assistive technology: a document whose text can be read by character, word,
/// sentence, line and paragraph, with a caret and one selection. Attributes say which themes and
/// notes lie on the text, and the description which lie on it at the caret. Offsets are UTF-16 code
/// units; the caret and the selection begin and end at whole characters.
class ReaderAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ReaderAccessible(Reader &reader);
    static void install(); ///< Makes Qt ask for one for every Reader; again does nothing.

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;

    int selectionCount() const override;
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int startOffset, int endOffset) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundaryType,
                             int *startOffset, int *endOffset) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundaryType,
                            int *startOffset, int *endOffset) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundaryType, int *startOffset,
                         int *endOffset) const override;
    int characterCount() const override;

    QRect characterRect(int offset) const override; ///< In screen coordinates.
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    /// What lies on a character.
    struct Cover {
        QStringList themes; ///< Their paths.
        bool hasNotes = false;
        QColor background; ///< Invalid where there is no highlight.
    };

    Cover coverAt(qsizetype position) const;
    TextRange runAt(qsizetype position) const; ///< Under the same highlights, in one paragraph.
    QString description() const;
    TextRange unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    TextRange lineAt(qsizetype offset) const;
    QString answer(TextRange range, int *startOffset, int *endOffset) const;
    qsizetype clamped(int offset) const;

    QRect toScreen(const QRect &inViewport) const;

    Reader &m_reader;
};

} // namespace meipi
