// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/highlightadd.h"

#include "cli/answer.h"
#include "cli/shownplace.h"
#include "cli/texttable.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/selector.h"
#include "project/themeedits.h"

namespace meipi {

void HighlightAdd::declareMore(Arguments &arguments)
{
    m_passage.declare(arguments, tr("The passage, word for word."));
    arguments.options(QStringLiteral("--theme"), QStringLiteral("PATH"), m_themes,
                      tr("A theme, as parent/child, made where it is missing; may be repeated."));
    arguments.option(QStringLiteral("--note"), QStringLiteral("TEXT"), m_note,
                     tr("A note on the passage."));
}

Result<Done> HighlightAdd::work(ProjectSession &session, Console &console)
{
    if (m_note && m_note->trimmed().isEmpty())
        return failure(Error::Code::Usage, tr("a note needs a text."));
    const auto found = m_passage.find(session.snapshot(), console);
    if (!found)
        return tl::unexpected(found.error());
    Draft draft(session.snapshot());
    const EditContext context = session.context();
    const auto id = mark(draft, context, *found);
    if (!id)
        return tl::unexpected(id.error());
    if (m_note) {
        auto noted = draft.add(addNote(draft.project(), context, NoteTarget(*id), *m_note));
        if (!noted)
            return noted;
    }
    if (auto done = session.perform(draft.change(), tr("Highlight")); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson()) {
        printJson(console, QLatin1String("highlight"),
                  [&](JsonWriter &json) { ProjectJson(project, json).highlight(*id); });
    } else {
        console.print(oneLine(tr("Highlight %1 at %2: %3")
                                  .arg(shortId(*id), shownPlace(project, NoteTarget(*id)),
                                       cutTo(oneLine(project.find(*id)->quote), 60))));
    }
    return Done{};
}

Result<HighlightId> HighlightAdd::mark(Draft &draft, const EditContext &context,
                                       const QuotePlace &place) const
{
    QList<ThemeEntry> entries;
    for (const QString &path : m_themes)
        entries.append({path, std::nullopt, {}});
    if (const auto made = draft.add(createThemes(draft.project(), entries)); !made)
        return tl::unexpected(made.error());
    QList<ThemeId> themes;
    for (const QString &path : m_themes)
        themes.append(draft.project().themeAtPath(path));
    const auto change = addHighlight(draft.project(), context, place.document, place.range, themes);
    if (const auto made = draft.add(change); !made)
        return tl::unexpected(made.error());
    if (const auto &added = change->of<Highlight>(); !added.isEmpty())
        return added.first().id();

    // The author had marked just this already.
    const auto range = markableRange(draft.project().text(place.document), place.range);
    const QList<HighlightIndex::Entry> entriesThere =
        draft.project().highlights(place.document).overlapping(*range);
    for (const HighlightIndex::Entry &entry : entriesThere) {
        if (entry.range == *range && draft.project().find(entry.id)->author == context.author)
            return entry.id;
    }
    return failure(Error::Code::NotFound, tr("the highlight is gone."));
}

} // namespace meipi
