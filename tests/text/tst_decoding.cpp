// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "text/charset.h"
#include "text/decoding.h"
#include "text/text.h"
#include "text/unicodeforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace meipi;

class TestDecoding : public QObject {
    Q_OBJECT

private slots:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void takesTheEncodingItIsTold_data();
    void takesTheEncodingItIsTold();
    void refusesUnknownEncodings();
    void offersEncodingsThatItAccepts();
    void tellsWhatItCouldNotRead();
    void tellsWhenItIsNotSure();
    void refusesBinaryData_data();
    void refusesBinaryData();
    void readsTextWithSomeControls();
    void readsTornText_data();
    void readsTornText();
    void readsMalformedUtf8AsUnicodeSays();
    void readsLargeUtf8InHalves();
    void givesValidTextForAnyBytes_data();
    void givesValidTextForAnyBytes();
};

namespace {

const QString simplifiedText = u"关于推动公共服务均等化的指导意见\n一、总体要求\n"_qs;
const QString traditionalText = u"關於推動公共服務均等化的指導意見\n一、總體要求\n"_qs;
const QString japaneseText = u"デジタル社会の実現に向けた重点計画について、次のとおり定める。\n"_qs;
const QString koreanText = u"정부는 인공지능 산업의 경쟁력을 높이기 위하여 제안한다.\n"_qs;
const QString frenchText = u"Le présent règlement établit les règles, à la demande des États.\n"_qs;

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    QByteArray bytes = encoder(text);
    if (!encoder.isValid() || encoder.hasError())
        qFatal("the test's own text does not fit its encoding");
    return bytes;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString reread(const DecodedText &decoded, const QByteArray &bytes)
{
    return canonicalized(readAs(*charsetNamed(decoded.encoding), bytes).text);
}

} // namespace

void TestDecoding::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding,
                        const QString &text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
    };
    row("empty", {}, "UTF-8", {});
    row("one letter", "x", "UTF-8", u"x"_qs);
    row("ASCII", "1. Invest\r\n2. Train\r", "UTF-8", u"1. Invest\n2. Train\n"_qs);
    row("UTF-8", simplifiedText.toUtf8(), "UTF-8", simplifiedText);
    row("UTF-8 with a mark", "\xef\xbb\xbf" + simplifiedText.toUtf8(), "UTF-8", simplifiedText);
    row("only a mark", "\xef\xbb\xbf", "UTF-8", {});
    row("emoji in UTF-8", u"重点\U0001F4D6"_qs.toUtf8(), "UTF-8", u"重点\U0001F4D6"_qs);
    row("UTF-8 with a NUL", QByteArray("国务院\0关于", 16), "UTF-8", u"国务院\0关于"_qs);
    row("two characters of UTF-8", u"算力"_qs.toUtf8(), "UTF-8", u"算力"_qs);

    row("UTF-16LE", encoded(simplifiedText, "UTF-16LE"), "UTF-16LE", simplifiedText);
    row("UTF-16BE", encoded(simplifiedText, "UTF-16BE"), "UTF-16BE", simplifiedText);
    row("UTF-16LE with a mark", "\xff\xfe" + encoded(simplifiedText, "UTF-16LE"), "UTF-16LE",
        simplifiedText);
    row("UTF-16BE with a mark", "\xfe\xff" + encoded(simplifiedText, "UTF-16BE"), "UTF-16BE",
        simplifiedText);
    row("UTF-16 that starts with NUL", QByteArray("\xff\xfe\0\0a\0b\0c\0", 10), "UTF-16LE",
        u"\0abc"_qs);
    row("English in UTF-16LE", encoded(u"Invest in people."_qs, "UTF-16LE"), "UTF-16LE",
        u"Invest in people."_qs);
    row("UTF-32LE", encoded(simplifiedText, "UTF-32LE"), "UTF-32LE", simplifiedText);
    row("UTF-32BE", encoded(simplifiedText, "UTF-32BE"), "UTF-32BE", simplifiedText);
    row("UTF-32LE with a mark", QByteArray("\xff\xfe\0\0", 4) + encoded(simplifiedText, "UTF-32LE"),
        "UTF-32LE", simplifiedText);

    row("GB18030", encoded(simplifiedText, "GB18030"), "GB18030", simplifiedText);
    row("GB18030 in four bytes", encoded(simplifiedText + u"\U00020BB7"_qs, "GB18030"), "GB18030",
        simplifiedText + u"\U00020BB7"_qs);
    row("GB18030 with its mark", "\x84\x31\x95\x33" + encoded(simplifiedText, "GB18030"), "GB18030",
        simplifiedText);
    row("two characters that look like UTF-8", encoded(u"联通"_qs, "GB18030"), "GB18030",
        u"联通"_qs);
    row("traditional in GBK", encoded(traditionalText, "GB18030"), "GB18030", traditionalText);
    row("Big5", encoded(traditionalText, "Big5"), "Big5", traditionalText);
    row("Big5 with backslashes", encoded(u"許功蓋先生的成功經驗"_qs, "Big5"), "Big5",
        u"許功蓋先生的成功經驗"_qs);
    row("Shift_JIS", encoded(japaneseText, "Shift_JIS"), "Shift_JIS", japaneseText);
    row("EUC-JP", encoded(japaneseText, "EUC-JP"), "EUC-JP", japaneseText);
    row("EUC-KR", encoded(koreanText, "EUC-KR"), "EUC-KR", koreanText);
    row("ISO-2022-JP", encoded(japaneseText, "ISO-2022-JP"), "ISO-2022-JP", japaneseText);
    row("HZ", "~{9XSZMF6/~}\n", "HZ-GB-2312", u"关于推动\n"_qs);
    row("French", encoded(frenchText, "windows-1252"), "windows-1252", frenchText);
}

