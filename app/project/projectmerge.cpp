// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectmerge.h"

#include "project/blindcoding.h"
#include "project/comparisonsummaries.h"
#include "project/dimensions.h"
#include "project/mergedraft.h"
#include "project/savedqueries.h"

#include <QCoreApplication>

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

/// Properties of themes, whose keys name them, under our ids.
class ThemePropertyBringing {
public:
    explicit ThemePropertyBringing(MergeDraft &draft) : m_draft(draft) {}

    void bringDimension(Property property)
    {
        const ThemeId there =
            ThemeId::fromString(QStringView(property.key).sliced(dimensionPrefix.size()));
        if (!comes(there))
            return;
        property.key = dimensionPrefix + m_draft.match().ours(there).toString();
        const QString here = m_draft.into().property(property.key);
        if (here.isEmpty())
            m_draft.add(property);
        else if (here != property.value)
            tellRule(there);
    }

    void bringSummary(Property property, const ComparisonCell &there)
    {
        const DocumentId document(there.place);
        const SectionId section(there.place);
        const bool isDocument = m_draft.other().find(document) != nullptr;
        const NoteTarget place =
            m_draft.match().mapped(isDocument ? NoteTarget(document) : NoteTarget(section));
        const bool isGone = isDocument ? !comes(document) : !comes(section);
        if (!comes(there.theme) || isGone)
            return;
        property.key = comparisonKey({m_draft.match().ours(there.theme), place.id});
        const QString here = m_draft.into().property(property.key);
        if (here.isEmpty())
            m_draft.add(property);
        else if (here != property.value)
            keepSummary(there.theme, place, property.value);
    }

private:
    template <class Row>
    bool comes(const Id<Row> &id) const
    {
        return m_draft.other().find(id) != nullptr
            && (m_draft.into().find(m_draft.match().ours(id)) != nullptr
                || !m_draft.choice().leavesOut(id));
    }

    void tellRule(const ThemeId &theme)
    {
        m_draft.tellConflict(
            QCoreApplication::translate(
                "Project",
                "The theme “%1” is a dimension with another rule there; the one here stays.")
                .arg(m_draft.other().find(theme)->name));
    }

    void keepSummary(const ThemeId &theme, const NoteTarget &place, const QString &text)
    {
        m_draft.keepAsNote(place, text);
        m_draft.tellConflict(
            QCoreApplication::translate("Project",
                                        "The comparison says something else on “%1” there; those "
                                        "words are now a note.")
                .arg(m_draft.other().find(theme)->name));
    }

    MergeDraft &m_draft;
};

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
    ThemePropertyBringing ofThemes(draft);
    for (const Property &property : draft.other().rows<Property>()) {
        if (property.key.startsWith(savedQueryPrefix)) {
            if (!queries.contains(property.value))
                bringQuery(draft, property, known);
        } else if (property.key.startsWith(dimensionPrefix)) {
            ofThemes.bringDimension(property);
        } else if (const auto cell = comparisonCell(property.key)) {
            ofThemes.bringSummary(property, *cell);
        } else if (property.key.startsWith(blindPrefix)) {
            continue; // who codes blind there, does so there
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
