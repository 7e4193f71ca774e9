// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unitpass.h"

#include "project/dimensions.h"
#include "project/themeedits.h"
#include "project/unitnumbers.h"
#include "window/barbutton.h"
#include "window/unitpassbar.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QProgressBar>

using namespace meipi;
using meipi::test::WindowDesk;

static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

/// A pass through the measures of two documents, by keys as a user presses them.
class TestUnitPass : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysCodeUnitAfterUnit();
    void eachKeyIsOneStep();
    void keysToggleWhereAnyIsAllowed();
    void keysWithAltReachTheNextNine();
    void clearsByKeys_data();
    void clearsByKeys();
    void stepsToOpenUnits();
    void listsProblems();
    void followsTheCaret();
    void crossesDocuments();
    void countsWhatOthersDo();
    void authorsHaveTheirOwnPass();
    void rulesAreChosenInTheBar();
    void numbersAreChosenInTheBar();
    void leavesKeysAsTheyWere();
    void saysWhatIsMissing();

private:
    void add(const QStringList &themes);
    void begin();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void waitUntilCounted();
    QString progress() const;
    QString stepsOf() const;
    QComboBox *choice(const QString &name) const { return m_bar->findChild<QComboBox *>(name); }
    UnitPass &pass() { return m_window->workspace()->unitPass(); }
    Reader &reader() { return m_window->workspace()->reader(); }
    Edits &edits() { return m_window->workspace()->edits(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    UnitPassBar *m_bar = nullptr;
};

void TestUnitPass::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
    m_window->openPaths(
        {m_desk->file(u"a.txt"_qs, u"导语。\n一、工具\n给予补贴。制定标准。开展试点。\n"_qs),
         m_desk->file(u"b.txt"_qs, u"开头。\n一、对象\n支持企业。\n"_qs)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr
                                 && edits().snapshot().documents().size() == 2,
                             longestWait);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->workspace()->showDocument(edits().snapshot().documents().first());
    add({u"工具/激励"_qs, u"工具/规制"_qs});
    const ThemeId tool = edits().snapshot().themeAtPath(u"工具");
    QVERIFY(edits().perform(setDimension(edits().snapshot(), tool, DimensionRule::ExactlyOne),
                            u"d"_qs));
    m_bar = m_window->findChild<UnitPassBar *>();
    QVERIFY(m_bar != nullptr);
}

void TestUnitPass::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestUnitPass::add(const QStringList &themes)
{
    for (const QString &theme : themes)
        QVERIFY(
            edits().perform(createThemes(edits().snapshot(), {{theme, std::nullopt, {}}}), theme));
}

void TestUnitPass::begin()
{
    reader().setCaret(0);
    m_window->actions().action("codeUnits")->trigger();
    waitUntilCounted();
}

void TestUnitPass::waitUntilCounted()
{
    QTRY_VERIFY_WITH_TIMEOUT(!pass().isCounting(), longestWait);
}

void TestUnitPass::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&reader(), static_cast<Qt::Key>(key), modifiers);
}

QString TestUnitPass::progress() const
{
    return m_bar->findChild<QProgressBar *>()->text();
}

// What every unit has, by the first sign of its theme.
QString TestUnitPass::stepsOf() const
{
    QString all;
    const ProjectSnapshot &project = m_window->workspace()->edits().snapshot();
    for (const CodingUnit &unit : m_window->workspace()->unitPass().pass().units()) {
        QString own;
        for (const ThemeId &theme : unit.themes)
            own += project.find(theme)->name.front();
        all += own.isEmpty() ? u"-"_qs : own;
        all += u' ';
    }
    return all.trimmed();
}

