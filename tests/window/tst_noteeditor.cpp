// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/barbutton.h"
#include "window/notecard.h"
#include "window/noteeditor.h"
#include "window/notefield.h"

#include "notesproject.h"

using namespace meipi;
using meipi::test::NotesProject;

namespace {

struct Case {
    Case()
    {
        highlight = NoteTarget(project.highlight(u"算力网络"_qs));
        parent.resize(500, 600);
        editor = new NoteEditor(*project.edits, &parent);
        editor->resize(300, 60);
        field = &editor->field();
        parent.show();
        parent.activateWindow();
        if (!QTest::qWaitForWindowActive(&parent))
            qFatal("the window is not active");
    }

    ~Case() { parent.hide(); } // before it goes, as the program's window does

    // Notes from top to bottom: those on cards, and "|" where the field stands.
    QStringList shown() const
    {
        QMap<int, QString> byPlace;
        const QList<NoteCard *> cards = editor->findChildren<NoteCard *>();
        for (const NoteCard *card : cards) {
            if (card->isVisible()) {
                byPlace.insert(card->mapTo(editor, QPoint()).y(),
                               project.snapshot().find(card->note())->text);
            }
        }
        byPlace.insert(field->mapTo(editor, QPoint()).y(), u"|"_qs + field->toPlainText());
        return byPlace.values();
    }

    NoteCard *card(const NoteId &note) const
    {
        const QList<NoteCard *> cards = editor->findChildren<NoteCard *>();
        for (NoteCard *each : cards) {
            if (each->note() == note && each->isVisible())
                return each;
        }
        qFatal("no card for the note");
    }

    static void press(QWidget *where, const QString &name)
    {
        const QList<BarButton *> buttons = where->findChildren<BarButton *>();
        for (BarButton *button : buttons) {
            if (button->accessibleName() == name && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("no button %s", qPrintable(name));
    }

    const Note &row(const NoteId &note) const { return *project.snapshot().find(note); }

    NotesProject project;
    NoteTarget highlight;
    QWidget parent;
    NoteEditor *editor;
    NoteField *field;
};

} // namespace

class TestNoteEditor : public QObject {
    Q_OBJECT

private slots:
    void startsANoteWithTheFocus();
    void showsNotesWithoutTakingTheFocus();
    void editsANoteInItsPlace();
    void repliesBelowWhatTheyAnswer();
    void escAndCtrlEnterKeepAndFinish();
    void buttonsOfACardAct();
    void buttonsOfTheComposerAct();
    void keysOfACardAct();
    void followsEditsFromElsewhere();
    void undoWhileTypingKeepsTheEditorWhole();
    void anotherTargetKeepsTheWords();
    void isAsHighAsItsNotes();
    void fitsNarrowPlaces_data();
    void fitsNarrowPlaces();
    void deletionKeepsTheWords();
};

void TestNoteEditor::startsANoteWithTheFocus()
{
    Case test;
    test.editor->show();
    test.editor->startNote(test.highlight);
    QCOMPARE(QApplication::focusWidget(), test.field);
    QCOMPARE(test.shown(), QStringList{u"|"_qs});
    QTest::keyClicks(test.field, u"why"_qs);
    QVERIFY(test.editor->keep());
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList{u"why"_qs});
    QCOMPARE(test.shown(), QStringList{u"|why"_qs}); // the field stands for the note
}

void TestNoteEditor::showsNotesWithoutTakingTheFocus()
{
    Case test;
    const NoteId first = test.project.note(test.highlight, u"one"_qs);
    test.project.reply(first, u"two"_qs);
    test.editor->show();
    test.parent.setFocus();
    test.editor->editTarget(test.highlight);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"one"_qs, u"two"_qs, u"|"_qs}));
    QVERIFY(QApplication::focusWidget() != test.field);
}

