// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caretmotion.h"

namespace meipi {

namespace {

std::optional<Motion> horizontalMotion(int key, Qt::KeyboardModifiers modifiers, bool rightToLeft)
{
    const bool forward = (key == Qt::Key_Right) != rightToLeft;
    if (modifiers == Qt::NoModifier)
        return forward ? Motion::NextCharacter : Motion::PreviousCharacter;
    if (modifiers == Qt::ControlModifier)
        return forward ? Motion::NextWord : Motion::PreviousWord;
    return std::nullopt;
}

std::optional<Motion> verticalMotion(int key, Qt::KeyboardModifiers modifiers)
{
    const bool down = key == Qt::Key_Down;
    if (modifiers == Qt::NoModifier)
        return down ? Motion::LineDown : Motion::LineUp;
    if (modifiers == Qt::ControlModifier)
        return down ? Motion::NextParagraph : Motion::PreviousParagraph;
    if (modifiers == Qt::AltModifier)
        return down ? Motion::NextSentence : Motion::PreviousSentence;
    return std::nullopt;
}

} // namespace

std::optional<Motion> motionFor(const QKeyEvent &event, bool rightToLeft)
{
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool plain = modifiers == Qt::NoModifier;
    const bool control = modifiers == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return horizontalMotion(event.key(), modifiers, rightToLeft);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return verticalMotion(event.key(), modifiers);
    case Qt::Key_Home:
        if (plain || control)
            return control ? Motion::TextStart : Motion::LineStart;
        break;
    case Qt::Key_End:
        if (plain || control)
            return control ? Motion::TextEnd : Motion::LineEnd;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (plain)
            return event.key() == Qt::Key_PageUp ? Motion::PageUp : Motion::PageDown;
        break;
    default:
        break;
    }
    return std::nullopt;
}

bool CaretMotion::isRightToLeft(qsizetype position) const
{
    const TextRange paragraph = TextUnits(m_page.pieces()).paragraph(position);
    return m_page.text().view(paragraph).isRightToLeft();
}

CaretPlace CaretMotion::moved(CaretPlace from, Motion motion)
{
    switch (motion) {
    case Motion::LineUp:
        return movedByLines(from, -1);
    case Motion::LineDown:
        return movedByLines(from, 1);
    case Motion::PageUp:
        return movedByPage(from, -1);
    case Motion::PageDown:
        return movedByPage(from, 1);
    default:
        break;
    }
    forgetColumn();
    if (motion == Motion::LineStart || motion == Motion::LineEnd)
        return toLineEnd(from, motion == Motion::LineEnd);
    return {movedByUnit(from.position, motion), false};
}

qsizetype CaretMotion::movedByUnit(qsizetype from, Motion motion) const
{
    const TextUnits units(m_page.pieces());
    switch (motion) {
    case Motion::PreviousCharacter:
        return units.previousCharacter(from);
    case Motion::NextCharacter:
        return units.nextCharacter(from);
    case Motion::PreviousWord:
        return units.previousWord(from);
    case Motion::NextWord:
        return units.nextWord(from);
    case Motion::PreviousSentence:
        return units.previousSentence(from);
    case Motion::NextSentence:
        return units.nextSentence(from);
    case Motion::PreviousParagraph:
        return units.previousParagraph(from);
    case Motion::NextParagraph:
        return units.nextParagraph(from);
    case Motion::TextStart:
        return 0;
    case Motion::TextEnd:
        return m_page.lastPosition();
    default:
        return from;
    }
}

CaretPlace CaretMotion::toLineEnd(CaretPlace from, bool end)
{
    const qsizetype piece = m_page.pieces().pieceAt(from.position);
    if (piece < 0)
        return from;
    const TextRange line = m_page.lineAt(from);
    if (!end)
        return {line.start, false};
    return {line.end, line.end < m_page.pieces().range(piece).end};
}

CaretPlace CaretMotion::movedByLines(CaretPlace from, int lines)
{
    qsizetype piece = m_page.pieces().pieceAt(from.position);
    if (piece < 0)
        return from;
    qsizetype start = m_page.pieces().range(piece).start;
    const CaretPlace inside{from.position - start, from.upstream};
    const PieceLayout *layout = &m_page.layoutOf(piece);
    if (!m_column)
        m_column = qRound(layout->xOf(inside));
    int line = layout->lineOf(inside) + lines;
    if (line < 0 || line >= layout->lineCount()) {
        const qsizetype next = piece + (lines < 0 ? -1 : 1);
        if (next < 0 || next >= m_page.pieces().count())
            return {lines < 0 ? 0 : m_page.lastPosition(), false};
        piece = next;
        start = m_page.pieces().range(piece).start;
        layout = &m_page.layoutOf(piece);
        line = lines < 0 ? layout->lineCount() - 1 : 0;
    }
    CaretPlace place = layout->placeInLine(line, *m_column);
    place.position += start;
    return place;
}

// The text moves by a page and the caret stays where it is on the screen; at the text's ends, where
// the page cannot move, the caret goes on to the first or last line.
CaretPlace CaretMotion::movedByPage(CaretPlace from, int direction)
{
    if (m_page.pieces().count() == 0)
        return from;
    QRect caret = m_page.caretRectangle(from);
    if (!m_column)
        m_column = caret.x() - m_page.columnLeft();
    const int height = m_page.viewport().height();
    const int page = std::max(height - m_page.metrics().style(ParagraphKind::Body).lineHeight, 1);
    const int y = std::clamp(caret.center().y(), 0, std::max(height - 1, 0));
    m_page.scrollBy(direction * page);
    const CaretPlace place = m_page.placeAt({m_page.columnLeft() + *m_column, y});
    if (direction > 0 ? place.position <= from.position : place.position >= from.position)
        return {direction < 0 ? 0 : m_page.lastPosition(), false};
    return place;
}

} // namespace meipi
