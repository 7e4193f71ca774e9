// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergedraft.h"

#include <QCoreApplication>

namespace meipi {

namespace {

using Verdict = MergeDraft::Verdict;

bool isSameShape(const Section &a, const Section &b)
{
    return a.kind == b.kind && a.level == b.level && a.ordinal == b.ordinal && a.label == b.label
        && a.title == b.title && a.range == b.range && a.heading == b.heading
        && a.setAside == b.setAside;
}

class SectionBringing {
public:
    explicit SectionBringing(MergeDraft &draft) : m_draft(draft) {}

    void run()
    {
        for (const Section &there : m_draft.other().rows<Section>()) {
            const Section theirs = m_draft.match().mapped(there);
            const Section *here = m_draft.into().find(theirs.id);
            if (m_draft.match().lacks(there.id))
                m_differing.insert(m_draft.into().find(theirs.version)->document);
            else if (here == nullptr)
                m_draft.add(theirs);
            else
                settle(*here, there);
        }
        tellDifferences();
        for (const Reading &there : m_draft.other().rows<Reading>())
            bring(there);
    }

private:
    void settle(const Section &here, const Section &there)
    {
        const Verdict shape = m_draft.judge(there, isSameShape);
        if (shape == Verdict::EditedThere || shape == Verdict::EditedInBoth)
            m_differing.insert(m_draft.into().find(here.version)->document);
        const Verdict summary = m_draft.judge(
            there, [](const Section &a, const Section &b) { return a.summary == b.summary; });
        if (summary == Verdict::EditedThere
            || (summary == Verdict::EditedInBoth && here.summary.isEmpty())) {
            Section after = here;
            after.summary = there.summary;
            m_draft.update(here, after);
        } else if (summary == Verdict::EditedInBoth && !there.summary.isEmpty()) {
            m_draft.keepAsNote(NoteTarget(here.id), there.summary);
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project",
                    "The summary of “%1” is another one there; it is now a note on the section.")
                    .arg(here.title.isEmpty() ? here.label : firstWords(here.title)));
        }
    }

    void tellDifferences()
    {
        for (const DocumentId &id : m_draft.into().documents()) {
            if (!m_differing.contains(id))
                continue;
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project",
                    "The outline of “%1” is another one there; the one here stays. Notes on "
                    "sections that it lacks are now on the document.")
                    .arg(m_draft.into().find(id)->title));
        }
    }

    void bring(const Reading &there)
    {
        if (m_draft.match().lacks(there.section))
            return;
        const Reading theirs = m_draft.match().mapped(there);
        const QList<ReadingId> readings = m_draft.into().readings(theirs.section);
        const auto same =
            std::find_if(readings.cbegin(), readings.cend(), [&](const ReadingId &id) {
                return m_draft.into().find(id)->author == theirs.author;
            });
        const std::pair key(theirs.section, theirs.author);
        if (same == readings.cend()) {
            if (!m_read.contains(key))
                m_draft.add(theirs);
            m_read.insert(key);
            return;
        }
        const Reading &here = *m_draft.into().find(*same);
        if (!(here.modified < theirs.modified))
            return;
        Reading after = here;
        after.state = theirs.state;
        after.modified = theirs.modified;
        m_draft.update(here, after);
    }

    MergeDraft &m_draft;
    QSet<DocumentId> m_differing;
    QSet<std::pair<SectionId, AuthorId>> m_read;
};

} // namespace

void bringSections(MergeDraft &draft)
{
    SectionBringing(draft).run();
}

} // namespace meipi
