// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filterfield.h"

#include "models/wordfilter.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace meipi {

FilterField::FilterField(QAbstractItemView &view, WordFilter &filter, QWidget *parent)
    : QLineEdit(parent), m_view(view), m_filter(filter)
{
    setObjectName(QStringLiteral("Filter"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, &filter, &WordFilter::setWords);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (const QModelIndex match = m_filter.firstMatch(); match.isValid()) {
            m_view.setCurrentIndex(match);
            m_view.setFocus(Qt::OtherFocusReason);
        }
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            m_view.setFocus(Qt::OtherFocusReason);
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace meipi
