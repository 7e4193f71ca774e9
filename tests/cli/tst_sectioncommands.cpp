// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestSectionCommands : public QObject {
    Q_OBJECT

private slots:
    void showsTheOutlineOfTheProject();
    void tellsWhy();
    void shapes_data();
    void shapes();
    void measuresAreMeantToo();
    void fails_data();
    void fails();
    void isOneStep();
};

// "1 算力…" of every section and measure of the project's document, by path and title.
static QStringList outlineOf(Workplace &place)
{
    QStringList lines;
    QJsonArray pending =
        run({u"section"_qs, u"list"_qs, place.project(), u"--json"_qs}).rows(u"sections"_qs);
    while (!pending.isEmpty()) {
        const QJsonObject node = pending.takeAt(0).toObject();
        if (!node[u"path"_qs].toString().isEmpty())
            lines.append(node[u"path"_qs].toString() + u' ' + node[u"title"_qs].toString());
        const QJsonArray children = node[u"children"_qs].toArray();
        for (qsizetype i = children.size() - 1; i >= 0; --i)
            pending.prepend(children[i]);
    }
    return lines;
}

static const QStringList asFound{u"front "_qs,         u"1 算力😀建设"_qs, u"1.1 支持建设枢纽。"_qs,
                                 u"1.2 支持算力。"_qs, u"2 数据开放"_qs,  u"2.1 推动算力共享。"_qs};

void TestSectionCommands::showsTheOutlineOfTheProject()
{
    Workplace place;
    QCOMPARE(outlineOf(place), asFound);
    const Outcome people = run({u"section"_qs, u"list"_qs, place.project()});
    QCOMPARE(people.code, 0);
    QVERIFY(people.output.contains(u"一、算力😀建设"_qs));
}

void TestSectionCommands::tellsWhy()
{
    Workplace place;
    const QString project = place.project();
    const Outcome before = run({u"section"_qs, u"list"_qs, project, u"--why"_qs, u"--json"_qs});
    const QJsonObject found = before.rows(u"sections"_qs)[1].toObject();
    QCOMPARE(found[u"evidence"_qs].toString(), u"numbered"_qs);
    QVERIFY(found[u"confidence"_qs].toDouble() > 0.5);
    QCOMPARE(run({u"section"_qs, u"rename"_qs, project, u"1"_qs, u"网络"_qs}).code, 0);
    const Outcome after = run({u"section"_qs, u"list"_qs, project, u"--why"_qs});
    QVERIFY(after.output.contains(u"一、网络"_qs));
    QVERIFY(after.output.contains(u"shaped by hand"_qs));
    const Outcome file = run({u"outline"_qs, place.text(), u"--why"_qs});
    QVERIFY(file.output.contains(u"sure)"_qs));
}

void TestSectionCommands::shapes_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("demote") << QStringList{u"demote"_qs, u"2"_qs}
                            << QStringList{u"front "_qs, u"1 算力😀建设"_qs, u"1.2 数据开放"_qs,
                                           u"1.2.1 推动算力共享。"_qs};
    QTest::newRow("rename")
        << QStringList{u"rename"_qs, u"2"_qs, u"数据"_qs}
        << QStringList{u"front "_qs,         u"1 算力😀建设"_qs, u"1.1 支持建设枢纽。"_qs,
                       u"1.2 支持算力。"_qs, u"2 数据"_qs,      u"2.1 推动算力共享。"_qs};
    QTest::newRow("drop")
        << QStringList{u"drop"_qs, u"2"_qs}
        << QStringList{u"front "_qs,         u"1 算力😀建设"_qs,        u"1.1 支持建设枢纽。"_qs,
                       u"1.2 支持算力。"_qs, u"1.3 二、数据开放。"_qs, u"1.4 推动算力共享。"_qs};
    QTest::newRow("merge")
        << QStringList{u"merge"_qs, u"1"_qs}
        << QStringList{u"front "_qs,         u"1 算力😀建设"_qs,        u"1.1 支持建设枢纽。"_qs,
                       u"1.2 支持算力。"_qs, u"1.3 二、数据开放。"_qs, u"1.4 推动算力共享。"_qs};
    QTest::newRow("add within a line")
        << QStringList{u"add"_qs, u"--quote"_qs, u"支持算力"_qs}
        << QStringList{u"front "_qs,     u"1 算力😀建设"_qs, u"1.1 支持建设枢纽。"_qs,
                       u"2 支持算力"_qs, u"3 数据开放"_qs,  u"3.1 推动算力共享。"_qs};
    QTest::newRow("split at a line")
        << QStringList{u"split"_qs, u"2"_qs, u"--quote"_qs, u"推动"_qs}
        << QStringList{u"front "_qs,         u"1 算力😀建设"_qs, u"1.1 支持建设枢纽。"_qs,
                       u"1.2 支持算力。"_qs, u"2 数据开放"_qs,  u"3 推动算力共享"_qs};
}

