// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <array>

namespace meipi {

/// What of a project has no element in REFI-QDA and goes where other programs leave it alone: ids
/// made from those of rows, and variables of notes and sources. Written and read by the same names.
namespace refi {

inline constexpr QLatin1String origin("Meipi");
inline constexpr QLatin1String projectSpace("urn:QDA-XML:project:1.0");
inline constexpr QLatin1String codebookSpace("urn:QDA-XML:codebook:1.0");

/// The code above those that are the outline of a document.
inline QUuid outlineCode(const DocumentId &document)
{
    return QUuid::createUuidV5(document.uuid(), QStringLiteral("outline"));
}
/// The selection and the coding that show a measure in the text.
inline QUuid measureSelection(const SectionId &section)
{
    return QUuid::createUuidV5(section.uuid(), QStringLiteral("selection"));
}
inline QUuid measureCoding(const SectionId &section)
{
    return QUuid::createUuidV5(section.uuid(), QStringLiteral("coding"));
}

/// A variable's name is what other programs show.
inline constexpr QLatin1String titleVariable("Title");
inline constexpr QLatin1String statusVariable("Status");
inline constexpr QLatin1String starredVariable("Key note");
inline constexpr QLatin1String doneVariable("Done");
inline constexpr QLatin1String privateVariable("Private");

inline constexpr std::array ownVariables{titleVariable, statusVariable, starredVariable,
                                         doneVariable, privateVariable};

/// What describes a variable of dates that may lack their day; other descriptions of ours are the
/// choices there are.
inline constexpr QLatin1String partialDates("YYYY-MM-DD");

inline QUuid variableId(QLatin1String name)
{
    static const QUuid space(QStringLiteral("{4c9c9a5e-0d0f-5b8e-8a5f-52f0c1d6be11}"));
    return QUuid::createUuidV5(space, QString(name));
}

/// The case that has the values of a document, and nothing else.
inline QUuid caseOf(const DocumentId &document)
{
    return QUuid::createUuidV5(document.uuid(), QStringLiteral("case"));
}

/// The most of a quote that a selection's name repeats, in characters.
inline constexpr qsizetype longestName = 200;

} // namespace refi

} // namespace meipi
