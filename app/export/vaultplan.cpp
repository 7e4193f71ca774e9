// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultplan.h"

#include "export/addresswords.h"
#include "export/exportgrouping.h"
#include "export/markdowntext.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

QString groupingKey(ExportOptions::GroupBy groupBy)
{
    switch (groupBy) {
    case ExportOptions::GroupBy::Theme:
        return QStringLiteral("theme");
    case ExportOptions::GroupBy::Document:
        return QStringLiteral("document");
    default:
        return QStringLiteral("section");
    }
}

// How a section is known again in another version, the surest first.
QStringList signsOf(const Section &row, const QString &path)
{
    return {u"a "_qs + path + u'\n' + row.title, u"b "_qs + row.title, u"c "_qs + path};
}

QHash<SectionId, QString> pathsOf(const SectionTree &tree)
{
    QHash<SectionId, QString> paths;
    for (int node = 0; node < tree.outline().nodes().size(); ++node)
        paths.insert(tree.idOf(node), tree.outline().path(node));
    return paths;
}

// What the sections of a document's current version were called in the first one that had them.
QHash<SectionId, SectionId> firstIds(const ProjectSnapshot &project, const DocumentId &document)
{
    QList<Version> versions;
    for (const Version &version : project.rows<Version>()) {
        if (version.document == document)
            versions.append(version);
    }
    std::sort(versions.begin(), versions.end(),
              [](const Version &a, const Version &b) { return a.number < b.number; });
    QHash<SectionId, SectionId> first;
    QHash<QString, SectionId> former; // of the version before, by sign
    for (const Version &version : std::as_const(versions)) {
        const QHash<SectionId, QString> paths = pathsOf(project.sections(version.id));
        const QList<Section> rows = project.sectionRows(version.id);
        QHash<QString, SectionId> signs;
        QSet<SectionId> used;
        QHash<SectionId, SectionId> here;
        for (qsizetype sign = 0; sign < 3; ++sign) {
            for (const Section &row : rows) {
                const QString words = signsOf(row, paths.value(row.id)).at(sign);
                const SectionId before = former.value(words);
                if (before.isNull() || here.contains(row.id) || used.contains(before))
                    continue;
                here.insert(row.id, before);
                used.insert(before);
            }
        }
        for (const Section &row : rows) {
            first.insert(row.id, here.value(row.id, row.id));
            const QStringList all = signsOf(row, paths.value(row.id));
            for (const QString &words : all) {
                if (!signs.contains(words))
                    signs.insert(words, first.value(row.id));
            }
        }
        former = signs;
        if (version.id == project.find(document)->currentVersion)
            break;
    }
    return first;
}

class VaultPlanning {
public:
    VaultPlanning(const ProjectSnapshot &project, const NotesReport &report,
                  ExportOptions::GroupBy groupBy, const ExportWords &words)
        : m_project(project), m_report(report), m_key(groupingKey(groupBy)), m_words(words)
    {
    }

    QList<VaultNote> plan(const QList<NoteGroup> &groups);

private:
    void add(const NoteGroup &group);
    qsizetype parentOf(const NoteGroup &group) const;
    QString keyOf(const NoteGroup &group);
    QString nameOf(const NoteGroup &group, const QString &heading) const;
    bool belongsToIndex(const NoteGroup &group) const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    QString m_key;
    const ExportWords &m_words;
    QList<VaultNote> m_notes;
    QList<qsizetype> m_open; // the notes above, by the depth of their groups
    QHash<DocumentId, QHash<SectionId, SectionId>> m_firstIds;
};

bool VaultPlanning::belongsToIndex(const NoteGroup &group) const
{
    switch (group.kind) {
    case NoteGroup::Kind::Project:
    case NoteGroup::Kind::Memos:
        return true;
    case NoteGroup::Kind::Document: // of one that has sections: only what stands in none
        return m_key == u"section" && m_report.documents.size() == 1 && group.passages.isEmpty()
            && group.memos.isEmpty() && group.summaries.isEmpty();
    default:
        return false;
    }
}

QString VaultPlanning::keyOf(const NoteGroup &group)
{
    switch (group.kind) {
    case NoteGroup::Kind::Section: {
        const ReportDocument &document = m_report.documents[group.document];
        if (!m_firstIds.contains(document.id))
            m_firstIds.insert(document.id, firstIds(m_project, document.id));
        const SectionId id = document.sections[group.section].id;
        return m_firstIds[document.id].value(id, id).toString();
    }
    case NoteGroup::Kind::Document:
        return m_report.documents[group.document].id.toString();
    case NoteGroup::Kind::Theme:
        return m_report.themes[group.theme].id.toString();
    case NoteGroup::Kind::Unthemed:
        return QStringLiteral("unthemed");
    default:
        return QStringLiteral("unplaced");
    }
}

QString VaultPlanning::nameOf(const NoteGroup &group, const QString &heading) const
{
    if (group.kind == NoteGroup::Kind::Theme)
        return m_report.themes[group.theme].path;
    if (group.kind != NoteGroup::Kind::Section)
        return heading;
    const ReportDocument &document = m_report.documents[group.document];
    const QString number = numberOf(document.sections[group.section].address);
    if (number.isEmpty())
        return heading;
    return m_report.documents.size() > 1
        ? QStringLiteral("%1-%2 %3").arg(QString::number(document.number), number, heading)
        : number + u' ' + heading;
}

qsizetype VaultPlanning::parentOf(const NoteGroup &group) const
{
    if (group.kind != NoteGroup::Kind::Section && group.kind != NoteGroup::Kind::Theme)
        return 0;
    for (qsizetype depth = std::min<qsizetype>(group.depth, m_open.size()) - 1; depth >= 0;
         --depth) {
        if (m_open[depth] > 0)
            return m_open[depth];
    }
    return 0;
}

void VaultPlanning::add(const NoteGroup &group)
{
    m_open.resize(group.depth); // those as deep or deeper are done with
    if (belongsToIndex(group)) {
        if (!group.memos.isEmpty())
            m_notes.first().groups.append(group);
        m_open.append(0);
        return;
    }
    VaultNote note;
    note.id = m_key + u'/' + keyOf(group);
    note.heading = headingOf(m_report, group, m_words);
    note.wantedName = nameOf(group, note.heading);
    note.parent = parentOf(group);
    note.depth = note.parent == 0 ? 0 : m_notes[note.parent].depth + 1;
    note.groups = {group};
    m_open.append(m_notes.size());
    m_notes.append(note);
}

QList<VaultNote> VaultPlanning::plan(const QList<NoteGroup> &groups)
{
    VaultNote index;
    index.id = m_key + u"/index"_qs;
    index.heading = onOneLine(pageTitle(m_report, Word::AllNotes, m_words));
    index.wantedName = m_words(Word::Index) + u' ' + index.heading;
    m_notes.append(index);
    for (const NoteGroup &group : groups)
        add(group);
    return m_notes;
}

} // namespace

QList<VaultNote> vaultPlan(const ProjectSnapshot &project, const NotesReport &report,
                           ExportOptions::GroupBy groupBy, const ExportWords &words)
{
    return VaultPlanning(project, report, groupBy, words).plan(grouped(report, groupBy));
}

} // namespace meipi
