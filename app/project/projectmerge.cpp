// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectmerge.h"

#include "project/mergedraft.h"
#include "project/savedqueries.h"

namespace meipi {

namespace {

// A saved query that asks for something else than the one of its name here gets another name.
void bringQuery(MergeDraft &draft, Property query, QSet<QString> &known)
{
    const QString key = query.key;
    for (int n = 2; known.contains(query.key); ++n)
        query.key = QStringLiteral("%1 (%2)").arg(key).arg(n);
    known.insert(query.key);
    draft.add(query);
}

// Those that belong to something in the project, as their key says before its first slash; the
// others tell of the project itself.
void bringProperties(MergeDraft &draft)
{
    QSet<QString> known;
    QSet<QString> queries; // what they ask for
    for (const Property &property : draft.into().rows<Property>()) {
        known.insert(property.key);
        if (property.key.startsWith(savedQueryPrefix))
            queries.insert(property.value);
    }
    for (const Property &property : draft.other().rows<Property>()) {
        if (property.key.startsWith(savedQueryPrefix)) {
            if (!queries.contains(property.value))
                bringQuery(draft, property, known);
        } else if (property.key.contains(u'/') && !known.contains(property.key)) {
            draft.add(property);
        }
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
