// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributeedits.h"
#include "project/attributevalues.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;

class TestAttributeEdits : public QObject {
    Q_OBJECT

private slots:
    void init();

    void everyProjectHasTheSameEight();
    void aValueMakesARowOfAStandardAttribute();
    void anEmptyValueIsTakenAway();
    void whatIsNoValueIsRefused();
    void addsBehindTheOthers();
    void namesAreCheckedAmongAll_data();
    void namesAreCheckedAmongAll();
    void aChoiceStandsOnce();
    void renamesKeepValues();
    void valuesFollowARenamedChoice();
    void anotherTypeSpellsValuesAnew_data();
    void anotherTypeSpellsValuesAnew();
    void textBecomesChoices();
    void moves();
    void anOwnAttributeGoesWithItsValues();
    void aStandardAttributeIsSetAsideAndComesBack();
    void aTakenNameKeepsAStandardAttributeAside();
    void fillsManyCellsInOneStep();
    void fillingTellsWhatItPassesOver();
    void fillingLeavesWhatIsThere();
    void aDocumentGoesWithItsValues();
    void undoneEditsLeaveNothing();

private:
    AttributeId id(QStringView name) const
    {
        return attributeNamed(m_builder.snapshot(), name)->id;
    }
    QString value(QStringView name) const
    {
        const AttributeValue *row =
            m_builder.snapshot().attributeValue(m_builder.documentId(), id(name));
        return row == nullptr ? QString() : row->value;
    }
    void set(QStringView name, const QString &typed)
    {
        m_builder.perform(
            setAttributeValue(m_builder.snapshot(), id(name), m_builder.documentId(), typed));
    }
    QStringList names() const
    {
        QStringList found;
        for (const Attribute &attribute : attributesOf(m_builder.snapshot()))
            found.append(attributeWord(attribute));
        return found;
    }

    ProjectBuilder m_builder;
};

void TestAttributeEdits::init()
{
    m_builder = ProjectBuilder();
    m_builder.document(u"没有编号的话。\n"_qs, u"a.txt"_qs);
}

void TestAttributeEdits::everyProjectHasTheSameEight()
{
    const QStringList keys{u"issuer"_qs, u"reference"_qs, u"date"_qs,     u"level"_qs,
                           u"region"_qs, u"kind"_qs,      u"validity"_qs, u"source"_qs};
    QCOMPARE(names(), keys);
    QVERIFY(m_builder.snapshot().rows<Attribute>().isEmpty());
    const ProjectSnapshot other;
    for (const QString &key : keys)
        QCOMPARE(attributeNamed(other, key)->id, id(key));
    QCOMPARE(attributeNamed(other, u"发文字号")->key, u"reference"_qs);
    QCOMPARE(attributeNamed(other, u" Issuing Body ")->key, u"issuer"_qs);
    QVERIFY(!attributeNamed(other, u""));
    QCOMPARE(attributeName(*attributeNamed(other, u"date"), u"zh"), u"成文日期"_qs);
}

void TestAttributeEdits::aValueMakesARowOfAStandardAttribute()
{
    set(u"date", u"2024年3月1日"_qs);
    QCOMPARE(value(u"date"), u"2024-03-01"_qs);
    QCOMPARE(m_builder.snapshot().rows<Attribute>().size(), 1);
    QCOMPARE(names().size(), 8);
    set(u"date", u"2024"_qs);
    QCOMPARE(value(u"date"), u"2024"_qs);
    QCOMPARE(m_builder.snapshot().rows<AttributeValue>().size(), 1);
    QVERIFY(setAttributeValue(m_builder.snapshot(), id(u"date"), m_builder.documentId(), u"2024"_qs)
                ->isEmpty());
}

void TestAttributeEdits::anEmptyValueIsTakenAway()
{
    set(u"issuer", u"国务院"_qs);
    set(u"issuer", u"  "_qs);
    QVERIFY(m_builder.snapshot().rows<AttributeValue>().isEmpty());
}

