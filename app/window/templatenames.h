// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace meipi {

/// All names that templates know (templatedocs.h), with what they stand for; a filter finds them.
class TemplateNames : public QWidget {
    Q_OBJECT

public:
    explicit TemplateNames(QWidget *parent = nullptr);

signals:
    void chosen(const QString &tag); ///< "{{title}}", to be put in where the caret is.

private:
    void fill();
    void narrow(const QString &words);
    void onActivated(const QTreeWidgetItem *item);

    QTreeWidget *m_tree;
};

} // namespace meipi
