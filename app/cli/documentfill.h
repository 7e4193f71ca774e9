// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "session/projectsession.h"

namespace meipi {

/// Adds the documents, one step of the history each; where one fails those before it are taken back
/// again. Warns of a document that the project holds already. Fails with Cancelled after Ctrl+C.
Result<QList<DocumentId>> addDocuments(ProjectSession &session,
                                       const QList<ImportedDocument> &documents, Console &console);

} // namespace meipi
