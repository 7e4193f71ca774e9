// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "text/decoding.h"
#include "text/text.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace meipi;

class TestDetection : public QObject {
    Q_OBJECT

private slots:
    void readsTheCodecTestsOfPython_data();
    void readsTheCodecTestsOfPython();
    void readsPolicyTexts_data();
    void readsPolicyTexts();
    void readsPassagesInEveryEncoding();
};

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestDetection::readsTheCodecTestsOfPython_data()
{
    QTest::addColumn<QString>("encoding");

    const auto row = [](const char *file, const char *encoding) {
        QTest::newRow(file) << QString::fromLatin1(encoding);
    };
    row("big5", "Big5");
    row("cp949", "EUC-KR");
    row("euc_jisx0213", "EUC-JISX0213");
    row("euc_jp", "EUC-JP");
    row("euc_kr", "EUC-KR");
    row("gb18030", "GB18030");
    row("gb2312", "GB18030");
    row("gbk", "GB18030");
    row("hz", "HZ-GB-2312");
    row("iso2022_jp", "ISO-2022-JP");
    row("iso2022_kr", "ISO-2022-KR");
    row("johab", "Johab");
    row("shift_jis", "Shift_JIS");
    row("shift_jisx0213", "Shift_JISX0213");
    // Two lines of characters that no text has; nobody could tell what they are in.
    row("big5hkscs", "");
}

void TestDetection::readsTheCodecTestsOfPython()
{
    QFETCH(QString, encoding);

    MEIPI_REQUIRE_SHARED(folder, "encodings/cpython-cjk");
    const QString stem = folder + u'/' + QLatin1String(QTest::currentDataTag());
    const QByteArray bytes = fileBytes(stem + u".txt"_qs);
    const QString expected = canonicalized(QString::fromUtf8(fileBytes(stem + u"-utf8.txt"_qs)));
    QVERIFY(!expected.isEmpty());
    const auto decoded =
        encoding.isEmpty() ? decodeText(bytes, u"Big5-HKSCS"_qs) : decodeText(bytes);
    QVERIFY(decoded);
    if (!encoding.isEmpty())
        QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text, expected);
}

void TestDetection::readsPolicyTexts_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<qsizetype>("bad");

    const auto row = [](const char *file, const char *encoding, qsizetype bad = 0) {
        QTest::newRow(file) << QString::fromLatin1(encoding) << bad;
    };
    row("encodings/policy/ascii.txt", "UTF-8");
    row("encodings/policy/backslash-trail.big5.txt", "Big5");
    row("encodings/policy/backslash-trail.sjis.txt", "Shift_JIS");
    row("encodings/policy/gb2312-declared.html", "GB18030");
    row("encodings/policy/guize.gb18030.txt", "GB18030");
    row("encodings/policy/liantong.gb18030.txt", "GB18030");
    row("encodings/policy/tian-dafu.gb18030.txt", "GB18030");
    row("encodings/policy/tian-dafu.gbk-crlf.txt", "GB18030");
    row("encodings/policy/tian-dafu.utf16be-bom.txt", "UTF-16BE");
    row("encodings/policy/tian-dafu.utf16le-bom.txt", "UTF-16LE");
    row("encodings/policy/tian-dafu.utf8-bom.txt", "UTF-8");
    row("encodings/policy/utf8-with-4-gbk-bytes.txt", "UTF-8", 6);
    row("policy/gwr-2018-truncated.txt", "UTF-8");
    row("policy/gwr-2023-mislabeled.txt", "UTF-8");
    row("hostile/made/lone-surrogates.utf16le.txt", "UTF-16LE", 2);
    row("hostile/made/odd-length.utf16le.txt", "UTF-16LE", 1);
    row("hostile/made/only-bom.txt", "UTF-8");
    row("hostile/made/empty.txt", "UTF-8");
    row("hostile/made/zalgo.txt", "UTF-8");
}

void TestDetection::readsPolicyTexts()
{
    QFETCH(QString, encoding);
    QFETCH(qsizetype, bad);

    const QString path = test::sharedData(QString::fromLatin1(QTest::currentDataTag()));
    if (path.isEmpty())
        QSKIP("the file is not there");
    const auto decoded = decodeText(fileBytes(path));
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text.count(QChar(QChar::ReplacementCharacter)), bad);
    QCOMPARE(decoded->problems.isEmpty(), bad == 0);
    QVERIFY(decoded->text.isValidUtf16());
}

// What a reader drops in: whole documents and passages of a line or two, all told apart.
void TestDetection::readsPassagesInEveryEncoding()
{
    MEIPI_REQUIRE_SHARED(folder, "policy");
    const QDir policy(folder);
    const QStringList names = policy.entryList({u"*.txt"_qs, u"*.md"_qs}, QDir::Files);
    QRandomGenerator random(20240305);
    int tried = 0;
    for (const QString &name : names) {
        const QString whole = decodeText(fileBytes(policy.filePath(name)))->text;
        for (const int length : {12, 24, 60, 400, int(whole.size())}) {
            const qsizetype start =
                random.bounded(int(std::max<qsizetype>(1, whole.size() - length + 1)));
            const QString text = whole.sliced(start, std::min<qsizetype>(length, whole.size()));
            for (const char *encoding : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE"}) {
                const auto decoded = decodeText(encoded(text, encoding));
                QVERIFY(decoded);
                if (decoded->text != canonicalized(text))
                    QFAIL(qPrintable(name + u' ' + QLatin1String(encoding) + u' '
                                     + decoded->encoding + u' ' + text.left(60)));
                ++tried;
            }
        }
    }
    QVERIFY(tried > 500);
}

QTEST_GUILESS_MAIN(TestDetection)
#include "tst_detection.moc"
