// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "session/projectsession.h"
#include "store/failingdisk.h"
#include "store/storedproject.h"
#include "support/editscript.h"
#include "support/snapshotcheck.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace meipi;
using meipi::test::contentsOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::FailingDisk;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;
using meipi::test::ScriptedEdit;

/// What the session shows agrees with the file whatever fails, and work goes on afterwards.
class TestSessionFaults : public QObject {
    Q_OBJECT

private slots:
    void memoryAgreesWithTheFile_data();
    void memoryAgreesWithTheFile();
};

void TestSessionFaults::memoryAgreesWithTheFile_data()
{
    QTest::addColumn<FailingDisk::Failure>("failure");

    QTest::newRow("full") << FailingDisk::Failure::Full;
    QTest::newRow("once") << FailingDisk::Failure::OnceBroken;
}

void TestSessionFaults::memoryAgreesWithTheFile()
{
    QFETCH(FailingDisk::Failure, failure);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.meipi"_qs);
    ProjectBuilder builder = test::sampleProject();
    {
        const auto store = test::storeProject(path, builder);
        const ProjectBuilder start = builder;
        QList<Content> contents;
        for (const ScriptedEdit &edit : test::editsOfAllKinds(builder))
            contents += contentsOf(edit.sources);
        const Change change =
            expected(meipi::setProperty(start.snapshot(), u"with"_qs, u"texts"_qs));
        QVERIFY(expected(test::writeStep(*store, change, {}, contents)));
        builder = start;
        builder.perform(change);
    }
    FailingDisk disk;
    const auto session = expected(ProjectSession::open(path));
    const QSignalSpy changes(&session->project(), &Project::changed);

    // Until it succeeds; what fails is neither shown nor written.
    int failures = 0;
    const auto perform = [&](const std::function<Result<Done>()> &edit) {
        const ProjectSnapshot before = session->snapshot();
        const qsizetype told = changes.size();
        for (int operation = 1;; ++operation) {
            disk.failAt(operation, failure);
            const auto done = edit();
            const bool hasFailed = disk.hasFailed();
            disk.mend();
            QVERIFY(hasFailed || done);
            if (done)
                break;
            ++failures;
            QCOMPARE(done.error().code, Error::Code::FileAccess);
            QVERIFY(!done.error().message.isEmpty());
            QCOMPARE(changes.size(), told);
            QCOMPARE(rowDifferences(before, session->snapshot()), QStringList());
        }
        QCOMPARE(changes.size(), told + 1);
        QCOMPARE(differencesFromFile(session->snapshot(), path), QStringList());
    };
    ProjectBuilder script = builder;
    for (const ScriptedEdit &edit : test::editsOfAllKinds(script)) {
        const ProjectSnapshot before = session->snapshot();
        perform([&] { return session->perform(edit.change, QString::fromLatin1(edit.name)); });
        perform([&] { return session->undo(); });
        QCOMPARE(rowDifferences(before, session->snapshot()), QStringList());
        perform([&] { return session->redo(); });
    }
    QVERIFY(failures > 100);
    QCOMPARE(test::indexProblems(session->snapshot()), QStringList());
    QCOMPARE(rowDifferences(script.snapshot(), session->snapshot()), QStringList());
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
