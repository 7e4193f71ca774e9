// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notegroups.h"

#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestNoteGroups : public QObject {
    Q_OBJECT

private slots:
    void leaveNothingOut_data();
    void leaveNothingOut();
    void leaveEmptySectionsOut();
    void standUnderTheirHeadings();
    void putHighlightsUnderEachTheme();
    void leaveTheLoneDocumentsNotesToTheProject();
};

namespace {

NotesReport report(int documents = 1)
{
    ProjectBuilder builder;
    for (int i = 0; i < documents; ++i) {
        builder.document(u"导语。\n一、网络\n建光纤。\n二、人才\n办学校。\n三、制度\n立规矩。\n"_qs,
                         u"%1.txt"_qs.arg(i));
        builder.highlight(u"光纤"_qs, {u"设施/网络"_qs, u"设施"_qs}).note(u"甲"_qs);
        builder.highlight(u"学校"_qs);
        builder.noteOn(NoteTarget(builder.documentId()), u"乙"_qs);
        builder.noteOn(NoteTarget(builder.sectionId(u"2.1"_qs)), u"丙"_qs);
    }
    builder.noteOn(NoteTarget(), u"丁"_qs);
    builder.noteOn(NoteTarget(builder.themeId(u"设施"_qs)), u"戊"_qs);
    return gatherNotes(builder.snapshot(), false, Progress()).value_or(NotesReport());
}

QStringList names(const NotesReport &report, const QList<NoteGroup> &groups)
{
    QStringList names;
    for (const NoteGroup &group : groups) {
        const char *kinds[] = {"project",  "document", "section", "theme",
                               "unthemed", "unplaced", "memos"};
        QString name = QLatin1String(kinds[static_cast<int>(group.kind)]);
        if (group.kind == NoteGroup::Kind::Section)
            name = report.documents[group.document].sections[group.section].address.path;
        if (group.kind == NoteGroup::Kind::Theme)
            name = report.themes[group.theme].path;
        names.append(u"%1:%2"_qs.arg(name).arg(group.passages.size()));
    }
    return names;
}

} // namespace

void TestNoteGroups::leaveNothingOut_data()
{
    QTest::addColumn<int>("documents");
    QTest::newRow("none") << 0;
    QTest::newRow("one document") << 1;
    QTest::newRow("three documents") << 3;
}

void TestNoteGroups::leaveNothingOut()
{
    QFETCH(int, documents);
    const NotesReport all = documents == 0 ? NotesReport() : report(documents);
    for (const auto &groups :
         {groupedBySection(all), groupedByTheme(all), groupedByDocument(all)}) {
        QSet<qsizetype> passages;
        qsizetype notes = 0;
        for (const NoteGroup &group : groups) {
            passages.unite(QSet<qsizetype>(group.passages.cbegin(), group.passages.cend()));
            for (const ReportMemo &memo : group.memos)
                notes += notesOf(all, memo).size();
        }
        for (qsizetype passage = 0; passage < all.passages.size(); ++passage)
            QVERIFY(passages.contains(passage));
        for (const ReportPassage &passage : all.passages)
            notes += passage.notes.size();
        QCOMPARE(notes, all.noteCount);
    }
}

void TestNoteGroups::leaveEmptySectionsOut()
{
    const NotesReport all = report();
    QCOMPARE(names(all, groupedBySection(all)),
             (QStringList{u"project:0"_qs, u"document:0"_qs, u"1:1"_qs, u"2:1"_qs, u"memos:0"_qs}));
}

void TestNoteGroups::standUnderTheirHeadings()
{
    const NotesReport all = report(2);
    const QList<NoteGroup> groups = groupedBySection(all);
    for (const NoteGroup &group : groups) {
        if (group.kind == NoteGroup::Kind::Section)
            QCOMPARE(group.depth, 1);
        for (const ReportMemo &memo : group.memos)
            QCOMPARE(namesTarget(group, memo),
                     memo.kind == NoteTarget::Kind::Document
                         || memo.kind == NoteTarget::Kind::Project);
    }
}

void TestNoteGroups::putHighlightsUnderEachTheme()
{
    const NotesReport all = report();
    QCOMPARE(names(all, groupedByTheme(all)),
             (QStringList{u"project:0"_qs, u"设施:1"_qs, u"设施/网络:1"_qs, u"unthemed:1"_qs,
                          u"memos:0"_qs}));
}

void TestNoteGroups::leaveTheLoneDocumentsNotesToTheProject()
{
    const NotesReport one = report(1);
    QCOMPARE(groupedByDocument(one).first().memos.size(), 2);
    const NotesReport two = report(2);
    QCOMPARE(groupedByDocument(two).first().memos.size(), 1);
}

QTEST_GUILESS_MAIN(TestNoteGroups)
#include "tst_notegroups.moc"
