// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectmerge.h"

#include "project/mergedraft.h"

namespace meipi {

namespace {

// Those that belong to something in the project, as their key says before its first slash; the
// others tell of the project itself.
void bringProperties(MergeDraft &draft)
{
    QSet<QString> known;
    for (const Property &property : draft.into().rows<Property>())
        known.insert(property.key);
    for (const Property &property : draft.other().rows<Property>()) {
        if (property.key.contains(u'/') && !known.contains(property.key))
            draft.add(property);
    }
}

} // namespace

ProjectMerge mergeOf(const ProjectWithPast &into, const ProjectWithPast &other,
                     const EditContext &context)
{
    MergeDraft draft(into, other, context);
    bringThemes(draft);
    bringDocuments(draft);
    bringSections(draft);
    bringHighlights(draft);
    bringNotes(draft);
    bringAttributes(draft);
    bringProperties(draft);
    return draft.finish();
}

} // namespace meipi
