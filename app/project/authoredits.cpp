// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"

#include "project/editchecks.h"

#include <QCoreApplication>

namespace meipi {

namespace {

Result<QString> checkedName(const ProjectSnapshot &project, const QString &name,
                            const AuthorId &self = {})
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "An author needs a name; type at least one letter."));
    }
    const AuthorId present = authorNamed(project, trimmed);
    if (!present.isNull() && present != self) {
        return failure(
            Error::Code::Conflict,
            QCoreApplication::translate("Project",
                                        "There is an author “%1” in this project already; choose "
                                        "that one or another name.")
                .arg(trimmed),
            present.toString());
    }
    return trimmed;
}

} // namespace

AuthorId authorNamed(const ProjectSnapshot &project, QStringView name)
{
    const QStringView trimmed = name.trimmed();
    for (const Author &author : project.rows<Author>()) {
        if (author.name == trimmed)
            return author.id;
    }
    return {};
}

Result<Change> addAuthor(const ProjectSnapshot &project, const QString &name, Timestamp now)
{
    const auto checked = checkedName(project, name);
    if (!checked)
        return tl::unexpected(checked.error());
    Change change;
    change.add(Author{AuthorId::create(), *checked, now});
    return change;
}

Result<Change> renameAuthor(const ProjectSnapshot &project, const AuthorId &author,
                            const QString &name)
{
    const auto row = require(project, author);
    if (!row)
        return tl::unexpected(row.error());
    const auto checked = checkedName(project, name, author);
    if (!checked)
        return tl::unexpected(checked.error());
    Author after = **row;
    after.name = *checked;
    Change change;
    change.update(**row, after);
    return change;
}

Result<Change> setProperty(const ProjectSnapshot &project, const QString &key, const QString &value)
{
    if (key.isEmpty()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "A property of the project needs a key; give it one."));
    }
    Change change;
    for (const Property &before : project.rows<Property>()) {
        if (before.key != key)
            continue;
        Property after = before;
        after.value = value;
        if (value.isEmpty())
            change.remove(before);
        else
            change.update(before, after);
        return change;
    }
    if (!value.isEmpty())
        change.add(Property{PropertyId::create(), key, value});
    return change;
}

} // namespace meipi
