// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/actions.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace meipi;

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyCommandHasAnIdAndAName();
    void noKeyStandsForTwoCommands();
    void lettersWorkInTheTextOnly();
    void chosenKeysAreKept_data();
    void chosenKeysAreKept();
    void usersOfAKeyAreNamed();
    void allKeysCanBeReset();
    void theHintNamesTheKey();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

void TestActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"meipi.ini"_qs));
}

void TestActions::everyCommandHasAnIdAndAName()
{
    QSet<QString> ids;
    const QList<ActionRow> rows = actionTable();
    for (const ActionRow &row : rows) {
        QVERIFY2(!row.id.isEmpty() && !ids.contains(row.id), qPrintable(row.id));
        QVERIFY2(!row.text.isEmpty(), qPrintable(row.id));
        ids.insert(row.id);
    }
}

// A key of the window works in the text as well, so contexts make no difference.
void TestActions::noKeyStandsForTwoCommands()
{
    QHash<QKeySequence, QString> users;
    const QList<ActionRow> rows = actionTable();
    for (const ActionRow &row : rows) {
        for (const QKeySequence &key : row.keys) {
            QVERIFY2(!key.isEmpty(), qPrintable(row.id));
            QVERIFY2(!users.contains(key), qPrintable(row.id + u" and "_qs + users.value(key)));
            users.insert(key, row.id);
        }
    }
}

void TestActions::lettersWorkInTheTextOnly()
{
    const QList<ActionRow> rows = actionTable();
    for (const ActionRow &row : rows) {
        for (const QKeySequence &key : row.keys) {
            const bool isPlain = (key[0].keyboardModifiers() & ~Qt::ShiftModifier) == 0
                && (key[0].key() < Qt::Key_Escape);
            QVERIFY2(!isPlain || row.context == ActionContext::Reader, qPrintable(row.id));
        }
    }
}

void TestActions::chosenKeysAreKept_data()
{
    QTest::addColumn<QList<QKeySequence>>("keys");

    QTest::newRow("another key") << QList<QKeySequence>{QKeySequence(u"Ctrl+K"_qs)};
    QTest::newRow("two keys") << QList<QKeySequence>{QKeySequence(u"F5"_qs),
                                                     QKeySequence(u"Ctrl+Alt+9"_qs)};
    QTest::newRow("comma and semicolon")
        << QList<QKeySequence>{QKeySequence(u"Ctrl+;"_qs), QKeySequence(u"Ctrl+,"_qs)};
    QTest::newRow("no key") << QList<QKeySequence>();
}

void TestActions::chosenKeysAreKept()
{
    QFETCH(QList<QKeySequence>, keys);
    Actions(*m_preferences).setKeys(u"export"_qs, keys);
    const Actions actions(*m_preferences);
    QCOMPARE(actions.keys(u"export"_qs), keys);
    QCOMPARE(actions.action("export")->shortcuts(), keys);
    QCOMPARE(actions.keys(u"open"_qs), actions.defaultKeys(u"open"_qs));
}

void TestActions::usersOfAKeyAreNamed()
{
    Actions actions(*m_preferences);
    QCOMPARE(actions.usersOf(QKeySequence(u"Ctrl+O"_qs)), QStringList{u"open"_qs});
    QCOMPARE(actions.usersOf(QKeySequence(u"Ctrl+O"_qs), u"open"_qs), QStringList());
    actions.setKeys(u"export"_qs, {QKeySequence(u"Ctrl+O"_qs)});
    QCOMPARE(actions.usersOf(QKeySequence(u"Ctrl+O"_qs)), (QStringList{u"open"_qs, u"export"_qs}));
}

void TestActions::allKeysCanBeReset()
{
    Actions actions(*m_preferences);
    actions.setKeys(u"export"_qs, {});
    actions.setKeys(u"note"_qs, {QKeySequence(u"Z"_qs)});
    actions.resetKeys();
    const Actions again(*m_preferences);
    for (const ActionRow &row : again.rows()) {
        QCOMPARE(actions.keys(row.id), row.keys);
        QCOMPARE(again.keys(row.id), row.keys);
    }
}

void TestActions::theHintNamesTheKey()
{
    Actions actions(*m_preferences);
    QCOMPARE(actions.action("open")->toolTip(), u"Open (Ctrl+O)"_qs);
    actions.setKeys(u"open"_qs, {QKeySequence(u"F12"_qs)});
    QCOMPARE(actions.action("open")->toolTip(), u"Open (F12)"_qs);
    actions.setKeys(u"open"_qs, {});
    QCOMPARE(actions.action("open")->toolTip(), u"Open"_qs);
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
