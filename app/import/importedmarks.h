// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"
#include "base/textrange.h"
#include "base/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace meipi {

/// An answer to what someone wrote beside a passage of the source.
struct ImportedReply {
    QString author; ///< As the source names them; may be empty.
    QString text;
    Timestamp date; ///< 0 where the source tells none.

    friend bool operator==(const ImportedReply &, const ImportedReply &) = default;
};

/// A passage that someone marked or wrote about in the source: a highlight or sticky note of a PDF,
/// a comment of a Word file. It becomes a highlight, with a note where there is one.
struct ImportedMark {
    TextRange range; ///< UTF-16 code units of the canonical text; never empty.
    QString quote; ///< The text of the range.
    QString author; ///< As the source names them; may be empty.
    Timestamp date; ///< 0 where the source tells none.
    std::optional<Colour> colour; ///< None where the source knows no colours (comments).
    QString note; ///< Empty: only marked.
    QList<ImportedReply> replies; ///< To the note, oldest first; of a mark without note, notes.
    QString theme = {}; ///< PATH of the theme that the user wants for it (cli.md); empty: none.

    friend bool operator==(const ImportedMark &, const ImportedMark &) = default;
};

} // namespace meipi
