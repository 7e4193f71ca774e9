// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/codingpass.h"

#include <QAbstractListModel>

namespace meipi {

/// The units of a pass that are not as its dimension asks: number, what is wrong, the first words.
/// Rows are written when they are shown, so that there may be many.
class ProblemUnitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ProblemUnitsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Both are kept as values; rows are inserted and removed only where they are others.
    void setPass(const ProjectSnapshot &project, const CodingPass &pass);
    qsizetype unitAt(const QModelIndex &index) const; ///< Of the pass; -1 for none.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qsizetype unit = 0;
        UnitState state = UnitState::Missing;

        friend bool operator==(const Row &, const Row &) = default;
    };

    ProjectSnapshot m_project;
    CodingPass m_pass;
    QList<Row> m_rows;
};

} // namespace meipi
