// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "import/importer.h"

namespace meipi {

/// How the user wants documents read.
struct ReadingOptions {
    std::optional<QString> encoding;
    std::optional<QString> password;
    QString changes = QStringLiteral("final"); ///< Or "original", "both".

    /// --encoding, --password, --changes; both texts of tracked changes only for what @p keeps
    /// versions.
    void declare(Arguments &arguments, bool keepsVersions = false);
    ImportOptions forImport() const;
};

/// Reads a document; what is odd about it becomes warnings that name the file.
Result<ImportedDocument> readSource(const QString &path, const ReadingOptions &options,
                                    Console &console);

/// Reads all of them or none.
Result<QList<ImportedDocument>> readSources(const QStringList &paths, const ReadingOptions &options,
                                            Console &console);

} // namespace meipi
