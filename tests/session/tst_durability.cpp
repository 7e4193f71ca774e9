// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "session/projectsession.h"
#include "store/storedproject.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace meipi;
using meipi::test::differencesFromFile;
using meipi::test::expected;

// What the program says is saved must be there, whatever happens to the program next. The test
// starts itself as a writer, and kills the writer once it says that an edit is saved.
class TestDurability : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidToBeSavedIsThereAfterAKill();
    void afterARestItIsOneFile();
};

static int writeUntilKilled(const QString &path, int number)
{
    auto session = ProjectSession::open(path);
    if (!session)
        return 1;
    const ProjectSnapshot &project = (*session)->snapshot();
    const auto change = addHighlight(project, (*session)->context(), project.documents().first(),
                                     {number, number + 2});
    if (!change || !(*session)->perform(*change, QStringLiteral("Highlight")))
        return 1;
    std::puts("saved");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

void TestDurability::whatIsSaidToBeSavedIsThereAfterAKill()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.meipi"_qs);
    {
        auto session = ProjectSession::create(path);
        QVERIFY(session);
        Progress progress;
        const auto document = importBytes(QString(100, u'字').toUtf8(), u"a.txt"_qs, {}, progress);
        QVERIFY((*session)->addDocument(*document));
    }
    constexpr int kills = 50;
    for (int number = 0; number < kills; ++number) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"write"_qs, path, QString::number(number)});
        QVERIFY(writer.waitForReadyRead(30000));
        QCOMPARE(writer.readAll(), QByteArray("saved\n"));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const auto session = ProjectSession::open(path);
        QVERIFY2(session, session ? "" : qPrintable(session.error().message));
        QCOMPARE((*session)->snapshot().rows<Highlight>().size(), number + 1);
        QVERIFY((*session)->undoStep());
    }
}

void TestDurability::afterARestItIsOneFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.meipi"_qs);
    const auto logLength = [&path] { return QFileInfo(path + u"-wal"_qs).size(); };
    auto session = expected(ProjectSession::create(path));
    expected(session->perform(expected(createTheme(session->snapshot(), {}, u"算力"_qs)), {}));
    {
        // Somebody who reads keeps it from being folded in, and is not waited for.
        const auto reader = expected(ProjectStore::open(path, ProjectStore::Access::ReadOnly));
        Transaction moment(reader->file(), Transaction::Kind::Read);
        expected(moment.begin());
        QCOMPARE(expected(reader->file().number(u"SELECT count(*) FROM theme"_qs)), 1);
        const auto writer = expected(ProjectStore::open(path, ProjectStore::Access::ReadWrite));
        expected(writer->foldIn());
        QVERIFY(logLength() > 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(logLength(), 0, 30000);
    const ProjectSnapshot before = session->snapshot();
    session.reset();
    QCOMPARE(differencesFromFile(before, path), QStringList());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write")
        return writeUntilKilled(arguments.value(2), arguments.value(3).toInt());
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
