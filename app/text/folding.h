// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QString>

namespace meipi {

/// A shadow of a text in which spellings that readers take for the same are the same: case, width,
/// traditional and simplified characters, Kangxi and CJK radicals; line ends and the white space
/// around them vanish between Han characters. Maps back to the text it was made from.
class FoldedText {
public:
    explicit FoldedText(QStringView text);

    const QString &string() const { return m_folded; }
    TextRange original(TextRange folded) const; ///< UTF-16 code units of the text.

private:
    QString m_folded;
    QList<quint32> m_offsets; ///< Of each folded unit in the text, ascending.
    qsizetype m_size = 0; ///< Of the text.
};

QString folded(QStringView text); ///< For short strings: filters, queries.
QList<TextRange> findFolded(const FoldedText &text,
                            QStringView query); ///< Empty for an empty query.

/// Whether @p text contains @p query, folded, or its Han characters' pinyin initials do ("sl" finds
/// 算力).
bool matchesFilter(QStringView text, QStringView query);
QString pinyinInitials(QStringView text); ///< Lower case; other letters and digits stay.

} // namespace meipi
