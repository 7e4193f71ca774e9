// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themepicker.h"

#include "window/icons.h"
#include "window/themechoicedelegate.h"
#include "window/themechoices.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

constexpr int pickerMargin = 6;
constexpr int pickerUsualWidth = 300;
constexpr int pickerMostRows = 9;

} // namespace

void ThemeField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void ThemeField::hideEvent(QHideEvent *event)
{
    m_isComposing = false;
    QLineEdit::hideEvent(event);
}

ThemePicker::ThemePicker(Edits &edits, QWidget *parent) : FloatingFrame(parent), m_edits(edits)
{
    setObjectName(QStringLiteral("ThemePicker"));
    setAccessibleName(tr("Theme picker"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pickerMargin, pickerMargin, pickerMargin, pickerMargin);
    column->setSpacing(4);
    m_field = new ThemeField;
    m_field->setAccessibleName(tr("Theme"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    column->addWidget(m_field);

    m_choices = new ThemeChoices(this);
    m_list = new QListView;
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ThemeChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Themes that fit"));
    m_list->setMouseTracking(true);
    column->addWidget(m_list);

    connect(m_field, &QLineEdit::textChanged, this, &ThemePicker::fill);
    connect(m_list, &QListView::clicked, this, &ThemePicker::pickCurrent);
    connect(&edits.project(), &Project::changed, this, [this](const Change &change) {
        if (isVisible() && !change.of<Theme>().isEmpty())
            fill();
    });
    setOffersNew(true);
    hide();
}

void ThemePicker::setOffersNew(bool offersNew)
{
    m_offersNew = offersNew;
    m_field->setPlaceholderText(offersNew ? tr("Theme, or parent/child") : tr("Theme"));
}

void ThemePicker::open(const QRect &anchorInParent, const QList<ThemeId> &current)
{
    m_anchor = anchorInParent;
    m_current = current;
    const QSignalBlocker blocker(m_field);
    m_field->clear();
    fill();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ThemePicker::fill()
{
    m_choices->fill(m_edits.snapshot(), m_field->text(), m_current, m_offersNew);
    m_list->setCurrentIndex(m_choices->index(0));
    place();
}

void ThemePicker::place()
{
    const int rows = std::clamp(m_choices->rowCount(), 1, pickerMostRows);
    const int row = m_choices->rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * row);
    m_list->setVisible(m_choices->rowCount() > 0);
    ensurePolished();
    const int height = 2 * pickerMargin + m_field->sizeHint().height()
        + (m_list->isHidden() ? 0 : m_list->height() + layout()->spacing());
    placeNear(m_anchor, {pickerUsualWidth, height}, Side::Below);
}

void ThemePicker::move(int rows)
{
    const int count = m_choices->rowCount();
    if (count == 0)
        return;
    int row = m_list->currentIndex().row() + rows;
    if (rows == 1 || rows == -1)
        row = (row + count) % count;
    m_list->setCurrentIndex(m_choices->index(std::clamp(row, 0, count - 1)));
}

void ThemePicker::pickCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto theme = current.data(ThemeChoices::ThemeRole).value<ThemeId>();
    const QString path = current.data(ThemeChoices::PathRole).toString();
    close();
    if (theme.isNull())
        emit pathEntered(path);
    else
        emit picked(theme);
}

// Hidden first, so that the focus that leaves is not taken for a cancel.
void ThemePicker::close()
{
    m_field->removeEventFilter(this);
    hide();
    m_field->installEventFilter(this);
}

bool ThemePicker::isOwnKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool ThemePicker::obeyKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-pickerMostRows);
        return true;
    case Qt::Key_PageDown:
        move(pickerMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        emit cancelled();
        return true;
    default:
        return false;
    }
}

bool ThemePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || m_field->isComposing())
        return FloatingFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        if (isOwnKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return obeyKey(*static_cast<QKeyEvent *>(event));
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
            && isVisible()) {
            close();
            emit cancelled();
        }
    }
    return FloatingFrame::eventFilter(watched, event);
}

} // namespace meipi
