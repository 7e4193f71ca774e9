// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/unitsample.h"

#include <algorithm>
#include <random>

namespace meipi {

namespace {

struct NumberedUnit {
    quint64 number = 0;
    size_t document = 0;
    size_t unit = 0;

    friend bool operator<(const NumberedUnit &a, const NumberedUnit &b)
    {
        return std::tie(a.number, a.document, a.unit) < std::tie(b.number, b.document, b.unit);
    }
};

bool isSettled(const ProjectSnapshot &project, const SectionTree &tree, int node,
               const AuthorId &author)
{
    for (; node >= 0; node = tree.outline().nodes()[node].parent) {
        if (project.readingState(tree.idOf(node), author) == ReadingState::Settled)
            return true;
    }
    return false;
}

} // namespace

void drawSample(std::vector<std::vector<TextRange>> &units, const UnitSample &sample)
{
    std::mt19937_64 generator(sample.seed);
    std::vector<NumberedUnit> all;
    for (size_t document = 0; document < units.size(); ++document) {
        for (size_t unit = 0; unit < units[document].size(); ++unit)
            all.push_back({generator(), document, unit});
    }
    if (sample.count >= static_cast<qsizetype>(all.size()))
        return;
    const auto drawn = static_cast<size_t>(std::max<qsizetype>(0, sample.count));
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(drawn), all.end());
    all.resize(drawn);
    std::vector<std::vector<TextRange>> left(units.size());
    std::sort(all.begin(), all.end(), [](const NumberedUnit &a, const NumberedUnit &b) {
        return std::tie(a.document, a.unit) < std::tie(b.document, b.unit);
    });
    for (const NumberedUnit &each : all)
        left[each.document].push_back(units[each.document][each.unit]);
    units = std::move(left);
}

bool hasSettled(const MarkedProject &project, int document, const AuthorId &author)
{
    const ProjectSnapshot &snapshot = project.project();
    const SectionTree &tree = snapshot.sections(project.documents()[document]);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    std::vector<char> isParent(static_cast<size_t>(nodes.size()), 0);
    for (const OutlineNode &node : nodes) {
        if (node.kind != OutlineNode::Kind::Measure && node.parent >= 0)
            isParent[static_cast<size_t>(node.parent)] = 1;
    }
    bool hasSections = false;
    for (int node = 0; node < nodes.size(); ++node) {
        if (nodes[node].kind == OutlineNode::Kind::Measure
            || isParent[static_cast<size_t>(node)] != 0)
            continue;
        if (!isSettled(snapshot, tree, node, author))
            return false;
        hasSections = true;
    }
    return hasSections;
}

} // namespace meipi