void TestAttributeEdits::whatIsNoValueIsRefused()
{
    const auto change = setAttributeValue(m_builder.snapshot(), id(u"date"), m_builder.documentId(),
                                          u"tomorrow"_qs);
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Usage);
    const auto nowhere =
        setAttributeValue(m_builder.snapshot(), id(u"date"), DocumentId::create(), u"2024"_qs);
    QCOMPARE(nowhere.error().code, Error::Code::NotFound);
    const auto nothing = setAttributeValue(m_builder.snapshot(), AttributeId::create(),
                                           m_builder.documentId(), u"2024"_qs);
    QCOMPARE(nothing.error().code, Error::Code::NotFound);
}

void TestAttributeEdits::addsBehindTheOthers()
{
    m_builder.perform(
        addAttribute(m_builder.snapshot(), {u" 字数 "_qs, AttributeType::Number, {}}));
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"a/b"_qs, AttributeType::YesNo, {}}));
    QCOMPARE(names().mid(8), (QStringList{u"字数"_qs, u"a/b"_qs}));
}

void TestAttributeEdits::namesAreCheckedAmongAll_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("none") << u" "_qs << int(Error::Code::Usage);
    QTest::newRow("one of its own") << u"主题词"_qs << int(Error::Code::Conflict);
    QTest::newRow("in another case") << u"NAME"_qs << int(Error::Code::Conflict);
    QTest::newRow("a key") << u"issuer"_qs << int(Error::Code::Conflict);
    QTest::newRow("the Chinese word for a key") << u"发布机构"_qs << int(Error::Code::Conflict);
    QTest::newRow("the English one") << u"issuing body"_qs << int(Error::Code::Conflict);
}

void TestAttributeEdits::namesAreCheckedAmongAll()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"主题词"_qs, {}, {}}));
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"Name"_qs, {}, {}}));
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"其他"_qs, {}, {}}));
    const auto added = addAttribute(m_builder.snapshot(), {name, {}, {}});
    QVERIFY(!added);
    QCOMPARE(int(added.error().code), code);
    const auto renamed = alterAttribute(m_builder.snapshot(), id(u"其他"), {name, {}, {}});
    QVERIFY(!renamed);
    QCOMPARE(int(renamed.error().code), code);
}

void TestAttributeEdits::aChoiceStandsOnce()
{
    const auto added =
        addAttribute(m_builder.snapshot(),
                     {u"类"_qs, AttributeType::Choice, {{{}, u"甲"_qs}, {{}, u" 甲 "_qs}}});
    QCOMPARE(added.error().code, Error::Code::Usage);
}

void TestAttributeEdits::renamesKeepValues()
{
    set(u"issuer", u"国务院"_qs);
    AttributeForm form = formOf(*attributeNamed(m_builder.snapshot(), u"issuer"));
    form.name = u"机关"_qs;
    m_builder.perform(alterAttribute(m_builder.snapshot(), id(u"issuer"), form));
    QCOMPARE(value(u"机关"), u"国务院"_qs);
    QCOMPARE(value(u"issuer"), u"国务院"_qs); // programs still know it by its key
    QCOMPARE(attributeName(*attributeNamed(m_builder.snapshot(), u"issuer"), u"en"), u"机关"_qs);
}

void TestAttributeEdits::valuesFollowARenamedChoice()
{
    m_builder.perform(addAttribute(
        m_builder.snapshot(), {u"类"_qs, AttributeType::Choice, {{{}, u"甲"_qs}, {{}, u"乙"_qs}}}));
    set(u"类", u"甲"_qs);
    AttributeForm form = formOf(*attributeNamed(m_builder.snapshot(), u"类"));
    form.choices[0].now = u"丙"_qs;
    form.choices.append({{}, u"丁"_qs});
    QCOMPARE(valuesWithoutRoom(m_builder.snapshot(), id(u"类"), form), 0);
    m_builder.perform(alterAttribute(m_builder.snapshot(), id(u"类"), form));
    QCOMPARE(value(u"类"), u"丙"_qs);
    form = formOf(*attributeNamed(m_builder.snapshot(), u"类"));
    form.choices.removeFirst();
    QCOMPARE(valuesWithoutRoom(m_builder.snapshot(), id(u"类"), form), 1);
    m_builder.perform(alterAttribute(m_builder.snapshot(), id(u"类"), form));
    QCOMPARE(value(u"类"), QString());
}

