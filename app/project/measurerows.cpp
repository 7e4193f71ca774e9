// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/measurerows.h"

#include "outline/measures.h"
#include "project/editchecks.h"

namespace meipi {

QString byHand()
{
    return QStringLiteral("reader");
}

Result<std::pair<TextRange, TextRange>> measureHalves(const ProjectSnapshot &project,
                                                      const Section &measure, qsizetype position)
{
    const Text text = project.text(measure.version);
    const SectionTree &tree = project.sections(measure.version);
    auto halves = measureHalves(text, tree.outline(), tree.nodeOf(measure.id), position);
    if (!halves)
        return halves;
    auto &[first, second] = *halves;
    qsizetype end = first.end;
    while (text.string()[end - 1].isSpace())
        --end;
    const QStringView gap = text.view({end, second.start});
    if (gap.contains(u'\n')) {
        first.end = end + gap.indexOf(u'\n');
        second.start = end + gap.lastIndexOf(u'\n') + 1;
    }
    return halves;
}

QString joinedSummaries(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    // Quotation marks are the same in both, so the letters tell which punctuation follows.
    const bool latin =
        std::none_of(first.cbegin(), first.cend(), [](QChar c) { return c.unicode() >= 0x2E80; });
    if (first.back().isPunct())
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
