// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/differences.h"
#include "store/backups.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace meipi {

class DifferencesView;

/// Shows a project's backups, latest first, and what would come back, go and change with each.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// @p project as it is now; null where it cannot be opened, so that there is nothing to compare
    /// with.
    RestoreDialog(const QList<Backup> &backups, const std::optional<ProjectSnapshot> &project,
                  QWidget *parent = nullptr);

    QString chosenPath() const; ///< Empty where there is none.

signals:
    void restoreRequested(const QString &backupPath);

private:
    void onChosen();
    void showDifferences(const Differences &differences);

    std::optional<ProjectSnapshot> m_project;
    QListWidget *m_backups;
    QLabel *m_summary;
    DifferencesView *m_differences;
    QPushButton *m_restore;
    int m_asked = 0; ///< Counts the backups chosen; an answer for an earlier one is dropped.
};

} // namespace meipi
