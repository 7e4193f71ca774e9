// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "support/projectbuilder.h"

#include <QMetaType>

namespace meipi::test {

/// A project as it is exported in some way, and what it is for.
struct ExportCase {
    QString name; ///< Of the expected file, without suffix.
    ProjectSnapshot project;
    ExportOptions options;
};

QList<ExportCase> exportCases();

/// A short proposal of three recommendations, read by two analysts.
ProjectBuilder readProposal();

/// As many highlights in one document, each with a theme and every third with a note.
ProjectSnapshot manyHighlights(int count);

/// All quotes and notes of a project, as its rows have them; private ones left out.
QStringList quotesOf(const ProjectSnapshot &project);
QStringList notesOf(const ProjectSnapshot &project);

} // namespace meipi::test

Q_DECLARE_METATYPE(meipi::ProjectSnapshot)
Q_DECLARE_METATYPE(meipi::ExportOptions)