void TestAttributeEdits::anotherTypeSpellsValuesAnew_data()
{
    QTest::addColumn<AttributeType>("from");
    QTest::addColumn<AttributeType>("to");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");

    using enum AttributeType;
    QTest::newRow("text to date") << Text << Date << u"2024年3月"_qs << u"2024-03"_qs;
    QTest::newRow("text that is no date") << Text << Date << u"去年"_qs << QString();
    QTest::newRow("text to number") << Text << Number << u"1,200"_qs << u"1200"_qs;
    QTest::newRow("date to text") << Date << Text << u"2024/3"_qs << u"2024-03"_qs;
    QTest::newRow("yes to text") << YesNo << Text << u"1"_qs << u"Yes"_qs;
    QTest::newRow("text to yes") << Text << YesNo << u"是"_qs << u"yes"_qs;
}

void TestAttributeEdits::anotherTypeSpellsValuesAnew()
{
    QFETCH(AttributeType, from);
    QFETCH(AttributeType, to);
    QFETCH(QString, typed);
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"项"_qs, from, {}}));
    set(u"项", typed);
    const AttributeForm form{u"项"_qs, to, {}};
    const int lost = valuesWithoutRoom(m_builder.snapshot(), id(u"项"), form);
    m_builder.perform(alterAttribute(m_builder.snapshot(), id(u"项"), form));
    QTEST(value(u"项"), "value");
    QCOMPARE(lost == 1, value(u"项").isEmpty());
}

void TestAttributeEdits::textBecomesChoices()
{
    m_builder.document(u"又一篇。\n"_qs, u"b.txt"_qs);
    for (const DocumentId &document : m_builder.snapshot().documents()) {
        m_builder.perform(
            setAttributeValue(m_builder.snapshot(), id(u"issuer"), document, u"国务院"_qs));
    }
    m_builder.perform(
        alterAttribute(m_builder.snapshot(), id(u"issuer"), {{}, AttributeType::Choice, {}}));
    QCOMPARE(choicesOf(*attributeNamed(m_builder.snapshot(), u"issuer")),
             QStringList{u"国务院"_qs});
    QCOMPARE(m_builder.snapshot().rows<AttributeValue>().size(), 2);
}

void TestAttributeEdits::moves()
{
    m_builder.perform(moveAttribute(m_builder.snapshot(), id(u"date"), 0));
    QCOMPARE(names().first(3), (QStringList{u"date"_qs, u"issuer"_qs, u"reference"_qs}));
    m_builder.perform(moveAttribute(m_builder.snapshot(), id(u"date"), 7));
    QCOMPARE(names().last(), u"date"_qs);
    QCOMPARE(moveAttribute(m_builder.snapshot(), id(u"date"), 8).error().code, Error::Code::Usage);
}

void TestAttributeEdits::anOwnAttributeGoesWithItsValues()
{
    m_builder.perform(addAttribute(m_builder.snapshot(), {u"项"_qs, {}, {}}));
    set(u"项", u"x"_qs);
    m_builder.perform(removeAttribute(m_builder.snapshot(), id(u"项")));
    QVERIFY(m_builder.snapshot().rows<Attribute>().isEmpty());
    QVERIFY(m_builder.snapshot().rows<AttributeValue>().isEmpty());
}

void TestAttributeEdits::aStandardAttributeIsSetAsideAndComesBack()
{
    set(u"issuer", u"国务院"_qs);
    const AttributeId issuer = id(u"issuer");
    m_builder.perform(removeAttribute(m_builder.snapshot(), issuer));
    QVERIFY(!names().contains(u"issuer"));
    QVERIFY(m_builder.snapshot().rows<AttributeValue>().isEmpty());
    QVERIFY(!setAttributeValue(m_builder.snapshot(), issuer, m_builder.documentId(), u"x"_qs));
    m_builder.perform(restoreAttribute(m_builder.snapshot(), issuer));
    QCOMPARE(names().first(), u"issuer"_qs);
    QCOMPARE(restoreAttribute(m_builder.snapshot(), issuer).error().code, Error::Code::NotFound);
}

