// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"
#include "window/splitdialog.h"
#include "window/themepicker.h"
#include "window/themespanel.h"
#include "window/themetree.h"

#include "notesproject.h"

#include <QAction>
#include <QColorDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace meipi;
using meipi::test::NotesProject;

namespace {

struct Case {
    explicit Case(const QStringList &paths = {u"算力"_qs, u"人才/算法人员"_qs, u"法律"_qs})
    {
        for (const QString &path : paths)
            project.theme(path);
        panel = std::make_unique<ThemesPanel>(*project.edits);
        panel->resize(300, 500);
        panel->show();
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get()))
            qFatal("the window is not active");
        tree = panel->findChild<ThemeTree *>();
        definition = panel->findChild<QPlainTextEdit *>(u"Definition"_qs);
        tree->setFocus();
    }

    ThemeId theme(const QString &path) const { return project.snapshot().themeAtPath(path); }
    const Theme &row(const QString &path) const { return *project.snapshot().find(theme(path)); }
    void choose(const QString &path) const { tree->setCurrentTheme(theme(path)); }
    QStringList paths() const
    {
        QStringList all;
        const QList<ThemeId> themes = project.snapshot().themesInOrder();
        for (const ThemeId &id : themes)
            all.append(project.snapshot().themePath(id));
        return all;
    }
    QLineEdit *nameField() const { return tree->findChild<QLineEdit *>(u"ThemeName"_qs); }

    /// The action of the context menu under these titles.
    QAction *menuAction(const QStringList &titles) const
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(tree, &event);
        QMenu *menu = tree->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).last();
        QAction *found = nullptr;
        for (const QString &title : titles) {
            found = nullptr;
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text() == title)
                    found = action;
            }
            if (found == nullptr)
                return nullptr;
            menu = found->menu();
        }
        return found;
    }

    NotesProject project;
    std::unique_ptr<ThemesPanel> panel;
    ThemeTree *tree = nullptr;
    QPlainTextEdit *definition = nullptr;
};

} // namespace

class TestThemesPanel : public QObject {
    Q_OBJECT

private slots:
    void emptyPanelTeachesAndMakesTheFirst();
    void newThemeIsNamedAtOnce();
    void newThemeAndItsNameAreOneStep();
    void doubledNamesAreRefused();
    void enterTagsThePassage();
    void movesByKeys_data();
    void movesByKeys();
    void movesByDropping();
    void pinsByDigits();
    void coloursByMenu();
    void otherColourByDialog();
    void mergesByMenu();
    void removalSaysWhatHungOnIt();
    void definitionIsWrittenAfterAPause();
    void deletionKeepsTheName();
    void definitionIsKept_data();
    void definitionIsKept();
    void menuOfAnAmpersand();
    void severalAreMergedRemovedAndMoved();
    void typingFindsByPinyinInitials();
    void splitsByWalkingThroughPassages();
};

void TestThemesPanel::emptyPanelTeachesAndMakesTheFirst()
{
    Case c{QStringList()};
    QVERIFY(!c.tree->isVisible());
    QVERIFY(!c.definition->isVisible());
    const QList<QPushButton *> buttons = c.panel->findChildren<QPushButton *>();
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
                                     [](const QPushButton *each) { return each->isVisible(); });
    QVERIFY(button != buttons.cend());
    QTest::mouseClick(*button, Qt::LeftButton);
    QVERIFY(c.tree->isVisible());
    QVERIFY(c.nameField() != nullptr);
    QTest::keyClick(c.nameField(), Qt::Key_Escape);
    QCOMPARE(c.paths(), QStringList(u"New theme"_qs));
    c.project.edits->undo();
    QVERIFY(!c.tree->isVisible());
}

void TestThemesPanel::newThemeIsNamedAtOnce()
{
    Case c;
    c.choose(u"人才"_qs);
    QTest::keyClick(c.tree, Qt::Key_Insert, Qt::ShiftModifier);
    QVERIFY(c.nameField() != nullptr);
    c.nameField()->setText(u"青年"_qs);
    QTest::keyClick(c.nameField(), Qt::Key_Return);
    QTRY_VERIFY(!c.theme(u"人才/青年"_qs).isNull());
    QCOMPARE(c.panel->currentTheme(), c.theme(u"人才/青年"_qs));
    QTest::keyClick(c.tree, Qt::Key_F2);
    c.nameField()->setText(u"学生"_qs);
    QTest::keyClick(c.nameField(), Qt::Key_Return);
    QTRY_VERIFY(!c.theme(u"人才/学生"_qs).isNull());
}

