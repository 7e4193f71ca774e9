// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/shortened.h"

#include "text/words.h"

namespace meipi {

QString shortened(const QString &text, qsizetype characters, QStringView ellipsis)
{
    if (text.size() <= characters)
        return text;
    qsizetype end = 0;
    for (qsizetype i = 0; i < characters && end < text.size(); ++i)
        end = nextCharacter(text, end);
    return end >= text.size() ? text : text.first(end).append(ellipsis);
}

} // namespace meipi
