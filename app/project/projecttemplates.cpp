// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projecttemplates.h"

#include "project/documentedits.h"

#include <QCoreApplication>

namespace meipi {

namespace {

QString keyPrefix()
{
    return QStringLiteral("template/");
}

Result<Done> checkTemplateName(const QString &name)
{
    if (!name.trimmed().isEmpty())
        return Done{};
    return failure(Error::Code::Usage,
                   QCoreApplication::translate("Project", "A template needs a name; give it one."));
}

} // namespace

QStringList projectTemplates(const ProjectSnapshot &project)
{
    QStringList names;
    for (const Property &row : project.rows<Property>()) {
        if (row.key.startsWith(keyPrefix()))
            names.append(row.key.sliced(keyPrefix().size()));
    }
    names.sort();
    return names;
}

QString projectTemplate(const ProjectSnapshot &project, const QString &name)
{
    return project.property(keyPrefix() + name);
}

Result<Change> setProjectTemplate(const ProjectSnapshot &project, const QString &name,
                                  const QString &text)
{
    if (auto checked = checkTemplateName(name); !checked)
        return tl::unexpected(checked.error());
    return setProperty(project, keyPrefix() + name, text);
}

Result<Change> renameProjectTemplate(const ProjectSnapshot &project, const QString &from,
                                     const QString &to)
{
    if (auto checked = checkTemplateName(to); !checked)
        return tl::unexpected(checked.error());
    if (from != to && projectTemplates(project).contains(to)) {
        return failure(Error::Code::FileExists,
                       QCoreApplication::translate(
                           "Project", "There is a template “%1” already; choose another name.")
                           .arg(to));
    }
    for (const Property &before : project.rows<Property>()) {
        if (before.key != keyPrefix() + from)
            continue;
        Property after = before;
        after.key = keyPrefix() + to;
        Change change;
        change.update(before, after);
        return change;
    }
    return failure(Error::Code::NotFound,
                   QCoreApplication::translate(
                       "Project", "The project has no template “%1” any more; choose another one.")
                       .arg(from));
}

} // namespace meipi