void TestThemesPanel::newThemeAndItsNameAreOneStep()
{
    Case c;
    const qsizetype steps = c.project.steps();
    c.panel->addTheme();
    c.nameField()->setText(u"评测"_qs);
    QTest::keyClick(c.nameField(), Qt::Key_Return);
    QTRY_VERIFY(!c.theme(u"评测"_qs).isNull());
    QCOMPARE(c.project.steps(), steps + 1);
    c.project.edits->undo();
    QCOMPARE(c.paths().size(), 4);
}

void TestThemesPanel::doubledNamesAreRefused()
{
    Case c;
    const QSignalSpy failed(c.project.edits.get(), &Edits::failed);
    c.choose(u"法律"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2);
    c.nameField()->setText(u"算力"_qs);
    QTest::keyClick(c.nameField(), Qt::Key_Return);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!c.theme(u"法律"_qs).isNull());
}

void TestThemesPanel::enterTagsThePassage()
{
    Case c;
    c.choose(u"人才/算法人员"_qs);
    const QSignalSpy chosen(c.panel.get(), &ThemesPanel::themeChosen);
    const QSignalSpy filtered(c.panel.get(), &ThemesPanel::themeFilterRequested);
    QTest::keyClick(c.tree, Qt::Key_Return);
    QTest::keyClick(c.tree, Qt::Key_F);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<ThemeId>(), c.theme(u"人才/算法人员"_qs));
    QCOMPARE(filtered.count(), 1);
    c.tree->setCurrentIndex({});
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_1, Qt::Key_F2})
        QTest::keyClick(c.tree, key);
    QCOMPARE(c.paths().size(), 4);
}

void TestThemesPanel::movesByKeys_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("key");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("up") << u"法律"_qs << int(Qt::Key_Up)
                        << QStringList({u"算力"_qs, u"法律"_qs, u"人才"_qs, u"人才/算法人员"_qs});
    QTest::newRow("down") << u"算力"_qs << int(Qt::Key_Down)
                          << QStringList({u"人才"_qs, u"人才/算法人员"_qs, u"算力"_qs, u"法律"_qs});
    QTest::newRow("in") << u"法律"_qs << int(Qt::Key_Right)
                        << QStringList(
                               {u"算力"_qs, u"人才"_qs, u"人才/算法人员"_qs, u"人才/法律"_qs});
    QTest::newRow("out") << u"人才/算法人员"_qs << int(Qt::Key_Left)
                         << QStringList({u"算力"_qs, u"人才"_qs, u"算法人员"_qs, u"法律"_qs});
    const QStringList same{u"算力"_qs, u"人才"_qs, u"人才/算法人员"_qs, u"法律"_qs};
    QTest::newRow("up from the top") << u"算力"_qs << int(Qt::Key_Up) << same;
    QTest::newRow("down from the end") << u"法律"_qs << int(Qt::Key_Down) << same;
    QTest::newRow("in at the top") << u"算力"_qs << int(Qt::Key_Right) << same;
    QTest::newRow("out at the top") << u"算力"_qs << int(Qt::Key_Left) << same;
}

void TestThemesPanel::movesByKeys()
{
    QFETCH(QString, theme);
    QFETCH(int, key);
    QFETCH(QStringList, paths);
    Case c;
    c.choose(theme);
    const ThemeId moved = c.panel->currentTheme();
    QTest::keyClick(c.tree, Qt::Key(key), Qt::AltModifier);
    QCOMPARE(c.paths(), paths);
    QCOMPARE(c.panel->currentTheme(), moved);
    QVERIFY(c.tree->visualRect(c.tree->currentIndex()).isValid());
}

void TestThemesPanel::movesByDropping()
{
    Case c;
    c.choose(u"法律"_qs);
    QAbstractItemModel &shown = *c.tree->model();
    const std::unique_ptr<QMimeData> data(shown.mimeData({c.tree->currentIndex()}));
    QVERIFY(data->hasFormat(u"application/x-meipi-theme"_qs));
    shown.dropMimeData(data.get(), Qt::MoveAction, 0, 0, shown.index(1, 0));
    QCOMPARE(c.paths(),
             QStringList({u"算力"_qs, u"人才"_qs, u"人才/法律"_qs, u"人才/算法人员"_qs}));
}

void TestThemesPanel::pinsByDigits()
{
    Case c;
    c.choose(u"算力"_qs);
    QTest::keyClick(c.tree, Qt::Key_3);
    QCOMPARE(c.row(u"算力"_qs).key, 3);
    c.choose(u"法律"_qs);
    QTest::keyClick(c.tree, Qt::Key_3);
    QCOMPARE(c.row(u"算力"_qs).key, 0);
    QCOMPARE(c.row(u"法律"_qs).key, 3);
    QVERIFY(c.menuAction({u"Key"_qs, u"3: 法律"_qs})->isChecked());
    QTest::keyClick(c.tree, Qt::Key_0);
    QCOMPARE(c.row(u"法律"_qs).key, 0);
}

