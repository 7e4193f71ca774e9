// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributes.h"
#include "project/attributevalues.h"
#include "project/attributewords.h"

#include <QTest>

using namespace meipi;

class TestAttributeValues : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void whatWasReadReadsAsItself();
    void sortsByType_data();
    void sortsByType();
    void showsYesAndNoInBothLanguages();
    void theTableIsWhole();
    void aDamagedTableIsRefused_data();
    void aDamagedTableIsRefused();
};

namespace {

Attribute attributeOf(AttributeType type)
{
    Attribute attribute;
    attribute.id = AttributeId::create();
    attribute.name = u"属性"_qs;
    attribute.type = type;
    if (type == AttributeType::Choice)
        attribute.choices = u"国家级\nProvincial\nＡ级"_qs;
    return attribute;
}

} // namespace

void TestAttributeValues::readsWhatPeopleWrite_data()
{
    QTest::addColumn<AttributeType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");

    using enum AttributeType;
    QTest::newRow("nothing") << Text << u""_qs << u""_qs;
    QTest::newRow("white space") << Number << u" \t　"_qs << u""_qs;
    QTest::newRow("text") << Text << u"  国务院 \n 办公厅 "_qs << u"国务院 办公厅"_qs;
    QTest::newRow("text outside the BMP") << Text << u"\U0001F4D6 שלום"_qs << u"\U0001F4D6 שלום"_qs;
    QTest::newRow("number") << Number << u"12"_qs << u"12"_qs;
    QTest::newRow("zeros") << Number << u"-0012.500"_qs << u"-12.5"_qs;
    QTest::newRow("minus nothing") << Number << u"-0.00"_qs << u"0"_qs;
    QTest::newRow("thousands") << Number << u"1,234,567.5"_qs << u"1234567.5"_qs;
    QTest::newRow("wide digits") << Number << u"１２．５"_qs << u"12.5"_qs;
    QTest::newRow("more digits than a double")
        << Number << u"12345678901234567890.1"_qs << u"12345678901234567890.1"_qs;
    QTest::newRow("of a spreadsheet") << Number << u"1.5E+06"_qs << u"1500000"_qs;
    QTest::newRow("without a whole") << Number << u".5"_qs << u"0.5"_qs;
    QTest::newRow("date") << Date << u"2024-03-01"_qs << u"2024-03-01"_qs;
    QTest::newRow("Chinese date") << Date << u"2024年3月1日"_qs << u"2024-03-01"_qs;
    QTest::newRow("Chinese date apart") << Date << u"2024 年 3 月 1 日"_qs << u"2024-03-01"_qs;
    QTest::newRow("Chinese numerals") << Date << u"二〇二四年十二月三十一日"_qs << u"2024-12-31"_qs;
    QTest::newRow("tens") << Date << u"二○二四年十月二十日"_qs << u"2024-10-20"_qs;
    QTest::newRow("slashes") << Date << u"2024/3/1"_qs << u"2024-03-01"_qs;
    QTest::newRow("dots") << Date << u"2024.03.01"_qs << u"2024-03-01"_qs;
    QTest::newRow("compact") << Date << u"20240301"_qs << u"2024-03-01"_qs;
    QTest::newRow("with a time") << Date << u"2024-03-01 00:00:00"_qs << u"2024-03-01"_qs;
    QTest::newRow("year") << Date << u"2024"_qs << u"2024"_qs;
    QTest::newRow("Chinese year") << Date << u"2024年"_qs << u"2024"_qs;
    QTest::newRow("month") << Date << u"2024年3月"_qs << u"2024-03"_qs;
    QTest::newRow("month in digits") << Date << u"2024-03"_qs << u"2024-03"_qs;
    QTest::newRow("English") << Date << u"1 March 2024"_qs << u"2024-03-01"_qs;
    QTest::newRow("American") << Date << u"March 1, 2024"_qs << u"2024-03-01"_qs;
    QTest::newRow("leap day") << Date << u"2024-02-29"_qs << u"2024-02-29"_qs;
    QTest::newRow("choice") << Choice << u" 国家级 "_qs << u"国家级"_qs;
    QTest::newRow("choice in another case") << Choice << u"provincial"_qs << u"Provincial"_qs;
    QTest::newRow("choice of another width") << Choice << u"a级"_qs << u"Ａ级"_qs;
    QTest::newRow("yes") << YesNo << u"是"_qs << u"yes"_qs;
    QTest::newRow("true") << YesNo << u"TRUE"_qs << u"yes"_qs;
    QTest::newRow("no") << YesNo << u"0"_qs << u"no"_qs;
}

void TestAttributeValues::readsWhatPeopleWrite()
{
    QFETCH(AttributeType, type);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const auto read = readAttributeValue(attributeOf(type), typed);
    QVERIFY2(read, read ? "" : qUtf8Printable(read.error().message));
    QCOMPARE(*read, value);
}

