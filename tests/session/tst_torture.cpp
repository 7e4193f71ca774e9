// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "session/projectsession.h"
#include "store/failingdisk.h"
#include "store/projectcheck.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace meipi;
using meipi::test::FailingDisk;

/// A writer edits a project as fast as it can, says of each edit that it is done, and comes to a
/// bad end again and again: killed, out of space, with a disk that fails now and then, or without
/// power. Every edit that was said to be done is there afterwards, whole, and the project is in
/// order. Prints how often and how many.
///
///     tst_torture                                            60 bad ends of each kind
///     MEIPI_TORTURE=1000 tst_torture nothingIsLost:killed    1000 of one kind
class TestTorture : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    int acknowledgedBy(QProcess &writer, bool isKilled);
    void check(int acknowledged);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QRandomGenerator m_random{20260102};
    int m_known = 0; ///< Edits that must be there.
    int m_lost = 0;
    int m_damaged = 0;
};

static constexpr int usualRounds = 60;
static constexpr int roundsPerProject = 20; // checking one reads all of its history
static constexpr int mostEditsBeforeTheEnd = 30;
static constexpr int lengthOfText = 5000;

static QString nameOf(int edit)
{
    return QStringLiteral("edit %1").arg(edit);
}

// The edit of that number: a note that names it, with a highlight, which is removed again by every
// third.
static Result<Change> editOf(const ProjectSession &session, int number)
{
    const ProjectSnapshot &project = session.snapshot();
    auto change = addNote(project, session.context(), {}, nameOf(number));
    if (!change)
        return change;
    const QList<HighlightId> highlights = project.rows<Highlight>().keys();
    const auto more = number % 3 == 2 && !highlights.isEmpty()
        ? removeHighlights(project, {highlights.first()})
        : addHighlight(project, session.context(), project.documents().first(),
                       {number % lengthOfText, number % lengthOfText + 2});
    if (!more)
        return more;
    change->record(*more);
    return change;
}

