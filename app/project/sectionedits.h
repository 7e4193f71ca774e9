// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

Result<Change> setSummary(const ProjectSnapshot &project, const SectionId &section,
                          const QString &summary);

/// Cuts a measure in two at @p position (UTF-16 code units, inside it, moved out of surrogate
/// pairs); the first half keeps id, summary and notes. Ordinals of the later siblings follow.
Result<Change> splitMeasure(const ProjectSnapshot &project, const SectionId &measure,
                            qsizetype position);

/// Joins a measure with its next sibling; what hung on that one moves to the first, and summaries
/// are joined. Fails with Usage where there is no next measure in the same section.
Result<Change> joinWithNextMeasure(const ProjectSnapshot &project, const SectionId &measure);

/// A statement set aside is no measure: it has no ordinal and no path, its text stays covered.
Result<Change> setMeasureAside(const ProjectSnapshot &project, const SectionId &measure,
                               bool aside);

/// For the context's author. A section takes its measures along.
Result<Change> setReadingState(const ProjectSnapshot &project, const EditContext &context,
                               const SectionId &section, ReadingState state);

} // namespace meipi
