// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "store/projectcheck.h"
#include "storedproject.h"
#include "support/snapshotcheck.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::expected;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::writeStep;
using Access = ProjectStore::Access;

/// Two processes write to one project as fast as they can, and nobody's edit is lost.
///
///     tst_twowriters                     100 edits each
///     MEIPI_EDITS=2000 tst_twowriters    2,000 edits each
class TestTwoWriters : public QObject {
    Q_OBJECT

private slots:
    void nobodysEditIsLost();
};

namespace {

constexpr int usualEdits = 100;
const QString counter = u"counter"_qs;

void takeNews(ProjectStore &store, ProjectSnapshot &project)
{
    const auto news = expected(store.news());
    if (news && !news->isComplete) {
        project = expected(store.load());
    } else if (news) {
        for (const Change &change : news->changes)
            project.apply(change);
        store.accept(*news);
    }
}

/// Adds a row of its own and counts up a common one, again and again, taking over what the other
/// has written in between as a session does. Not 0 where an edit is refused.
int write(const QString &path, const QString &name, int edits)
{
    const auto store = expected(ProjectStore::open(path, Access::ReadWrite));
    ProjectSnapshot project = expected(store->load());
    for (int written = 0; written < edits;) {
        takeNews(*store, project);
        const int count = project.property(counter).toInt();
        Change change = expected(meipi::setProperty(project, counter, QString::number(count + 1)));
        change.record(
            expected(meipi::setProperty(project, name + QString::number(written), u"done"_qs)));
        const auto done = writeStep(*store, change);
        if (!done && done.error().code != Error::Code::Locked)
            return 1;
        if (done && *done) {
            project.apply(change);
            ++written;
        }
    }
    return 0;
}

} // namespace

void TestTwoWriters::nobodysEditIsLost()
{
    const int edits =
        std::max(1, qEnvironmentVariable("MEIPI_EDITS", QString::number(usualEdits)).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.meipi"_qs);
    {
        const auto store = storeProject(path, sampleProject());
        const ProjectSnapshot project = expected(store->load());
        QVERIFY(
            expected(writeStep(*store, expected(meipi::setProperty(project, counter, u"0"_qs)))));
        expected(store->forgetHistory());
    }
    const QStringList names{u"one"_qs, u"other"_qs};
    QProcess writers[2];
    for (int i = 0; i < 2; ++i) {
        writers[i].setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writers[i].start(QCoreApplication::applicationFilePath(),
                         {u"write"_qs, path, names[i], QString::number(edits)});
    }
    for (QProcess &writer : writers) {
        QVERIFY(writer.waitForFinished(-1));
        QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
        QCOMPARE(writer.exitCode(), 0);
    }

    const auto store = expected(ProjectStore::open(path, Access::ReadWrite));
    ProjectSnapshot project = expected(store->load());
    QCOMPARE(project.property(counter), QString::number(2 * edits));
    int there = 0;
    for (const QString &name : names) {
        for (int i = 0; i < edits; ++i)
            there += project.property(name + QString::number(i)) == u"done" ? 1 : 0;
    }
    qInfo("two processes, %d edits each: %d there", edits, there);
    QCOMPARE(there, 2 * edits);
    QCOMPARE(test::indexProblems(project), QStringList());
    QCOMPARE(expected(checkProject(path)).problems, QStringList());

    // Whatever the order was, the history leads back through it.
    int steps = 0;
    for (; auto step = expected(store->undoStep()); ++steps) {
        const Change back = step->change.inverted();
        QVERIFY(project.accepts(back));
        QVERIFY(expected(store->stepBack(*step)));
        project.apply(back);
    }
    QCOMPARE(steps, 2 * edits);
    QCOMPARE(project.property(counter), u"0"_qs);
    QCOMPARE(test::differencesFromFile(project, path), QStringList());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write")
        return write(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    if (qEnvironmentVariableIsSet("MEIPI_EDITS")) // a function may take more than five minutes then
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    TestTwoWriters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twowriters.moc"
