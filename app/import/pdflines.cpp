// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdflines.h"

namespace meipi {

namespace {

constexpr float leastOverlap = 0.5F; // Of the lower one's height, for words of one row.
constexpr float leastOverlapOfSmall = 0.25F; // Likewise, for what is raised or lowered.
constexpr float smallSize = 0.78F; // Of the row's height, at most.
constexpr qsizetype longestReference = 3; // Digits.
constexpr float pieceGap = 0.45F; // Of the height: from here on a row falls into pieces.
constexpr float wideSpace = 0.75F; // Of the height: such a gap is an ideographic space.
constexpr float wordGap = 0.15F; // Of the height: such a gap parts words of letters.
constexpr float mixedGap = 0.6F; // Of the height: such a gap parts ideographs and letters.

struct GatheredRow {
    PdfBox box; // Of its highest word.
    QList<PdfWord> words;
};

bool isBeside(const PdfBox &row, const PdfBox &word)
{
    const float shared = std::min(row.bottom, word.bottom) - std::max(row.top, word.top);
    const bool isSmall = word.height() < smallSize * row.height();
    return shared
        > (isSmall ? leastOverlapOfSmall : leastOverlap) * std::min(row.height(), word.height());
}

// Words come in an order near to that of reading, so that the row is mostly the last one.
QList<GatheredRow> gatheredRows(QList<PdfWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const PdfWord &a, const PdfWord &b) {
        return a.box.middle() < b.box.middle();
    });
    QList<GatheredRow> rows;
    for (const PdfWord &word : words) {
        qsizetype at = rows.size() - 1;
        constexpr qsizetype looked = 4;
        for (qsizetype back = 0; at >= 0 && back < looked && !isBeside(rows[at].box, word.box);
             ++back)
            --at;
        if (at < 0 || !isBeside(rows[at].box, word.box)) {
            rows.append({word.box, {word}});
            continue;
        }
        GatheredRow &row = rows[at];
        if (word.box.height() > row.box.height())
            row.box = word.box;
        row.words.append(word);
    }
    return rows;
}

bool isSkipped(QChar unit)
{
    return unit.isSpace() || unit.category() == QChar::Other_Control;
}

// A raised number that leads to a footnote; m2 and 10 to the 6th are none.
bool isReference(const PdfPage &page, const PdfWord &word, const PdfBox &row, QStringView before)
{
    static const QStringList units{QStringLiteral("m"), QStringLiteral("km"), QStringLiteral("cm"),
                                   QStringLiteral("mm")};
    const QStringView text = QStringView(page.text).sliced(word.start, word.length);
    if (before.isEmpty() || before.back().isDigit() || text.size() > longestReference
        || word.box.height() > smallSize * row.height() || word.box.middle() > row.middle()
        || !std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); }))
        return false;
    qsizetype start = before.size();
    while (start > 0 && before[start - 1].isLetter() && !isFullWidth(before[start - 1]))
        --start;
    return !units.contains(before.sliced(start).toString());
}

// A word as a line of its own; without text where it holds none.
PdfLine lineOf(const PdfPage &page, qint32 index, const PdfWord &word)
{
    PdfLine line;
    line.page = index;
    line.box = word.box;
    line.size = word.box.height();
    for (qint32 i = word.start; i < word.start + word.length; ++i) {
        if (isSkipped(page.text[i]))
            continue;
        line.text.append(page.text[i]);
        line.sources.append(i);
    }
    return line;
}

// Drawn wide in Chinese text and narrow in other.
bool isQuotation(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == 0x2014 || code == 0x2018 || code == 0x2019 || code == 0x201c || code == 0x201d
        || code == 0x2026 || code == 0x00b7;
}

bool isLeader(QChar unit)
{
    return unit == u'.' || unit == u'…' || unit == u'·' || unit == u'_';
}

bool isLeaderOnly(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar unit) { return isLeader(unit) || unit.isSpace(); });
}

// Dots that lead to a page number bind what they stand between.
bool isParted(const PdfLine &left, const PdfLine &right)
{
    constexpr qsizetype fewest = 3;
    if (isLeaderOnly(right.text) || isLeaderOnly(QStringView(right.text).left(fewest))
        || (left.text.size() >= fewest && isLeaderOnly(QStringView(left.text).last(fewest))))
        return false;
    return right.box.left - left.box.right > pieceGap * std::max(left.size, right.size);
}

