// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"
#include "support/environment.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace meipi;
using namespace meipi::test;

/// The program itself, as a script runs it on a machine without a display.
class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void worksWithoutDisplayAndLocale();
    void readsItsPreferences();
    void refusesHostileInput_data();
    void refusesHostileInput();
    void refusesWhatMayNotBeRead();
    void refusesArgumentsThatAreNoText();
    void tellsWhenNobodyTakesTheResult_data();
    void tellsWhenNobodyTakesTheResult();
    void editsAlthoughNobodyTakesTheAnswer();
    void leavesNothingHalfWhenInterrupted();

private:
    Outcome runProgram(const QStringList &arguments, const QString &outputFile = {});
    Outcome runShell(const QString &script); ///< With the program as $M, in the folder.
    QProcessEnvironment environment() const;

    Workplace m_place;
};

static Outcome finished(QProcess &process)
{
    if (!process.waitForFinished(60000))
        process.kill();
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// With nothing but a folder of its own.
QProcessEnvironment TestProgram::environment() const
{
    QProcessEnvironment environment = test::bareEnvironment();
    environment.insert(u"LC_ALL"_qs, u"C"_qs);
    environment.insert(u"HOME"_qs, m_place.path(u"home"_qs));
    return environment;
}

Outcome TestProgram::runProgram(const QStringList &arguments, const QString &outputFile)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(MEIPI_PROGRAM), arguments);
    return finished(process);
}

Outcome TestProgram::runShell(const QString &script)
{
    QProcess process;
    process.setWorkingDirectory(m_place.path({}));
    QProcessEnvironment variables = environment();
    variables.insert(u"M"_qs, QStringLiteral(MEIPI_PROGRAM));
    variables.insert(u"PATH"_qs, u"/usr/bin:/bin"_qs);
    process.setProcessEnvironment(variables);
    process.start(u"/bin/sh"_qs, {u"-c"_qs, script});
    return finished(process);
}

void TestProgram::worksWithoutDisplayAndLocale()
{
    const Outcome outline = runProgram({u"outline"_qs, m_place.text(), u"--json"_qs});
    QCOMPARE(outline.messages, QString());
    QCOMPARE(outline.code, 0);
    QCOMPARE(outline.json()[u"document"][u"characters"].toInt(), 42);

    const QString project = m_place.path(u"项目.meipi"_qs);
    QCOMPARE(runProgram({u"project"_qs, u"new"_qs, project, m_place.text()}).code, 0);
    const Outcome added = runProgram({u"highlight"_qs, u"add"_qs, project, u"--quote"_qs,
                                      u"😀建设"_qs, u"--theme"_qs, u"算力"_qs, u"--json"_qs});
    QCOMPARE(added.messages, QString());
    QCOMPARE(added.json()[u"highlight"][u"author"].toString(), u"Analyst"_qs);
    QCOMPARE(added.json()[u"highlight"][u"quote"].toString(), u"😀建设"_qs);
    const QString pdf = m_place.path(u"out.pdf"_qs);
    const Outcome exported = runProgram({u"export"_qs, project, u"-o"_qs, pdf});
    QCOMPARE(exported.messages, QString());
    QCOMPARE(exported.code, 0);
    QVERIFY(QFile::exists(pdf));
    QVERIFY(runProgram({u"--version"_qs}).output.startsWith(u"Meipi "_qs));
    QCOMPARE(runProgram({u"--help"_qs}).code, 0);
    QVERIFY(!QFile::exists(m_place.path(u"home"_qs))); // asks nothing of the home folder
}

void TestProgram::readsItsPreferences()
{
    const Outcome outcome = runShell(
        u"mkdir -p config/meipi && printf '[General]\\nauthor=Wang\\n' > config/meipi/meipi.ini && "
        "export XDG_CONFIG_HOME=\"$PWD/config\" && $M project new pref.meipi sample.txt >/dev/null "
        "&& $M theme add pref.meipi X >/dev/null && $M history list pref.meipi --json"_qs);
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.rows(u"steps"_qs).at(1)[u"author"].toString(), u"Wang"_qs);
}

