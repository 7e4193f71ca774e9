// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "window/outlinedelegate.h"
#include "window/outlinepanel.h"
#include "window/outlinetree.h"

#include "notesproject.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace meipi;
using meipi::test::NotesProject;

namespace {

struct Case {
    Case() : panel(*project.edits)
    {
        panel.setDocument(project.document);
        panel.resize(300, 500);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the window is not active");
        tree = panel.findChild<OutlineTree *>();
        filter = panel.findChild<QLineEdit *>(u"Filter"_qs);
        tree->setFocus();
    }

    SectionId section(const QString &path) const
    {
        const SectionTree &sections = project.snapshot().sections(project.document);
        return sections.idOf(sections.outline().nodeAtPath(path));
    }
    void choose(const QString &path) { tree->setCurrentIndex(tree->indexOf(section(path))); }
    const Section &row(const QString &path) const
    {
        return *project.snapshot().find(section(path));
    }
    QPlainTextEdit *summaryField() const
    {
        return tree->findChild<QPlainTextEdit *>(u"Summary"_qs);
    }
    ReadingState reading(const QString &path) const
    {
        return project.snapshot().readingState(section(path), project.edits->context().author);
    }

    // As a long outline begins: the user has closed nothing.
    void closeAll() const
    {
        const QSignalBlocker blocker(tree);
        tree->collapseAll();
    }

    NotesProject project;
    OutlinePanel panel;
    OutlineTree *tree = nullptr;
    QLineEdit *filter = nullptr;
};

} // namespace

class TestOutlinePanel : public QObject {
    Q_OBJECT

private slots:
    void choosingIsSaid_data();
    void choosingIsSaid();
    void browsingByKeysJumpsNowhere();
    void followsTheReaderInSilence();
    void closesAgainWhatItOpened();
    void leavesClosedWhatTheUserClosed();
    void summaryIsWrittenInPlace_data();
    void summaryIsWrittenInPlace();
    void typingSurvivesOtherEdits();
    void untouchedSummaryMakesNoStep();
    void stepsKeepWhatIsTyped();
    void readingByKeys_data();
    void readingByKeys();
    void measuresByKeys();
    void sectionsAreShapedByKeys();
    void aTitleIsWrittenInPlace();
    void opensDownToALevel();
    void whatFoundNoPlaceIsSaid();
    void keysWinOverTheWindows();
    void noInputMethodTakesCommands();
    void menuShowsWhatFits();
    void filterNarrowsAndOpens();
    void followsTheReaderAfterAFilter();
    void deletionKeepsTheSummary();
    void textWithoutSectionsOffersParagraphs();
    void heightsFollowTheWords();
};

void TestOutlinePanel::choosingIsSaid_data()
{
    QTest::addColumn<bool>("isByMouse");
    QTest::newRow("a click") << true;
    QTest::newRow("Enter") << false;
}

void TestOutlinePanel::choosingIsSaid()
{
    QFETCH(bool, isByMouse);
    Case c;
    const QSignalSpy spy(&c.panel, &OutlinePanel::sectionChosen);
    const QModelIndex index = c.tree->indexOf(c.section(u"2.1"_qs));
    if (isByMouse) {
        QTest::mouseClick(c.tree->viewport(), Qt::LeftButton, {},
                          c.tree->visualRect(index).center());
    } else {
        c.tree->setCurrentIndex(index);
        QTest::keyClick(c.tree, Qt::Key_Return);
    }
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<SectionId>(), c.section(u"2.1"_qs));
}

void TestOutlinePanel::browsingByKeysJumpsNowhere()
{
    Case c;
    c.choose(u"1"_qs);
    const QSignalSpy spy(&c.panel, &OutlinePanel::sectionChosen);
    QTest::keyClick(c.tree, Qt::Key_Down);
    QCOMPARE(c.panel.currentSection(), c.section(u"1.1"_qs));
    QCOMPARE(spy.count(), 0);
}

