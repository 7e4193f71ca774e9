// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/agreement.h"

namespace meipi {

/// What a report on agreement says in sentences, in the interface's language.

/// "Theme", "Theme as a dimension" or "All themes".
QString shownVariable(const MarkedProject &project, const ThemeAgreement &row, bool isDimension);

/// How agreement was established, ready for the chapter on methods.
QString methodsSentence(const MarkedProject &project, const AgreementReport &report);

/// Which units were drawn, and how to draw them again.
QString shownSample(const AgreementReport &report);

/// Why kappa is low though the percentage is high, with the numbers it is due to; empty where that
/// is not so.
QString lowKappa(const MarkedProject &project, const ThemeAgreement &row, bool isDimension);
/// Of all themes together, of dimensions, then of themes; the first few, and how many more.
QStringList lowKappas(const MarkedProject &project, const AgreementReport &report);

} // namespace meipi