void TestUnitPass::keysCodeUnitAfterUnit()
{
    begin();
    QVERIFY(m_bar->isVisible());
    QVERIFY(m_window->actions().action("codeUnits")->isChecked());
    QCOMPARE(progress(), u"0/3"_qs);
    QCOMPARE(pass().current(), 0);
    press(Qt::Key_1);
    QCOMPARE(stepsOf(), u"激 - -"_qs);
    QCOMPARE(pass().current(), 1);
    const TextRange second = pass().pass().unit(1).range;
    QCOMPARE(reader().selection(), second);
    press(Qt::Key_2);
    press(Qt::Key_2);
    QCOMPARE(stepsOf(), u"激 规 规"_qs);
    QCOMPARE(pass().current(), 2); // the last one
    QCOMPARE(progress(), u"3/3"_qs);
    press(Qt::Key_1); // in place of what it has
    QCOMPARE(stepsOf(), u"激 规 激"_qs);
    press(Qt::Key_7); // no theme is there
    QCOMPARE(stepsOf(), u"激 规 激"_qs);
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(pass().current(), 1);
    QCOMPARE(m_bar->findChild<BarButton *>(u"UnitNumber"_qs)->accessibleName(), u"Unit 1-1-2"_qs);
}

void TestUnitPass::eachKeyIsOneStep()
{
    begin();
    press(Qt::Key_1);
    press(Qt::Key_2);
    m_window->actions().action("undo")->trigger();
    QCOMPARE(stepsOf(), u"激 - -"_qs);
    m_window->actions().action("undo")->trigger();
    QCOMPARE(stepsOf(), u"- - -"_qs);
    QVERIFY(edits().snapshot().rows<Highlight>().isEmpty());
    m_window->actions().action("redo")->trigger();
    QCOMPARE(stepsOf(), u"激 - -"_qs);
}

void TestUnitPass::keysToggleWhereAnyIsAllowed()
{
    const ThemeId tool = edits().snapshot().themeAtPath(u"工具");
    QVERIFY(edits().perform(setDimension(edits().snapshot(), tool, DimensionRule::Any), u"any"_qs));
    begin();
    press(Qt::Key_1);
    press(Qt::Key_2);
    QCOMPARE(stepsOf(), u"激规 - -"_qs);
    press(Qt::Key_1);
    QCOMPARE(stepsOf(), u"规 - -"_qs);
    QCOMPARE(pass().current(), 0);
}

void TestUnitPass::keysWithAltReachTheNextNine()
{
    for (const QString &name : u"丙 丁 戊 己 庚 辛 壬 癸 子 丑"_qs.split(u' '))
        add({u"工具/"_qs + name});
    begin();
    press(Qt::Key_9);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(stepsOf(), u"壬 癸 丑"_qs);
    press(Qt::Key_4, Qt::AltModifier); // there are twelve
    QCOMPARE(stepsOf(), u"壬 癸 丑"_qs);
    QStringList keys;
    for (const BarButton *button : m_bar->findChildren<BarButton *>()) {
        if (button->isCheckable() && button->accessibleName().contains(u", key "_qs))
            keys.append(button->accessibleName().section(u' ', -1));
    }
    QCOMPARE(keys.size(), 12);
    QCOMPARE(keys[8], u"9"_qs);
    QCOMPARE(keys[11], u"Alt+3"_qs);
}

void TestUnitPass::clearsByKeys_data()
{
    QTest::addColumn<int>("key");

    QTest::newRow("0") << int(Qt::Key_0);
    QTest::newRow("backspace") << int(Qt::Key_Backspace);
}

void TestUnitPass::clearsByKeys()
{
    QFETCH(int, key);
    begin();
    press(Qt::Key_1);
    press(Qt::Key_Up, Qt::ControlModifier);
    press(key);
    QCOMPARE(stepsOf(), u"- - -"_qs);
    QVERIFY(edits().snapshot().rows<Highlight>().isEmpty());
}

void TestUnitPass::stepsToOpenUnits()
{
    begin();
    press(Qt::Key_1);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_U);
    QCOMPARE(pass().current(), 1); // around the end
    press(Qt::Key_U, Qt::ShiftModifier);
    QCOMPARE(pass().current(), 2);
}

void TestUnitPass::listsProblems()
{
    begin();
    m_bar->showProblems(true);
    auto *list = m_bar->findChild<QListView *>(u"PassProblemList"_qs);
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"1-1-2  missing  制定标准。"_qs);
    press(Qt::Key_1);
    QCOMPARE(list->model()->rowCount(), 2);
    emit list->activated(list->model()->index(1, 0));
    QCOMPARE(pass().current(), 2);
    QCOMPARE(reader().selection(), pass().pass().unit(2).range);
}