void TestOutlinePanel::followsTheReaderInSilence()
{
    Case c;
    QLineEdit elsewhere(&c.panel);
    elsewhere.show();
    elsewhere.setFocus();
    const QSignalSpy spy(&c.panel, &OutlinePanel::sectionChosen);
    c.panel.setCurrentSection(c.section(u"2.2"_qs));
    QCOMPARE(c.panel.currentSection(), c.section(u"2.2"_qs));
    QCOMPARE(spy.count(), 0);
    QVERIFY(elsewhere.hasFocus());
    c.panel.setCurrentSection(SectionId());
    c.panel.setCurrentSection(SectionId::create());
    QCOMPARE(c.panel.currentSection(), c.section(u"2.2"_qs));
}

void TestOutlinePanel::closesAgainWhatItOpened()
{
    Case c;
    const QModelIndex first = c.tree->indexOf(c.section(u"1"_qs));
    const QModelIndex second = c.tree->indexOf(c.section(u"2"_qs));
    c.closeAll();
    c.panel.setCurrentSection(c.section(u"1.1"_qs));
    QVERIFY(c.tree->isExpanded(first));
    c.tree->expand(second);
    c.panel.setCurrentSection(c.section(u"2.1"_qs));
    QVERIFY(!c.tree->isExpanded(first));
    c.panel.setCurrentSection(c.section(u"1.1"_qs));
    QVERIFY(c.tree->isExpanded(second));
}

void TestOutlinePanel::leavesClosedWhatTheUserClosed()
{
    Case c;
    const QModelIndex first = c.tree->indexOf(c.section(u"1"_qs));
    c.tree->collapse(first);
    c.panel.setCurrentSection(c.section(u"1.1"_qs));
    QVERIFY(!c.tree->isExpanded(first));
    QCOMPARE(c.panel.currentSection(), c.section(u"1"_qs));
}

void TestOutlinePanel::summaryIsWrittenInPlace_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Enter") << int(Qt::Key_Return) << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+Enter") << int(Qt::Key_Return)
                                << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Esc") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
    QTest::newRow("leaving it") << int(Qt::Key_Tab) << Qt::KeyboardModifiers();
}

void TestOutlinePanel::summaryIsWrittenInPlace()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Case c;
    c.choose(u"1"_qs);
    const int before = c.tree->visualRect(c.tree->currentIndex()).height();
    QTest::keyClick(c.tree, Qt::Key_F2);
    QPointer<QPlainTextEdit> field = c.summaryField();
    QVERIFY(field != nullptr);
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(c.tree->visualRect(c.tree->currentIndex()).height() > before);
    field->insertPlainText(u" 建网\n开放 "_qs);
    QTest::keyClick(field, Qt::Key(key), modifiers);
    QCOMPARE(c.row(u"1"_qs).summary, u"建网 开放"_qs);
    QTRY_VERIFY(field == nullptr);
}

void TestOutlinePanel::typingSurvivesOtherEdits()
{
    Case c;
    c.choose(u"1"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2);
    c.summaryField()->insertPlainText(u"建网"_qs);
    c.project.highlight(u"开放公共数据"_qs);
    c.panel.setCurrentSection(c.section(u"2"_qs)); // the reader scrolls
    QVERIFY(c.summaryField() != nullptr);
    QCOMPARE(c.summaryField()->toPlainText(), u"建网"_qs);
    c.panel.keep();
    QCOMPARE(c.row(u"1"_qs).summary, u"建网"_qs);
}

void TestOutlinePanel::untouchedSummaryMakesNoStep()
{
    Case c;
    const qsizetype steps = c.project.steps();
    c.choose(u"1"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2);
    QTest::keyClick(c.summaryField(), Qt::Key_Escape);
    QCOMPARE(c.project.steps(), steps);
    c.panel.keep();
    QCOMPARE(c.project.steps(), steps);
}

