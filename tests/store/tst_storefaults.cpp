// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"
#include "storedproject.h"
#include "support/editscript.h"
#include "support/snapshotcheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace meipi;
using meipi::test::contentsOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::FailingDisk;
using meipi::test::ProjectBuilder;
using meipi::test::RefusedStatement;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::ScriptedEdit;
using meipi::test::storeProject;
using meipi::test::writeStep;
using Access = ProjectStore::Access;

/// Over a script of all kinds of edits, each statement and each write to the disk fails in turn:
/// the project is as before the edit or as after it, never between.
class TestStoreFaults : public QObject {
    Q_OBJECT

private slots:
    void init();

    void statementsFail();
    void theDiskFails_data();
    void theDiskFails();
    void theMachineStops_data();
    void theMachineStops();
    void withoutSynchronisingAPowerCutWouldBeSeen();
    void copiesFail_data();
    void copiesFail();
    void creatingFails();

private:
    using Write = std::function<Result<bool>()>;

    std::unique_ptr<ProjectStore> opened() const;
    /// Does what @p write says and its undoing and redoing by @p perform, which may not change the
    /// project before it has succeeded.
    void runScript(ProjectStore &store, const std::function<void(const Write &)> &perform);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ProjectSnapshot m_project; ///< What the file must hold.
    QList<ScriptedEdit> m_script;
};

void TestStoreFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.meipi"_qs);
    ProjectBuilder builder = sampleProject();
    m_project = builder.snapshot();
    storeProject(m_path, builder);
    m_script = test::editsOfAllKinds(builder);
    for (const ScriptedEdit &edit : std::as_const(m_script)) {
        for (const DocumentSource &source : edit.sources)
            m_project.setText(source.textHash, source.text);
    }
}

std::unique_ptr<ProjectStore> TestStoreFaults::opened() const
{
    auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
    expected(store->load());
    return store;
}

void TestStoreFaults::runScript(ProjectStore &store,
                                const std::function<void(const Write &)> &perform)
{
    for (const ScriptedEdit &edit : std::as_const(m_script)) {
        const auto before = expected(store.undoStep());
        perform([&] { return writeStep(store, edit.change, {}, contentsOf(edit.sources)); });
        const auto step = expected(store.undoStep());
        QVERIFY2(step && step->number > before->number, edit.name.constData());
        m_project.apply(edit.change);
        QCOMPARE(differencesFromFile(m_project, m_path), QStringList());

        perform([&] { return store.stepBack(*step); });
        QCOMPARE(expected(store.undoStep())->number, before->number);
        perform([&] { return store.stepForward(*step); });
        QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
    }
    QCOMPARE(rowDifferences(m_project, expected(store.load())), QStringList());
}

void TestStoreFaults::statementsFail()
{
    RefusedStatement refused;
    const auto store = opened();
    const auto reader = expected(ProjectStore::open(m_path, Access::ReadOnly));
    expected(reader->load());
    int failures = 0;
    runScript(*store, [&](const Write &write) {
        for (int request = 1;; ++request) {
            refused.refuse(request, store->file().handle());
            const Result<bool> written = write();
            const bool hasFailed = refused.hasRefused();
            refused.refuse(0, store->file().handle());
            if (!hasFailed) {
                QVERIFY(expected(written));
                break;
            }
            ++failures;
            QVERIFY2(!written, QByteArray::number(request).constData());
            QVERIFY(!written.error().message.isEmpty());
            QVERIFY(!expected(reader->news())); // no transaction has ended
        }
        reader->accept(*expected(reader->news()));
    });
    QVERIFY(failures > 1000);
}

void TestStoreFaults::theDiskFails_data()
{
    QTest::addColumn<FailingDisk::Failure>("failure");

    QTest::newRow("full") << FailingDisk::Failure::Full;
    QTest::newRow("once") << FailingDisk::Failure::OnceBroken;
}

// And work goes on with the same connection once the cause is gone.
void TestStoreFaults::theDiskFails()
{
    QFETCH(FailingDisk::Failure, failure);
    FailingDisk disk;
    const auto store = opened();
    const auto reader = expected(ProjectStore::open(m_path, Access::ReadOnly));
    expected(reader->load());
    int failures = 0;
    runScript(*store, [&](const Write &write) {
        for (int operation = 1;; ++operation) {
            disk.failAt(operation, failure);
            const Result<bool> written = write();
            const bool hasFailed = disk.hasFailed();
            disk.mend();
            failures += hasFailed ? 1 : 0;
            // It may have succeeded all the same: folding in the log is tried again later.
            QVERIFY(hasFailed || written);
            if (written) {
                QVERIFY(*written);
                break;
            }
            QCOMPARE(written.error().code, Error::Code::FileAccess);
            QVERIFY(!expected(reader->news()));
        }
        reader->accept(*expected(reader->news()));
    });
    QVERIFY(failures > 100);
}

