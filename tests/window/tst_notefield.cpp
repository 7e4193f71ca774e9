// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notefield.h"

#include "notesproject.h"
#include "window/statusline.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace meipi;
using meipi::test::NotesProject;

namespace {

/// A project, a highlight in it, and a window with the field and something else to focus.
struct Case {
    Case()
    {
        highlight = NoteTarget(project.highlight(u"算力网络"_qs));
        auto *column = new QVBoxLayout(&window);
        field = new NoteField(*project.edits);
        elsewhere = new QLineEdit;
        column->addWidget(field);
        column->addWidget(elsewhere);
        window.resize(300, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }

    void startNote()
    {
        field->startNote(highlight);
        field->setFocus();
    }

    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        if (!commit.isEmpty())
            event.setCommitString(commit);
        QCoreApplication::sendEvent(field, &event);
    }

    QStringList words() const { return project.wordsOn(highlight); }

    NotesProject project;
    NoteTarget highlight;
    QWidget window;
    NoteField *field;
    QLineEdit *elsewhere;
};

} // namespace

class TestNoteField : public QObject {
    Q_OBJECT

private slots:
    void nothingTypedIsNoNote_data();
    void nothingTypedIsNoNote();
    void nothingSaysSavedBeforeItIs();
    void writesAfterAPause();
    void keysKeepAndFinish_data();
    void keysKeepAndFinish();
    void leavingWrites();
    void hidingWrites();
    void typingIsOneStep();
    void keysBelongToTheInputMethod();
    void anEmptiedNoteIsRemoved();
    void anEmptiedNoteWithRepliesStays();
    void undoTakesBackTypingFirst();
    void undoOfTheNoteEmptiesTheField();
    void redoBringsTheNoteBack();
    void followsEditsFromElsewhere();
    void wordsSurviveRemovalElsewhere();
    void wordsSurviveTheLossOfThePassage();
    void wordsSurviveARefusingFile();
    void changingNotesKeepsTheFirst();
    void marksOfANoteToComeAreKept();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void growsWithItsText();
};

void TestNoteField::nothingSaysSavedBeforeItIs()
{
    Case test;
    StatusLine status;
    status.setEdits(test.project.edits.get());
    const QString saved = status.text();
    QVERIFY(saved.endsWith(u" saved"_qs));
    test.startNote();
    QCOMPARE(status.text(), saved);
    test.field->insertPlainText(u"谁出钱？"_qs);
    QVERIFY(status.text().endsWith(u" not saved yet"_qs));
    QVERIFY(test.field->write());
    QVERIFY(status.text().endsWith(u" saved"_qs));

    test.field->selectAll();
    test.field->insertPlainText(u" "_qs);
    QVERIFY(status.text().endsWith(u" not saved yet"_qs));
    QVERIFY(test.field->keep());
    QVERIFY(status.text().endsWith(u" saved"_qs));

    test.field->insertPlainText(u"谁？"_qs);
    QVERIFY(status.text().endsWith(u" not saved yet"_qs));
    delete test.field;
    QVERIFY(status.text().endsWith(u" saved"_qs));
}

void TestNoteField::nothingTypedIsNoNote_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_qs;
    QTest::newRow("an ideographic space") << u"　"_qs;
}

void TestNoteField::nothingTypedIsNoNote()
{
    QFETCH(QString, typed);
    Case test;
    const qsizetype steps = test.project.steps();
    test.startNote();
    test.field->insertPlainText(typed);
    QVERIFY(test.field->keep());
    QCOMPARE(test.words(), QStringList());
    QCOMPARE(test.project.steps(), steps);
    QVERIFY(test.field->note().isNull());
}

void TestNoteField::writesAfterAPause()
{
    Case test;
    const QSignalSpy added(test.field, &NoteField::noteAdded);
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    QCOMPARE(test.words(), QStringList());
    QTRY_COMPARE(test.words(), QStringList{u"why"_qs});
    QCOMPARE(added.size(), 1);
    QTest::keyClicks(test.field, u" so"_qs);
    QTRY_COMPARE(test.words(), QStringList{u"why so"_qs});
    QCOMPARE(added.size(), 1);
}

void TestNoteField::keysKeepAndFinish_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("finishes");

    QTest::newRow("Esc") << Qt::Key_Escape << Qt::KeyboardModifiers() << true;
    QTest::newRow("Ctrl+Return") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier)
                                 << true;
    QTest::newRow("Ctrl+Enter of the number pad")
        << Qt::Key_Enter << (Qt::ControlModifier | Qt::KeypadModifier) << true;
    QTest::newRow("Return is a line end") << Qt::Key_Return << Qt::KeyboardModifiers() << false;
}

void TestNoteField::keysKeepAndFinish()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, finishes);
    Case test;
    const QSignalSpy finished(test.field, &NoteField::finished);
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    QTest::keyClick(test.field, key, modifiers);
    QCOMPARE(finished.size(), finishes ? 1 : 0);
    QCOMPARE(test.words(), finishes ? QStringList{u"why"_qs} : QStringList());
}

