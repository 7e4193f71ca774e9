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

    /// @p losses: what the other file holds and has no place here, a sentence each.
    MergeDialog(const MergeRequest &request, Purpose purpose, const QStringList &losses = {},
                QWidget *parent = nullptr);

signals:
    void mergeRequested();

private:
    struct Preview;

    static Preview previewOf(const MergeRequest &request, const ProjectMerge &merge);
    void read(const MergeRequest &request);
    void showPreview(const Preview &preview);

    Purpose m_purpose;
    QStringList m_losses;
    QLabel *m_summary;
    DifferencesView *m_differences;
    QPushButton *m_merge;
};

} // namespace meipi
