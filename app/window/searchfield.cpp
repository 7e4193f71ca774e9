// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchfield.h"

#include "window/icons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace meipi {

namespace {

constexpr int countMargin = 10; // pixels to the edge

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_menu(new QMenu(this)), m_strict(addMode(tr("Exact spelling"))),
      m_whole(addMode(tr("Whole words"))), m_pattern(addMode(tr("Regular expression")))
{
    setObjectName(QStringLiteral("Search"));
    setAccessibleName(QStringLiteral("Search"));
    setPlaceholderText(tr("Find in the text"));
    QAction *glass = addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    glass->setToolTip(tr("How to look for the words (Alt+Down)"));
    connect(glass, &QAction::triggered, this, &SearchField::openModes);
    setMinimumWidth(140);
    setMaximumWidth(360);
}

QAction *SearchField::addMode(const QString &words)
{
    QAction *mode = m_menu->addAction(words);
    mode->setCheckable(true);
    connect(mode, &QAction::toggled, this, &SearchField::modesChanged);
    return mode;
}

void SearchField::openModes()
{
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

FindQuery SearchField::modes() const
{
    FindQuery modes;
    modes.isStrict = m_strict->isChecked();
    modes.isWhole = m_whole->isChecked();
    modes.isPattern = m_pattern->isChecked();
    return modes;
}

QString SearchField::modeWords() const
{
    QStringList words;
    if (m_strict->isChecked())
        words.append(tr("exact"));
    if (m_whole->isChecked())
        words.append(tr("whole"));
    if (m_pattern->isChecked())
        words.append(QStringLiteral(".*"));
    return words.join(u' ');
}

void SearchField::setCount(qsizetype current, qsizetype total, const QString &error)
{
    setToolTip(error);
    if (text().isEmpty())
        m_count = modeWords();
    else if (!error.isEmpty())
        m_count = tr("no valid pattern");
    else if (total == 0)
        m_count = tr("nothing found");
    else
        m_count = tr("%1 of %2", "hit").arg(current + 1).arg(total);
    if (!text().isEmpty() && !modeWords().isEmpty())
        m_count = modeWords() + QStringLiteral(" · ") + m_count;
    // Room for the count, so that what is typed does not run into it.
    const int room = m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + countMargin;
    setTextMargins(0, 0, room, 0);
    setAccessibleDescription(m_count);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            emit previousRequested();
        else
            emit nextRequested();
        return;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            openModes();
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_count.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -countMargin, 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_count);
}

} // namespace meipi