// Leaves room for @p bytes beyond what the project's files are long now.
static void leaveRoom(const QString &path, rlim_t bytes)
{
    const qint64 longest = std::max(QFileInfo(path).size(), QFileInfo(path + u"-wal"_qs).size());
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : static_cast<rlim_t>(longest) + bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

static void sayDone(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

// Exit codes: 2 the project does not open or refuses an edit for no reason, 3 what the session
// shows is not what it was before an edit that failed.
static int write(const QString &path, const QString &end, quint32 seed)
{
    QRandomGenerator random(seed);
    std::optional<FailingDisk> disk;
    const bool isPowerCut = end.endsWith(u"power cut");
    const bool isFailing = end == u"failing";
    if (isPowerCut || isFailing)
        disk.emplace();
    auto opened = ProjectSession::open(path);
    if (!opened)
        return 2;
    ProjectSession &session = **opened;
    if (isPowerCut) {
        disk->failAt(random.bounded(1, 10 * mostEditsBeforeTheEnd),
                     end == u"power cut" ? FailingDisk::Failure::PowerCut
                                         : FailingDisk::Failure::TornPowerCut);
    }
    const bool isFull = end == u"full";
    if (isFull)
        std::signal(SIGXFSZ, SIG_IGN);
    int refused = 0;
    for (int number = static_cast<int>(session.snapshot().rows<Note>().size());; ++number) {
        if (refused == mostEditsBeforeTheEnd / 10)
            return 0;
        if (isFull)
            leaveRoom(path, random.bounded(40000));
        if (isFailing)
            disk->failAt(random.bounded(1, 60), FailingDisk::Failure::OnceBroken);
        const qsizetype before = session.snapshot().rows<Note>().size();
        const auto edit = editOf(session, number);
        auto done = edit ? session.perform(*edit, nameOf(number)) : tl::unexpected(edit.error());
        if (!done) {
            if (isPowerCut && disk->hasFailed())
                _exit(0);
            if (!(isFull || isFailing) || done.error().code != Error::Code::FileAccess)
                return 2;
            if (session.snapshot().rows<Note>().size() != before)
                return 3;
            ++refused;
            if (isFull)
                leaveRoom(path, RLIM_INFINITY); // somebody has made room
            done = session.perform(*edit, nameOf(number));
        }
        if (!done)
            return 2;
        sayDone(number);
    }
}

void TestTorture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_known = 0;
    m_lost = 0;
    m_damaged = 0;
}

void TestTorture::nothingIsLost_data()
{
    QTest::addColumn<QString>("end");

    for (const char *end : {"killed", "full", "failing", "power cut", "torn power cut"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

// Reads what the writer says until its end, which comes by SIGKILL after some random edit.
int TestTorture::acknowledgedBy(QProcess &writer, bool isKilled)
{
    int last = -1;
    const int wanted = m_random.bounded(mostEditsBeforeTheEnd);
    int heard = 0;
    bool isOver = false;
    while (!isOver || writer.canReadLine()) {
        while (writer.canReadLine()) {
            last = writer.readLine().trimmed().toInt();
            ++heard;
        }
        if (isKilled && !isOver && heard >= wanted) {
            writer.kill(); // it is within the next edit by now
            isOver = writer.waitForFinished(60000);
        } else {
            isOver = writer.state() == QProcess::NotRunning || !writer.waitForReadyRead(60000);
        }
    }
    writer.waitForFinished(60000);
    return last;
}

void TestTorture::check(int acknowledged)
{
    const auto report = checkProject(m_path);
    if (!report || !report->problems.isEmpty()) {
        ++m_damaged;
        QFAIL(qPrintable(report ? report->problems.first() : report.error().message));
    }
    const auto session = ProjectSession::open(m_path);
    QVERIFY2(session, session ? "" : qPrintable(session.error().message));
    QSet<QString> found;
    for (const Note &note : (*session)->snapshot().rows<Note>())
        found.insert(note.text);
    for (int number = 0; number <= acknowledged; ++number)
        m_lost += found.contains(nameOf(number)) ? 0 : 1;
    QCOMPARE(m_lost, 0);
    // One more may have been written without being said to be.
    QVERIFY(found.size() >= acknowledged + 1);
    QVERIFY(found.size() <= acknowledged + 2);
    QCOMPARE(report->steps, found.size());
    m_known = static_cast<int>(found.size());
}

void TestTorture::nothingIsLost()
{
    QFETCH(QString, end);
    const int rounds =
        std::max(1, qEnvironmentVariable("MEIPI_TORTURE", QString::number(usualRounds)).toInt());
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsPerProject == 0) {
            m_path = m_folder->filePath(QStringLiteral("%1.meipi").arg(round));
            m_known = 0;
            const auto session = ProjectSession::create(m_path);
            QVERIFY(session);
            Progress progress;
            const auto document =
                importBytes(QString(lengthOfText + 2, u'字').toUtf8(), u"a.txt"_qs, {}, progress);
            QVERIFY((*session)->addDocument(*document));
            QVERIFY((*session)->forgetHistory());
        }
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"write"_qs, m_path, end, QString::number(m_random.generate())});
        QVERIFY(writer.waitForStarted());
        const int known = m_known;
        const int last = acknowledgedBy(writer, end == u"killed");
        if (end != u"killed") {
            QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
            QCOMPARE(writer.exitCode(), 0);
        }
        if (end.endsWith(u"power cut"))
            QFile::remove(m_path + u"-shm"_qs); // memory
        check(std::max(last, known - 1));
        if (QTest::currentTestFailed())
            break;
        acknowledged += std::max(0, last + 1 - known);
    }
    qInfo("%d times %s, %d acknowledged edits, %d lost, %d damaged files", rounds, qPrintable(end),
          acknowledged, m_lost, m_damaged);
    QVERIFY(acknowledged > rounds / 2);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write")
        return write(arguments.value(2), arguments.value(3), arguments.value(4).toUInt());
    if (qEnvironmentVariableIsSet(
            "MEIPI_TORTURE")) // a function may take more than five minutes then
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    TestTorture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_torture.moc"
