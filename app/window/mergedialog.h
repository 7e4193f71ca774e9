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
    enum class Purpose {
        Import, ///< Another project into the open one; there is no need where nothing comes.
        AddTo, ///< The open project into another one, which it then goes on in.
    };

    MergeDialog(const MergeRequest &request, Purpose purpose, QWidget *parent = nullptr);

signals:
    void mergeRequested();

private:
    struct Preview;

    void read(const MergeRequest &request);
    void showPreview(const Preview &preview);

    Purpose m_purpose;
    QLabel *m_summary;
    DifferencesView *m_differences;
    QPushButton *m_merge;
};

} // namespace meipi