void TestAttributeEdits::aTakenNameKeepsAStandardAttributeAside()
{
    const AttributeId issuer = id(u"issuer");
    m_builder.perform(removeAttribute(m_builder.snapshot(), issuer));
    m_builder.perform(
        addAttribute(m_builder.snapshot(),
                     {attributeName(*attributeWithId(m_builder.snapshot(), issuer)), {}, {}}));
    QCOMPARE(restoreAttribute(m_builder.snapshot(), issuer).error().code, Error::Code::Conflict);
}

void TestAttributeEdits::fillsManyCellsInOneStep()
{
    m_builder.document(u"又一篇。\n"_qs, u"b.txt"_qs);
    const QList<DocumentId> documents = m_builder.snapshot().documents();
    const AttributeFilling filling = fillAttributes(m_builder.snapshot(),
                                                    {{id(u"date"), documents[0], u"2024"_qs},
                                                     {id(u"level"), documents[0], u"乡级"_qs},
                                                     {id(u"level"), documents[1], u"乡级"_qs},
                                                     {id(u"date"), documents[0], u"2025"_qs},
                                                     {id(u"issuer"), documents[1], u""_qs}});
    QCOMPARE(filling.problems, QStringList());
    QCOMPARE(filling.newChoices.size(), 1);
    m_builder.perform(filling.change);
    QCOMPARE(m_builder.snapshot().rows<AttributeValue>().size(), 3);
    QCOMPARE(m_builder.snapshot().attributeValue(documents[0], id(u"date"))->value, u"2025"_qs);
    QVERIFY(choicesOf(*attributeNamed(m_builder.snapshot(), u"level")).contains(u"乡级"));
    QCOMPARE(m_builder.snapshot().rows<Attribute>().size(), 2); // issuer is not used
}

void TestAttributeEdits::fillingTellsWhatItPassesOver()
{
    const AttributeFilling filling =
        fillAttributes(m_builder.snapshot(),
                       {{id(u"date"), m_builder.documentId(), u"soon"_qs},
                        {id(u"region"), m_builder.documentId(), u"江苏省"_qs},
                        {AttributeId::create(), m_builder.documentId(), u"x"_qs},
                        {id(u"region"), DocumentId::create(), u"x"_qs}});
    QCOMPARE(filling.problems.size(), 1);
    QVERIFY(filling.problems.first().contains(u"a.txt"));
    QVERIFY(filling.problems.first().contains(u"soon"));
    QCOMPARE(filling.values, 1);
}

void TestAttributeEdits::fillingLeavesWhatIsThere()
{
    set(u"issuer", u"国务院"_qs);
    const auto again = fillAttributes(m_builder.snapshot(),
                                      {{id(u"issuer"), m_builder.documentId(), u"国务院"_qs}});
    QVERIFY(again.change.isEmpty());
    QCOMPARE(again.values, 0);
}

void TestAttributeEdits::aDocumentGoesWithItsValues()
{
    set(u"issuer", u"国务院"_qs);
    m_builder.perform(removeDocument(m_builder.snapshot(), m_builder.documentId()));
    QVERIFY(m_builder.snapshot().rows<AttributeValue>().isEmpty());
}

void TestAttributeEdits::undoneEditsLeaveNothing()
{
    ProjectSnapshot project = m_builder.snapshot();
    QList<Change> done;
    const auto perform = [&](const Result<Change> &change) {
        QVERIFY(change);
        QVERIFY(project.accepts(*change));
        project.apply(*change);
        done.append(*change);
    };
    const DocumentId document = m_builder.documentId();
    perform(setAttributeValue(project, id(u"kind"), document,
                              choicesOf(*attributeNamed(project, u"kind")).first()));
    perform(moveAttribute(project, id(u"kind"), 2));
    perform(alterAttribute(project, id(u"kind"), {u"类"_qs, AttributeType::Text, {}}));
    perform(removeAttribute(project, id(u"kind")));
    perform(restoreAttribute(project, id(u"kind")));
    while (!done.isEmpty())
        project.apply(done.takeLast().inverted());
    QCOMPARE(rowDifferences(project, m_builder.snapshot()), QStringList());
    QCOMPARE(indexProblems(project), QStringList());
}

QTEST_GUILESS_MAIN(TestAttributeEdits)
#include "tst_attributeedits.moc"
