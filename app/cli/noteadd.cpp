// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/noteadd.h"

#include "cli/lookup.h"
#include "cli/noteanswer.h"
#include "project/noteedits.h"

namespace meipi {

void NoteAdd::declareMore(Arguments &arguments)
{
    declareNoteText(arguments, m_text);
    arguments.option(QStringLiteral("--highlight"), QStringLiteral("ID"), m_highlight,
                     tr("On this highlight; the first 8 digits of its id are enough."));
    arguments.option(QStringLiteral("--section"), QStringLiteral("PATH"), m_section,
                     tr("On this section or measure: 3, 3.2, front or back."));
    arguments.option(QStringLiteral("--theme"), QStringLiteral("PATH"), m_theme,
                     tr("On this theme."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("On this document, or which document has the section."));
    arguments.option(QStringLiteral("--reply-to"), QStringLiteral("ID"), m_replyTo,
                     tr("As an answer to this note."));
    m_marks.declareForNew(arguments);
}

Result<Done> NoteAdd::work(ProjectSession &session, Console &console)
{
    const auto text = m_text.chosen();
    if (!text)
        return tl::unexpected(text.error());
    if (!*text || (*text)->trimmed().isEmpty())
        return failure(Error::Code::Usage, tr("a note needs a text."));
    Draft draft(session.snapshot());
    const EditContext context = session.context();
    const auto added = addition(draft.project(), context, **text);
    if (auto made = draft.add(added); !made)
        return made;
    const NoteId note = added->of<Note>().first().id();
    if (auto marked = m_marks.addTo(draft, context, note); !marked)
        return marked;
    return performOnNote(session, draft.change(), tr("Add note"), note, asJson(), console);
}

Result<NoteTarget> NoteAdd::target(const ProjectSnapshot &project) const
{
    const int chosen = int(m_highlight.has_value()) + int(m_section.has_value())
        + int(m_theme.has_value()) + int(m_document.has_value() && !m_section.has_value());
    if (chosen > 1) {
        return failure(Error::Code::Usage,
                       tr("a note hangs on one thing; choose a highlight, section, theme or "
                          "document."));
    }
    const auto asTarget = [](const auto &id) { return NoteTarget(id); };
    if (m_highlight)
        return highlightWithId(project, *m_highlight).map(asTarget);
    if (m_theme)
        return themeAt(project, *m_theme).map(asTarget);
    if (!m_document && !m_section)
        return NoteTarget();
    DocumentId document;
    if (m_document) {
        const auto named = documentNamed(project, *m_document);
        if (!named)
            return tl::unexpected(named.error());
        document = *named;
    }
    if (m_section)
        return sectionAt(project, document, *m_section).map(asTarget);
    return NoteTarget(document);
}

Result<Change> NoteAdd::addition(const ProjectSnapshot &project, const EditContext &context,
                                 const QString &text) const
{
    if (m_replyTo) {
        if (m_highlight || m_section || m_theme || m_document) {
            return failure(Error::Code::Usage,
                           tr("an answer hangs where its note hangs; leave the place out."));
        }
        const auto note = noteWithId(project, *m_replyTo);
        if (!note)
            return tl::unexpected(note.error());
        return replyToNote(project, context, *note, text);
    }
    const auto place = target(project);
    if (!place)
        return tl::unexpected(place.error());
    return addNote(project, context, *place, text);
}

} // namespace meipi
