// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace meipi {

/// The authors of a project with what each has made. They get other names in the list, and one who
/// goes by two names is united; each is a step that can be undone.
class AuthorsDialog : public QDialog {
    Q_OBJECT

public:
    /// @p edits must outlive it.
    explicit AuthorsDialog(Edits &edits, QWidget *parent = nullptr);

signals:
    void ownNameChanged(const QString &name); ///< Of the author whose edits these are.

private:
    void refresh();
    QTreeWidgetItem *newItem(const AuthorId &author);
    void refreshButtons();
    void onRenamed(const QTreeWidgetItem *item);
    void fillUniteMenu();
    void unite(const AuthorId &author, const AuthorId &into);
    AuthorId chosen() const; ///< Null where there is none.

    Edits &m_edits;
    QTreeWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_rename;
    QPushButton *m_unite;
};

} // namespace meipi
