// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestQueryCommands : public QObject {
    Q_OBJECT

private slots:
    void init();

    void savesAndFinds();
    void followsRenamedThemes();
    void tellsOfQueriesThatFail();
    void replacesOnlyByForce();
    void isUndone();
    void retagsInOneStep();
    void refuses_data();
    void refuses();

private:
    QString quotes(const QStringList &filter = {}) const;
    QJsonArray queries() const;
    QString themes() const;

    std::unique_ptr<Workplace> m_place;
    QString m_project;
};

void TestQueryCommands::init()
{
    m_place = std::make_unique<Workplace>();
    m_project = m_place->project();
    const auto add = [this](const QString &quote, const QString &theme) {
        run({u"highlight"_qs, u"add"_qs, m_project, u"--quote"_qs, quote, u"--theme"_qs, theme});
    };
    add(u"支持算力"_qs, u"算力/基础"_qs);
    add(u"共享"_qs, u"数据"_qs);
    add(u"导语"_qs, u"其他"_qs);
    QCOMPARE(run({u"query"_qs, u"add"_qs, m_project, u"算力类"_qs, u"theme:算力 OR 共享"_qs}).code,
             0);
}

QString TestQueryCommands::quotes(const QStringList &filter) const
{
    QStringList result;
    const QJsonArray rows =
        run(QStringList{u"highlight"_qs, u"list"_qs, m_project, u"--json"_qs} + filter)
            .rows(u"highlights"_qs);
    for (const QJsonValue &row : rows)
        result.append(row[u"quote"].toString());
    return result.join(u'|');
}

QString TestQueryCommands::themes() const
{
    QStringList result;
    const QJsonArray rows =
        run({u"highlight"_qs, u"list"_qs, m_project, u"--json"_qs}).rows(u"highlights"_qs);
    for (const QJsonValue &row : rows) {
        QStringList own;
        const QJsonArray paths = row[u"themes"].toArray();
        for (const QJsonValue &path : paths)
            own.append(path.toString());
        own.sort(); // codings of one moment have no order
        result.append(own.join(u','));
    }
    return result.join(u'|');
}

QJsonArray TestQueryCommands::queries() const
{
    return run({u"query"_qs, u"list"_qs, m_project, u"--json"_qs}).rows(u"queries"_qs);
}

void TestQueryCommands::savesAndFinds()
{
    QCOMPARE(queries().size(), 1);
    QCOMPARE(queries()[0][u"name"].toString(), u"算力类"_qs);
    QCOMPARE(queries()[0][u"condition"].toString(), u"theme:算力 OR text:共享"_qs);
    QCOMPARE(queries()[0][u"count"].toInt(), 2);
    QCOMPARE(quotes({u"--query=算力类"_qs}), u"支持算力|共享"_qs);
    QCOMPARE(quotes({u"--query=算力类"_qs, u"--where=NOT 共享"_qs}), u"支持算力"_qs);
    QVERIFY(run({u"query"_qs, u"list"_qs, m_project}).output.contains(u"算力类"_qs));
}

void TestQueryCommands::followsRenamedThemes()
{
    run({u"theme"_qs, u"rename"_qs, m_project, u"算力"_qs, u"算 力"_qs});
    QCOMPARE(quotes({u"--query=算力类"_qs}), u"支持算力|共享"_qs);
    QCOMPARE(queries()[0][u"condition"].toString(), u"theme:\"算 力\" OR text:共享"_qs);
}

void TestQueryCommands::tellsOfQueriesThatFail()
{
    run({u"theme"_qs, u"remove"_qs, m_project, u"算力"_qs});
    QVERIFY(queries()[0][u"count"].isNull());
    QVERIFY(queries()[0][u"problem"].toString().contains(u"算力"_qs));
    QCOMPARE(run({u"query"_qs, u"list"_qs, m_project}).code, 0);
    QCOMPARE(failureFault(run({u"highlight"_qs, u"list"_qs, m_project, u"--query=算力类"_qs}), 1),
             QString());
}

void TestQueryCommands::replacesOnlyByForce()
{
    const QStringList again{u"query"_qs, u"add"_qs, m_project, u"算力类"_qs, u"导语"_qs};
    QCOMPARE(failureFault(run(again), 1), QString());
    QCOMPARE(run(again + QStringList{u"--force"_qs}).code, 0);
    QCOMPARE(quotes({u"--query=算力类"_qs}), u"导语"_qs);
}

void TestQueryCommands::isUndone()
{
    QCOMPARE(run({u"query"_qs, u"rename"_qs, m_project, u"算力类"_qs, u"新"_qs}).code, 0);
    QCOMPARE(run({u"query"_qs, u"remove"_qs, m_project, u"新"_qs, u"--json"_qs})
                 .rows(u"queries"_qs)
                 .size(),
             0);
    QCOMPARE(queries().size(), 0);
    run({u"history"_qs, u"undo"_qs, m_project, u"--count=2"_qs});
    QCOMPARE(queries()[0][u"name"].toString(), u"算力类"_qs);
}

void TestQueryCommands::retagsInOneStep()
{
    QCOMPARE(themes(), u"其他|算力/基础|数据"_qs);
    const Outcome done = run({u"highlight"_qs, u"retag"_qs, m_project, u"--query=算力类"_qs,
                              u"--replace=数据=算力/基础"_qs, u"--take=算力/基础"_qs,
                              u"--add=新/主题"_qs, u"--add=数据"_qs});
    QCOMPARE(done.messages, QString());
    QCOMPARE(themes(), u"其他|数据,新/主题|数据,新/主题"_qs);
    run({u"history"_qs, u"undo"_qs, m_project});
    QCOMPARE(themes(), u"其他|算力/基础|数据"_qs);
    QCOMPARE(run({u"highlight"_qs, u"retag"_qs, m_project, u"--where=theme:其他"_qs,
                  u"--add=数据"_qs, u"--json"_qs})
                 .rows(u"highlights"_qs)[0][u"themes"]
                 .toArray()
                 .size(),
             2);
}

void TestQueryCommands::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");

    const auto row = [](const char *name, const QStringList &arguments, int code) {
        QTest::newRow(name) << arguments << code;
    };
    const QStringList retag{u"highlight"_qs, u"retag"_qs};
    row("no such query", {u"highlight"_qs, u"list"_qs, u"--query=x"_qs}, 1);
    row("renaming none", {u"query"_qs, u"rename"_qs, u"x"_qs, u"y"_qs}, 1);
    row("removing none", {u"query"_qs, u"remove"_qs, u"x"_qs}, 1);
    row("a condition that is none", {u"query"_qs, u"add"_qs, u"x"_qs, u"(a"_qs}, 1);
    row("retagging everything", retag + QStringList{u"--add=a"_qs}, 2);
    row("retagging nothing", retag + QStringList{u"--where=*"_qs}, 2);
    row("replacing by nothing", retag + QStringList{u"--where=*"_qs, u"--replace=数据"_qs}, 2);
    row("taking what is not there", retag + QStringList{u"--where=*"_qs, u"--take=x"_qs}, 1);
}

void TestQueryCommands::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const QString before = themes();
    arguments.insert(2, m_project);
    QCOMPARE(failureFault(run(arguments), code), QString());
    QCOMPARE(themes(), before);
}

QTEST_GUILESS_MAIN(TestQueryCommands)
#include "tst_querycommands.moc"
