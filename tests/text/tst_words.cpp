// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "text/words.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace meipi;

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void selectsWhatADoubleClickShould_data();
    void selectsWhatADoubleClickShould();
    void clampsPositions();
    void listsWordsOnly_data();
    void listsWordsOnly();
    void movesByWords();
    void movesBackByWords();
    void movesByCharacters_data();
    void movesByCharacters();
    void agreesWithUnicodeOnCharacters();
    void servesEveryThread();
};

namespace {

QString joined(const QString &text, const QList<TextRange> &ranges)
{
    QStringList pieces;
    for (const TextRange &range : ranges)
        pieces.append(text.sliced(range.start, range.length()));
    return pieces.join(u'|');
}

} // namespace

void TestWords::selectsWhatADoubleClickShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("word");

    const QString chinese = u"推动公共服务，落实。"_qs;
    QTest::newRow("start of a Chinese word") << chinese << qsizetype(2) << u"公共"_qs;
    QTest::newRow("middle of a Chinese word") << chinese << qsizetype(3) << u"公共"_qs;
    QTest::newRow("punctuation") << chinese << qsizetype(6) << u"，"_qs;
    QTest::newRow("last position") << chinese << qsizetype(9) << u"。"_qs;
    QTest::newRow("English") << u"national plan"_qs << qsizetype(10) << u"plan"_qs;
    QTest::newRow("apostrophe") << u"it isn't so"_qs << qsizetype(4) << u"isn't"_qs;
    QTest::newRow("white space") << u"a \t　b"_qs << qsizetype(2) << u" \t　"_qs;
    QTest::newRow("decimal") << u"增长3.14亿"_qs << qsizetype(3) << u"3.14"_qs;
    QTest::newRow("number with per cent") << u"增长30%以上"_qs << qsizetype(2) << u"30%"_qs;
    QTest::newRow("its per cent sign") << u"增长30%以上"_qs << qsizetype(4) << u"30%"_qs;
    QTest::newRow("full-width per cent") << u"增长３０％以上"_qs << qsizetype(3) << u"３０％"_qs;
    QTest::newRow("per cent sign alone") << u"用 % 表示"_qs << qsizetype(2) << u"%"_qs;
    QTest::newRow("inside a surrogate pair")
        << u"a \U0001F4D6 b"_qs << qsizetype(3) << u"\U0001F4D6"_qs;
}

void TestWords::selectsWhatADoubleClickShould()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, position);
    QFETCH(QString, word);

    const TextRange range = wordAt(text, position);
    QVERIFY(range.start >= 0 && range.end <= text.size());
    QCOMPARE(text.sliced(range.start, range.length()), word);
}

void TestWords::clampsPositions()
{
    const QString text = u"推动服务"_qs;
    QCOMPARE(wordAt(text, -7), wordAt(text, 0));
    QCOMPARE(wordAt(text, 700), wordAt(text, 3));
    QCOMPARE(wordAt({}, 3), (TextRange{0, 0}));
    QCOMPARE(nextWordStart(text, -7), 2);
    QCOMPARE(nextWordStart(text, 700), 4);
    QCOMPARE(previousWordStart(text, 700), 2);
    QCOMPARE(previousWordStart(text, -7), 0);
    QCOMPARE(nextWordStart({}, 0), 0);
    QCOMPARE(previousWordStart({}, 0), 0);
    QCOMPARE(nextCharacter(text, -7), 1);
    QCOMPARE(nextCharacter(text, 700), 4);
    QCOMPARE(previousCharacter(text, 700), 3);
    QCOMPARE(previousCharacter(text, -7), 0);
    QCOMPARE(nextCharacter({}, 0), 0);
    QCOMPARE(previousCharacter({}, 0), 0);
}

void TestWords::listsWordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("Chinese") << u"推动公共服务，落实。"_qs << u"推动|公共|服务|落实"_qs;
    QTest::newRow("mixed") << u"用AI 提高 30%。OK"_qs << u"用|AI|提高|30%|OK"_qs;
    QTest::newRow("only punctuation") << u"，。  ——"_qs << QString();
}

