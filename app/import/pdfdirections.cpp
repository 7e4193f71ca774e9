// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfdirections.h"

#include "text/visualorder.h"

#include <array>
#include <cmath>

namespace meipi {

namespace {

constexpr float clearlyLonger = 1.5F; // One side of a word's box than the other.
constexpr float straight = 0.3F; // Of the size: how far neighbours may stand from one line.
constexpr float near = 0.6F; // Likewise: the gap between neighbours.
constexpr int fewestVertical = 6; // Steps from one character down to the next.
constexpr int leastShare = 3; // So many of them to one across.

bool isFullWidthWord(const PdfPage &page, const PdfWord &word)
{
    const QStringView text = QStringView(page.text).sliced(word.start, word.length);
    return 2 * std::count_if(text.begin(), text.end(), isFullWidth) > text.size();
}

bool isTall(const PdfWord &word)
{
    return word.box.height() > clearlyLonger * word.box.width();
}

/// How the characters of a page follow each other.
struct Steps {
    int down = 0;
    int across = 0;

    bool areVertical() const { return down >= fewestVertical && down > leastShare * across; }
};

void countBetween(const PdfBox &before, const PdfBox &after, Steps &steps)
{
    const float size = std::max(before.width(), before.height());
    const auto isNext = [size](float offset, float gap) {
        return std::abs(offset) < straight * size && gap > -straight * size && gap < near * size;
    };
    if (isNext(after.left - before.left, after.top - before.bottom))
        ++steps.down;
    else if (isNext(after.top - before.top, after.left - before.right))
        ++steps.across;
}

Steps stepsOf(const PdfPage &page)
{
    Steps steps;
    const PdfWord *before = nullptr; // of one character
    for (const PdfWord &word : page.words) {
        const bool isSingle = word.length == 1 && isFullWidthWord(page, word);
        if (isSingle && before != nullptr)
            countBetween(before->box, word.box, steps);
        before = isSingle ? &word : nullptr;
        if (word.length < 2)
            continue;
        if (isTall(word) && isFullWidthWord(page, word))
            steps.down += word.length - 1;
        else
            steps.across += word.length - 1;
    }
    return steps;
}

/// Where a vertical page's boxes lie once it is turned.
class Turn {
public:
    explicit Turn(const PdfPage &page);

