// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/style.h"

#include "window/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace meipi {

namespace {

constexpr qreal cornerRadius = 4;
constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 28;
constexpr int styleFieldMargin = 4; // beside the text of a field

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus ? QPen(option->palette.color(QPalette::Highlight), 1.6)
                             : QPen(option->palette.color(QPalette::Dark), 1));
    painter->setBrush(option->palette.color(isEnabled ? QPalette::Base : QPalette::Window));
    painter->drawRoundedRect(crisp(option->rect), cornerRadius, cornerRadius);
    painter->restore();
}

void drawFlatButton(const QStyleOption *option, QPainter *painter)
{
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_Sunken);
    const bool isUnderMouse =
        (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const bool hasFocus = (option->state & QStyle::State_HasFocus)
        && (option->state & QStyle::State_KeyboardFocusChange);
    if (!isOn && !isUnderMouse && !hasFocus)
        return;
    const QColor ink = option->palette.color(QPalette::ButtonText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasFocus ? QPen(option->palette.color(QPalette::Highlight), 1.6)
                             : QPen(Qt::NoPen));
    painter->setBrush(translucent(ink, isOn ? 38 : isUnderMouse ? 22 : 0));
    painter->drawRoundedRect(crisp(option->rect), cornerRadius, cornerRadius);
    painter->restore();
}

void drawPushButton(const QStyleOptionButton *option, QPainter *painter)
{
    const bool isDefault = option->features & QStyleOptionButton::DefaultButton;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isFlat = option->features & QStyleOptionButton::Flat;
    if (isFlat) {
        drawFlatButton(option, painter);
        return;
    }
    QColor face = option->palette.color(QPalette::Button);
    QColor edge = option->palette.color(QPalette::Dark);
    if (isDefault && isEnabled) {
        face = option->palette.color(QPalette::Highlight);
        edge = face;
    }
    if (isDown)
        face = face.darker(112);
    else if ((option->state & QStyle::State_MouseOver) && isEnabled)
        face = face.lightness() > 128 ? face.darker(104) : face.lighter(112);
    if (option->state & QStyle::State_HasFocus)
        edge = option->palette.color(isDefault ? QPalette::WindowText : QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, option->state & QStyle::State_HasFocus ? 1.6 : 1));
    painter->setBrush(face);
    painter->drawRoundedRect(crisp(option->rect), cornerRadius, cornerRadius);
    painter->restore();
}

void drawTab(const QStyleOptionTab *option, QPainter *painter)
{
    const bool isSelected = option->state & QStyle::State_Selected;
    const QRect rect = option->rect;
    if (!isSelected && (option->state & QStyle::State_MouseOver)
        && (option->state & QStyle::State_Enabled)) {
        painter->fillRect(rect, translucent(option->palette.color(QPalette::WindowText), 14));
    }
    if (isSelected) {
        painter->fillRect(QRect(rect.left() + 6, rect.bottom() - 1, rect.width() - 12, 2),
                          option->palette.color(QPalette::Highlight));
    }
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    painter->fillRect(option->rect, palette.color(QPalette::Window));
    if (option->state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(translucent(palette.color(QPalette::WindowText), 26));
        painter->drawRoundedRect(option->rect.adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
        painter->restore();
    }
    const bool isEnabled = option->state & QStyle::State_Enabled;
    painter->setPen(
        palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      option->text);
}

void drawScrollBar(const QStyle *style, const QStyleOptionSlider *option, QPainter *painter,
                   const QWidget *widget)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->maximum <= option->minimum)
        return;
    QRect slider =
        style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = option->activeSubControls & QStyle::SC_ScrollBarSlider
        && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int margin = isActive ? 2 : 3;
    slider.adjust(margin, margin, -margin, -margin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(translucent(option->palette.color(QPalette::Text), isActive ? 150 : 90));
    const qreal radius = std::min(slider.width(), slider.height()) / 2.0;
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarFrameWidth:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_TabBarTabHSpace:
        return 22;
    case PM_TabBarTabVSpace:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut: // letters are commands here; underlines would promise others
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        if (option != nullptr)
            return static_cast<int>(option->palette.color(QPalette::Midlight).rgba());
        [[fallthrough]];
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawField(option, painter);
            return;
        }
        break;
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_PanelButtonTool:
        drawFlatButton(option, painter);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return;
    case PE_IndicatorToolBarSeparator: {
        const int middle = option->rect.center().x();
        painter->fillRect(QRect(middle, option->rect.top() + 7, 1, option->rect.height() - 14),
                          option->palette.color(QPalette::Mid));
        return;
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          option->palette.color(QPalette::Dark));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(button, painter);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.color(QPalette::Dark));
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            option->palette.color(QPalette::Dark));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(item, painter);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && (button->features & QStyleOptionButton::DefaultButton)
            && (button->state & State_Enabled) && !(button->features & QStyleOptionButton::Flat)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText,
                                  copy.palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(this, slider, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Drawn like all our icons, in the appearance's ink; Fusion brings pictures in black.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("close"));
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return lineIcon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_PushButton || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), 30));
    else if (type == CT_ToolButton)
        result.setHeight(std::max(result.height(), 28));
    else if (type == CT_MenuItem)
        result.rheight() += 4;
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(styleFieldMargin, 0, -styleFieldMargin, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // No buttons at the ends: the slider has the whole length.
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 span = qint64(bar->maximum) - bar->minimum;
    const int slider = span <= 0
        ? length
        : std::clamp(int(qint64(length) * bar->pageStep / (span + bar->pageStep)),
                     std::min(shortestSlider, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto part = [&bar, isUpright](int from, int extent) {
        return isUpright
            ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
            : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, part(start, slider));
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, part(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(bar->direction, bar->rect, part(start + slider, length - start - slider));
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

} // namespace meipi
