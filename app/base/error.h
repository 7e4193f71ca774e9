// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// What went wrong at run time, as a value. Exit codes and tests rely on the code, never on the
/// wording.
struct Error {
    enum class Code {
        Cancelled, ///< The user said stop; nothing was changed.
        Conflict, ///< What the edit relies on has changed or gone in the meantime.
        FileAccess, ///< Cannot be read or written: missing, no permission, a folder, disk full.
        FileExists, ///< An output would overwrite something.
        Locked, ///< Another process holds it.
        Malformed, ///< Not of the form it claims to be.
        NotFound, ///< No such document, theme, highlight …
        NotSupported, ///< A valid thing that this program does not handle.
        TooLarge, ///< Over a limit that the message names.
        TooNew, ///< Written by a later version of the program.
        Usage, ///< The request itself makes no sense.
    };

    Code code = Code::Malformed;
    QString message; ///< One translated sentence: what, why and what to do.
    QString detail; ///< Untranslated, for the log.
    qsizetype offset = -1; ///< UTF-16 code units into the text concerned; -1 for none.
};

} // namespace meipi
