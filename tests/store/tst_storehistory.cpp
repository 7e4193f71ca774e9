// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "storedproject.h"
#include "support/snapshotcheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::differencesFromFile;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::valueIn;
using meipi::test::writeStep;
using Access = ProjectStore::Access;
using State = HistoryStep::State;

/// History and journal of a project file: one step at a time, and what others have done.
class TestStoreHistory : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aStepIsAsItWasWritten();
    void everyPlaceInTheHistorySurvivesReopening();
    void aNewEditDropsWhatWasUndone();
    void aStepIsTakenOnceOnly();
    void editsWithOneKeyJoin();
    void editsDoNotJoin_data();
    void editsDoNotJoin();
    void editsThatComeToNothingLeaveNoStep();
    void forgettingKeepsTheProject();
    void theLatestAreListed();
    void aDamagedStepIsAnError();

    void nothingIsWrittenBeforeTheNewsIsKnown();
    void newsComesInOrder();
    void ownEditsAreNoNews();
    void newsThatIsGoneIsIncomplete();
    void newsByALaterVersionIsIncomplete();
    void theJournalStaysShort();

private:
    Change rename(const QString &to); ///< Of one theme, applied to m_project.
    std::unique_ptr<ProjectStore> reopened();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ProjectSnapshot m_project;
    ThemeId m_theme;
    NewStep m_step;
};

void TestStoreHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.meipi"_qs);
    const ProjectBuilder builder = sampleProject();
    expected(storeProject(m_path, builder)->forgetHistory());
    m_project = builder.snapshot();
    m_theme = builder.themeId(u"数据"_qs);
    m_step = {u"改名"_qs, builder.authorId(), u"乙"_qs, Timestamp{-5}, {}};
}

Change TestStoreHistory::rename(const QString &to)
{
    const Change change = expected(renameTheme(m_project, m_theme, to));
    m_project.apply(change);
    return change;
}

std::unique_ptr<ProjectStore> TestStoreHistory::reopened()
{
    auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
    expected(store->load());
    return store;
}

void TestStoreHistory::aStepIsAsItWasWritten()
{
    const Change change = rename(u"新"_qs);
    auto store = reopened();
    QVERIFY(expected(store->write(change, m_step)));
    for (int round = 0; round < 2; ++round) {
        const auto step = expected(store->undoStep());
        QVERIFY(step);
        QCOMPARE(step->change, change);
        QCOMPARE(step->label, m_step.label);
        QCOMPARE(step->author, m_step.author);
        QCOMPARE(step->authorName, m_step.authorName);
        QCOMPARE(step->time.milliseconds, m_step.time.milliseconds);
        QCOMPARE(step->state, State::Done);
        QVERIFY(!expected(store->redoStep()));
        store = reopened();
    }
}

void TestStoreHistory::everyPlaceInTheHistorySurvivesReopening()
{
    QList<ProjectSnapshot> states{m_project};
    auto store = reopened();
    for (const QString &name : {u"一"_qs, u"二"_qs, u"三"_qs}) {
        QVERIFY(expected(store->write(rename(name), m_step)));
        states.append(m_project);
    }
    const auto check = [&](qsizetype at) {
        store = reopened();
        QCOMPARE(differencesFromFile(states[at], m_path), QStringList());
        const auto steps = expected(store->history(-1));
        QCOMPARE(steps.size(), states.size() - 1);
        for (qsizetype i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i].state, i < at ? State::Done : State::Undone);
        QCOMPARE(expected(store->undoStep()).has_value(), at > 0);
        QCOMPARE(expected(store->redoStep()).has_value(), at < steps.size());
    };
    for (qsizetype at = 3; at > 0; --at) {
        check(at);
        QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
        QVERIFY(expected(store->redoStep())); // known without reading
    }
    for (qsizetype at = 0; at < 3; ++at) {
        check(at);
        QVERIFY(expected(store->stepForward(*expected(store->redoStep()))));
        QVERIFY(expected(store->undoStep()));
    }
    check(3);
}

void TestStoreHistory::aNewEditDropsWhatWasUndone()
{
    auto store = reopened();
    const ProjectSnapshot start = m_project;
    QVERIFY(expected(store->write(rename(u"一"_qs), m_step)));
    QVERIFY(expected(store->write(rename(u"二"_qs), m_step)));
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    m_project = start;
    QVERIFY(expected(store->write(rename(u"三"_qs), m_step)));
    QVERIFY(!expected(store->redoStep()));
    store = reopened();
    QVERIFY(!expected(store->redoStep()));
    QCOMPARE(expected(store->history(-1)).size(), 1);
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
}

void TestStoreHistory::aStepIsTakenOnceOnly()
{
    auto store = reopened();
    QVERIFY(expected(store->write(rename(u"一"_qs), m_step)));
    const HistoryStep step = *expected(store->undoStep());
    const auto forward = store->stepForward(step);
    QVERIFY(!forward);
    QCOMPARE(forward.error().code, Error::Code::Conflict);
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
    QVERIFY(expected(store->stepBack(step)));
    const auto back = store->stepBack(step);
    QVERIFY(!back);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QVERIFY(expected(store->redoStep()));
}

