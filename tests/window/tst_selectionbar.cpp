// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/barbutton.h"
#include "window/selectionbar.h"

#include "notesproject.h"

#include <QAccessible>
#include <QLineEdit>

using namespace meipi;
using meipi::test::NotesProject;

namespace {

constexpr QSize parentSize(700, 500);

QList<BarButton *> buttonsOf(const SelectionBar &bar)
{
    QList<BarButton *> shown;
    const QList<BarButton *> all = bar.findChildren<BarButton *>();
    for (BarButton *button : all) {
        if (button->isVisible())
            shown.append(button);
    }
    return shown;
}

BarButton *buttonNamed(const SelectionBar &bar, const QString &name)
{
    const QList<BarButton *> buttons = buttonsOf(bar);
    for (BarButton *button : buttons) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class TestSelectionBar : public QObject {
    Q_OBJECT

private slots:
    void standsBesideTheSelection_data();
    void standsBesideTheSelection();
    void hasTwoRowsAtMost_data();
    void hasTwoRowsAtMost();
    void showsThemesWithTheirKeys();
    void followsThemes();
    void asksByItsButtons();
    void neverTakesTheFocus();
    void dismissSaysSoOnce();
};

void TestSelectionBar::standsBesideTheSelection_data()
{
    QTest::addColumn<QRect>("selection");
    QTest::addColumn<QString>("side");

    QTest::newRow("in the middle") << QRect(200, 250, 200, 20) << u"above"_qs;
    QTest::newRow("at the top") << QRect(200, 0, 200, 20) << u"below"_qs;
    QTest::newRow("at the left edge") << QRect(0, 250, 10, 20) << u"above"_qs;
    QTest::newRow("at the right edge") << QRect(690, 250, 10, 20) << u"above"_qs;
    QTest::newRow("as high as the view, at the left") << QRect(0, 0, 250, 500) << u"right"_qs;
    QTest::newRow("as high as the view, at the right") << QRect(450, 0, 250, 500) << u"left"_qs;
    QTest::newRow("empty at a caret") << QRect(300, 250, 0, 20) << u"above"_qs;
}

void TestSelectionBar::standsBesideTheSelection()
{
    QFETCH(QRect, selection);
    QFETCH(QString, side);
    NotesProject project;
    QWidget parent;
    parent.resize(parentSize);
    SelectionBar bar(*project.edits, &parent);
    bar.setThemes({project.theme(u"算力"_qs)});
    parent.show();
    bar.showFor(selection);
    QVERIFY(bar.isVisible());
    QVERIFY(parent.rect().contains(bar.geometry()));
    QVERIFY(!bar.geometry().intersects(selection));
    const QRect at = bar.geometry();
    const QString found = at.bottom() < selection.top() ? u"above"_qs
        : at.top() > selection.bottom()                 ? u"below"_qs
        : at.left() > selection.right()                 ? u"right"_qs
                                                        : u"left"_qs;
    QCOMPARE(found, side);
}

void TestSelectionBar::hasTwoRowsAtMost_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("themes");
    QTest::addColumn<int>("rows");

    QTest::newRow("no themes") << 700 << 0 << 1;
    QTest::newRow("two themes") << 900 << 2 << 1;
    QTest::newRow("nine themes") << 900 << 9 << 2;
    QTest::newRow("nine themes in a narrow view") << 360 << 9 << 2;
    QTest::newRow("more themes than keys") << 900 << 12 << 2;
}

void TestSelectionBar::hasTwoRowsAtMost()
{
    QFETCH(int, width);
    QFETCH(int, themes);
    QFETCH(int, rows);
    NotesProject project;
    QList<ThemeId> ids;
    for (int i = 0; i < themes; ++i)
        ids.append(project.theme(u"一个名字很长很长的主题之%1"_qs.arg(i)));
    QWidget parent;
    parent.resize(width, 300);
    SelectionBar bar(*project.edits, &parent);
    bar.setThemes(ids);
    parent.show();
    bar.showFor({100, 200, 50, 20});
    QSet<int> tops;
    const QList<BarButton *> buttons = buttonsOf(bar);
    for (const BarButton *button : buttons) {
        tops.insert(button->y());
        QVERIFY(bar.rect().contains(button->geometry()));
        for (const BarButton *other : buttons)
            QVERIFY(other == button || !other->geometry().intersects(button->geometry()));
    }
    QCOMPARE(tops.size(), rows);
    QCOMPARE(buttons.size(), std::min(themes, 9) + 5);
}

void TestSelectionBar::showsThemesWithTheirKeys()
{
    NotesProject project;
    const ThemeId first = project.theme(u"算力/网络"_qs);
    const ThemeId third = project.theme(u"R&D"_qs);
    QWidget parent;
    parent.resize(parentSize);
    SelectionBar bar(*project.edits, &parent);
    bar.setThemes({first, ThemeId(), third, ThemeId::create()});
    parent.show();
    bar.showFor({200, 250, 200, 20});
    QVERIFY(buttonNamed(bar, u"Theme 1: 算力/网络"_qs));
    QVERIFY(buttonNamed(bar, u"Theme 3: R&D"_qs));
    QCOMPARE(buttonsOf(bar).size(), 2 + 5);
    const QSignalSpy picked(&bar, &SelectionBar::themePicked);
    QTest::mouseClick(buttonNamed(bar, u"Theme 3: R&D"_qs), Qt::LeftButton);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].value<ThemeId>(), third);
}

