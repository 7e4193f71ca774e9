// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestFactsCommand : public QObject {
    Q_OBJECT

private slots:
    void readsADocument();
    void readsAProject();
    void showsThemToPeople();
    void writesATable();
    void refuses_data();
    void refuses();
};

namespace {

QString words(const Outcome &outcome)
{
    QStringList all;
    const QJsonArray rows = outcome.rows(u"facts"_qs);
    for (const QJsonValue &row : rows)
        all.append(row[u"group"].toString() + u':' + row[u"words"].toString());
    return all.join(u'|');
}

const QByteArray factsText = QByteArray("😀财政部应当在2030年前安排5万元。\n《办法》规定10%。\n");

} // namespace

void TestFactsCommand::readsADocument()
{
    const Workplace place;
    const QString file = place.file(u"facts.txt"_qs, factsText);
    const Outcome all = run({u"report"_qs, u"facts"_qs, file, u"--json"_qs});
    QCOMPARE(all.messages, QString());
    QCOMPARE(
        words(all),
        u"ministry:财政部|must:应当|deadline:2030年前|money:5万元|title:《办法》|share:10%"_qs);
    const QJsonValue first = all.rows(u"facts"_qs)[0];
    QCOMPARE(first[u"kind"].toString(), u"body"_qs);
    QCOMPARE(first[u"start"].toInt(), 1); // code points
    QCOMPARE(first[u"end"].toInt(), 4);
    QCOMPARE(first[u"document"].toString(), u"facts.txt"_qs);
    const Outcome some = run(
        {u"report"_qs, u"facts"_qs, file, u"--json"_qs, u"--kind=share"_qs, u"--kind=title"_qs});
    QCOMPARE(words(some), u"title:《办法》|share:10%"_qs);
}

void TestFactsCommand::readsAProject()
{
    const Workplace place;
    const QString project = place.path(u"p.meipi"_qs);
    run({u"project"_qs, u"new"_qs, project, place.text(), place.file(u"facts.txt"_qs, factsText)});
    QCOMPARE(run({u"report"_qs, u"facts"_qs, project, u"--json"_qs}).rows(u"facts"_qs).size(), 6);
    QCOMPARE(run({u"report"_qs, u"facts"_qs, project, u"--json"_qs, u"--document=sample.txt"_qs})
                 .rows(u"facts"_qs)
                 .size(),
             0);
}

void TestFactsCommand::showsThemToPeople()
{
    const Workplace place;
    const QString file = place.file(u"facts.txt"_qs, factsText);
    QVERIFY(run({u"report"_qs, u"facts"_qs, file}).output.contains(u"《办法》"_qs));
    const QString list = run({u"report"_qs, u"facts"_qs, file, u"--list"_qs}).output;
    QVERIFY(list.contains(u"安排5万元。"_qs));
    QCOMPARE(run({u"report"_qs, u"facts"_qs, place.text()}).code, 0);
}

void TestFactsCommand::writesATable()
{
    const Workplace place;
    const QString file = place.file(u"facts.txt"_qs, factsText);
    const QString table = place.path(u"facts.csv"_qs);
    const QStringList command{u"report"_qs, u"facts"_qs, file, u"--csv"_qs, table};
    QCOMPARE(run(command).code, 0);
    QFile written(table);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 7);
    QCOMPARE(failureFault(run(command), 1), QString());
    QCOMPARE(run(command + QStringList{u"--force"_qs}).code, 0);
}

void TestFactsCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");

    QTest::newRow("no such kind") << QStringList{u"sample.txt"_qs, u"--kind=colour"_qs} << 2;
    QTest::newRow("no such file") << QStringList{u"none.txt"_qs} << 1;
    QTest::newRow("no such document") << QStringList{u"sample.txt"_qs, u"--document=x"_qs} << 1;
}

void TestFactsCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Workplace place;
    arguments[0] = place.path(arguments[0]);
    QCOMPARE(failureFault(run(QStringList{u"report"_qs, u"facts"_qs} + arguments), code),
             QString());
}

QTEST_GUILESS_MAIN(TestFactsCommand)
#include "tst_factscommand.moc"
