// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportgrouping.h"

#include "export/addresswords.h"

#include <QMap>

namespace meipi {

namespace {

// Passages by a name that each has, in the order of the names; what has no passage as by document,
// but that the notes on documents and sections stand last.
template <class NameOf>
QList<NoteGroup> groupedByName(const NotesReport &report, NameOf nameOf)
{
    QMap<QString, QList<qsizetype>> named;
    for (qsizetype place = 0; place < report.passages.size(); ++place) {
        if (report.passages[place].hasPlace())
            named[nameOf(report.passages[place])].append(place);
    }
    QList<NoteGroup> before;
    QList<NoteGroup> after;
    NoteGroup memos;
    memos.kind = NoteGroup::Kind::Memos;
    const QList<NoteGroup> byDocument = groupedByDocument(report);
    for (const NoteGroup &group : byDocument) {
        if (group.kind == NoteGroup::Kind::Document || group.kind == NoteGroup::Kind::Memos)
            memos.memos += group.memos;
        else
            (group.kind == NoteGroup::Kind::Project ? before : after).append(group);
    }
    for (auto each = named.cbegin(); each != named.cend(); ++each) {
        NoteGroup group;
        group.kind = NoteGroup::Kind::Named;
        group.name = each.key();
        group.passages = each.value();
        before.append(group);
    }
    if (!memos.memos.isEmpty())
        after.append(memos);
    return before + after;
}

} // namespace

QList<NoteGroup> grouped(const NotesReport &report, ExportOptions::GroupBy groupBy)
{
    switch (groupBy) {
    case ExportOptions::GroupBy::Theme:
        return groupedByTheme(report);
    case ExportOptions::GroupBy::Document:
        return groupedByDocument(report);
    case ExportOptions::GroupBy::Author:
        return groupedByName(report, [](const ReportPassage &passage) { return passage.author; });
    case ExportOptions::GroupBy::Date:
        return groupedByName(
            report, [](const ReportPassage &passage) { return printedDate(passage.created); });
    case ExportOptions::GroupBy::Section:
        break;
    }
    return groupedBySection(report);
}

} // namespace meipi
