// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace meipi {

/// The text of sanitised HTML as Taguette keeps it, with an LF after each block, and where the
/// bytes of its UTF-8 stand in it, marks not counted.
class HtmlText {
public:
    explicit HtmlText(const QString &html);

    const QString &text() const { return m_text; }
    /// UTF-16 code units of text(); @p isEnd: of what ends there. None outside the text.
    std::optional<qsizetype> position(qint64 byte, bool isEnd) const;

private:
    void append(QStringView characters);
    void breakLine();

    QString m_plain; ///< Without the LFs that are put in.
    QString m_text;
    QList<qsizetype> m_breaks; ///< Positions in m_plain before which an LF is put in, ascending.
    QList<qint64> m_bytes; ///< UTF-8 bytes before each multiple of some units of m_plain.
    qint64 m_byteCount = 0;
};

/// &amp; and the like as characters, numbers too; what is none stays.
QString withoutEntities(const QString &html);

} // namespace meipi