    bool isTurned(const PdfBox &box) const { return box.bottom > m_top && box.top < m_bottom; }
    PdfBox moved(const PdfBox &box) const;
    float height(const PdfPage &page) const { return m_top + m_across + page.height - m_bottom; }

private:
    float m_top; ///< What ends above or begins below stands across.
    float m_bottom = 0;
    float m_leftAbove; ///< Of what stands above: it is moved to where the rows begin.
    float m_leftBelow;
    float m_across; ///< The page's width.
};

Turn::Turn(const PdfPage &page)
    : m_top(page.height), m_leftAbove(page.width), m_leftBelow(page.width), m_across(page.width)
{
    for (const PdfWord &word : page.words) {
        if (isFullWidthWord(page, word) && (word.length == 1 || isTall(word))) {
            m_top = std::min(m_top, word.box.top);
            m_bottom = std::max(m_bottom, word.box.bottom);
        }
    }
    for (const PdfWord &word : page.words) {
        float &leftmost = word.box.top < m_bottom ? m_leftAbove : m_leftBelow;
        if (!isTurned(word.box))
            leftmost = std::min(leftmost, word.box.left);
    }
}

PdfBox Turn::moved(const PdfBox &box) const
{
    if (isTurned(box))
        return {box.top, m_top + m_across - box.right, box.bottom, m_top + m_across - box.left};
    const bool isAbove = box.top < m_bottom;
    const float right = m_top - (isAbove ? m_leftAbove : m_leftBelow);
    const float down = isAbove ? 0 : m_top + m_across - m_bottom;
    return {box.left + right, box.top + down, box.right + right, box.bottom + down};
}

// Poppler has the words of vertical fonts one character too high.
void lowerVerticalWords(PdfPage &page)
{
    for (PdfWord &word : page.words) {
        if (word.length < 2 || !isTall(word) || !isFullWidthWord(page, word))
            continue;
        const float pitch = word.box.height() / static_cast<float>(word.length);
        word.box.top += pitch;
        word.box.bottom += pitch;
    }
}

PdfPage turned(PdfPage page)
{
    lowerVerticalWords(page);
    const Turn turn(page);
    for (PdfWord &word : page.words) {
        const PdfBox box = turn.moved(word.box);
        const float pitch = box.width() / static_cast<float>(word.length);
        for (qint32 i = 0; i < word.length; ++i) {
            float &end = page.ends[word.start + i];
            end = turn.isTurned(word.box) ? box.left + pitch * static_cast<float>(i + 1)
                                          : end + box.left - word.box.left;
        }
        word.box = box;
    }
    for (PdfMark &mark : page.marks) {
        for (PdfBox &area : mark.areas)
            area = turn.moved(area);
    }
    page.height = turn.height(page);
    page.width = std::max(page.width, page.height);
    return page;
}

// Backwards, but for the two halves of a pair.
QString backwards(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const bool isPair = i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
        if (isPair)
            --i;
        result.append(text.sliced(i, isPair ? 2 : 1));
    }
    return result;
}

PdfPage mirrored(PdfPage page)
{
    const float width = page.width;
    const auto moved = [width](const PdfBox &box) {
        return PdfBox{width - box.right, box.top, width - box.left, box.bottom};
    };
    QString text;
    for (PdfWord &word : page.words) {
        text += backwards(QStringView(page.text).sliced(word.start, word.length));
        QList<float> ends;
        for (qint32 i = word.start + word.length - 1; i >= word.start; --i)
            ends.append(width - (i > word.start ? page.ends[i - 1] : word.box.left));
        std::copy(ends.cbegin(), ends.cend(), page.ends.begin() + word.start);
        if (!page.bold.isEmpty())
            std::reverse(page.bold.begin() + word.start,
                         page.bold.begin() + word.start + word.length);
        word.box = moved(word.box);
    }
    for (PdfMark &mark : page.marks) {
        for (PdfBox &area : mark.areas)
            area = moved(area);
    }
    page.text = text;
    page.isMirrored = true;
    return page;
}

// Some programs tell the bracket that is drawn, others the one that is meant. )甲( was drawn.
void turnBracketsRound(QString &text)
{
    static constexpr std::array<QStringView, 3> pairs{u"()", u"[]", u"{}"};
    for (const QStringView pair : pairs) {
        const qsizetype opening = text.indexOf(pair.front());
        const qsizetype closing = text.indexOf(pair.back());
        if (opening < 0 || closing < 0 || opening < closing)
            continue;
        for (QChar &c : text)
            c = c == pair.front() ? pair.back() : c == pair.back() ? pair.front() : c;
    }
}

} // namespace

PdfPage withReadingAxes(PdfPage page)
{
    if (isMostlyRightToLeft(page.text))
        return mirrored(std::move(page));
    return stepsOf(page).areVertical() ? turned(std::move(page)) : page;
}

void putInReadingOrder(PdfLine &line, const PdfPage &page)
{
    const bool hasSome = hasRightToLeft(line.text);
    if (!hasSome && !page.isMirrored)
        return;
    if (page.isMirrored) {
        line.text = backwards(line.text);
        std::reverse(line.sources.begin(), line.sources.end());
    }
    const QList<qsizetype> order =
        readingOrder(line.text, hasSome && (page.isMirrored || isMostlyRightToLeft(line.text)));
    QString text;
    QList<qint32> sources;
    text.reserve(line.text.size());
    sources.reserve(line.sources.size());
    for (const qsizetype place : order) {
        text.append(line.text[place]);
        sources.append(line.sources[place]);
    }
    if (hasSome)
        turnBracketsRound(text);
    line.text = text;
    line.sources = sources;
}

} // namespace meipi
