// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergedraft.h"

#include "project/quoteplacing.h"

#include <QCoreApplication>

namespace meipi {

namespace {

using Verdict = MergeDraft::Verdict;

class HighlightBringing {
public:
    explicit HighlightBringing(MergeDraft &draft) : m_draft(draft) {}

    void run()
    {
        for (const Highlight &there : m_draft.other().rows<Highlight>()) {
            if (const Highlight *here = m_draft.into().find(m_draft.match().ours(there.id)))
                settle(*here, there);
            else if (!m_draft.choice().leavesOut(there.id))
                m_draft.add(m_draft.match().mapped(there));
        }
        bringPlacements();
        placeInOurTexts();
        for (const Coding &there : m_draft.other().rows<Coding>())
            bring(there);
    }

private:
    void settle(const Highlight &here, const Highlight &there)
    {
        if (here.id != there.id)
            return;
        const Verdict verdict = m_draft.judge(there, [](const Highlight &a, const Highlight &b) {
            return a.version == b.version && a.range == b.range;
        });
        if (verdict == Verdict::EditedThere) {
            Highlight after = m_draft.match().mapped(there);
            after.author = here.author;
            after.created = here.created;
            m_draft.update(here, after);
        } else if (verdict == Verdict::EditedInBoth) {
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project",
                    "The highlight “%1” covers other words there, “%2”; it stays as it is here.")
                    .arg(firstWords(here.quote), firstWords(there.quote)));
        }
    }

    bool comes(const HighlightId &there) const
    {
        return m_draft.into().find(m_draft.match().ours(there)) == nullptr
            && !m_draft.choice().leavesOut(there);
    }

    void bringPlacements()
    {
        for (const Placement &there : m_draft.other().rows<Placement>()) {
            if (m_draft.choice().leavesOut(there.highlight))
                continue;
            const Placement theirs = m_draft.match().mapped(there);
            const Placement *here = placementOf(theirs.highlight, theirs.version);
            if (here == nullptr)
                add(theirs);
            else if (here->id == there.id)
                settle(*here, there);
        }
    }

    void settle(const Placement &here, const Placement &there)
    {
        const Verdict verdict = m_draft.judge(there, [](const Placement &a, const Placement &b) {
            return a.range == b.range && a.state == b.state;
        });
        if (verdict != Verdict::EditedThere)
            return;
        Placement after = here;
        after.range = there.range;
        after.state = there.state;
        m_draft.update(here, after);
    }

    const Placement *placementOf(const HighlightId &highlight, const VersionId &version) const
    {
        const QList<PlacementId> placements = m_draft.into().placements(highlight);
        for (const PlacementId &id : placements) {
            const Placement *placement = m_draft.into().find(id);
            if (placement->version == version)
                return placement;
        }
        return nullptr;
    }

    void add(const Placement &placement)
    {
        const std::pair place(placement.highlight, placement.version);
        if (m_placed.contains(place))
            return;
        m_placed.insert(place);
        m_draft.add(placement);
    }

    // Highlights that come to a document of which another text is shown here.
    void placeInOurTexts()
    {
        int lost = 0;
        for (const Highlight &there : m_draft.other().rows<Highlight>()) {
            const Document *document = m_draft.into().find(m_draft.match().ours(there.document));
            if (document == nullptr || !comes(there.id)
                || m_placed.contains({there.id, document->currentVersion}))
                continue;
            const TextRange range = placeIn(*document, there);
            add(Placement{PlacementId::create(), there.id, document->currentVersion, range,
                          range.isEmpty() ? PlacementState::Orphaned : PlacementState::Placed});
            lost += range.isEmpty() ? 1 : 0;
        }
        if (lost > 0) {
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project", "Highlights whose words do not stand in the text shown here: %1.")
                    .arg(lost));
        }
    }

    TextRange placeIn(const Document &document, const Highlight &there)
    {
        auto placing = m_placings.find(there.version);
        if (placing == m_placings.end()) {
            placing = m_placings.insert(there.version,
                                        QuotePlacing(m_draft.other().text(there.version).size(),
                                                     m_draft.into().text(document.id)));
        }
        return placing->find({there.range, there.quote, there.prefix, there.suffix});
    }

    void bring(const Coding &there)
    {
        if (m_draft.choice().leavesOut(there.id))
            return;
        const Coding theirs = m_draft.match().mapped(there);
        const std::pair key(std::pair(theirs.highlight, theirs.theme), theirs.author);
        const QList<CodingId> codings = m_draft.into().codings(theirs.highlight);
        const bool isHere = std::any_of(codings.cbegin(), codings.cend(), [&](const CodingId &id) {
            const Coding &here = *m_draft.into().find(id);
            return here.theme == theirs.theme && here.author == theirs.author;
        });
        if (isHere || m_coded.contains(key))
            return;
        m_coded.insert(key);
        m_draft.add(theirs);
    }

    MergeDraft &m_draft;
    QSet<std::pair<HighlightId, VersionId>> m_placed;
    QSet<std::pair<std::pair<HighlightId, ThemeId>, AuthorId>> m_coded;
    QHash<VersionId, QuotePlacing> m_placings;
};

} // namespace

void bringHighlights(MergeDraft &draft)
{
    HighlightBringing(draft).run();
}

} // namespace meipi
