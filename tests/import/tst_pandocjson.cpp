// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandocjson.h"

#include <QTest>

using namespace meipi;

class TestPandocJson : public QObject {
    Q_OBJECT

private slots:
    void makesTextOfBlocks_data();
    void makesTextOfBlocks();
    void hintsAtHeadings();
    void keepsBoldAndItalic();
    void putsTitlesFirstWhereTheyWereText();
    void refusesWhatIsNestedTooDeeply();
    void countsPicturesThatAreLeftOut();
    void canBeCancelled();
};

namespace {

QByteArray json(const QString &blocks, const QString &meta = {})
{
    return (u"{\"pandoc-api-version\":[1,22],\"meta\":{"_qs + meta + u"},\"blocks\":["_qs + blocks
            + u"]}"_qs)
        .toUtf8();
}

QString str(const QString &text)
{
    return u"{\"t\":\"Str\",\"c\":\"%1\"}"_qs.arg(text);
}

QString element(const QString &kind, const QString &content)
{
    return u"{\"t\":\"%1\",\"c\":[%2]}"_qs.arg(kind, content);
}

QString para(const QString &inlines)
{
    return element(u"Para"_qs, inlines);
}

QString list(const QString &content)
{
    return u'[' + content + u']';
}

QString attributes(const QString &style = {})
{
    return u"[\"\",[],[[\"style\",\"%1\"]]]"_qs.arg(style);
}

QString cell(const QString &blocks)
{
    return list(attributes() + u",{\"t\":\"AlignDefault\"},1,1,"_qs + list(blocks));
}

QString row(const QStringList &cells)
{
    return list(attributes() + u',' + list(cells.join(u',')));
}

QString table(const QStringList &rows)
{
    const QString none = list(attributes() + u",[]"_qs);
    return element(u"Table"_qs,
                   attributes() + u",[null,[]],[],"_qs + none + u",[["_qs + attributes()
                       + u",0,[],"_qs + list(rows.join(u',')) + u"]],"_qs + none);
}

QString ordered(const QString &items)
{
    return element(u"OrderedList"_qs,
                   u"[3,{\"t\":\"Decimal\"},{\"t\":\"OneParen\"}],"_qs + list(items));
}

} // namespace

void TestPandocJson::makesTextOfBlocks_data()
{
    QTest::addColumn<QString>("blocks");
    QTest::addColumn<QString>("text");

    const QString space = u"{\"t\":\"Space\"}"_qs;
    const QString soft = u"{\"t\":\"SoftBreak\"}"_qs;
    const QString hard = u"{\"t\":\"LineBreak\"}"_qs;
    const QString comma = u","_qs;
    const QString a = para(str(u"甲"_qs));
    const QString b = para(str(u"乙"_qs));
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("paragraphs") << a + comma + b << u"甲\n乙\n"_qs;
    QTest::newRow("space") << para(str(u"to"_qs) + comma + space + comma + str(u"be"_qs))
                           << u"to be\n"_qs;
    QTest::newRow("line of the source in Chinese")
        << para(str(u"国务"_qs) + comma + soft + comma + str(u"院"_qs)) << u"国务院\n"_qs;
    QTest::newRow("line of the source in English")
        << para(str(u"to"_qs) + comma + soft + comma + str(u"be"_qs)) << u"to be\n"_qs;
    QTest::newRow("line break") << para(str(u"甲"_qs) + comma + hard + comma + str(u"乙"_qs))
                                << u"甲\n乙\n"_qs;
    QTest::newRow("numbered list")
        << ordered(list(a) + comma + list(b + comma + a)) << u"3) 甲\n4) 乙\n甲\n"_qs;
    QTest::newRow("list whose items bring their numbers")
        << ordered(list(para(str(u"一、总则"_qs)))) << u"一、总则\n"_qs;
    QTest::newRow("list in a list")
        << ordered(list(a + comma + ordered(list(b)))) << u"3) 甲\n3) 乙\n"_qs;
    QTest::newRow("bullets") << element(u"BulletList"_qs,
                                        list(a) + comma + list(para(str(u"（一）乙"_qs))))
                             << u"• 甲\n（一）乙\n"_qs;
    QTest::newRow("definitions") << element(u"DefinitionList"_qs,
                                            list(list(str(u"甲"_qs)) + comma + list(list(b))))
                                 << u"甲\n乙\n"_qs;
    QTest::newRow("quotation in a division")
        << element(u"Div"_qs, attributes() + comma + list(element(u"BlockQuote"_qs, a)))
        << u"甲\n"_qs;
    QTest::newRow("hidden") << element(u"Div"_qs, attributes(u"Display: none"_qs) + comma + list(a))
                            << QString();
    QTest::newRow("code") << element(u"CodeBlock"_qs, attributes() + u",\"a\\nb\""_qs)
                          << u"a\nb\n"_qs;
    QTest::newRow("table") << table({row({cell(a), cell({}), cell(b)}), row({cell(b), cell(a)})})
                           << u"甲\t\t乙\n乙\t甲\n"_qs;
    QTest::newRow("two paragraphs in a cell")
        << table({row({cell(a + comma + b), cell(b)})}) << u"甲乙\t乙\n"_qs;
    QTest::newRow("table of one column") << table({row({cell(a + comma + b)})}) << u"甲\n乙\n"_qs;
    QTest::newRow("table that lays out a page")
        << table({row({cell(table({row({cell(a), cell(b)})})), cell(b)})}) << u"甲\t乙\n乙\n"_qs;
    QTest::newRow("note") << para(str(u"甲"_qs) + comma + element(u"Note"_qs, b)) + comma + a
                          << u"甲[1]\n甲\n[1] 乙\n"_qs;
    QTest::newRow("square metres")
        << para(str(u"m"_qs) + comma + element(u"Superscript"_qs, str(u"2"_qs))) << u"m²\n"_qs;
    QTest::newRow("raised letters")
        << para(str(u"n"_qs) + comma + element(u"Superscript"_qs, str(u"th"_qs))) << u"nth\n"_qs;
    QTest::newRow("unknown kinds") << element(u"Novelty"_qs, a) + comma + b << u"乙\n"_qs;
    QTest::newRow("wrong kinds") << u"1,null,\"a\",{\"t\":\"Para\",\"c\":7}"_qs << QString();
    QTest::newRow("outside the BMP") << para(str(u"\U0001F4D6"_qs)) << u"\U0001F4D6\n"_qs;
    QTest::newRow("half a pair") << para(str(u"\\ud83d!"_qs)) << u"\ufffd!\n"_qs;
}

