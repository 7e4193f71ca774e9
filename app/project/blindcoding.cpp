// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/blindcoding.h"

#include <algorithm>

namespace meipi {

namespace {

const Property *blindProperty(const ProjectSnapshot &project, const AuthorId &author)
{
    const QString key = blindPrefix + author.toString();
    const auto &rows = project.rows<Property>();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [&key](const Property &row) { return row.key == key; });
    return found == rows.cend() ? nullptr : &*found;
}

} // namespace

bool isBlind(const ProjectSnapshot &project, const AuthorId &author)
{
    return blindProperty(project, author) != nullptr;
}

Change hideOthers(const ProjectSnapshot &project, const Author &author)
{
    Change change;
    if (isBlind(project, author.id))
        return change;
    if (project.find(author.id) == nullptr)
        change.add(author);
    change.add(Property{PropertyId::create(), blindPrefix + author.id.toString(),
                        QStringLiteral("hidden")});
    return change;
}

Change revealOthers(const ProjectSnapshot &project, const AuthorId &author)
{
    Change change;
    if (const Property *property = blindProperty(project, author))
        change.remove(*property);
    return change;
}

bool reveals(const ProjectSnapshot &project, const AuthorId &author, const Change &change)
{
    const Property *property = blindProperty(project, author);
    if (property == nullptr)
        return false;
    const QList<RowChange<Property>> &steps = change.of<Property>();
    return std::any_of(steps.cbegin(), steps.cend(), [property](const RowChange<Property> &step) {
        return step.id() == property->id && (!step.after || step.after->key != property->key);
    });
}

Change withoutBlindness(const Change &change)
{
    Change result;
    change.forEachList([&result]<class Row>(const QList<RowChange<Row>> &list) {
        for (const RowChange<Row> &step : list) {
            if constexpr (std::is_same_v<Row, Property>) {
                if ((step.before ? step.before : step.after)->key.startsWith(blindPrefix))
                    continue;
            }
            result.append(step);
        }
    });
    return result;
}

} // namespace meipi
