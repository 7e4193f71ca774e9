// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QWidget>

class QListWidget;

namespace meipi {

/// The latest steps of the history, those that were undone after the one that is current. A double
/// click undoes or redoes up to a step.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit HistoryPanel(Edits &edits, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void goTo(int row);

    Edits &m_edits;
    QListWidget *m_list;
    bool m_isStale = true;
};

} // namespace meipi
