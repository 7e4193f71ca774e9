// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestNoteEdits : public QObject {
    Q_OBJECT

private slots:
    void hangsOnEveryKindOfTarget();
    void keepsTextAsTyped_data();
    void keepsTextAsTyped();
    void repliesHangWhereTheirNoteHangs();
    void altersOneFieldAndTheTime();
    void whatIsSoAlreadyChangesNothing();
    void privacyTakesRepliesAlong();
    void removesRepliesOfReplies();
    void repliesInACircleEnd();
    void missingRowsAreNotFound_data();
    void missingRowsAreNotFound();
};

static const QString body = u"一、算力。\n建设算力网络。"_qs;

static ProjectBuilder marked()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlight(u"算力"_qs, {u"x"_qs});
    return builder;
}

void TestNoteEdits::hangsOnEveryKindOfTarget()
{
    ProjectBuilder builder = marked();
    OutlineNode node;
    node.ordinal = 1;
    node.range = {0, body.size()};
    builder.document(body, u"b.txt"_qs, Outline({node}));
    const QList<NoteTarget> targets{
        NoteTarget(), NoteTarget(builder.documentId()), NoteTarget(builder.sectionId(u"1"_qs)),
        NoteTarget(builder.themeId(u"x"_qs)), NoteTarget(builder.highlightId())};
    for (const NoteTarget &target : targets) {
        builder.noteOn(target, u"甲"_qs, NoteStatus::Question).noteOn(target, u"乙"_qs);
        const QList<NoteId> notes = builder.snapshot().notes(target);
        QCOMPARE(notes.size(), 2);
        QCOMPARE(builder.snapshot().find(notes[0])->text, u"甲"_qs);
        QCOMPARE(builder.snapshot().find(notes[0])->status, NoteStatus::Question);
        QCOMPARE(builder.snapshot().find(notes[0])->target, target);
        QVERIFY(builder.snapshot().find(notes[0])->replyTo.isNull());
        QCOMPARE(builder.snapshot().find(notes[1])->author, builder.authorId());
    }
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestNoteEdits::keepsTextAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("plain") << u"多少？"_qs << u"多少？"_qs;
    QTest::newRow("white space at its end") << u"a\n\n　 "_qs << u"a"_qs;
    QTest::newRow("an indent") << u"　　a\n  b"_qs << u"　　a\n  b"_qs;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("white space only") << u" \n"_qs << QString();
    QTest::newRow("outside the BMP") << u"\U0001F4D6𠮷"_qs << u"\U0001F4D6𠮷"_qs;
    QTest::newRow("Markdown") << u"# a  \n- b"_qs << u"# a  \n- b"_qs;
}

void TestNoteEdits::keepsTextAsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    ProjectBuilder builder = marked();
    builder.note(typed);
    QCOMPARE(builder.snapshot().find(builder.noteId())->text, kept);
    builder.reply(typed);
    QCOMPARE(builder.snapshot().find(builder.noteId())->text, kept);
    builder.note(u"before"_qs);
    builder.perform(editNote(builder.snapshot(), builder.context(), builder.noteId(), typed));
    QCOMPARE(builder.snapshot().find(builder.noteId())->text, kept);
}

void TestNoteEdits::repliesHangWhereTheirNoteHangs()
{
    ProjectBuilder builder = marked();
    builder.note(u"问"_qs).keptPrivate();
    const NoteId question = builder.noteId();
    builder.as(u"李"_qs).reply(u"答"_qs);
    const Note answer = *builder.snapshot().find(builder.noteId());
    QCOMPARE(answer.target, NoteTarget(builder.highlightId()));
    QCOMPARE(answer.replyTo, question);
    QCOMPARE(answer.author, builder.authorId());
    QVERIFY(answer.isPrivate); // or the answer would give the question away
    builder.reply(u"再答"_qs);
    QCOMPARE(builder.snapshot().find(builder.noteId())->replyTo, answer.id);
}

void TestNoteEdits::altersOneFieldAndTheTime()
{
    ProjectBuilder builder = marked();
    builder.note(u"a"_qs);
    const NoteId id = builder.noteId();
    Note wanted = *builder.snapshot().find(id);
    const auto check = [&](const Result<Change> &change, Timestamp now) {
        builder.perform(change);
        wanted.modified = now;
        QCOMPARE(*builder.snapshot().find(id), wanted);
    };
    EditContext context = builder.context();
    wanted.text = u"b"_qs;
    check(editNote(builder.snapshot(), context, id, u"b"_qs), context.now);
    context = builder.context();
    wanted.status = NoteStatus::ToDo;
    check(setNoteStatus(builder.snapshot(), context, id, NoteStatus::ToDo), context.now);
    context = builder.context();
    wanted.starred = true;
    check(setNoteStarred(builder.snapshot(), context, id, true), context.now);
    context = builder.context();
    wanted.done = true;
    check(setNoteDone(builder.snapshot(), context, id, true), context.now);
    context = builder.context();
    wanted.isPrivate = true;
    check(setNotePrivate(builder.snapshot(), context, id, true), context.now);
}

