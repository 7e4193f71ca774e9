// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdowntext.h"

#include "export/markdownreader.h"
#include "support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestMarkdownText : public QObject {
    Q_OBJECT

private slots:
    void readsBackAsTheSameText_data();
    void readsBackAsTheSameText();
    void readsBackEveryPunctuationMarkAnywhere();
    void readsBackTheExamplesOfTheSpecification();
    void readsBackWhatChanceBrings();
    void marksNothingUpForObsidian_data();
    void marksNothingUpForObsidian();
    void keepsAddressesAsLinks();
    void dropsWhiteSpaceAtTheEndOnly();
    void quotesForYaml_data();
    void quotesForYaml();
    void makesTagsThatReadersAccept_data();
    void makesTagsThatReadersAccept();
    void bringsTextOntoOneLine();
    void prefixesEveryLine();
};

namespace {

// As a paragraph, in a quote and in an item of a list: the places that templates put texts.
QString afterReading(const QString &text, Flavour flavour, int place)
{
    const QString escaped = markdownEscaped(text);
    if (place == 0)
        return flattened(escaped, flavour);
    if (place == 1) {
        const QStringList quotes =
            readNotes(linesPrefixed(escaped, u"> "_qs) + u'\n', flavour).quotes;
        return quotes.size() == 1 ? quotes.first() : u"{%1 quotes}"_qs.arg(quotes.size());
    }
    const QStringList notes =
        readNotes(u"- **head**\n\n"_qs + linesPrefixed(escaped, u"  "_qs) + u'\n', flavour).notes;
    return notes.size() == 1 ? notes.first() : u"{%1 notes}"_qs.arg(notes.size());
}

// Empty where the text comes back from everywhere.
QString lossOf(const QString &text)
{
    for (const Flavour flavour : {Flavour::CommonMark, Flavour::GitHub}) {
        for (int place = 0; place < 3; ++place) {
            const QString back = afterReading(text, flavour, place);
            if (back != text)
                return u"%1 became %2 in place %3"_qs.arg(text, back).arg(place);
        }
    }
    return {};
}

} // namespace

void TestMarkdownText::readsBackAsTheSameText_data()
{
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("Chinese", u"推动公共服务均等化，健全“放管服”机制。"_qs);
    row("every special character", u"*_[]<>#|\\`~=$^&!{}()+-.:%@\"'"_qs);
    row("emphasis next to Han", u"坚持**“放管服”**改革，*90%*以上，__重__点"_qs);
    row("ordered list", u"1. 建成\n2) 验收\n2025. 年"_qs);
    row("number that is none", u"3.2 节，第1.项"_qs);
    row("bullets", u"- 一\n+ 二\n* 三\n-\n+"_qs);
    row("headings", u"# 一\n####### 七\n#主题"_qs);
    row("setext heading", u"标题\n===\n又\n---"_qs);
    row("rules", u"---\n***\n___\n* * *"_qs);
    row("quote", u"> 引\n>> 再引"_qs);
    row("code", u"`代码` ``双`` ```\n围栏\n```\n~~~\n围栏\n~~~"_qs);
    row("indented by four spaces", u"    缩进\n\t制表\n　　全角"_qs);
    row("spaces at the ends of lines", u"一  \n二\t\n  三"_qs);
    row("backslash at the end of a line", u"一\\\n二\\"_qs);
    row("HTML", u"<b>粗</b> <!-- 注 --> <script>alert(1)</script>\n<div>\n</div>"_qs);
    row("entities", u"&amp; &lt; &#35; &nbsp; &notit; AT&T & B"_qs);
    row("links", u"[文](http://a) ![图](b) [[建议五]] [^1] [^1]: 注\n[a]: /b"_qs);
    row("address", u"见 https://example.org/a_b?c=d*e。又 http://example.org/（网页）"_qs);
    row("address with a character reference", u"https://example.org/?a=1&copy;b"_qs);
    row("address without scheme", u"www.example.org/a_b 和 www.例子"_qs);
    row("mail", u"a_b@example.org 或 <c@example.org>"_qs);
    row("table", u"| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"_qs);
    row("strikethrough", u"~~删~~ ~一~"_qs);
    row("task list", u"- [ ] 未办\n- [x] 已办"_qs);
    row("emoji", u"📌 重点 👨‍👩‍👧 :smile: :+1:"_qs);
    row("outside the basic plane", u"𠮷野家 𡋛"_qs);
    row("right to left", u"العربية *مهم* עברית"_qs);
    row("empty lines", u"一\n\n二\n\n\n三\n\n\n\n\n四"_qs);
    row("lines of spaces", u"一\n  \n二\n\t\n三"_qs);
    row("empty line first", u"\n一"_qs);
    row("three empty lines first", u"\n\n\n一"_qs);
    row("carriage return", u"一\r\n二\r三"_qs);
    row("control characters", u"一\u0001\u000b\u000c二\u001f"_qs);
    row("line separators", u"一\u2028二\u2029三\u0085四"_qs);
    row("byte-order mark", u"一\ufeff二"_qs);
    row("front matter", u"---\ntitle: x\n---\n# 标题"_qs);
    row("keep marks", u"<!-- meipi:keep -->\n<!-- /meipi:keep -->"_qs);
    row("template tags", u"{{title}} {{{x}}} {{#a}}b{{/a}}"_qs);
    row("definition list", u"词\n: 义"_qs);
    row("one character", u"#"_qs);
    row("empty", QString());
    row("long line", QString(100000, u'文') + QString(2000, u'*'));
    row("many lines", u"- 一\n"_qs.repeated(5000) + u'末');
}