void TestDecoding::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);

    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->problems.isEmpty() || decoded->confidence < 0.5);
    QVERIFY(!decoded->guesses.isEmpty());
    QCOMPARE(decoded->guesses.first().name, encoding);
    QCOMPARE(decoded->guesses.first().confidence, decoded->confidence);
}

void TestDecoding::takesTheEncodingItIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("as shown") << u"GB18030"_qs << u"GB18030"_qs;
    QTest::newRow("lower case") << u"gb18030"_qs << u"GB18030"_qs;
    QTest::newRow("a part of it") << u"GBK"_qs << u"GB18030"_qs;
    QTest::newRow("with a hyphen") << u"GB-2312"_qs << u"GB18030"_qs;
    QTest::newRow("by number") << u"cp936"_qs << u"GB18030"_qs;
    QTest::newRow("wrong") << u"Big5"_qs << u"Big5"_qs;
    QTest::newRow("very wrong") << u"utf8"_qs << u"UTF-8"_qs;
    QTest::newRow("not among the likely ones") << u"KOI8-R"_qs << u"KOI8-R"_qs;
}

void TestDecoding::takesTheEncodingItIsTold()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);

    const QByteArray bytes = encoded(simplifiedText, "GB18030");
    const auto decoded = decodeText(bytes, name);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->confidence, 1.0);
    QCOMPARE(decoded->text == simplifiedText, encoding == u"GB18030");
    QVERIFY(decoded->text.isValidUtf16());
    QVERIFY(std::any_of(decoded->guesses.cbegin(), decoded->guesses.cend(),
                        [&](const EncodingGuess &guess) { return guess.name == encoding; }));
    QCOMPARE(decoded->guesses.first().name, u"GB18030"_qs);
}

void TestDecoding::refusesUnknownEncodings()
{
    const QStringList names{u"EBCDIC"_qs, u"-"_qs, u" "_qs, u"utf-9"_qs, u"算力"_qs};
    for (const QString &name : names) {
        const auto decoded = decodeText("abc", name);
        QVERIFY2(!decoded, qPrintable(name));
        QCOMPARE(decoded.error().code, Error::Code::Usage);
        QVERIFY(decoded.error().message.contains(name));
    }
}

void TestDecoding::offersEncodingsThatItAccepts()
{
    const QStringList names = supportedEncodings();
    QCOMPARE(names.first(), u"UTF-8"_qs);
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    for (const QString &name : names) {
        const auto decoded = decodeText("abcd", name);
        QVERIFY2(decoded, qPrintable(name));
        QCOMPARE(decoded->encoding, name);
        if (!name.startsWith(u"UTF-16") && !name.startsWith(u"UTF-32"))
            QCOMPARE(decoded->text, u"abcd"_qs); // a missing converter fails here
        QVERIFY2(!decodeText("\xe9\xa6\x96\xff", name)->text.contains(u"\xe9\xa6"_qs)
                     || name.startsWith(u"windows") || name.startsWith(u"ISO-8859"),
                 qPrintable(name));
    }
}

