// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/barbutton.h"

#include "window/rowpainting.h"
#include "window/textlabel.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace meipi {

namespace {

constexpr int buttonPadding = 5;
constexpr int buttonGap = 4;

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

void BarButton::setShrinking(bool isShrinking)
{
    m_isShrinking = isShrinking;
    setSizePolicy(isShrinking ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BarButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int fewWords = 3 * fontMetrics().height();
    return {m_isShrinking ? std::min(whole.width(), fewWords) : whole.width(), whole.height()};
}

QSize BarButton::sizeHint() const
{
    int width = 2 * buttonPadding;
    if (!icon().isNull())
        width += iconSize().width();
    for (const QString &text : {m_words, m_key}) {
        if (!text.isEmpty())
            width += (width > 2 * buttonPadding ? buttonGap : 0) + textWidth(fontMetrics(), text);
    }
    return {width, std::max(fontMetrics().height(), iconSize().height()) + 2 * (buttonPadding - 1)};
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
    QRect rest = rect().adjusted(buttonPadding, 0, -buttonPadding, 0);
    if (!icon().isNull()) {
        const QSize size = iconSize();
        const QRect square({rest.left(), (height() - size.height()) / 2}, size);
        icon().paint(&painter, square, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled,
                     isChecked() ? QIcon::On : QIcon::Off);
        rest.setLeft(square.right() + 1 + buttonGap);
    }
    const auto draw = [&](const QString &text, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (!text.isEmpty())
            rest.setLeft(rest.left() + textWidth(fontMetrics(), text) + buttonGap);
    };
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const int keyRoom = m_key.isEmpty() ? 0 : textWidth(fontMetrics(), m_key) + buttonGap;
    draw(fontMetrics().elidedText(m_words, Qt::ElideRight, rest.width() - keyRoom),
         palette().color(group, QPalette::ButtonText));
    draw(m_key, faintInk(palette()));
}

} // namespace meipi
