// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gatheredtable.h"

#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/unitnumbers.h"
#include "report/markedproject.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace meipi {

namespace {

struct GatheredTr {
    Q_DECLARE_TR_FUNCTIONS(Gathering)
};

QString publicNotesOn(const ProjectSnapshot &project, const HighlightId &highlight)
{
    QStringList texts;
    const QList<NoteId> notes = project.notes(NoteTarget(highlight));
    for (const NoteId &id : notes) {
        const Note *note = project.find(id);
        if (!note->isPrivate)
            texts.append(note->text);
    }
    return texts.join(QLatin1String("\n\n"));
}

QString shownDay(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd"));
}

QList<ReportCell> rowOf(const ProjectSnapshot &project, const UnitNumbers &numbers,
                        const ListedPassage &passage)
{
    const Document *document = project.find(passage.document);
    const Highlight *highlight = project.find(passage.highlight);
    const Author *author = highlight == nullptr ? nullptr : project.find(highlight->author);
    const Section *section = project.find(passage.section);
    QStringList themes;
    const QList<ThemeId> ids = project.themesOf(passage.highlight);
    for (const ThemeId &theme : ids)
        themes.append(project.themePath(theme));
    return {
        ReportCell::count(document == nullptr ? 0 : document->number),
        ReportCell::words(shownTitle(project, passage.document)),
        ReportCell::words(numbers.placeOf(passage.document, passage.range)),
        ReportCell::words(section == nullptr ? QString() : section->label + section->title),
        ReportCell::words(project.text(passage.document).view(passage.range).toString()),
        ReportCell::words(themes.join(QLatin1String("; "))),
        ReportCell::words(author == nullptr ? QString() : author->name),
        ReportCell::words(highlight == nullptr ? QString() : shownDay(highlight->created)),
        ReportCell::words(publicNotesOn(project, passage.highlight)),
    };
}

} // namespace

ReportTable gatheredTable(const ProjectSnapshot &project, const QList<ListedPassage> &passages,
                          const QString &title)
{
    ReportTable table;
    table.title = title;
    table.heads = {GatheredTr::tr("No."),     GatheredTr::tr("Document"), GatheredTr::tr("Place"),
                   GatheredTr::tr("Section"), GatheredTr::tr("Passage"),  GatheredTr::tr("Themes"),
                   GatheredTr::tr("Author"),  GatheredTr::tr("Date"),     GatheredTr::tr("Notes")};
    table.rows.reserve(passages.size());
    const UnitNumbers numbers(project);
    for (const ListedPassage &passage : passages)
        table.rows.append(rowOf(project, numbers, passage));
    return table;
}

ProjectSnapshot narrowedTo(const ProjectSnapshot &project, const QList<ListedPassage> &passages)
{
    QSet<HighlightId> kept;
    for (const ListedPassage &passage : passages)
        kept.insert(passage.highlight);
    QList<HighlightId> others;
    for (const Highlight &highlight : project.rows<Highlight>()) {
        if (!kept.contains(highlight.id))
            others.append(highlight.id);
    }
    ProjectSnapshot narrowed = project;
    if (const auto change = removeHighlights(project, others))
        narrowed.apply(*change);
    Change change;
    for (const Note &note : narrowed.rows<Note>()) {
        if (note.target.kind != NoteTarget::Kind::Highlight)
            change.append(RowChange<Note>{note, std::nullopt});
    }
    narrowed.apply(change);
    return narrowed;
}

} // namespace meipi
