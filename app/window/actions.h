// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "window/actiontable.h"

#include <QAction>
#include <QHash>

namespace meipi {

/// The commands of one window as QActions, with the keys that the user chose.
class Actions : public QObject {
    Q_OBJECT

public:
    /// @p preferences must outlive the object.
    explicit Actions(Preferences &preferences, QObject *parent = nullptr);

    const QList<ActionRow> &rows() const { return m_rows; }
    QAction *action(const QString &id) const; ///< There must be one.
    QAction *action(const char *id) const { return action(QString::fromLatin1(id)); }

    void addWindowActionsTo(QWidget *window); ///< Their keys work everywhere in it.
    void addReaderActionsTo(QWidget *reader); ///< Their keys work while it has the focus.

    QList<QKeySequence> keys(const QString &id) const;
    void setKeys(const QString &id, const QList<QKeySequence> &keys); ///< And keeps them.
    void resetKeys(); ///< All back to the defaults.
    QList<QKeySequence> defaultKeys(const QString &id) const;

    /// Ids of the commands, but for @p except, that @p key is given to; keys of the window work in
    /// the text as well, so contexts do not matter.
    QStringList usersOf(const QKeySequence &key, const QString &except = {}) const;

    /// Text with its keys for a tooltip: "Back (Alt+Left)".
    QString hint(const QString &id) const;

signals:
    void keysChanged();

private:
    void showHint(const QString &id);

    Preferences &m_preferences;
    QList<ActionRow> m_rows;
    QHash<QString, QAction *> m_actions;
};

} // namespace meipi
