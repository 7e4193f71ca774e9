// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notesreport.h"

#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestNotesReport : public QObject {
    Q_OBJECT

private slots:
    void isEmptyForAnEmptyProject();
    void listsPassagesInTextOrder();
    void countsBySection();
    void countsThemesWithThoseBelow();
    void threadsReplies();
    void leavesPrivateThreadsOut();
    void keepsTheReplyOfALostNote();
    void putsHighlightsWithoutAPlaceLast();
    void knowsTheLastChange();
    void stopsWhenCancelled();
};

namespace {

constexpr QStringView proposal = u"导语。\n一、网络\n建光纤。修基站。\n二、人才\n办学校。\n";

ProjectBuilder marked()
{
    ProjectBuilder builder;
    builder.document(proposal.toString());
    builder.highlight(u"学校"_qs, {u"人才"_qs});
    builder.highlight(u"光纤"_qs, {u"设施/网络"_qs, u"设施"_qs}).note(u"快。"_qs).starred();
    builder.highlight(u"基站"_qs, {u"设施/网络"_qs});
    return builder;
}

NotesReport gathered(const ProjectSnapshot &project, bool includePrivate = false)
{
    return gatherNotes(project, includePrivate, Progress()).value_or(NotesReport());
}

QStringList quotesOf(const NotesReport &report)
{
    QStringList quotes;
    for (const ReportPassage &passage : report.passages)
        quotes.append(passage.quote);
    return quotes;
}

} // namespace

void TestNotesReport::isEmptyForAnEmptyProject()
{
    const NotesReport report = gathered({});
    QVERIFY(report.title.isEmpty() && report.documents.isEmpty() && report.passages.isEmpty());
    QCOMPARE(report.lastChange, Timestamp());
}

void TestNotesReport::listsPassagesInTextOrder()
{
    const NotesReport report = gathered(marked().snapshot());
    QCOMPARE(quotesOf(report), (QStringList{u"光纤"_qs, u"基站"_qs, u"学校"_qs}));
    QCOMPARE(report.passages[0].address.path, u"1.1"_qs);
    QCOMPARE(report.passages[2].address.path, u"2.1"_qs);
    QCOMPARE(report.passages[0].author, u"Analyst"_qs);
    QCOMPARE(report.title, report.documents.first().title);
}

void TestNotesReport::countsBySection()
{
    ProjectBuilder builder = marked();
    builder.noteOn(NoteTarget(builder.sectionId(u"1"_qs)), u"总。"_qs);
    const ReportDocument document = gathered(builder.snapshot()).documents.first();
    QCOMPARE(document.recommendations.size(), 2);
    const ReportSection &first = document.sections[document.recommendations[0]];
    QCOMPARE(first.passageCount, 2);
    QCOMPARE(first.noteCount, 2);
    QCOMPARE(first.measureCount, 2);
    QCOMPARE(first.themes.size(), 2);
    QCOMPARE(document.sections[document.recommendations[1]].passageCount, 1);
    QCOMPARE(document.measureCount, 3);
}

void TestNotesReport::countsThemesWithThoseBelow()
{
    const NotesReport report = gathered(marked().snapshot());
    const auto themeAt = [&report](const QString &path) {
        for (const ReportTheme &theme : report.themes) {
            if (theme.path == path)
                return theme;
        }
        return ReportTheme();
    };
    QCOMPARE(themeAt(u"设施"_qs).passages.size(), 1);
    QCOMPARE(themeAt(u"设施"_qs).passagesWithin, 2); // one has both
    QCOMPARE(themeAt(u"设施/网络"_qs).passages.size(), 2);
    QCOMPARE(themeAt(u"设施/网络"_qs).depth, 1);
}

void TestNotesReport::threadsReplies()
{
    ProjectBuilder builder = marked();
    builder.note(u"问。"_qs, NoteStatus::Question);
    builder.as(u"乙"_qs).reply(u"答。"_qs).as(u"丙"_qs).reply(u"再答。"_qs);
    const NotesReport report = gathered(builder.snapshot());
    const ReportNote &note = report.passages[1].notes.first();
    QCOMPARE(note.text, u"问。"_qs);
    QCOMPARE(note.replies.size(), 2);
    QCOMPARE(note.replies[1].author, u"丙"_qs);
    QCOMPARE(report.noteCount, 2); // replies are none of their own
    QCOMPARE(report.openQuestionCount, 1);
    QCOMPARE(report.authors, (QStringList{u"Analyst"_qs, u"丙"_qs, u"乙"_qs}));
}

void TestNotesReport::leavesPrivateThreadsOut()
{
    ProjectBuilder builder = marked();
    builder.note(u"密。"_qs).keptPrivate().as(u"乙"_qs).reply(u"我知道。"_qs);
    const NotesReport open = gathered(builder.snapshot());
    QVERIFY(open.passages[1].notes.isEmpty());
    QCOMPARE(open.authors, QStringList{u"Analyst"_qs}); // who answered in private is not told
    const NotesReport all = gathered(builder.snapshot(), true);
    QCOMPARE(all.passages[1].notes.size(), 1);
    QCOMPARE(all.passages[1].notes.first().replies.size(), 1);
}

void TestNotesReport::keepsTheReplyOfALostNote()
{
    ProjectBuilder builder = marked();
    builder.note(u"答。"_qs);
    Note orphan = *builder.snapshot().find(builder.noteId());
    Change change;
    Note circular = orphan;
    circular.replyTo = orphan.id;
    change.update(orphan, circular);
    builder.perform(change);
    QCOMPARE(gathered(builder.snapshot()).passages[1].notes.first().text, u"答。"_qs);
}

void TestNotesReport::putsHighlightsWithoutAPlaceLast()
{
    ProjectBuilder builder = marked();
    const HighlightId lost = builder.snapshot().highlights(builder.documentId()).all()[0].id;
    const Placement before = *builder.snapshot().placement(lost);
    Placement after = before;
    after.range = {};
    after.state = PlacementState::Orphaned;
    Change change;
    change.update(before, after);
    builder.perform(change);
    const NotesReport report = gathered(builder.snapshot());
    QCOMPARE(quotesOf(report), (QStringList{u"基站"_qs, u"学校"_qs, u"光纤"_qs}));
    QCOMPARE(report.unplaced, QList<qsizetype>{2});
    QVERIFY(!report.passages[2].hasPlace());
    QCOMPARE(report.passages[2].address.path, u"1.1"_qs); // where it was
    const ReportDocument &document = report.documents.first();
    QCOMPARE(document.sections[document.recommendations[0]].passageCount, 1);
}

void TestNotesReport::knowsTheLastChange()
{
    ProjectBuilder builder = marked();
    const EditContext now = builder.context();
    builder.note(u"末。"_qs);
    QCOMPARE(lastChange(builder.snapshot()).milliseconds, now.now.milliseconds + 1000);
}

void TestNotesReport::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto report = gatherNotes(marked().snapshot(), false, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestNotesReport)
#include "tst_notesreport.moc"
