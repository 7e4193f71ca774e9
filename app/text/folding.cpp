// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include "text/foldtable.h"
#include "text/pinyin.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\x85' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

// Written without spaces between words: Han, kana, bopomofo, their punctuation and full-width
// forms, all that lies outside the BMP among them. Hangul is written with spaces.
bool isWrittenWithoutSpaces(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2e80 && unit < 0xa4d0) || (unit >= 0xf900 && unit < 0xfb00)
        || (unit >= 0xfe30 && unit < 0xfe50) || (unit >= 0xff00 && unit < 0xfff0)
        || c.isSurrogate();
}

// Of a folded text.
QString lettersOf(QStringView shadow)
{
    QString result;
    for (const QChar c : shadow) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result.append(c);
    }
    return result;
}

} // namespace

/// Walks over a text once and writes its shadow.
class Folder {
public:
    Folder(QStringView text, QString &folded, FoldedText *mapping)
        : m_text(text), m_mapping(mapping), m_folded(folded)
    {
        if (folded.isEmpty())
            folded.reserve(text.size());
    }

    /// From @p start to @p until or a little behind it; returns where it came to.
    qsizetype fold(qsizetype start, qsizetype until)
    {
        m_at = start;
        while (m_at < until) {
            if (foldPlain(until))
                continue;
            if (m_text[m_at].isSpace())
                foldSpaces();
            else
                foldCharacter();
        }
        return m_at;
    }

private:
    // Nearly all of most texts.
    bool foldPlain(qsizetype until)
    {
        const char16_t *units = m_text.utf16() + m_at;
        const auto most = std::min<qsizetype>(qsizetype(m_run.size()), until - m_at);
        qsizetype length = 0;
        for (char16_t unit = 0; length < most; ++length) {
            unit = m_table.plain[units[length]];
            if (unit == 0)
                break;
            m_run[static_cast<size_t>(length)] = unit;
        }
        if (length > 0 && m_at + length < m_text.size() && m_table.joins[units[length]])
            --length;
        if (length == 0)
            return false;
        m_folded.append(reinterpret_cast<const QChar *>(m_run.data()), length);
        advance(length, length, true);
        return true;
    }

    void foldSpaces()
    {
        const auto from = m_text.begin() + m_at;
        const auto to = std::find_if(from, m_text.end(), [](QChar c) { return !c.isSpace(); });
        const bool atEdge = from == m_text.begin() || to == m_text.end();
        const bool vanishes = std::any_of(from, to, endsLine)
            && (atEdge || isWrittenWithoutSpaces(*(from - 1)) || isWrittenWithoutSpaces(*to));
        if (!vanishes)
            m_folded.append(u' ');
        advance(to - from, vanishes ? 0 : 1, to - from == 1);
    }

    void foldCharacter()
    {
        const char16_t unit = m_text[m_at].unicode();
        const bool isAlone =
            m_at + 1 == m_text.size() || !m_table.joins[m_text[m_at + 1].unicode()];
        if (const char16_t single = m_table.single[unit]; single != 0 && isAlone) {
            m_folded.append(QChar(single));
            advance(1, 1, true);
            return;
        }
        const qsizetype end = clusterEnd(m_text, m_at);
        const QString folded = foldedCluster(m_text.sliced(m_at, end - m_at));
        m_folded.append(folded);
        advance(end - m_at, folded.size(), end - m_at == 1 && folded.size() == 1);
    }

    void advance(qsizetype length, qsizetype foldedLength, bool isByUnit)
    {
        const qsizetype start = m_at;
        m_at += length;
        if (m_mapping == nullptr || foldedLength == 0)
            return;
        QList<FoldedText::Piece> &pieces = m_mapping->m_pieces;
        const bool continues = isByUnit && !pieces.isEmpty() && pieces.constLast().isByUnit
            && pieces.constLast().original + pieces.constLast().length == start;
        if (continues)
            pieces.last().length += static_cast<quint32>(length);
        else
            pieces.append({static_cast<quint32>(m_folded.size() - foldedLength),
                           static_cast<quint32>(start), static_cast<quint32>(length), isByUnit});
    }