void TestOutlinePanel::stepsKeepWhatIsTyped()
{
    Case c;
    c.choose(u"2"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2);
    c.summaryField()->insertPlainText(u"育人"_qs);
    c.project.edits->undo();
    QCOMPARE(c.row(u"2"_qs).summary, QString());
    c.project.edits->redo();
    QCOMPARE(c.row(u"2"_qs).summary, u"育人"_qs);
}

void TestOutlinePanel::readingByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<ReadingState>("state");
    QTest::newRow("read") << int(Qt::Key_X) << ReadingState::Read;
    QTest::newRow("settled") << int(Qt::Key_V) << ReadingState::Settled;
    QTest::newRow("unread") << int(Qt::Key_U) << ReadingState::Unread;
}

void TestOutlinePanel::readingByKeys()
{
    QFETCH(int, key);
    QFETCH(ReadingState, state);
    Case c;
    c.choose(u"2"_qs);
    QTest::keyClick(c.tree, state == ReadingState::Read ? Qt::Key_V : Qt::Key_X);
    QTest::keyClick(c.tree, Qt::Key(key));
    QCOMPARE(c.reading(u"2"_qs), state);
    QCOMPARE(c.reading(u"2.1"_qs), state);
    QCOMPARE(c.reading(u"1"_qs), ReadingState::Unread);
    QCOMPARE(c.tree->currentIndex().data(OutlineModel::ReadingRole).toInt(), int(state));
}

void TestOutlinePanel::measuresByKeys()
{
    Case c;
    c.choose(u"2.1"_qs);
    const QSignalSpy split(&c.panel, &OutlinePanel::splitRequested);
    QTest::keyClick(c.tree, Qt::Key_S);
    QCOMPARE(split.count(), 1);
    QCOMPARE(split[0][0].value<SectionId>(), c.section(u"2.1"_qs));

    QTest::keyClick(c.tree, Qt::Key_A);
    QVERIFY(c.tree->currentIndex().data(OutlineModel::SetAsideRole).toBool());
    QTest::keyClick(c.tree, Qt::Key_A);
    QVERIFY(!c.tree->currentIndex().data(OutlineModel::SetAsideRole).toBool());

    const QModelIndex parent = c.tree->currentIndex().parent();
    QCOMPARE(c.tree->model()->rowCount(parent), 2);
    QTest::keyClick(c.tree, Qt::Key_J);
    QCOMPARE(c.tree->model()->rowCount(parent), 1);
    QCOMPARE(c.panel.currentSection(), c.section(u"2.1"_qs));
    c.project.edits->undo();
    QCOMPARE(c.tree->model()->rowCount(parent), 2);
}

