// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/barbutton.h"
#include "window/highlightbar.h"
#include "window/themepicker.h"

#include "notesproject.h"

using namespace meipi;
using meipi::test::NotesProject;

namespace {

struct Case {
    Case()
    {
        power = project.theme(u"算力"_qs);
        data = project.theme(u"数据"_qs);
        highlight = project.highlight(u"算力网络"_qs, {power, data});
        parent.resize(600, 400);
        bar = new HighlightBar(*project.edits, &parent);
        parent.show();
        bar->setHighlight(highlight);
        bar->showFor({200, 200, 100, 20});
    }

    BarButton *button(const QString &name) const
    {
        const QList<BarButton *> all = bar->findChildren<BarButton *>();
        for (BarButton *each : all) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        qFatal("no button %s", qPrintable(name));
    }

    QStringList names() const
    {
        QStringList names;
        const QList<BarButton *> all = bar->findChildren<BarButton *>();
        for (const BarButton *each : all) {
            if (each->isVisible())
                names.append(each->accessibleName());
        }
        return names;
    }

    QList<ThemeId> themes() const { return project.snapshot().themesOf(highlight); }

    NotesProject project;
    ThemeId power;
    ThemeId data;
    HighlightId highlight;
    QWidget parent;
    HighlightBar *bar;
};

} // namespace

class TestHighlightBar : public QObject {
    Q_OBJECT

private slots:
    void standsBesideThePassage();
    void takesThemesOff();
    void changesAThemeInOneStep_data();
    void changesAThemeInOneStep();
    void asksForThemesAndNotes();
    void removesTheHighlight();
    void hidesWithTheHighlight();
    void followsThemesFromElsewhere();
    void wrapsManyThemes();
};

void TestHighlightBar::standsBesideThePassage()
{
    Case test;
    QVERIFY(test.bar->isVisible());
    QVERIFY(test.parent.rect().contains(test.bar->geometry()));
    QVERIFY(!test.bar->geometry().intersects({200, 200, 100, 20}));
    QCOMPARE(test.names().filter(u"Take off"_qs),
             QStringList({u"Take off 算力"_qs, u"Take off 数据"_qs}));
}

void TestHighlightBar::takesThemesOff()
{
    Case test;
    QTest::mouseClick(test.button(u"Take off 算力"_qs), Qt::LeftButton);
    QCOMPARE(test.themes(), QList<ThemeId>{test.data});
    QCOMPARE(test.names().filter(u"Take off"_qs), QStringList{u"Take off 数据"_qs});
    QTest::mouseClick(test.button(u"Take off 数据"_qs), Qt::LeftButton);
    QCOMPARE(test.themes(), QList<ThemeId>());
    test.project.edits->undo();
    QCOMPARE(test.names().filter(u"Take off"_qs), QStringList{u"Take off 数据"_qs});
}

void TestHighlightBar::changesAThemeInOneStep_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("themes");

    QTest::newRow("to another one") << u"法律"_qs << QStringList{u"法律"_qs, u"数据"_qs};
    QTest::newRow("to one that is made")
        << u"人才/青年"_qs << QStringList{u"人才/青年"_qs, u"数据"_qs};
    QTest::newRow("to one it has") << u"数据"_qs << QStringList{u"数据"_qs};
}

void TestHighlightBar::changesAThemeInOneStep()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, themes);
    Case test;
    test.project.theme(u"法律"_qs);
    const qsizetype steps = test.project.steps();
    QTest::mouseClick(test.button(u"算力"_qs), Qt::LeftButton);
    auto *picker = test.parent.findChild<ThemePicker *>();
    QVERIFY(picker && picker->isVisible());
    auto *field = picker->findChild<ThemeField *>();
    field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
    QStringList found;
    const QList<ThemeId> now = test.themes();
    for (const ThemeId &theme : now)
        found.append(test.project.snapshot().themePath(theme));
    found.sort();
    themes.sort();
    QCOMPARE(found, themes);
    QCOMPARE(test.project.steps(), steps + 1);
}

void TestHighlightBar::asksForThemesAndNotes()
{
    Case test;
    const QSignalSpy theme(test.bar, &HighlightBar::themeRequested);
    const QSignalSpy note(test.bar, &HighlightBar::noteRequested);
    QTest::mouseClick(test.button(u"Add a theme"_qs), Qt::LeftButton);
    QTest::mouseClick(test.button(u"Write a note"_qs), Qt::LeftButton);
    QCOMPARE(theme.size(), 1);
    QCOMPARE(theme[0][0].value<HighlightId>(), test.highlight);
    QCOMPARE(note.size(), 1);
}

void TestHighlightBar::removesTheHighlight()
{
    Case test;
    const QSignalSpy removed(test.bar, &HighlightBar::removed);
    QTest::mouseClick(test.button(u"Remove the highlight"_qs), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!test.bar->isVisible());
    QVERIFY(!test.project.snapshot().find(test.highlight));
}

void TestHighlightBar::hidesWithTheHighlight()
{
    Case test;
    test.project.perform(removeHighlights(test.project.snapshot(), {test.highlight}));
    QVERIFY(!test.bar->isVisible());
    QVERIFY(test.bar->highlight().isNull());
    test.project.edits->undo();
    QVERIFY(!test.bar->isVisible());
    test.bar->setHighlight(HighlightId::create());
    test.bar->showFor({200, 200, 100, 20});
    QVERIFY(!test.bar->isVisible());
}

void TestHighlightBar::followsThemesFromElsewhere()
{
    Case test;
    test.project.perform(renameTheme(test.project.snapshot(), test.power, u"芯片"_qs));
    QVERIFY(test.names().contains(u"Take off 芯片"_qs));
    test.project.perform(removeTheme(test.project.snapshot(), test.power));
    QCOMPARE(test.names().filter(u"Take off"_qs), QStringList{u"Take off 数据"_qs});
}

void TestHighlightBar::wrapsManyThemes()
{
    Case test;
    for (int i = 0; i < 12; ++i) {
        const ThemeId theme = test.project.theme(u"主题之%1"_qs.arg(i));
        test.project.perform(addTheme(test.project.snapshot(), test.project.edits->context(),
                                      {test.highlight}, theme));
    }
    QVERIFY(test.parent.rect().contains(test.bar->geometry()));
    const QList<BarButton *> all = test.bar->findChildren<BarButton *>();
    for (const BarButton *each : all) {
        if (each->isVisible()) {
            const QRect place(each->mapTo(test.bar, QPoint()), each->size());
            QVERIFY(test.bar->rect().contains(place));
        }
    }
}

QTEST_MAIN(TestHighlightBar)
#include "tst_highlightbar.moc"
