// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/change.h"

namespace meipi {

Change::Change() = default;
Change::Change(const Change &other) = default;
Change::Change(Change &&other) noexcept = default;
Change &Change::operator=(const Change &other) = default;
Change &Change::operator=(Change &&other) noexcept = default;
Change::~Change() = default;

void Change::record(const Change &later)
{
    later.forEachList([this](const auto &list) {
        for (const auto &step : list)
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
