// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themebutton.h"

#include "window/rowpainting.h"
#include "window/themeswatch.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace meipi {

namespace {

constexpr int narrowWidth = 28;
constexpr int themeButtonWidestName = 132; // pixels; eight Chinese characters
constexpr int swatchHeight = 3;

} // namespace

ThemeButton::ThemeButton(int key, QWidget *parent)
    : QToolButton(parent), m_key(QString::number(key))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ThemeButton::setTheme(std::optional<Colour> colour, const QString &name,
                           const QString &toolTip)
{
    m_colour = colour;
    m_name = name;
    setToolTip(toolTip);
    setAccessibleName(toolTip);
    updateGeometry();
    update();
}

QSize ThemeButton::sizeHint() const
{
    const int text = std::min(textWidth(fontMetrics(), m_name), themeButtonWidestName);
    return {narrowWidth + (m_name.isEmpty() ? 0 : text + 6), 30};
}

QSize ThemeButton::minimumSizeHint() const
{
    return {narrowWidth, 30};
}

void ThemeButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.icon = {};
    option.text.clear();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::ButtonText));
    const bool hasRoom =
        !m_name.isEmpty() && width() > narrowWidth + fontMetrics().averageCharWidth();
    const QRect inner = rect().adjusted(7, 0, -7, -2);
    if (hasRoom) {
        const int keyWidth = textWidth(fontMetrics(), m_key) + 5;
        painter.drawText(
            inner.adjusted(keyWidth, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(m_name, Qt::ElideRight, inner.width() - keyWidth + 4));
        painter.setPen(palette().color(group, QPalette::PlaceholderText));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, m_key);
    } else {
        painter.drawText(inner, Qt::AlignCenter, m_key);
    }
    if (m_colour) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shownColour(*m_colour));
        painter.drawRoundedRect(QRectF(6, height() - 6, width() - 12, swatchHeight), 1.5, 1.5);
    }
}

} // namespace meipi
