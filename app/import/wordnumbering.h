// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <array>

namespace meipi {

/// Which list a paragraph belongs to (ECMA-376, 17.9.18 numPr).
struct WordListItem {
    int list = 0; ///< numId; 0 for none.
    int level = -1; ///< From 0; -1 where it is not said.

    friend bool operator==(const WordListItem &, const WordListItem &) = default;
};

/// The lists of a Word file (ECMA-376, 17.9) and where each of them stands, paragraph by paragraph.
class WordNumbering {
public:
    WordNumbering() = default;
    explicit WordNumbering(const QByteArray &xml); ///< numbering.xml; as far as it can be read.

    /// The label of the next paragraph, as Word prints it: "第三条", "（一）", "•"; empty for a
    /// list without numbers. @p style is the paragraph's, which can name the level.
    QString next(WordListItem item, const QString &style);

private:
    static constexpr int levelCount = 9;

    struct Level {
        int start = 1;
        QString format; ///< numFmt: "decimal", "chineseCounting" …
        QString text; ///< lvlText: "第%1条".
        QString style; ///< pStyle: paragraphs of this style are of this level.
        int restart = -1; ///< The level whose next number begins it anew; -1 for any above.
        bool isLegal = false; ///< All numbers in it are decimal.
    };
    using Levels = std::array<Level, levelCount>;

    struct List {
        int definition = -1;
        QHash<int, Level> otherLevels;
        QHash<int, int> otherStarts;
    };

    friend class WordNumberingReader;

    Level levelOf(const List &list, int level) const;
    int levelForStyle(const List &list, const QString &style) const;
    QString label(const List &list, int level) const;

    QHash<int, Levels> m_definitions; ///< By abstractNumId.
    QHash<int, QString> m_linkedStyles; ///< numStyleLink: defined by another's styleLink.
    QHash<QString, int> m_definitionOfStyle; ///< By styleLink.
    QHash<int, List> m_lists; ///< By numId.
    QHash<int, std::array<int, levelCount>> m_counters; ///< By abstractNumId; 0 before the first.
    QSet<int> m_begun; ///< Lists whose own starts have been used.
};

/// A number in one of Word's formats (ECMA-376, 17.18.59 ST_NumberFormat).
QString wordNumeral(int number, const QString &format);

} // namespace meipi
