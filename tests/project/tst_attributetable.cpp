// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributetable.h"
#include "support/projectbuilder.h"
#include "text/csv.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestAttributeTable : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aTableComesBackAsItWent_data();
    void aTableComesBackAsItWent();
    void documentsAreKnownByAnyOfTheirColumns_data();
    void documentsAreKnownByAnyOfTheirColumns();
    void unknownColumnsBecomeAttributes_data();
    void unknownColumnsBecomeAttributes();
    void emptyCellsLeaveWhatIsThere();
    void rowsOfNoDocumentAreTold();
    void aTableWithoutSenseIsRefused_data();
    void aTableWithoutSenseIsRefused();
    void formulasAreMadeHarmlessAndComeBack();
    void clipboardCells_data();
    void clipboardCells();
    void clipboardCellsComeBack();

private:
    QString value(int document, QStringView name) const
    {
        const auto attribute = attributeNamed(m_builder.snapshot(), name);
        const AttributeValue *row = !attribute
            ? nullptr
            : m_builder.snapshot().attributeValue(m_builder.snapshot().documents().at(document),
                                                  attribute->id);
        return row == nullptr ? QString() : row->value;
    }
    AttributeTableFilling fill(const QList<QStringList> &rows)
    {
        const auto filled = fillFromTable(m_builder.snapshot(), rows);
        if (!filled)
            qFatal("%s", qUtf8Printable(filled.error().message));
        m_builder.perform(filled->filling.change);
        return *filled;
    }

    ProjectBuilder m_builder;
};

void TestAttributeTable::init()
{
    m_builder = ProjectBuilder();
    m_builder.document(u"一篇没有编号的话。\n"_qs, u"甲.txt"_qs)
        .document(u"又一篇。\n"_qs, u"乙, \"b\".txt"_qs);
}

void TestAttributeTable::aTableComesBackAsItWent_data()
{
    QTest::addColumn<QString>("language");

    QTest::newRow("Chinese") << u"zh"_qs;
    QTest::newRow("English") << u"en"_qs;
}

void TestAttributeTable::aTableComesBackAsItWent()
{
    QFETCH(QString, language);
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"字数"_qs, AttributeType::Number, {}}));
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"公开"_qs, AttributeType::YesNo, {}}));
    const ProjectSnapshot before = m_builder.snapshot();
    fill({{u"Document"_qs, u"issuer"_qs, u"成文日期"_qs, u"字数"_qs, u"公开"_qs, u"级别"_qs},
          {u"甲.txt"_qs, u"国务院\n办公厅"_qs, u"2024年3月"_qs, u"-5"_qs, u"是"_qs, u"乡, 级"_qs},
          {u"乙, \"b\".txt"_qs, u"=1+1"_qs, u"2024"_qs, u"1,200"_qs, u"0"_qs, u""_qs}});
    QCOMPARE(value(0, u"date"), u"2024-03"_qs);
    QCOMPARE(value(1, u"字数"), u"1200"_qs);
    const QByteArray csv = attributeCsv(m_builder.snapshot(), language);
    const auto rows = readCsv(csv);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    const auto again = fillFromTable(m_builder.snapshot(), *rows);
    QVERIFY(again);
    QCOMPARE(again->filling.problems, QStringList());
    QCOMPARE(again->newAttributes, QStringList());
    QVERIFY(again->filling.change.isEmpty());
    // And into a project that has none of the values.
    const auto fresh = fillFromTable(before, *rows);
    QVERIFY(fresh);
    ProjectSnapshot filled = before;
    filled.apply(fresh->filling.change);
    QCOMPARE(attributeCsv(filled, language), csv);
}

void TestAttributeTable::documentsAreKnownByAnyOfTheirColumns_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("cell");

    QTest::newRow("file name") << u"文档"_qs << u"乙, \"b\".txt"_qs;
    QTest::newRow("English head in another case") << u" file name "_qs << u"乙, \"b\".txt"_qs;
    QTest::newRow("title") << u"Title"_qs << u"乙, \"b\""_qs;
    QTest::newRow("number") << u"编号"_qs << u"2"_qs;
}

void TestAttributeTable::documentsAreKnownByAnyOfTheirColumns()
{
    QFETCH(QString, head);
    QFETCH(QString, cell);
    fill({{u"issuer"_qs, head}, {u"国务院"_qs, cell}});
    QCOMPARE(value(1, u"issuer"), u"国务院"_qs);
    QCOMPARE(value(0, u"issuer"), QString());
}

void TestAttributeTable::unknownColumnsBecomeAttributes_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<AttributeType>("type");

    QTest::newRow("text") << u"甲"_qs << u"12"_qs << AttributeType::Text;
    QTest::newRow("numbers") << u"1"_qs << u"0"_qs << AttributeType::Number;
    QTest::newRow("years are numbers") << u"2023"_qs << u"2024"_qs << AttributeType::Number;
    QTest::newRow("dates") << u"2023-01"_qs << u""_qs << AttributeType::Date;
    QTest::newRow("yes and no") << u"是"_qs << u"否"_qs << AttributeType::YesNo;
    QTest::newRow("nothing") << u""_qs << u""_qs << AttributeType::Text;
}

