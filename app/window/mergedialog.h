// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/merging.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace meipi {

class DifferencesView;

/// Shows what bringing another project into the open one would add, change and leave as it is,
/// before it is done.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// @p title of the window and @p button say what is about to be done.
    MergeDialog(const MergeRequest &request, const QString &title, const QString &button,
                QWidget *parent = nullptr);

signals:
    void mergeRequested();

private:
    struct Preview;

    void read(const MergeRequest &request);
    void showPreview(const Preview &preview);

    QLabel *m_summary;
    DifferencesView *m_differences;
    QPushButton *m_merge;
};

} // namespace meipi
