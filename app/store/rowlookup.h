// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// The rows of a project as they are once a change has been applied. Both must outlive the object.
class RowLookup {
public:
    RowLookup(const ProjectSnapshot &project, const Change &change) : m_project(project)
    {
        change.forEachList([this]<class Row>(const QList<RowChange<Row>> &list) {
            auto &steps = std::get<Steps<Row>>(m_steps);
            steps.reserve(list.size());
            for (const RowChange<Row> &step : list)
                steps.insert(step.id(), &step);
        });
    }

    template <class Row>
    const Row *find(const Id<Row> &id) const
    {
        const Steps<Row> &steps = std::get<Steps<Row>>(m_steps);
        const RowChange<Row> *step = steps.isEmpty() ? nullptr : steps.value(id);
        if (step == nullptr)
            return m_project.find(id);
        return step->after ? &*step->after : nullptr;
    }

private:
    template <class Row>
    using Steps = QHash<Id<Row>, const RowChange<Row> *>;
    template <class Lists>
    struct StepsOf;
    template <class... Row>
    struct StepsOf<std::tuple<QList<RowChange<Row>>...>> {
        using Type = std::tuple<Steps<Row>...>;
    };

    const ProjectSnapshot &m_project;
    StepsOf<Change::Lists>::Type m_steps;
};

} // namespace meipi
