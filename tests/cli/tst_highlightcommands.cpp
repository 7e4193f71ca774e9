// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QRegularExpression>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestHighlightCommands : public QObject {
    Q_OBJECT

private slots:
    void writesTheContractsShape();
    void isOneStepOfTheHistory();
    void findsTheQuote_data();
    void findsTheQuote();
    void refusesAQuote_data();
    void refusesAQuote();
    void warnsWhereItHadToChoose();
    void addsToWhatTheAuthorMarkedBefore();
    void filters_data();
    void filters();
    void refusesFiltersThatNameNothing_data();
    void refusesFiltersThatNameNothing();
    void removesAllOrNone();
    void showsThemToPeople();

private:
    QString marked(Workplace &place) const; ///< The project with three highlights.
};

namespace {

QStringList add(const QString &project, const QString &quote, const QStringList &more = {})
{
    return QStringList{u"highlight"_qs, u"add"_qs, project, u"--quote"_qs, quote, u"--json"_qs}
    + more;
}

QJsonArray highlights(const QString &project, const QStringList &filter = {})
{
    return run(QStringList{u"highlight"_qs, u"list"_qs, project, u"--json"_qs} + filter)
        .rows(u"highlights"_qs);
}

QString quotes(const QJsonArray &rows)
{
    QStringList result;
    for (const QJsonValue &row : rows)
        result.append(row[u"quote"].toString());
    return result.join(u'|');
}

/// @p output with what differs from run to run blotted out.
QString withoutChance(QString output)
{
    static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_qs);
    static const QRegularExpression time(u"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"_qs);
    return output.replace(id, u"ID"_qs).replace(time, u"TIME"_qs);
}

} // namespace

QString TestHighlightCommands::marked(Workplace &place) const
{
    const QString project = place.project();
    const QString author = u"--author=李"_qs;
    run(add(project, u"支持算力"_qs, {u"--theme=算力/基础设施"_qs, u"--note=多少？"_qs}));
    run(add(project, u"共享"_qs, {u"--theme=数据"_qs, u"--theme=算力"_qs, author}));
    run(add(project, u"导语"_qs, {author}));
    return project;
}

void TestHighlightCommands::writesTheContractsShape()
{
    Workplace place;
    const QString project = place.project();
    const Outcome added =
        run(add(project, u"支持算力"_qs,
                {u"--theme"_qs, u"算力/基础\\/设施"_qs, u"--note"_qs, u"多少？"_qs}));
    QCOMPARE(added.code, 0);
    QCOMPARE(added.messages, QString());
    const QString shape =
        u"{\"id\": \"ID\", \"document\": \"sample.txt\", \"documentNumber\": 1, \"start\": 20, "
        "\"end\": 24, \"quote\": \"支持算力\", \"section\": \"1.2\", \"label\": \"一、\", "
        "\"sectionTitle\": \"算力😀建设\", \"paragraphs\": [3, 3], \"page\": null, "
        "\"citation\": \"《sample》第一条建议第2项（第3段）\", \"themes\": "
        "[\"算力/基础\\\\/设施\"], "
        "\"codings\": [\n"
        "%1{\"theme\": \"算力/基础\\\\/设施\", \"author\": \"Tester\", \"created\": \"TIME\"}], "
        "\"notes\": [\n"
        "%1{\"id\": \"ID\", \"text\": \"多少？\", \"status\": \"thought\", \"starred\": false, "
        "\"private\": false, \"done\": false, \"replyTo\": null, \"author\": \"Tester\", "
        "\"created\": \"TIME\", \"modified\": \"TIME\"}], \"author\": \"Tester\", "
        "\"created\": \"TIME\", \"modified\": \"TIME\", \"state\": \"placed\"}"_qs;
    QCOMPARE(withoutChance(added.output),
             u"{\"highlight\": "_qs + shape.arg(QString(3, u' ')) + u"}\n"_qs);
    const Outcome listed = run({u"highlight"_qs, u"list"_qs, project, u"--json"_qs});
    QCOMPARE(withoutChance(listed.output),
             u"{\"highlights\": [\n  "_qs + shape.arg(QString(4, u' ')) + u"]}\n"_qs);
    const QJsonArray english = highlights(project, {u"--language=en"_qs});
    QVERIFY(english.at(0)[u"citation"].toString().contains(u"item 2"_qs));
}

