// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestCrosstabCommand : public QObject {
    Q_OBJECT

private slots:
    void init();

    void counts();
    void showsShares();
    void listsProblems();
    void writesABook();
    void refuses_data();
    void refuses();

private:
    QStringList command(const QStringList &more = {}) const
    {
        return QStringList{u"report"_qs, u"crosstab"_qs, m_project, u"--rows=theme:工具"_qs,
                           u"--columns=documents"_qs}
        + more;
    }

    std::unique_ptr<Workplace> m_place;
    QString m_project;
};

void TestCrosstabCommand::init()
{
    m_place = std::make_unique<Workplace>();
    m_project = m_place->project();
    const auto add = [this](const QString &quote, const QString &theme) {
        run({u"highlight"_qs, u"add"_qs, m_project, u"--quote"_qs, quote, u"--theme"_qs, theme});
    };
    add(u"支持建设枢纽。"_qs, u"工具/激励/投资"_qs);
    add(u"支持算力。"_qs, u"工具/规制"_qs);
    add(u"支持算力。"_qs, u"工具/激励"_qs);
}

void TestCrosstabCommand::counts()
{
    const QJsonObject json = run(command({u"--json"_qs})).json();
    QCOMPARE(json[u"counted"].toString(), u"units"_qs);
    QCOMPARE(json[u"rows"].toArray(),
             (QJsonArray{u"工具/激励"_qs, u"工具/激励/投资"_qs, u"工具/规制"_qs}));
    QCOMPARE(json[u"columns"].toArray(), QJsonArray{u"sample.txt"_qs});
    QCOMPARE(json[u"counts"].toArray(), (QJsonArray{QJsonArray{2}, QJsonArray{1}, QJsonArray{1}}));
    QCOMPARE(json[u"total"].toInt(), 2);
    QCOMPARE(json[u"items"].toInt(), 3);
    QCOMPARE(json[u"missing"].toArray().size(), 1);
    QCOMPARE(json[u"several"][0][u"number"].toString(), u"1.2"_qs);
    QCOMPARE(json[u"several"][0][u"start"].toInt(), 20); // code points
    const QJsonObject marks = run(command({u"--json"_qs, u"--count=highlights"_qs})).json();
    QCOMPARE(marks[u"items"].toInt(), 2);
    const QJsonObject signs = run(command({u"--json"_qs, u"--count=characters"_qs})).json();
    QCOMPARE(signs[u"total"].toInt(), 12);
}

void TestCrosstabCommand::showsShares()
{
    const QString table = run(command({u"--show=n,row,total"_qs})).output;
    QVERIFY(table.contains(u"100.0%"_qs));
    QVERIFY(table.contains(u"激励"_qs));
    QCOMPARE(run({u"report"_qs, u"crosstab"_qs, m_project, u"--rows=themes"_qs,
                  u"--columns=attribute:issuer"_qs})
                 .code,
             0);
}

void TestCrosstabCommand::listsProblems()
{
    const Outcome problems = run(command({u"--problems"_qs}));
    QCOMPARE(problems.messages, QString());
    QVERIFY(problems.output.contains(u"1.2"_qs));
    QVERIFY(problems.output.contains(u"2.1"_qs));
    QVERIFY(!problems.output.contains(u"1.1"_qs));
}

void TestCrosstabCommand::writesABook()
{
    const QString book = m_place->path(u"table.xlsx"_qs);
    const QString table = m_place->path(u"table.csv"_qs);
    const QStringList both = command({u"--xlsx"_qs, book, u"--csv"_qs, table});
    QCOMPARE(run(both).output, QString());
    QFile first(book);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QVERIFY(bytes.startsWith("PK"));
    QVERIFY(QFile::exists(table));
    QCOMPARE(failureFault(run(both), 1), QString());
    QCOMPARE(run(both + QStringList{u"--force"_qs}).code, 0);
    QFile second(book);
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), bytes); // the same project, the same bytes
}

void TestCrosstabCommand::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");

    QTest::newRow("no such theme") << QStringList{u"--rows=theme:x"_qs} << 1;
    QTest::newRow("no such attribute") << QStringList{u"--rows=attribute:x"_qs} << 1;
    QTest::newRow("no axis") << QStringList{u"--rows=colours"_qs} << 2;
    QTest::newRow("nothing to show") << QStringList{u"--rows=themes"_qs, u"--show=m"_qs} << 2;
    QTest::newRow("problems of documents")
        << QStringList{u"--rows=documents"_qs, u"--problems"_qs} << 2;
    QTest::newRow("problems of highlights")
        << QStringList{u"--rows=themes"_qs, u"--problems"_qs, u"--count=highlights"_qs} << 2;
}

void TestCrosstabCommand::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QCOMPARE(failureFault(
                 run(QStringList{u"report"_qs, u"crosstab"_qs, m_project, u"--columns=documents"_qs}
                     + options),
                 code),
             QString());
}

QTEST_GUILESS_MAIN(TestCrosstabCommand)
#include "tst_crosstabcommand.moc"
