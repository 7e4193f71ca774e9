// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

class QMimeData;

namespace meipi {

enum class CopyForm {
    Words, ///< The passage alone.
    Citation, ///< With where it stands, for running text.
    Markdown, ///< As a block quote with its source.
};

/// What the clipboard is to hold of a passage: plain text, HTML and Markdown side by side, so that
/// every program finds what it can take. The caller owns it. @p language "zh" or "en".
QMimeData *passageCopy(const ProjectSnapshot &project, const DocumentId &document, TextRange range,
                       CopyForm form, const QString &language);

} // namespace meipi
