// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergematch.h"

#include "project/attributes.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

using VersionsOf = QHash<DocumentId, QList<Version>>;

// The current one first, then the latest.
VersionsOf versionsOf(const ProjectSnapshot &project)
{
    VersionsOf versions;
    for (const Version &version : project.rows<Version>())
        versions[version.document].append(version);
    for (auto each = versions.begin(); each != versions.end(); ++each) {
        const Document *document = project.find(each.key());
        const VersionId current = document == nullptr ? VersionId() : document->currentVersion;
        std::sort(each->begin(), each->end(), [&current](const Version &a, const Version &b) {
            const bool isFirst = a.id == current;
            return isFirst != (b.id == current) ? isFirst : a.number > b.number;
        });
    }
    return versions;
}

// Where a section stands, but for its number and words, which readers change.
auto placeOf(const Section &section)
{
    return std::pair(std::pair(section.range.start, section.range.end),
                     std::pair(section.heading.start, static_cast<int>(section.kind)));
}

// Of a highlight, by whom and where.
auto markOf(const Highlight &highlight)
{
    return std::pair(std::pair(highlight.version, highlight.author),
                     std::pair(highlight.range.start, highlight.range.end));
}

} // namespace

MergeMatch::MergeMatch(const ProjectSnapshot &ours, const ProjectSnapshot &other)
    : m_into(ours), m_other(other)
{
    matchAuthors();
    matchDocuments();
    matchVersions();
    matchThemes();
    matchHighlights();
    matchAttributes();
}

NoteTarget MergeMatch::mapped(const NoteTarget &target) const
{
    if (target.kind == NoteTarget::Kind::Section && lacks(SectionId(target.id)))
        return NoteTarget(m_lacking.value(SectionId(target.id)));
    NoteTarget result = target;
    result.id = m_ours.value(target.id, target.id);
    return result;
}

void MergeMatch::matchAuthors()
{
    QHash<QString, AuthorId> named;
    for (const Author &author : m_into.rows<Author>())
        named.insert(author.name, author.id);
    for (const Author &author : m_other.rows<Author>()) {
        if (m_into.find(author.id) != nullptr)
            continue;
        const auto same = named.constFind(author.name);
        if (same != named.cend())
            unite(author.id.uuid(), same->uuid());
        else
            named.insert(author.name, author.id);
    }
}

// Each of ours is one of theirs at most: a project may have a text twice.
void MergeMatch::matchDocuments()
{
    QSet<DocumentId> taken;
    for (const DocumentId &id : m_other.documents()) {
        if (m_into.find(id) != nullptr)
            taken.insert(id);
    }
    const VersionsOf ourVersions = versionsOf(m_into);
    QHash<QString, QList<DocumentId>> withText;
    for (const bool isCurrent : {true, false}) {
        for (const DocumentId &id : m_into.documents()) {
            const VersionId current = m_into.find(id)->currentVersion;
            for (const Version &version : ourVersions.value(id)) {
                if ((version.id == current) == isCurrent)
                    withText[version.textHash].append(id);
            }
        }
    }
    const VersionsOf theirVersions = versionsOf(m_other);
    for (const DocumentId &id : m_other.documents()) {
        if (taken.contains(id))
            continue;
        QList<DocumentId> candidates;
        for (const Version &version : theirVersions.value(id))
            candidates += withText.value(version.textHash);
        const auto found =
            std::find_if(candidates.cbegin(), candidates.cend(),
                         [&](const DocumentId &each) { return !taken.contains(each); });
        if (found == candidates.cend())
            continue;
        taken.insert(*found);
        unite(id.uuid(), found->uuid());
    }
}

void MergeMatch::matchVersions()
{
    const VersionsOf ourVersions = versionsOf(m_into);
    const VersionsOf theirVersions = versionsOf(m_other);
    for (const DocumentId &id : m_other.documents()) {
        const QList<Version> candidates = ourVersions.value(ours(id));
        for (const Version &version : theirVersions.value(id)) {
            const auto same =
                std::find_if(candidates.cbegin(), candidates.cend(), [&](const Version &each) {
                    return each.id == version.id || each.textHash == version.textHash;
                });
            if (same == candidates.cend())
                continue;
            const VersionId match = m_into.find(version.id) != nullptr ? version.id : same->id;
            unite(version.id.uuid(), match.uuid());
            matchSections(version.id, match);
        }
    }
}

void MergeMatch::matchSections(const VersionId &theirs, const VersionId &ours)
{
    const SectionTree &tree = m_into.sections(ours);
    QHash<decltype(placeOf(Section())), SectionId> at;
    for (int node = 0; node < tree.outline().nodes().size(); ++node)
        at.insert(placeOf(*m_into.find(tree.idOf(node))), tree.idOf(node));
    const SectionTree &other = m_other.sections(theirs);
    for (int node = 0; node < other.outline().nodes().size(); ++node) {
        const SectionId id = other.idOf(node);
        if (tree.nodeOf(id) >= 0)
            at.remove(placeOf(*m_into.find(id)));
    }
    for (int node = 0; node < other.outline().nodes().size(); ++node) {
        const SectionId id = other.idOf(node);
        if (tree.nodeOf(id) >= 0)
            continue;
        const SectionId match = at.take(placeOf(*m_other.find(id)));
        if (match.isNull())
            m_lacking.insert(id, m_into.find(ours)->document);
        else
            unite(id.uuid(), match.uuid());
    }
}

void MergeMatch::matchThemes()
{
    using Place = std::pair<ThemeId, QString>;
    QHash<Place, ThemeId> at;
    for (const Theme &theme : m_into.rows<Theme>())
        at.insert({theme.parent, theme.name}, theme.id);
    const QList<ThemeId> themes = m_other.themesInOrder();
    for (const ThemeId &id : themes) {
        if (m_into.find(id) != nullptr)
            continue;
        const Theme &theme = *m_other.find(id);
        const Place place(ours(theme.parent), theme.name);
        const auto same = at.constFind(place);
        if (same != at.cend())
            unite(id.uuid(), same->uuid());
        else
            at.insert(place, id);
    }
}

void MergeMatch::matchHighlights()
{
    QHash<decltype(markOf(Highlight())), HighlightId> at;
    for (const Highlight &highlight : m_into.rows<Highlight>())
        at.insert(markOf(highlight), highlight.id);
    for (const Highlight &highlight : m_other.rows<Highlight>()) {
        if (m_into.find(highlight.id) != nullptr)
            continue;
        const auto same = at.constFind(markOf(mapped(highlight)));
        if (same != at.cend())
            unite(highlight.id.uuid(), same->uuid());
    }
}

void MergeMatch::matchAttributes()
{
    for (const Attribute &attribute : m_other.rows<Attribute>()) {
        if (m_into.find(attribute.id) != nullptr)
            continue;
        const auto same = attributeNamed(m_into, attributeWord(attribute));
        if (same && m_into.find(same->id) != nullptr)
            unite(attribute.id.uuid(), same->id.uuid());
    }
    for (const AttributeValue &value : m_other.rows<AttributeValue>()) {
        const AttributeValue *same =
            m_into.attributeValue(ours(value.document), ours(value.attribute));
        if (same != nullptr)
            unite(value.id.uuid(), same->id.uuid());
    }
}

} // namespace meipi
