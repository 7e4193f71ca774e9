// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projectstore.h"
#include "support/projectbuilder.h"

namespace meipi::test {

/// The value; stops the test program with the message where there is none.
template <class Value>
Value expected(Result<Value> result)
{
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().message),
               qUtf8Printable(result.error().detail));
    }
    return std::move(*result);
}

/// Runs statements on a file past the program, foreign keys off.
void execute(const QString &path, const QString &sql);
QVariant valueIn(const QString &path, const QString &sql); ///< The first value of the first row.

QByteArray bytesOf(const QString &path); ///< Stops the test program where there is no file.

/// The texts of @p sources as a store takes them.
QList<Content> contentsOf(const QList<DocumentSource> &sources);

/// A project of two documents with sections, themes, highlights, notes and replies in characters
/// of all planes; one step of history.
ProjectBuilder sampleProject();

/// Writes what @p builder has built to a new file, as one step "Sample".
std::unique_ptr<ProjectStore> storeProject(const QString &path, const ProjectBuilder &builder);

/// Writes @p change as a step of its own, or as one of those with @p joinKey.
Result<bool> writeStep(ProjectStore &store, const Change &change, const QString &joinKey = {},
                       const QList<Content> &contents = {});

/// What differs between @p project and what a further connection reads in the file: rows, indexes
/// and current texts.
QStringList differencesFromFile(const ProjectSnapshot &project, const QString &path);

} // namespace meipi::test
