// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noterows.h"

#include <QVariant>

namespace meipi {

QString statusWord(NoteStatus status); ///< Translated: "Thought", "To do" …

/// Printed number and title of a section; its number alone for a measure: 三·2.
QString sectionCaption(const ProjectSnapshot &project, const SectionId &section);

/// What NotesModel answers for @p role of @p row, but for what depends on the rows around it. Empty
/// where the row has nothing of the kind.
QVariant noteRowData(const ProjectSnapshot &project, const DocumentId &document, const NoteRow &row,
                     int role);

} // namespace meipi