    const FoldTable &m_table = foldTable();
    QStringView m_text;
    FoldedText *m_mapping;
    QString &m_folded;
    std::array<char16_t, 512> m_run{};
    qsizetype m_at = 0;
};

FoldedText::FoldedText(QStringView text)
{
    foldOn(text, text.size());
}

void FoldedText::foldOn(QStringView text, qsizetype units)
{
    if (m_size < text.size()) {
        m_size = Folder(text, m_folded, this)
                     .fold(m_size, m_size + std::min(units, text.size() - m_size));
    }
}

// The last piece that starts at or before the position; looked for in growing steps from a piece
// that does.
qsizetype FoldedText::pieceAt(qsizetype folded, qsizetype from) const
{
    qsizetype step = 1;
    while (from + step < m_pieces.size() && m_pieces[from + step].folded <= folded) {
        from += step;
        step *= 2;
    }
    const auto last = m_pieces.cbegin() + std::min(from + step, m_pieces.size());
    const auto after = std::upper_bound(
        m_pieces.cbegin() + from, last, folded,
        [](qsizetype position, const Piece &piece) { return position < piece.folded; });
    return after - m_pieces.cbegin() - 1;
}

TextRange FoldedText::original(TextRange folded) const
{
    qsizetype hint = 0;
    return original(folded, hint);
}

TextRange FoldedText::original(TextRange folded, qsizetype &hint) const
{
    const TextRange inside = folded.intersected({0, m_folded.size()});
    if (inside.start >= m_folded.size())
        return {m_size, m_size};
    hint = pieceAt(inside.start, hint);
    const Piece &first = m_pieces[hint];
    const qsizetype start = first.original + (first.isByUnit ? inside.start - first.folded : 0);
    if (inside.isEmpty())
        return {start, start};
    const Piece &last = m_pieces[pieceAt(inside.end - 1, hint)];
    return {start, last.original + (last.isByUnit ? inside.end - last.folded : last.length)};
}

qsizetype FoldedText::memory() const
{
    return m_folded.capacity() * qsizetype(sizeof(QChar))
        + m_pieces.capacity() * qsizetype(sizeof(Piece));
}

QString folded(QStringView text)
{
    QString result;
    Folder(text, result, nullptr).fold(0, text.size());
    return result;
}

QList<TextRange> findFolded(const FoldedText &text, QStringView query)
{
    QList<TextRange> found;
    const QString wanted = folded(query);
    if (wanted.isEmpty())
        return found;
    qsizetype hint = 0;
    qsizetype at = text.string().indexOf(wanted);
    while (at >= 0) {
        const TextRange range = text.original({at, at + wanted.size()}, hint);
        // Three dots that fold from one character are one match.
        if (found.isEmpty() || range.start >= found.constLast().end)
            found.append(range);
        at = text.string().indexOf(wanted, at + wanted.size());
    }
    return found;
}

bool matchesFilter(QStringView text, QStringView query)
{
    const QString wanted = folded(query.trimmed());
    const QString shadow = folded(text);
    if (shadow.contains(wanted))
        return true;
    const QString letters = lettersOf(wanted);
    const auto isTyped = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    if (letters.isEmpty() || std::none_of(letters.cbegin(), letters.cend(), isTyped))
        return false;
    const QString searched = lettersOf(shadow);
    const auto stands = [](QChar c, QChar typed) {
        return c == typed || mayStartWith(c.unicode(), typed.unicode());
    };
    return std::search(searched.cbegin(), searched.cend(), letters.cbegin(), letters.cend(), stands)
        != searched.cend();
}

QString pinyinInitials(QStringView text)
{
    QString initials = lettersOf(folded(text));
    for (QChar &c : initials) {
        if (const char16_t initial = pinyinInitial(c.unicode()); initial != 0)
            c = QChar(initial);
    }
    return initials;
}

} // namespace meipi
