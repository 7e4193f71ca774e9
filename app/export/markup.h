// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace meipi {

/// @p text with U+FFFD for each character that XML 1.0 forbids.
QString withoutForbidden(const QString &text);

/// HTML or XML in the making, in UTF-8. What the program says itself goes in as it is, what people
/// wrote is escaped: it reads back as the same characters, but for those that XML 1.0 forbids
/// (section 2.2: control characters, unpaired surrogates, U+FFFE, U+FFFF), which become U+FFFD.
class Markup {
public:
    Markup &raw(QByteArrayView markup)
    {
        m_bytes.append(markup);
        return *this;
    }
    Markup &text(QStringView text); ///< Between tags.
    Markup &value(QStringView text); ///< Between the double quotes of an attribute.
    Markup &number(qint64 number);

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype size() const { return m_bytes.size(); }
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    void append(QStringView text, bool inAttribute);

    QByteArray m_bytes;
};

} // namespace meipi
