// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// What the edits of measures share; outline/measures.h has the geometry.

QString byHand(); ///< The evidence of nodes that a reader has shaped.

/// measureHalves() without the LF between them where the cut falls between two paragraphs, as
/// measures that were found have it.
Result<std::pair<TextRange, TextRange>> measureHalves(const ProjectSnapshot &project,
                                                      const Section &measure, qsizetype position);

QString joinedSummaries(const QString &first, const QString &second);

/// The measures in the same section as @p measure, itself among them, in text order.
QList<Section> measuresBeside(const ProjectSnapshot &project, const Section &measure);
qsizetype indexOfMeasure(const QList<Section> &measures, const SectionId &measure);

/// The change to @p measures, a section's whole list in text order, numbered from 1; what is set
/// aside has no number.
Change renumbered(const ProjectSnapshot &project, const QList<Section> &measures);

} // namespace meipi
