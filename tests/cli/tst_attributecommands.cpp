// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi::test;

class TestAttributeCommands : public QObject {
    Q_OBJECT

private slots:
    void init();

    void listsTheEight();
    void setsAValue();
    void takesAValueAway();
    void aWrongValueChangesNothing_data();
    void aWrongValueChangesNothing();
    void addsChangesMovesAndRemoves();
    void lossesWantToBeForced();
    void whatWasRemovedComesBack();
    void findsWhatTheTextSays();
    void theTableGoesOutAndComesBack();
    void cellsWithoutSenseAreWarnings();
    void eachIsOneStep();

private:
    QJsonObject attributes()
    {
        const QJsonArray documents =
            run({u"document"_qs, u"list"_qs, m_project, u"--json"_qs}).rows(u"documents"_qs);
        return documents.first().toObject().value(u"attributes"_qs).toObject();
    }
    Outcome call(const QStringList &words)
    {
        QStringList arguments{u"attribute"_qs, words.first(), m_project};
        return run(arguments + words.mid(1));
    }

    std::unique_ptr<Workplace> m_place;
    QString m_project;
};

void TestAttributeCommands::init()
{
    m_place = std::make_unique<Workplace>();
    m_project = m_place->project();
}

void TestAttributeCommands::listsTheEight()
{
    const QJsonArray rows = call({u"list"_qs, u"--json"_qs}).rows(u"attributes"_qs);
    QCOMPARE(rows.size(), 8);
    QCOMPARE(rows[2].toObject().value(u"key"_qs).toString(), u"date"_qs);
    QCOMPARE(rows[2].toObject().value(u"type"_qs).toString(), u"date"_qs);
    QVERIFY(!rows[3].toObject().value(u"choices"_qs).toArray().isEmpty());
    QVERIFY(call({u"list"_qs}).output.contains(u"reference"));
}

