// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/outlineshape.h"

#include <QHash>

namespace meipi {

/// Which heading of one version is which of another: @p old rows by the ids of @p found ones. By
/// the words of their line; by number and title; by a title that stands once in both; and where
/// both texts are known to have the same lines, as after a change of encoding, rows that the reader
/// has shaped by their line. Of several alike those in the same order, or the nearest. Measures are
/// in none.
QHash<SectionId, SectionId> matchedHeadings(const QList<Section> &old, const Text &from,
                                            const QList<Section> &found, const Text &to,
                                            bool hasSameLines);

/// Likewise measures, within sections that are @p headings' counterparts: by their words.
QHash<SectionId, SectionId> matchedMeasures(const QHash<SectionId, SectionId> &headings,
                                            const QList<Section> &old, const Text &from,
                                            const QList<Section> &found, const Text &to);

/// From where @p row begins to the end of its line, on one line.
QString lineOf(const Section &row, const Text &text);

/// What the text calls a heading that the reader may call otherwise; @p row's own words where it
/// has no place or nobody has shaped it.
PrintedHeading printedHeadingOf(const Section &row, const Text &text);

} // namespace meipi
