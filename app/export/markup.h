// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>

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
        std::copy(markup.begin(), markup.end(), room(markup.size()));
        m_size += markup.size();
        return *this;
    }
    Markup &text(QStringView text); ///< Between tags.
    Markup &value(QStringView text); ///< Between the double quotes of an attribute.
    Markup &number(qint64 number);

    void reserve(qsizetype size) { room(size); } ///< Further bytes.
    qsizetype size() const { return m_size; }
    QByteArrayView bytes() const { return QByteArrayView(m_bytes).first(m_size); }
    QByteArray take();

private:
    void append(QStringView text, bool inAttribute);
    char *room(qsizetype size)
    {
        if (m_bytes.size() - m_size < size)
            grow(size);
        return m_bytes.data() + m_size;
    }
    void grow(qsizetype size);

    QByteArray m_bytes; ///< Room for more than there is yet.
    qsizetype m_size = 0;
};

} // namespace meipi
