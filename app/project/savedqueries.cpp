// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/savedqueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

struct QueryTr {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr qsizetype longestQueryName = 200; // UTF-16 code units

Result<QString> checkedQueryName(const QString &name)
{
    const QString one = name.simplified();
    if (one.isEmpty() || one.size() > longestQueryName) {
        return failure(Error::Code::Usage,
                       QueryTr::tr("A saved query needs a name of 1 to %1 characters; give it one.")
                           .arg(longestQueryName));
    }
    return one;
}

tl::unexpected<Error> queryExists(const QString &name)
{
    return failure(
        Error::Code::Conflict,
        QueryTr::tr("There is a saved query “%1” already; choose another name.").arg(name));
}

Result<const Property *> requiredQuery(const ProjectSnapshot &project, const QString &name)
{
    const auto query = savedQueryNamed(project, name);
    if (!query) {
        return failure(Error::Code::NotFound,
                       QueryTr::tr("There is no saved query “%1”.").arg(name));
    }
    return project.find(query->id);
}

} // namespace

QList<SavedQuery> savedQueries(const ProjectSnapshot &project)
{
    QList<SavedQuery> queries;
    for (const Property &property : project.rows<Property>()) {
        if (property.key.startsWith(savedQueryPrefix))
            queries.append(
                {property.id, property.key.sliced(savedQueryPrefix.size()), property.value});
    }
    std::sort(queries.begin(), queries.end(),
              [](const SavedQuery &a, const SavedQuery &b) { return a.name < b.name; });
    return queries;
}

std::optional<SavedQuery> savedQueryNamed(const ProjectSnapshot &project, QStringView name)
{
    const QString wanted = name.toString().simplified();
    const QList<SavedQuery> queries = savedQueries(project);
    const auto found =
        std::find_if(queries.cbegin(), queries.cend(),
                     [&wanted](const SavedQuery &query) { return query.name == wanted; });
    return found == queries.cend() ? std::nullopt : std::optional(*found);
}

Result<Change> saveQuery(const ProjectSnapshot &project, const QString &name,
                         const QString &condition, bool replace)
{
    const auto checked = checkedQueryName(name);
    if (!checked)
        return tl::unexpected(checked.error());
    if (condition.isEmpty()) {
        return failure(Error::Code::Usage,
                       QueryTr::tr("There is no condition to save; set one first."));
    }
    Change change;
    const auto there = savedQueryNamed(project, *checked);
    if (!there) {
        change.add(Property{PropertyId::create(), savedQueryPrefix + *checked, condition});
        return change;
    }
    if (!replace)
        return queryExists(*checked);
    const Property *before = project.find(there->id);
    Property after = *before;
    after.value = condition;
    change.update(*before, after);
    return change;
}

Result<Change> renameQuery(const ProjectSnapshot &project, const QString &name,
                           const QString &newName)
{
    const auto row = requiredQuery(project, name);
    if (!row)
        return tl::unexpected(row.error());
    const auto checked = checkedQueryName(newName);
    if (!checked)
        return tl::unexpected(checked.error());
    const auto there = savedQueryNamed(project, *checked);
    if (there && there->id != (*row)->id)
        return queryExists(*checked);
    Property after = **row;
    after.key = savedQueryPrefix + *checked;
    Change change;
    change.update(**row, after);
    return change;
}

Result<Change> removeQuery(const ProjectSnapshot &project, const QString &name)
{
    const auto row = requiredQuery(project, name);
    if (!row)
        return tl::unexpected(row.error());
    Change change;
    change.remove(**row);
    return change;
}

} // namespace meipi