void TestDecoding::tellsWhatItCouldNotRead()
{
    QByteArray bytes = simplifiedText.toUtf8().repeated(20);
    bytes.insert(simplifiedText.toUtf8().size(), "\xff\xfe");
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, u"UTF-8"_qs);
    QCOMPARE(decoded->text.count(QChar(QChar::ReplacementCharacter)), 2);
    QCOMPARE(decoded->problems.size(), 1);
    QCOMPARE(decoded->problems.first().offset, simplifiedText.size());
    QCOMPARE(decoded->problems.first().length, 1);
    QVERIFY(decoded->problems.first().message.contains(u"2"));
}

void TestDecoding::tellsWhenItIsNotSure()
{
    const auto decoded = decodeText("\xd6");
    QVERIFY(decoded);
    QVERIFY(decoded->confidence < 0.5);
    QVERIFY(decoded->guesses.size() > 1);
    QCOMPARE(decoded->problems.size(), 1);
    QVERIFY(decoded->problems.first().message.contains(decoded->encoding));
}

void TestDecoding::refusesBinaryData_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QRandomGenerator random(20240305);
    QByteArray noise(4096, Qt::Uninitialized);
    for (char &c : noise)
        c = static_cast<char>(random.generate());
    QTest::newRow("NULs") << QByteArray(5000, '\0');
    QTest::newRow("noise") << noise;
    QTest::newRow("noise after a mark") << "\xff\xfe" + QByteArray(300, '\x01') + noise;
    QTest::newRow("a program's head")
        << QByteArray("\x7f\x45\x4c\x46\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0\1\0\0\0\x40\0\0\0", 28)
            + QByteArray(64, '\0');
    QTest::newRow("this program") << fileBytes(QCoreApplication::applicationFilePath());
}

void TestDecoding::refusesBinaryData()
{
    QFETCH(QByteArray, bytes);

    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, Error::Code::NotSupported);
    QVERIFY(!decoded.error().message.isEmpty());
}

void TestDecoding::readsTextWithSomeControls()
{
    QString text = u"前"_qs;
    for (char16_t control = 0; control < 0x20; ++control) {
        if (control != u'\r')
            text.append(QChar(control));
    }
    text.append(u"\x7f\x85\u2028\u2029后"_qs);
    const auto decoded = decodeText(text.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, u"UTF-8"_qs);
    QCOMPARE(decoded->text, text);
    QVERIFY(decodeText(QByteArray("\0", 1)));
    QVERIFY(decodeText(QByteArray("a\0b", 3)));
}

void TestDecoding::readsTornText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("UTF-8") << simplifiedText << QByteArray("UTF-8");
    QTest::newRow("GB18030") << simplifiedText << QByteArray("GB18030");
    QTest::newRow("Big5") << traditionalText << QByteArray("Big5");
    QTest::newRow("Shift_JIS") << japaneseText << QByteArray("Shift_JIS");
    QTest::newRow("EUC-KR") << koreanText << QByteArray("EUC-KR");
}

// A download that broke off is still in its encoding; at most its last character is lost.
void TestDecoding::readsTornText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);

    const QByteArray whole = encoded(text, encoding.constData());
    for (qsizetype size = 24; size < whole.size(); ++size) {
        const auto decoded = decodeText(whole.first(size));
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, QString::fromLatin1(encoding));
        const qsizetype bad = decoded->text.count(QChar(QChar::ReplacementCharacter));
        QVERIFY(bad <= 1);
        QVERIFY(text.startsWith(decoded->text.chopped(bad)));
    }
}

void TestDecoding::readsMalformedUtf8AsUnicodeSays()
{
    MEIPI_REQUIRE_SHARED(path, "hostile/made/utf8-malformed.txt");
    MEIPI_REQUIRE_SHARED(answers, "hostile/made/utf8-malformed.expected.json");
    const auto decoded = decodeText(fileBytes(path));
    QVERIFY(decoded);
    QCOMPARE(decoded->encoding, u"UTF-8"_qs);
    const QStringList lines = decoded->text.split(u'\n');
    const QJsonArray cases = QJsonDocument::fromJson(fileBytes(answers)).array();
    QVERIFY(cases.size() > 20);
    for (qsizetype i = 0; i < cases.size(); ++i)
        QCOMPARE(lines.value(i), cases[i].toObject()[QLatin1String("decoded")].toString());
}