void TestAttributeValues::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<AttributeType>("type");
    QTest::addColumn<QString>("typed");

    using enum AttributeType;
    QTest::newRow("letters") << Number << u"twelve"_qs;
    QTest::newRow("a unit") << Number << u"12元"_qs;
    QTest::newRow("commas anywhere") << Number << u"1,23"_qs;
    QTest::newRow("infinite") << Number << u"inf"_qs;
    QTest::newRow("too many digits") << Number << QString(100, u'9');
    QTest::newRow("no such day") << Date << u"2023-02-29"_qs;
    QTest::newRow("month 13") << Date << u"2024-13-01"_qs;
    QTest::newRow("day 0") << Date << u"2024-01-00"_qs;
    QTest::newRow("day or month first") << Date << u"3/1/2024"_qs;
    QTest::newRow("unfinished") << Date << u"2024-03-"_qs;
    QTest::newRow("prose") << Date << u"去年春天"_qs;
    QTest::newRow("another choice") << Choice << u"乡级"_qs;
    QTest::newRow("perhaps") << YesNo << u"perhaps"_qs;
}

void TestAttributeValues::refusesWhatMakesNoSense()
{
    QFETCH(AttributeType, type);
    QFETCH(QString, typed);
    const auto read = readAttributeValue(attributeOf(type), typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Usage);
    QVERIFY(read.error().message.contains(u"属性"));
}

void TestAttributeValues::whatWasReadReadsAsItself()
{
    QVERIFY(isAttributeValue(attributeOf(AttributeType::Date), u"2024-03"_qs));
    QVERIFY(!isAttributeValue(attributeOf(AttributeType::Date), u"2024年3月"_qs));
    QVERIFY(!isAttributeValue(attributeOf(AttributeType::Number), u"012"_qs));
    QVERIFY(!isAttributeValue(attributeOf(AttributeType::Choice), u"乡级"_qs));
    QVERIFY(!isAttributeValue(attributeOf(AttributeType::Text), u""_qs));
    QVERIFY(isAttributeValue(attributeOf(AttributeType::YesNo), u"no"_qs));
}

void TestAttributeValues::sortsByType_data()
{
    QTest::addColumn<AttributeType>("type");
    QTest::addColumn<QStringList>("sorted");

    using enum AttributeType;
    QTest::newRow("numbers by size") << Number << QStringList{u"-3"_qs, u"9"_qs, u"10.5"_qs, {}};
    QTest::newRow("dates") << Date << QStringList{u"1999"_qs, u"2024"_qs, u"2024-03"_qs, {}};
    QTest::newRow("choices as they stand")
        << Choice << QStringList{u"国家级"_qs, u"Provincial"_qs, u"Ａ级"_qs, {}};
    QTest::newRow("yes first") << YesNo << QStringList{u"yes"_qs, u"no"_qs, {}};
    QTest::newRow("text with numbers")
        << Text << QStringList{u"国发〔2024〕9号"_qs, u"国发〔2024〕10号"_qs, {}};
    QTest::newRow("Han by pinyin") << Text << QStringList{u"安徽"_qs, u"北京"_qs, u"上海"_qs};
}

void TestAttributeValues::sortsByType()
{
    QFETCH(AttributeType, type);
    QFETCH(QStringList, sorted);
    const Attribute attribute = attributeOf(type);
    for (qsizetype i = 0; i + 1 < sorted.size(); ++i) {
        QVERIFY(compareAttributeValues(attribute, sorted[i], sorted[i + 1]) < 0);
        QVERIFY(compareAttributeValues(attribute, sorted[i + 1], sorted[i]) > 0);
        QCOMPARE(compareAttributeValues(attribute, sorted[i], sorted[i]), 0);
    }
}

void TestAttributeValues::showsYesAndNoInBothLanguages()
{
    const Attribute attribute = attributeOf(AttributeType::YesNo);
    QCOMPARE(shownAttributeValue(attribute, u"yes"_qs, u"zh"), u"是"_qs);
    QCOMPARE(shownAttributeValue(attribute, u"no"_qs, u"en"), u"No"_qs);
    QCOMPARE(shownAttributeValue(attribute, {}, u"en"), QString());
}

void TestAttributeValues::theTableIsWhole()
{
    const AttributeWords &words = attributeWords();
    QCOMPARE(words.standards.size(), 8);
    QVERIFY(words.labels.size() > 10);
    QVERIFY(words.regions.size() > 30);
    for (const AttributeWords::Standard &standard : words.standards)
        QCOMPARE(standard.choices.isEmpty(), standard.type != AttributeType::Choice);
    for (const AttributeWords::Kind &kind : words.kinds) {
        const auto &choices = words.standard(u"kind")->choices;
        QVERIFY2(std::any_of(choices.cbegin(), choices.cend(),
                             [&kind](const AttributeWord &choice) {
                                 return choice.chinese == kind.word.chinese
                                     && choice.english == kind.word.english;
                             }),
                 qUtf8Printable(kind.word.chinese));
    }
}

void TestAttributeValues::aDamagedTableIsRefused_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("unknown word") << u"thing\ta"_qs;
    QTest::newRow("unknown type") << u"attribute\ta\tpicture\t甲\tA"_qs;
    QTest::newRow("field missing") << u"attribute\ta\ttext\t甲"_qs;
    QTest::newRow("empty field") << u"attribute\ta\ttext\t\tA"_qs;
    QTest::newRow("choice of nothing") << u"choice\ta\t甲\tA"_qs;
    QTest::newRow("key twice") << u"attribute\ta\ttext\t甲\tA\nattribute\ta\ttext\t乙\tB"_qs;
}

void TestAttributeValues::aDamagedTableIsRefused()
{
    QFETCH(QString, line);
    const auto parsed = parseAttributeWords(u"# comment\n\n"_qs + line);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(TestAttributeValues)
#include "tst_attributevalues.moc"
