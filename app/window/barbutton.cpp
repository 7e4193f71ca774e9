// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/barbutton.h"

#include "window/textlabel.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace meipi {

namespace {

constexpr int padding = 5;
constexpr int gap = 4;

} // namespace

BarButton::BarButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
}

void BarButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void BarButton::setWords(const QString &words)
{
    m_words = words;
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const
{
    int width = 2 * padding;
    if (!icon().isNull())
        width += iconSize().width();
    for (const QString &text : {m_words, m_key}) {
        if (!text.isEmpty())
            width += (width > 2 * padding ? gap : 0) + fontMetrics().horizontalAdvance(text);
    }
    return {width, std::max(fontMetrics().height(), iconSize().height()) + 2 * (padding - 1)};
}

void BarButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QStyle::State shown =
        QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On | QStyle::State_HasFocus;
    if (option.state & shown)
        painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    QRect rest = rect().adjusted(padding, 0, -padding, 0);
    if (!icon().isNull()) {
        const QSize size = iconSize();
        const QRect square({rest.left(), (height() - size.height()) / 2}, size);
        icon().paint(&painter, square, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled,
                     isChecked() ? QIcon::On : QIcon::Off);
        rest.setLeft(square.right() + 1 + gap);
    }
    const auto draw = [&](const QString &text, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (!text.isEmpty())
            rest.setLeft(rest.left() + fontMetrics().horizontalAdvance(text) + gap);
    };
    draw(
        m_words,
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    draw(m_key, faintInk(palette()));
}

} // namespace meipi
