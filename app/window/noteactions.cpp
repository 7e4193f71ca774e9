// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/noteactions.h"

#include "models/notetexts.h"
#include "window/barbutton.h"
#include "window/icons.h"
#include "window/notecommands.h"
#include "window/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace meipi {

namespace {

constexpr int actionIconSide = 14;

} // namespace

QString originText(const QString &authorName, Timestamp time)
{
    if (time.milliseconds == 0)
        return authorName;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.milliseconds);
    const QDate today = QDate::currentDate();
    const QLocale locale;
    QString moment = locale.toString(local.date(), QLocale::ShortFormat);
    if (local.date() == today) {
        moment = locale.toString(local.time(), QStringLiteral("HH:mm"));
    } else if (local.date().year() == today.year()) {
        const bool isChinese = locale.language() == QLocale::Chinese;
        moment = locale.toString(local.date(),
                                 isChinese ? QStringLiteral("M月d日") : QStringLiteral("d MMM"));
    }
    return authorName.isEmpty() ? moment : NoteCommands::tr("%1 · %2").arg(authorName, moment);
}

NoteActions::NoteActions(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    m_status = new BarButton;
    m_status->setFocusPolicy(Qt::TabFocus);
    m_status->setShrinking(true);
    m_status->setToolTip(tr("Status"));
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        NoteCommands::fillStatusMenu(*menu, m_shownStatus,
                                     [this](NoteStatus status) { emit statusChosen(status); });
    });
    connect(m_status, &BarButton::clicked, this,
            [this, menu] { menu->popup(m_status->mapToGlobal(m_status->rect().bottomLeft())); });
    row->addWidget(m_status);

    m_info = new TextLabel(1);
    QFont small = m_info->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_info->setFont(small);
    m_info->setFaint(true);
    row->addSpacing(1);
    row->addWidget(m_info, 1);

    m_star = newButton(QStringLiteral("star"), tr("Key note"), true);
    m_private = newButton(QStringLiteral("private"), tr("Private"), true);
    m_done = newButton(QStringLiteral("check"), tr("Done"), true);
    m_reply = newButton(QStringLiteral("reply"), tr("Reply"), false);
    m_remove = newButton(QStringLiteral("trash"), tr("Remove"), false);
    for (BarButton *button : {m_star, m_private, m_done, m_reply, m_remove})
        row->addWidget(button);
    connect(m_star, &BarButton::clicked, this, &NoteActions::starChosen);
    connect(m_private, &BarButton::clicked, this, &NoteActions::privacyChosen);
    connect(m_done, &BarButton::clicked, this, &NoteActions::doneChosen);
    connect(m_reply, &BarButton::clicked, this, &NoteActions::replyRequested);
    connect(m_remove, &BarButton::clicked, this, &NoteActions::removeRequested);
}

BarButton *NoteActions::newButton(const QString &icon, const QString &name, bool isCheckable)
{
    auto *button = new BarButton;
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(lineIcon(icon));
    button->setIconSize({actionIconSide, actionIconSide});
    button->setCheckable(isCheckable);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void NoteActions::showNote(const Note &note, const QString &authorName, bool isAdded)
{
    m_shownStatus = note.status;
    const QString word = statusWord(note.status);
    m_status->setWords(word);
    m_status->setKey(QStringLiteral("▾"));
    m_status->setAccessibleName(tr("Status: %1").arg(word));
    m_star->setChecked(note.starred);
    m_star->setIcon(
        lineIcon(note.starred ? QStringLiteral("star-filled") : QStringLiteral("star")));
    m_private->setChecked(note.isPrivate);
    m_done->setChecked(note.done);
    for (BarButton *button : {m_done, m_reply, m_remove})
        button->setVisible(isAdded);
    m_origin = isAdded ? originText(authorName, note.modified) : QString();
    m_info->setText(m_hint.isEmpty() ? m_origin : m_hint);
    m_info->setToolTip(m_origin);
}

void NoteActions::setHint(const QString &hint)
{
    m_hint = hint;
    m_info->setText(m_hint.isEmpty() ? m_origin : m_hint);
}

} // namespace meipi