void TestNoteField::leavingWrites()
{
    Case test;
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    test.elsewhere->setFocus();
    QCOMPARE(test.words(), QStringList{u"why"_qs});
}

void TestNoteField::hidingWrites()
{
    Case test;
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    test.window.hide();
    QCOMPARE(test.words(), QStringList{u"why"_qs});
}

void TestNoteField::typingIsOneStep()
{
    Case test;
    const qsizetype steps = test.project.steps();
    test.startNote();
    for (const QString &word : {u"one "_qs, u"two "_qs, u"three"_qs}) {
        QTest::keyClicks(test.field, word);
        QVERIFY(test.field->write());
    }
    QCOMPARE(test.words(), QStringList{u"one two three"_qs});
    QCOMPARE(test.project.steps(), steps + 1);
}

void TestNoteField::keysBelongToTheInputMethod()
{
    Case test;
    const QSignalSpy finished(test.field, &NoteField::finished);
    test.startNote();
    test.compose(u"suanli"_qs);
    QVERIFY(test.field->isComposing());
    QTest::keyClick(test.field, Qt::Key_Escape);
    QTest::keyClick(test.field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(test.words(), QStringList());
    test.compose({}, u"算力"_qs);
    QVERIFY(!test.field->isComposing());
    QTest::keyClick(test.field, Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(test.words(), QStringList{u"算力"_qs});
}

void TestNoteField::anEmptiedNoteIsRemoved()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"why"_qs);
    const qsizetype steps = test.project.steps();
    test.field->editNote(note);
    test.field->setFocus();
    QTest::keyClick(test.field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(test.field, Qt::Key_Delete);
    QVERIFY(test.field->write());
    QCOMPARE(test.words(), QStringList{u"why"_qs}); // it may yet get other words
    QVERIFY(test.field->keep());
    QCOMPARE(test.words(), QStringList());
    QCOMPARE(test.project.steps(), steps + 1);
    test.project.edits->undo();
    QCOMPARE(test.words(), QStringList{u"why"_qs});
}

void TestNoteField::anEmptiedNoteWithRepliesStays()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"why"_qs);
    test.project.reply(note, u"because"_qs);
    test.field->editNote(note);
    test.field->selectAll();
    QTest::keyClick(test.field, Qt::Key_Delete);
    QVERIFY(test.field->keep());
    QCOMPARE(test.words(), QStringList({QString(), u"because"_qs}));
}

void TestNoteField::undoTakesBackTypingFirst()
{
    Case test;
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    QTest::keyClick(test.field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(test.field->toPlainText(), QString());
    // With nothing left to take back the key is not the field's.
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    asked.ignore();
    QCoreApplication::sendEvent(test.field, &asked);
    QVERIFY(!asked.isAccepted());
    QTest::keyClicks(test.field, u"x"_qs);
    QKeyEvent again(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    again.ignore();
    QCoreApplication::sendEvent(test.field, &again);
    QVERIFY(again.isAccepted());
}

void TestNoteField::undoOfTheNoteEmptiesTheField()
{
    Case test;
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    test.project.edits->undo(); // writes first, so that it is this note that goes
    QCOMPARE(test.words(), QStringList());
    QCOMPARE(test.field->toPlainText(), QString());
    QVERIFY(test.field->note().isNull());
    QVERIFY(test.field->isActive());
}

void TestNoteField::redoBringsTheNoteBack()
{
    Case test;
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    QVERIFY(test.field->write());
    const NoteId note = test.field->note();
    test.project.edits->undo();
    test.project.edits->redo();
    QCOMPARE(test.field->note(), note);
    QCOMPARE(test.field->toPlainText(), u"why"_qs);
    QTest::keyClicks(test.field, u" so"_qs);
    QVERIFY(test.field->keep());
    QCOMPARE(test.words().size(), 1);
}

void TestNoteField::followsEditsFromElsewhere()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"算力"_qs);
    test.field->editNote(note);
    const auto edit = [&](const QString &words) {
        test.project.perform(
            editNote(test.project.snapshot(), test.project.edits->context(), note, words));
    };
    edit(u"建算力"_qs);
    QCOMPARE(test.field->toPlainText(), u"建算力"_qs);
    test.field->moveCursor(QTextCursor::End);
    QTest::keyClicks(test.field, u"!"_qs);
    edit(u"不建算力"_qs); // while ours is not written yet
    QCOMPARE(test.field->toPlainText(), u"不建算力!"_qs);
    QVERIFY(test.field->keep());
    QCOMPARE(test.words(), QStringList{u"不建算力!"_qs});
    test.compose(u"xie"_qs);
    edit(u"改"_qs); // a composition is not torn
    QVERIFY(test.field->isComposing());
    test.compose({}, u"写"_qs);
    QVERIFY(test.field->toPlainText().contains(u"写"));
    QVERIFY(test.field->toPlainText().contains(u"改"));
}

