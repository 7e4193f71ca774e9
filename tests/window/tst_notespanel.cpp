// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"
#include "window/themepicker.h"

#include "notespaneldesk.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace meipi;
using Case = meipi::test::NotesPanelDesk;

class TestNotesPanel : public QObject {
    Q_OBJECT

private slots:
    void teachesWhereThereAreNoNotes();
    void saysThatNothingMatches();
    void clicksGoToThePassage();
    void rowsOfSectionsGoThere();
    void keysOfARowAct();
    void menuShowsKeys();
    void followsTheReader();
    void themeFilter();
    void marksFilter();
    void forgottenThemesFilterNothing();
    void rowsAreAsHighAsTheirWords();
    void staysInPlaceWhileRowsComeAndGo();
    void tenThousandRowsScrollToTheirEnd();
    void isAListToAssistiveTechnology();
};

void TestNotesPanel::teachesWhereThereAreNoNotes()
{
    Case test;
    auto *label = test.panel->findChild<QLabel *>();
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"press N"));
    QVERIFY(!test.panel->findChild<QPushButton *>()->isVisible());
    test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"one"_qs);
    QVERIFY(!label->isVisible());
    QVERIFY(test.view->isVisible());
    test.project.edits->undo();
    test.project.edits->undo();
    QVERIFY(label->isVisible());
}

void TestNotesPanel::saysThatNothingMatches()
{
    Case test;
    test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"one"_qs);
    test.filterBy(u"海洋"_qs);
    QVERIFY(test.panel->findChild<QLabel *>()->text().contains(u"No note matches"));
    auto *clear = test.panel->findChild<QPushButton *>();
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(test.shown().size(), 3);
    QCOMPARE(test.filterField()->text(), QString());
    QCOMPARE(QApplication::focusWidget(), test.filterField());
}

void TestNotesPanel::clicksGoToThePassage()
{
    Case test;
    const HighlightId highlight = test.project.highlight(u"算力网络"_qs);
    test.project.note(NoteTarget(highlight), u"one"_qs);
    const QSignalSpy passage(test.panel, &NotesPanel::passageRequested);
    for (const QString &text : {u"算力网络"_qs, u"one"_qs}) {
        QTest::mouseClick(test.view->viewport(), Qt::LeftButton, {},
                          test.view->visualRect(test.row(text)).center());
    }
    QCOMPARE(passage.size(), 2);
    QCOMPARE(passage[1][0].value<HighlightId>(), highlight);
    QTest::keyClick(test.view, Qt::Key_Space);
    QCOMPARE(passage.size(), 3);
}

void TestNotesPanel::rowsOfSectionsGoThere()
{
    Case test;
    const SectionTree &tree = test.project.snapshot().sections(test.project.document);
    const SectionId section = tree.idOf(tree.outline().nodeAtPath(u"2"));
    test.project.note(NoteTarget(section), u"memo"_qs);
    test.project.note(NoteTarget(), u"core"_qs);
    const QSignalSpy sections(test.panel, &NotesPanel::sectionRequested);
    const QSignalSpy passage(test.panel, &NotesPanel::passageRequested);
    for (const QString &text : {u"二、培养人才"_qs, u"memo"_qs, u"core"_qs, u"Project"_qs}) {
        test.choose(text);
        QTest::keyClick(test.view, Qt::Key_Space);
    }
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections[0][0].value<SectionId>(), section);
    QCOMPARE(passage.size(), 0);
}

void TestNotesPanel::keysOfARowAct()
{
    Case test;
    const NoteId note =
        test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"one"_qs);
    test.choose(u"one"_qs);
    const auto row = [&] { return *test.project.snapshot().find(note); };
    QTest::keyClick(test.view, Qt::Key_S);
    QVERIFY(row().starred);
    QTest::keyClick(test.view, Qt::Key_P);
    QVERIFY(row().isPrivate);
    QTest::keyClick(test.view, Qt::Key_D);
    QVERIFY(row().done);
    QTest::keyClick(test.view, Qt::Key_4);
    QCOMPARE(row().status, NoteStatus::Evidence);
    QTest::keyClick(test.view, Qt::Key_Delete);
    QVERIFY(!test.project.snapshot().find(note));
    test.choose(u"算力网络"_qs); // no note: nothing to remove or mark
    const qsizetype steps = test.project.steps();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_S, Qt::Key_R, Qt::Key_1})
        QTest::keyClick(test.view, key);
    QCOMPARE(test.project.steps(), steps);
}