void TestMarkdownText::readsBackAsTheSameText()
{
    QFETCH(QString, text);
    QCOMPARE(lossOf(text), QString());
}

void TestMarkdownText::readsBackEveryPunctuationMarkAnywhere()
{
    for (char16_t c = 0x20; c < 0x7f; ++c) {
        const QString mark(QChar{c});
        if (mark.at(0).isLetterOrNumber() || c == u' ')
            continue;
        for (const QString &frame :
             {u"%1"_qs, u"%1 文"_qs, u"文%1"_qs, u"文%1字"_qs, u"%1%1文%1%1"_qs, u"文\n%1 字"_qs,
              u"文\n\n%1"_qs, u"%1%1%1"_qs, u"a%1b %1c%1"_qs, u"1%1 文"_qs, u"“%1”%1"_qs}) {
            QString text = frame;
            text.replace(u"%1"_qs, mark);
            QCOMPARE(lossOf(text), QString());
        }
    }
}

void TestMarkdownText::readsBackTheExamplesOfTheSpecification()
{
    MEIPI_REQUIRE_SHARED(path, "commonmark/spec.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(examples.size() > 600);
    for (const QJsonValue &example : examples) {
        QString text = example.toObject().value(u"markdown"_qs).toString();
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        QCOMPARE(lossOf(text), QString());
    }
}

void TestMarkdownText::readsBackWhatChanceBrings()
{
    QRandomGenerator random(20260102);
    const QString pieces = u"*_[]()<>#|\\`~=$^&!{}+-.:;%@\"'/1290abw \t\n\n文“”，"_qs;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const int length = random.bounded(1, 40);
        for (int i = 0; i < length; ++i)
            text += pieces.at(random.bounded(int(pieces.size())));
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        QCOMPARE(lossOf(text), QString());
    }
}

void TestMarkdownText::marksNothingUpForObsidian_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");

    QTest::newRow("tag") << u"#主题"_qs << u"\\#主题"_qs;
    QTest::newRow("link to a note") << u"[[甲]]"_qs << u"\\[\\[甲\\]\\]"_qs;
    QTest::newRow("highlight") << u"==甲=="_qs << u"\\=\\=甲\\=\\="_qs;
    QTest::newRow("formula") << u"$x$"_qs << u"\\$x\\$"_qs;
    QTest::newRow("block id") << u"文 ^m-12345678"_qs << u"文 \\^m-12345678"_qs;
    QTest::newRow("comment") << u"%%密%%"_qs << u"\\%\\%密\\%\\%"_qs;
    QTest::newRow("a per cent sign is none") << u"90%以上"_qs << u"90%以上"_qs;
    QTest::newRow("no needless backslash")
        << u"自主可控，3.2 节 a-b (c) e:f"_qs << u"自主可控，3.2 节 a-b (c) e:f"_qs;
}

