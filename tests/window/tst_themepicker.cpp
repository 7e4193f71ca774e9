// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themechoices.h"
#include "window/themepicker.h"

#include "notesproject.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>

using namespace meipi;
using meipi::test::NotesProject;

namespace {

struct Case {
    Case()
    {
        for (const char16_t *path :
             {u"算力/网络", u"人才/算法人员", u"数据开放", u"数据", u"R&D/a\\/b"})
            project.theme(QString::fromUtf16(path));
        parent.resize(500, 400);
        elsewhere = new QLineEdit(&parent);
        picker = new ThemePicker(*project.edits, &parent);
        field = picker->findChild<ThemeField *>();
        list = picker->findChild<QListView *>();
        parent.show();
        parent.activateWindow();
        if (!QTest::qWaitForWindowActive(&parent))
            qFatal("the window is not active");
    }

    ThemeId theme(const QString &path) const { return project.snapshot().themeAtPath(path); }

    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines.append(list->model()->index(row, 0).data().toString());
        return lines;
    }

    NotesProject project;
    QWidget parent;
    QLineEdit *elsewhere;
    ThemePicker *picker;
    ThemeField *field;
    QListView *list;
};

} // namespace

class TestThemePicker : public QObject {
    Q_OBJECT

private slots:
    void opensWithAllThemesAndTheFocus();
    void narrowsByWhatIsTyped_data();
    void narrowsByWhatIsTyped();
    void enterPicks_data();
    void enterPicks();
    void arrowsGoRound();
    void escLeaves();
    void leavingTheFieldCancels();
    void clicksPick();
    void keysBelongToTheInputMethod();
    void followsThemes();
    void staysInsideItsParent();
    void opensOnAProjectWithoutThemes();
};

void TestThemePicker::opensWithAllThemesAndTheFocus()
{
    Case test;
    test.picker->open({10, 10, 50, 20}, {test.theme(u"数据"_qs)});
    QVERIFY(test.picker->isVisible());
    QCOMPARE(QApplication::focusWidget(), test.field);
    QCOMPARE(test.shown(),
             QStringList({u"算力"_qs, u"算力/网络"_qs, u"人才"_qs, u"人才/算法人员"_qs,
                          u"数据开放"_qs, u"数据"_qs, u"R&D"_qs, u"R&D/a\\/b"_qs}));
    for (int row = 0; row < 8; ++row) {
        QCOMPARE(test.list->model()->index(row, 0).data(ThemeChoices::TickedRole).toBool(),
                 row == 5);
    }
    QCOMPARE(test.list->model()->index(7, 0).data(ThemeChoices::NameRole).toString(), u"a/b"_qs);
}

void TestThemePicker::narrowsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");

    QTest::newRow("the exact one first") << u"数据"_qs << QStringList{u"数据"_qs, u"数据开放"_qs};
    QTest::newRow("starts before contains")
        << u"算"_qs
        << QStringList{u"算力"_qs, u"人才/算法人员"_qs, u"算力/网络"_qs, u"Create theme “算”"_qs};
    QTest::newRow("pinyin initials")
        << u"sjkf"_qs << QStringList{u"数据开放"_qs, u"Create theme “sjkf”"_qs};
    QTest::newRow("a path") << u"算力/网络"_qs << QStringList{u"算力/网络"_qs};
    QTest::newRow("another case") << u"r&d"_qs << QStringList{u"R&D"_qs, u"R&D/a\\/b"_qs};
    QTest::newRow("a new path") << u" 人才 / 青年 "_qs
                                << QStringList{u"Create theme “人才/青年”"_qs};
    QTest::newRow("nothing but slashes") << u"//"_qs << QStringList{};
    QTest::newRow("spaces") << u"  "_qs
                            << QStringList{u"算力"_qs,          u"算力/网络"_qs, u"人才"_qs,
                                           u"人才/算法人员"_qs, u"数据开放"_qs,  u"数据"_qs,
                                           u"R&D"_qs,           u"R&D/a\\/b"_qs};
}

void TestThemePicker::narrowsByWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, shown);
    Case test;
    test.picker->open({10, 10, 50, 20}, {});
    test.field->setText(typed);
    QCOMPARE(test.shown(), shown);
    QCOMPARE(test.list->currentIndex().row(), shown.isEmpty() ? -1 : 0);
}

void TestThemePicker::enterPicks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("picked");
    QTest::addColumn<QString>("entered");

    QTest::newRow("a theme") << u"wl"_qs << u"算力/网络"_qs << QString();
    QTest::newRow("a new one") << u" 人才 / 青年 "_qs << QString() << u"人才/青年"_qs;
    QTest::newRow("a slash in a name") << u"a\\/c"_qs << QString() << u"a\\/c"_qs;
}

