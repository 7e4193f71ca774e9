// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfpage.h"

#include <QByteArray>

#include <variant>

namespace meipi {

/// What the process that reads a PDF tells the one that asked: a private format, understood by the
/// same program only. It is read with suspicion all the same, since a hostile PDF may have taken
/// the reading process over.

/// The first message of a file that could be opened.
struct PdfOpened {
    int pageCount = 0;
    QList<PdfBookmark> bookmarks; ///< Empty unless reading begins with the first page.
};

/// The only message of a file that could not.
struct PdfRefused {
    enum class Why : quint8 { Broken, NeedsPassword, WrongPassword };
    Why why = Why::Broken;
};

/// After the last page.
struct PdfFinished {};

using PdfMessage = std::variant<PdfOpened, PdfRefused, PdfPage, PdfFinished>;

QByteArray encoded(const PdfMessage &message);

/// Takes the first whole message off @p bytes. None: more bytes are needed, or, with @p isBroken
/// set, no more will help, as this is not what encoded() writes or is longer than 16 MiB.
std::optional<PdfMessage> takeMessage(QByteArray &bytes, bool &isBroken);

} // namespace meipi
