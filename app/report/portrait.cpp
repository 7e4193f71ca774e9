// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portrait.h"

#include <map>

namespace meipi {

namespace {

void addSectionStarts(const MarkedProject &project, DocumentPortrait &portrait)
{
    const SectionTree &tree = project.project().sections(project.documents()[portrait.document]);
    const Outline &outline = tree.outline();
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const OutlineNode &row = outline.nodes()[node];
        const bool isOutermost =
            row.parent < 0 || outline.nodes()[row.parent].kind == OutlineNode::Kind::Part;
        if (!isOutermost || row.kind == OutlineNode::Kind::Part)
            continue;
        portrait.sectionStarts.push_back(project.characterAt(portrait.document, row.range.start));
        const bool isSection = row.kind == OutlineNode::Kind::Section;
        portrait.sectionLabels.append(!isSection                ? QString()
                                          : row.label.isEmpty() ? outline.path(node)
                                                                : row.label);
    }
}

} // namespace

DocumentPortrait documentPortrait(const MarkedProject &project, int document)
{
    DocumentPortrait portrait;
    portrait.document = document;
    portrait.characters = project.characters(document);
    std::map<int, std::vector<TextRange>> lanes;
    std::vector<int> themes;
    std::vector<TextRange> unthemed;
    for (const MarkedPassage &passage : project.passages(document)) {
        const TextRange range{project.characterAt(document, passage.range.start),
                              project.characterAt(document, passage.range.end)};
        project.themesOf(passage, false, themes);
        for (const int theme : themes)
            lanes[theme].push_back(range);
        if (themes.empty())
            unthemed.push_back(range);
    }
    for (auto &[theme, ranges] : lanes) {
        PortraitLane lane{theme, joinedRanges(std::move(ranges)), 0};
        for (const TextRange range : lane.ranges)
            lane.characters += range.length();
        portrait.lanes.append(std::move(lane));
    }
    portrait.unthemed = joinedRanges(std::move(unthemed));
    addSectionStarts(project, portrait);
    return portrait;
}

} // namespace meipi
