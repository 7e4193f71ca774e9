// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// The mark of footnote @p number, from 1, in the text and before the note.
inline QString noteMark(qsizetype number)
{
    return QStringLiteral("[%1]").arg(number);
}

} // namespace meipi
