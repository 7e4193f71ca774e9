// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meipi {

class Actions;

/// What stands in the window while no project is open: how to open one.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// @p actions must outlive the page.
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

signals:
    void pathChosen(const QString &path);

private:
    QWidget *m_recent;
};

} // namespace meipi