void TestSectionCommands::shapes()
{
    QFETCH(QStringList, command);
    QFETCH(QStringList, wanted);
    Workplace place;
    QStringList arguments{u"section"_qs, command.takeFirst(), place.project()};
    const Outcome outcome = run(arguments + command);
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.output.isEmpty());
    QCOMPARE(outlineOf(place), wanted);
    QCOMPARE(run({u"history"_qs, u"undo"_qs, place.project()}).code, 0);
    QCOMPARE(outlineOf(place), asFound);
    QCOMPARE(run({u"project"_qs, u"check"_qs, place.project()}).code, 0);
}

void TestSectionCommands::measuresAreMeantToo()
{
    Workplace place;
    const QString project = place.project();
    QCOMPARE(run({u"section"_qs, u"merge"_qs, project, u"1.1"_qs}).code, 0);
    QCOMPARE(outlineOf(place).at(2), u"1.1 支持建设枢纽。支持算力。"_qs);
    QCOMPARE(
        run({u"section"_qs, u"split"_qs, project, u"1.1"_qs, u"--quote"_qs, u"支持算力"_qs}).code,
        0);
    QCOMPARE(outlineOf(place), asFound);
    QCOMPARE(run({u"section"_qs, u"drop"_qs, project, u"1.1"_qs}).code, 0);
    QCOMPARE(outlineOf(place).at(2), u"1.1 支持算力。"_qs);
}

void TestSectionCommands::fails_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");

    QTest::newRow("no such section") << QStringList{u"promote"_qs, u"9"_qs} << 1;
    QTest::newRow("at the top") << QStringList{u"promote"_qs, u"1"_qs} << 2;
    QTest::newRow("the first") << QStringList{u"demote"_qs, u"1"_qs} << 2;
    QTest::newRow("the last") << QStringList{u"merge"_qs, u"2"_qs} << 2;
    QTest::newRow("no such quote") << QStringList{u"add"_qs, u"--quote"_qs, u"月亮"_qs} << 1;
    QTest::newRow("a quote elsewhere")
        << QStringList{u"split"_qs, u"1"_qs, u"--quote"_qs, u"推动"_qs} << 2;
    QTest::newRow("no such document")
        << QStringList{u"demote"_qs, u"2"_qs, u"--document"_qs, u"x"_qs} << 1;
    QTest::newRow("front matter") << QStringList{u"drop"_qs, u"front"_qs} << 2;
}

void TestSectionCommands::fails()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    Workplace place;
    const QStringList arguments{u"section"_qs, command.takeFirst(), place.project()};
    QCOMPARE(failureFault(run(arguments + command), code), QString());
    QCOMPARE(outlineOf(place), asFound);
}

void TestSectionCommands::isOneStep()
{
    Workplace place;
    const Outcome outcome =
        run({u"section"_qs, u"demote"_qs, place.project(), u"2"_qs, u"--json"_qs});
    const QJsonObject section = outcome.json()[u"section"_qs].toObject();
    QCOMPARE(section[u"path"_qs].toString(), u"1.2"_qs);
    QCOMPARE(section[u"evidence"_qs].toString(), u"reader"_qs);
    QCOMPARE(section[u"start"_qs].toInt(), 26); // 😀 counts once
    const Outcome steps = run({u"history"_qs, u"list"_qs, place.project(), u"--json"_qs});
    QCOMPARE(steps.output.count(u"Demote section"_qs), 1);
}

QTEST_MAIN(TestSectionCommands)
#include "tst_sectioncommands.moc"
