// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// theme dimension and summarize, project numbers, report problems and comparison.
class TestCodingCommands : public QObject {
    Q_OBJECT

private slots:
    void init();

    void makesDimensions();
    void listsProblems();
    void problemsAreEachAuthorsOwn();
    void numbersUnits();
    void compares();
    void writesFiles();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<Workplace> m_place;
    QString m_project;
};

void TestCodingCommands::init()
{
    m_place = std::make_unique<Workplace>();
    m_project = m_place->project();
    const auto add = [this](const QString &quote, const QString &theme) {
        run({u"highlight"_qs, u"add"_qs, m_project, u"--quote"_qs, quote, u"--theme"_qs, theme});
    };
    add(u"支持建设枢纽。"_qs, u"工具/激励"_qs);
    add(u"支持算力。"_qs, u"工具/规制"_qs);
    add(u"支持算力。"_qs, u"工具/激励"_qs);
}

void TestCodingCommands::makesDimensions()
{
    const QStringList command{u"theme"_qs, u"dimension"_qs, m_project, u"工具"_qs};
    const QJsonObject theme =
        run(command + QStringList{u"at-most-one"_qs, u"--json"_qs}).json()[u"theme"].toObject();
    QCOMPARE(theme[u"dimension"].toString(), u"at-most-one"_qs);
    QCOMPARE(run(command + QStringList{u"none"_qs}).output, u"工具\n"_qs);
    const QJsonArray themes =
        run({u"theme"_qs, u"list"_qs, m_project, u"--json"_qs}).rows(u"themes"_qs);
    QVERIFY(!themes.first().toObject().contains(u"dimension"));
}

void TestCodingCommands::listsProblems()
{
    run({u"theme"_qs, u"dimension"_qs, m_project, u"工具"_qs, u"exactly-one"_qs});
    const Outcome problems = run({u"report"_qs, u"problems"_qs, m_project});
    QCOMPARE(problems.messages, QString());
    QVERIFY(problems.output.contains(u"1.2"_qs));
    QVERIFY(problems.output.contains(u"2.1"_qs));
    QVERIFY(!problems.output.contains(u"1.1"_qs));
    const QJsonObject json = run({u"report"_qs, u"problems"_qs, m_project, u"--json"_qs}).json();
    const QJsonObject pass = json[u"passes"][0].toObject();
    QCOMPARE(pass[u"units"].toInt(), 3);
    QCOMPARE(pass[u"coded"].toInt(), 2);
    QCOMPARE(pass[u"missing"].toInt(), 1);
    QCOMPARE(pass[u"several"].toInt(), 1);
    const QJsonObject first = pass[u"problems"][0].toObject();
    QCOMPARE(first[u"problem"].toString(), u"several"_qs);
    QCOMPARE(first[u"start"].toInt(), 20); // code points
    QCOMPARE(first[u"themes"].toArray(), (QJsonArray{u"工具/激励"_qs, u"工具/规制"_qs}));
}

void TestCodingCommands::problemsAreEachAuthorsOwn()
{
    run({u"highlight"_qs, u"add"_qs, m_project, u"--quote"_qs, u"推动算力共享。"_qs, u"--theme"_qs,
         u"工具/规制"_qs, u"--author"_qs, u"乙"_qs});
    const QStringList command{u"report"_qs, u"problems"_qs, m_project, u"--dimension=工具"_qs,
                              u"--json"_qs};
    QCOMPARE(run(command).rows(u"passes"_qs).size(), 2);
    const QJsonObject pass =
        run(command + QStringList{u"--author=乙"_qs}).rows(u"passes"_qs).first().toObject();
    QCOMPARE(pass[u"coded"].toInt(), 1);
    QCOMPARE(pass[u"rule"].toString(), u"any"_qs);
    QCOMPARE(pass[u"problems"].toArray().size(), 0);
}

