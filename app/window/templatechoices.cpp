// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/templatechoices.h"

#include "export/templatesource.h"
#include "project/projecttemplates.h"

#include <QFile>

namespace meipi {

QList<TemplateChoice> templateChoices(const TemplateShelf &shelf, const ProjectSnapshot &project)
{
    QList<TemplateChoice> choices;
    const QList<ShippedTemplate> shipped = shippedTemplates();
    for (const ShippedTemplate &each : shipped)
        choices.append({TemplateChoice::Place::Shipped, each.key, each.title});
    const QStringList own = shelf.names();
    for (const QString &name : own)
        choices.append({TemplateChoice::Place::User, name, name});
    const QStringList ofProject = projectTemplates(project);
    for (const QString &name : ofProject)
        choices.append({TemplateChoice::Place::Project, name, name});
    return choices;
}

QByteArray textOf(const TemplateChoice &choice, const TemplateShelf &shelf,
                  const ProjectSnapshot &project)
{
    switch (choice.place) {
    case TemplateChoice::Place::User:
        return shelf.text(choice.name);
    case TemplateChoice::Place::Project:
        return projectTemplate(project, choice.name).toUtf8();
    case TemplateChoice::Place::Shipped:
        break;
    }
    QFile file(shippedTemplate(choice.name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace meipi