void TestStoreHistory::editsWithOneKeyJoin()
{
    auto store = reopened();
    const ProjectSnapshot start = m_project;
    m_step.joinKey = u"theme/1"_qs;
    for (const QString &name : {u"改"_qs, u"改名"_qs, u"改名了"_qs}) {
        m_step.time.milliseconds += 1000;
        QVERIFY(expected(store->write(rename(name), m_step)));
    }
    const auto step = expected(store->undoStep());
    QCOMPARE(step->time.milliseconds, m_step.time.milliseconds);
    QCOMPARE(expected(store->history(-1)).size(), 1);
    QVERIFY(expected(store->stepBack(*step)));
    QCOMPARE(differencesFromFile(start, m_path), QStringList());
    store = reopened();
    QVERIFY(expected(store->stepForward(*expected(store->redoStep()))));
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
}

void TestStoreHistory::editsDoNotJoin_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("bySomebodyElse");
    QTest::addColumn<bool>("afterReopening");
    QTest::addColumn<bool>("afterUndoing");

    QTest::newRow("without a key") << QString() << false << false << false;
    QTest::newRow("with another key") << u"b"_qs << false << false << false;
    QTest::newRow("by another author") << u"a"_qs << true << false << false;
    QTest::newRow("by another program") << u"a"_qs << false << true << false;
    QTest::newRow("with an undone one") << u"a"_qs << false << false << true;
}

void TestStoreHistory::editsDoNotJoin()
{
    QFETCH(QString, key);
    QFETCH(bool, bySomebodyElse);
    QFETCH(bool, afterReopening);
    QFETCH(bool, afterUndoing);
    auto store = reopened();
    QVERIFY(expected(store->write(rename(u"零"_qs), m_step)));
    const ProjectSnapshot start = m_project;
    m_step.joinKey = key.isEmpty() ? QString() : u"a"_qs;
    QVERIFY(expected(store->write(rename(u"一"_qs), m_step)));
    if (afterReopening)
        store = reopened();
    if (afterUndoing) {
        QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
        m_project = start;
    }
    m_step.joinKey = key;
    if (bySomebodyElse)
        m_step.author = AuthorId::create();
    const ProjectSnapshot before = m_project;
    QVERIFY(expected(store->write(rename(u"二"_qs), m_step)));
    QCOMPARE(expected(store->history(-1)).size(), afterUndoing ? 2 : 3);
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    QCOMPARE(differencesFromFile(before, m_path), QStringList());
}

void TestStoreHistory::editsThatComeToNothingLeaveNoStep()
{
    auto store = reopened();
    QVERIFY(expected(store->write(rename(u"零"_qs), m_step)));
    m_step.joinKey = u"a"_qs;
    const Change there = rename(u"一"_qs);
    const Change back = rename(u"零"_qs);
    QVERIFY(expected(store->write(there, m_step)));
    QVERIFY(expected(store->write(back, m_step)));
    QCOMPARE(expected(store->history(-1)).size(), 1);
    QVERIFY(expected(store->undoStep())->change != there);
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    QVERIFY(!expected(store->undoStep()));
}

void TestStoreHistory::forgettingKeepsTheProject()
{
    auto store = reopened();
    QVERIFY(expected(store->write(rename(u"一"_qs), m_step)));
    QVERIFY(expected(store->write(rename(u"二"_qs), m_step)));
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    expected(store->forgetHistory());
    QVERIFY(!expected(store->undoStep()));
    QVERIFY(!expected(store->redoStep()));
    QVERIFY(expected(reopened()->history(-1)).isEmpty());
    QCOMPARE(expected(reopened()->load()).find(m_theme)->name, u"一"_qs);
}

void TestStoreHistory::theLatestAreListed()
{
    auto store = reopened();
    for (int i = 0; i < 5; ++i) {
        m_step.label = QString::number(i);
        QVERIFY(expected(store->write(rename(u"名%1"_qs.arg(i)), m_step)));
    }
    const auto labels = [&store](int most) {
        QStringList found;
        for (const HistoryStep &step : expected(store->history(most))) {
            found.append(step.label);
            if (!step.change.isEmpty())
                found.append(u"with its change"_qs);
        }
        return found;
    };
    QCOMPARE(labels(2), (QStringList{u"3"_qs, u"4"_qs}));
    QCOMPARE(labels(0), QStringList());
    QCOMPARE(labels(-1).size(), 5);
    QCOMPARE(labels(100).size(), 5);
}

void TestStoreHistory::aDamagedStepIsAnError()
{
    QVERIFY(expected(reopened()->write(rename(u"一"_qs), m_step)));
    execute(m_path, u"UPDATE history SET change = '{\"note\": 1}'"_qs);
    auto store = reopened(); // the project itself is well
    const auto step = store->undoStep();
    QVERIFY(!step);
    QCOMPARE(step.error().code, Error::Code::Malformed);
    QVERIFY(expected(store->write(rename(u"二"_qs), m_step))); // and work goes on
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
}