void TestNoteEdits::whatIsSoAlreadyChangesNothing()
{
    ProjectBuilder builder = marked();
    builder.note(u"a"_qs);
    const ProjectSnapshot &project = builder.snapshot();
    const EditContext context = builder.context();
    const NoteId id = builder.noteId();
    const QList<Result<Change>> nothing{
        editNote(project, context, id, u"a "_qs),
        setNoteStatus(project, context, id, NoteStatus::Thought),
        setNoteStarred(project, context, id, false),
        setNotePrivate(project, context, id, false),
        setNoteDone(project, context, id, false),
    };
    for (const Result<Change> &result : nothing)
        QVERIFY(result && result->isEmpty());
}

void TestNoteEdits::privacyTakesRepliesAlong()
{
    ProjectBuilder builder = marked();
    builder.note(u"other"_qs).note(u"a"_qs);
    const NoteId id = builder.noteId();
    builder.reply(u"b"_qs).reply(u"c"_qs);
    const NoteId deep = builder.noteId();
    const auto change = setNotePrivate(builder.snapshot(), builder.context(), id, true);
    QCOMPARE(change->of<Note>().size(), 3);
    builder.perform(change);
    QVERIFY(builder.snapshot().find(deep)->isPrivate);
    const auto back = setNotePrivate(builder.snapshot(), builder.context(), id, false);
    QCOMPARE(back->of<Note>().size(), 3);
}

void TestNoteEdits::removesRepliesOfReplies()
{
    ProjectBuilder builder = marked();
    builder.note(u"other"_qs);
    const NoteId other = builder.noteId();
    builder.note(u"a"_qs);
    const NoteId id = builder.noteId();
    builder.reply(u"b"_qs);
    const NoteId reply = builder.noteId();
    builder.reply(u"c"_qs);
    const ProjectSnapshot before = builder.snapshot();
    QCOMPARE(removeNote(before, reply)->of<Note>().size(), 2);
    const auto change = removeNote(before, id);
    QCOMPARE(change->of<Note>().size(), 3);
    builder.perform(change);
    QCOMPARE(builder.snapshot().notes(NoteTarget(builder.highlightId())), QList<NoteId>{other});
    builder.perform(change->inverted());
    QVERIFY(test::rowDifferences(builder.snapshot(), before).isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestNoteEdits::repliesInACircleEnd()
{
    ProjectBuilder builder = marked();
    builder.note(u"a"_qs);
    const Note first = *builder.snapshot().find(builder.noteId());
    builder.reply(u"b"_qs);
    Note damaged = first;
    damaged.replyTo = builder.noteId();
    Change change;
    change.update(first, damaged);
    builder.perform(change);
    QCOMPARE(removeNote(builder.snapshot(), first.id)->of<Note>().size(), 2);
}

void TestNoteEdits::missingRowsAreNotFound_data()
{
    QTest::addColumn<NoteTarget>("target");

    QTest::newRow("document") << NoteTarget(DocumentId::create());
    QTest::newRow("section") << NoteTarget(SectionId::create());
    QTest::newRow("theme") << NoteTarget(ThemeId::create());
    QTest::newRow("highlight") << NoteTarget(HighlightId::create());
    QTest::newRow("no highlight at all") << NoteTarget(HighlightId());
}

void TestNoteEdits::missingRowsAreNotFound()
{
    QFETCH(NoteTarget, target);
    ProjectBuilder builder = marked();
    const ProjectSnapshot &project = builder.snapshot();
    const EditContext context = builder.context();
    const NoteId none = NoteId::create();
    const QList<Result<Change>> failures{
        addNote(project, context, target, u"a"_qs),
        replyToNote(project, context, none, u"a"_qs),
        editNote(project, context, none, u"a"_qs),
        setNoteStatus(project, context, none, NoteStatus::ToDo),
        setNoteStarred(project, context, none, true),
        setNotePrivate(project, context, none, true),
        setNoteDone(project, context, none, true),
        removeNote(project, none),
    };
    for (const Result<Change> &result : failures) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestNoteEdits)
#include "tst_noteedits.moc"
