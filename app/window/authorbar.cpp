// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/authorbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace meipi {

AuthorBar::AuthorBar(QWidget *parent) : QFrame(parent), m_field(new QLineEdit)
{
    setObjectName(QStringLiteral("AuthorBar"));
    auto *question = new QLabel(tr("Under which name should your highlights and notes be kept?"));
    auto *keep = new QPushButton(tr("Use this name"));
    auto *later = new QPushButton(tr("Later"));
    m_field->setObjectName(QStringLiteral("AuthorName"));
    m_field->setAccessibleName(tr("Author"));
    m_field->setPlaceholderText(tr("Your name"));
    m_field->setMaxLength(100);
    m_field->setMaximumWidth(220);
    question->setBuddy(m_field);
    question->setWordWrap(true);
    keep->setAutoDefault(false);
    later->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 12, 5);
    layout->setSpacing(10);
    layout->addWidget(question, 1);
    layout->addWidget(m_field);
    layout->addWidget(keep);
    layout->addWidget(later);

    connect(m_field, &QLineEdit::returnPressed, this, &AuthorBar::accept);
    connect(keep, &QPushButton::clicked, this, &AuthorBar::accept);
    connect(later, &QPushButton::clicked, this, &AuthorBar::leave);
    hide();
}

void AuthorBar::ask(const QString &current)
{
    m_field->setText(current);
    m_field->selectAll();
    show();
}

void AuthorBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void AuthorBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Dark));
}

void AuthorBar::accept()
{
    const QString name = m_field->text().simplified();
    if (name.isEmpty()) {
        m_field->setFocus();
        return;
    }
    hide();
    emit named(name);
}

void AuthorBar::leave()
{
    hide();
    emit putOff();
}

} // namespace meipi
