// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip.h"

#include <QTest>

using namespace meipi;

class TestZip : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWentIn();
    void givesEqualBytes();
    void findsNamesInAnyCase();
    void refuses_data();
    void refuses();
    void holdsToItsLimits();
    void noticesDamage();
};

namespace {

QByteArray archiveOf(const QList<std::pair<QString, QByteArray>> &entries)
{
    ZipWriter writer;
    for (const auto &[name, bytes] : entries) {
        if (!writer.add(name, bytes))
            return {};
    }
    return writer.finish().value_or(QByteArray());
}

} // namespace

void TestZip::givesBackWhatWentIn()
{
    const QByteArray zeros(3 << 20, '\0');
    const QByteArray archive = archiveOf(
        {{u"a.txt"_qs, "one"}, {u"文件夹/第一条.txt"_qs, zeros}, {u"empty"_qs, QByteArray()}});
    auto reader = ZipReader::open(archive);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->names(), (QStringList{u"a.txt"_qs, u"文件夹/第一条.txt"_qs, u"empty"_qs}));
    QCOMPARE(reader->read(u"文件夹/第一条.txt"_qs).value(), zeros);
    QCOMPARE(reader->read(u"a.txt"_qs).value(), QByteArray("one"));
    QCOMPARE(reader->read(u"empty"_qs).value(), QByteArray());
    QCOMPARE(reader->read(u"none"_qs).error().code, Error::Code::NotFound);
}

void TestZip::givesEqualBytes()
{
    const QByteArray first = archiveOf({{u"a"_qs, "1"}, {u"b/c"_qs, "2"}});
    QVERIFY(!first.isEmpty());
    QCOMPARE(archiveOf({{u"a"_qs, "1"}, {u"b/c"_qs, "2"}}), first);
}

void TestZip::findsNamesInAnyCase()
{
    const QByteArray archive = archiveOf({{u"Sources/A.TXT"_qs, "1"}});
    const auto reader = ZipReader::open(archive);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->nameLike(u"sources/a.txt"_qs), u"Sources/A.TXT"_qs);
    QCOMPARE(reader->nameLike(u"sources/b.txt"_qs), QString());
}

void TestZip::refuses_data()
{
    QTest::addColumn<QByteArray>("archive");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("what is no archive") << QByteArray("text");
    QTest::newRow("a beginning alone") << QByteArray("PK\3\4");
    QTest::newRow("the first half") << archiveOf({{u"a"_qs, QByteArray(999, 'a')}}).first(60);
    QTest::newRow("a way up") << archiveOf({{u"../a"_qs, "1"}});
    QTest::newRow("a way up within") << archiveOf({{u"sources/../../a"_qs, "1"}});
    QTest::newRow("a way up with backslashes") << archiveOf({{u"..\\a"_qs, "1"}});
    QTest::newRow("an absolute path") << archiveOf({{u"/etc/a"_qs, "1"}});
    QTest::newRow("a drive") << archiveOf({{u"C:a"_qs, "1"}});
}

void TestZip::refuses()
{
    QFETCH(QByteArray, archive);
    const auto reader = ZipReader::open(archive);
    QVERIFY(!reader.has_value());
    QCOMPARE(reader.error().code, Error::Code::Malformed);
    QVERIFY(!reader.error().message.isEmpty());
}

void TestZip::holdsToItsLimits()
{
    ZipReader::Limits limits;
    limits.entryBytes = 1000;
    limits.totalBytes = 1500;
    limits.entries = 3;
    const QByteArray archive = archiveOf({{u"bomb"_qs, QByteArray(1001, '\0')},
                                          {u"a"_qs, QByteArray(900, 'a')},
                                          {u"b"_qs, QByteArray(900, 'b')}});
    auto reader = ZipReader::open(archive, limits);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->read(u"bomb"_qs).error().code, Error::Code::TooLarge);
    QVERIFY(reader->read(u"a"_qs).has_value());
    QCOMPARE(reader->read(u"b"_qs).error().code, Error::Code::TooLarge);
    limits.entries = 2;
    const auto crowded = ZipReader::open(archive, limits);
    QVERIFY(!crowded.has_value());
    QCOMPARE(crowded.error().code, Error::Code::TooLarge);
}

void TestZip::noticesDamage()
{
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += QByteArray::number(i * 7919);
    QByteArray archive = archiveOf({{u"a"_qs, text}});
    for (qsizetype i = 200; i < 210; ++i)
        archive[i] = char(archive[i] ^ 0x55);
    auto reader = ZipReader::open(archive);
    QVERIFY(reader.has_value());
    QCOMPARE(reader->read(u"a"_qs).error().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
