// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/highlightlist.h"

#include "cli/answer.h"
#include "cli/inorder.h"
#include "cli/shownplace.h"
#include "cli/texttable.h"
#include "report/highlightgathering.h"

#include <QSet>

namespace meipi {

void HighlightList::declareMore(Arguments &arguments)
{
    m_filter.declare(arguments);
    arguments.option(QStringLiteral("--where"), QStringLiteral("CONDITION"), m_where,
                     tr("Only where a condition holds; the manual has the words for it."));
    arguments.choice(QStringLiteral("--language"), QStringLiteral("zh|en"), m_language,
                     {QStringLiteral("zh"), QStringLiteral("en")}, tr("Of the citations in JSON."));
}

Result<Done> HighlightList::narrow(const ProjectSnapshot &project,
                                   QList<HighlightId> &highlights) const
{
    if (!m_where)
        return Done{};
    const auto condition = parseCondition(*m_where, project);
    if (!condition)
        return tl::unexpected(condition.error());
    const QList<HighlightId> gathered = HighlightGathering(project).highlights(*condition);
    const QSet<HighlightId> wanted(gathered.cbegin(), gathered.cend());
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
