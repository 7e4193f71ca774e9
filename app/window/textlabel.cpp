// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textlabel.h"

#include "window/floatingframe.h"
#include "window/wrappedtext.h"

#include <QEvent>
#include <QPainter>

namespace meipi {

TextLabel::TextLabel(int mostLines, QWidget *parent) : QWidget(parent), m_mostLines(mostLines)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TextLabel::setFaint(bool isFaint)
{
    m_isFaint = isFaint;
    update();
}

int TextLabel::heightForWidth(int width) const
{
    return std::max(WrappedText(m_text, font(), width, m_mostLines).height(),
                    fontMetrics().height());
}

QSize TextLabel::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(m_text.left(100)) + 1, 240);
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    return {m_mostLines == 1 ? 0 : 2 * fontMetrics().height(), fontMetrics().height()};
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WrappedText wrapped(m_text, font(), width(), m_mostLines);
    const int top = m_mostLines == 1 ? (height() - wrapped.height()) / 2 : 0;
    wrapped.draw(painter, {0, top},
                 m_isFaint ? faintInk(palette()) : palette().color(QPalette::WindowText));
}

void TextLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QColor faintInk(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.28);
}

} // namespace meipi
