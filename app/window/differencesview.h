// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace meipi {

/// What a step that is asked for would do, line by line in groups, to be read before it is done.
class DifferencesView : public QTreeWidget {
    Q_OBJECT

public:
    explicit DifferencesView(QWidget *parent = nullptr);

    /// Nothing where there are no @p lines.
    void addGroup(const QString &title, const QStringList &lines);
};

} // namespace meipi
