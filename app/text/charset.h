// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/unicodeforms.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace meipi {

/// An encoding by which bytes can be read. Those of the table live as long as the program.
struct Charset {
    enum class Form { Utf8, Utf16, Utf32, Icu, Iconv };
    /// What its texts are most likely written in; detection weighs characters by it.
    enum class Language { Any, Chinese, Japanese, Korean, Western };

    const char *name; ///< As shown.
    const char *converter; ///< What ICU or iconv call it; "BE" or "LE" for UTF-16 and UTF-32.
    const char *aliases; ///< Other names it is asked for by, with spaces between, lower case.
    Form form;
    Language language;
};

/// All, the most likely first. GBK and GB2312 are read as GB18030, which contains them.
const QList<Charset> &charsets();

/// By name or alias, whatever its case, hyphens and underscores; null when there is none.
const Charset *charsetNamed(QStringView name);

/// What cannot be read becomes U+FFFD; a mark at the start stays in the text.
ReadText readAs(const Charset &charset, QByteArrayView bytes);

} // namespace meipi
