// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/progress.h"
#include "base/result.h"
#include "import/importedmarks.h"
#include "outline/outlinefinder.h"
#include "text/decoding.h"
#include "text/text.h"
#include "text/textstructure.h"

#include <memory>

namespace meipi {

/// A source file made into canonical text. A value; workers hand it to the thread of the project.
struct ImportedDocument {
    QByteArray bytes; ///< The original, kept as it is.
    QString name; ///< File name without its folder.
    QString mediaType; ///< "text/plain" …
    Text text;
    QString encoding; ///< The bytes were read with it.
    double encodingConfidence = 1; ///< 0 to 1.
    QList<EncodingGuess> guesses; ///< What an encoding chooser offers, best first.
    QList<HeadingHint> hints; ///< Headings that the format declares.
    Outline outline; ///< Found in the text with them.
    TextStructure structure; ///< What else the format says about the text.
    QList<ImportedMark> marks; ///< What people marked and wrote in it, in text order.
    int changes = 0; ///< Tracked changes, which ImportOptions decides about.
    /// The text before them, where both are wanted as versions and they differ; else null.
    std::shared_ptr<const ImportedDocument> before = {};
    Problems problems; ///< Odd but not fatal, in the order of the text.
    QString hash; ///< BLAKE2b-256 of bytes, lower-case hex: the document's identity.
};

struct ImportOptions {
    /// Which text a file with tracked changes has: with all of them made, with none, or both: the
    /// one with all, which keeps the other as ImportedDocument::before.
    enum class Changes { Final, Original, Both };

    QString encoding; ///< Empty: found by decodeText().
    Changes changes = Changes::Final;
    QString password = {}; ///< For what is protected by one.
};

/// Reads a whole file once. Pure, for any thread. Fails with FileAccess (missing, a folder, no
/// permission, read error), TooLarge (over 1 GiB), NotSupported (a format without importer; the
/// message names it), Locked (a password is needed or wrong), Malformed (damaged), Usage (unknown
/// encoding) and Cancelled. An empty file is a document without text and a Problem that says so.
Result<ImportedDocument> importFile(const QString &path, const ImportOptions &options,
                                    Progress &progress);
Result<ImportedDocument> importBytes(const QByteArray &bytes, const QString &name,
                                     const ImportOptions &options, Progress &progress);

} // namespace meipi
