// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/selectionbar.h"

#include "window/icons.h"
#include "window/themeswatch.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace meipi {

namespace {

constexpr int margin = 4; // pixels around the rows
constexpr int spacing = 2; // between buttons and rows
constexpr int swatchSide = 12;
constexpr int mostThemes = 9;
constexpr int widestName = 7; // Chinese characters
constexpr int widestRow = 720; // pixels; wider ones lead the eye too far

int widthOf(const QList<QToolButton *> &buttons)
{
    return std::accumulate(buttons.cbegin(), buttons.cend(), 0,
                           [](int sum, const QToolButton *button) {
                               return sum + button->sizeHint().width() + spacing;
                           })
        - spacing;
}

void placeRow(const QList<QToolButton *> &buttons, QPoint at, int height)
{
    for (QToolButton *button : buttons) {
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
    addAction({}, tr("Copy"), {}, tr("Copy the passage"), &SelectionBar::copyRequested);
    addAction({}, tr("Cite"), {}, tr("Copy as citation"), &SelectionBar::citationRequested);
    addAction({}, tr("Markdown"), {}, tr("Copy as Markdown quote"),
              &SelectionBar::markdownRequested);
    connect(&edits.session().project(), &Project::changed, this, &SelectionBar::onChanged);
    connect(&edits.session().project(), &Project::wasReset, this, &SelectionBar::fillThemes);
    hide();
}

QToolButton *SelectionBar::newButton()
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({swatchSide, swatchSide});
    return button;
}

void SelectionBar::addAction(const QString &icon, const QString &text, const QString &key,
                             const QString &toolTip, void (SelectionBar::*signal)())
{
    QToolButton *button = newButton();
    button->setAccessibleName(toolTip);
    button->setToolTip(key.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, key));
    connect(button, &QToolButton::clicked, this, signal);
    m_actions.append({button, icon, text, key});
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
    for (QToolButton *button : std::as_const(m_themeButtons)) {
        button->hide();
        button->deleteLater();
    }
    m_themeButtons.clear();
    m_names.clear();
    m_keys.clear();
    for (qsizetype i = 0; i < m_themes.size(); ++i) {
        const Theme *theme = m_edits.snapshot().find(m_themes[i]);
        if (theme == nullptr)
            continue;
        const int key = static_cast<int>(i) + 1;
        const QString path = m_edits.snapshot().themePath(theme->id);
        QToolButton *button = newButton();
        button->setIcon(swatchIcon(theme->colour, swatchSide, devicePixelRatioF()));
        button->setAccessibleName(tr("Theme %1: %2").arg(key).arg(path));
        button->setToolTip(tr("%1 (%2)").arg(path).arg(key));
        connect(button, &QToolButton::clicked, this,
                [this, id = theme->id] { emit themePicked(id); });
        m_themeButtons.append(button);
        m_names.append(theme->name);
        m_keys.append(key);
        button->setVisible(true);
    }
    if (isVisible())
        showFor(m_anchor);
}

void SelectionBar::setNameWidth(int pixels)
{
    for (qsizetype i = 0; i < m_themeButtons.size(); ++i) {
        const QString name = fontMetrics().elidedText(m_names[i], Qt::ElideRight, pixels);
        QString text = QString::number(m_keys[i]);
        if (pixels >= fontMetrics().height())
            text += u' ' + name;
        m_themeButtons[i]->setText(text.replace(u'&', QLatin1String("&&")));
    }
}

void SelectionBar::setActionsShort(bool isShort)
{
    for (const Action &action : std::as_const(m_actions)) {
        const QIcon icon = action.icon.isEmpty() ? QIcon() : lineIcon(action.icon);
        action.button->setIcon(icon);
        QString text = isShort && !icon.isNull() ? QString() : action.text;
        if (!action.key.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + action.key;
        action.button->setText(text);
    }
}

// Sets the buttons into one or two rows; answers the size that takes.
QSize SelectionBar::arrange(int width)
{
    const int room = std::min(width, widestRow) - 2 * margin;
    QList<QToolButton *> actions;
    for (const Action &action : std::as_const(m_actions))
        actions.append(action.button);
    setActionsShort(false);
    int nameWidth = widestName * fontMetrics().horizontalAdvance(u'文');
    setNameWidth(nameWidth);
    const int line = std::max(actions.first()->sizeHint().height(), fontMetrics().height() + 8);

    const int oneRow = widthOf(m_themeButtons + actions);
    if (oneRow <= room) {
        placeRow(m_themeButtons + actions, {margin, margin}, line);
        return {oneRow + 2 * margin, line + 2 * margin};
    }
    if (widthOf(actions) > room)
        setActionsShort(true);
    while (nameWidth > 0 && widthOf(m_themeButtons) > room)
        setNameWidth(nameWidth -= 4);
    const bool hasThemes = !m_themeButtons.isEmpty();
    placeRow(m_themeButtons, {margin, margin}, line);
    placeRow(actions, {margin, margin + (hasThemes ? line + spacing : 0)}, line);
    const int widest = std::max(widthOf(m_themeButtons), widthOf(actions));
    return {widest + 2 * margin, (hasThemes ? 2 * line + spacing : line) + 2 * margin};
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