void TestMarkdownText::marksNothingUpForObsidian()
{
    QFETCH(QString, text);
    QTEST(markdownEscaped(text), "escaped");
}

void TestMarkdownText::keepsAddressesAsLinks()
{
    const QString markdown = markdownEscaped(u"见（https://example.org/a_b?c=1）。"_qs);
    QCOMPARE(markdown, u"见（<https://example.org/a_b?c=1>）。"_qs);
    QCOMPARE(readNotes(markdown, Flavour::CommonMark).links,
             QStringList{u"https://example.org/a_b?c=1"_qs});
}

void TestMarkdownText::dropsWhiteSpaceAtTheEndOnly()
{
    QCOMPARE(flattened(markdownEscaped(u"　文 \n\n"_qs), Flavour::CommonMark), u"　文"_qs);
}

void TestMarkdownText::quotesForYaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("empty") << QString() << u"\"\""_qs;
    QTest::newRow("plain") << u"是"_qs << u"\"是\""_qs;
    QTest::newRow("quotation marks") << u"a \"b\" \\c"_qs << u"\"a \\\"b\\\" \\\\c\""_qs;
    QTest::newRow("a way out") << u"x\"\n---\n# 甲"_qs << u"\"x\\\"\\n---\\n# 甲\""_qs;
    QTest::newRow("control and separator") << u"\u0007\u2028"_qs << u"\"\\u0007\\u2028\""_qs;
    QTest::newRow("emoji") << u"📌: #"_qs << u"\"📌: #\""_qs;
}

void TestMarkdownText::quotesForYaml()
{
    QFETCH(QString, text);
    QTEST(yamlQuoted(text), "quoted");
    QCOMPARE(yamlStrings(u"---\nkey: "_qs + yamlQuoted(text) + u"\n---\n"_qs), QStringList{text});
}

void TestMarkdownText::makesTagsThatReadersAccept_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tag");

    QTest::newRow("Chinese") << u"自主算力"_qs << u"自主算力"_qs;
    QTest::newRow("levels") << u"算力/基础设施"_qs << u"算力/基础设施"_qs;
    QTest::newRow("slash in a name") << u"算力\\/网络"_qs << u"算力-网络"_qs;
    QTest::newRow("spaces") << u"open  data sets"_qs << u"open-data-sets"_qs;
    QTest::newRow("punctuation") << u"“放管服”、改革（2）"_qs << u"放管服改革2"_qs;
    QTest::newRow("digits only") << u"2025"_qs << u"y2025"_qs;
    QTest::newRow("digits with a letter") << u"2025年"_qs << u"2025年"_qs;
    QTest::newRow("digits on two levels") << u"2025/3"_qs << u"y2025/3"_qs;
    QTest::newRow("hash and brackets") << u"#a [b]"_qs << u"a-b"_qs;
    QTest::newRow("emoji goes") << u"📌重点"_qs << u"重点"_qs;
    QTest::newRow("nothing left") << u"📌"_qs << QString();
    QTest::newRow("nothing left on one level") << u"甲/！"_qs << QString();
    QTest::newRow("outside the basic plane") << u"𠮷"_qs << u"𠮷"_qs;
    QTest::newRow("combining mark") << u"e\u0301t\u00e9"_qs << u"e\u0301t\u00e9"_qs;
    QTest::newRow("underscore") << u"a_b"_qs << u"a_b"_qs;
    QTest::newRow("hyphens at the ends") << u"- a -"_qs << u"a"_qs;
    QTest::newRow("empty") << QString() << QString();
}

void TestMarkdownText::makesTagsThatReadersAccept()
{
    QFETCH(QString, path);
    QTEST(tagOf(path), "tag");
}

void TestMarkdownText::bringsTextOntoOneLine()
{
    QCOMPARE(onOneLine(u" 一 \n\n 二\r\n三\u2028四 五 "_qs), u"一 二 三 四 五"_qs);
}

void TestMarkdownText::prefixesEveryLine()
{
    QCOMPARE(linesPrefixed(u"一\n\n二"_qs, u"> "_qs), u"> 一\n>\n> 二"_qs);
    QCOMPARE(linesPrefixed(u"\n一"_qs, u"  "_qs), u"\n  一"_qs);
}

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
