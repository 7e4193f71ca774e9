// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/sourcetext.h"

#include <QHash>

namespace meipi {

/// A Word file's body in reading order, before it is known how a table is to be written.
struct WordToken {
    enum class Kind {
        Block, ///< Begins a paragraph with headingLevel; text is its label.
        Text,
        LineBreak,
        Page, ///< The next one begins, as Word last laid them out.
        SectionEnd, ///< number is the first page's, -1 if not said; text the numbers' format.
        CommentStart, ///< text is the comment's id.
        CommentEnd,
        CommentReference,
    };

    Kind kind = Kind::Text;
    QString text;
    CharacterStyle style;
    int headingLevel = 0;
    int number = -1;
};

using WordTokens = QList<WordToken>;
using WordRow = QList<WordTokens>; ///< A cell each.

/// How many paragraphs @p tokens begin.
int blockCount(const WordTokens &tokens);

/// The rows as paragraphs: those of the cells where the table only lays out a page (one column, or
/// a cell of headings or many paragraphs), else a row a line with tabs between its cells.
WordTokens tableTokens(const QList<WordRow> &rows);

/// The text alone, a paragraph a line.
QString plainText(const WordTokens &tokens);

/// Puts tokens into a text and remembers where pages begin and comments stand.
class WordTokenWriter {
public:
    explicit WordTokenWriter(SourceText &text) : m_text(text) { m_pages.append({-1, 0, 0}); }

    void write(const WordTokens &tokens);

    /// These are known once the text has been moved out.
    QList<PageStart> pages() const; ///< None where the file does not tell.
    /// Where the comment stands; empty where it has no place, of no length for a mere point.
    std::optional<TextRange> commentRange(const QString &id) const;

private:
    struct Page {
        int place = -1; ///< A mark; -1 for the text's start.
        int section = 0;
        int indexInSection = 0;
    };
    struct Section {
        int first = -1;
        QString format;
    };
    struct Comment {
        int start = -1;
        int end = -1;
    };

    SourceText &m_text;
    QList<Page> m_pages;
    QList<Section> m_sections;
    QHash<QString, Comment> m_comments;
};

} // namespace meipi
