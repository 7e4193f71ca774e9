// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meipi {

/// A page of Markdown in UTF-8, put together piece by piece and tidied: one empty line at most
/// between two others, none at the beginning or in the front matter, since what has nothing to say
/// leaves them behind. Escaped text has none of its own.
class TidiedPage {
public:
    void takeLines(QString &text); ///< Those that are whole; what follows them stays in @p text.
    QByteArray finished(QString text); ///< With the rest.

    qsizetype taken() const { return m_taken; } ///< UTF-16 units so far.

private:
    void take(QString &text, qsizetype end);
    bool keeps(QStringView line);

    QByteArray m_page;
    qsizetype m_taken = 0;
    bool m_isBegun = false; ///< It has a line.
    bool m_isFront = false; ///< The last line is of the front matter.
    bool m_mayBeEmpty = false; ///< The next line.
};

} // namespace meipi