void TestUnitPass::followsTheCaret()
{
    begin();
    reader().setCaret(pass().pass().unit(2).range.start + 1);
    QCOMPARE(pass().current(), 2);
    press(Qt::Key_2);
    QCOMPARE(stepsOf(), u"- - 规"_qs);
}

void TestUnitPass::crossesDocuments()
{
    begin();
    choice(u"PassScope"_qs)->setCurrentIndex(1);
    waitUntilCounted();
    QCOMPARE(progress(), u"0/4"_qs);
    pass().goTo(2);
    press(Qt::Key_1);
    QCOMPARE(pass().current(), 3);
    QCOMPARE(reader().document(), edits().snapshot().documents().last());
    press(Qt::Key_2);
    QCOMPARE(stepsOf(), u"- - 激 规"_qs);
    choice(u"PassUnit"_qs)->setCurrentIndex(1);
    waitUntilCounted();
    QCOMPARE(pass().pass().count(), 8);
}

void TestUnitPass::countsWhatOthersDo()
{
    begin();
    add({u"工具/信息"_qs});
    waitUntilCounted();
    press(Qt::Key_3);
    QCOMPARE(stepsOf(), u"信 - -"_qs);
    QVERIFY(edits().perform(
        removeTheme(edits().snapshot(), edits().snapshot().themeAtPath(u"工具/信息")), u"x"_qs));
    waitUntilCounted();
    QCOMPARE(stepsOf(), u"- - -"_qs);
}

void TestUnitPass::authorsHaveTheirOwnPass()
{
    begin();
    press(Qt::Key_1);
    edits().session().setAuthorName(u"乙"_qs);
    m_window->workspace()->refreshAuthor();
    waitUntilCounted();
    QCOMPARE(progress(), u"0/3"_qs);
    press(Qt::Key_2);
    QCOMPARE(edits().snapshot().rows<Coding>().size(), 2);
}

void TestUnitPass::rulesAreChosenInTheBar()
{
    begin();
    auto *rule = choice(u"PassRule"_qs);
    QCOMPARE(rule->currentIndex(), 0);
    rule->setCurrentIndex(1);
    emit rule->activated(1);
    waitUntilCounted();
    const ThemeId tool = edits().snapshot().themeAtPath(u"工具");
    QCOMPARE(int(dimensionRule(edits().snapshot(), tool)), int(DimensionRule::AtMostOne));
    QCOMPARE(pass().pass().problems(), 0);
    QCOMPARE(rule->currentIndex(), 1);
}

void TestUnitPass::numbersAreChosenInTheBar()
{
    begin();
    auto *number = m_bar->findChild<BarButton *>(u"UnitNumber"_qs);
    number->click();
    auto *menu = m_bar->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"{section}-{measure}")
            action->trigger();
    }
    menu->close();
    waitUntilCounted();
    number = m_bar->findChild<BarButton *>(u"UnitNumber"_qs); // made anew
    QCOMPARE(number->accessibleName(), u"Unit 1-1"_qs);
    QCOMPARE(unitNumberTemplate(edits().snapshot()), u"{section}-{measure}"_qs);
}

void TestUnitPass::leavesKeysAsTheyWere()
{
    begin();
    m_window->actions().action("codeUnits")->trigger();
    QVERIFY(!m_bar->isVisible());
    QVERIFY(!m_window->actions().action("codeUnits")->isChecked());
    reader().setSelection({0, 2});
    press(Qt::Key_1); // the theme on that key
    QCOMPARE(edits().snapshot().rows<Highlight>().size(), 1);
    QCOMPARE(edits().snapshot().rows<Highlight>().begin()->range, (TextRange{0, 2}));
}

void TestUnitPass::saysWhatIsMissing()
{
    QVERIFY(edits().perform(
        removeTheme(edits().snapshot(), edits().snapshot().themeAtPath(u"工具/激励")), u"x"_qs));
    QVERIFY(edits().perform(
        removeTheme(edits().snapshot(), edits().snapshot().themeAtPath(u"工具/规制")), u"x"_qs));
    begin();
    auto *message = m_bar->findChild<QWidget *>(u"PassMessage"_qs);
    QVERIFY(message->isVisible());
    press(Qt::Key_1);
    QVERIFY(edits().snapshot().rows<Coding>().isEmpty());
}

QTEST_MAIN(TestUnitPass)
#include "tst_unitpass.moc"
