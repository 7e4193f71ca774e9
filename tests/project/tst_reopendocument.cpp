// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "project/highlightedits.h"
#include "project/sectionedits.h"
#include "support/outlinesketch.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::OutlineSketch;
using meipi::test::ProjectBuilder;
using meipi::test::sourceOf;

class TestReopenDocument : public QObject {
    Q_OBJECT

private slots:
    void placesHighlights_data();
    void placesHighlights();
    void whatHadNoPlaceFindsItAgain();
    void aResizedHighlightIsLookedForAsItIs();
    void theSameReadingChangesNothing();
    void summariesReadingAndNotesGoOver();
    void theTitleFollowsWhereItWasFound_data();
    void theTitleFollowsWhereItWasFound();
    void goingBackIsExact();
};

static void reopen(ProjectBuilder &builder, ProjectSnapshot &project, const DocumentSource &source)
{
    project.setText(source.textHash, source.text);
    const auto change = reopenDocument(project, builder.context(), builder.documentId(), source);
    QVERIFY(change);
    QVERIFY(project.accepts(*change));
    project.apply(*change);
    QCOMPARE(test::indexProblems(project), QStringList());
}

void TestReopenDocument::placesHighlights_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<TextRange>("marked");
    QTest::addColumn<QString>("after");
    QTest::addColumn<TextRange>("placed"); // empty: no place

    QTest::newRow("the same place")
        << u"建设算力"_qs << TextRange{2, 4} << u"発展算力"_qs << TextRange{2, 4};
    QTest::newRow("moved on") << u"建设算力"_qs << TextRange{2, 4} << u"我国要建设算力"_qs
                              << TextRange{5, 7};
    QTest::newRow("gone") << u"建设算力"_qs << TextRange{2, 4} << u"寤鸿绠楀姏"_qs << TextRange{};
    QTest::newRow("empty text") << u"建设算力"_qs << TextRange{2, 4} << QString() << TextRange{};
    QTest::newRow("the nearer of two") << u"0123456算力..........."_qs << TextRange{7, 9}
                                       << u"算力23算力6.............."_qs << TextRange{4, 6};
    QTest::newRow("between the same words, if farther")
        << u"发展AI产业。0123456789"_qs << TextRange{2, 4}
        << u"一AI二。012345 发展AI产业。0123456789"_qs << TextRange{14, 16};
    QTest::newRow("stretched by a wrong encoding")
        << u"ab AI cd. ab AI cd. "_qs << TextRange{13, 15}
        << u"aabb  AI ccdd..  aabb  AI ccdd..  "_qs << TextRange{23, 25};
    QTest::newRow("behind a pair")
        << u"\U0001F4D6算力"_qs << TextRange{2, 4} << u"??\U0001F4D6算力"_qs << TextRange{4, 6};
}

void TestReopenDocument::placesHighlights()
{
    QFETCH(QString, before);
    QFETCH(TextRange, marked);
    QFETCH(QString, after);
    QFETCH(TextRange, placed);
    ProjectBuilder builder;
    builder.document(before, u"a.txt"_qs, {}).highlightRange(marked, {u"x"_qs});
    const HighlightId id = builder.highlightId();
    ProjectSnapshot project = builder.snapshot();
    reopen(builder, project, sourceOf(after, u"a.txt"_qs, {}));

    const Placement *placement = project.placement(id);
    QVERIFY(placement != nullptr);
    QCOMPARE(placement->range, placed);
    QCOMPARE(placement->state,
             placed.isEmpty() ? PlacementState::Orphaned : PlacementState::Placed);
    QCOMPARE(project.placements(id).size(), 2);
    QCOMPARE(project.highlights(builder.documentId()).size(), placed.isEmpty() ? 0 : 1);
    QCOMPARE(*project.find(id), *builder.snapshot().find(id)); // the first selector stays
    const Document *document = project.find(builder.documentId());
    QCOMPARE(project.find(document->currentVersion)->number, 2);
    QCOMPARE(project.text(builder.documentId()).string(), after);
}

void TestReopenDocument::whatHadNoPlaceFindsItAgain()
{
    const QString right = u"建设算力网络"_qs;
    ProjectBuilder builder;
    builder.document(right, u"a.txt"_qs, {}).highlight(u"算力"_qs);
    ProjectSnapshot project = builder.snapshot();
    reopen(builder, project, sourceOf(u"寤鸿绠楀姏"_qs, u"a.txt"_qs, {}));
    QVERIFY(project.placement(builder.highlightId())->range.isEmpty());
    reopen(builder, project, sourceOf(right, u"a.txt"_qs, {}));
    QCOMPARE(project.placement(builder.highlightId())->range, (TextRange{2, 4}));
    QCOMPARE(project.placement(builder.highlightId())->state, PlacementState::Placed);
}

void TestReopenDocument::aResizedHighlightIsLookedForAsItIs()
{
    ProjectBuilder builder;
    builder.document(u"建设算力网络"_qs, u"a.txt"_qs, {}).highlight(u"算力"_qs);
    ProjectSnapshot project = builder.snapshot();
    reopen(builder, project, sourceOf(u"要建设算力网络"_qs, u"a.txt"_qs, {}));
    project.apply(*resizeHighlight(project, builder.context(), builder.highlightId(), {3, 7}));
    reopen(builder, project, sourceOf(u"我们要建设算力网络"_qs, u"a.txt"_qs, {}));
    QCOMPARE(project.placement(builder.highlightId())->range, (TextRange{5, 9}));
}

