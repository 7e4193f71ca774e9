// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/projectsearch.h"

#include "project/shorttitle.h"

namespace meipi {

namespace {

QString themeString(const Theme &theme)
{
    return theme.definition.isEmpty() ? theme.name : theme.name + u'\n' + theme.definition;
}

DocumentId documentOf(const ProjectSnapshot &project, const NoteTarget &target)
{
    switch (target.kind) {
    case NoteTarget::Kind::Document:
        return DocumentId(target.id);
    case NoteTarget::Kind::Section:
        if (const Section *section = project.find(SectionId(target.id)))
            return project.find(section->version)->document;
        break;
    case NoteTarget::Kind::Highlight:
        if (const Highlight *highlight = project.find(HighlightId(target.id)))
            return highlight->document;
        break;
    case NoteTarget::Kind::Project:
    case NoteTarget::Kind::Theme:
        break;
    }
    return {};
}

QList<const Note *> notesByTime(const ProjectSnapshot &project)
{
    QList<const Note *> notes;
    for (const Note &note : project.rows<Note>())
        notes.append(&note);
    std::sort(notes.begin(), notes.end(), [](const Note *a, const Note *b) {
        return a->created == b->created ? a->id < b->id : a->created < b->created;
    });
    return notes;
}

class Search {
public:
    Search(const ProjectSnapshot &project, const Finder &finder, Progress &progress,
           const FoundGroups &found)
        : m_project(project), m_finder(finder), m_progress(progress), m_found(found)
    {
    }

    Result<Done> inText(const DocumentId &document, SearchedText &text)
    {
        const SectionTree &tree = m_project.sections(document);
        FoundGroup group;
        group.document = document;
        TextRange stretch;
        const auto tell = [this, &group] {
            if (!group.hits.isEmpty())
                m_found(group);
            group.hits.clear();
        };
        return m_finder.find(text, m_progress, [&](const QList<TextRange> &ranges) {
            for (const TextRange &range : ranges) {
                if (!stretch.contains(range.start)) {
                    tell();
                    stretch = text.sectionAt(range.start);
                    const int node = tree.outline().sectionAt(range.start);
                    group.section = node < 0 ? SectionId() : tree.idOf(node);
                }
                group.hits.append(range);
            }
            tell();
        });
    }

    Result<Done> inSectionTitles(const DocumentId &document)
    {
        const SectionTree &tree = m_project.sections(document);
        const Text text = m_project.text(document);
        const QList<OutlineNode> &nodes = tree.outline().nodes();
        for (qsizetype node = 0; node < nodes.size(); ++node) {
            const TextRange heading = nodes[node].heading;
            if (heading.isEmpty() || nodes[node].kind == OutlineNode::Kind::Measure)
                continue;
            FoundGroup group;
            group.kind = FoundGroup::Kind::SectionTitle;
            group.document = document;
            group.section = tree.idOf(static_cast<int>(node));
            auto searched = inString(group, text.view(heading).toString(), heading.start);
            if (!searched)
                return searched;
        }
        return Done{};
    }

    Result<Done> inDocumentTitle(const DocumentId &document)
    {
        FoundGroup group;
        group.kind = FoundGroup::Kind::DocumentTitle;
        group.document = document;
        return inString(group, searchedString(m_project, group));
    }

    Result<Done> inNote(const Note &note)
    {
        FoundGroup group;
        group.kind = FoundGroup::Kind::Note;
        group.document = documentOf(m_project, note.target);
        group.note = note.id;
        return inString(group, note.text);
    }

    Result<Done> inTheme(const ThemeId &theme)
    {
        FoundGroup group;
        group.kind = FoundGroup::Kind::Theme;
        group.theme = theme;
        return inString(group, searchedString(m_project, group));
    }

private:
    Result<Done> inString(FoundGroup group, const QString &string, qsizetype start = 0)
    {
        SearchedText text{Text(string)};
        auto searched = m_finder.find(text, m_progress, [&group, start](const auto &ranges) {
            for (const TextRange &range : ranges)
                group.hits.append({start + range.start, start + range.end});
        });
        if (!group.hits.isEmpty())
            m_found(group);
        return searched;
    }

    const ProjectSnapshot &m_project;
    const Finder &m_finder;
    Progress &m_progress;
    const FoundGroups &m_found;
};

Result<Done> searchDocument(const ProjectSnapshot &project, const DocumentId &document,
                            const SearchScope &scope, SearchTexts &texts, Search &search)
{
    if (scope.inTitles) {
        auto searched = search.inDocumentTitle(document);
        if (searched && !scope.inText)
            searched = search.inSectionTitles(document);
        if (!searched)
            return searched;
    }
    return scope.inText ? search.inText(document, texts.of(project, document))
                        : Result<Done>(Done{});
}

} // namespace

QString searchedString(const ProjectSnapshot &project, const FoundGroup &group)
{
    switch (group.kind) {
    case FoundGroup::Kind::Text:
    case FoundGroup::Kind::SectionTitle:
        return project.text(group.document).string();
    case FoundGroup::Kind::DocumentTitle:
        if (const Document *document = project.find(group.document))
            return fullTitle(*document);
        break;
    case FoundGroup::Kind::Note:
        if (const Note *note = project.find(group.note))
            return note->text;
        break;
    case FoundGroup::Kind::Theme:
        if (const Theme *theme = project.find(group.theme))
            return themeString(*theme);
        break;
    }
    return {};
}

Result<Done> searchProject(const ProjectSnapshot &project, const Finder &finder,
                           const SearchScope &scope, SearchTexts &texts, Progress &progress,
                           const FoundGroups &found)
{
    if (finder.findsNothing())
        return Done{};
    const auto isInScope = [&scope](const DocumentId &document) {
        return scope.document.isNull() || document == scope.document;
    };
    Search search(project, finder, progress, found);
    qint64 total = 0;
    for (const DocumentId &document : project.documents())
        total += scope.inText && isInScope(document) ? project.text(document).size() : 0;
    progress.setTotal(total);
    for (const DocumentId &document : project.documents()) {
        if (!isInScope(document))
            continue;
        if (auto searched = searchDocument(project, document, scope, texts, search); !searched)
            return searched;
    }
    if (scope.inNotes) {
        for (const Note *note : notesByTime(project)) {
            if (!isInScope(documentOf(project, note->target)))
                continue;
            if (auto searched = search.inNote(*note); !searched)
                return searched;
        }
    }
    if (scope.inThemes) {
        for (const ThemeId &theme : project.themesInOrder()) {
            if (auto searched = search.inTheme(theme); !searched)
                return searched;
        }
    }
    return Done{};
}

} // namespace meipi
