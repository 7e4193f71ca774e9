// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"
#include "session/templateshelf.h"

namespace meipi {

/// A template that an export can be made by.
struct TemplateChoice {
    enum class Place { Shipped, User, Project };

    Place place = Place::Shipped;
    QString name; ///< Its key where it ships with the program.
    QString title; ///< Translated there, else the name.

    friend bool operator==(const TemplateChoice &a, const TemplateChoice &b)
    {
        return a.place == b.place && a.name == b.name;
    }
};

/// All of them: those that ship, the user's, the project's.
QList<TemplateChoice> templateChoices(const TemplateShelf &shelf, const ProjectSnapshot &project);

/// Empty where it is not there any more.
QByteArray textOf(const TemplateChoice &choice, const TemplateShelf &shelf,
                  const ProjectSnapshot &project);

} // namespace meipi
