// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/selectionbar.h"

#include "window/barbutton.h"
#include "window/icons.h"
#include "window/themeswatch.h"

#include <QEvent>

#include <algorithm>
#include <numeric>

namespace meipi {

namespace {

constexpr int selectionMargin = 4; // pixels around the rows
constexpr int spacing = 2; // between buttons and rows
constexpr int selectionSwatchSide = 12;
constexpr int mostThemes = 9;
constexpr int selectionWidestName = 7; // Chinese characters
constexpr int widestRow = 760; // pixels; wider ones lead the eye too far

int widthOf(const QList<BarButton *> &buttons)
{
    return std::accumulate(buttons.cbegin(), buttons.cend(), 0,
                           [](int sum, const BarButton *button) {
                               return sum + button->sizeHint().width() + spacing;
                           })
        - spacing;
}

void placeRow(const QList<BarButton *> &buttons, QPoint at, int height)
{
    for (BarButton *button : buttons) {
        const int width = button->sizeHint().width();
        button->setGeometry(at.x(), at.y(), width, height);
        at.rx() += width + spacing;
    }
}

} // namespace

SelectionBar::SelectionBar(Edits &edits, QWidget *parent) : FloatingFrame(parent), m_edits(edits)
{
    setObjectName(QStringLiteral("SelectionBar"));
    setAccessibleName(tr("Selection bar"));
    addAction(QStringLiteral("theme"), tr("Theme …"), QStringLiteral("0"), tr("Any theme"),
              &SelectionBar::anyThemeRequested);
    addAction(QStringLiteral("note"), tr("Note"), QStringLiteral("N"), tr("Write a note"),
              &SelectionBar::noteRequested);
    addAction(QStringLiteral("copy"), tr("Copy"), {}, tr("Copy the passage"),
              &SelectionBar::copyRequested);
    addAction(QStringLiteral("cite"), tr("Cite"), {}, tr("Copy as citation"),
              &SelectionBar::citationRequested);
    addAction(QStringLiteral("markdown"), tr("Markdown"), {}, tr("Copy as Markdown quote"),
              &SelectionBar::markdownRequested);
    connect(&edits.project(), &Project::changed, this, &SelectionBar::onChanged);
    connect(&edits.project(), &Project::wasReset, this, &SelectionBar::fillThemes);
    hide();
}

BarButton *SelectionBar::newButton()
{
    auto *button = new BarButton(this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize({selectionSwatchSide, selectionSwatchSide});
    return button;
}

void SelectionBar::addAction(const QString &icon, const QString &text, const QString &key,
                             const QString &toolTip, void (SelectionBar::*signal)())
{
    BarButton *button = newButton();
    button->setAccessibleName(toolTip);
    button->setToolTip(key.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, key));
    connect(button, &BarButton::clicked, this, signal);
    button->setIcon(lineIcon(icon));
    button->setKey(key);
    m_actions.append({button, text});
}

void SelectionBar::setThemes(const QList<ThemeId> &themes)
{
    m_themes = themes.first(std::min<qsizetype>(themes.size(), mostThemes));
    fillThemes();
}

void SelectionBar::onChanged(const Change &change)
{
    if (!change.of<Theme>().isEmpty())
        fillThemes();
}

void SelectionBar::fillThemes()
{
    // Deleted later: it may be the button's own click that led here.
    for (BarButton *button : std::as_const(m_themeButtons)) {
        button->hide();
        button->deleteLater();
    }
    m_themeButtons.clear();
    m_names.clear();
    for (qsizetype i = 0; i < m_themes.size(); ++i) {
        const Theme *theme = m_edits.snapshot().find(m_themes[i]);
        if (theme == nullptr)
            continue;
        const int key = static_cast<int>(i) + 1;
        const QString path = m_edits.snapshot().themePath(theme->id);
        BarButton *button = newButton();
        button->setIcon(swatchIcon(theme->colour, selectionSwatchSide, devicePixelRatioF()));
        button->setKey(QString::number(key));
        button->setAccessibleName(tr("Theme %1: %2").arg(key).arg(path));
        button->setToolTip(tr("%1 (%2)").arg(path).arg(key));
        connect(button, &BarButton::clicked, this,
                [this, id = theme->id] { emit themePicked(id); });
        m_themeButtons.append(button);
        m_names.append(theme->name);
        button->setVisible(true);
    }
    if (isVisible())
        showFor(m_anchor);
}

void SelectionBar::setNameWidth(int pixels)
{
    const bool hasRoom = pixels >= fontMetrics().height();
    for (qsizetype i = 0; i < m_themeButtons.size(); ++i) {
        m_themeButtons[i]->setWords(
            hasRoom ? fontMetrics().elidedText(m_names[i], Qt::ElideRight, pixels) : QString());
    }
}

void SelectionBar::setActionsShort(bool isShort)
{
    for (const Action &action : std::as_const(m_actions))
        action.button->setWords(isShort ? QString() : action.text);
}

// Sets the buttons into one or two rows; answers the size that takes.
QSize SelectionBar::arrange(int width)
{
    const int room = std::min(width, widestRow) - 2 * selectionMargin;
    QList<BarButton *> actions;
    for (const Action &action : std::as_const(m_actions))
        actions.append(action.button);
    setActionsShort(false);
    int nameWidth = selectionWidestName * fontMetrics().horizontalAdvance(u'文');
    setNameWidth(nameWidth);
    const int line = std::max(actions.first()->sizeHint().height(), fontMetrics().height() + 8);

    const int oneRow = widthOf(m_themeButtons + actions);
    if (oneRow <= room) {
        placeRow(m_themeButtons + actions, {selectionMargin, selectionMargin}, line);
        return {oneRow + 2 * selectionMargin, line + 2 * selectionMargin};
    }
    if (widthOf(actions) > room)
        setActionsShort(true);
    while (nameWidth > 0 && widthOf(m_themeButtons) > room)
        setNameWidth(nameWidth -= 4);
    const bool hasThemes = !m_themeButtons.isEmpty();
    placeRow(m_themeButtons, {selectionMargin, selectionMargin}, line);
    placeRow(actions, {selectionMargin, selectionMargin + (hasThemes ? line + spacing : 0)}, line);
    const int widest = std::max(widthOf(m_themeButtons), widthOf(actions));
    return {widest + 2 * selectionMargin,
            (hasThemes ? 2 * line + spacing : line) + 2 * selectionMargin};
}

void SelectionBar::showFor(const QRect &selectionInParent)
{
    m_anchor = selectionInParent;
    ensurePolished();
    const int width = parentWidget() == nullptr ? widestRow : parentWidget()->width();
    placeNear(selectionInParent, arrange(width), Side::Above);
    show();
    raise();
}

void SelectionBar::dismiss()
{
    if (!isVisible())
        return;
    hide();
    emit dismissed();
}

void SelectionBar::changeEvent(QEvent *event)
{
    FloatingFrame::changeEvent(event);
    const bool looksOther =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksOther && isVisible())
        showFor(m_anchor);
}

} // namespace meipi