void TestAttributeCommands::setsAValue()
{
    const Outcome outcome = call({u"set"_qs, u"成文日期"_qs, u"2024年3月1日"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(attributes().value(u"date"_qs).toString(), u"2024-03-01"_qs);
    QVERIFY(call({u"set"_qs, u"issuer"_qs, u"国务院"_qs}).output.contains(u"国务院"));
    QCOMPARE(attributes().size(), 2);
}

void TestAttributeCommands::takesAValueAway()
{
    call({u"set"_qs, u"issuer"_qs, u"国务院"_qs});
    QCOMPARE(call({u"set"_qs, u"issuer"_qs, u""_qs}).code, 0);
    QVERIFY(attributes().isEmpty());
}

void TestAttributeCommands::aWrongValueChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("no date") << QStringList{u"set"_qs, u"date"_qs, u"soon"_qs};
    QTest::newRow("no choice") << QStringList{u"set"_qs, u"level"_qs, u"乡级"_qs};
    QTest::newRow("no such attribute") << QStringList{u"set"_qs, u"colour"_qs, u"red"_qs};
    QTest::newRow("no such document")
        << QStringList{u"set"_qs, u"issuer"_qs, u"x"_qs, u"--document"_qs, u"none"_qs};
    QTest::newRow("a name that is taken") << QStringList{u"add"_qs, u"issuer"_qs};
    QTest::newRow("no such place") << QStringList{u"move"_qs, u"issuer"_qs, u"0"_qs};
    QTest::newRow("no such file") << QStringList{u"fill"_qs, u"/nowhere.csv"_qs};
}

void TestAttributeCommands::aWrongValueChangesNothing()
{
    QFETCH(QStringList, words);
    const QString before = run({u"history"_qs, u"list"_qs, m_project}).output;
    const Outcome outcome = call(words);
    QVERIFY(outcome.code == 1 || outcome.code == 2);
    QCOMPARE(failureFault(outcome, outcome.code), QString());
    QCOMPARE(run({u"history"_qs, u"list"_qs, m_project}).output, before);
}

void TestAttributeCommands::addsChangesMovesAndRemoves()
{
    QCOMPARE(call({u"add"_qs, u"类"_qs, u"--type"_qs, u"choice"_qs, u"--choice"_qs, u"甲"_qs,
                   u"--choice"_qs, u"乙"_qs})
                 .code,
             0);
    call({u"set"_qs, u"类"_qs, u"甲"_qs});
    QCOMPARE(
        call({u"change"_qs, u"类"_qs, u"--name"_qs, u"类别"_qs, u"--rename-choice"_qs, u"甲=丙"_qs})
            .code,
        0);
    QCOMPARE(attributes().value(u"类别"_qs).toString(), u"丙"_qs);
    const QJsonArray moved =
        call({u"move"_qs, u"类别"_qs, u"1"_qs, u"--json"_qs}).rows(u"attributes"_qs);
    QCOMPARE(moved.first().toObject().value(u"name"_qs).toString(), u"类别"_qs);
    QCOMPARE(call({u"remove"_qs, u"类别"_qs, u"date"_qs}).code, 0);
    QCOMPARE(call({u"list"_qs, u"--json"_qs}).rows(u"attributes"_qs).size(), 7);
}

void TestAttributeCommands::lossesWantToBeForced()
{
    call({u"set"_qs, u"issuer"_qs, u"国务院"_qs});
    QCOMPARE(call({u"change"_qs, u"issuer"_qs, u"--type"_qs, u"number"_qs}).code, 1);
    QCOMPARE(attributes().value(u"issuer"_qs).toString(), u"国务院"_qs);
    QCOMPARE(call({u"change"_qs, u"issuer"_qs, u"--type"_qs, u"number"_qs, u"--force"_qs}).code, 0);
    QVERIFY(attributes().isEmpty());
}

void TestAttributeCommands::whatWasRemovedComesBack()
{
    call({u"remove"_qs, u"issuer"_qs});
    QCOMPARE(call({u"set"_qs, u"issuer"_qs, u"x"_qs}).code, 1);
    QCOMPARE(call({u"add"_qs, u"issuer"_qs}).code, 0);
    QCOMPARE(call({u"set"_qs, u"issuer"_qs, u"x"_qs}).code, 0);
}

void TestAttributeCommands::findsWhatTheTextSays()
{
    const QString file = m_place->file(
        u"notice.txt"_qs, "国务院关于某事的意见\n国发〔2024〕1号\n\n各省：\n提出意见。\n");
    run({u"document"_qs, u"add"_qs, m_project, file});
    const auto found = [&] {
        return run({u"document"_qs, u"list"_qs, m_project, u"--json"_qs})
            .rows(u"documents"_qs)
            .last()
            .toObject()
            .value(u"attributes"_qs)
            .toObject();
    };
    QCOMPARE(found().value(u"reference"_qs).toString(), u"国发〔2024〕1号"_qs);
    call({u"set"_qs, u"reference"_qs, u""_qs, u"--document"_qs, u"notice.txt"_qs});
    QVERIFY(!found().contains(u"reference"_qs));
    QCOMPARE(call({u"find"_qs}).code, 0);
    QCOMPARE(found().value(u"reference"_qs).toString(), u"国发〔2024〕1号"_qs);
}

void TestAttributeCommands::theTableGoesOutAndComesBack()
{
    call({u"set"_qs, u"issuer"_qs, u"国务院, 办公厅"_qs});
    const QString file = m_place->path(u"table.csv"_qs);
    QCOMPARE(call({u"table"_qs, u"-o"_qs, file}).code, 0);
    QCOMPARE(call({u"table"_qs, u"-o"_qs, file}).code, 1); // there already
    call({u"set"_qs, u"issuer"_qs, u""_qs});
    QCOMPARE(call({u"fill"_qs, file}).code, 0);
    QCOMPARE(attributes().value(u"issuer"_qs).toString(), u"国务院, 办公厅"_qs);
    QCOMPARE(call({u"table"_qs, u"-o"_qs, u"-"_qs}).output, QString::fromUtf8([&] {
                 QFile csv(file);
                 return csv.open(QIODevice::ReadOnly) ? csv.readAll() : QByteArray();
             }()));
    QVERIFY(call({u"table"_qs, u"--language"_qs, u"en"_qs}).output.contains(u"Issuing body"));
}

void TestAttributeCommands::cellsWithoutSenseAreWarnings()
{
    const QString file = m_place->file(u"t.csv"_qs, "No.,date,issuer\n1,soon,A\n9,2024,B\n");
    const Outcome outcome = call({u"fill"_qs, file});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.messages.count(u"warning"_qs), 2);
    QCOMPARE(attributes().value(u"issuer"_qs).toString(), u"A"_qs);
    QVERIFY(!attributes().contains(u"date"_qs));
}

void TestAttributeCommands::eachIsOneStep()
{
    const auto steps = [&] {
        return run({u"history"_qs, u"list"_qs, m_project, u"--json"_qs}).rows(u"steps"_qs).size();
    };
    const auto before = steps();
    const QString file = m_place->file(u"t.csv"_qs, "No.,date,issuer,新列\n1,2024,A,5\n");
    call({u"fill"_qs, file});
    QCOMPARE(steps(), before + 1);
    QCOMPARE(run({u"history"_qs, u"undo"_qs, m_project}).code, 0);
    QVERIFY(attributes().isEmpty());
    QCOMPARE(call({u"list"_qs, u"--json"_qs}).rows(u"attributes"_qs).size(), 8);
}

QTEST_GUILESS_MAIN(TestAttributeCommands)
#include "tst_attributecommands.moc"
