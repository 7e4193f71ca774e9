// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/textpieces.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace meipi {

namespace {

constexpr qsizetype longest = 4096; // A layout's cost grows faster than its text.
constexpr qsizetype usual = 2048;
constexpr qsizetype shortest = 1024;

bool endsSentence(QChar c)
{
    return QStringView(u"。！？；!?;").contains(c);
}

bool closes(QChar c)
{
    return c.isSpace() || QStringView(u"”’』」）》】〉)]\"'").contains(c);
}

qsizetype sentenceEnd(QStringView text)
{
    for (qsizetype mark = usual; mark > shortest; --mark) {
        if (!endsSentence(text[mark]))
            continue;
        qsizetype end = mark + 1;
        while (end < longest && closes(text[end]))
            ++end;
        return end < longest ? end : -1;
    }
    return -1;
}

qsizetype lineEnd(QStringView text)
{
    struct Close {
        void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
    };
    UErrorCode status = U_ZERO_ERROR;
    const QStringView window = text.first(longest);
    const std::unique_ptr<UBreakIterator, Close> iterator(
        ubrk_open(UBRK_LINE, "root", window.utf16(), qint32(window.size()), &status));
    if (U_FAILURE(status))
        return usual;
    const qint32 end = ubrk_preceding(iterator.get(), qint32(usual + 1));
    if (end > shortest)
        return end;
    ubrk_setText(iterator.get(), nullptr, 0, &status);
    qsizetype cut = usual;
    while (cut > shortest && (text[cut].isLowSurrogate() || text[cut].isMark()))
        --cut;
    return cut;
}

QList<quint32> piecesOf(QStringView paragraph, qsizetype start)
{
    QList<quint32> starts{static_cast<quint32>(start)};
    qsizetype done = 0;
    while (paragraph.size() - done > longest) {
        const QStringView rest = paragraph.sliced(done);
        const qsizetype sentence = sentenceEnd(rest);
        done += sentence > 0 ? sentence : lineEnd(rest);
        starts.append(static_cast<quint32>(start + done));
    }
    return starts;
}

} // namespace

TextPieces::TextPieces(const Text &text) : m_text(text), m_count(text.paragraphCount())
{
    for (qsizetype paragraph = 0; paragraph < text.paragraphCount(); ++paragraph) {
        const TextRange range = text.paragraph(paragraph);
        if (range.length() <= longest)
            continue;
        LongParagraph entry;
        entry.paragraph = paragraph;
        entry.firstPiece = paragraph + m_count - text.paragraphCount();
        entry.starts = piecesOf(text.view(range), range.start);
        m_count += entry.starts.size() - 1;
        m_long.append(entry);
    }
}

const TextPieces::LongParagraph *TextPieces::longBefore(qsizetype piece) const
{
    const auto after = std::upper_bound(
        m_long.cbegin(), m_long.cend(), piece,
        [](qsizetype value, const LongParagraph &each) { return value < each.firstPiece; });
    return after == m_long.cbegin() ? nullptr : &*std::prev(after);
}

qsizetype TextPieces::paragraphOf(qsizetype piece) const
{
    const LongParagraph *before = longBefore(piece);
    if (before == nullptr)
        return piece;
    return piece < before->endPiece() ? before->paragraph
                                      : before->paragraph + 1 + piece - before->endPiece();
}

TextRange TextPieces::range(qsizetype piece) const
{
    const LongParagraph *before = longBefore(piece);
    if (before == nullptr || piece >= before->endPiece())
        return m_text.paragraph(paragraphOf(piece));
    const qsizetype part = piece - before->firstPiece;
    const qsizetype end = part + 1 < before->starts.size()
        ? before->starts[part + 1]
        : m_text.paragraph(before->paragraph).end;
    return {before->starts[part], end};
}

qsizetype TextPieces::pieceAt(qsizetype position) const
{
    const qsizetype paragraph = m_text.paragraphAt(position);
    if (paragraph < 0 || m_long.isEmpty())
        return paragraph;
    const auto after = std::upper_bound(
        m_long.cbegin(), m_long.cend(), paragraph,
        [](qsizetype value, const LongParagraph &each) { return value < each.paragraph; });
    if (after == m_long.cbegin())
        return paragraph;
    const LongParagraph &before = *std::prev(after);
    if (before.paragraph != paragraph)
        return before.endPiece() + paragraph - before.paragraph - 1;
    const auto part = std::upper_bound(before.starts.cbegin(), before.starts.cend(),
                                       static_cast<quint32>(std::max<qsizetype>(position, 0)));
    return before.firstPiece + std::max<qsizetype>(part - before.starts.cbegin() - 1, 0);
}

bool TextPieces::opensParagraph(qsizetype piece) const
{
    const LongParagraph *before = longBefore(piece);
    return before == nullptr || piece >= before->endPiece() || piece == before->firstPiece;
}

bool TextPieces::closesParagraph(qsizetype piece) const
{
    const LongParagraph *before = longBefore(piece);
    return before == nullptr || piece >= before->endPiece() || piece + 1 == before->endPiece();
}

} // namespace meipi
