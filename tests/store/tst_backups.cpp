// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/projectcheck.h"
#include "storedproject.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::execute;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::writeStep;
using namespace std::chrono_literals;

class TestBackups : public QObject {
    Q_OBJECT

private slots:
    void init();

    void areWholeProjects();
    void haveWhatIsOnlyInTheLog();
    void areListedLatestFirst();
    void areOfOneProject();
    void areDueAfterEdits();
    void failWhereTheProjectIsDamaged();
    void areMadeByOneProcessAtATime();
    void canBeCancelled();
    void failWithoutAFolder();
    void leaveNothingOfThoseThatWereKilled();
    void dropWhatNobodyMisses();
    void keepTheLatestInALongLife();
    void keepWhatHasRoom();

private:
    Backup make(Timestamp when);
    QStringList files() const; ///< All in the folder of the backups.

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Backups> m_backups;
};

namespace {

constexpr Timestamp earlier{1'600'000'000'000}; // 2020
constexpr qint64 hour = 60LL * 60 * 1000;

QDate dateOf(const Backup &backup)
{
    return QDateTime::fromMSecsSinceEpoch(backup.time.milliseconds, QTimeZone::utc()).date();
}

// Each hour one, and the rotation after each, as it happens.
QList<Backup> hourly(qsizetype hours, qint64 bytes)
{
    QList<Backup> backups;
    for (qsizetype i = 0; i < hours; ++i) {
        const Timestamp time{earlier.milliseconds + i * hour};
        backups.prepend({QString::number(i), time, bytes});
        const QList<Backup> dropped = outOfRotation(backups);
        for (const Backup &each : dropped)
            backups.removeOne(each);
    }
    return backups;
}

} // namespace

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"提案 1.0.meipi"_qs);
    m_backups = std::make_unique<Backups>(m_folder->filePath(u"backups"_qs), m_path);
}

Backup TestBackups::make(Timestamp when)
{
    Progress progress;
    return expected(m_backups->make(when, progress));
}

QStringList TestBackups::files() const
{
    return QDir(m_backups->folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestBackups::areWholeProjects()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const QByteArray before = bytesOf(m_path);
    const Backup made = make(earlier);
    QCOMPARE(expected(checkProject(made.path)).problems, QStringList());
    QCOMPARE(differencesFromFile(builder.snapshot(), made.path), QStringList());
    QCOMPARE(made.bytes, bytesOf(made.path).size());
    QCOMPARE(bytesOf(m_path), before);
}

void TestBackups::haveWhatIsOnlyInTheLog()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder); // stays open
    QVERIFY(QFile::exists(m_path + u"-wal"_qs));
    QCOMPARE(differencesFromFile(builder.snapshot(), make(earlier).path), QStringList());
}

void TestBackups::areListedLatestFirst()
{
    QCOMPARE(m_backups->list(), QList<Backup>());
    storeProject(m_path, sampleProject());
    const Backup first = make(earlier);
    const Backup second = make({earlier.milliseconds + 1});
    QVERIFY(QFile::copy(m_path, m_backups->folder() + u"/mine.meipi"_qs));
    QCOMPARE(m_backups->list(), QList<Backup>({second, first}));
}

void TestBackups::areOfOneProject()
{
    const QString folder = m_folder->filePath(u"other"_qs);
    QVERIFY(QDir().mkpath(folder));
    const Backups other(m_folder->filePath(u"backups"_qs), folder + u"/提案 1.0.meipi"_qs);
    QVERIFY(other.folder() != m_backups->folder());
    storeProject(m_path, sampleProject());
    make(earlier);
    QCOMPARE(other.list(), QList<Backup>());
    QVERIFY(QFile::link(m_path, folder + u"/link.meipi"_qs));
    const Backups linked(m_folder->filePath(u"backups"_qs), folder + u"/link.meipi"_qs);
    QCOMPARE(linked.list(), m_backups->list());
}

void TestBackups::areDueAfterEdits()
{
    const auto store = storeProject(m_path, sampleProject());
    QVERIFY(m_backups->isDue(24h, Timestamp::now()));
    make(earlier); // before the project was written
    QVERIFY(m_backups->isDue(24h, Timestamp::now()));
    QVERIFY(!m_backups->isDue(24h, {earlier.milliseconds + 24 * hour}));
    QVERIFY(m_backups->isDue(24h, {earlier.milliseconds + 24 * hour + 1}));
    const Timestamp later{Timestamp::now().milliseconds + hour}; // and not edited since
    make(later);
    QVERIFY(!m_backups->isDue(24h, {later.milliseconds + 100 * hour}));
}

