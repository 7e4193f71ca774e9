// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinefinder.h"
#include "project/attributeedits.h"
#include "project/foundattributes.h"
#include "support/projectbuilder.h"
#include "support/shareddata.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestFoundAttributes : public QObject {
    Q_OBJECT

private slots:
    void findsWhatATextSays_data();
    void findsWhatATextSays();
    void aDocumentComesWithWhatItSays();
    void whatPeopleWroteStays();
    void whatWasFoundFollowsTheText();
    void anAttributeSetAsideIsNotFound();
    void realDocuments_data();
    void realDocuments();
};

namespace {

QMap<QString, QString> foundIn(const QString &text)
{
    const Outline outline = findOutline(Text(text));
    QMap<QString, QString> found;
    const auto attributes = findAttributes(Text(text), outline, outline.documentTitle());
    for (const FoundAttribute &each : attributes)
        found.insert(each.key, each.value);
    return found;
}

using Values = QMap<QString, QString>;

} // namespace

void TestFoundAttributes::findsWhatATextSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Values>("found");

    QTest::newRow("nothing") << u""_qs << Values();
    QTest::newRow("prose") << u"2024年3月1日，国务院印发了国发〔2024〕1号文件。\n大家都读了。\n"_qs
                           << Values();
    QTest::newRow("a notice")
        << u"国务院关于某事的意见\n国发〔2024〕1号\n\n各省人民政府：\n为此提出以下意见。\n"
           "一、总体要求\n坚持改革。\n二、保障措施\n加强领导。\n国务院\n2024年3月1日\n（此件公开发布）\n"_qs
        << Values{{u"issuer"_qs, u"国务院"_qs},
                  {u"reference"_qs, u"国发〔2024〕1号"_qs},
                  {u"date"_qs, u"2024-03-01"_qs},
                  {u"level"_qs, u"国家级"_qs},
                  {u"kind"_qs, u"意见"_qs}};
    QTest::newRow("of a province, in wide and square brackets")
        << u"江苏省人民政府关于某事的通知\n苏政发［２０２４］１２号\n\n各市：\n现通知如下。\n"_qs
        << Values{{u"issuer"_qs, u"江苏省人民政府"_qs},
                  {u"reference"_qs, u"苏政发〔2024〕12号"_qs},
                  {u"level"_qs, u"省级"_qs},
                  {u"region"_qs, u"江苏省"_qs},
                  {u"kind"_qs, u"通知"_qs}};
    QTest::newRow("of a city, signed by two")
        << u"关于某事的方案\n\n一、目标\n提高水平。\n二、措施\n加强领导。\n江苏省苏州市人民政府\n"
           "江苏省财政厅\n二〇二四年三月一日\n"_qs
        << Values{{u"issuer"_qs, u"江苏省苏州市人民政府、江苏省财政厅"_qs},
                  {u"date"_qs, u"2024-03-01"_qs},
                  {u"region"_qs, u"江苏省苏州市"_qs},
                  {u"level"_qs, u"市级"_qs},
                  {u"kind"_qs, u"方案"_qs}};
    QTest::newRow("signed by a person")
        << u"一、目标\n提高水平。\n二、措施\n加强领导。\n张三\n2024年3月1日\n"_qs
        << Values{{u"date"_qs, u"2024-03-01"_qs}};
    QTest::newRow("said in lines of its head")
        << u"发文机关：教育部\n发文字号: 教基〔2023〕5号\n成文日期：2023年5月9日\n有 效 "
           u"性：现行有效\n"
           "来源网址：https://example.org/a?b=1\n\n关于某事的办法\n\n一、总则\n甲。\n二、附则\n乙。\n"_qs
        << Values{{u"issuer"_qs, u"教育部"_qs},
                  {u"reference"_qs, u"教基〔2023〕5号"_qs},
                  {u"date"_qs, u"2023-05-09"_qs},
                  {u"validity"_qs, u"现行有效"_qs},
                  {u"source"_qs, u"https://example.org/a?b=1"_qs},
                  {u"level"_qs, u"国家级"_qs},
                  {u"kind"_qs, u"办法"_qs}};
    QTest::newRow("said in cells")
        << u"发文机关：\t财政部\t发文字号：\t财税〔2023〕5号\n\n正文。\n"_qs
        << Values{{u"issuer"_qs, u"财政部"_qs},
                  {u"reference"_qs, u"财税〔2023〕5号"_qs},
                  {u"level"_qs, u"国家级"_qs}};
    QTest::newRow("said in English")
        << u"Issued by: Department of Energy\nDate of document: 1 March 2024\n\nText.\n"_qs
        << Values{{u"issuer"_qs, u"Department of Energy"_qs}, {u"date"_qs, u"2024-03-01"_qs}};
    QTest::newRow("enacted")
        << u"某市条例\n（2022年8月30日某市人民代表大会常务委员会通过）\n第一条 甲。\n第二条 乙。\n"_qs
        << Values{{u"date"_qs, u"2022-08-30"_qs}, {u"kind"_qs, u"条例"_qs}};
    QTest::newRow("enacted and amended")
        << u"某市条例\n（2012年8月30日通过 2022年8月30日修正）\n第一条 甲。\n第二条 乙。\n"_qs
        << Values{{u"kind"_qs, u"条例"_qs}};
    QTest::newRow("of an attached document") << u"关于某事的通知\n\n一、目标\n提高水平。\n二、措施"
                                                u"\n加强领导。\n附件1\n\n某某办法\n\n第一条 甲。\n"
                                                "第二条 乙。\n财政部\n2020年1月1日\n"_qs
                                             << Values{{u"kind"_qs, u"通知"_qs}};
}

