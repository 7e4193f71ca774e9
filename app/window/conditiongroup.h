// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/conditionrow.h"

namespace meipi {

/// Conditions of which all or any have to hold, one a row; a row may hold a group itself. Rows that
/// lack something ask for nothing, and a group of no others for everything.
class ConditionGroup : public QWidget {
    Q_OBJECT

public:
    /// @p desk must outlive the group.
    explicit ConditionGroup(const ConditionDesk &desk, QWidget *parent = nullptr);

    GatheringCondition condition() const;
    void setCondition(const GatheringCondition &condition);
    void refreshChoices(); ///< After the desk's project has changed.
    void focusLast();
    qsizetype size() const { return m_rows.size(); }

signals:
    void changed();

private:
    ConditionRow *addRow(qsizetype at);
    void removeRow(ConditionRow *row);
    void addBelow(ConditionRow *row);

    const ConditionDesk &m_desk;
    QComboBox *m_joined;
    QVBoxLayout *m_column;
    QList<ConditionRow *> m_rows;
    bool m_isFilling = false;
};

} // namespace meipi
