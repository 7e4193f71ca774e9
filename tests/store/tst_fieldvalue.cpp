// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldvalue.h"

#include <QTest>

#include <cmath>

using namespace meipi;

namespace {

constexpr qint64 leastInt = std::numeric_limits<int>::min();
constexpr qint64 mostInt = std::numeric_limits<int>::max();
const QString someId = u"0123abcd-0000-4000-8000-00000000000f"_qs;

template <class Field>
void comesBack(const Field &field, const QVariant &value)
{
    const QVariant written = toValue(field);
    QCOMPARE(written, value);
    QCOMPARE(written.typeId(), value.typeId());
    const std::optional<Field> read = FieldValue<Field>::read(written);
    QVERIFY(read);
    QVERIFY(*read == field);
}

template <class Enum>
void everyKeyComesBack()
{
    const auto &keys = EnumKeys<Enum>::keys;
    for (size_t i = 0; i < keys.size(); ++i)
        comesBack(static_cast<Enum>(i), QString::fromLatin1(keys[i]));
}

} // namespace

class TestFieldValue : public QObject {
    Q_OBJECT

private slots:
    void fieldsComeBack();
    void anEmptyTextIsNotNull();
    void noIdIsNull();
    void refuses_data();
    void refuses();
    void columnsAndValuesGoTogether();
    void theFirstWrongFieldIsNamed();
    void aRowNeedsItsId();
};

void TestFieldValue::fieldsComeBack()
{
    comesBack(u"文\0b"_qs, QVariant(u"文\0b"_qs));
    comesBack(std::numeric_limits<qint64>::min(), QVariant(std::numeric_limits<qint64>::min()));
    comesBack(std::numeric_limits<int>::min(), QVariant(leastInt));
    comesBack(std::numeric_limits<int>::max(), QVariant(mostInt));
    comesBack(true, QVariant(qint64(1)));
    comesBack(false, QVariant(qint64(0)));
    comesBack(0.1, QVariant(0.1));
    comesBack(Timestamp{-62135596800000}, QVariant(qint64(-62135596800000)));
    comesBack(Colour{0x00ff0a}, QVariant(u"#00ff0a"_qs));
    comesBack(QUuid::fromString(someId), QVariant(someId));
    comesBack(NoteId::fromString(someId), QVariant(someId));
    everyKeyComesBack<OutlineNode::Kind>();
    everyKeyComesBack<ReadingState>();
    everyKeyComesBack<PlacementState>();
    everyKeyComesBack<NoteTarget::Kind>();
    everyKeyComesBack<NoteStatus>();
}

void TestFieldValue::anEmptyTextIsNotNull()
{
    QVERIFY(!toValue(QString()).isNull());
    QCOMPARE(toValue(QString()), QVariant(u""_qs));
    QVERIFY(FieldValue<QString>::read(QVariant(u""_qs)));
}

void TestFieldValue::noIdIsNull()
{
    QVERIFY(toValue(ThemeId()).isNull());
    QVERIFY(FieldValue<ThemeId>::read(QVariant())->isNull());
}

void TestFieldValue::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");

    const auto row = [](const char *name, const QString &field, const QVariant &value) {
        QTest::newRow(name) << field << value;
    };
    const QVariant bytes(QByteArray("1"));
    row("a text that is null", u"text"_qs, QVariant());
    row("a text that is a number", u"text"_qs, 1LL);
    row("a text that is bytes", u"text"_qs, bytes);
    row("a number that is null", u"number"_qs, QVariant());
    row("a number that is a text", u"number"_qs, u"1"_qs);
    row("a number with a fraction", u"number"_qs, 1.0);
    row("a number that is bytes", u"number"_qs, bytes);
    row("a number too small", u"int"_qs, leastInt - 1);
    row("a number too large", u"int"_qs, mostInt + 1);
    row("two for yes", u"bool"_qs, 2LL);
    row("minus one for yes", u"bool"_qs, -1LL);
    row("a word for yes", u"bool"_qs, u"true"_qs);
    row("a share that is null", u"double"_qs, QVariant());
    row("a share that is a text", u"double"_qs, u"0.5"_qs);
    row("a share without end", u"double"_qs, HUGE_VAL);
    row("a share that is no number", u"double"_qs, std::nan(""));
    row("a time that is a text", u"time"_qs, u"2026-01-01T00:00:00Z"_qs);
    row("a colour by name", u"colour"_qs, u"red"_qs);
    row("a colour in capitals", u"colour"_qs, u"#ABCDEF"_qs);
    row("a short colour", u"colour"_qs, u"#abc"_qs);
    row("a colour that is null", u"colour"_qs, QVariant());
    row("an empty id", u"id"_qs, u""_qs);
    row("an id in capitals", u"id"_qs, someId.toUpper());
    row("an id in braces", u"id"_qs, u"{%1}"_qs.arg(someId));
    row("an id without hyphens", u"id"_qs, QString(someId).remove(u'-'));
    row("the null id written out", u"id"_qs, u"00000000-0000-0000-0000-000000000000"_qs);
    row("an id that is bytes", u"id"_qs, QVariant(someId.toLatin1()));
    row("an id that is a number", u"id"_qs, 1LL);
    row("a key in capitals", u"key"_qs, u"Thought"_qs);
    row("a key by number", u"key"_qs, 0LL);
    row("an empty key", u"key"_qs, u""_qs);
    row("a key that is null", u"key"_qs, QVariant());
}

void TestFieldValue::refuses()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    const QHash<QString, bool> isRead{
        {u"text"_qs, FieldValue<QString>::read(value).has_value()},
        {u"number"_qs, FieldValue<qint64>::read(value).has_value()},
        {u"int"_qs, FieldValue<int>::read(value).has_value()},
        {u"bool"_qs, FieldValue<bool>::read(value).has_value()},
        {u"double"_qs, FieldValue<double>::read(value).has_value()},
        {u"time"_qs, FieldValue<Timestamp>::read(value).has_value()},
        {u"colour"_qs, FieldValue<Colour>::read(value).has_value()},
        {u"id"_qs, FieldValue<NoteId>::read(value).has_value()},
        {u"key"_qs, FieldValue<NoteStatus>::read(value).has_value()},
    };
    QVERIFY(isRead.contains(field));
    QVERIFY(!isRead.value(field));
}

void TestFieldValue::columnsAndValuesGoTogether()
{
    const Author author{AuthorId::fromString(someId), u"a"_qs, Timestamp{7}};
    QCOMPARE(columns<Author>(), (QStringList{u"id"_qs, u"name"_qs, u"created"_qs}));
    QCOMPARE(valuesOf(author), (QVariantList{someId, u"a"_qs, qint64(7)}));
}

void TestFieldValue::theFirstWrongFieldIsNamed()
{
    const auto row = rowFrom<Author>(
        [](const char *name) { return qstrcmp(name, "id") == 0 ? QVariant(someId) : QVariant(); });
    QVERIFY(!row);
    QCOMPARE(QByteArray(row.error()), QByteArray("name"));
}

void TestFieldValue::aRowNeedsItsId()
{
    const auto row = rowFrom<Author>([](const char *name) {
        return qstrcmp(name, "name") == 0 ? QVariant(u"a"_qs)
            : qstrcmp(name, "id") == 0    ? QVariant()
                                          : QVariant(qint64(1));
    });
    QVERIFY(!row);
    QCOMPARE(QByteArray(row.error()), QByteArray("id"));
}

QTEST_APPLESS_MAIN(TestFieldValue)
#include "tst_fieldvalue.moc"
