// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"
#include "support/shareddata.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestOutlineCommand : public QObject {
    Q_OBJECT

private slots:
    void writesTheContractsShape();
    void findsTheRecommendationsOfTheProposal();
    void showsItToPeople();
    void offersParagraphsWhereNothingIsNumbered();
    void readsAsTold();
    void copesWithAnyFile_data();
    void copesWithAnyFile();
};

void TestOutlineCommand::writesTheContractsShape()
{
    const Workplace place;
    const Outcome outcome = run({u"outline"_qs, place.text(), u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.messages, QString());
    // Positions are code points: 😀 counts once.
    QCOMPARE(
        outcome.output,
        u"{\"document\": {\"name\": \"sample.txt\", \"title\": \"sample\", \"characters\": 42, "
        "\"paragraphs\": 5, \"encoding\": \"UTF-8\", \"mediaType\": \"text/plain\"}, "
        "\"sections\": [\n"
        "  {\"kind\": \"front\", \"label\": \"\", \"ordinal\": 0, \"path\": \"front\", \"level\": "
        "0, "
        "\"title\": \"\", \"start\": 0, \"end\": 3, \"paragraphs\": [1, 1], \"children\": []},\n"
        "  {\"kind\": \"section\", \"label\": \"一、\", \"ordinal\": 1, \"path\": \"1\", "
        "\"level\": 1, "
        "\"title\": \"算力😀建设\", \"start\": 4, \"end\": 25, \"paragraphs\": [2, 3], "
        "\"children\": [\n"
        "    {\"kind\": \"measure\", \"label\": \"\", \"ordinal\": 1, \"path\": \"1.1\", "
        "\"level\": 2, "
        "\"title\": \"支持建设枢纽。\", \"start\": 13, \"end\": 20, \"paragraphs\": [3, 3], "
        "\"children\": []},\n"
        "    {\"kind\": \"measure\", \"label\": \"\", \"ordinal\": 2, \"path\": \"1.2\", "
        "\"level\": 2, "
        "\"title\": \"支持算力。\", \"start\": 20, \"end\": 25, \"paragraphs\": [3, 3], "
        "\"children\": []}]},\n"
        "  {\"kind\": \"section\", \"label\": \"二、\", \"ordinal\": 2, \"path\": \"2\", "
        "\"level\": 1, "
        "\"title\": \"数据开放\", \"start\": 26, \"end\": 41, \"paragraphs\": [4, 5], "
        "\"children\": [\n"
        "    {\"kind\": \"measure\", \"label\": \"\", \"ordinal\": 1, \"path\": \"2.1\", "
        "\"level\": 2, "
        "\"title\": \"推动算力共享。\", \"start\": 34, \"end\": 41, \"paragraphs\": [5, 5], "
        "\"children\": []}]}]}\n"_qs);
}

void TestOutlineCommand::findsTheRecommendationsOfTheProposal()
{
    MEIPI_REQUIRE_SHARED(path, "proposal.txt");
    const Outcome outcome = run({u"outline"_qs, path, u"--json"_qs});
    QCOMPARE(outcome.code, 0);
    const QJsonArray sections = outcome.rows(u"sections"_qs);
    QCOMPARE(sections.size(), 11);
    QList<int> measures;
    for (const QJsonValue &section : sections)
        measures.append(int(section[u"children"].toArray().size()));
    QCOMPARE(measures, (QList<int>{0, 5, 2, 1, 2, 4, 3, 2, 2, 1, 0}));
    QCOMPARE(sections.first()[u"paragraphs"].toArray(), (QJsonArray{1, 11}));
    QCOMPARE(sections.last()[u"paragraphs"].toArray(), (QJsonArray{30, 33}));
    QCOMPARE(outcome.json()[u"document"][u"characters"].toInt(), 3184);
    QCOMPARE(outcome.json()[u"document"][u"paragraphs"].toInt(), 33);
}

void TestOutlineCommand::showsItToPeople()
{
    const Workplace place;
    const Outcome outcome = run({u"outline"_qs, place.text()});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.output,
             u"sample\n"
             "42 characters, 5 paragraphs, UTF-8\n"
             "2 sections, 3 measures\n"
             "\n"
             "     Front matter      ¶1\n"
             "1    一、算力😀建设    ¶2-3\n"
             "1.1    支持建设枢纽。  ¶3\n"
             "1.2    支持算力。      ¶3\n"
             "2    二、数据开放      ¶4-5\n"
             "2.1    推动算力共享。  ¶5\n"_qs);
}

void TestOutlineCommand::offersParagraphsWhereNothingIsNumbered()
{
    const Workplace place;
    const QString path = place.file(u"plain.txt"_qs, QByteArray("第一段。\n\n第二段。\n"));
    const Outcome outcome = run({u"outline"_qs, path});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains(u"no numbered sections"_qs));
    QVERIFY(outcome.output.endsWith(u"¶1  第一段。\n¶3  第二段。\n"_qs));
    const QJsonArray sections = run({u"outline"_qs, path, u"--json"_qs}).rows(u"sections"_qs);
    for (const QJsonValue &section : sections)
        QVERIFY(section[u"kind"].toString() != u"section"_qs);
}

void TestOutlineCommand::readsAsTold()
{
    const Workplace place;
    const QString path =
        place.file(u"gbk.txt"_qs, QByteArray("\xd2\xbb\xa1\xa2\xcb\xe3\xc1\xa6\n"));
    const Outcome told = run({u"outline"_qs, path, u"--json"_qs, u"--encoding"_qs, u"GB18030"_qs});
    QCOMPARE(told.code, 0);
    QCOMPARE(told.json()[u"document"][u"encoding"].toString(), u"GB18030"_qs);
    QCOMPARE(told.json()[u"document"][u"characters"].toInt(), 5);
    QCOMPARE(failureFault(run({u"outline"_qs, path, u"--encoding=Klingon"_qs}), 2), QString());
}

void TestOutlineCommand::copesWithAnyFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("characters"); // -1: refused

    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("one byte") << QByteArray("a") << 1;
    QTest::newRow("only a line end") << QByteArray("\n") << 1;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << 0;
    QTest::newRow("carriage returns") << QByteArray("a\r\nb\rc") << 5;
    QTest::newRow("not UTF-8") << QByteArray("abc\xff\xfe def, ghi") << 14;
    QTest::newRow("binary") << QByteArray(4000, '\0') + QByteArray(100, '\x01') << -1;
}

void TestOutlineCommand::copesWithAnyFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, characters);
    const Workplace place;
    const QString path = place.file(u"any.txt"_qs, content);
    const Outcome outcome = run({u"outline"_qs, path, u"--json"_qs});
    if (characters < 0) {
        QCOMPARE(failureFault(outcome, 1), QString());
        return;
    }
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[u"document"][u"characters"].toInt(), characters);
    QCOMPARE(run({u"outline"_qs, path}).code, 0);
}

QTEST_GUILESS_MAIN(TestOutlineCommand)
#include "tst_outlinecommand.moc"
