// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

namespace meipi {

struct CharacterStyle {
    bool bold = false;
    bool italic = false;

    friend bool operator==(const CharacterStyle &, const CharacterStyle &) = default;
};

/// Builds a document's canonical text from the blocks that a format's reader finds, a line a block,
/// with its headings and styles. Blocks without any character but white space leave no line.
class SourceText {
public:
    /// Ends the block before. @p headingLevel is 0 for one that is no heading; @p label is printed
    /// before the text, as "1." of a list.
    void beginBlock(int headingLevel = 0, const QString &label = {});
    void endBlock();

    /// To the block, which is begun where there is none. White space of any kind stays, but for
    /// what would make a line; surrogates without partner become U+FFFD.
    void append(QStringView text, CharacterStyle style = {});
    void breakLine(); ///< A new line in the block; in a heading the line goes on.

    /// Remembers this place. Returns its number for placeOf(), in order of the calls.
    int markPlace();
    /// Known from the end of its block on: UTF-16 code units of the text.
    qsizetype placeOf(int mark) const { return m_places[mark]; }

    bool isEmpty() const { return m_text.isEmpty() && m_block.isEmpty(); }
    qsizetype size() const { return m_text.size() + m_block.size(); } ///< UTF-16 code units, about.

    /// Ends the last block and hands over text, hints and styles.
    void moveTo(ImportedDocument &document);

private:
    void addLine(qsizetype start, qsizetype end, bool isFirst);
    void addStyles(qsizetype start, qsizetype end, qsizetype at);
    bool isBold(qsizetype start, qsizetype end) const;

    QString m_text;
    QList<HeadingHint> m_hints;
    QList<StyledRange> m_styles;
    QList<qsizetype> m_places;
    qsizetype m_lines = 0;

    // The block under way; positions in it, UTF-16 code units.
    QString m_block;
    QList<StyledRange> m_blockStyles;
    qsizetype m_firstPlace = 0; ///< The first mark that stands in the block.
    int m_headingLevel = 0;
};

/// Whether no space stands between @p before and @p after where a line is joined: one of them is
/// an ideograph or a mark of East Asian text.
bool joinsWithoutSpace(QChar before, QChar after);

} // namespace meipi