void TestHighlightCommands::isOneStepOfTheHistory()
{
    Workplace place;
    const QString project = place.project();
    run(add(project, u"支持算力"_qs, {u"--theme=算力/基础设施"_qs, u"--note=多少？"_qs}));
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0);
    QCOMPARE(highlights(project).size(), 0);
    QCOMPARE(run({u"theme"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"themes"_qs).size(), 0);
    QCOMPARE(run({u"note"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"notes"_qs).size(), 0);
    QCOMPARE(run({u"history"_qs, u"redo"_qs, project}).code, 0);
    QCOMPARE(quotes(highlights(project)), u"支持算力"_qs);
}

void TestHighlightCommands::findsTheQuote_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<int>("start"); // code points
    QTest::addColumn<QString>("kept");

    QTest::newRow("once") << u"枢纽"_qs << 1 << 17 << u"枢纽"_qs;
    QTest::newRow("second of three") << u"算力"_qs << 2 << 22 << u"算力"_qs;
    QTest::newRow("last of three") << u"算力"_qs << 3 << 36 << u"算力"_qs;
    QTest::newRow("with an emoji") << u"😀"_qs << 1 << 8 << u"😀"_qs;
    QTest::newRow("over a line end") << u"建设。\n支持"_qs << 1 << 9 << u"建设。\n支持"_qs;
    QTest::newRow("with the line ends of another system")
        << u"建设。\r\n支持"_qs << 1 << 9 << u"建设。\n支持"_qs;
    QTest::newRow("with white space around it") << u" 枢纽\n"_qs << 1 << 17 << u"枢纽"_qs;
}

void TestHighlightCommands::findsTheQuote()
{
    QFETCH(QString, quote);
    QFETCH(int, occurrence);
    QFETCH(int, start);
    QFETCH(QString, kept);
    Workplace place;
    const Outcome added =
        run(add(place.project(), quote, {u"--occurrence"_qs, QString::number(occurrence)}));
    QCOMPARE(added.code, 0);
    QCOMPARE(added.messages, QString());
    const QJsonObject highlight = added.json()[u"highlight"].toObject();
    QCOMPARE(highlight[u"start"].toInt(), start);
    QCOMPARE(highlight[u"quote"].toString(), kept);
}

void TestHighlightCommands::refusesAQuote_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");

    const QStringList none;
    QTest::newRow("not there") << u"量子"_qs << none << 1 << u"is not in the text; quote"_qs;
    QTest::newRow("there in traditional characters")
        << u"數據開放"_qs << none << 1 << u"paragraph 4 has “数据开放”"_qs;
    QTest::newRow("fourth of three")
        << u"算力"_qs << QStringList{u"--occurrence=4"_qs} << 1 << u"3"_qs;
    QTest::newRow("empty") << QString() << none << 2 << u"empty"_qs;
    QTest::newRow("only white space") << u" \n"_qs << none << 2 << u"empty"_qs;
    QTest::newRow("in no such document")
        << u"算力"_qs << QStringList{u"--document=x"_qs} << 1 << u"“x”"_qs;
    QTest::newRow("occurrence zero")
        << u"算力"_qs << QStringList{u"--occurrence=0"_qs} << 2 << u"from 1"_qs;
    QTest::newRow("theme without a name")
        << u"导语"_qs << QStringList{u"--theme=/"_qs} << 2 << u"name"_qs;
    QTest::newRow("note without words")
        << u"导语"_qs << QStringList{u"--note= "_qs} << 2 << u"note"_qs;
}

void TestHighlightCommands::refusesAQuote()
{
    QFETCH(QString, quote);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    QFETCH(QString, said);
    Workplace place;
    const Outcome outcome = run(add(place.project(), quote, more));
    QCOMPARE(failureFault(outcome, code), QString());
    QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
    QCOMPARE(highlights(place.project()).size(), 0);
    QCOMPARE(
        run({u"history"_qs, u"list"_qs, place.project(), u"--json"_qs}).rows(u"steps"_qs).size(),
        1);
}

void TestHighlightCommands::warnsWhereItHadToChoose()
{
    Workplace place;
    const Outcome outcome = run(add(place.project(), u"算力"_qs));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.messages.startsWith(u"meipi: warning: "_qs), qPrintable(outcome.messages));
    QVERIFY(outcome.messages.contains(u"--occurrence"_qs));
    QCOMPARE(outcome.json()[u"highlight"][u"start"].toInt(), 6);
}

void TestHighlightCommands::addsToWhatTheAuthorMarkedBefore()
{
    Workplace place;
    const QString project = place.project();
    const QJsonValue first = run(add(project, u"枢纽"_qs)).json()[u"highlight"];
    const QJsonValue again =
        run(add(project, u"枢纽"_qs, {u"--theme=算力"_qs, u"--note=再看"_qs})).json()[u"highlight"];
    QCOMPARE(again[u"id"], first[u"id"]);
    QCOMPARE(again[u"themes"].toArray(), QJsonArray{u"算力"_qs});
    QCOMPARE(again[u"notes"].toArray().size(), 1);
    const QJsonValue other =
        run(add(project, u"枢纽"_qs, {u"--author=李"_qs})).json()[u"highlight"];
    QVERIFY(other[u"id"] != first[u"id"]);
}

