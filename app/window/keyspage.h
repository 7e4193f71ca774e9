// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace meipi {

class Actions;

/// The page of the preferences on which keys are changed. A key that another command has is named
/// with it and taken only when the user says so.
class KeysPage : public QWidget {
    Q_OBJECT

public:
    /// @p actions must outlive the page.
    explicit KeysPage(Actions &actions, QWidget *parent = nullptr);

private:
    void fill();
    void showKeys(QTreeWidgetItem *item);
    void filter(const QString &query);
    QString currentId() const;
    void onCurrentChanged();
    void onTyped();
    void assign();
    void setKeysOfCurrent(const QList<QKeySequence> &keys);

    Actions &m_actions;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_field;
    QLabel *m_conflict;
    QPushButton *m_assign;
    QPushButton *m_clear;
    QPushButton *m_reset;
};

} // namespace meipi