void TestStoreFaults::theMachineStops_data()
{
    QTest::addColumn<FailingDisk::Failure>("failure");

    QTest::newRow("killed") << FailingDisk::Failure::Gone;
    QTest::newRow("power cut") << FailingDisk::Failure::PowerCut;
    QTest::newRow("torn power cut") << FailingDisk::Failure::TornPowerCut;
}

void TestStoreFaults::theMachineStops()
{
    QFETCH(FailingDisk::Failure, failure);
    FailingDisk disk;
    const QString base = m_folder->filePath(u"base"_qs);
    int undone = 0;
    int kept = 0;
    for (const ScriptedEdit &edit : std::as_const(m_script)) {
        QFile::remove(base);
        QVERIFY(QFile::copy(m_path, base));
        ProjectSnapshot after = m_project;
        after.apply(edit.change);
        bool hasFailed = true;
        for (int operation = 1; hasFailed; ++operation) {
            for (const QString &end : {QString(), u"-wal"_qs, u"-shm"_qs})
                QFile::remove(m_path + end);
            QVERIFY(QFile::copy(base, m_path));
            auto store = opened();
            disk.failAt(operation, failure);
            const auto written = writeStep(*store, edit.change, {}, contentsOf(edit.sources));
            store = nullptr;
            hasFailed = disk.hasFailed();
            disk.mend();
            QFile::remove(m_path + u"-shm"_qs); // memory

            const bool isAfter = differencesFromFile(after, m_path).isEmpty();
            QVERIFY2(isAfter || !written, edit.name.constData()); // what is acknowledged is kept
            if (!isAfter)
                QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
            ++(isAfter ? kept : undone);
        }
        m_project = after;
        QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
    }
    QVERIFY(undone > 100);
    QVERIFY(kept > 100);
}

// The two rows above would find out if what is acknowledged had not reached the disk.
void TestStoreFaults::withoutSynchronisingAPowerCutWouldBeSeen()
{
    FailingDisk disk;
    const ScriptedEdit &edit = m_script.first();
    auto store = opened();
    expected(store->file().runScript("PRAGMA synchronous = OFF"));
    disk.failAt(std::numeric_limits<int>::max(), FailingDisk::Failure::PowerCut);
    QVERIFY(expected(writeStep(*store, edit.change)));
    disk.cutPowerNow();
    store = nullptr;
    disk.mend();
    QFile::remove(m_path + u"-shm"_qs);
    QCOMPARE(differencesFromFile(m_project, m_path), QStringList()); // as before the edit
}

void TestStoreFaults::copiesFail_data()
{
    theDiskFails_data();
    QTest::newRow("gone") << FailingDisk::Failure::Gone;
}

void TestStoreFaults::copiesFail()
{
    QFETCH(FailingDisk::Failure, failure);
    FailingDisk disk;
    const auto store = opened();
    const QString copy = m_folder->filePath(u"copy.meipi"_qs);
    {
        ProjectBuilder old;
        storeProject(copy, old);
    }
    const QByteArray bytes = test::bytesOf(copy);
    int failures = 0;
    bool hasFailed = true;
    for (int operation = 1; hasFailed; ++operation) {
        disk.failAt(operation, failure);
        const auto copied = store->copyTo(copy, true);
        hasFailed = disk.hasFailed();
        disk.mend();
        QCOMPARE(copied.has_value(), !hasFailed);
        if (!hasFailed)
            break;
        ++failures;
        QCOMPARE(test::bytesOf(copy), bytes);
        QCOMPARE(differencesFromFile(m_project, m_path), QStringList());
    }
    QVERIFY(failures > 10);
    QCOMPARE(differencesFromFile(m_project, copy), QStringList());
}

void TestStoreFaults::creatingFails()
{
    FailingDisk disk;
    const QString path = m_folder->filePath(u"new.meipi"_qs);
    bool hasFailed = true;
    int failures = 0;
    for (int operation = 1; hasFailed; ++operation) {
        QFile::remove(path);
        disk.failAt(operation, FailingDisk::Failure::OnceBroken);
        const bool isMade = ProjectStore::create(path).has_value();
        hasFailed = disk.hasFailed();
        disk.mend();
        failures += hasFailed ? 1 : 0;
        if (isMade || QFile::exists(path)) // whole or not at all
            QCOMPARE(differencesFromFile(ProjectSnapshot(), path), QStringList());
    }
    QVERIFY(failures > 10);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
