// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// By document number, then in text order; those without a place at the end of their document, by
/// where they first stood.
QList<HighlightId> highlightsInOrder(const ProjectSnapshot &project);

/// On the project, then document by document those on it and on its sections and highlights in text
/// order, then those on themes in the order of the tree.
QList<NoteId> notesInOrder(const ProjectSnapshot &project);

} // namespace meipi