void TestNotesPanel::menuShowsKeys()
{
    Case test;
    const NoteId note =
        test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"one"_qs);
    test.choose(u"one"_qs);
    emit test.view->customContextMenuRequested(test.view->visualRect(test.row(u"one"_qs)).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList keyed;
    QAction *star = nullptr;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        keyed.append(action->shortcut().toString());
        if (action->text() == u"Key note")
            star = action;
    }
    for (const QString &key :
         {u"Space"_qs, u"Return"_qs, u"R"_qs, u"S"_qs, u"P"_qs, u"D"_qs, u"Del"_qs})
        QVERIFY2(keyed.contains(key), qPrintable(key));
    QVERIFY(star);
    star->trigger();
    QVERIFY(test.project.snapshot().find(note)->starred);
    menu->close();
}

void TestNotesPanel::followsTheReader()
{
    Case test;
    const HighlightId highlight = test.project.highlight(u"算力网络"_qs);
    const HighlightId other = test.project.highlight(u"办好学校"_qs);
    test.project.note(NoteTarget(highlight), u"one"_qs);
    const QSignalSpy passage(test.panel, &NotesPanel::passageRequested);
    test.panel->setCurrentHighlight(other);
    QCOMPARE(test.view->currentIndex(), test.row(u"办好学校"_qs));
    test.choose(u"one"_qs);
    test.panel->setCurrentHighlight(highlight);
    QCOMPARE(test.view->currentIndex(), test.row(u"one"_qs)); // its note is chosen already
    test.panel->setCurrentHighlight(HighlightId::create());
    QCOMPARE(test.view->currentIndex(), test.row(u"one"_qs));
    QCOMPARE(passage.size(), 0);
}

void TestNotesPanel::themeFilter()
{
    Case test;
    const ThemeId power = test.project.theme(u"算力"_qs);
    test.project.highlight(u"算力网络"_qs, {power});
    test.project.highlight(u"办好学校"_qs);
    test.panel->setThemeFilter(power);
    QCOMPARE(test.shown(), QStringList({u"一、建设算力网络"_qs, u"算力网络"_qs}));
    QVERIFY(test.button(u"Theme: 算力"_qs));
    test.panel->setThemeFilter({});
    QCOMPARE(test.shown().size(), 4);
}

void TestNotesPanel::marksFilter()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    const NoteId note = test.project.note(target, u"one"_qs, NoteStatus::ToDo);
    test.project.note(target, u"two"_qs);
    QTest::mouseClick(test.button(u"Open to-dos only"_qs), Qt::LeftButton);
    QCOMPARE(test.shown().sliced(2), QStringList{u"one"_qs});
    test.project.perform(
        setNoteDone(test.project.snapshot(), test.project.edits->context(), note, true));
    QCOMPARE(test.shown().size(), 0);
    QTest::mouseClick(test.button(u"Open to-dos only"_qs), Qt::LeftButton);
    QCOMPARE(test.shown().size(), 4);
    QTest::mouseClick(test.button(u"Status: any"_qs), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    menu->actions().constLast()->trigger();
    menu->close();
    QCOMPARE(test.shown().sliced(2), QStringList{u"one"_qs});
}

void TestNotesPanel::forgottenThemesFilterNothing()
{
    Case test;
    const ThemeId power = test.project.theme(u"算力"_qs);
    test.project.highlight(u"办好学校"_qs);
    test.panel->setThemeFilter(power);
    QCOMPARE(test.shown().size(), 0);
    test.project.perform(removeTheme(test.project.snapshot(), power));
    QCOMPARE(test.shown().size(), 2);
}

