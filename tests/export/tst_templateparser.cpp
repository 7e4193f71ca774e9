// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatetext.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

namespace {

/// Names and what they stand for.
class Names final : public TemplateObject {
public:
    QMap<Field, TemplateValue> values;

    std::optional<TemplateValue> field(Field name) const override
    {
        const auto found = values.constFind(name);
        return found == values.cend() ? std::nullopt : std::optional(*found);
    }
};

TemplateValue texts(const QStringList &items)
{
    return listOf(items.size(), [items](qsizetype i) { return TemplateValue(items[i]); });
}

std::shared_ptr<Names> someNames()
{
    auto inner = std::make_shared<Names>();
    inner->values = {{Field::Name, TemplateValue(u"内*名*"_qs)}, {Field::Text, TemplateValue()}};
    auto names = std::make_shared<Names>();
    names->values = {{Field::Title, TemplateValue(u"*题* & <b>"_qs)},
                     {Field::Text, TemplateValue(u"外"_qs)},
                     {Field::Tags, texts({u"甲"_qs, u"𠮷"_qs})},
                     {Field::Authors, texts({})},
                     {Field::IsDone, TemplateValue(true)},
                     {Field::IsRead, TemplateValue(false)},
                     {Field::Count, TemplateValue::number(0)},
                     {Field::Theme, TemplateValue(TemplateValue::Object(inner))}};
    return names;
}

QString filled(const QByteArray &source)
{
    const auto parsed = parseTemplate(source);
    if (!parsed)
        return u"{failed: "_qs + parsed.error().message + u'}';
    const auto names = someNames();
    const auto page = fillTemplate(*parsed, *names, Progress());
    return page ? QString::fromUtf8(*page) : u"{failed: "_qs + page.error().message + u'}';
}

} // namespace

class TestTemplateParser : public QObject {
    Q_OBJECT

private slots:
    void fillsIn_data();
    void fillsIn();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void listsNamesThatThereAreNot();
    void knowsItsNamesByHeart();
    void endsWhateverIsInIt();
    void tidiesLongPages_data();
    void tidiesLongPages();
};

void TestTemplateParser::fillsIn_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("page");

    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no tags") << QByteArray("a } b { c }}") << u"a } b { c }}"_qs;
    QTest::newRow("escaped") << QByteArray("{{ title }}") << u"\\*题\\* & \\<b\\>"_qs;
    QTest::newRow("as it is") << QByteArray("{{{title}}}|{{& title}}")
                              << u"*题* & <b>|*题* & <b>"_qs;
    QTest::newRow("unknown") << QByteArray("a{{titel}}b{{{titel}}}c") << u"abc"_qs;
    QTest::newRow("number zero is something")
        << QByteArray("{{#count}}{{count}}{{/count}}") << u"0"_qs;
    QTest::newRow("list of texts") << QByteArray("{{#tags}}<{{.}}>{{/tags}}") << u"<甲><𠮷>"_qs;
    QTest::newRow("empty list") << QByteArray("{{#authors}}x{{/authors}}{{^authors}}y{{/authors}}")
                                << u"y"_qs;
    QTest::newRow("true and false")
        << QByteArray("{{#isDone}}1{{/isDone}}{{^isDone}}2{{/isDone}}{{#isRead}}3{{/isRead}}"
                      "{{^isRead}}4{{/isRead}}")
        << u"14"_qs;
    QTest::newRow("text as a section") << QByteArray("{{#text}}{{.}}{{/text}}") << u"外"_qs;
    QTest::newRow("dotted") << QByteArray("{{theme.name}}{{theme.title}}{{title.name}}")
                            << u"内\\*名\\*"_qs;
    QTest::newRow("outer names in inner objects")
        << QByteArray("{{#theme}}{{{title}}}{{/theme}}") << u"*题* & <b>"_qs;
    QTest::newRow("a name without a value hides the outer one")
        << QByteArray("{{#theme}}<{{text}}>{{/theme}}") << u"<>"_qs;
    QTest::newRow("comment") << QByteArray("a{{! a\n b }}b") << u"ab"_qs;
    QTest::newRow("partial") << QByteArray("a{{> title }}b") << u"ab"_qs;
    QTest::newRow("delimiters") << QByteArray("{{=<% %>=}}<%{title}%>{{title}}<%={{ }}=%>{{text}}")
                                << u"*题* & <b>{{title}}外"_qs;
    QTest::newRow("lines of their own go")
        << QByteArray("a\n  {{#isDone}}  \nb\n{{/isDone}}\nc\n{{! x }}\n") << u"a\nb\nc\n"_qs;
    QTest::newRow("lines with CR")
        << QByteArray("a\r\n{{#isDone}}\r\nb\r\n{{/isDone}}\r\n") << u"a\nb\n"_qs;
    QTest::newRow("two on a line are not alone")
        << QByteArray("a\n{{#isDone}}{{/isDone}}x\nb") << u"a\nx\nb"_qs;
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf{{text}}") << u"外"_qs;
    QTest::newRow("quoted") << QByteArray("{{#quoted}}a\n\n{{text}}{{/quoted}}")
                            << u"> a\n>\n> 外"_qs;
    QTest::newRow("changes in changes")
        << QByteArray("{{#quoted}}{{#indented}}a{{/indented}}{{/quoted}}") << u">   a"_qs;
    QTest::newRow("front matter") << QByteArray("{{#yaml}}{{{title}}}{{/yaml}}")
                                  << u"\"*题* & <b>\""_qs;
    QTest::newRow("empty lines") << QByteArray("\n\na\n\n\n\nb") << u"a\n\nb"_qs;
}