void TestHighlightCommands::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QString>("found");

    QTest::newRow("none") << QStringList{} << u"导语|支持算力|共享"_qs;
    QTest::newRow("a section") << QStringList{u"--section=1"_qs} << u"支持算力"_qs;
    QTest::newRow("a measure") << QStringList{u"--section"_qs, u"1.2"_qs} << u"支持算力"_qs;
    QTest::newRow("another measure") << QStringList{u"--section=1.1"_qs} << QString();
    QTest::newRow("front matter") << QStringList{u"--section=front"_qs} << u"导语"_qs;
    QTest::newRow("back matter, which is not there")
        << QStringList{u"--section=back"_qs} << QString();
    QTest::newRow("a theme with those below it")
        << QStringList{u"--theme=算力"_qs} << u"支持算力|共享"_qs;
    QTest::newRow("a theme below") << QStringList{u"--theme=算力/基础设施"_qs} << u"支持算力"_qs;
    QTest::newRow("an author") << QStringList{u"--author=李"_qs} << u"导语|共享"_qs;
    QTest::newRow("nobody") << QStringList{u"--author=王"_qs} << QString();
    QTest::newRow("words of the quote") << QStringList{u"--text=共享"_qs} << u"共享"_qs;
    QTest::newRow("words of a note") << QStringList{u"--text=多少"_qs} << u"支持算力"_qs;
    QTest::newRow("words in quote and note")
        << QStringList{u"--text=算力 多少"_qs} << u"支持算力"_qs;
    QTest::newRow("words that nothing has both of")
        << QStringList{u"--text=共享 多少"_qs} << QString();
    QTest::newRow("traditional characters") << QStringList{u"--text=導語"_qs} << u"导语"_qs;
    QTest::newRow("a document") << QStringList{u"--document=sample.txt"_qs}
                                << u"导语|支持算力|共享"_qs;
    QTest::newRow("a condition") << QStringList{u"--where=NOT theme=算力/基础设施"_qs}
                                 << u"导语|共享"_qs;
    QTest::newRow("a condition and a filter")
        << QStringList{u"--where=note:多少 OR 共享"_qs, u"--author=李"_qs} << u"共享"_qs;
    QTest::newRow("two filters") << QStringList{u"--theme=算力"_qs, u"--author=李"_qs}
                                 << u"共享"_qs;
}

void TestHighlightCommands::filters()
{
    QFETCH(QStringList, filter);
    QFETCH(QString, found);
    Workplace place;
    QCOMPARE(quotes(highlights(marked(place), filter)), found);
}

void TestHighlightCommands::refusesFiltersThatNameNothing_data()
{
    QTest::addColumn<QString>("filter");

    QTest::newRow("theme") << u"--theme=量子"_qs;
    QTest::newRow("theme of a condition") << u"--where=theme:量子"_qs;
    QTest::newRow("open bracket") << u"--where=(数据"_qs;
    QTest::newRow("section") << u"--section=7"_qs;
    QTest::newRow("document") << u"--document=x.txt"_qs;
}

void TestHighlightCommands::refusesFiltersThatNameNothing()
{
    QFETCH(QString, filter);
    Workplace place;
    const Outcome outcome =
        run({u"highlight"_qs, u"list"_qs, place.project(), u"--json"_qs, filter});
    QCOMPARE(failureFault(outcome, 1), QString());
}

void TestHighlightCommands::removesAllOrNone()
{
    Workplace place;
    const QString project = marked(place);
    const QJsonArray rows = highlights(project);
    const QString first = rows[0][u"id"].toString();
    const QString second = rows[1][u"id"].toString();
    const QStringList remove{u"highlight"_qs, u"remove"_qs, project};

    QCOMPARE(failureFault(run(remove + QStringList{first, u"00000000"_qs}), 1), QString());
    QCOMPARE(failureFault(run(remove + QStringList{first, first.first(7)}), 2), QString());
    QCOMPARE(failureFault(run(remove + QStringList{u"not-an-id"_qs}), 2), QString());
    QCOMPARE(highlights(project).size(), 3);

    const Outcome removed =
        run(remove + QStringList{first.first(8), second.toUpper(), first, u"--json"_qs});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.rows(u"removed"_qs), (QJsonArray{first, second}));
    QCOMPARE(quotes(highlights(project)), u"共享"_qs);
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0);
    QCOMPARE(highlights(project), rows);
}

void TestHighlightCommands::showsThemToPeople()
{
    Workplace place;
    const QString project = marked(place);
    const Outcome outcome = run({u"highlight"_qs, u"list"_qs, project});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.output.split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(u"Id        Place"_qs));
    QVERIFY(lines[2].contains(u"一·2"_qs));
    QVERIFY(lines[2].endsWith(u"支持算力  算力/基础设施"_qs));
}

QTEST_GUILESS_MAIN(TestHighlightCommands)
#include "tst_highlightcommands.moc"
