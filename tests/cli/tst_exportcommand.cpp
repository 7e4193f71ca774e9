// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestExportCommand : public QObject {
    Q_OBJECT

private slots:
    void writesByTheSuffix_data();
    void writesByTheSuffix();
    void writesTheSameTwice_data();
    void writesTheSameTwice();
    void writesToStandardOutput();
    void replacesOnlyWhenTold();
    void keepsPrivateNotesBack();
    void refuses_data();
    void refuses();
    void putsTheDateIn();
    void tellsProgramsWhatItWrote();
    void writesWhatIsAskedFor_data();
    void writesWhatIsAskedFor();
    void writesAFolderOfNotes();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString projectWithNotes(Workplace &place)
{
    const QString project = place.project();
    run({u"highlight"_qs, u"add"_qs, project, u"--quote=枢纽"_qs, u"--theme=算力"_qs,
         u"--note=多少？"_qs});
    run({u"note"_qs, u"add"_qs, project, u"秘密"_qs, u"--private"_qs});
    return project;
}

Outcome exported(const QString &project, const QString &path, const QStringList &more = {})
{
    return run(QStringList{u"export"_qs, project, u"-o"_qs, path} + more);
}

} // namespace

void TestExportCommand::writesByTheSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("Markdown") << u"out.md"_qs << QStringList{} << QByteArray("---\n");
    QTest::newRow("capital letters") << u"OUT.MD"_qs << QStringList{} << QByteArray("---\n");
    QTest::newRow("PDF") << u"out.pdf"_qs << QStringList{} << QByteArray("%PDF-");
    QTest::newRow("format told") << u"out.txt"_qs << QStringList{u"--format=markdown"_qs}
                                 << QByteArray("---\n");
    QTest::newRow("format against the suffix")
        << u"out.md"_qs << QStringList{u"--format"_qs, u"pdf"_qs} << QByteArray("%PDF-");
    QTest::newRow("a memo by theme in English")
        << u"out.md"_qs
        << QStringList{u"--kind=memo"_qs, u"--group-by=theme"_qs, u"--language=en"_qs}
        << QByteArray("---\n");
}

void TestExportCommand::writesByTheSuffix()
{
    QFETCH(QString, name);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, start);
    Workplace place;
    const Outcome outcome = exported(projectWithNotes(place), place.path(name), more);
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(contentOf(place.path(name)).startsWith(start));
    QCOMPARE(place.entries().size(), 3);
}

void TestExportCommand::writesTheSameTwice_data()
{
    QTest::addColumn<QString>("suffix");

    QTest::newRow("Markdown") << u"md"_qs;
    QTest::newRow("PDF") << u"pdf"_qs;
}

void TestExportCommand::writesTheSameTwice()
{
    QFETCH(QString, suffix);
    Workplace place;
    const QString project = projectWithNotes(place);
    QCOMPARE(exported(project, place.path(u"a."_qs + suffix)).code, 0);
    QCOMPARE(exported(project, place.path(u"b."_qs + suffix)).code, 0);
    const QByteArray first = contentOf(place.path(u"a."_qs + suffix));
    QVERIFY(!first.isEmpty());
    QCOMPARE(contentOf(place.path(u"b."_qs + suffix)), first);
}

void TestExportCommand::writesToStandardOutput()
{
    Workplace place;
    const QString project = projectWithNotes(place);
    QCOMPARE(exported(project, place.path(u"out.md"_qs)).code, 0);
    const Outcome outcome = exported(project, u"-"_qs, {u"--format=markdown"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.output.toUtf8(), contentOf(place.path(u"out.md"_qs)));
    QVERIFY(outcome.output.contains(u"多少？"_qs));
}

void TestExportCommand::replacesOnlyWhenTold()
{
    Workplace place;
    const QString project = projectWithNotes(place);
    const QString there = place.file(u"there.md"_qs, QByteArray("mine"));
    const Outcome refused = exported(project, there);
    QCOMPARE(failureFault(refused, 1), QString());
    QVERIFY(refused.messages.contains(u"--force"_qs));
    QCOMPARE(contentOf(there), QByteArray("mine"));
    QCOMPARE(exported(project, there, {u"--force"_qs}).code, 0);
    QVERIFY(contentOf(there).contains("多少？"));
}

void TestExportCommand::keepsPrivateNotesBack()
{
    Workplace place;
    const QString project = projectWithNotes(place);
    const QStringList markdown{u"--format=markdown"_qs};
    QVERIFY(!exported(project, u"-"_qs, markdown).output.contains(u"秘密"_qs));
    QVERIFY(exported(project, u"-"_qs, markdown + QStringList{u"--private"_qs})
                .output.contains(u"秘密"_qs));
}

void TestExportCommand::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");

    QTest::newRow("no suffix") << u"out"_qs << QStringList{} << 2;
    QTest::newRow("unknown suffix") << u"out.xyz"_qs << QStringList{} << 2;
    QTest::newRow("unknown format") << u"out.md"_qs << QStringList{u"--format=papyrus"_qs} << 2;
    QTest::newRow("no date") << u"out.md"_qs << QStringList{u"--date=yesterday"_qs} << 2;
    QTest::newRow("unknown group") << u"out.md"_qs << QStringList{u"--group-by=mood"_qs} << 2;
    QTest::newRow("unknown language") << u"out.md"_qs << QStringList{u"--language=fr"_qs} << 2;
    QTest::newRow("no such folder") << u"no/such/out.md"_qs << QStringList{} << 1;
    QTest::newRow("no such template")
        << u"out.md"_qs << QStringList{u"--template=/nowhere/t.mustache"_qs} << 1;
}

