// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "cli/commandline.h"
#include "support/shareddata.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestSearchCommand : public QObject {
    Q_OBJECT

private slots:
    void writesTheContractsShape();
    void searches_data();
    void searches();
    void searchesAProject();
    void refuses_data();
    void refuses();
    void showsItToPeople();
    void leavesThingsAsTheyAre();
    void stops();
    void findsInTheProposal();
};

namespace {

QStringList places(const Outcome &outcome)
{
    QStringList result;
    const QJsonArray hits = outcome.rows(u"hits"_qs);
    for (const QJsonValue &hit : hits) {
        result.append(u"%1-%2 %3"_qs.arg(hit[u"start"].toInt())
                          .arg(hit[u"end"].toInt())
                          .arg(hit[u"section"].toString()));
    }
    return result;
}

} // namespace

void TestSearchCommand::writesTheContractsShape()
{
    const Workplace place;
    Outcome outcome = run({u"search"_qs, place.text(), u"数据"_qs, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.messages, QString());
    const QJsonValue milliseconds = outcome.json()[u"milliseconds"];
    QVERIFY(milliseconds.isDouble());
    outcome.output.replace(QRegularExpression(u"\"milliseconds\": [0-9.]+"_qs),
                           u"\"milliseconds\": 1"_qs);
    // Positions are code points: 😀 before it counts once.
    QCOMPARE(outcome.output,
             u"{\"query\": \"数据\", \"total\": 1, \"milliseconds\": 1, \"hits\": [\n"
             "  {\"document\": \"sample.txt\", \"start\": 28, \"end\": 30, \"section\": \"2\", "
             "\"context\": \"…力😀建设。支持建设枢纽。支持算力。二、数据开放。推动算力共享。\", "
             "\"kind\": \"text\"}]}\n"_qs);
}

void TestSearchCommand::searches_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const QStringList &arguments, const QStringList &found) {
        QTest::newRow(name) << arguments << found;
    };
    row("words", {u"算力"_qs}, {u"6-8 1"_qs, u"22-24 1.2"_qs, u"36-38 2.1"_qs});
    row("traditional", {u"數據"_qs}, {u"28-30 2"_qs});
    row("strict traditional", {u"數據"_qs, u"--strict"_qs}, {});
    row("one character", {u"语"_qs}, {u"1-2 front"_qs});
    row("a mark", {u"。"_qs, u"--document=sample"_qs},
        {u"2-3 front"_qs, u"11-12 1"_qs, u"19-20 1.1"_qs, u"24-25 1.2"_qs, u"32-33 2"_qs,
         u"40-41 2.1"_qs});
    row("nothing", {QString()}, {});
    row("blank", {u" "_qs}, {});
    row("whole words", {u"建设"_qs, u"--words"_qs}, {u"9-11 1"_qs, u"15-17 1.1"_qs});
    row("no whole word", {u"持算"_qs, u"--words"_qs}, {});
    row("regular expression", {u"^.语"_qs, u"--regex"_qs}, {u"0-2 front"_qs});
    row("near", {u"算力"_qs, u"--near=枢纽"_qs, u"--within=3"_qs}, {u"22-24 1.2"_qs});
    row("near, as usual", {u"算力"_qs, u"--near=枢纽"_qs},
        {u"6-8 1"_qs, u"22-24 1.2"_qs, u"36-38 2.1"_qs});
    row("same sentence", {u"支持"_qs, u"--near=枢纽"_qs, u"--within=sentence"_qs},
        {u"13-15 1.1"_qs});
    row("same paragraph", {u"支持"_qs, u"--near=枢纽"_qs, u"--within=paragraph"_qs},
        {u"13-15 1.1"_qs, u"20-22 1.2"_qs});
    row("same section", {u"算力"_qs, u"--near=枢纽"_qs, u"--within=section"_qs},
        {u"6-8 1"_qs, u"22-24 1.2"_qs});
    row("titles", {u"算力"_qs, u"--scope=titles"_qs}, {u"6-8 1"_qs});
    row("dash", {u"--"_qs, u"--x"_qs}, {});
}

void TestSearchCommand::searches()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, found);

    const Workplace place;
    const Outcome outcome = run(QStringList{u"search"_qs, u"--json"_qs, place.text()} + arguments);
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(places(outcome), found);
    QCOMPARE(outcome.json()[u"total"].toInt(), found.size());
}

