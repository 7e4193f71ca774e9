// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/wordingdiff.h"

#include <algorithm>

namespace meipi {

namespace {

using PieceKind = WordingPiece::Kind;

constexpr qsizetype mostComparisons = 4'000'000; // of one word with another
constexpr qsizetype leastShared = 3; // a third of the shorter text

bool isInWord(QChar unit)
{
    return unit.unicode() < 0x2e80 && (unit.isLetterOrNumber() || unit.isMark());
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text[i].isHighSurrogate() && end < text.size())
            ++end;
        while (isInWord(text[i]) && end < text.size() && isInWord(text[end]))
            ++end;
        words.append(text.sliced(i, end - i));
        i = end;
    }
    return words;
}

void addPiece(QList<WordingPiece> &pieces, PieceKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

QList<WordingPiece> replaced(const QString &before, const QString &after)
{
    QList<WordingPiece> pieces;
    addPiece(pieces, PieceKind::Removed, before);
    addPiece(pieces, PieceKind::Added, after);
    return pieces;
}

// The longest common subsequence, from a table of lengths of those of the texts' ends.
QList<WordingPiece> compared(const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    QList<quint16> lengths((rows + 1) * (columns + 1), 0);
    const auto length = [&](qsizetype row, qsizetype column) -> quint16 & {
        return lengths[row * (columns + 1) + column];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            length(row, column) = before[row] == after[column]
                ? quint16(length(row + 1, column + 1) + 1)
                : std::max(length(row + 1, column), length(row, column + 1));
        }
    }
    QList<WordingPiece> pieces;
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[row] == after[column]) {
            addPiece(pieces, PieceKind::Same, before[row++]);
            ++column;
        } else if (row < rows
                   && (column == columns || length(row + 1, column) >= length(row, column + 1))) {
            addPiece(pieces, PieceKind::Removed, before[row++]);
        } else {
            addPiece(pieces, PieceKind::Added, after[column++]);
        }
    }
    return pieces;
}

} // namespace

QList<WordingPiece> wordingDiff(const QString &before, const QString &after)
{
    const QStringList old = wordsIn(before);
    const QStringList fresh = wordsIn(after);
    if (old.size() * fresh.size() > mostComparisons || old.size() > 0xffff || fresh.size() > 0xffff)
        return replaced(before, after);
    const QList<WordingPiece> pieces = compared(old, fresh);
    qsizetype shared = 0;
    for (const WordingPiece &piece : pieces) {
        if (piece.kind == PieceKind::Same)
            shared += piece.text.size();
    }
    if (shared * leastShared < std::min(before.size(), after.size()))
        return replaced(before, after);
    return pieces;
}

} // namespace meipi
