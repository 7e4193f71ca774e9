// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wholebeforeinput.h"

#include <QCoreApplication>
#include <QEvent>

namespace meipi {

WholeBeforeInput::WholeBeforeInput(ProjectSession &session) : QObject(&session), m_session(session)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&session, &ProjectSession::becameWhole, this, &QObject::deleteLater);
}

bool WholeBeforeInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        // What fails is said by the session.
        static_cast<void>(m_session.readRest());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meipi