void TestNoteField::wordsSurviveRemovalElsewhere()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"one"_qs);
    test.field->editNote(note);
    QTest::keyClicks(test.field, u" two"_qs);
    test.project.perform(removeNote(test.project.snapshot(), note));
    QCOMPARE(test.field->toPlainText(), u"one two"_qs);
    QVERIFY(test.field->keep());
    QCOMPARE(test.words(), QStringList{u"one two"_qs});
}

void TestNoteField::wordsSurviveTheLossOfThePassage()
{
    Case test;
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    test.project.perform(
        removeHighlights(test.project.snapshot(), {HighlightId(test.highlight.id)}));
    QVERIFY(test.field->keep());
    QCOMPARE(test.project.wordsOn(NoteTarget()), QStringList{u"why"_qs});
}

void TestNoteField::wordsSurviveARefusingFile()
{
    NotesProject project;
    const NoteTarget highlight(project.highlight(u"算力网络"_qs));
    const NoteId other = project.note(highlight, u"other"_qs);
    project.makeReadOnly();
    const QSignalSpy failed(project.edits.get(), &Edits::failed);
    NoteField field(*project.edits);
    const QSignalSpy finished(&field, &NoteField::finished);
    field.startNote(highlight);
    QTest::keyClicks(&field, u"why"_qs);
    QVERIFY(!field.keep());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!field.editNote(other));
    QVERIFY(!field.clear());
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(finished.size(), 0);
    QCOMPARE(field.toPlainText(), u"why"_qs);
}

void TestNoteField::changingNotesKeepsTheFirst()
{
    Case test;
    const NoteId other = test.project.note(test.highlight, u"other"_qs);
    test.startNote();
    QTest::keyClicks(test.field, u"why"_qs);
    QVERIFY(test.field->editNote(other));
    QCOMPARE(test.words(), QStringList({u"other"_qs, u"why"_qs}));
    QCOMPARE(test.field->toPlainText(), u"other"_qs);
    QVERIFY(test.field->startReply(other));
    QTest::keyClicks(test.field, u"re"_qs);
    QVERIFY(test.field->clear());
    QVERIFY(!test.field->isActive());
    const ProjectSnapshot &project = test.project.snapshot();
    const QList<NoteId> notes = project.notes(test.highlight);
    const auto replies = std::count_if(notes.cbegin(), notes.cend(), [&](const NoteId &id) {
        return project.find(id)->text == u"re" && project.find(id)->replyTo == other;
    });
    QCOMPARE(replies, 1); // notes of one millisecond come in any order
}

void TestNoteField::marksOfANoteToComeAreKept()
{
    Case test;
    test.startNote();
    test.field->setStatus(NoteStatus::Question);
    test.field->setStarred(true);
    test.field->setPrivate(true);
    QCOMPARE(test.words(), QStringList());
    QTest::keyClicks(test.field, u"why"_qs);
    QVERIFY(test.field->keep());
    const Note note = *test.project.snapshot().find(test.field->note());
    QCOMPARE(note.status, NoteStatus::Question);
    QVERIFY(note.starred);
    QVERIFY(note.isPrivate);
    test.field->setStatus(NoteStatus::Evidence);
    QCOMPARE(test.project.snapshot().find(test.field->note())->status, NoteStatus::Evidence);
}

void TestNoteField::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("lines and an indent") << u"　　甲\n\n  乙"_qs;
    QTest::newRow("outside the BMP") << u"\U0001F4D6\U00020000"_qs;
    QTest::newRow("no-break space") << u"5\u00a0%"_qs;
    QTest::newRow("right to left") << u"\u05d0\u05d1 a"_qs;
    QTest::newRow("mark-up") << u"<b>a</b> & **b**"_qs;
}

void TestNoteField::keepsEveryCharacter()
{
    QFETCH(QString, words);
    Case test;
    const qsizetype steps = test.project.steps();
    const NoteId note = test.project.note(test.highlight, words);
    test.field->editNote(note);
    QVERIFY(test.field->keep());
    QCOMPARE(test.project.steps(), steps + 1); // looking changes nothing
    test.field->moveCursor(QTextCursor::End);
    QTest::keyClicks(test.field, u"."_qs);
    QVERIFY(test.field->keep());
    QCOMPARE(test.words(), QStringList{words + u'.'});
}

void TestNoteField::growsWithItsText()
{
    Case test;
    test.startNote();
    const int oneLine = test.field->height();
    for (int line = 0; line < 3; ++line)
        QTest::keyClick(test.field, Qt::Key_Return);
    QTRY_VERIFY(test.field->height() > 2 * oneLine);
    test.field->setLargestHeight(5 * oneLine);
    for (int line = 0; line < 20; ++line)
        QTest::keyClick(test.field, Qt::Key_Return);
    QTRY_COMPARE(test.field->height(), 5 * oneLine);
}

QTEST_MAIN(TestNoteField)
#include "tst_notefield.moc"