void TestFoundAttributes::findsWhatATextSays()
{
    QFETCH(QString, text);
    QTEST(foundIn(text), "found");
}

void TestFoundAttributes::aDocumentComesWithWhatItSays()
{
    ProjectBuilder builder;
    builder.document(u"国务院关于某事的意见\n国发〔2024〕1号\n\n各省：\n提出意见。\n"_qs);
    const auto value = [&](QStringView key) {
        const AttributeValue *row = builder.snapshot().attributeValue(
            builder.documentId(), attributeNamed(builder.snapshot(), key)->id);
        return row == nullptr ? QString() : row->value;
    };
    QCOMPARE(value(u"reference"), u"国发〔2024〕1号"_qs);
    QVERIFY(choicesOf(*attributeNamed(builder.snapshot(), u"level")).contains(value(u"level")));
    for (const AttributeValue &row : builder.snapshot().rows<AttributeValue>())
        QVERIFY(row.found);
    QVERIFY(refindAttributes(builder.snapshot()).isEmpty());
}

void TestFoundAttributes::whatPeopleWroteStays()
{
    ProjectBuilder builder;
    builder.document(u"国务院关于某事的意见\n国发〔2024〕1号\n\n各省：\n提出意见。\n"_qs);
    const AttributeId issuer = attributeNamed(builder.snapshot(), u"issuer")->id;
    builder.perform(
        setAttributeValue(builder.snapshot(), issuer, builder.documentId(), u"办公厅"_qs));
    QVERIFY(refindAttributes(builder.snapshot()).isEmpty());
    builder.perform(setAttributeValue(builder.snapshot(), issuer, builder.documentId(), {}));
    builder.perform(refindAttributes(builder.snapshot(), {builder.documentId()}));
    QCOMPARE(builder.snapshot().attributeValue(builder.documentId(), issuer)->value, u"国务院"_qs);
}

void TestFoundAttributes::whatWasFoundFollowsTheText()
{
    ProjectBuilder builder;
    builder.document(u"某某报告\n国发〔2024〕1号\n\n各省：\n提出意见。\n"_qs);
    const QString text = u"某某报告\n国发〔2024〕2号\n\n各省：\n提出意见。\n"_qs;
    const DocumentSource source = test::sourceOf(text, u"proposal.txt"_qs, findOutline(Text(text)));
    builder.perform(
        reopenDocument(builder.snapshot(), builder.context(), builder.documentId(), source));
    const AttributeId reference = attributeNamed(builder.snapshot(), u"reference")->id;
    QCOMPARE(builder.snapshot().attributeValue(builder.documentId(), reference)->value,
             u"国发〔2024〕2号"_qs);
}

void TestFoundAttributes::anAttributeSetAsideIsNotFound()
{
    ProjectBuilder builder;
    builder.document(u"没有。\n"_qs, u"a.txt"_qs);
    builder.perform(
        removeAttribute(builder.snapshot(), attributeNamed(builder.snapshot(), u"reference")->id));
    builder.document(u"某某报告\n国发〔2024〕1号\n\n各省：\n提出意见。\n"_qs, u"b.txt"_qs);
    for (const AttributeValue &row : builder.snapshot().rows<AttributeValue>())
        QVERIFY(!row.value.contains(u"〔2024〕"));
}

void TestFoundAttributes::realDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Values>("found");

    const QString office = u"国务院办公厅"_qs;
    QTest::newRow("answer to a proposal") << u"sc2006-82-tian-dafu.txt"_qs
                                          << Values{{u"issuer"_qs, office},
                                                    {u"reference"_qs, u"国办函〔2006〕82号"_qs},
                                                    {u"date"_qs, u"2006-10-18"_qs},
                                                    {u"level"_qs, u"国家级"_qs}};
    QTest::newRow("holidays") << u"sc2018-15-jiejiari.txt"_qs
                              << Values{{u"issuer"_qs, office},
                                        {u"reference"_qs, u"国办发明电〔2018〕15号"_qs},
                                        {u"date"_qs, u"2018-12-04"_qs},
                                        {u"level"_qs, u"国家级"_qs},
                                        {u"kind"_qs, u"通知"_qs}};
    QTest::newRow("a law of a city")
        << u"law-shenzhen-ai.plain.txt"_qs
        << Values{{u"date"_qs, u"2022-08-30"_qs}, {u"kind"_qs, u"条例"_qs}};
}

void TestFoundAttributes::realDocuments()
{
    QFETCH(QString, file);
    const QString path = test::sharedData(u"policy/"_qs + file);
    if (path.isEmpty())
        QSKIP(qUtf8Printable(u"../shared/data/policy/%1 is not there"_qs.arg(file)));
    QFile text(path);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QTEST(foundIn(canonicalized(QString::fromUtf8(text.readAll()))), "found");
}

QTEST_GUILESS_MAIN(TestFoundAttributes)
#include "tst_foundattributes.moc"