void TestThemesPanel::coloursByMenu()
{
    Case c;
    c.choose(u"法律"_qs);
    QAction *amber = c.menuAction({u"Colour"_qs, u"Amber"_qs});
    QVERIFY(amber != nullptr);
    amber->trigger();
    QCOMPARE(c.row(u"法律"_qs).colour.toString(), u"#ffaa00"_qs);
}

void TestThemesPanel::otherColourByDialog()
{
    Case c;
    c.choose(u"法律"_qs);
    c.menuAction({u"Colour"_qs, u"Other colour…"_qs})->trigger();
    auto *dialog = c.tree->findChild<QColorDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->isModal());
    c.choose(u"算力"_qs); // what is current has no say any more
    emit dialog->colorSelected(QColor(0x12, 0x34, 0x56));
    QCOMPARE(c.row(u"法律"_qs).colour.toString(), u"#123456"_qs);
    dialog->close();
}

void TestThemesPanel::mergesByMenu()
{
    Case c;
    c.choose(u"人才"_qs);
    QVERIFY(c.menuAction({u"Merge into"_qs, u"人才/算法人员"_qs}) == nullptr);
    c.menuAction({u"Merge into"_qs, u"算力"_qs})->trigger();
    QCOMPARE(c.paths(), QStringList({u"算力"_qs, u"算力/算法人员"_qs, u"法律"_qs}));
    QCOMPARE(c.panel->currentTheme(), c.theme(u"算力"_qs));
}

void TestThemesPanel::removalSaysWhatHungOnIt()
{
    Case c;
    c.project.highlight(u"办好学校"_qs, {c.theme(u"人才/算法人员"_qs)});
    c.choose(u"人才"_qs);
    QTest::keyClick(c.tree, Qt::Key_Delete);
    QCOMPARE(c.paths(), QStringList({u"算力"_qs, u"法律"_qs}));
    auto *message = c.panel->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"人才") && message->text().contains(u"1"),
             qPrintable(message->text()));
    QTest::mouseClick(message->findChild<QPushButton *>(u"Remedy"_qs), Qt::LeftButton);
    QCOMPARE(c.paths().size(), 4);
    QVERIFY(!message->isVisible());

    c.choose(u"法律"_qs);
    QTest::keyClick(c.tree, Qt::Key_Delete);
    QVERIFY(message->isVisible());
    c.project.theme(u"别的"_qs); // undo would now take this back
    QVERIFY(!message->isVisible());
}

void TestThemesPanel::definitionIsWrittenAfterAPause()
{
    Case c;
    c.choose(u"法律"_qs);
    const qsizetype steps = c.project.steps();
    QTest::keyClick(c.tree, Qt::Key_F4);
    QVERIFY(c.definition->hasFocus());
    c.definition->insertPlainText(u"立法"_qs);
    QCOMPARE(c.project.steps(), steps);
    QTRY_COMPARE(c.row(u"法律"_qs).definition, u"立法"_qs);
    c.definition->insertPlainText(u"与执法"_qs);
    c.panel->keep();
    QCOMPARE(c.row(u"法律"_qs).definition, u"立法与执法"_qs);
    QCOMPARE(c.definition->textCursor().position(), 5); // where typing goes on
    QCOMPARE(c.project.steps(), steps + 1);
}

void TestThemesPanel::deletionKeepsTheName()
{
    Case c;
    c.choose(u"法律"_qs);
    QTest::keyClick(c.tree, Qt::Key_F2);
    c.nameField()->setText(u"法规"_qs);
    c.panel.reset();
    QVERIFY(!c.theme(u"法规"_qs).isNull());
}

void TestThemesPanel::definitionIsKept_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("another theme is chosen") << 0;
    QTest::newRow("the focus leaves") << 1;
    QTest::newRow("before undo") << 2;
    QTest::newRow("asked to") << 3;
    QTest::newRow("while others edit") << 4;
    QTest::newRow("the panel goes") << 5;
}

void TestThemesPanel::definitionIsKept()
{
    QFETCH(int, how);
    Case c;
    c.choose(u"法律"_qs);
    c.definition->setFocus();
    c.definition->insertPlainText(u"立法"_qs);
    if (how == 0) {
        c.choose(u"算力"_qs);
        QCOMPARE(c.definition->toPlainText(), QString());
    } else if (how == 1) {
        c.tree->setFocus();
    } else if (how == 2) {
        c.project.edits->undo();
        QCOMPARE(c.definition->toPlainText(), QString());
        c.project.edits->redo();
    } else if (how == 3) {
        c.panel->keep();
    } else if (how == 5) {
        c.panel.reset();
    } else {
        c.project.highlight(u"办好学校"_qs, {c.theme(u"法律"_qs)});
        QCOMPARE(c.definition->toPlainText(), u"立法"_qs);
        c.panel->keep();
    }
    QCOMPARE(c.row(u"法律"_qs).definition, u"立法"_qs);
}

