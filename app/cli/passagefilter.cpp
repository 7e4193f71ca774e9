// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passagefilter.h"

#include "cli/lookup.h"
#include "project/address.h"
#include "text/folding.h"

namespace meipi {

void PassageFilter::declare(Arguments &arguments)
{
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Only in this document."));
    arguments.option(QStringLiteral("--theme"), QStringLiteral("PATH"), m_theme,
                     tr("Only with this theme or one below it."));
    arguments.option(QStringLiteral("--section"), QStringLiteral("PATH"), m_section,
                     tr("Only in this section: 3, 3.2, front or back."));
    arguments.option(QStringLiteral("--author"), QStringLiteral("NAME"), m_author,
                     tr("Only by this author."));
    arguments.option(QStringLiteral("--text"), QStringLiteral("WORDS"), m_text,
                     tr("Only where all these words stand in the quote or a note."));
}

Result<Done> PassageFilter::resolve(const ProjectSnapshot &project)
{
    m_project = &project;
    if (m_document) {
        const auto document = documentNamed(project, *m_document);
        if (!document)
            return tl::unexpected(document.error());
        m_documentId = *document;
    }
    if (m_theme) {
        const auto theme = themeAt(project, *m_theme);
        if (!theme)
            return tl::unexpected(theme.error());
        const QList<ThemeId> themes = project.withDescendants(*theme);
        m_themes = {themes.cbegin(), themes.cend()};
    }
    if (m_section && *m_section != u"front" && *m_section != u"back") {
        // Several documents may have it; what it must not be is in none.
        const auto section = sectionAt(project, m_documentId, *m_section);
        if (!section && section.error().code == Error::Code::NotFound)
            return tl::unexpected(section.error());
    }
    const QStringList words =
        m_text.value_or(QString()).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.append(folded(word));
    return Done{};
}

bool PassageFilter::matches(const HighlightId &highlight) const
{
    const Highlight *row = m_project->find(highlight);
    if (!matchesAuthor(row->author) || !matchesPlace(placeOf(highlight)))
        return false;
    QStringList texts{row->quote};
    const QList<NoteId> notes = m_project->notes(NoteTarget(highlight));
    for (const NoteId &note : notes)
        texts.append(m_project->find(note)->text);
    return matchesText(texts);
}

bool PassageFilter::matches(const NoteId &note) const
{
    const Note *row = m_project->find(note);
    QStringList texts{row->text};
    if (row->target.kind == NoteTarget::Kind::Highlight) {
        if (const Highlight *highlight = m_project->find(HighlightId(row->target.id)))
            texts.append(highlight->quote);
    }
    return matchesAuthor(row->author) && matchesPlace(placeOf(row->target)) && matchesText(texts);
}

PassageFilter::Place PassageFilter::placeOf(const HighlightId &highlight) const
{
    const Highlight *row = m_project->find(highlight);
    Place place{row->document, {}, m_project->themesOf(highlight)};
    const Placement *placement = m_project->placement(highlight);
    if (m_section && placement != nullptr && !placement->range.isEmpty())
        place.path = addressOf(*m_project, row->document, placement->range).path;
    return place;
}

PassageFilter::Place PassageFilter::placeOf(const NoteTarget &target) const
{
    switch (target.kind) {
    case NoteTarget::Kind::Project:
        break;
    case NoteTarget::Kind::Document:
        return {DocumentId(target.id), {}, {}};
    case NoteTarget::Kind::Theme:
        return {{}, {}, {ThemeId(target.id)}};
    case NoteTarget::Kind::Highlight:
        return placeOf(HighlightId(target.id));
    case NoteTarget::Kind::Section:
        if (const Section *section = m_project->find(SectionId(target.id))) {
            const SectionTree &tree = m_project->sections(section->version);
            const int node = tree.nodeOf(section->id);
            return {m_project->find(section->version)->document,
                    node < 0 ? QString() : tree.outline().path(node),
                    {}};
        }
        break;
    }
    return {};
}

bool PassageFilter::matchesPlace(const Place &place) const
{
    if (m_document && place.document != m_documentId)
        return false;
    if (m_section && place.path != *m_section && !place.path.startsWith(*m_section + u'.'))
        return false;
    return !m_theme
        || std::any_of(place.themes.cbegin(), place.themes.cend(),
                       [this](const ThemeId &theme) { return m_themes.contains(theme); });
}

bool PassageFilter::matchesAuthor(const AuthorId &author) const
{
    const Author *row = m_author ? m_project->find(author) : nullptr;
    return !m_author || (row != nullptr && row->name == *m_author);
}

bool PassageFilter::matchesText(const QStringList &texts) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = folded(texts.join(u'\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace meipi
