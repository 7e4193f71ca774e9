// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "project/projectsnapshot.h"

#include <optional>

namespace meipi {

struct QuotePlace {
    DocumentId document;
    TextRange range; ///< UTF-16 code units.
};

/// How a command says which passage it means.
struct QuoteChoice {
    QString quote;
    std::optional<QString> document;
    std::optional<int> occurrence;

    /// --quote, explained by @p help, --document, --occurrence
    void declare(Arguments &arguments, const QString &help);
    /// --quote and --occurrence, for a command that knows the document.
    void declareWithin(Arguments &arguments, const QString &help);
    Result<QuotePlace> find(const ProjectSnapshot &project, Console &console) const;
};

/// Where @p quote, without white space at its ends, stands word for word in @p documents, in their
/// order; places do not overlap.
/// Fails with NotFound, saying so where it stands there but for case, width, line ends or the kind
/// of character, and Usage for an empty quote.
Result<QList<QuotePlace>> findQuote(const ProjectSnapshot &project,
                                    const QList<DocumentId> &documents, const QString &quote);

/// The @p occurrence wanted, else the first, with a warning where there are others. @p places is
/// not empty. Fails with NotFound where there are not so many.
Result<QuotePlace> chosenPlace(const QList<QuotePlace> &places, std::optional<int> occurrence,
                               Console &console);

} // namespace meipi
