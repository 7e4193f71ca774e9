// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergedraft.h"

#include "project/documentedits.h"

#include <QCoreApplication>

namespace meipi {

namespace {

class DocumentBringing {
public:
    explicit DocumentBringing(MergeDraft &draft) : m_draft(draft)
    {
        for (const Document &document : draft.into().rows<Document>()) {
            m_names.insert(document.name);
            m_lastNumber = std::max(m_lastNumber, document.number);
        }
        for (const Version &version : draft.into().rows<Version>()) {
            int &last = m_lastVersions[version.document];
            last = std::max(last, version.number);
        }
    }

    void run()
    {
        for (const DocumentId &id : m_draft.other().documents()) {
            const Document &there = *m_draft.other().find(id);
            if (const Document *here = m_draft.into().find(m_draft.match().ours(id)))
                settle(*here, there);
            else
                append(there);
        }
        addVersions();
    }

private:
    void append(const Document &there)
    {
        Document document = m_draft.match().mapped(there);
        document.number = ++m_lastNumber;
        document.name = freeDocumentName(m_names, there.name);
        m_names.insert(document.name);
        m_draft.add(document);
    }

    void settle(const Document &here, const Document &there)
    {
        if (m_draft.into().find(m_draft.match().ours(there.currentVersion)) == nullptr) {
            m_draft.tellConflict(QCoreApplication::translate(
                                     "Project",
                                     "The document “%1” has another text there; that comes along "
                                     "as a further version, and the text shown here stays.")
                                     .arg(here.title));
        }
        if (here.id != there.id)
            return;
        const auto verdict = m_draft.judge(
            there, [](const Document &a, const Document &b) { return a.title == b.title; });
        if (verdict == MergeDraft::Verdict::EditedThere) {
            Document after = here;
            after.title = there.title;
            m_draft.update(here, after);
        } else if (verdict == MergeDraft::Verdict::EditedInBoth) {
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project", "The document “%1” is titled “%2” there; its title here stays.")
                    .arg(here.title, there.title));
        }
    }

    void addVersions()
    {
        const auto &rows = m_draft.other().rows<Version>();
        QList<Version> versions(rows.cbegin(), rows.cend());
        std::sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) {
            return std::pair(a.number, a.id) < std::pair(b.number, b.id);
        });
        for (const Version &there : std::as_const(versions)) {
            Version version = m_draft.match().mapped(there);
            if (m_draft.into().find(version.id) != nullptr)
                continue;
            version.number = ++m_lastVersions[version.document];
            m_draft.add(version);
        }
    }

    MergeDraft &m_draft;
    QSet<QString> m_names;
    int m_lastNumber = 0;
    QHash<DocumentId, int> m_lastVersions;
};

} // namespace

void bringDocuments(MergeDraft &draft)
{
    DocumentBringing(draft).run();
}

} // namespace meipi