void TestAttributeTable::unknownColumnsBecomeAttributes()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const AttributeTableFilling filled =
        fill({{u"No."_qs, u"新列"_qs}, {u"1"_qs, first}, {u"2"_qs, second}});
    QCOMPARE(filled.newAttributes, QStringList{u"新列"_qs});
    QTEST(attributeNamed(m_builder.snapshot(), u"新列")->type, "type");
    QCOMPARE(value(0, u"新列"), first == u"是" ? u"yes"_qs : first);
}

void TestAttributeTable::emptyCellsLeaveWhatIsThere()
{
    fill({{u"No."_qs, u"issuer"_qs}, {u"1"_qs, u"国务院"_qs}});
    fill({{u"No."_qs, u"issuer"_qs, u"region"_qs}, {u"1"_qs, u""_qs, u"江苏省"_qs}, {u"2"_qs}});
    QCOMPARE(value(0, u"issuer"), u"国务院"_qs);
    QCOMPARE(value(0, u"region"), u"江苏省"_qs);
}

void TestAttributeTable::rowsOfNoDocumentAreTold()
{
    const AttributeTableFilling filled = fill({{u"Document"_qs, u"date"_qs},
                                               {u"丙.txt"_qs, u"2024"_qs},
                                               {u"甲.txt"_qs, u"soon"_qs},
                                               {u"乙, \"b\".txt"_qs, u"2024"_qs}});
    QCOMPARE(filled.filling.problems.size(), 2);
    QVERIFY(filled.filling.problems.first().contains(u"丙.txt"));
    QCOMPARE(filled.filling.values, 1);
}

void TestAttributeTable::aTableWithoutSenseIsRefused_data()
{
    QTest::addColumn<QList<QStringList>>("rows");

    QTest::newRow("nothing") << QList<QStringList>();
    QTest::newRow("a head alone") << QList<QStringList>{{u"Document"_qs, u"date"_qs}};
    QTest::newRow("no documents") << QList<QStringList>{{u"a"_qs, u"date"_qs},
                                                        {u"甲.txt"_qs, u"2024"_qs}};
}

void TestAttributeTable::aTableWithoutSenseIsRefused()
{
    QFETCH(QList<QStringList>, rows);
    const auto filled = fillFromTable(m_builder.snapshot(), rows);
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, Error::Code::Malformed);
}

void TestAttributeTable::formulasAreMadeHarmlessAndComeBack()
{
    fill({{u"No."_qs, u"issuer"_qs}, {u"1"_qs, u"=cmd()"_qs}});
    QVERIFY(attributeCsv(m_builder.snapshot(), u"zh").contains("'=cmd()"));
    fill({{u"No."_qs, u"issuer"_qs}, {u"2"_qs, u"'=cmd()"_qs}});
    QCOMPARE(value(1, u"issuer"), u"=cmd()"_qs);
}

void TestAttributeTable::clipboardCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");

    const auto row = [](const QStringList &cells) { return cells; };
    QTest::newRow("nothing") << u""_qs << QList<QStringList>();
    QTest::newRow("one") << u"a"_qs << QList<QStringList>{row({u"a"_qs})};
    QTest::newRow("last line end")
        << u"a\tb\nc\td\n"_qs << QList<QStringList>{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    QTest::newRow("of Windows") << u"a\r\nb\r\n"_qs
                                << QList<QStringList>{row({u"a"_qs}), row({u"b"_qs})};
    QTest::newRow("empty cells") << u"\ta\t\n"_qs << QList<QStringList>{{u""_qs, u"a"_qs, u""_qs}};
    QTest::newRow("quoted") << u"\"a\nb\t\"\"c\"\"\"\td"_qs
                            << QList<QStringList>{{u"a\nb\t\"c\""_qs, u"d"_qs}};
    QTest::newRow("a quote inside")
        << u"5\" wide\tb"_qs << QList<QStringList>{{u"5\" wide"_qs, u"b"_qs}};
    QTest::newRow("a quote that stays open")
        << u"\"a\tb"_qs << QList<QStringList>{{u"\"a"_qs, u"b"_qs}};
}

void TestAttributeTable::clipboardCells()
{
    QFETCH(QString, text);
    QTEST(cellsFromClipboard(text), "cells");
}

void TestAttributeTable::clipboardCellsComeBack()
{
    const QList<QStringList> cells{{u"a\tb"_qs, u"\"x\""_qs, u""_qs},
                                   {u"两\n行"_qs, u"\U0001F4D6"_qs, u"c\"d"_qs}};
    QCOMPARE(cellsFromClipboard(cellsForClipboard(cells)), cells);
}

QTEST_GUILESS_MAIN(TestAttributeTable)
#include "tst_attributetable.moc"
