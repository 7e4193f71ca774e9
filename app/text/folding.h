// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QString>

namespace meipi {

/// A shadow of a text in which spellings that readers take for the same are the same: case, width,
/// traditional and simplified characters, Kangxi and CJK radicals, composed and decomposed letters;
/// invisible characters vanish, and so do line ends with the white space around them where a
/// Chinese or Japanese character stands on either side. Other white space is one space. Maps back
/// to the text it was made from. Can be made bit by bit, so that what is there is searched at once.
class FoldedText {
public:
    FoldedText() = default; ///< Of nothing yet; for foldOn().
    explicit FoldedText(QStringView text);

    /// Folds about @p units more of @p text, which must be the same whole text each time.
    void foldOn(QStringView text, qsizetype units);
    qsizetype foldedUnits() const { return m_size; } ///< Of the text, that string() stands for.

    const QString &string() const { return m_folded; }

    /// UTF-16 code units of the text. Where several units folded to others together, all of them.
    TextRange original(TextRange folded) const;
    /// The same, in constant time for ranges that ascend: @p hint is 0 at first.
    TextRange original(TextRange folded, qsizetype &hint) const;

    qsizetype memory() const; ///< In bytes.

private:
    friend class Folder;

    struct Piece {
        quint32 folded = 0; ///< Where it starts in the shadow.
        quint32 original = 0; ///< Where it starts in the text.
        quint32 length = 0; ///< In the text.
        bool isByUnit = false; ///< Folded unit by unit; otherwise as a whole.
    };
    qsizetype pieceAt(qsizetype folded, qsizetype from) const;

    QString m_folded;
    QList<Piece> m_pieces; ///< Ascending; what vanished lies between them.
    qsizetype m_size = 0;
};

QString folded(QStringView text); ///< For short strings: filters, queries.

/// Matches that do not overlap, in text order; none for an empty query.
QList<TextRange> findFolded(const FoldedText &text, QStringView query);

/// Whether @p text contains @p query, folded, or its Han characters' pinyin initials do ("sl" finds
/// 算力, and so does "算l"). An empty query matches.
bool matchesFilter(QStringView text, QStringView query);
QString pinyinInitials(QStringView text); ///< Lower case; other letters and digits stay.

} // namespace meipi