void TestNotesPanel::rowsAreAsHighAsTheirWords()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    test.project.note(target, u"短"_qs);
    test.project.note(target, u"很长的话"_qs.repeated(40));
    const auto height = [&](int row) {
        return test.view->visualRect(test.view->model()->index(row, 0)).height();
    };
    QVERIFY(height(3) > 3 * height(2));
    const int wide = height(3);
    test.window.resize(220, 600);
    QTRY_VERIFY(height(3) > wide);
    for (int row = 1; row < 4; ++row) { // one below the other, without a gap
        QCOMPARE(test.view->visualRect(test.view->model()->index(row, 0)).top(),
                 test.view->visualRect(test.view->model()->index(row - 1, 0)).bottom() + 1);
    }
}

namespace {

// So many notes on one highlight each of which is one step of history less.
Change manyNotes(const NoteTarget &target, const AuthorId &author, int count)
{
    Change change;
    for (int i = 0; i < count; ++i) {
        Note note;
        note.id = NoteId::create();
        note.target = target;
        note.text = u"第%1条批注。"_qs.arg(i).repeated(1 + i % 7);
        note.author = author;
        note.created = Timestamp{1'767'225'600'000 + i};
        note.modified = note.created;
        change.append(RowChange<Note>{std::nullopt, note});
    }
    return change;
}

} // namespace

void TestNotesPanel::staysInPlaceWhileRowsComeAndGo()
{
    Case test;
    const NoteTarget first(test.project.highlight(u"算力网络"_qs));
    const NoteTarget second(test.project.highlight(u"办好学校"_qs));
    const AuthorId author = test.project.snapshot().rows<Author>().cbegin()->id;
    test.project.perform(manyNotes(second, author, 300));
    const QModelIndex middle = test.view->model()->index(200, 0);
    test.view->scrollTo(middle, QAbstractItemView::PositionAtTop);
    test.view->repaint();
    const QString text = middle.data().toString();
    const int top = test.view->visualRect(middle).top();
    QVERIFY(std::abs(top) <= 1);
    const NoteId above = test.project.note(first, u"above"_qs);
    test.view->repaint();
    QCOMPARE(test.row(text).row(), 201);
    QCOMPARE(test.view->visualRect(test.row(text)).top(), top);
    test.project.perform(removeNote(test.project.snapshot(), above));
    test.view->repaint();
    QCOMPARE(test.view->visualRect(test.row(text)).top(), top);
    test.view->scrollToBottom();
    test.view->repaint();
    test.view->scrollTo(test.view->model()->index(test.view->model()->rowCount() - 1, 0));
    test.view->repaint();
    const QRect last =
        test.view->visualRect(test.view->model()->index(test.view->model()->rowCount() - 1, 0));
    QVERIFY(test.view->viewport()->rect().contains(last));
    QCOMPARE(test.view->verticalScrollBar()->value(), test.view->verticalScrollBar()->maximum());
}

void TestNotesPanel::tenThousandRowsScrollToTheirEnd()
{
    Case test;
    const NoteTarget target(test.project.highlight(u"算力网络"_qs));
    const AuthorId author = test.project.snapshot().rows<Author>().cbegin()->id;
    test.project.session->project().apply(manyNotes(target, author, 10'000));
    QCOMPARE(test.view->model()->rowCount(), 10'002);
    test.window.resize(260, 600);
    test.view->repaint();
    const QModelIndex last = test.view->model()->index(10'001, 0);
    test.view->scrollTo(last);
    test.view->repaint();
    QVERIFY(test.view->viewport()->rect().contains(test.view->visualRect(last)));
}

void TestNotesPanel::isAListToAssistiveTechnology()
{
    Case test;
    test.project.note(NoteTarget(test.project.highlight(u"算力网络"_qs)), u"one"_qs,
                      NoteStatus::Question);
    QCOMPARE(test.panel->accessibleName(), u"Notes"_qs);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(test.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Question: one"_qs);
    QVERIFY(list->child(2)->rect().isValid());
}

QTEST_MAIN(TestNotesPanel)
#include "tst_notespanel.moc"