void TestTemplateParser::fillsIn()
{
    QFETCH(QByteArray, source);
    QTEST(filled(source), "page");
}

void TestTemplateParser::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<qsizetype>("offset");

    QTest::newRow("open tag") << QByteArray("a\n\n{{title") << 3 << qsizetype(3);
    QTest::newRow("open triple") << QByteArray("{{{title}}\n") << 1 << qsizetype(0);
    QTest::newRow("open section") << QByteArray("x\n{{#groups}}\n{{title}}\n") << 2 << qsizetype(2);
    QTest::newRow("open inner section")
        << QByteArray("{{#groups}}\n{{#themes}}\n{{/groups}}") << 3 << qsizetype(24);
    QTest::newRow("closed twice") << QByteArray("{{#tags}}\n{{/tags}}\n{{/tags}}") << 3
                                  << qsizetype(20);
    QTest::newRow("delimiters") << QByteArray("\n{{=a=}}") << 2 << qsizetype(1);
    QTest::newRow("delimiters without end") << QByteArray("\n{{=a b}}") << 2 << qsizetype(1);
    QTest::newRow("no name") << QByteArray("\n\n\n{{ }}") << 4 << qsizetype(3);
    QTest::newRow("behind a surrogate pair and CR")
        << QByteArray("𠮷\r\n{{#a}}") << 2 << qsizetype(3);
}

void TestTemplateParser::saysWhereItIsWrong()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);
    const auto parsed = parseTemplate(source);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::Malformed);
    QTEST(parsed.error().offset, "offset");
    QVERIFY2(parsed.error().message.contains(u" %1 "_qs.arg(line)),
             qPrintable(parsed.error().message));
}

void TestTemplateParser::listsNamesThatThereAreNot()
{
    const auto parsed = parseTemplate("{{title}}\n{{titel}}\n{{#groups}}{{words.them}}{{/groups}}");
    QVERIFY(parsed);
    QCOMPARE(parsed->unknown.size(), 2);
    QCOMPARE(parsed->unknown[0].name, u"titel"_qs);
    QCOMPARE(parsed->unknown[0].line, 2);
    QCOMPARE(parsed->unknown[1].name, u"words.them"_qs);
    QCOMPARE(parsed->unknown[1].line, 3);
}

void TestTemplateParser::knowsItsNamesByHeart()
{
    QCOMPARE(fieldNamed(u"."), Field::Self);
    for (const QStringView wrong : {u"", u"Title", u"titl", u"titles", u"zz", u"标题", u"\0"})
        QCOMPARE(fieldNamed(wrong), Field::Unknown);
    for (int i = int(Field::Unknown) + 1; i <= int(Field::Yaml); ++i) {
        const QString name = nameOf(static_cast<Field>(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(fieldNamed(name), static_cast<Field>(i));
    }
    QCOMPARE(nameOf(Field::WhyUnplaced), QLatin1String("whyUnplaced"));
}

void TestTemplateParser::endsWhateverIsInIt()
{
    static const QByteArrayList pieces{"{{",          "}}",
                                       "{{{",         "}}}",
                                       "#",           "^",
                                       "/",           "=",
                                       "!",           ">",
                                       "&",           " ",
                                       "\n",          "tags",
                                       "isDone",      "{{/tags}}",
                                       ".",           "\xff",
                                       "{{#tags}}",   "<%",
                                       "{{=<% %>=}}", "\xf0\xa0\xae\xb7"};
    QRandomGenerator random(20260102);
    for (int round = 0; round < 3000; ++round) {
        QByteArray source;
        for (int i = 0; i < 12; ++i)
            source += pieces[random.bounded(int(pieces.size()))];
        const auto parsed = parseTemplate(source);
        if (!parsed)
            QVERIFY(parsed.error().offset >= 0 && !parsed.error().message.isEmpty());
        else
            filled(source);
    }
}

void TestTemplateParser::tidiesLongPages_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("each"); // of the items
    QTest::addColumn<QString>("end");
    QTest::newRow("empty lines") << QByteArray("{{#tags}}\n\n\n{{.}}\n\n\n{{/tags}}\n")
                                 << u"𠮷文本\n\n"_qs << QString();
    QTest::newRow("one line") << QByteArray("{{#tags}}{{.}}{{/tags}}") << u"𠮷文本"_qs << QString();
    QTest::newRow("within a change")
        << QByteArray("{{#quoted}}\n{{#tags}}\n{{.}}\n\n\n{{/tags}}\n{{/quoted}}\n")
        << u"> 𠮷文本\n>\n>\n"_qs << u">"_qs;
}

void TestTemplateParser::tidiesLongPages()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, each);
    QFETCH(QString, end);
    constexpr qsizetype count = 30000;
    Names names;
    names.values = {{Field::Tags, texts(QStringList(count, u"𠮷文本"_qs))}};
    const auto page = fillTemplate(*parseTemplate(source), names, Progress());
    QVERIFY(page);
    QVERIFY(QString::fromUtf8(*page) == each.repeated(count) + end);
}

QTEST_GUILESS_MAIN(TestTemplateParser)
#include "tst_templateparser.moc"