void TestNoteEditor::editsANoteInItsPlace()
{
    Case test;
    const NoteId first = test.project.note(test.highlight, u"one"_qs);
    test.project.note(test.highlight, u"two"_qs);
    test.editor->show();
    test.editor->editNote(first);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"|one"_qs, u"two"_qs}));
    QTest::keyClicks(test.field, u"!"_qs);
    QVERIFY(test.editor->keep());
    QCOMPARE(test.row(first).text, u"one!"_qs);
}

void TestNoteEditor::repliesBelowWhatTheyAnswer()
{
    Case test;
    const NoteId first = test.project.note(test.highlight, u"one"_qs);
    test.project.note(test.highlight, u"two"_qs);
    test.editor->show();
    test.editor->editTarget(test.highlight);
    Case::press(test.card(first), u"Reply"_qs);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"one"_qs, u"|"_qs, u"two"_qs}));
    QTest::keyClicks(test.field, u"re"_qs);
    QVERIFY(test.editor->keep());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"one"_qs, u"|re"_qs, u"two"_qs}));
    QCOMPARE(test.row(test.field->note()).replyTo, first);
}

void TestNoteEditor::escAndCtrlEnterKeepAndFinish()
{
    Case test;
    const QSignalSpy finished(test.editor, &NoteEditor::finished);
    test.editor->show();
    test.editor->startNote(test.highlight);
    QTest::keyClicks(test.field, u"a"_qs);
    QTest::keyClick(test.field, Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QTest::keyClicks(test.field, u"b"_qs);
    QTest::keyClick(test.field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.size(), 2);
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList{u"ab"_qs});
}

void TestNoteEditor::buttonsOfACardAct()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"one"_qs);
    test.editor->show();
    test.editor->editTarget(test.highlight);
    Case::press(test.card(note), u"Key note"_qs);
    QVERIFY(test.row(note).starred);
    Case::press(test.card(note), u"Key note"_qs);
    QVERIFY(!test.row(note).starred);
    Case::press(test.card(note), u"Private"_qs);
    QVERIFY(test.row(note).isPrivate);
    Case::press(test.card(note), u"Done"_qs);
    QVERIFY(test.row(note).done);
    Case::press(test.card(note), u"Remove"_qs);
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList());
    test.project.edits->undo();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"one"_qs, u"|"_qs}));
}

void TestNoteEditor::buttonsOfTheComposerAct()
{
    Case test;
    test.editor->show();
    test.editor->startNote(test.highlight);
    QWidget *composer = test.field->parentWidget();
    Case::press(composer, u"Key note"_qs);
    QTest::keyClicks(test.field, u"one"_qs);
    QVERIFY(test.editor->keep());
    const NoteId note = test.field->note();
    QVERIFY(test.row(note).starred);
    Case::press(composer, u"Done"_qs);
    QVERIFY(test.row(note).done);
    Case::press(composer, u"Remove"_qs);
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList());
    QVERIFY(test.field->isActive());
    QCOMPARE(test.field->toPlainText(), QString());
}

void TestNoteEditor::keysOfACardAct()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"one"_qs);
    test.editor->show();
    test.editor->editTarget(test.highlight);
    NoteCard *card = test.card(note);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_2);
    QCOMPARE(test.row(note).status, NoteStatus::Question);
    QTest::keyClick(card, Qt::Key_5);
    QCOMPARE(test.row(note).status, NoteStatus::ToDo);
    QTest::keyClick(card, Qt::Key_S);
    QVERIFY(test.row(note).starred);
    QTest::keyClick(card, Qt::Key_P);
    QVERIFY(test.row(note).isPrivate);
    QTest::keyClick(card, Qt::Key_D);
    QVERIFY(test.row(note).done);
    QTest::keyClick(card, Qt::Key_D, Qt::ControlModifier); // another program's habit
    QVERIFY(test.row(note).done);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(test.field->note(), note);
    QCOMPARE(QApplication::focusWidget(), test.field);
}