void TestStoreHistory::nothingIsWrittenBeforeTheNewsIsKnown()
{
    const auto ours = reopened();
    const auto theirs = reopened();
    const Change change = rename(u"一"_qs);
    const ProjectSnapshot theirProject = m_project;
    QVERIFY(expected(theirs->write(change, m_step)));
    const ThemeId other = m_project.themeAtPath(u"算力");
    const Change own = expected(renameTheme(m_project, other, u"我"_qs));
    QVERIFY(!expected(ours->write(own, m_step)));
    QVERIFY(!expected(ours->stepBack({})));
    QVERIFY(!expected(ours->stepForward({})));
    QCOMPARE(differencesFromFile(theirProject, m_path), QStringList());

    const auto news = expected(ours->news());
    QVERIFY(news);
    QVERIFY(news->isComplete);
    QCOMPARE(news->changes, QList<Change>{change});
    QVERIFY(!expected(ours->write(own, m_step))); // told is not taken
    ours->accept(*news);
    QVERIFY(!expected(ours->news()));
    QVERIFY(expected(ours->write(own, m_step)));
    m_project.apply(own);
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
}

void TestStoreHistory::newsComesInOrder()
{
    const auto ours = reopened();
    const auto theirs = reopened();
    const auto read = expected(ProjectStore::open(m_path, Access::ReadOnly));
    ProjectSnapshot seen = expected(read->load());
    QVERIFY(!expected(read->news()));
    QList<Change> changes;
    for (const QString &name : {u"一"_qs, u"二"_qs, u"三"_qs}) {
        changes.append(rename(name));
        QVERIFY(expected(theirs->write(changes.last(), m_step)));
    }
    const HistoryStep last = *expected(theirs->undoStep());
    QVERIFY(expected(theirs->stepBack(last)));
    changes.append(last.change.inverted());
    m_project.apply(changes.last());
    for (ProjectStore *each : {ours.get(), read.get()}) {
        const auto news = expected(each->news());
        QVERIFY(news && news->isComplete);
        QCOMPARE(news->changes, changes);
        each->accept(*news);
        QVERIFY(expected(each->redoStep())); // the ends are asked for anew
    }
    for (const Change &change : changes) {
        QVERIFY(seen.accepts(change));
        seen.apply(change);
    }
    QCOMPARE(rowDifferences(seen, m_project), QStringList());
    expected(theirs->forgetHistory());
    const auto forgotten = expected(ours->news());
    QVERIFY(forgotten && forgotten->isComplete && forgotten->changes.isEmpty());
    ours->accept(*forgotten);
    QVERIFY(!expected(ours->redoStep()));
}

void TestStoreHistory::ownEditsAreNoNews()
{
    const auto store = reopened();
    QVERIFY(expected(store->write(rename(u"一"_qs), m_step)));
    QVERIFY(!expected(store->news()));
    QVERIFY(expected(store->stepBack(*expected(store->undoStep()))));
    QVERIFY(!expected(store->news()));
}

void TestStoreHistory::newsThatIsGoneIsIncomplete()
{
    const auto ours = reopened();
    const auto theirs = reopened();
    QVERIFY(expected(theirs->write(rename(u"一"_qs), m_step)));
    QVERIFY(expected(theirs->write(rename(u"二"_qs), m_step)));
    execute(m_path, u"DELETE FROM journal WHERE sequence < (SELECT max(sequence) FROM journal)"_qs);
    QVERIFY(!expected(ours->news())->isComplete);
    QCOMPARE(rowDifferences(expected(ours->load()), m_project), QStringList());
    QVERIFY(!expected(ours->news()));
    QVERIFY(expected(ours->write(rename(u"三"_qs), m_step)));
}

void TestStoreHistory::newsByALaterVersionIsIncomplete()
{
    const auto ours = reopened();
    execute(m_path, u"INSERT INTO journal (change) VALUES ('{\"unknown\": []}')"_qs);
    const auto news = expected(ours->news());
    QVERIFY(news && !news->isComplete);
    QVERIFY(news->changes.isEmpty());
}

void TestStoreHistory::theJournalStaysShort()
{
    const auto store = reopened();
    execute(m_path,
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
            "INSERT INTO journal (change) SELECT '{}' FROM n"_qs);
    expected(store->load());
    for (int i = 0; i < 250; ++i) {
        QVERIFY(expected(store->write(rename(QString::number(i)), m_step)));
        const int left = valueIn(m_path, u"SELECT count(*) FROM journal"_qs).toInt();
        QVERIFY(left >= 1000);
        QVERIFY(i < 100 || left < 1100); // dropped a hundred at a time
    }
}

QTEST_GUILESS_MAIN(TestStoreHistory)
#include "tst_storehistory.moc"
