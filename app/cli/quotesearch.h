// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

struct QuotePlace {
    DocumentId document;
    TextRange range; ///< UTF-16 code units.
};

/// Where @p quote, without white space at its ends, stands word for word in @p documents, in their
/// order; places do not overlap.
/// Fails with NotFound, saying so where it stands there but for case, width, line ends or the kind
/// of character, and Usage for an empty quote.
Result<QList<QuotePlace>> findQuote(const ProjectSnapshot &project,
                                    const QList<DocumentId> &documents, const QString &quote);

} // namespace meipi
