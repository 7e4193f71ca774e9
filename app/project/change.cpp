// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/change.h"

#include <QHash>

namespace meipi {

namespace {

constexpr qsizetype fewSteps = 8; // For which a search each costs less than an index.

template <class Row>
void recordMany(QList<RowChange<Row>> &list, const QList<RowChange<Row>> &steps)
{
    QHash<Id<Row>, qsizetype> places;
    places.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list[i].id(), i);
    for (const RowChange<Row> &step : steps) {
        const auto known = places.constFind(step.id());
        if (known == places.cend())
            list.append(step);
        else
            list[*known].after = step.after;
    }
    list.removeIf([](const RowChange<Row> &each) { return each.before == each.after; });
}

} // namespace

Change::Change() = default;
Change::Change(const Change &other) = default;
Change::Change(Change &&other) noexcept = default;
Change &Change::operator=(const Change &other) = default;
Change &Change::operator=(Change &&other) noexcept = default;
Change::~Change() = default;

void Change::record(const Change &later)
{
    later.forEachList([this]<class Row>(const List<Row> &steps) {
        if (steps.size() > fewSteps) {
            recordMany(std::get<List<Row>>(m_lists), steps);
            return;
        }
        for (const RowChange<Row> &step : steps)
            record(step);
    });
}

Change Change::inverted() const
{
    Change result;
    forEachList([&result](const auto &list) {
        for (auto step : list) {
            std::swap(step.before, step.after);
            result.append(step);
        }
    });
    return result;
}

bool Change::isEmpty() const
{
    bool empty = true;
    forEachList([&empty](const auto &list) { empty = empty && list.isEmpty(); });
    return empty;
}

bool Change::isEqual(const Change &other) const
{
    return m_lists == other.m_lists;
}

} // namespace meipi
