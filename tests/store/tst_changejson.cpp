// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changejson.h"

#include "storedproject.h"
#include "support/editscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meipi;
using meipi::test::asChange;
using meipi::test::expected;
using meipi::test::sampleProject;

namespace {

const AuthorId someone = AuthorId::fromString(u"00000000-0000-4000-8000-000000000001"_qs);
const QString idField = u"\"id\":\"00000000-0000-4000-8000-000000000001\""_qs;

QString quoted(QString json)
{
    return json.replace(u'\'', u'"').replace(u"ID"_qs, idField);
}

Change fromJson(const QString &json)
{
    return expected(changeFromJson(json));
}

} // namespace

class TestChangeJson : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfEditComesBack();
    void theSameChangeGivesTheSameText();
    void aRowIsAnObjectByColumn();
    void ofAnAlteredRowOnlyWhatDiffersIsNamed();
    void missingFieldsAreAsInANewRow();
    void unknownFieldsAreLeftOut();
    void numbersKeepTheirValue();
    void refusesWhatIsNoChange_data();
    void refusesWhatIsNoChange();
};

void TestChangeJson::everyKindOfEditComesBack()
{
    test::ProjectBuilder builder = sampleProject();
    const Change all = asChange(builder.snapshot());
    all.forEachList([](const auto &list) { QVERIFY(!list.isEmpty()); });
    QCOMPARE(fromJson(changeToJson(all)), all);
    QCOMPARE(fromJson(changeToJson(all.inverted())), all.inverted());
    const auto script = test::editsOfAllKinds(builder);
    for (const test::ScriptedEdit &edit : script) {
        QVERIFY2(fromJson(changeToJson(edit.change)) == edit.change, edit.name.constData());
        const Change back = edit.change.inverted();
        QVERIFY2(fromJson(changeToJson(back)) == back, edit.name.constData());
    }
}

void TestChangeJson::theSameChangeGivesTheSameText()
{
    const Change all = asChange(sampleProject().snapshot());
    QCOMPARE(changeToJson(fromJson(changeToJson(all))), changeToJson(all));
    QCOMPARE(changeToJson(Change()), u"{}"_qs);
    QCOMPARE(fromJson(u"{}"_qs), Change());
}

void TestChangeJson::aRowIsAnObjectByColumn()
{
    const Author author{someone, u"甲\"\u0001"_qs, Timestamp{-1}};
    Change change;
    change.add(author);
    QCOMPARE(changeToJson(change),
             quoted(u"{'author':[[null,{'created':-1,ID,'name':'甲\\'\\u0001'}]]}"_qs));
    QCOMPARE(changeToJson(change.inverted()),
             quoted(u"{'author':[[{'created':-1,ID,'name':'甲\\'\\u0001'},null]]}"_qs));
}

void TestChangeJson::ofAnAlteredRowOnlyWhatDiffersIsNamed()
{
    const Author before{someone, u"a"_qs, Timestamp{1}};
    const Author after{someone, u"b"_qs, Timestamp{1}};
    Change change;
    change.update(before, after);
    const QString json = changeToJson(change);
    QCOMPARE(json, quoted(u"{'author':[[{'created':1,ID,'name':'a'},{'name':'b'}]]}"_qs));
    QCOMPARE(fromJson(json), change);
}

// As a later form of the rows finds them in a history that an earlier one has written.
void TestChangeJson::missingFieldsAreAsInANewRow()
{
    const Change change =
        fromJson(quoted(u"{'theme':[[null,{ID,'name':'a','colour':'#000000'}]]}"_qs));
    const Theme theme = *change.of<Theme>().first().after;
    QCOMPARE(theme.name, u"a"_qs);
    QCOMPARE(theme.position, Theme().position);
    QCOMPARE(theme.definition, QString());
    QVERIFY(theme.parent.isNull());
}

void TestChangeJson::unknownFieldsAreLeftOut()
{
    const Change change =
        fromJson(quoted(u"{'author':[[null,{ID,'name':'a','created':2,'later':[1]}]]}"_qs));
    QCOMPARE(*change.of<Author>().first().after, (Author{someone, u"a"_qs, Timestamp{2}}));
}

void TestChangeJson::numbersKeepTheirValue()
{
    for (const qint64 number : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0),
                                (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max()}) {
        Change change;
        change.add(Author{someone, u"a"_qs, Timestamp{number}});
        QCOMPARE(fromJson(changeToJson(change)), change);
    }
}

void TestChangeJson::refusesWhatIsNoChange_data()
{
    QTest::addColumn<QString>("json");

    const auto row = [](const char *name, const char16_t *json) {
        QTest::newRow(name) << quoted(QString::fromUtf16(json));
    };
    row("nothing", u"");
    row("no JSON", u"{'author':");
    row("a list", u"[]");
    row("a table that is unknown", u"{'unknown':[]}");
    row("a known and an unknown one", u"{'author':[],'unknown':[]}");
    row("an object for a list", u"{'author':{}}");
    row("a null for a list", u"{'author':null}");
    row("a step that is no pair", u"{'author':[[null]]}");
    row("a step of three", u"{'author':[[null,null,null]]}");
    row("nothing before and after", u"{'author':[[null,null]]}");
    row("a row that is a text", u"{'author':[[null,'a']]}");
    row("a row without an id", u"{'author':[[null,{'name':'a'}]]}");
    row("an id that is none", u"{'author':[[null,{'id':'a'}]]}");
    row("another row after", u"{'author':[[{ID},{'id':'00000000-0000-4000-8000-000000000002'}]]}");
    row("a number for a text", u"{'author':[[null,{ID,'name':1}]]}");
    row("a text for a number", u"{'author':[[null,{ID,'created':'1'}]]}");
    row("a fraction for a number", u"{'author':[[null,{ID,'created':1.5}]]}");
    row("null for a text", u"{'author':[[null,{ID,'name':null}]]}");
    row("a list for a text", u"{'author':[[null,{ID,'name':[]}]]}");
    row("a key that is none", u"{'reading':[[null,{ID,'state':'x'}]]}");
}

void TestChangeJson::refusesWhatIsNoChange()
{
    QFETCH(QString, json);
    const auto change = changeFromJson(json);
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Malformed);
    QVERIFY(!change.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
