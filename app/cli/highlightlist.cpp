// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/highlightlist.h"

#include "cli/answer.h"
#include "cli/inorder.h"
#include "cli/shownplace.h"
#include "cli/texttable.h"

#include <QSet>

namespace meipi {

void HighlightList::declareMore(Arguments &arguments)
{
    m_filter.declare(arguments);
    m_gathered.declare(arguments);
    arguments.choice(QStringLiteral("--language"), QStringLiteral("zh|en"), m_language,
                     {QStringLiteral("zh"), QStringLiteral("en")}, tr("Of the citations in JSON."));
}

Result<Done> HighlightList::narrow(const ProjectSnapshot &project,
                                   QList<HighlightId> &highlights) const
{
    if (!m_gathered.isSet())
        return Done{};
    const auto gathered = m_gathered.highlights(project);
    if (!gathered)
        return tl::unexpected(gathered.error());
    const QSet<HighlightId> wanted(gathered->cbegin(), gathered->cend());
    highlights.removeIf([&wanted](const HighlightId &id) { return !wanted.contains(id); });
    return Done{};
}

Result<Done> HighlightList::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    if (auto resolved = m_filter.resolve(project); !resolved)
        return resolved;
    QList<HighlightId> highlights = highlightsInOrder(project);
    highlights.removeIf([this](const HighlightId &id) { return !m_filter.matches(id); });
    if (auto narrowed = narrow(project, highlights); !narrowed)
        return narrowed;
    if (asJson()) {
        printRows(
            console, QLatin1String("highlights"), project, highlights,
            [](ProjectJson &rows, const HighlightId &id) { rows.highlight(id); }, m_language);
        return Done{};
    }
    TextTable table({tr("Id"), tr("Place"), tr("Author"), tr("Notes"), tr("Passage"), tr("Themes")},
                    {TextTable::Align::Left, TextTable::Align::Left, TextTable::Align::Left,
                     TextTable::Align::Right});
    for (const HighlightId &id : std::as_const(highlights)) {
        const Highlight *highlight = project.find(id);
        QStringList themes;
        const QList<ThemeId> ids = project.themesOf(id);
        for (const ThemeId &theme : ids)
            themes.append(project.themePath(theme));
        table.addRow({shortId(id), shownPlace(project, NoteTarget(id)),
                      shownAuthor(project, highlight->author),
                      QString::number(project.notes(NoteTarget(id)).size()),
                      cutTo(oneLine(highlight->quote), 48), themes.join(QStringLiteral(", "))});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