void TestSearchCommand::searchesAProject()
{
    Workplace place;
    const QString project = place.project();
    run({u"theme"_qs, u"add"_qs, project, u"算力/枢纽"_qs});
    const QString note = run({u"note"_qs, u"add"_qs, project, u"😀算力从哪来？"_qs, u"--json"_qs})
                             .json()[u"note"][u"id"]
                             .toString();
    const Outcome outcome =
        run({u"search"_qs, project, u"算力"_qs, u"--json"_qs, u"--scope=text, notes,themes"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(places(outcome),
             (QStringList{u"6-8 1"_qs, u"22-24 1.2"_qs, u"36-38 2.1"_qs, u"1-3 "_qs, u"0-2 "_qs}));
    const QJsonArray hits = outcome.rows(u"hits"_qs);
    QCOMPARE(hits[3][u"kind"].toString(), u"note"_qs);
    QCOMPARE(hits[3][u"id"].toString(), note);
    QVERIFY(hits[3][u"document"].isNull());
    QCOMPARE(hits[4][u"kind"].toString(), u"theme"_qs);
}

void TestSearchCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");

    QTest::newRow("no query") << QStringList{} << 2;
    QTest::newRow("within nothing") << QStringList{u"a"_qs, u"--within=3"_qs} << 2;
    QTest::newRow("within what is no distance")
        << QStringList{u"a"_qs, u"--near=b"_qs, u"--within=far"_qs} << 2;
    QTest::newRow("within less than nothing")
        << QStringList{u"a"_qs, u"--near=b"_qs, u"--within=-1"_qs} << 2;
    QTest::newRow("no such scope") << QStringList{u"a"_qs, u"--scope=text,dreams"_qs} << 2;
    QTest::newRow("no such document") << QStringList{u"a"_qs, u"--document=b"_qs} << 1;
    QTest::newRow("no regular expression") << QStringList{u"(a"_qs, u"--regex"_qs} << 1;
    QTest::newRow("no such encoding") << QStringList{u"a"_qs, u"--encoding=x"_qs} << 2;
}

void TestSearchCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);

    const Workplace place;
    const Outcome outcome = run(QStringList{u"search"_qs, place.text()} + arguments);
    QCOMPARE(failureFault(outcome, code), QString());
    QCOMPARE(failureFault(run({u"search"_qs, place.path(u"gone.txt"_qs), u"a"_qs}), 1), QString());
    QCOMPARE(failureFault(run({u"search"_qs, place.path(u"gone.meipi"_qs), u"a"_qs}), 1),
             QString());
}

void TestSearchCommand::showsItToPeople()
{
    const Workplace place;
    const QString lines = run({u"search"_qs, place.text(), u"枢纽"_qs}).output;
    QVERIFY2(lines.contains(u"[枢纽]"_qs), qPrintable(lines));
    QVERIFY(!run({u"search"_qs, place.text(), u"火星"_qs}).output.isEmpty());
}

void TestSearchCommand::leavesThingsAsTheyAre()
{
    Workplace place;
    place.project();
    const QStringList before = place.entries();
    run({u"search"_qs, place.project(), u"算力"_qs});
    run({u"search"_qs, place.text(), u"算力"_qs});
    QCOMPARE(place.entries(), before);
}

void TestSearchCommand::stops()
{
    const Workplace place;
    QBuffer output;
    QBuffer messages;
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Console console(output, messages);
    console.progress().cancel();
    QCOMPARE(runCommandLine({u"search"_qs, place.text(), u"算力"_qs}, {console, {}}), 1);
    QVERIFY(output.data().isEmpty());
}

void TestSearchCommand::findsInTheProposal()
{
    MEIPI_REQUIRE_SHARED(path, "proposal.txt");
    const auto total = [&path](const QStringList &arguments) {
        return run(QStringList{u"search"_qs, path, u"--json"_qs} + arguments)
            .json()[u"total"]
            .toInt();
    };
    QCOMPARE(total({u"建議"_qs}), total({u"建议"_qs}));
    QVERIFY(total({u"建议"_qs}) > 9);
    QCOMPARE(total({u"２０２４年"_qs}), total({u"2024年"_qs}));
    QCOMPARE(total({u"共服"_qs, u"--words"_qs}), 0);
    QCOMPARE(total({u"公共"_qs, u"--words"_qs}), 1);
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