void TestOutlinePanel::sectionsAreShapedByKeys()
{
    Case c;
    c.choose(u"2"_qs);
    const SectionId section = c.section(u"2"_qs);
    const QSignalSpy split(&c.panel, &OutlinePanel::splitRequested);
    const QSignalSpy heading(&c.panel, &OutlinePanel::headingRequested);
    const QSignalSpy failed(c.project.edits.get(), &Edits::failed);
    QTest::keyClick(c.tree, Qt::Key_S);
    QCOMPARE(split.count(), 1);
    QTest::keyClick(c.tree, Qt::Key_Insert);
    QCOMPARE(heading.count(), 1);
    const qsizetype steps = c.project.steps();
    QTest::keyClick(c.tree, Qt::Key_A); // is for measures
    QCOMPARE(c.project.steps(), steps);

    QTest::keyClick(c.tree, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(c.tree->currentIndex().parent().isValid());
    QVERIFY(c.tree->currentIndex().data(OutlineModel::ByHandRole).toBool());
    QCOMPARE(c.panel.currentSection(), section);
    QTest::keyClick(c.tree, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(!c.tree->currentIndex().parent().isValid());
    QCOMPARE(failed.count(), 0);
    QTest::keyClick(c.tree, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(failed.count(), 1);

    QTest::keyClick(c.tree, Qt::Key_Delete);
    QVERIFY(c.section(u"1"_qs) != section);
    QVERIFY(!c.tree->indexOf(section).isValid());
    c.project.edits->undo();
    QVERIFY(c.tree->indexOf(section).isValid());
    c.choose(u"1"_qs);
    QTest::keyClick(c.tree, Qt::Key_J);
    QVERIFY(!c.tree->indexOf(section).isValid());
}

void TestOutlinePanel::aTitleIsWrittenInPlace()
{
    Case c;
    c.choose(u"1"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2, Qt::ShiftModifier);
    QPointer<QPlainTextEdit> field = c.tree->findChild<QPlainTextEdit *>(u"Title"_qs);
    QVERIFY(field != nullptr);
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->toPlainText(), u"建设算力网络"_qs);
    field->insertPlainText(u"算力"_qs); // over what is selected
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(c.row(u"1"_qs).title, u"算力"_qs);
    QVERIFY(c.row(u"1"_qs).summary.isEmpty());
    QTRY_VERIFY(field == nullptr);
    QVERIFY(c.tree->currentIndex().data(Qt::ToolTipRole).toString().contains(u"hand"_qs));
}

void TestOutlinePanel::opensDownToALevel()
{
    Case c;
    const auto isOpen = [&c] { return c.tree->isExpanded(c.tree->indexOf(c.section(u"1"_qs))); };
    QTest::keyClick(c.tree, Qt::Key_1, Qt::AltModifier);
    QVERIFY(!isOpen());
    QTest::keyClick(c.tree, Qt::Key_2, Qt::AltModifier);
    QVERIFY(isOpen());
    QTest::keyClick(c.tree, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(c.tree, Qt::Key_0, Qt::AltModifier);
    QVERIFY(isOpen());
}

void TestOutlinePanel::whatFoundNoPlaceIsSaid()
{
    Case c;
    auto *notice = c.panel.findChild<QWidget *>(u"Unplaced"_qs);
    QVERIFY(!notice->isVisible());
    c.project.perform(renameSection(c.project.snapshot(), c.section(u"1"_qs), u"算力"_qs));
    Progress progress;
    const auto other =
        importBytes(u"一、法律\n立法。\n二、伦理\n研究。\n"_qs.toUtf8(), u"a.txt"_qs, {}, progress);
    QVERIFY(c.project.session->reopenDocument(c.project.document, *other));
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->toolTip().contains(u"建设算力网络"_qs));
}

void TestOutlinePanel::keysWinOverTheWindows()
{
    Case c;
    QAction rival(&c.panel);
    rival.setShortcut(Qt::Key_F2);
    rival.setShortcutContext(Qt::WindowShortcut);
    c.panel.addAction(&rival);
    const QSignalSpy triggered(&rival, &QAction::triggered);
    c.choose(u"1"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2);
    QVERIFY(c.summaryField() != nullptr);
    QCOMPARE(triggered.count(), 0);
}

void TestOutlinePanel::noInputMethodTakesCommands()
{
    Case c;
    c.choose(u"1.1"_qs);
    QVERIFY(!c.tree->testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(c.tree, Qt::Key_F2);
    QVERIFY(c.summaryField()->testAttribute(Qt::WA_InputMethodEnabled));
}

void TestOutlinePanel::menuShowsWhatFits()
{
    Case c;
    const auto openedMenu = [&c](const QString &path) {
        c.choose(path);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(c.tree, &event);
        const QList<QMenu *> menus =
            c.tree->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        int shown = 0;
        const QList<QAction *> actions = menus.constLast()->actions();
        for (const QAction *action : actions)
            shown += action->isVisible() && !action->isSeparator() ? 1 : 0;
        menus.constLast()->close();
        return shown;
    };
    QCOMPARE(openedMenu(u"1"_qs), 12);
    QCOMPARE(openedMenu(u"1.1"_qs), 9);
}

void TestOutlinePanel::filterNarrowsAndOpens()
{
    Case c;
    c.project.perform(setSummary(c.project.snapshot(), c.section(u"2"_qs), u"才是根本"_qs));
    c.tree->collapseAll();
    c.filter->setFocus();
    QTest::keyClicks(c.filter, u"zxx"_qs); // 支持自学 has zzx, 办好学校 bhxx
    QCOMPARE(c.tree->model()->rowCount(), 0);
    c.filter->setText(u"自学"_qs);
    QCOMPARE(c.tree->model()->rowCount(), 1);
    QVERIFY(c.tree->isExpanded(c.tree->model()->index(0, 0)));
    QTest::keyClick(c.filter, Qt::Key_Return);
    QCOMPARE(c.panel.currentSection(), c.section(u"2.2"_qs));
    QVERIFY(c.tree->hasFocus());
    c.filter->setText(u"根本"_qs);
    QCOMPARE(c.tree->model()->rowCount(), 1);
    QTest::keyClick(c.filter, Qt::Key_Escape);
    QVERIFY(c.filter->text().isEmpty());
    QCOMPARE(c.tree->model()->rowCount(), 2);
    QVERIFY(!c.tree->isExpanded(c.tree->indexOf(c.section(u"1"_qs))));
}

void TestOutlinePanel::followsTheReaderAfterAFilter()
{
    Case c;
    c.closeAll();
    c.filter->setText(u"自学"_qs);
    c.filter->clear();
    QVERIFY(!c.tree->isExpanded(c.tree->indexOf(c.section(u"2"_qs))));
    c.panel.setCurrentSection(c.section(u"2.1"_qs));
    QCOMPARE(c.panel.currentSection(), c.section(u"2.1"_qs));
    c.panel.setCurrentSection(c.section(u"1"_qs));
    QVERIFY(!c.tree->isExpanded(c.tree->indexOf(c.section(u"2"_qs))));
}

void TestOutlinePanel::deletionKeepsTheSummary()
{
    NotesProject project;
    auto panel = std::make_unique<OutlinePanel>(*project.edits);
    panel->setDocument(project.document);
    panel->show();
    auto *tree = panel->findChild<OutlineTree *>();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    const SectionId section = panel->currentSection();
    QTest::keyClick(tree, Qt::Key_F2);
    tree->findChild<QPlainTextEdit *>(u"Summary"_qs)->insertPlainText(u"建网"_qs);
    panel.reset();
    QCOMPARE(project.snapshot().find(section)->summary, u"建网"_qs);
}

void TestOutlinePanel::textWithoutSectionsOffersParagraphs()
{
    Case c;
    Progress progress;
    const QByteArray words = u"没有编号。\n\n第二段。\n"_qs.toUtf8();
    const auto plain =
        c.project.session->addDocument(*importBytes(words, u"b.txt"_qs, {}, progress));
    c.panel.setDocument(*plain);
    auto *list = c.panel.findChild<QListView *>(u"Paragraphs"_qs);
    QVERIFY(list->isVisible());
    QVERIFY(!c.tree->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    const QSignalSpy spy(&c.panel, &OutlinePanel::passageChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][1].value<TextRange>(), (TextRange{7, 11}));
    c.panel.setDocument(c.project.document);
    QVERIFY(c.tree->isVisible());
}

void TestOutlinePanel::heightsFollowTheWords()
{
    Case c;
    const QModelIndex index = c.tree->indexOf(c.section(u"1.1"_qs));
    const int wide = c.tree->visualRect(index).height();
    c.panel.resize(130, 500);
    QTRY_VERIFY(c.tree->visualRect(index).height() > wide);
    c.panel.resize(300, 500);
    QTRY_COMPARE(c.tree->visualRect(index).height(), wide);
    c.project.highlight(u"开放公共数据"_qs);
    QTRY_VERIFY(c.tree->visualRect(index).height() > wide); // a line for bar, dots and notes
}

QTEST_MAIN(TestOutlinePanel)
#include "tst_outlinepanel.moc"
