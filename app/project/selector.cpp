// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/selector.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr int contextCharacters = 32;

// Zero-width space and byte-order mark show nothing either.
bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar(0x200B) || character == QChar(0xFEFF);
}

} // namespace

bool splitsPair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

Selector selectorAt(const Text &text, TextRange range)
{
    const QStringView all = text.string();
    const auto stepped = [all](qsizetype position, int direction) {
        for (int i = 0; i < contextCharacters; ++i) {
            const qsizetype next = position + direction;
            if (next < 0 || next > all.size())
                break;
            position = splitsPair(all, next) ? next + direction : next;
        }
        return position;
    };
    const qsizetype before = stepped(range.start, -1);
    const qsizetype after = stepped(range.end, 1);
    return {range, text.view(range).toString(), text.view({before, range.start}).toString(),
            text.view({range.end, after}).toString()};
}

Result<TextRange> markableRange(const Text &text, TextRange range)
{
    const QStringView all = text.string();
    if (range.start < 0 || range.end > all.size() || range.start > range.end) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project", "The passage reaches outside the text; select a passage in the text."),
            QStringLiteral("[%1, %2) of %3").arg(range.start).arg(range.end).arg(all.size()),
            range.start);
    }
    if (!range.isEmpty()) {
        range.start -= splitsPair(all, range.start) ? 1 : 0;
        range.end += splitsPair(all, range.end) ? 1 : 0;
    }
    const qsizetype wished = range.start;
    while (range.end > range.start && isBlank(all[range.end - 1]))
        --range.end;
    while (range.start < range.end && isBlank(all[range.start]))
        ++range.start;
    if (range.isEmpty()) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project", "There is nothing but white space to mark here; select some words."),
            {}, wished);
    }
    return range;
}

} // namespace meipi