void TestThemePicker::enterPicks()
{
    QFETCH(QString, typed);
    QFETCH(QString, picked);
    QFETCH(QString, entered);
    Case test;
    const QSignalSpy themes(test.picker, &ThemePicker::picked);
    const QSignalSpy paths(test.picker, &ThemePicker::pathEntered);
    const QSignalSpy cancelled(test.picker, &ThemePicker::cancelled);
    test.picker->open({10, 10, 50, 20}, {});
    test.field->setText(typed);
    QTest::keyClick(test.field, Qt::Key_Return);
    QCOMPARE(themes.size(), picked.isEmpty() ? 0 : 1);
    QCOMPARE(paths.size(), entered.isEmpty() ? 0 : 1);
    if (!picked.isEmpty())
        QCOMPARE(themes[0][0].value<ThemeId>(), test.theme(picked));
    if (!entered.isEmpty())
        QCOMPARE(paths[0][0].toString(), entered);
    QCOMPARE(test.picker->isVisible(), picked.isEmpty() && entered.isEmpty());
    QCOMPARE(cancelled.size(), 0);
}

void TestThemePicker::arrowsGoRound()
{
    Case test;
    const QSignalSpy picked(test.picker, &ThemePicker::picked);
    test.picker->open({10, 10, 50, 20}, {});
    QTest::keyClick(test.field, Qt::Key_Up);
    QCOMPARE(test.list->currentIndex().row(), 7);
    QTest::keyClick(test.field, Qt::Key_Down);
    QTest::keyClick(test.field, Qt::Key_Down);
    QCOMPARE(test.list->currentIndex().row(), 1);
    QTest::keyClick(test.field, Qt::Key_PageDown);
    QCOMPARE(test.list->currentIndex().row(), 7);
    QTest::keyClick(test.field, Qt::Key_PageUp);
    QTest::keyClick(test.field, Qt::Key_Tab);
    QTest::keyClick(test.field, Qt::Key_Enter);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<ThemeId>(), test.theme(u"算力/网络"_qs));
}

void TestThemePicker::escLeaves()
{
    Case test;
    const QSignalSpy cancelled(test.picker, &ThemePicker::cancelled);
    test.picker->open({10, 10, 50, 20}, {});
    test.field->setText(u"算"_qs);
    QTest::keyClick(test.field, Qt::Key_Escape);
    QVERIFY(!test.picker->isVisible());
    QCOMPARE(cancelled.size(), 1);
    test.picker->open({10, 10, 50, 20}, {});
    QCOMPARE(test.field->text(), QString());
    QCOMPARE(test.shown().size(), 8);
}

void TestThemePicker::leavingTheFieldCancels()
{
    Case test;
    const QSignalSpy cancelled(test.picker, &ThemePicker::cancelled);
    test.picker->open({10, 10, 50, 20}, {});
    test.elsewhere->setFocus();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!test.picker->isVisible());
    QCOMPARE(QApplication::focusWidget(), test.elsewhere);
}

void TestThemePicker::clicksPick()
{
    Case test;
    const QSignalSpy picked(test.picker, &ThemePicker::picked);
    test.picker->open({10, 10, 50, 20}, {});
    const QRect row = test.list->visualRect(test.list->model()->index(4, 0));
    QTest::mouseClick(test.list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<ThemeId>(), test.theme(u"数据开放"_qs));
}

void TestThemePicker::keysBelongToTheInputMethod()
{
    Case test;
    const QSignalSpy picked(test.picker, &ThemePicker::picked);
    const QSignalSpy cancelled(test.picker, &ThemePicker::cancelled);
    test.picker->open({10, 10, 50, 20}, {});
    QInputMethodEvent composing(u"shuju"_qs, {});
    QCoreApplication::sendEvent(test.field, &composing);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Down})
        QTest::keyClick(test.field, key);
    QCOMPARE(picked.size(), 0);
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(test.list->currentIndex().row(), 0);
    QInputMethodEvent committed;
    committed.setCommitString(u"数据"_qs);
    QCoreApplication::sendEvent(test.field, &committed);
    QTest::keyClick(test.field, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<ThemeId>(), test.theme(u"数据"_qs));
}

void TestThemePicker::followsThemes()
{
    Case test;
    test.picker->open({10, 10, 50, 20}, {});
    test.project.perform(removeTheme(test.project.snapshot(), test.theme(u"算力"_qs)));
    QCOMPARE(test.shown().size(), 6);
    test.project.edits->undo();
    QCOMPARE(test.shown().size(), 8);
}

void TestThemePicker::staysInsideItsParent()
{
    Case test;
    for (const QRect &anchor : {QRect(0, 0, 5, 5), QRect(490, 390, 10, 10)}) {
        test.picker->open(anchor, {});
        QVERIFY(test.parent.rect().contains(test.picker->geometry()));
        QVERIFY(!test.picker->geometry().intersects(anchor));
    }
    test.parent.resize(200, 100);
    test.picker->open({10, 10, 5, 5}, {});
    QVERIFY(test.parent.rect().contains(test.picker->geometry()));
}

void TestThemePicker::opensOnAProjectWithoutThemes()
{
    NotesProject project;
    QWidget parent;
    parent.resize(500, 400);
    ThemePicker picker(*project.edits, &parent);
    const QSignalSpy entered(&picker, &ThemePicker::pathEntered);
    parent.show();
    picker.open({10, 10, 50, 20}, {});
    auto *field = picker.findChild<ThemeField *>();
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(entered.size(), 0);
    field->setText(u"新"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
}

QTEST_MAIN(TestThemePicker)
#include "tst_themepicker.moc"