void TestSelectionBar::followsThemes()
{
    NotesProject project;
    const ThemeId theme = project.theme(u"算力"_qs);
    QWidget parent;
    parent.resize(parentSize);
    SelectionBar bar(*project.edits, &parent);
    bar.setThemes({theme});
    parent.show();
    bar.showFor({200, 250, 200, 20});
    project.perform(renameTheme(project.snapshot(), theme, u"数据"_qs));
    QVERIFY(buttonNamed(bar, u"Theme 1: 数据"_qs));
    project.perform(removeTheme(project.snapshot(), theme));
    QVERIFY(!buttonNamed(bar, u"Theme 1: 数据"_qs));
    QVERIFY(bar.isVisible());
    project.edits->undo();
    QVERIFY(buttonNamed(bar, u"Theme 1: 数据"_qs));
}

void TestSelectionBar::asksByItsButtons()
{
    NotesProject project;
    QWidget parent;
    parent.resize(parentSize);
    SelectionBar bar(*project.edits, &parent);
    parent.show();
    bar.showFor({200, 250, 200, 20});
    const QSignalSpy any(&bar, &SelectionBar::anyThemeRequested);
    const QSignalSpy note(&bar, &SelectionBar::noteRequested);
    const QSignalSpy copy(&bar, &SelectionBar::copyRequested);
    const QSignalSpy citation(&bar, &SelectionBar::citationRequested);
    const QSignalSpy markdown(&bar, &SelectionBar::markdownRequested);
    const QList<BarButton *> buttons = buttonsOf(bar);
    for (BarButton *button : buttons)
        QTest::mouseClick(button, Qt::LeftButton);
    for (const QSignalSpy *spy : {&any, &note, &copy, &citation, &markdown})
        QCOMPARE(spy->size(), 1);
}

void TestSelectionBar::neverTakesTheFocus()
{
    NotesProject project;
    QWidget parent;
    parent.resize(parentSize);
    QLineEdit field(&parent);
    SelectionBar bar(*project.edits, &parent);
    bar.setThemes({project.theme(u"算力"_qs)});
    parent.show();
    parent.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&parent));
    field.setFocus();
    bar.showFor({200, 250, 200, 20});
    const QList<BarButton *> buttons = buttonsOf(bar);
    for (BarButton *button : buttons) {
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), &field);
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(QAccessible::queryAccessibleInterface(button)->actionInterface());
    }
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {1, 1});
    QCOMPARE(QApplication::focusWidget(), &field);
}

void TestSelectionBar::dismissSaysSoOnce()
{
    NotesProject project;
    QWidget parent;
    parent.resize(parentSize);
    SelectionBar bar(*project.edits, &parent);
    const QSignalSpy dismissed(&bar, &SelectionBar::dismissed);
    bar.dismiss();
    QCOMPARE(dismissed.size(), 0);
    parent.show();
    bar.showFor({200, 250, 200, 20});
    bar.dismiss();
    bar.dismiss();
    QVERIFY(!bar.isVisible());
    QCOMPARE(dismissed.size(), 1);
}

QTEST_MAIN(TestSelectionBar)
#include "tst_selectionbar.moc"
