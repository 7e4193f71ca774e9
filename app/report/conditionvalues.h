// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/gatheringcondition.h"

namespace meipi {

/// A field of a written condition with its value: theme:算力.
struct ConditionValue {
    QString field;
    QString value;
    QUuid id; ///< Of what the value names; it wins over the name while there is such a row.
    bool isExact = false; ///< Written with =.
};

bool isConditionField(QStringView name);

/// The condition that a value stands for; the offset of errors is the caller's to set. Fails with
/// Malformed, and with NotFound for what the project does not have.
Result<GatheringCondition> conditionFor(const ProjectSnapshot &project,
                                        const ConditionValue &value);

/// The word that names a condition's status or mark after its colon: "question", "starred"; empty
/// for other kinds.
QString markWord(const GatheringCondition &condition);

} // namespace meipi
