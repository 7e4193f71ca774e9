// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "storedproject.h"
#include "support/snapshotcheck.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace meipi;
using meipi::test::expected;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::writeStep;
using Access = ProjectStore::Access;

namespace {

constexpr int editsEach = 100;
const QString counter = u"counter"_qs;

/// Adds a row of its own and counts up a common one, again and again, taking over what others have
/// written in between as a session does.
class Writer : public QThread {
public:
    Writer(const QString &path, const QString &name) : m_path(path), m_name(name) {}

    bool hasFinished() const { return m_written == editsEach; }
    const ProjectSnapshot &project() const { return m_project; }

private:
    void run() override
    {
        const auto store = expected(ProjectStore::open(m_path, Access::ReadWrite));
        m_project = expected(store->load());
        for (int attempt = 0; m_written < editsEach && attempt < 100'000; ++attempt) {
            takeNews(*store);
            const int count = m_project.property(counter).toInt();
            Change change =
                expected(meipi::setProperty(m_project, counter, QString::number(count + 1)));
            change.record(expected(
                meipi::setProperty(m_project, m_name + QString::number(m_written), u"done"_qs)));
            const auto written = writeStep(*store, change);
            if (!written && written.error().code != Error::Code::Locked)
                return;
            if (written && *written) {
                m_project.apply(change);
                ++m_written;
            }
        }
        while (takeNews(*store)) {}
    }

    bool takeNews(ProjectStore &store)
    {
        const auto news = expected(store.news());
        if (!news)
            return false;
        if (!news->isComplete) {
            m_project = expected(store.load());
            return true;
        }
        for (const Change &change : news->changes)
            m_project.apply(change);
        store.accept(*news);
        return true;
    }

    QString m_path;
    QString m_name;
    ProjectSnapshot m_project;
    int m_written = 0;
};

} // namespace

class TestTwoWriters : public QObject {
    Q_OBJECT

private slots:
    void nobodysEditIsLost();
};

void TestTwoWriters::nobodysEditIsLost()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.meipi"_qs);
    {
        const auto store = storeProject(path, sampleProject());
        const ProjectSnapshot project = expected(store->load());
        QVERIFY(
            expected(writeStep(*store, expected(meipi::setProperty(project, counter, u"0"_qs)))));
        expected(store->forgetHistory());
    }
    Writer one(path, u"one"_qs);
    Writer other(path, u"other"_qs);
    one.start();
    other.start();
    QVERIFY(one.wait());
    QVERIFY(other.wait());
    QVERIFY(one.hasFinished());
    QVERIFY(other.hasFinished());

    const auto store = expected(ProjectStore::open(path, Access::ReadWrite));
    ProjectSnapshot project = expected(store->load());
    QCOMPARE(project.property(counter), QString::number(2 * editsEach));
    for (const QString &name : {u"one"_qs, u"other"_qs}) {
        for (int i = 0; i < editsEach; ++i)
            QCOMPARE(project.property(name + QString::number(i)), u"done"_qs);
    }
    QCOMPARE(test::indexProblems(project), QStringList());

    // Whatever the order was, the history leads back through it.
    int steps = 0;
    for (; auto step = expected(store->undoStep()); ++steps) {
        const Change back = step->change.inverted();
        QVERIFY(project.accepts(back));
        QVERIFY(expected(store->stepBack(*step)));
        project.apply(back);
    }
    QCOMPARE(steps, 2 * editsEach);
    QCOMPARE(project.property(counter), u"0"_qs);
    QCOMPARE(test::differencesFromFile(project, path), QStringList());
}

QTEST_GUILESS_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
