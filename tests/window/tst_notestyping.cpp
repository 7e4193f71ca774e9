// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"

#include "notespaneldesk.h"

using namespace meipi;
using Case = meipi::test::NotesPanelDesk;
using meipi::test::NotesProject;

class TestNotesTyping : public QObject {
    Q_OBJECT

private slots:
    void editsInTheRow();
    void notesStayOpenWhileTheyNoLongerMatch();
    void writesANewNoteBelowThePassage();
    void repliesBelowTheNote();
    void leavingTheFieldClosesIt();
    void undoWhileTyping();
    void removalOfTheTypedRow();
    void anotherDocumentKeepsWhatIsTyped();
    void wordsSurviveARefusingFile();
    void deletionKeepsTheWords();
};

void TestNotesTyping::editsInTheRow()
{
    Case test;
    const NoteId note =
        test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"one"_qs);
    test.choose(u"one"_qs);
    QTest::keyClick(test.view, Qt::Key_F2);
    QVERIFY(test.view->isTyping());
    QCOMPARE(QApplication::focusWidget(), test.field);
    QVERIFY(test.view->visualRect(test.view->currentIndex()).intersects(test.field->geometry()));
    QTest::keyClicks(test.field, u" two"_qs);
    QTest::keyClick(test.field, Qt::Key_Escape);
    QVERIFY(!test.view->isTyping());
    QVERIFY(!test.field->isVisible());
    QCOMPARE(QApplication::focusWidget(), test.view);
    QCOMPARE(test.project.snapshot().find(note)->text, u"one two"_qs);
}

void TestNotesTyping::notesStayOpenWhileTheyNoLongerMatch()
{
    Case test;
    test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"alpha"_qs);
    test.filterBy(u"alpha"_qs);
    test.choose(u"alpha"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    test.field->selectAll();
    QTest::keyClicks(test.field, u"beta"_qs);
    QVERIFY(test.field->write());
    QVERIFY(test.view->isTyping());
    QCOMPARE(QApplication::focusWidget(), test.field);
    QCOMPARE(test.shown().size(), 3);
    QTest::keyClick(test.field, Qt::Key_Escape);
    QCOMPARE(test.shown().size(), 0);
}

void TestNotesTyping::writesANewNoteBelowThePassage()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    test.choose(u"算力网络"_qs);
    const int before = test.view->visualRect(test.row(u"算力网络"_qs)).height();
    QTest::keyClick(test.view, Qt::Key_Return);
    QVERIFY(test.view->visualRect(test.row(u"算力网络"_qs)).height() > before);
    QTest::keyClicks(test.field, u"new"_qs);
    QVERIFY(test.field->write());
    QVERIFY(test.view->isTyping());
    QCOMPARE(test.view->currentIndex(), test.row(u"new"_qs));
    QCOMPARE(test.view->visualRect(test.row(u"算力网络"_qs)).height(), before);
    QTest::keyClicks(test.field, u"er"_qs);
    QTest::keyClick(test.field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(test.project.wordsOn(target), QStringList{u"newer"_qs});
}

void TestNotesTyping::repliesBelowTheNote()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    const NoteId first = test.project.note(target, u"one"_qs);
    test.project.note(target, u"two"_qs);
    test.choose(u"one"_qs);
    QTest::keyClick(test.view, Qt::Key_R);
    QTest::keyClicks(test.field, u"re"_qs);
    QTest::keyClick(test.field, Qt::Key_Escape);
    QCOMPARE(test.shown().sliced(2), QStringList({u"one"_qs, u"re"_qs, u"two"_qs}));
    const auto reply = test.row(u"re"_qs).data(NotesModel::NoteRole).value<NoteId>();
    QCOMPARE(test.project.snapshot().find(reply)->replyTo, first);
}

void TestNotesTyping::leavingTheFieldClosesIt()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    test.choose(u"算力网络"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    QTest::keyClicks(test.field, u"new"_qs);
    test.elsewhere->setFocus();
    QTRY_VERIFY(!test.view->isTyping());
    QCOMPARE(test.project.wordsOn(target), QStringList{u"new"_qs});
    QCOMPARE(QApplication::focusWidget(), test.elsewhere);
}

void TestNotesTyping::undoWhileTyping()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    test.choose(u"算力网络"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    QTest::keyClicks(test.field, u"new"_qs);
    test.project.edits->undo();
    QCOMPARE(test.project.wordsOn(target), QStringList());
    QTRY_VERIFY(!test.view->isTyping());
    test.project.edits->redo();
    QCOMPARE(test.project.wordsOn(target), QStringList{u"new"_qs});
    QVERIFY(test.row(u"new"_qs).isValid());
}

void TestNotesTyping::removalOfTheTypedRow()
{
    Case test;
    const HighlightId highlight = test.project.highlight(u"算力网络"_qs);
    const NoteId note = test.project.note(NoteTarget(highlight), u"one"_qs);
    test.choose(u"one"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    QTest::keyClicks(test.field, u" two"_qs);
    test.project.perform(removeNote(test.project.snapshot(), note));
    // The words were not written yet, so they come back as a note of their own.
    QTRY_COMPARE(test.project.wordsOn(NoteTarget(highlight)), QStringList{u"one two"_qs});
    QTRY_VERIFY(!test.field->isVisible());
    test.choose(u"one two"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    QTest::keyClicks(test.field, u" three"_qs);
    test.project.perform(removeHighlights(test.project.snapshot(), {highlight}));
    QTRY_COMPARE(test.project.wordsOn(NoteTarget()), QStringList{u"one two three"_qs});
}

void TestNotesTyping::anotherDocumentKeepsWhatIsTyped()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    test.choose(u"算力网络"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    QTest::keyClicks(test.field, u"new"_qs);
    test.panel->setDocument({});
    QVERIFY(!test.view->isTyping());
    QCOMPARE(test.project.wordsOn(target), QStringList{u"new"_qs});
}

void TestNotesTyping::wordsSurviveARefusingFile()
{
    NotesProject project;
    const NoteTarget target(project.highlight(u"算力网络"_qs));
    project.note(target, u"one"_qs);
    project.makeReadOnly();
    NotesPanel panel(*project.edits);
    panel.setDocument(project.document);
    panel.resize(300, 400);
    panel.show();
    auto *view = panel.findChild<NotesView *>();
    view->editRow(view->model()->index(2, 0));
    QTest::keyClicks(&view->field(), u" two"_qs);
    QVERIFY(!panel.keep());
    view->editRow(view->model()->index(1, 0)); // refused, the words are still typed
    QVERIFY(view->isTyping());
    QCOMPARE(view->field().toPlainText(), u"one two"_qs);
}

void TestNotesTyping::deletionKeepsTheWords()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    test.choose(u"算力网络"_qs);
    QTest::keyClick(test.view, Qt::Key_Return);
    QTest::keyClicks(test.field, u"new"_qs);
    delete test.panel;
    QCOMPARE(test.project.wordsOn(target), QStringList{u"new"_qs});
}

QTEST_MAIN(TestNotesTyping)
#include "tst_notestyping.moc"
