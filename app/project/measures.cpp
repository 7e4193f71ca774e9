// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/measures.h"

#include "project/editchecks.h"
#include "project/selector.h"

namespace meipi {

namespace {

constexpr qsizetype longestTitle = 40;

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString byHand()
{
    return QStringLiteral("reader");
}

std::optional<std::pair<TextRange, TextRange>> measureHalves(const Text &text, TextRange range,
                                                             qsizetype position)
{
    const QStringView all = text.string();
    range = range.intersected({0, all.size()});
    if (splitsPair(all, position))
        position += position - 1 > range.start ? -1 : 1;
    if (position <= range.start || position >= range.end)
        return std::nullopt;

    qsizetype from = position;
    while (from > range.start && all[from - 1].isSpace())
        --from;
    qsizetype to = position;
    while (to < range.end && all[to].isSpace())
        ++to;
    const QStringView gap = all.sliced(from, to - from);
    const TextRange first{range.start, gap.contains(u'\n') ? from + gap.indexOf(u'\n') : to};
    const TextRange second{gap.contains(u'\n') ? from + gap.lastIndexOf(u'\n') + 1 : to, range.end};
    if (isBlank(text.view(first)) || isBlank(text.view(second)))
        return std::nullopt;
    return std::pair{first, second};
}

QString measureTitle(QStringView text)
{
    QString title = text.toString().simplified();
    while (title.endsWith(u'。') || title.endsWith(u'；') || title.endsWith(u';'))
        title.chop(1);
    if (title.size() <= longestTitle)
        return title;
    const qsizetype end = splitsPair(title, longestTitle) ? longestTitle - 1 : longestTitle;
    return title.first(end).trimmed() + u'…';
}

QString joinedSummaries(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const QChar last = first.back();
    const bool latin = last.unicode() < 0x2E80;
    if (last.isPunct())
        return latin ? first + u' ' + second : first + second;
    return latin ? first + QLatin1String("; ") + second : first + u'；' + second;
}

QList<Section> measuresBeside(const ProjectSnapshot &project, const Section &measure)
{
    const SectionTree &tree = project.sections(measure.version);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    QList<Section> measures;
    const int node = tree.nodeOf(measure.id);
    if (node < 0)
        return {measure}; // a damaged file: its section is part of a circle
    const QList<int> siblings = tree.outline().children(nodes[node].parent);
    for (const int sibling : siblings) {
        if (nodes[sibling].kind == OutlineNode::Kind::Measure)
            measures.append(*project.find(tree.idOf(sibling)));
    }
    return measures;
}

qsizetype indexOfMeasure(const QList<Section> &measures, const SectionId &measure)
{
    const auto found = std::find_if(measures.cbegin(), measures.cend(),
                                    [&measure](const Section &each) { return each.id == measure; });
    Q_ASSERT(found != measures.cend());
    return found - measures.cbegin();
}

Change renumbered(const ProjectSnapshot &project, const QList<Section> &measures)
{
    Change change;
    int ordinal = 0;
    for (Section measure : measures) {
        measure.ordinal = measure.setAside ? 0 : ++ordinal;
        if (const Section *before = project.find(measure.id); before != nullptr)
            appendUpdate(change, *before, measure);
        else
            appendAddition(change, measure);
    }
    return change;
}

} // namespace meipi
