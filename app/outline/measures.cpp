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

constexpr qsizetype longestMeasureTitle = 40;

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

} // namespace

QList<TextRange> measuresIn(const Text &text, TextRange body)
{
    QList<TextRange> measures;
    if (body.isEmpty())
        return measures;
    const qsizetype last = text.paragraphAt(body.end - 1);
    for (qsizetype paragraph = text.paragraphAt(body.start); paragraph <= last; ++paragraph) {
        const TextRange part = text.paragraph(paragraph).intersected(body);
        const QStringView view = text.view(part);
        const TextRange content = lineContent(text, paragraph).range;
        if (content.intersected(part).isEmpty() || isPageMark(text.view(content)))
            continue;
        const QList<TextRange> statements = sentences(view);
        for (const TextRange statement : statements)
            measures.append({part.start + statement.start, part.start + statement.end});
    }
    return measures;
}

QString measureTitle(QStringView statement)
{
    QStringView start = statement.left(longestMeasureTitle * 2);
    while (!start.isEmpty() && isLabelSpace(start.front()))
        start = start.sliced(1);
    while (!start.isEmpty() && isLabelSpace(start.back()))
        start.chop(1);
    // Nearly all statements can be copied as they are, and there are tens of thousands.
    const bool isPlain = std::none_of(start.begin(), start.end(),
                                      [](QChar c) { return c == u'*' || isLabelSpace(c); });
    QString cleaned;
    if (!isPlain) {
        cleaned = start.toString().remove(QLatin1String("**")).simplified();
        start = cleaned;
    }
    if (start.size() <= longestMeasureTitle)
        return start.toString();
    qsizetype end = longestMeasureTitle - 1;
    if (start[end - 1].isHighSurrogate())
        --end;
    QString title;
    title.reserve(longestMeasureTitle);
    title.append(start.left(end));
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
