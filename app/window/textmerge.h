// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// What becomes of @p base when it was altered in two places at once, each seen as one span
/// replaced. Where the spans do not touch, both are taken over; where they do, @p ours stands and
/// what @p theirs put in follows it, so that nobody's new words are lost.
QString mergedText(const QString &base, const QString &ours, const QString &theirs);

} // namespace meipi
