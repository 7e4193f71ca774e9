// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectmerge.h"

#include "project/mergedraft.h"

namespace meipi {

ProjectMerge mergeOf(const ProjectWithPast &into, const ProjectWithPast &other,
                     const EditContext &context)
{
    MergeDraft draft(into, other, context);
    bringThemes(draft);
    bringDocuments(draft);
    bringSections(draft);
    bringHighlights(draft);
    bringNotes(draft);
    return draft.finish();
}

} // namespace meipi