void TestReopenDocument::theSameReadingChangesNothing()
{
    ProjectBuilder builder;
    builder.document(u"建设算力"_qs, u"a.txt"_qs, {});
    DocumentSource source = builder.sources().first();
    QVERIFY(reopenDocument(builder.snapshot(), builder.context(), builder.documentId(), source)
                ->isEmpty());
    source.encoding = u"GB18030"_qs;
    QVERIFY(!reopenDocument(builder.snapshot(), builder.context(), builder.documentId(), source)
                 ->isEmpty());
}

void TestReopenDocument::summariesReadingAndNotesGoOver()
{
    const QString before = u"一、算力\n建设枢纽。\n二、人才\n培养。"_qs;
    const QString after = u"一、算力\n建设\uFFFD枢纽。\n二、人オ\n培养。"_qs;
    ProjectBuilder builder;
    builder.document(before, u"a.txt"_qs,
                     OutlineSketch(before)
                         .section(0, 1, u"一、"_qs, u"算力"_qs, u"枢纽。"_qs)
                         .section(0, 2, u"二、"_qs, u"人才"_qs, u"培养。"_qs)
                         .outline());
    builder.summary(u"1"_qs, u"投入"_qs).summary(u"2"_qs, u"育人"_qs).read(u"1"_qs).read(u"2"_qs);
    builder.noteOn(NoteTarget(builder.sectionId(u"1"_qs)), u"甲"_qs).reply(u"乙"_qs);
    builder.noteOn(NoteTarget(builder.sectionId(u"2"_qs)), u"丙"_qs);
    builder.as(u"李"_qs).read(u"1"_qs, ReadingState::Settled);
    const ProjectSnapshot start = builder.snapshot();

    ProjectSnapshot project = start;
    const DocumentSource source = sourceOf(after, u"a.txt"_qs,
                                           OutlineSketch(after)
                                               .section(0, 1, u"一、"_qs, u"算力"_qs, u"枢纽。"_qs)
                                               .section(0, 2, u"二、"_qs, u"人オ"_qs, u"培养。"_qs)
                                               .outline());
    project.setText(source.textHash, source.text);
    const auto change = reopenDocument(project, builder.context(), builder.documentId(), source);
    project.apply(*change);

    const SectionTree &tree = project.sections(builder.documentId());
    const SectionId first = tree.idOf(0);
    const SectionId second = tree.idOf(1);
    QVERIFY(first != builder.sectionId(u"1"_qs));
    QCOMPARE(project.find(first)->summary, u"投入"_qs);
    QCOMPARE(project.readings(first).size(), 2);
    QCOMPARE(project.readingState(first, builder.authorId()), ReadingState::Settled);
    QCOMPARE(project.notes(NoteTarget(first)).size(), 2);
    QVERIFY(project.find(second)->summary.isEmpty());
    QVERIFY(project.readings(second).isEmpty());
    QVERIFY(project.notes(NoteTarget(second)).isEmpty());
    // Its section has gone, the note has not.
    QCOMPARE(project.notes(NoteTarget(builder.documentId())).size(), 1);
    QCOMPARE(test::indexProblems(project), QStringList());
    project.apply(change->inverted());
    QCOMPARE(test::rowDifferences(project, start), QStringList());
}

void TestReopenDocument::theTitleFollowsWhereItWasFound_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("wanted");

    QTest::newRow("garbled") << u"寤鸿"_qs << QString() << u"建议"_qs << u"建议"_qs;
    QTest::newRow("garbled, none found") << u"寤鸿"_qs << QString() << QString() << u"proposal"_qs;
    QTest::newRow("the user's own") << u"我的题目"_qs << QString() << u"建议"_qs << u"我的题目"_qs;
    QTest::newRow("given with it") << u"寤鸿"_qs << u"新题"_qs << u"建议"_qs << u"新题"_qs;
}

void TestReopenDocument::theTitleFollowsWhereItWasFound()
{
    QFETCH(QString, title);
    QFETCH(QString, given);
    QFETCH(QString, found);
    QFETCH(QString, wanted);
    ProjectBuilder builder;
    builder.document(u"寤鸿\n绠楀姏"_qs, u"proposal.txt"_qs, {});
    builder.perform(retitleDocument(builder.snapshot(), builder.documentId(), title));
    ProjectSnapshot project = builder.snapshot();
    DocumentSource source = sourceOf(u"建议\n算力"_qs, u"proposal.txt"_qs, Outline({}, found));
    source.title = given;
    reopen(builder, project, source);
    QCOMPARE(project.find(builder.documentId())->title, wanted);
}

void TestReopenDocument::goingBackIsExact()
{
    ProjectBuilder builder;
    builder.document(u"建设算力"_qs, u"a.txt"_qs, {})
        .highlight(u"算力"_qs, {u"x"_qs})
        .note(u"a"_qs);
    const ProjectSnapshot before = builder.snapshot();
    const auto change = reopenDocument(before, builder.context(), builder.documentId(),
                                       sourceOf(u"别的"_qs, u"a.txt"_qs, {}));
    builder.perform(change).perform(change->inverted());
    QCOMPARE(test::rowDifferences(builder.snapshot(), before), QStringList());
    QCOMPARE(test::indexProblems(builder.snapshot()), QStringList());
    QCOMPARE(builder.snapshot().text(builder.documentId()).string(), u"建设算力"_qs);
}

QTEST_GUILESS_MAIN(TestReopenDocument)
#include "tst_reopendocument.moc"
