// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/pastrows.h"

namespace meipi {

PastRows::PastRows() = default;
PastRows::PastRows(const PastRows &other) = default;
PastRows::PastRows(PastRows &&other) noexcept = default;
PastRows &PastRows::operator=(const PastRows &other) = default;
PastRows &PastRows::operator=(PastRows &&other) noexcept = default;
PastRows::~PastRows() = default;

PastRows::PastRows(const QList<Change> &steps)
{
    const auto take = [this]<class Row>(const QList<RowChange<Row>> &list) {
        for (const RowChange<Row> &step : list) {
            if (step.before)
                std::get<Table<Row>>(m_tables)[step.id()].append(*step.before);
        }
    };
    for (const Change &step : steps)
        step.forEachList(take);
}

} // namespace meipi
