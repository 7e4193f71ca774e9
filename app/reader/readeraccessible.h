// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader.h"

#include <QAccessibleWidget>

namespace meipi {

/// The reader for assistive technology: a document whose text can be read by character, word,
/// sentence, line and paragraph, with a caret and one selection. Attributes say which themes and
/// notes lie on the text. Offsets are UTF-16 code units.
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
    TextRange unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const;
    TextRange lineAt(qsizetype offset) const;
    QString answer(TextRange range, int *startOffset, int *endOffset) const;
    qsizetype clamped(int offset) const;

    QRect toScreen(const QRect &inViewport) const;

    Reader &m_reader;
};

} // namespace meipi