void TestNoteEditor::followsEditsFromElsewhere()
{
    Case test;
    const NoteId note = test.project.note(test.highlight, u"one"_qs);
    test.editor->show();
    test.editor->startNote(test.highlight);
    QTest::keyClicks(test.field, u"mine"_qs);
    test.project.perform(
        editNote(test.project.snapshot(), test.project.edits->context(), note, u"other"_qs));
    test.project.note(test.highlight, u"new"_qs);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"other"_qs, u"new"_qs, u"|mine"_qs}));
    QCOMPARE(QApplication::focusWidget(), test.field);
    test.project.perform(removeNote(test.project.snapshot(), note));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(test.shown(), QStringList({u"new"_qs, u"|mine"_qs}));
}

void TestNoteEditor::undoWhileTypingKeepsTheEditorWhole()
{
    Case test;
    test.editor->show();
    test.editor->startNote(test.highlight);
    QTest::keyClicks(test.field, u"one"_qs);
    test.project.edits->undo();
    QCOMPARE(test.shown(), QStringList{u"|"_qs});
    test.project.edits->undo(); // the highlight goes as well
    QCOMPARE(test.shown(), QStringList{u"|"_qs});
    test.project.edits->redo();
    test.project.edits->redo();
    QCOMPARE(test.shown(), QStringList{u"|one"_qs});
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList{u"one"_qs});
}

void TestNoteEditor::anotherTargetKeepsTheWords()
{
    Case test;
    const NoteTarget other(test.project.highlight(u"办好学校"_qs));
    test.editor->show();
    test.editor->startNote(test.highlight);
    QTest::keyClicks(test.field, u"one"_qs);
    test.editor->startNote(other);
    QTest::keyClicks(test.field, u"two"_qs);
    test.editor->hide();
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList{u"one"_qs});
    QCOMPARE(test.project.wordsOn(other), QStringList{u"two"_qs});
}

void TestNoteEditor::isAsHighAsItsNotes()
{
    Case test;
    test.editor->show();
    test.editor->startNote(test.highlight);
    QTRY_COMPARE(test.editor->height(), test.editor->heightForWidth(300));
    const int alone = test.editor->height();
    for (int i = 0; i < 3; ++i)
        test.project.note(test.highlight, u"算力"_qs.repeated(40));
    QTRY_VERIFY(test.editor->height() > 2 * alone);
    for (int i = 0; i < 20; ++i)
        test.project.note(test.highlight, u"算力"_qs.repeated(40));
    QTRY_COMPARE(test.editor->height(), 400); // two thirds of the parent, then it scrolls
}

void TestNoteEditor::fitsNarrowPlaces_data()
{
    QTest::addColumn<int>("width");

    QTest::newRow("usual") << 320;
    QTest::newRow("compact") << 280;
    QTest::newRow("narrow") << 220;
}

void TestNoteEditor::fitsNarrowPlaces()
{
    QFETCH(int, width);
    Case test;
    const NoteId note = test.project.note(test.highlight, u"a-word-that-has-no-end-"_qs.repeated(9),
                                          NoteStatus::Objection);
    test.project.reply(note, u"再议"_qs);
    test.editor->resize(width, 60);
    test.editor->show();
    test.editor->startNote(test.highlight);
    QCoreApplication::sendPostedEvents();
    QList<QWidget *> parts = test.editor->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        const int right = part->mapTo(test.editor, QPoint(part->width(), 0)).x();
        QVERIFY2(right <= width, part->metaObject()->className());
    }
}

void TestNoteEditor::deletionKeepsTheWords()
{
    Case test;
    test.editor->show();
    test.editor->startNote(test.highlight);
    QTest::keyClicks(test.field, u"one"_qs);
    delete test.editor;
    QCOMPARE(test.project.wordsOn(test.highlight), QStringList{u"one"_qs});
}

QTEST_MAIN(TestNoteEditor)
#include "tst_noteeditor.moc"
