// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace meipi {

/// What pandoc is asked to read.
struct PandocRequest {
    QByteArray input;
    QString format; ///< As pandoc names it: "html", "odt".
    QString name; ///< Of the file, for messages.
};

/// The document as pandoc's JSON (pandoc-types 1.22), from the program pandoc in the search path.
/// It runs without access to files or network (--sandbox), in 400 MiB of heap, for 18 seconds at
/// most, and may write no file. Blocks; any thread but that of the window. Fails with NotSupported
/// (no pandoc; the message says what to install), Malformed (pandoc cannot read it), TooLarge (a
/// limit was met) and Cancelled.
Result<QByteArray> readWithPandoc(const PandocRequest &request, Progress &progress);

} // namespace meipi
