// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace meipi;

namespace {

/// What @p write gives, as text.
template <class Write>
QByteArray written(Write &&write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    write(json);
    json.finish();
    return buffer.data();
}

class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
    void writesNumbersThatReadBackTheSame_data();
    void writesNumbersThatReadBackTheSame();
    void keepsTheOrderOfMembers();
    void nests();
    void writesMoreThanABlock();
    void readsBackAsItWas();
    void tellsWhenTheDeviceIsFull();
};

void TestJsonWriter::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QString() << QByteArray("\"\"");
    QTest::newRow("plain") << u"abc"_qs << QByteArray("\"abc\"");
    QTest::newRow("Chinese stays as it is") << u"算力"_qs << QByteArray("\"算力\"");
    QTest::newRow("quote and backslash") << u"a\"b\\"_qs << QByteArray("\"a\\\"b\\\\\"");
    QTest::newRow("a slash stays") << u"a/b"_qs << QByteArray("\"a/b\"");
    QTest::newRow("white space") << u"\n\r\t\b\f"_qs << QByteArray("\"\\n\\r\\t\\b\\f\"");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\"\\u0000\"");
    QTest::newRow("escape") << u"\u001b[31m"_qs << QByteArray("\"\\u001b[31m\"");
    QTest::newRow("delete") << u"\u007f"_qs << QByteArray("\"\\u007f\"");
    QTest::newRow("control of the second half") << u"\u009b"_qs << QByteArray("\"\\u009b\"");
    QTest::newRow("surrogate pair") << u"\U00020BB7野"_qs << QByteArray("\"\xF0\xA0\xAE\xB7野\"");
    QTest::newRow("torn high surrogate") << u"a"_qs + QChar(0xD842) + u"b"_qs
                                         << QByteArray("\"a\xEF\xBF\xBD"
                                                       "b\"");
    QTest::newRow("torn low surrogate at the end")
        << u"a"_qs + QChar(0xDFB7) << QByteArray("\"a\xEF\xBF\xBD\"");
    QTest::newRow("torn before a pair") << QString(QChar(0xD842)) + u"\U00020BB7"_qs
                                        << QByteArray("\"\xEF\xBF\xBD\xF0\xA0\xAE\xB7\"");
    QTest::newRow("line separator") << u"\u2028"_qs << QByteArray("\"\xE2\x80\xA8\"");
}

void TestJsonWriter::escapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(written([&text](JsonWriter &out) { out.value(text); }), json + '\n');
}

void TestJsonWriter::writesNumbersThatReadBackTheSame_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("a tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("whole") << 3.0 << QByteArray("3");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
}

void TestJsonWriter::writesNumbersThatReadBackTheSame()
{
    QFETCH(double, number);
    QFETCH(QByteArray, json);
    QCOMPARE(written([number](JsonWriter &out) { out.value(number); }), json + '\n');
}

void TestJsonWriter::keepsTheOrderOfMembers()
{
    const QByteArray json = written([](JsonWriter &out) {
        out.beginObject();
        out.key(QLatin1String("z")).value(1);
        out.key(QLatin1String("a")).value(true);
        out.key(QLatin1String("m")).null();
        out.key(QLatin1String("b")).value(std::numeric_limits<qint64>::min());
        out.endObject();
    });
    QCOMPARE(json,
             QByteArray("{\"z\": 1, \"a\": true, \"m\": null, \"b\": -9223372036854775808}\n"));
}

void TestJsonWriter::nests()
{
    const QByteArray json = written([](JsonWriter &out) {
        out.beginObject();
        out.key(QLatin1String("empty")).beginArray();
        out.endArray();
        out.key(QLatin1String("words")).beginArray();
        out.value(QLatin1String("a"));
        out.value(QLatin1String("b"));
        out.endArray();
        out.key(QLatin1String("rows")).beginArray();
        for (int i = 0; i < 2; ++i) {
            out.beginObject();
            out.key(QLatin1String("pair")).beginArray();
            out.value(i);
            out.value(i);
            out.endArray();
            out.endObject();
        }
        out.endArray();
        out.key(QLatin1String("none")).beginObject();
        out.endObject();
        out.endObject();
    });
    QCOMPARE(json,
             QByteArray("{\"empty\": [], \"words\": [\"a\", \"b\"], \"rows\": [\n"
                        "  {\"pair\": [0, 0]},\n"
                        "  {\"pair\": [1, 1]}], \"none\": {}}\n"));
}

void TestJsonWriter::writesMoreThanABlock()
{
    const QString word(1000, u'字');
    const QByteArray json = written([&word](JsonWriter &out) {
        out.beginArray();
        for (int i = 0; i < 1000; ++i)
            out.value(word);
        out.endArray();
    });
    const QJsonArray back = QJsonDocument::fromJson(json).array();
    QCOMPARE(back.size(), 1000);
    QCOMPARE(back.last().toString(), word);
}

void TestJsonWriter::readsBackAsItWas()
{
    QRandomGenerator random(20260102);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = random.bounded(20); i > 0; --i) {
            const char32_t code =
                random.bounded(2) == 0 ? random.bounded(0x100u) : random.bounded(0x20000u);
            if (code < 0xD800 || code > 0xDFFF)
                text += QString::fromUcs4(&code, 1);
        }
        const QByteArray json = written([&text](JsonWriter &out) {
            out.beginArray();
            out.value(text);
            out.endArray();
        });
        QCOMPARE(QJsonDocument::fromJson(json).array().first().toString(), text);
    }
}

void TestJsonWriter::tellsWhenTheDeviceIsFull()
{
    FullDevice full;
    JsonWriter json(full);
    json.beginArray();
    json.endArray();
    QVERIFY(!json.finish());
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