void TestProgram::refusesHostileInput_data()
{
    QTest::addColumn<QString>("make"); // the file "input"
    QTest::addColumn<QString>("command");

    const QString outline = u"outline input"_qs;
    const QString list = u"theme list input"_qs;
    const QString add = u"theme add input X"_qs;
    QTest::newRow("outline of NULs") << u"head -c 100000 /dev/zero > input"_qs << outline;
    QTest::newRow("outline of a folder") << u"mkdir input"_qs << outline;
    QTest::newRow("outline of a pipe") << u"mkfifo input"_qs << outline;
    QTest::newRow("outline of a device") << u"ln -s /dev/zero input"_qs << outline;
    QTest::newRow("outline of a link to itself") << u"ln -s input input"_qs << outline;
    QTest::newRow("project that is empty") << u": > input"_qs << list;
    QTest::newRow("project that is a text") << u"cp sample.txt input"_qs << add;
    QTest::newRow("project that is a folder") << u"mkdir input"_qs << add;
    QTest::newRow("project that is a pipe") << u"mkfifo input"_qs << list;
    QTest::newRow("project cut short")
        << u"$M project new whole.meipi sample.txt >/dev/null && head -c 20000 whole.meipi > input"_qs
        << add;
    QTest::newRow("project of noise")
        << u"$M project new whole.meipi sample.txt >/dev/null && "
           "{ head -c 100 whole.meipi; head -c 50000 /dev/urandom; } > input"_qs
        << list;
}

void TestProgram::refusesHostileInput()
{
    QFETCH(QString, make);
    QFETCH(QString, command);
    QCOMPARE(runShell(u"rm -rf input whole.meipi; "_qs + make).code, 0);
    const Outcome outcome = runShell(u"timeout 30 $M "_qs + command);
    QCOMPARE(failureFault(outcome, 1), QString());
    QCOMPARE(runShell(u"rm -rf input whole.meipi"_qs).code, 0);
}

void TestProgram::refusesWhatMayNotBeRead()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QString path = m_place.file(u"secret.txt"_qs, QByteArray("x"));
    QFile::setPermissions(path, {});
    QCOMPARE(failureFault(runProgram({u"outline"_qs, path}), 1), QString());
}

void TestProgram::refusesArgumentsThatAreNoText()
{
    const Outcome outcome = runShell(u"$M outline \"$(printf '\\377\\376')\""_qs);
    QCOMPARE(failureFault(outcome, 2), QString());
    QVERIFY(outcome.messages.contains(u"UTF-8"_qs));
}

void TestProgram::tellsWhenNobodyTakesTheResult_data()
{
    QTest::addColumn<QString>("where");

    QTest::newRow("a full device") << u"> /dev/full"_qs;
    QTest::newRow("a closed output") << u">&-"_qs;
}

void TestProgram::tellsWhenNobodyTakesTheResult()
{
    QFETCH(QString, where);
    for (const QString &command : {u"$M outline sample.txt --json "_qs, u"$M --help "_qs})
        QCOMPARE(failureFault(runShell(command + where), 1), QString());
}

void TestProgram::editsAlthoughNobodyTakesTheAnswer()
{
    const Outcome outcome = runShell(u"$M project new deaf.meipi sample.txt >/dev/null; "
                                     "$M theme add deaf.meipi X >&-"_qs);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.messages.startsWith(u"meipi: warning: "_qs), qPrintable(outcome.messages));
    const QJsonArray themes = runShell(u"$M theme list deaf.meipi --json"_qs).rows(u"themes"_qs);
    QCOMPARE(themes.size(), 1);
}

void TestProgram::leavesNothingHalfWhenInterrupted()
{
    // Long enough to be met while it is at work.
    QByteArray large;
    while (large.size() < 30000000)
        large += sampleText.toUtf8();
    const QString text = m_place.file(u"large.txt"_qs, large);
    const QStringList before = m_place.entries();

    QProcess process;
    process.start(QStringLiteral(MEIPI_PROGRAM),
                  {u"project"_qs, u"new"_qs, m_place.path(u"large.meipi"_qs), text});
    QVERIFY(process.waitForStarted());
    // The signal is taken over before the file is read, which shows in what the process has open.
    const QString files = u"/proc/%1/fd"_qs.arg(process.processId());
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning
                                 || runShell(u"ls -l "_qs + files).output.contains(u"large.txt"_qs),
                             20000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Outcome outcome = finished(process);
    QCOMPARE(failureFault(outcome, 1), QString());
    QCOMPARE(m_place.entries(), before);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
