// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/blindcoding.h"

#include "project/documentedits.h"

#include <algorithm>

namespace meipi {

namespace {

QString keyFor(const AuthorId &author)
{
    return blindPrefix + author.toString();
}

} // namespace

bool isBlind(const ProjectSnapshot &project, const AuthorId &author)
{
    return !project.property(keyFor(author)).isEmpty();
}

Change hideOthers(const ProjectSnapshot &project, const Author &author)
{
    if (isBlind(project, author.id))
        return {};
    Change change = *setProperty(project, keyFor(author.id), QStringLiteral("hidden"));
    if (project.find(author.id) == nullptr)
        change.add(author);
    return change;
}

Change revealOthers(const ProjectSnapshot &project, const AuthorId &author)
{
    return *setProperty(project, keyFor(author), {});
}

bool reveals(const ProjectSnapshot &project, const AuthorId &author, const Change &change)
{
    if (!isBlind(project, author))
        return false;
    const QString key = keyFor(author);
    const QList<RowChange<Property>> &steps = change.of<Property>();
    return std::any_of(steps.cbegin(), steps.cend(), [&key](const RowChange<Property> &step) {
        return step.before && step.before->key == key && (!step.after || step.after->key != key);
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
