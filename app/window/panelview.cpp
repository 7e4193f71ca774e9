// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panelview.h"

#include "window/floatingframe.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace meipi {

namespace {

constexpr qreal chosenShare = 0.2; // of the highlight in the paper of a chosen row
constexpr qreal inactiveShare = 0.12;

} // namespace

PanelView::PanelView(QAbstractItemView &view) : QObject(&view), m_view(view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    // The view switches it on for rows that can be edited.
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_view.setAttribute(Qt::WA_InputMethodEnabled, false); });
    dressView();
}

QAction *PanelView::addCommand(const QString &text, const QKeySequence &key,
                               std::function<void()> run)
{
    auto *action = new QAction(text, &m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_view.addAction(action);
    return action;
}

QAction *PanelView::commandFor(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence typed(QKeyCombination(modifiers, Qt::Key(event.key())));
    const QList<QAction *> actions = m_view.actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(typed);
    });
    return found == actions.cend() ? nullptr : *found;
}

bool PanelView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (commandFor(*static_cast<QKeyEvent *>(event)) != nullptr) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (QAction *action = commandFor(*static_cast<QKeyEvent *>(event))) {
            action->trigger();
            return true;
        }
        break;
    case QEvent::ContextMenu:
        askForMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
        dressView();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// A pale mark keeps the colours of themes and every ink on it readable.
void PanelView::dressView()
{
    const QPalette usual = QGuiApplication::palette();
    QPalette pale = m_view.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const qreal share = group == QPalette::Active ? chosenShare : inactiveShare;
        pale.setColor(group, QPalette::Highlight,
                      mixed(usual.color(group, QPalette::Base),
                            usual.color(QPalette::Active, QPalette::Highlight), share));
        pale.setColor(group, QPalette::HighlightedText, usual.color(group, QPalette::Text));
    }
    if (pale != m_view.palette())
        m_view.setPalette(pale);
}

// By key it is about the current row, wherever the pointer is.
void PanelView::askForMenu(const QContextMenuEvent &event)
{
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? m_view.currentIndex() : m_view.indexAt(event.pos());
    const QRect row = m_view.visualRect(index);
    const QPoint place = isByKey ? m_view.viewport()->mapToGlobal(row.center()) : event.globalPos();
    // One of several that are selected leaves them so.
    if (index.isValid()) {
        if (m_view.selectionModel()->isSelected(index))
            m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        else
            m_view.setCurrentIndex(index);
    }
    emit menuWanted(index, place);
}

} // namespace meipi
