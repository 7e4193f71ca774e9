// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestProjectCommands : public QObject {
    Q_OBJECT

private slots:
    void makesAProjectOfDocuments();
    void makesNothingRatherThanHalf_data();
    void makesNothingRatherThanHalf();
    void replacesNothing();
    void findsAProjectWhole();
    void tellsOfAnotherVersionBeside();
    void findsWhatIsDamaged();
    void rescuesWhatIsDamaged();
    void addsAllDocumentsOrNone();
    void warnsOfADocumentThatIsThere();
    void movesAndRemovesDocuments();
    void leavesNothingBeside();
};

void TestProjectCommands::makesAProjectOfDocuments()
{
    Workplace place;
    const QString second = place.file(u"two.txt"_qs, QByteArray("第二份。\n"));
    const QString project = place.path(u"two.meipi"_qs);
    const Outcome made = run({u"project"_qs, u"new"_qs, project, place.text(), second,
                              u"--title"_qs, u"两份"_qs, u"--author"_qs, u"李"_qs});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.messages, QString());
    const QJsonArray documents =
        run({u"document"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"documents"_qs);
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0][u"name"].toString(), u"sample.txt"_qs);
    QCOMPARE(documents[0][u"number"].toInt(), 1);
    QCOMPARE(documents[0][u"characters"].toInt(), 42);
    QCOMPARE(documents[1][u"name"].toString(), u"two.txt"_qs);
    QCOMPARE(documents[1][u"author"].toString(), u"李"_qs);
}

void TestProjectCommands::makesNothingRatherThanHalf_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");

    QTest::newRow("no file") << QStringList{} << 2;
    QTest::newRow("a missing one") << QStringList{u"sample.txt"_qs, u"gone.txt"_qs} << 1;
    QTest::newRow("a folder") << QStringList{u"sample.txt"_qs, u"."_qs} << 1;
    QTest::newRow("an encoding that is none")
        << QStringList{u"sample.txt"_qs, u"--encoding=Klingon"_qs} << 2;
}

void TestProjectCommands::makesNothingRatherThanHalf()
{
    QFETCH(QStringList, files);
    QFETCH(int, code);
    const Workplace place;
    QStringList arguments{u"project"_qs, u"new"_qs, place.path(u"new.meipi"_qs)};
    for (const QString &file : std::as_const(files))
        arguments.append(file.startsWith(u'-') ? file : place.path(file));
    QCOMPARE(failureFault(run(arguments), code), QString());
    QCOMPARE(place.entries(), QStringList{u"sample.txt"_qs});
}

void TestProjectCommands::replacesNothing()
{
    Workplace place;
    const QString there = place.file(u"there.meipi"_qs, QByteArray("mine"));
    QCOMPARE(failureFault(run({u"project"_qs, u"new"_qs, there, place.text()}), 1), QString());
    QFile file(there);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));

    const QString missing = place.path(u"no/such/folder/p.meipi"_qs);
    QCOMPARE(failureFault(run({u"project"_qs, u"new"_qs, missing, place.text()}), 1), QString());
}

void TestProjectCommands::findsAProjectWhole()
{
    Workplace place;
    const Outcome outcome = run({u"project"_qs, u"check"_qs, place.project()});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.output.contains(u"is whole"_qs), qPrintable(outcome.output));
    const QJsonObject json =
        run({u"project"_qs, u"check"_qs, place.project(), u"--json"_qs}).json();
    QCOMPARE(json[u"check"][u"whole"].toBool(), true);
    QCOMPARE(json[u"check"][u"problems"].toArray().size(), 0);
}

void TestProjectCommands::tellsOfAnotherVersionBeside()
{
    Workplace place;
    const QString copy = place.path(u"p (conflicted copy).meipi"_qs);
    QVERIFY(QFile::copy(place.project(), copy));
    const Outcome outcome = run({u"project"_qs, u"check"_qs, place.project()});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.messages.startsWith(u"meipi: warning: "_qs + copy),
             qPrintable(outcome.messages));
}

void TestProjectCommands::findsWhatIsDamaged()
{
    Workplace place;
    QFile file(place.project());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("支持建设枢纽")); // in the kept bytes, the text and elsewhere
    bytes.replace("支持建设枢纽", "反持建设枢纽");
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Outcome outcome = run({u"project"_qs, u"check"_qs, place.project()});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.messages.contains(u"damaged"_qs), qPrintable(outcome.messages));
    QVERIFY(!outcome.output.isEmpty());
}