void TestCodingCommands::numbersUnits()
{
    const QStringList command{u"project"_qs, u"numbers"_qs, m_project};
    QCOMPARE(run(command).code, 0);
    QCOMPARE(run(command + QStringList{u"{document}-{section}-{measure}"_qs}).output,
             u"{document}-{section}-{measure}\n"_qs);
    const QStringList problems{u"report"_qs, u"problems"_qs, m_project, u"--dimension=工具"_qs};
    run({u"theme"_qs, u"dimension"_qs, m_project, u"工具"_qs, u"exactly-one"_qs});
    QVERIFY(run(problems).output.contains(u"1-2-1"_qs));
    QCOMPARE(run(command + QStringList{u""_qs, u"--json"_qs}).json()[u"numbers"].toString(),
             QString());
    QVERIFY(run(problems).output.contains(u"2.1"_qs));
}

void TestCodingCommands::compares()
{
    run({u"theme"_qs, u"summarize"_qs, m_project, u"工具/激励"_qs, u"以投资为主"_qs});
    run({u"theme"_qs, u"summarize"_qs, m_project, u"工具/规制"_qs, u"少"_qs, u"--section=1"_qs});
    const QStringList command{u"report"_qs, u"comparison"_qs, m_project, u"--below=工具"_qs,
                              u"--json"_qs};
    const QJsonObject documents = run(command).json();
    QCOMPARE(documents[u"themes"].toArray(), (QJsonArray{u"工具/激励"_qs, u"工具/规制"_qs}));
    QCOMPARE(documents[u"places"].toArray(), QJsonArray{u"sample.txt"_qs});
    QCOMPARE(documents[u"cells"][0][0][u"summary"].toString(), u"以投资为主"_qs);
    QCOMPARE(documents[u"cells"][0][0][u"quotes"].toArray().size(), 2);
    const QJsonObject sections = run(command + QStringList{u"--sections"_qs}).json();
    QCOMPARE(sections[u"places"].toArray(), (QJsonArray{u"front"_qs, u"1"_qs, u"2"_qs}));
    QCOMPARE(sections[u"cells"][1][1][u"summary"].toString(), u"少"_qs);
    QCOMPARE(sections[u"cells"][1][2][u"quotes"].toArray().size(), 0);
    QVERIFY(run({u"report"_qs, u"comparison"_qs, m_project}).output.contains(u"以投资为主"_qs));
}

void TestCodingCommands::writesFiles()
{
    const QString word = m_place->path(u"table.docx"_qs);
    const QString text = m_place->path(u"table.txt"_qs);
    const QStringList both{u"report"_qs, u"comparison"_qs, m_project, u"--docx"_qs,
                           word,         u"--text"_qs,     text};
    QCOMPARE(run(both).output, QString());
    QFile file(word);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
    QFile words(text);
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY(words.readAll().contains("支持建设枢纽"));
    QCOMPARE(failureFault(run(both), 1), QString());
}

void TestCodingCommands::refuses_data()
{
    QTest::addColumn<QStringList>("command"); // group, name, and what follows the project
    QTest::addColumn<int>("code");

    QTest::newRow("no such rule") << QStringList{u"theme"_qs, u"dimension"_qs, u"工具"_qs,
                                                 u"two"_qs}
                                  << 2;
    QTest::newRow("no such theme")
        << QStringList{u"theme"_qs, u"dimension"_qs, u"x"_qs, u"any"_qs} << 1;
    QTest::newRow("no dimension") << QStringList{u"report"_qs, u"problems"_qs} << 1;
    QTest::newRow("no such dimension")
        << QStringList{u"report"_qs, u"problems"_qs, u"--dimension=x"_qs} << 1;
    QTest::newRow("no such author")
        << QStringList{u"report"_qs, u"problems"_qs, u"--dimension=工具"_qs, u"--author=x"_qs} << 1;
    QTest::newRow("unknown field") << QStringList{u"project"_qs, u"numbers"_qs, u"{page}"_qs} << 2;
    QTest::newRow("no such section")
        << QStringList{u"theme"_qs, u"summarize"_qs, u"工具"_qs, u"a"_qs, u"--section=9"_qs} << 1;
    QTest::newRow("compared below nothing")
        << QStringList{u"report"_qs, u"comparison"_qs, u"--below=x"_qs} << 1;
}

void TestCodingCommands::refuses()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    command.insert(2, m_project);
    QCOMPARE(failureFault(run(command), code), QString());
}

QTEST_GUILESS_MAIN(TestCodingCommands)
#include "tst_codingcommands.moc"