void TestThemesPanel::menuOfAnAmpersand()
{
    Case c({u"R&D"_qs, u"法律"_qs});
    c.choose(u"法律"_qs);
    QVERIFY(c.menuAction({u"Merge into"_qs, u"R&&D"_qs}) != nullptr);
}

void TestThemesPanel::severalAreMergedRemovedAndMoved()
{
    Case c{{u"算力"_qs, u"人才"_qs, u"法律"_qs, u"数据"_qs}};
    const auto select = [&c](const QStringList &paths) {
        c.tree->clearSelection();
        c.choose(paths.last());
        for (const QString &path : paths) {
            const QModelIndex index =
                c.tree->filter().mapFromSource(c.tree->themes().indexOf(c.theme(path)));
            c.tree->selectionModel()->select(index, QItemSelectionModel::Select);
        }
    };
    select({u"算力"_qs, u"法律"_qs});
    QCOMPARE(c.tree->selectedThemes(), (QList{c.theme(u"算力"_qs), c.theme(u"法律"_qs)}));
    QTest::keyClick(c.tree, Qt::Key_V);
    auto *field = c.panel->findChild<ThemeField *>();
    QVERIFY(field != nullptr && field->isVisible());
    QTest::keyClicks(field, u"sj"_qs); // 数据
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(c.paths(), QStringList({u"人才"_qs, u"数据"_qs, u"数据/算力"_qs, u"数据/法律"_qs}));
    c.project.edits->undo();
    QCOMPARE(c.paths(), QStringList({u"算力"_qs, u"人才"_qs, u"法律"_qs, u"数据"_qs}));

    select({u"算力"_qs, u"法律"_qs});
    QTest::keyClick(c.tree, Qt::Key_M);
    QTest::keyClicks(field, u"rc"_qs); // 人才
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(c.paths(), QStringList({u"人才"_qs, u"数据"_qs}));
    c.project.edits->undo();

    select({u"算力"_qs, u"法律"_qs, u"数据"_qs});
    QTest::keyClick(c.tree, Qt::Key_Delete);
    QCOMPARE(c.paths(), QStringList{u"人才"_qs});
}

void TestThemesPanel::typingFindsByPinyinInitials()
{
    QStringList paths{u"算力/基础设施"_qs};
    for (int i = 0; i < 500; ++i)
        paths.append(u"主题%1/下级%2"_qs.arg(i % 25).arg(i));
    Case c{paths};
    auto *field = c.panel->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"jcss"_qs);
    QTRY_COMPARE(c.tree->filter().rowCount(), 1);
    QCOMPARE(c.tree->filter().index(0, 0).data().toString(), u"算力"_qs);
}

void TestThemesPanel::splitsByWalkingThroughPassages()
{
    Case c;
    const ThemeId theme = c.theme(u"算力"_qs);
    c.project.highlight(u"办好学校"_qs, {theme});
    c.project.highlight(u"开放公共数据"_qs, {theme});
    c.choose(u"算力"_qs);
    QTest::keyClick(c.tree, Qt::Key_S);
    QPointer<SplitDialog> dialog = c.panel->findChild<SplitDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *passages = dialog->findChild<QListWidget *>(u"SplitPassages"_qs);
    QCOMPARE(passages->count(), 2);
    QVERIFY(passages->item(0)->text().contains(u"开放公共数据")); // text order
    dialog->addTarget(u"教育"_qs);
    auto *targets = dialog->findChild<QListWidget *>(u"SplitTargets"_qs);
    QCOMPARE(targets->count(), 4); // stays, 人才, 法律 and the new one
    QTest::keyClick(passages, Qt::Key_0);
    QCOMPARE(passages->currentRow(), 1); // the next one
    QTest::keyClick(passages, Qt::Key_3);
    QVERIFY(passages->item(1)->text().contains(u"算力/教育"));
    QCOMPARE(c.project.snapshot().codingsWith(theme).size(), 2); // nothing is written yet
    dialog->split();
    QCOMPARE(c.project.snapshot().codingsWith(theme).size(), 1);
    QCOMPARE(c.project.snapshot().codingsWith(c.theme(u"算力/教育"_qs)).size(), 1);
    c.project.edits->undo();
    QCOMPARE(c.project.snapshot().codingsWith(theme).size(), 2);
    QVERIFY(!c.paths().contains(u"算力/教育"));
}

QTEST_MAIN(TestThemesPanel)
#include "tst_themespanel.moc"
