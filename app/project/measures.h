// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

/// What the edits of measures share. Measures of a section tile its paragraphs: white space after
/// a statement belongs to it, white space before the first one of a paragraph to that one, and the
/// LF between paragraphs to none.

QString byHand(); ///< The evidence of nodes that a reader has shaped.

/// Both parts of @p range cut at @p position, or none where one of them would hold nothing but
/// white space. A surrogate pair stays whole.
std::optional<std::pair<TextRange, TextRange>> measureHalves(const Text &text, TextRange range,
                                                             qsizetype position);

QString measureTitle(QStringView text); ///< Without final 。, on one line, shortened.
QString joinedSummaries(const QString &first, const QString &second);

/// The measures in the same section as @p measure, itself among them, in text order.
QList<Section> measuresBeside(const ProjectSnapshot &project, const Section &measure);
qsizetype indexOfMeasure(const QList<Section> &measures, const SectionId &measure);

/// The change to @p measures, a section's whole list in text order, numbered from 1; what is set
/// aside has no number.
Change renumbered(const ProjectSnapshot &project, const QList<Section> &measures);

} // namespace meipi
