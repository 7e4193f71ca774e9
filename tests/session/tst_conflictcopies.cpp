// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/conflictcopies.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestConflictCopies : public QObject {
    Q_OBJECT

private slots:
    void knowsNames_data();
    void knowsNames();
    void areTheLatestFirst();
};

static void makeFile(const QString &path, int secondsAgo = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                             QFileDevice::FileModificationTime));
}

void TestConflictCopies::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isConflict");

    const auto row = [](const char *program, const QString &name, bool isConflict = true) {
        QTest::newRow(program) << name << isConflict;
    };
    row("Syncthing", u"方案.sync-conflict-20260102-030405-ABCDEFG.meipi"_qs);
    row("Dropbox", u"方案 (Li's conflicted copy 2026-01-02).meipi"_qs);
    row("Dropbox in Chinese", u"方案 (李的冲突副本 2026-01-02).meipi"_qs);
    row("Nextcloud", u"方案 (conflicted copy 2026-01-02 030405).meipi"_qs);
    row("ownCloud", u"方案_conflict-20260102-030405.meipi"_qs);
    row("Seafile", u"方案 (SFConflict li@example.org 2026-01-02-03-04-05).meipi"_qs);
    row("Synology Drive", u"方案_host_Jan-02-030405-2026_Conflict.meipi"_qs);
    row("OneDrive", u"方案-host-safeBackup-0001.meipi"_qs);
    row("full-width brackets", u"方案（冲突-李-2026）.meipi"_qs);
    row("itself", u"方案.meipi"_qs, false);
    row("a copy of the user's", u"方案 (2).meipi"_qs, false);
    row("damaged and put aside", u"方案 (damaged).meipi"_qs, false);
    row("another project", u"另案 (conflicted copy).meipi"_qs, false);
    row("a longer name", u"方案conflict.meipi"_qs, false);
    row("no project", u"方案 (conflicted copy).txt"_qs, false);
}

void TestConflictCopies::knowsNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isConflict);
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"方案.meipi"_qs);
    makeFile(project);
    makeFile(folder.filePath(name));
    const QStringList expected = isConflict ? QStringList{folder.filePath(name)} : QStringList();
    QCOMPARE(conflictCopies(project), expected);
}

void TestConflictCopies::areTheLatestFirst()
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"a.b (conflict 2).meipi"_qs);
    const QString latest = folder.filePath(u"a.b (conflict 1).meipi"_qs);
    makeFile(old, 100);
    makeFile(latest, 10);
    QCOMPARE(conflictCopies(folder.filePath(u"a.b.meipi"_qs)), QStringList({latest, old}));
    QCOMPARE(conflictCopies(folder.filePath(u"none/a.meipi"_qs)), QStringList());
}

QTEST_GUILESS_MAIN(TestConflictCopies)
#include "tst_conflictcopies.moc"