void TestPandocJson::makesTextOfBlocks()
{
    QFETCH(QString, blocks);

    ImportedDocument document;
    Progress progress;
    QVERIFY(readPandocJson(json(blocks), PandocTitle::Beside, document, progress));
    QTEST(document.text.string(), "text");
}

void TestPandocJson::hintsAtHeadings()
{
    ImportedDocument document;
    Progress progress;
    const QString heading =
        element(u"Header"_qs, u"2,"_qs + attributes() + u',' + list(str(u"总体要求"_qs)));
    QVERIFY(readPandocJson(json(para(str(u"甲"_qs)) + u',' + heading), PandocTitle::Beside,
                           document, progress));
    QCOMPARE(document.hints.size(), 1);
    QCOMPARE(document.hints.first().paragraph, 1);
    QCOMPARE(document.hints.first().level, 2);
}

void TestPandocJson::keepsBoldAndItalic()
{
    ImportedDocument document;
    Progress progress;
    const QString blocks = para(
        element(u"Strong"_qs, str(u"甲"_qs)) + u','
        + element(u"Emph"_qs, str(u"乙"_qs) + u',' + element(u"Strong"_qs, str(u"丙"_qs))) + u','
        + element(u"Span"_qs, attributes(u"font-weight: 700"_qs) + u',' + list(str(u"丁"_qs)))
        + u',' + str(u"戊"_qs));
    QVERIFY(readPandocJson(json(blocks), PandocTitle::Beside, document, progress));
    const QList<StyledRange> expected{
        {{0, 1}, true, false}, {{1, 2}, false, true}, {{2, 3}, true, true}, {{3, 4}, true, false}};
    QCOMPARE(document.structure.styles, expected);
}

void TestPandocJson::putsTitlesFirstWhereTheyWereText()
{
    const QByteArray source =
        json(para(str(u"甲"_qs)),
             u"\"author\":{\"t\":\"MetaList\",\"c\":[{\"t\":\"MetaInlines\",\"c\":[%2]}]},"
             "\"title\":{\"t\":\"MetaInlines\",\"c\":[%1]}"_qs.arg(str(u"题"_qs), str(u"某"_qs)));
    Progress progress;
    ImportedDocument in;
    QVERIFY(readPandocJson(source, PandocTitle::InText, in, progress));
    QCOMPARE(in.text.string(), u"题\n某\n甲\n"_qs);
    ImportedDocument beside;
    QVERIFY(readPandocJson(source, PandocTitle::Beside, beside, progress));
    QCOMPARE(beside.text.string(), u"甲\n"_qs);
}

void TestPandocJson::refusesWhatIsNestedTooDeeply()
{
    QString blocks = para(str(u"甲"_qs));
    for (int i = 0; i < 2000; ++i)
        blocks = element(u"BlockQuote"_qs, blocks);
    ImportedDocument document;
    document.name = u"a.html"_qs;
    Progress progress;
    const auto read = readPandocJson(json(blocks), PandocTitle::Beside, document, progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Malformed);
    QVERIFY(read.error().message.contains(u"a.html"));
}

void TestPandocJson::countsPicturesThatAreLeftOut()
{
    ImportedDocument document;
    Progress progress;
    const QString picture = element(u"Image"_qs, attributes() + u",[],[\"a.png\",\"\"]"_qs);
    QVERIFY(readPandocJson(json(para(picture + u',' + picture)), PandocTitle::InText, document,
                           progress));
    QCOMPARE(document.problems.size(), 1);
    QVERIFY(document.problems.first().message.contains(u"2"));
}

void TestPandocJson::canBeCancelled()
{
    ImportedDocument document;
    Progress progress;
    progress.cancel();
    const auto read =
        readPandocJson(json(para(str(u"甲"_qs))), PandocTitle::Beside, document, progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestPandocJson)
#include "tst_pandocjson.moc"