void TestBackups::failWhereTheProjectIsDamaged()
{
    storeProject(m_path, sampleProject());
    const Backup whole = make(earlier);
    execute(m_path, u"PRAGMA foreign_keys = OFF; DELETE FROM document"_qs);
    Progress progress;
    const auto made = m_backups->make(Timestamp::now(), progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Malformed);
    QCOMPARE(m_backups->list(), QList<Backup>{whole});
    QCOMPARE(files().size(), 1);
}

void TestBackups::areMadeByOneProcessAtATime()
{
    storeProject(m_path, sampleProject());
    make(earlier);
    QLockFile lock(m_backups->folder() + u"/.lock"_qs);
    QVERIFY(lock.tryLock(0));
    Progress progress;
    const auto made = m_backups->make(Timestamp::now(), progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Locked);
    lock.unlock();
    QVERIFY(m_backups->make(Timestamp::now(), progress));
}

void TestBackups::canBeCancelled()
{
    ProjectBuilder builder = sampleProject();
    builder.document(u"开放数据，建设平台。\n"_qs.repeated(20'000), u"b.txt"_qs);
    storeProject(m_path, builder);
    const Backup whole = make(earlier);
    Progress progress;
    progress.cancel();
    const auto made = m_backups->make(Timestamp::now(), progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Cancelled);
    QCOMPARE(m_backups->list(), QList<Backup>{whole});
    QCOMPARE(files().size(), 1);
}

void TestBackups::failWithoutAFolder()
{
    storeProject(m_path, sampleProject());
    QFile file(m_folder->filePath(u"backups"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder would be
    Progress progress;
    const auto made = m_backups->make(Timestamp::now(), progress);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::FileAccess);
}

void TestBackups::leaveNothingOfThoseThatWereKilled()
{
    storeProject(m_path, sampleProject());
    make(earlier);
    const QStringList names{u".a.meipi.part1"_qs, u".a.meipi.part2"_qs};
    for (const QString &name : names) {
        QFile left(m_backups->folder() + u'/' + name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        if (name == names.first()) {
            QVERIFY(left.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2),
                                     QFileDevice::FileModificationTime));
        }
    }
    make(Timestamp::now());
    QVERIFY(!files().contains(names[0]));
    QVERIFY(files().contains(names[1])); // of a process that may be writing it
}

void TestBackups::dropWhatNobodyMisses()
{
    storeProject(m_path, sampleProject());
    for (int i = 0; i < 6; ++i)
        make({earlier.milliseconds + i * 60'000});
    QCOMPARE(m_backups->list().size(), 3); // of one day
    QCOMPARE(m_backups->list().first().time, Timestamp{earlier.milliseconds + 5 * 60'000});
}

void TestBackups::keepTheLatestInALongLife()
{
    const QList<Backup> kept = hourly(24 * 700, 1);
    QVERIFY(kept.size() <= 3 + 7 + 5 + 12);
    const Timestamp last{earlier.milliseconds + (24 * 700 - 1) * hour};
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(kept[i].time, Timestamp{last.milliseconds - i * hour});
    const QDate today = dateOf(kept.first());
    QSet<QDate> days;
    QSet<int> weeks;
    QSet<int> months;
    for (const Backup &backup : kept) {
        const QDate date = dateOf(backup);
        days.insert(date);
        weeks.insert(int(date.addDays(1 - date.dayOfWeek()).toJulianDay()));
        months.insert(date.year() * 12 + date.month());
    }
    for (int i = 0; i < 7; ++i)
        QVERIFY(days.contains(today.addDays(-i)));
    for (int i = 0; i < 5; ++i)
        QVERIFY(weeks.contains(int(today.addDays(1 - today.dayOfWeek() - 7 * i).toJulianDay())));
    for (int i = 0; i < 12; ++i)
        QVERIFY(months.contains(today.year() * 12 + today.month() - i));
}

void TestBackups::keepWhatHasRoom()
{
    constexpr qint64 gibibyte = qint64(1) << 30;
    QCOMPARE(hourly(24 * 100, gibibyte).size(), 3); // though these have no room
    const QList<Backup> kept = hourly(24 * 100, gibibyte / 4);
    QCOMPARE(kept.size(), 8);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
