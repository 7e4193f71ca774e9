// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "import/importer.h"

namespace meipi {

/// What becomes of the highlights and comments that documents bring with them: --marks.
class MarkOptions {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments);

    /// Does with the marks of @p documents as was wished. Fails with Usage for a wish that makes no
    /// sense.
    Result<Done> apply(QList<ImportedDocument> &documents) const;

private:
    QStringList m_wishes;
};

} // namespace meipi