void TestWords::listsWordsOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(joined(text, words(text)), expected);
}

void TestWords::movesByWords()
{
    const QString text = u"推动公共服务， plan落实。"_qs;
    QList<qsizetype> stops;
    for (qsizetype position = 0; position < text.size();) {
        position = nextWordStart(text, position);
        stops.append(position);
    }
    QCOMPARE(stops, (QList<qsizetype>{2, 4, 8, 12, 15}));
    QCOMPARE(nextWordStart(text, 9), 12); // from inside of a word
    QCOMPARE(nextWordStart(text, 6), 8); // from punctuation
}

void TestWords::movesBackByWords()
{
    const QString text = u"“推动公共服务， plan落实。"_qs;
    QList<qsizetype> stops;
    for (qsizetype position = text.size(); position > 0;) {
        position = previousWordStart(text, position);
        stops.append(position);
    }
    QCOMPARE(stops, (QList<qsizetype>{13, 9, 5, 3, 1, 0}));
    QCOMPARE(previousWordStart(text, 11), 9); // from inside of a word
}

void TestWords::movesByCharacters_data()
{
    QTest::addColumn<QStringList>("characters");

    QTest::newRow("Han and Latin") << QStringList{u"推"_qs, u"a"_qs, u"b"_qs, u"动"_qs};
    QTest::newRow("outside the BMP") << QStringList{u"\U00020BB7"_qs, u"\U0001F4D6"_qs, u"野"_qs};
    QTest::newRow("combining marks") << QStringList{u"e\u0301\u0323"_qs, u"推\uFE00"_qs, u"x"_qs};
    QTest::newRow("family") << QStringList{u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_qs,
                                           u"!"_qs};
    QTest::newRow("flags") << QStringList{u"\U0001F1E8\U0001F1F3"_qs, u"\U0001F1E9\U0001F1EA"_qs};
    QTest::newRow("line ends") << QStringList{u"a"_qs, u"\r\n"_qs, u"\n"_qs, u"b"_qs};
    QTest::newRow("Hangul jamo") << QStringList{u"\u1112\u1161\u11AB"_qs, u"글"_qs};
}

void TestWords::movesByCharacters()
{
    QFETCH(QStringList, characters);

    const QString text = characters.join(QString());
    qsizetype position = 0;
    for (const QString &character : std::as_const(characters)) {
        const qsizetype end = position + character.size();
        QCOMPARE(nextCharacter(text, position), end);
        QCOMPARE(previousCharacter(text, end), position);
        position = end;
    }
}

// The file that comes with Unicode: "÷ 0020 × 0308 ÷ # comment", a sign says break or none.
void TestWords::agreesWithUnicodeOnCharacters()
{
    MEIPI_REQUIRE_SHARED(path, "unicode/GraphemeBreakTest.txt");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int cases = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        QString text;
        QList<qsizetype> breaks;
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part == u"÷")
                breaks.append(text.size());
            else if (part != u"×")
                text += QString::fromUcs4(QList<char32_t>{part.toUInt(nullptr, 16)}.constData(), 1);
        }
        for (qsizetype i = 0; i + 1 < breaks.size(); ++i) {
            QVERIFY2(nextCharacter(text, breaks[i]) == breaks[i + 1], qPrintable(line));
            QVERIFY2(previousCharacter(text, breaks[i + 1]) == breaks[i], qPrintable(line));
        }
        ++cases;
    }
    QVERIFY(cases > 500);
}

void TestWords::servesEveryThread()
{
    const QString text = u"推动公共服务，落实。"_qs.repeated(200);
    const QList<TextRange> expected = words(text);
    QVERIFY(expected.size() >= 800);
    QList<QList<TextRange>> found(4);
    std::vector<std::unique_ptr<QThread>> threads;
    for (QList<TextRange> &slot : found) {
        threads.emplace_back(QThread::create([&slot, &text] {
            for (int run = 0; run < 5; ++run)
                slot = words(text);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const QList<TextRange> &one : std::as_const(found))
        QCOMPARE(one, expected);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
