// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notegroups.h"

namespace meipi {

namespace {

// Of a lone document too, whose heading would say what the page's title says.
void appendProject(const NotesReport &report, QList<NoteGroup> &groups)
{
    NoteGroup group;
    group.kind = NoteGroup::Kind::Project;
    if (!report.notes.isEmpty())
        group.memos.append(ReportMemo());
    if (report.documents.size() == 1 && !report.documents.first().notes.isEmpty())
        group.memos.append({NoteTarget::Kind::Document, 0, -1, -1});
    if (!group.memos.isEmpty())
        groups.append(group);
}

NoteGroup documentGroup(const NotesReport &report, qsizetype document)
{
    NoteGroup group;
    group.document = document;
    if (report.documents.size() > 1 && !report.documents[document].notes.isEmpty())
        group.memos.append({NoteTarget::Kind::Document, document, -1, -1});
    return group;
}

void appendUnplaced(const NotesReport &report, QList<NoteGroup> &groups)
{
    if (report.unplaced.isEmpty())
        return;
    NoteGroup group;
    group.kind = NoteGroup::Kind::Unplaced;
    group.passages = report.unplaced;
    groups.append(group);
}

void appendMemos(const QList<ReportMemo> &memos, QList<NoteGroup> &groups)
{
    if (memos.isEmpty())
        return;
    NoteGroup group;
    group.kind = NoteGroup::Kind::Memos;
    group.memos = memos;
    groups.append(group);
}

QList<ReportMemo> themeMemos(const NotesReport &report)
{
    QList<ReportMemo> memos;
    for (qsizetype theme = 0; theme < report.themes.size(); ++theme) {
        if (!report.themes[theme].notes.isEmpty())
            memos.append({NoteTarget::Kind::Theme, -1, -1, theme});
    }
    return memos;
}

void appendSectionMemos(const NotesReport &report, qsizetype document, QList<ReportMemo> &memos)
{
    const QList<ReportSection> &sections = report.documents[document].sections;
    for (qsizetype section = 0; section < sections.size(); ++section) {
        if (!sections[section].notes.isEmpty())
            memos.append({NoteTarget::Kind::Section, document, section, -1});
    }
}

// Where a node's passages are listed: measures have no heading of their own.
qsizetype headingAbove(const QList<ReportSection> &sections, qsizetype at)
{
    while (at >= 0 && sections[at].kind == OutlineNode::Kind::Measure)
        at = sections[at].parent;
    return at;
}

// A document's own group, then one a section that holds something, in text order.
void appendSections(const NotesReport &report, qsizetype document, QList<NoteGroup> &groups)
{
    const QList<ReportSection> &sections = report.documents[document].sections;
    NoteGroup whole = documentGroup(report, document);
    QList<NoteGroup> parts(sections.size());
    QList<bool> isFilled(sections.size(), false);
    QHash<qsizetype, qsizetype> headings; // of passages
    for (qsizetype at = 0; at < sections.size(); ++at) {
        const qsizetype heading = headingAbove(sections, at);
        NoteGroup &part = heading < 0 ? whole : parts[heading];
        if (!sections[at].notes.isEmpty())
            part.memos.append({NoteTarget::Kind::Section, document, at, -1});
        if (heading != at && !sections[at].summary.isEmpty())
            part.summaries.append(at);
        for (const qsizetype passage : sections[at].passages)
            headings.insert(passage, heading);
        if (sections[at].noteCount + sections[at].passageCount > 0
            || !sections[at].summary.isEmpty()) {
            for (qsizetype above = at; above >= 0; above = sections[above].parent)
                isFilled[above] = true;
        }
    }
    for (const qsizetype passage : report.documents[document].passages) {
        const qsizetype heading = headings.value(passage, -1);
        (heading < 0 ? whole : parts[heading]).passages.append(passage);
    }
    groups.append(whole);
    for (qsizetype at = 0; at < sections.size(); ++at) {
        if (!isFilled[at] || sections[at].kind == OutlineNode::Kind::Measure)
            continue;
        parts[at].kind = NoteGroup::Kind::Section;
        parts[at].depth = sections[at].depth + 1;
        parts[at].document = document;
        parts[at].section = at;
        groups.append(parts[at]);
    }
}

} // namespace

QList<NoteGroup> groupedBySection(const NotesReport &report)
{
    QList<NoteGroup> groups;
    appendProject(report, groups);
    for (qsizetype document = 0; document < report.documents.size(); ++document)
        appendSections(report, document, groups);
    appendUnplaced(report, groups);
    appendMemos(themeMemos(report), groups);
    return groups;
}

QList<NoteGroup> groupedByTheme(const NotesReport &report)
{
    QList<NoteGroup> groups;
    appendProject(report, groups);

    QList<bool> isFilled(report.themes.size(), false);
    for (qsizetype theme = 0; theme < report.themes.size(); ++theme) {
        if (report.themes[theme].passages.isEmpty() && report.themes[theme].notes.isEmpty())
            continue;
        for (qsizetype above = theme; above >= 0; above = report.themes[above].parent)
            isFilled[above] = true;
    }
    for (qsizetype theme = 0; theme < report.themes.size(); ++theme) {
        if (!isFilled[theme])
            continue;
        NoteGroup group;
        group.kind = NoteGroup::Kind::Theme;
        group.depth = report.themes[theme].depth;
        group.theme = theme;
        if (!report.themes[theme].notes.isEmpty())
            group.memos.append({NoteTarget::Kind::Theme, -1, -1, theme});
        for (const qsizetype passage : report.themes[theme].passages) {
            if (report.passages[passage].hasPlace())
                group.passages.append(passage);
        }
        groups.append(group);
    }

    NoteGroup unthemed;
    unthemed.kind = NoteGroup::Kind::Unthemed;
    for (qsizetype passage = 0; passage < report.passages.size(); ++passage) {
        if (report.passages[passage].hasPlace() && report.passages[passage].themes.isEmpty())
            unthemed.passages.append(passage);
    }
    if (!unthemed.passages.isEmpty())
        groups.append(unthemed);
    appendUnplaced(report, groups);

    QList<ReportMemo> memos;
    for (qsizetype document = 0; document < report.documents.size(); ++document) {
        memos += documentGroup(report, document).memos;
        appendSectionMemos(report, document, memos);
    }
    appendMemos(memos, groups);
    return groups;
}

QList<NoteGroup> groupedByDocument(const NotesReport &report)
{
    QList<NoteGroup> groups;
    appendProject(report, groups);
    for (qsizetype document = 0; document < report.documents.size(); ++document) {
        NoteGroup group = documentGroup(report, document);
        appendSectionMemos(report, document, group.memos);
        group.passages = report.documents[document].passages;
        groups.append(group);
    }
    appendUnplaced(report, groups);
    appendMemos(themeMemos(report), groups);
    return groups;
}

bool namesTarget(const NoteGroup &group, const ReportMemo &memo)
{
    switch (memo.kind) {
    case NoteTarget::Kind::Document:
        return group.kind == NoteGroup::Kind::Document;
    case NoteTarget::Kind::Section:
        return group.kind == NoteGroup::Kind::Section && group.section == memo.section;
    case NoteTarget::Kind::Theme:
        return group.kind == NoteGroup::Kind::Theme;
    case NoteTarget::Kind::Project:
    case NoteTarget::Kind::Highlight:
        break;
    }
    return group.memos.size() == 1;
}

const QList<ReportNote> &notesOf(const NotesReport &report, const ReportMemo &memo)
{
    switch (memo.kind) {
    case NoteTarget::Kind::Document:
        return report.documents[memo.document].notes;
    case NoteTarget::Kind::Section:
        return report.documents[memo.document].sections[memo.section].notes;
    case NoteTarget::Kind::Theme:
        return report.themes[memo.theme].notes;
    case NoteTarget::Kind::Project:
    case NoteTarget::Kind::Highlight:
        break;
    }
    return report.notes;
}

} // namespace meipi
