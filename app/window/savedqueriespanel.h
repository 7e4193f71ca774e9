// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/savedqueries.h"
#include "window/edits.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace meipi {

/// The saved queries of the project: one is chosen to be asked, what is asked is saved under a name
/// that is typed in the list; F2 renames, Delete removes. Each is a step that can be undone.
class SavedQueriesPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit SavedQueriesPanel(Edits &edits, QWidget *parent = nullptr);

    /// What can be saved now, as it is stored; empty for nothing.
    void setCondition(const QString &condition);

signals:
    void chosen(const QString &condition); ///< As it is stored.

private:
    void fill();
    void save();
    void update();
    void rename(QListWidgetItem *item);
    void remove();
    void refreshButtons();
    QString nameAt(int row) const;
    void selectNamed(const QString &name);

    Edits &m_edits;
    QListWidget *m_list;
    QPushButton *m_save;
    QPushButton *m_update;
    QString m_condition;
    bool m_isFilling = false;
};

} // namespace meipi
