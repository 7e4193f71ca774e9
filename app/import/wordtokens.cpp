// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordtokens.h"

#include "import/wordnumbering.h"

#include <algorithm>

namespace meipi {

namespace {

using Kind = WordToken::Kind;

constexpr int blocksOfLayout = 4; // in one cell

bool hasHeading(const WordTokens &tokens)
{
    return std::any_of(tokens.cbegin(), tokens.cend(), [](const WordToken &token) {
        return token.kind == Kind::Block && token.headingLevel > 0;
    });
}

bool isLayoutTable(const QList<WordRow> &rows)
{
    const bool isOneColumn =
        std::all_of(rows.cbegin(), rows.cend(), [](const WordRow &row) { return row.size() <= 1; });
    return isOneColumn || std::any_of(rows.cbegin(), rows.cend(), [](const WordRow &row) {
               return std::any_of(row.cbegin(), row.cend(), [](const WordTokens &cell) {
                   return blockCount(cell) >= blocksOfLayout || hasHeading(cell);
               });
           });
}

QChar lastCharacter(const WordTokens &tokens)
{
    const auto last = std::find_if(tokens.crbegin(), tokens.crend(), [](const WordToken &token) {
        return token.kind == Kind::Text && !token.text.isEmpty();
    });
    return last == tokens.crend() ? QChar() : last->text.back();
}

// In one line: what begins a paragraph or a line there is a space or nothing.
void appendCell(const WordTokens &cell, WordTokens &line)
{
    bool isBroken = false;
    bool isEmpty = true;
    for (const WordToken &token : cell) {
        if (token.kind == Kind::Block || token.kind == Kind::LineBreak)
            isBroken = true;
        const QString text =
            token.kind == Kind::Block || token.kind == Kind::Text ? token.text : QString();
        if (!text.isEmpty()) {
            if (isBroken && !isEmpty && !joinsWithoutSpace(lastCharacter(line), text.front()))
                line.append({Kind::Text, QStringLiteral(" "), {}, 0, -1});
            line.append({Kind::Text, text, token.style, 0, -1});
            isBroken = false;
            isEmpty = false;
        } else if (token.kind != Kind::Block && token.kind != Kind::LineBreak) {
            line.append(token);
        }
    }
}

} // namespace

int blockCount(const WordTokens &tokens)
{
    return static_cast<int>(
        std::count_if(tokens.cbegin(), tokens.cend(),
                      [](const WordToken &token) { return token.kind == Kind::Block; }));
}

WordTokens tableTokens(const QList<WordRow> &rows)
{
    const bool isLayout = isLayoutTable(rows);
    WordTokens tokens;
    for (const WordRow &row : rows) {
        if (!isLayout)
            tokens.append({Kind::Block, {}, {}, 0, -1});
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (isLayout) {
                tokens += row[i];
                continue;
            }
            if (i > 0)
                tokens.append({Kind::Text, QStringLiteral("\t"), {}, 0, -1});
            appendCell(row[i], tokens);
        }
    }
    return tokens;
}

QString plainText(const WordTokens &tokens)
{
    QString text;
    for (const WordToken &token : tokens) {
        if ((token.kind == Kind::Block && !text.isEmpty()) || token.kind == Kind::LineBreak)
            text += u'\n';
        if (token.kind == Kind::Text || token.kind == Kind::Block)
            text += token.text;
    }
    return text.trimmed();
}

void WordTokenWriter::write(const WordTokens &tokens)
{
    for (const WordToken &token : tokens) {
        switch (token.kind) {
        case Kind::Block:
            m_text.beginBlock(token.headingLevel, token.text);
            break;
        case Kind::Text:
            m_text.append(token.text, token.style);
            break;
        case Kind::LineBreak:
            m_text.breakLine();
            break;
        case Kind::Page: {
            const Page last = m_pages.last();
            const int section = static_cast<int>(m_sections.size());
            m_pages.append({m_text.markPlace(), section,
                            last.section == section ? last.indexInSection + 1 : 0});
            break;
        }
        case Kind::SectionEnd:
            m_sections.append({token.number, token.text});
            break;
        case Kind::CommentStart:
            m_comments[token.text].start = m_text.markPlace();
            break;
        case Kind::CommentEnd:
        case Kind::CommentReference: {
            int &end = m_comments[token.text].end;
            if (end < 0)
                end = m_text.markPlace();
            break;
        }
        }
    }
}

QList<PageStart> WordTokenWriter::pages() const
{
    if (m_pages.size() < 2)
        return {};
    QList<PageStart> pages;
    int number = 0;
    for (const Page &page : m_pages) {
        const Section section = m_sections.value(page.section);
        ++number;
        if (page.indexInSection == 0 && section.first >= 0)
            number = section.first;
        pages.append(
            {page.place < 0 ? 0 : m_text.placeOf(page.place), wordNumeral(number, section.format)});
    }
    return pages;
}

std::optional<TextRange> WordTokenWriter::commentRange(const QString &id) const
{
    const auto comment = m_comments.constFind(id);
    if (comment == m_comments.cend() || (comment->start < 0 && comment->end < 0))
        return std::nullopt;
    const int end = comment->end < 0 ? comment->start : comment->end;
    const int start = comment->start < 0 ? end : comment->start;
    return TextRange{m_text.placeOf(start), std::max(m_text.placeOf(start), m_text.placeOf(end))};
}

} // namespace meipi
