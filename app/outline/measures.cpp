// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/measures.h"

#include "outline/labels.h"
#include "outline/textlines.h"
#include "text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

constexpr int widestMeasureTitle = 80; // columns: two to a Chinese character, one to a Latin one

tl::unexpected<Error> notThere(const char *message)
{
    return failure(Error::Code::Usage, QCoreApplication::translate("Outline", message));
}

bool isMeasure(const Outline &outline, int node)
{
    return node >= 0 && node < outline.nodes().size()
        && outline.nodes()[node].kind == OutlineNode::Kind::Measure;
}

bool hasText(QStringView range)
{
    return std::any_of(range.begin(), range.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// How many UTF-16 code units of @p text take at most @p columns; no half of a pair.
qsizetype fitting(QStringView text, int columns)
{
    qsizetype end = 0;
    while (end < text.size()) {
        const bool isPair = text[end].isHighSurrogate() && end + 1 < text.size();
        columns -= isPair || text[end].unicode() >= 0x1100 ? 2 : 1;
        if (columns < 0)
            break;
        end += isPair ? 2 : 1;
    }
    return end;
}

bool isInsideWord(QStringView text, qsizetype at)
{
    const auto isNarrowLetter = [](QChar c) {
        return c.unicode() < 0x1100 && c.isLetterOrNumber();
    };
    return at > 0 && at < text.size() && isNarrowLetter(text[at - 1]) && isNarrowLetter(text[at]);
}

/// The title of a statement whose characters all take two columns, as nearly every Chinese one's
/// do, without a closer look, for there are tens of thousands; empty for any other.
QString shortenedWide(QStringView statement)
{
    constexpr qsizetype most = widestMeasureTitle / 2;
    const bool isShort = statement.size() <= most;
    const QStringView looked = isShort ? statement : statement.first(most + 1);
    const bool isWide = std::all_of(looked.begin(), looked.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return unit > 0x3000 && (unit < 0xd800 || unit > 0xfeff);
    });
    if (!isWide || isShort)
        return isWide ? statement.toString() : QString();
    QString title(most, Qt::Uninitialized);
    std::copy_n(statement.begin(), most - 1, title.begin());
    title.back() = u'…';
    return title;
}

} // namespace

QList<TextRange> measuresIn(const Text &text, TextRange body)
{
    QList<TextRange> measures;
    if (!body.isEmpty())
        readMeasures(text, body, text.paragraphAt(body.start), measures);
    return measures;
}

void readMeasures(const Text &text, TextRange body, qsizetype firstParagraph,
                  QList<TextRange> &measures)
{
    measures.clear();
    if (body.isEmpty())
        return;
    for (qsizetype paragraph = firstParagraph; paragraph < text.paragraphCount(); ++paragraph) {
        const TextRange whole = text.paragraph(paragraph);
        if (whole.start >= body.end)
            return;
        const TextRange part = whole.intersected(body);
        const TextRange content = lineContent(text, paragraph).range;
        if (content.intersected(part).isEmpty() || isPageMark(text.view(content)))
            continue;
        const qsizetype before = measures.size();
        appendSentences(text.view(part), true, measures);
        for (qsizetype i = before; i < measures.size(); ++i)
            measures[i] = {part.start + measures[i].start, part.start + measures[i].end};
    }
}

QString measureTitle(QStringView statement)
{
    if (const QString title = shortenedWide(statement); !title.isEmpty())
        return title;
    QStringView start = statement.left(widestMeasureTitle * 2);
    while (!start.isEmpty() && isLabelSpace(start.front()))
        start = start.sliced(1);
    while (!start.isEmpty() && isLabelSpace(start.back()))
        start.chop(1);
    // Most can be copied as they are; what comes after the first character that has no room is of
    // no matter.
    const QStringView shown =
        start.first(std::min(fitting(start, widestMeasureTitle) + 1, start.size()));
    const bool isPlain = std::none_of(shown.begin(), shown.end(),
                                      [](QChar c) { return c == u'*' || isLabelSpace(c); });
    QString cleaned;
    if (!isPlain) {
        cleaned = start.toString().remove(QLatin1String("**")).simplified();
        start = cleaned;
    }
    if (fitting(start, widestMeasureTitle) == start.size())
        return start.toString();
    qsizetype end = fitting(start, widestMeasureTitle - 2);
    if (isInsideWord(start, end)) {
        const qsizetype space = start.first(end).lastIndexOf(u' ');
        if (space > end / 2)
            end = space;
    }
    while (end > 0 && isLabelSpace(start[end - 1]))
        --end;
    QString title;
    title.reserve(end + 1);
    title.append(start.first(end));
    title.append(u'…');
    return title;
}

Result<std::pair<TextRange, TextRange>> measureHalves(const Text &text, const Outline &outline,
                                                      int node, qsizetype position)
{
    if (!isMeasure(outline, node))
        return notThere(QT_TRANSLATE_NOOP("Outline", "Only a measure can be split."));
    const TextRange range = outline.nodes()[node].range;
    const QString &string = text.string();
    position = std::clamp(position, range.start, range.end);
    if (position > range.start && position < range.end && string[position].isLowSurrogate())
        --position;
    while (position < range.end && string[position].isSpace())
        ++position;
    const TextRange first{range.start, position};
    const TextRange second{position, range.end};
    if (!hasText(text.view(first)) || !hasText(text.view(second)))
        return notThere(QT_TRANSLATE_NOOP(
            "Outline", "A measure is split between two of its words; place the caret there."));
    return std::pair(first, second);
}

Result<TextRange> joinedWithNextMeasure(const Outline &outline, int node)
{
    if (!isMeasure(outline, node))
        return notThere(QT_TRANSLATE_NOOP("Outline", "Only measures can be joined."));
    const int next = outline.nextSibling(node);
    if (!isMeasure(outline, next))
        return notThere(QT_TRANSLATE_NOOP("Outline", "No measure follows in this section."));
    return TextRange{outline.nodes()[node].range.start, outline.nodes()[next].range.end};
}

} // namespace meipi
