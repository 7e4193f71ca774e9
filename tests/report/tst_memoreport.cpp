// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/memoreport.h"

#include "support/projectbuilder.h"
#include "support/shareddata.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestMemoReport : public QObject {
    Q_OBJECT

private slots:
    void countsWhatWasReadAndMarked();
    void takesThreeJudgements();
    void setsProposedWordingApart_data();
    void setsProposedWordingApart();
    void listsKeyNotesInTextOrder();
    void putsOpenTasksFirst();
    void namesWhatIsNotCovered();
    void seesHighlightsThatReachIntoASection();
    void readsTheProposalItWasMadeFor();
};

namespace {

constexpr QStringView proposal =
    u"2023年有3个乡镇通网。群众盼望。另有5%停用。\n一、网络\n未来5年内建光纤。修基站。\n"
    u"二、人才\n办学校。\n三、制度\n立规矩。\n";

ProjectBuilder withProposal()
{
    ProjectBuilder builder;
    builder.document(proposal.toString());
    return builder;
}

MemoReport memoFrom(const ProjectBuilder &builder)
{
    const auto report = gatherNotes(builder.snapshot(), false, Progress());
    return memoOf(builder.snapshot(), *report);
}

} // namespace

void TestMemoReport::countsWhatWasReadAndMarked()
{
    ProjectBuilder builder = withProposal();
    builder.highlight(u"光纤"_qs).note(u"贵。"_qs, NoteStatus::Objection);
    builder.note(u"谁付？"_qs, NoteStatus::Question)
        .note(u"付过了？"_qs, NoteStatus::Question)
        .done();
    builder.read(u"1"_qs).read(u"2"_qs, ReadingState::Settled);
    const MemoReport memo = memoFrom(builder);
    QCOMPARE(memo.recommendationCount, 3);
    QCOMPARE(memo.readCount, 2);
    QCOMPARE(memo.markedCount, 1);
    QCOMPARE(memo.measureCount, 4);
    QCOMPARE(memo.rows.size(), 3); // marked or not
    QCOMPARE(memo.rows[0].objections, 1);
    QCOMPARE(memo.rows[0].openQuestions, 1);
    QCOMPARE(memo.rows[0].deadlines, QStringList{u"未来5年内"_qs});
    QVERIFY(memo.rows[1].deadlines.isEmpty());
}

void TestMemoReport::takesThreeJudgements()
{
    ProjectBuilder builder = withProposal();
    builder.noteOn(NoteTarget(), u"普通。"_qs);
    builder.noteOn(NoteTarget(), u"1. 首要。\n\n2、其次。\n- 再次。"_qs).starred();
    builder.noteOn(NoteTarget(), u"去问。"_qs, NoteStatus::ToDo);
    const MemoReport memo = memoFrom(builder);
    QCOMPARE(memo.judgements, (QStringList{u"首要。"_qs, u"其次。"_qs, u"再次。"_qs}));
    QCOMPARE(memo.moreJudgements, 1);
    QCOMPARE(memo.tasks.size(), 1);
}

void TestMemoReport::setsProposedWordingApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("wording");

    QTest::newRow("none") << u"太贵。"_qs << u"太贵。"_qs << QString();
    QTest::newRow("on a line of its own")
        << u"太贵。\n建议表述：由省里出资：三年。"_qs << u"太贵。"_qs << u"由省里出资：三年。"_qs;
    QTest::newRow("only that") << u"建议改为: 修订"_qs << QString() << u"修订"_qs;
    QTest::newRow("English") << u"Too dear.\nProposed wording: the province pays"_qs
                             << u"Too dear."_qs << u"the province pays"_qs;
    QTest::newRow("within a line is none")
        << u"他的建议表述：不清"_qs << u"他的建议表述：不清"_qs << QString();
}

void TestMemoReport::setsProposedWordingApart()
{
    QFETCH(QString, text);
    ProjectBuilder builder = withProposal();
    builder.highlight(u"光纤"_qs).note(text).starred();
    const MemoReport memo = memoFrom(builder);
    QCOMPARE(memo.keyNotes.size(), 1);
    QTEST(memo.keyNotes.first().body, "body");
    QTEST(memo.keyNotes.first().wording, "wording");
}

void TestMemoReport::listsKeyNotesInTextOrder()
{
    ProjectBuilder builder = withProposal();
    builder.highlight(u"学校"_qs).note(u"三"_qs).starred();
    builder.noteOn(NoteTarget(builder.sectionId(u"2"_qs)), u"二"_qs).starred();
    builder.highlight(u"光纤"_qs).note(u"一"_qs).starred().note(u"不重要"_qs);
    QStringList texts;
    for (const MemoNote &note : memoFrom(builder).keyNotes)
        texts.append(note.note.text);
    QCOMPARE(texts, (QStringList{u"一"_qs, u"二"_qs, u"三"_qs}));
}

void TestMemoReport::putsOpenTasksFirst()
{
    ProjectBuilder builder = withProposal();
    builder.highlight(u"光纤"_qs).note(u"办过"_qs, NoteStatus::ToDo).done();
    builder.highlight(u"学校"_qs).note(u"未办"_qs, NoteStatus::ToDo);
    const MemoReport memo = memoFrom(builder);
    QCOMPARE(memo.tasks.size(), 2);
    QCOMPARE(memo.tasks[0].note.text, u"未办"_qs);
    QVERIFY(memo.tasks[1].note.done);
}

void TestMemoReport::namesWhatIsNotCovered()
{
    ProjectBuilder builder = withProposal();
    builder.highlight(u"光纤"_qs).highlight(u"3个乡镇"_qs).note(u"核过。"_qs);
    builder.summary(u"1"_qs, u"光纤"_qs);
    const MemoGaps gaps = memoFrom(builder).gaps;
    QCOMPARE(gaps.unmarked.size(), 2);
    QCOMPARE(gaps.unmarkedMeasures.size(), 1); // 1.2; those of 2 and 3 go with these
    QCOMPARE(gaps.withoutNote.size(), 3);
    QCOMPARE(gaps.withoutSummary.size(), 2);
    QCOMPARE(gaps.claims, 2);
    QCOMPARE(gaps.uncheckedClaims, 1);
    QCOMPARE(gaps.uncheckedParagraphs, QList<int>{1});
}

void TestMemoReport::seesHighlightsThatReachIntoASection()
{
    ProjectBuilder builder = withProposal();
    const QString text = proposal.toString();
    builder.highlightRange({text.indexOf(u"修基站"_qs), text.indexOf(u"校。"_qs)});
    const MemoGaps gaps = memoFrom(builder).gaps;
    QCOMPARE(gaps.unmarked.size(), 1); // only the third
}

void TestMemoReport::readsTheProposalItWasMadeFor()
{
    MEIPI_REQUIRE_SHARED(path, "proposal.txt");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ProjectBuilder builder;
    builder.document(canonicalized(QString::fromUtf8(file.readAll())));
    const MemoReport memo = memoFrom(builder);
    QCOMPARE(memo.recommendationCount, 9);
    QCOMPARE(memo.measureCount, 22);
    QCOMPARE(memo.markedCount, 0);
    QCOMPARE(memo.gaps.unmarked.size(), 9);
    QCOMPARE(memo.rows.first().deadlines, QStringList{u"未来5年内"_qs});
}

QTEST_GUILESS_MAIN(TestMemoReport)
#include "tst_memoreport.moc"