PdfRow rowOf(const PdfPage &page, qint32 index, GatheredRow words)
{
    std::stable_sort(words.words.begin(), words.words.end(),
                     [](const PdfWord &a, const PdfWord &b) { return a.box.left < b.box.left; });
    PdfRow row;
    bool isSpaced = false;
    for (const PdfWord &word : std::as_const(words.words)) {
        PdfLine line = lineOf(page, index, word);
        if (line.text.isEmpty()) {
            isSpaced = true;
            continue;
        }
        if (!row.pieces.isEmpty() && isReference(page, word, words.box, row.pieces.back().text)) {
            putInBrackets(line, line.text.size());
            append(row.pieces.back(), line, {});
        } else if (row.pieces.isEmpty() || isParted(row.pieces.back(), line))
            row.pieces.append(std::move(line));
        else
            append(row.pieces.back(), line, spaceBetween(row.pieces.back(), line, isSpaced));
        isSpaced = word.hasSpaceAfter;
    }
    if (!row.pieces.isEmpty())
        row.box = row.pieces.front().box;
    for (const PdfLine &piece : std::as_const(row.pieces))
        row.box = row.box.united(piece.box);
    return row;
}

bool opens(QChar unit)
{
    return unit.category() == QChar::Punctuation_Open
        || unit.category() == QChar::Punctuation_InitialQuote;
}

// Until where a line could have been broken first: a word, or an ideograph with its marks.
float firstUnitWidth(const PdfPage &page, const PdfLine &line)
{
    const QString &text = line.text;
    qsizetype end = 0;
    while (end < text.size() && opens(text[end]))
        ++end;
    if (end < text.size() && (isFullWidth(text[end]) || text[end].isSurrogate())) {
        end += text[end].isHighSurrogate() ? 2 : 1;
    } else {
        while (end < text.size() && !text[end].isSpace() && !isFullWidth(text[end]))
            ++end;
    }
    while (end < text.size() && text[end].isPunct() && !opens(text[end]))
        ++end;
    const qint32 source = line.sources[std::clamp<qsizetype>(end - 1, 0, text.size() - 1)];
    return source < 0 ? 0 : page.ends[source] - line.box.left;
}

} // namespace

bool isFullWidth(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)
        || (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xffef)
        || (code >= 0xd840 && code <= 0xd888) || (code >= 0x2460 && code <= 0x24ff)
        || unit.isLowSurrogate();
}

bool needsNoSpace(QChar left, QChar right)
{
    return (isFullWidth(left) && (isFullWidth(right) || isQuotation(right)))
        || (isQuotation(left) && isFullWidth(right));
}

bool endsSentence(const QString &text)
{
    qsizetype end = text.size();
    while (end > 1 && QStringView(u"”’」』）)\"'").contains(text[end - 1]))
        --end;
    return QStringView(u"。！？；：.!?:;").contains(text[end - 1]);
}

QStringView spaceBetween(const PdfLine &left, const PdfLine &right, bool isSpaced)
{
    const float gap = right.box.left - left.box.right;
    const float size = std::max(left.size, right.size);
    const QChar before = left.text.back();
    const QChar after = right.text.front();
    if (needsNoSpace(before, after))
        return gap >= wideSpace * size ? QStringView(u"\u3000") : QStringView();
    if (isFullWidth(before) || isFullWidth(after))
        return gap >= mixedGap * size ? QStringView(u" ") : QStringView();
    return isSpaced || gap >= wordGap * size ? QStringView(u" ") : QStringView();
}

void putInBrackets(PdfLine &line, qsizetype length)
{
    line.text.insert(length, u']').prepend(u'[');
    line.sources.insert(length, -1);
    line.sources.prepend(-1);
}

void append(PdfLine &line, const PdfLine &right, QStringView between)
{
    if (right.text.size() > line.text.size())
        line.size = right.size;
    line.box = line.box.united(right.box);
    line.text.append(between).append(right.text);
    line.sources.append(QList<qint32>(between.size(), -1));
    line.sources.append(right.sources);
}

QList<PdfRow> rowsOf(const PdfPage &page, qint32 index)
{
    QList<PdfRow> rows;
    for (GatheredRow &words : gatheredRows(page.words)) {
        PdfRow row = rowOf(page, index, std::move(words));
        if (row.pieces.isEmpty())
            continue;
        for (PdfLine &piece : row.pieces)
            piece.firstUnit = firstUnitWidth(page, piece);
        rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PdfRow &a, const PdfRow &b) { return a.box.top < b.box.top; });
    return rows;
}

} // namespace meipi
