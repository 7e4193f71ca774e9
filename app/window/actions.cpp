// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include "window/icons.h"

#include <QWidget>

namespace meipi {

namespace {

QString settingOf(const QString &id)
{
    return QStringLiteral("keys/") + id;
}

/// Keys are kept as one text: "Ctrl+Y; Ctrl+Shift+Z"; empty for none.
QString toSetting(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

QList<QKeySequence> fromSetting(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

QString withoutDots(QString text)
{
    return text.remove(u'…');
}

} // namespace

Actions::Actions(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_rows(actionTable())
{
    for (const ActionRow &row : std::as_const(m_rows)) {
        auto *action = new QAction(row.text, this);
        action->setObjectName(row.id);
        action->setIconText(withoutDots(row.text));
        action->setCheckable(row.isCheckable);
        action->setShortcutContext(row.context == ActionContext::Reader ? Qt::WidgetShortcut
                                                                        : Qt::WindowShortcut);
        if (!row.icon.isEmpty())
            action->setIcon(lineIcon(row.icon));
        const QVariant chosen = preferences.value(settingOf(row.id));
        action->setShortcuts(chosen.isValid() ? fromSetting(chosen.toString()) : row.keys);
        m_actions.insert(row.id, action);
        showHint(row.id);
    }
}

QAction *Actions::action(const QString &id) const
{
    QAction *found = m_actions.value(id);
    Q_ASSERT(found != nullptr);
    return found;
}

void Actions::addWindowActionsTo(QWidget *window)
{
    for (const ActionRow &row : std::as_const(m_rows)) {
        if (row.context == ActionContext::Window)
            window->addAction(action(row.id));
    }
}

void Actions::addReaderActionsTo(QWidget *reader)
{
    for (const ActionRow &row : std::as_const(m_rows)) {
        if (row.context == ActionContext::Reader)
            reader->addAction(action(row.id));
    }
}

QList<QKeySequence> Actions::keys(const QString &id) const
{
    return action(id)->shortcuts();
}

void Actions::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    QList<QKeySequence> wanted = keys;
    wanted.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    if (wanted == this->keys(id))
        return;
    action(id)->setShortcuts(wanted);
    m_preferences.setValue(settingOf(id),
                           wanted == defaultKeys(id) ? QVariant() : toSetting(wanted));
    showHint(id);
    emit keysChanged();
}

void Actions::resetKeys()
{
    for (const ActionRow &row : std::as_const(m_rows))
        setKeys(row.id, row.keys);
}

QList<QKeySequence> Actions::defaultKeys(const QString &id) const
{
    for (const ActionRow &row : m_rows) {
        if (row.id == id)
            return row.keys;
    }
    return {};
}

QStringList Actions::usersOf(const QKeySequence &key, const QString &except) const
{
    QStringList users;
    for (const ActionRow &row : m_rows) {
        if (row.id != except && keys(row.id).contains(key))
            users.append(row.id);
    }
    return users;
}

QString Actions::hint(const QString &id) const
{
    const QAction *found = action(id);
    const QString text = withoutDots(found->text());
    if (found->shortcut().isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text,
                                         found->shortcut().toString(QKeySequence::NativeText));
}

void Actions::showHint(const QString &id)
{
    action(id)->setToolTip(hint(id));
}

} // namespace meipi