void TestExportCommand::refuses()
{
    QFETCH(QString, name);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    Workplace place;
    const QString project = projectWithNotes(place);
    const QStringList before = place.entries();
    QCOMPARE(failureFault(exported(project, place.path(name), more), code), QString());
    QCOMPARE(place.entries(), before);
}

void TestExportCommand::putsTheDateIn()
{
    Workplace place;
    const QString project = projectWithNotes(place);
    const Outcome outcome =
        exported(project, u"-"_qs, {u"--format=markdown"_qs, u"--date=2031-05-06"_qs});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains(u"2031-05-06"_qs));
}

void TestExportCommand::tellsProgramsWhatItWrote()
{
    Workplace place;
    const QString path = place.path(u"out.md"_qs);
    const Outcome outcome = exported(projectWithNotes(place), path, {u"--json"_qs});
    QCOMPARE(outcome.json()[u"export"][u"path"].toString(), path);
    QCOMPARE(outcome.json()[u"export"][u"format"].toString(), u"markdown"_qs);
}

void TestExportCommand::writesWhatIsAskedFor_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("hasNot");

    QTest::newRow("filter") << QStringList{u"--filter=theme:没用过 OR quote:枢纽"_qs} << u"枢纽"_qs
                            << u"国家"_qs;
    QTest::newRow("only notes") << QStringList{u"--only-notes"_qs} << u"> 枢纽"_qs << u"> 国家"_qs;
    QTest::newRow("author") << QStringList{u"--group-by=author"_qs} << u"## Tester"_qs
                            << u"## 一"_qs;
    QTest::newRow("date") << QStringList{u"--group-by=date"_qs} << u"## 20"_qs << u"## 一"_qs;
    QTest::newRow("sentence") << QStringList{u"--context=sentence"_qs} << u"所在句："_qs
                              << u"所在段："_qs;
    QTest::newRow("paragraph") << QStringList{u"--context=paragraph"_qs} << u"所在段："_qs
                               << u"所在句："_qs;
}

void TestExportCommand::writesWhatIsAskedFor()
{
    QFETCH(QStringList, more);
    QFETCH(QString, has);
    QFETCH(QString, hasNot);
    Workplace place;
    const QString project = projectWithNotes(place);
    run({u"theme"_qs, u"add"_qs, project, u"没用过"_qs});
    const Outcome outcome = exported(project, place.path(u"a.md"_qs), more);
    QCOMPARE(outcome.messages, QString());
    const QString page = QString::fromUtf8(contentOf(place.path(u"a.md"_qs)));
    QVERIFY2(page.contains(has) && !page.contains(hasNot), qPrintable(page));
}

void TestExportCommand::writesAFolderOfNotes()
{
    Workplace place;
    const QString project = projectWithNotes(place);
    const QStringList vault{u"--format=vault"_qs};
    const QString folder = place.path(u"vault"_qs);
    const Outcome first = exported(project, folder, vault);
    QCOMPARE(first.messages, QString());
    QCOMPARE(first.code, 0);
    QVERIFY(first.output.contains(u"unchanged: 0"_qs));
    QVERIFY(QDir(folder).entryList(QDir::Files).size() >= 2);
    const Outcome again = exported(project, folder, vault + QStringList{u"--json"_qs});
    QVERIFY2(again.output.contains(u"\"written\": 0"_qs), qPrintable(again.output));

    QFile strange(place.path(u"strange.txt"_qs));
    QVERIFY(strange.open(QIODevice::WriteOnly));
    const Outcome refused = exported(project, place.path(QString()), vault);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.messages.contains(u"--force"_qs));
    QCOMPARE(exported(project, place.path(QString()), vault + QStringList{u"--force"_qs}).code, 0);

    run({u"theme"_qs, u"remove"_qs, project, u"算力"_qs});
    const Outcome byTheme = exported(project, folder, vault + QStringList{u"--group-by=theme"_qs});
    QCOMPARE(byTheme.code, 0);
}

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