// Large enough for two threads, and no character begins at the middle.
void TestDecoding::readsLargeUtf8InHalves()
{
    const QString unit = QStringLiteral("一a\u00e9\U00020bb7");
    const QString text = unit.repeated(2'000'000);
    const QByteArray bytes = text.toUtf8();
    for (const int ascii : {0, 1, 2, 3}) {
        const QByteArray shifted = QByteArray(ascii, 'x') + bytes;
        const ReadText read = readUtf8(shifted);
        QCOMPARE(read.bad, qsizetype(0));
        QVERIFY(read.text == QString(ascii, u'x') + text);
    }
    for (const qsizetype at : {qsizetype(1), bytes.size() / 2, bytes.size() - 1}) {
        QByteArray broken = bytes;
        broken[at] = char(0xff);
        const ReadText read = readUtf8(broken);
        QVERIFY(read.bad > 0);
        QCOMPARE(read.text.count(QChar(QChar::ReplacementCharacter)), read.bad);
        const qsizetype before = at / unit.toUtf8().size() * unit.size();
        QVERIFY(read.text.first(before) == text.first(before));
        const qsizetype after = text.size() - before - unit.size();
        QVERIFY(read.text.last(after) == text.last(after));
    }
}

void TestDecoding::givesValidTextForAnyBytes_data()
{
    QTest::addColumn<QByteArray>("seed");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("UTF-8") << simplifiedText.toUtf8();
    QTest::newRow("UTF-8 beyond the BMP") << u"\U00020BB7\U0001F4D6a"_qs.toUtf8().repeated(8);
    QTest::newRow("UTF-16LE") << encoded(simplifiedText, "UTF-16LE");
    QTest::newRow("UTF-16 pairs") << encoded(u"\U00020BB7\U0001F4D6"_qs.repeated(9), "UTF-16BE");
    QTest::newRow("UTF-32LE") << encoded(simplifiedText, "UTF-32LE");
    QTest::newRow("GB18030") << encoded(simplifiedText + u"\U00020BB7"_qs, "GB18030");
    QTest::newRow("Big5") << encoded(traditionalText, "Big5");
    QTest::newRow("Shift_JIS") << encoded(japaneseText, "Shift_JIS");
    QTest::newRow("EUC-KR") << encoded(koreanText, "EUC-KR");
    QTest::newRow("ISO-2022-JP") << encoded(japaneseText, "ISO-2022-JP");
    QTest::newRow("HZ") << QByteArray("~{9XSZMF6/~}\n~{9XSZMF6/~}\n");
}

void TestDecoding::givesValidTextForAnyBytes()
{
    QFETCH(QByteArray, seed);

    QRandomGenerator random(20240305);
    const QStringList names = supportedEncodings();
    for (int run = 0; run < 150; ++run) {
        QByteArray bytes = seed.left(random.bounded(int(seed.size()) + 1));
        for (int i = random.bounded(6); i > 0; --i) {
            const qsizetype at = random.bounded(int(bytes.size()) + 1);
            if (random.bounded(2) == 0 || at == bytes.size())
                bytes.insert(at, static_cast<char>(random.generate()));
            else
                bytes[at] = static_cast<char>(random.generate());
        }
        const auto decoded = decodeText(bytes);
        if (decoded) {
            QVERIFY2(decoded->text.isValidUtf16(), bytes.toHex().constData());
            QVERIFY2(decoded->text == reread(*decoded, bytes), bytes.toHex().constData());
            QVERIFY(!decoded->text.contains(u'\r'));
            QVERIFY(decoded->confidence > 0 && decoded->confidence <= 1);
        } else {
            QCOMPARE(decoded.error().code, Error::Code::NotSupported);
        }
        const QString name = names[run % names.size()];
        const auto told = decodeText(bytes, name);
        QVERIFY(told);
        QVERIFY2(told->text.isValidUtf16(), (bytes.toHex() + ' ' + name.toLatin1()).constData());
        if (told->text.contains(QChar(QChar::ReplacementCharacter)))
            QVERIFY(told->problems.size() <= 1);
    }
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