void TestProjectCommands::rescuesWhatIsDamaged()
{
    Workplace place;
    const QString target = place.path(u"好.meipi"_qs);
    QFile file(place.project());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(4096, '?')), 4096);
    file.close();
    const Outcome outcome =
        run({u"project"_qs, u"rescue"_qs, place.project(), target, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    const QJsonObject rescue = outcome.json()[u"rescue"].toObject();
    QCOMPARE(rescue[u"path"].toString(), target);
    QCOMPARE(rescue[u"documents"].toInt(), 1);
    QVERIFY(!rescue[u"losses"].toArray().isEmpty()); // the history at least
    QCOMPARE(run({u"project"_qs, u"check"_qs, target}).code, 0);

    const Outcome again = run({u"project"_qs, u"rescue"_qs, place.project(), target});
    QCOMPARE(failureFault(again, 1), QString());
    const QString nothing = place.file(u"nothing.meipi"_qs, QByteArray("nothing\n"));
    const Outcome failed =
        run({u"project"_qs, u"rescue"_qs, nothing, place.path(u"other.meipi"_qs)});
    QCOMPARE(failureFault(failed, 1), QString());
    QVERIFY(!QFile::exists(place.path(u"other.meipi"_qs)));
}

void TestProjectCommands::addsAllDocumentsOrNone()
{
    Workplace place;
    const QString second = place.file(u"two.txt"_qs, QByteArray("第二份。\n"));
    const Outcome failed =
        run({u"document"_qs, u"add"_qs, place.project(), second, place.path(u"gone.txt"_qs)});
    QCOMPARE(failureFault(failed, 1), QString());
    QCOMPARE(run({u"document"_qs, u"list"_qs, place.project(), u"--json"_qs})
                 .rows(u"documents"_qs)
                 .size(),
             1);

    const Outcome added = run({u"document"_qs, u"add"_qs, place.project(), second, u"--json"_qs});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.rows(u"documents"_qs).at(0)[u"number"].toInt(), 2);
}

void TestProjectCommands::warnsOfADocumentThatIsThere()
{
    Workplace place;
    const Outcome added = run({u"document"_qs, u"add"_qs, place.project(), place.text()});
    QCOMPARE(added.code, 0);
    QVERIFY2(added.messages.startsWith(u"meipi: warning: sample.txt"_qs),
             qPrintable(added.messages));
    QCOMPARE(added.output, u"Added document 2: sample (2).txt\n"_qs);
}

void TestProjectCommands::movesAndRemovesDocuments()
{
    Workplace place;
    const QString project = place.project();
    const QString second = place.file(u"two.txt"_qs, QByteArray("第二份。\n"));
    QCOMPARE(run({u"document"_qs, u"add"_qs, project, second}).code, 0);
    const auto names = [&project] {
        QStringList result;
        const QJsonArray rows =
            run({u"document"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"documents"_qs);
        for (const QJsonValue &row : rows)
            result.append(row[u"name"].toString());
        return result;
    };
    const QStringList move{u"document"_qs, u"move"_qs, project, u"--document"_qs, u"two.txt"_qs};
    QCOMPARE(run(move + QStringList{u"1"_qs}).code, 0);
    QCOMPARE(names(), (QStringList{u"two.txt"_qs, u"sample.txt"_qs}));
    QCOMPARE(failureFault(run(move + QStringList{u"3"_qs}), 2), QString());
    QCOMPARE(failureFault(run(move + QStringList{u"first"_qs}), 2), QString());

    const QStringList remove{u"document"_qs, u"remove"_qs, project, u"--document"_qs};
    QCOMPARE(failureFault(run(remove + QStringList{u"gone.txt"_qs}), 1), QString());
    QCOMPARE(run(remove + QStringList{u"two.txt"_qs}).code, 0);
    QCOMPARE(names(), QStringList{u"sample.txt"_qs});
}

void TestProjectCommands::leavesNothingBeside()
{
    Workplace place;
    QCOMPARE(run({u"theme"_qs, u"add"_qs, place.project(), u"X"_qs}).code, 0);
    QCOMPARE(place.entries(), (QStringList{u"p.meipi"_qs, u"sample.txt"_qs}));
}

QTEST_GUILESS_MAIN(TestProjectCommands)
#include "tst_projectcommands.moc"
