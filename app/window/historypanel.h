// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/historymodel.h"
#include "window/edits.h"

#include <QWidget>

class QListView;

namespace meipi {

/// The latest steps of the history, those that were undone after the one that is current. A double
/// click or Enter undoes or redoes up to a step.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit HistoryPanel(Edits &edits, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void goTo(const QModelIndex &index);
    void showCurrent();

    Edits &m_edits;
    HistoryModel m_model;
    QListView *m_list;
};

} // namespace meipi
