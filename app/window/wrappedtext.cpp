// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wrappedtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype mostPerLine = 400; // UTF-16 code units that can matter to one shortened line

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int mostLines)
    : m_width(std::max(width, 1))
{
    QString shown = mostLines > 0 ? text.left(mostLines * mostPerLine) : text;
    m_isShortened = shown.size() < text.size();
    shown.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(shown, font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const int end = layOut(mostLines);
    m_isShortened = m_isShortened || end < shown.size();
    if (!m_isShortened || m_lineCount == 0)
        return;
    // The last line goes on to its end or the text line's, in the middle of a word too.
    const int lastStart = m_layout->lineAt(m_lineCount - 1).textStart();
    const QString rest =
        shown.sliced(lastStart).section(QChar(QChar::LineSeparator), 0, 0).trimmed() + u'…';
    const QFontMetricsF metrics(font);
    // Shaping may need a little more than the metrics say, and what does not fit would be lost with
    // the ellipsis.
    for (int room = m_width; room > 0; room -= 2) {
        const QString elided =
            shown.first(lastStart) + metrics.elidedText(rest, Qt::ElideRight, room);
        m_layout->setText(elided);
        if (layOut(mostLines) == elided.size())
            break;
    }
}

// Answers where the text that is laid out ends.
int WrappedText::layOut(int mostLines)
{
    qreal y = 0;
    int end = 0;
    m_lineCount = 0;
    m_layout->beginLayout();
    while (mostLines <= 0 || m_lineCount < mostLines) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        line.setPosition({0, y});
        y += std::ceil(line.height());
        end = line.textStart() + line.textLength();
        ++m_lineCount;
    }
    m_layout->endLayout();
    m_height = static_cast<int>(y);
    return end;
}

void WrappedText::draw(QPainter &painter, const QPoint &topLeft, const QColor &ink) const
{
    painter.setPen(ink);
    m_layout->draw(&painter, topLeft);
}

} // namespace meipi
