// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/commandtable.h"
#include "commandrun.h"

#include <QBuffer>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void knowsACommandFromAFile_data();
    void knowsACommandFromAFile();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void saysWhatCouldNotBeDone_data();
    void saysWhatCouldNotBeDone();
    void helps_data();
    void helps();
    void everyCommandHelps_data();
    void everyCommandHelps();
    void tellsWhenTheOutputIsFull();
};

void TestCommandLine::knowsACommandFromAFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isCommand");

    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("command") << QStringList{u"outline"_qs, u"x"_qs} << true;
    QTest::newRow("group") << QStringList{u"theme"_qs, u"list"_qs} << true;
    QTest::newRow("group alone") << QStringList{u"theme"_qs} << true;
    QTest::newRow("mistyped command") << QStringList{u"outlien"_qs} << true;
    QTest::newRow("project") << QStringList{u"p.meipi"_qs} << false;
    QTest::newRow("file in a folder") << QStringList{u"/tmp/x"_qs} << false;
    QTest::newRow("help") << QStringList{u"--help"_qs} << true;
    QTest::newRow("version") << QStringList{u"-V"_qs} << true;
    QTest::newRow("unknown option") << QStringList{u"--bogus"_qs} << true;
    QTest::newRow("option of the window") << QStringList{u"-platform"_qs, u"offscreen"_qs} << false;
    QTest::newRow("the same with two dashes") << QStringList{u"--style=fusion"_qs} << false;
    QTest::newRow("two dashes") << QStringList{u"--"_qs, u"outline"_qs} << false;
    QTest::newRow("empty word") << QStringList{QString()} << false;
}

void TestCommandLine::knowsACommandFromAFile()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, isCommand);
    QCOMPARE(asksForCommand(arguments), isCommand);
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown command") << QStringList{u"outlien"_qs, u"x"_qs} << u"outlien"_qs;
    QTest::newRow("unknown option") << QStringList{u"--bogus"_qs} << u"--bogus"_qs;
    QTest::newRow("group alone") << QStringList{u"theme"_qs} << u"theme"_qs;
    QTest::newRow("unknown in a group") << QStringList{u"theme"_qs, u"paint"_qs} << u"paint"_qs;
    QTest::newRow("no file") << QStringList{u"outline"_qs} << u"FILE"_qs;
    QTest::newRow("two files") << QStringList{u"outline"_qs, u"a"_qs, u"b"_qs} << u"“b”"_qs;
    QTest::newRow("option unknown there")
        << QStringList{u"outline"_qs, u"a"_qs, u"--force"_qs} << u"--force"_qs;
    QTest::newRow("no quote") << QStringList{u"highlight"_qs, u"add"_qs, u"p"_qs} << u"--quote"_qs;
    QTest::newRow("no number") << QStringList{u"history"_qs, u"undo"_qs, u"p"_qs, u"--count"_qs,
                                              u"all"_qs}
                               << u"--count"_qs;
    QTest::newRow("no output") << QStringList{u"export"_qs, u"p"_qs} << u"--output"_qs;
    QTest::newRow("line end in a word") << QStringList{u"out\nline"_qs} << u"out line"_qs;
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = run(arguments);
    QCOMPARE(failureFault(outcome, 2), QString());
    QVERIFY2(outcome.messages.contains(named), qPrintable(outcome.messages));
}

void TestCommandLine::saysWhatCouldNotBeDone_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString gone = u"/nowhere/p.meipi"_qs;
    QTest::newRow("outline of nothing") << QStringList{u"outline"_qs, u"/nowhere/x.txt"_qs};
    QTest::newRow("outline of a folder") << QStringList{u"outline"_qs, u"/"_qs};
    QTest::newRow("list of no project") << QStringList{u"highlight"_qs, u"list"_qs, gone};
    QTest::newRow("edit of no project") << QStringList{u"theme"_qs, u"add"_qs, gone, u"X"_qs};
    QTest::newRow("check of no project") << QStringList{u"project"_qs, u"check"_qs, gone};
    QTest::newRow("export of no project")
        << QStringList{u"export"_qs, gone, u"-o"_qs, u"/nowhere/x.md"_qs};
}

void TestCommandLine::saysWhatCouldNotBeDone()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(failureFault(run(arguments), 1), QString());
}

void TestCommandLine::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");

    QTest::newRow("of the program") << QStringList{u"--help"_qs} << u"meipi highlight add"_qs;
    QTest::newRow("short") << QStringList{u"-h"_qs} << u"meipi export"_qs;
    QTest::newRow("of a group") << QStringList{u"note"_qs, u"--help"_qs} << u"meipi note add"_qs;
    QTest::newRow("before what is missing")
        << QStringList{u"highlight"_qs, u"add"_qs, u"--help"_qs} << u"--occurrence N"_qs;
    QTest::newRow("version") << QStringList{u"--version"_qs} << u"Meipi "_qs;
}

void TestCommandLine::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.messages, QString());
    QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output));
}

void TestCommandLine::everyCommandHelps_data()
{
    QTest::addColumn<QString>("command");

    for (const CommandEntry &entry : commandTable())
        QTest::newRow(qPrintable(entry.fullName())) << entry.fullName();
}

void TestCommandLine::everyCommandHelps()
{
    QFETCH(QString, command);
    const Outcome outcome = run(command.split(u' ') + QStringList{u"--help"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.messages, QString());
    QVERIFY(outcome.output.startsWith(u"Usage: meipi "_qs + command + u' '));
    QVERIFY(outcome.output.contains(u"--help"_qs));
}

namespace {

class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

void TestCommandLine::tellsWhenTheOutputIsFull()
{
    FullDevice output;
    QBuffer messages;
    messages.open(QIODevice::WriteOnly);
    Console console(output, messages);
    QCOMPARE(runCommandLine({u"--help"_qs}, {console, {}}), 1);
    QVERIFY(messages.data().startsWith("meipi: standard output: "));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
