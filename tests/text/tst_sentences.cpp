// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void cutsWhereAReaderWould_data();
    void cutsWhereAReaderWould();
    void keepsSemicolonsWhenAsked();
    void hasNoneInAnEmptyParagraph();
    void tilesWhateverItIsGiven();
    void staysLinearOnHostileParagraphs_data();
    void staysLinearOnHostileParagraphs();
};

namespace {

QStringList cutText(const QString &paragraph, bool semicolons = true)
{
    QStringList pieces;
    const QList<TextRange> ranges = sentences(paragraph, semicolons);
    for (const TextRange &range : ranges)
        pieces.append(paragraph.sliced(range.start, range.length()));
    return pieces;
}

void row(const char *name, const QString &pieces)
{
    QTest::newRow(name) << pieces;
}

} // namespace

void TestSentences::cutsWhereAReaderWould_data()
{
    QTest::addColumn<QString>("pieces"); // a bar stands where a sentence ends

    row("one sentence without a mark", u"加强领导"_qs);
    row("full stops", u"加强领导。|落实责任。"_qs);
    row("semicolons", u"一是加强领导；|二是落实责任。"_qs);
    row("marks in a row", u"加强领导。；|落实责任；。|完。"_qs);
    row("a comma after the mark", u"加强领导。，落实、责任；、再说。|完，"_qs);
    row("half-width semicolons between Han characters", u"加强领导;|落实责任"_qs);
    row("semicolon of an entity", u"甲a&lt;b&amp;c乙"_qs);
    row("clusters of marks", u"真的吗？！|是的！！|好。"_qs);
    row("ellipsis goes on", u"资金、人才……都要到位。|完"_qs);
    row("ellipsis after a mark", u"怎么办？……|大家都在问。"_qs);
    row("full stop after an ellipsis", u"资金、人才……。|完"_qs);
    row("closing quote after the mark", u"他说：“好。”|然后走了。"_qs);
    row("marks in an open quote", u"坚持“放得开。管得住！服务好”的原则。|完"_qs);
    row("marks in open brackets", u"建议加强统筹（含资金；人才。设备）保障。|完"_qs);
    row("question as a title", u"《怎么办？》一书影响很大。|完"_qs);
    row("question as a part", u"回答了“为什么？”的问题。|完"_qs);
    row("speech that goes on", u"“我们有信心！”，他说。|完"_qs);
    row("bracketed sentence", u"完成任务。|（见附件。）|下一步"_qs);
    row("bracket that closes mid-sentence", u"完成任务（见附件。）并上报。|完"_qs);
    row("quotes in quotes", u"他说：“甲说‘好。’乙说‘不。’”|完。"_qs);
    row("corner brackets", u"他說：「好。」|『完』了。"_qs);
    row("black brackets after the mark", u"【通知。】|各单位："_qs);
    row("quote never closed", u"坚持“放管服改革。|落实责任。|完"_qs);
    row("bracket never closed", u"（加强领导。|落实责任。|完"_qs);
    row("unclosed quote before a closed one", u"“甲。|乙“丙。丁”戊。|己"_qs);
    row("quotes both opened", u"“甲“。|乙。"_qs);
    row("quote closed but not opened", u"甲。”|乙。”|丙"_qs);
    row("crossing brackets", u"甲（乙“丙。）丁。|戊”己。"_qs);
    row("labels with half a bracket", u"1）甲。|2）乙。"_qs);
    row("straight quotes", u"坚持\"甲。乙\"的原则。|\"丙。\"|丁"_qs);
    row("half-width marks in Chinese", u"怎么办?|加强领导!|完"_qs);
    row("white space goes along", u"  甲。 　|乙。\t"_qs);
    row("only white space", u" 　 "_qs);
    row("full-width full stop", u"加强领导． |落实责任． "_qs);

    row("English", u"Invest now. |Train people! |Why? |Because."_qs);
    row("decimals and versions", u"It grew 3.14 percent. |Qt 6.4.2 is out."_qs);
    row("initialisms", u"The U.S. Congress voted. |J. Smith agreed."_qs);
    row("abbreviations", u"Use tools, e.g. Qt, i.e. Big ones. |Dr. Li said so."_qs);
    row("number abbreviations", u"See No. 5 and Art. IV today. |No. |We won't."_qs);
    row("abbreviation that ends", u"Tables, charts, etc. |Next one. |Done in Dec. |Good"_qs);
    row("abbreviation that goes on", u"Tables, charts, etc. are listed. |Next"_qs);
    row("numeric label", u"1. Invest in people. |2. Train them."_qs);
    row("lettered label", u"(a) Invest. |b. Train."_qs);
    row("deep label", u"1.2. Invest in people. |Then."_qs);
    row("label with a word", u"Article 5. The state shall act. |Done."_qs);
    row("Chinese label with a half-width stop", u"一. 加强领导。|完"_qs);
    row("year at the end", u"This was done in 2024. |The rest follows."_qs);
    row("quoted sentence", u"\"Why?\" he asked. |\"I know.\" |Then he left."_qs);
    row("apostrophes", u"‘They don’t stop. They go on.’ |Done."_qs);
    row("three dots", u"Wait... |What? |And so on... and on."_qs);
    row("dots that lead to a page", u"Chapter One ........ 5"_qs);
    row("address", u"See http://a.b/?x=1;y or write to a.b@c.d today."_qs);
    row("English semicolons", u"Invest; |train; |a;b"_qs);
    row("after a surrogate pair", u"\U00020BB7野家。|\U0001F4D6！|完"_qs);
}

void TestSentences::cutsWhereAReaderWould()
{
    QFETCH(QString, pieces);

    QString paragraph = pieces;
    paragraph.remove(u'|');
    QCOMPARE(cutText(paragraph).join(u'|'), pieces);
}

void TestSentences::keepsSemicolonsWhenAsked()
{
    QCOMPARE(cutText(u"甲；乙;丙。丁"_qs, false), (QStringList{u"甲；乙;丙。"_qs, u"丁"_qs}));
}

void TestSentences::hasNoneInAnEmptyParagraph()
{
    QVERIFY(sentences({}).isEmpty());
    QVERIFY(sentences(u"").isEmpty());
}

void TestSentences::tilesWhateverItIsGiven()
{
    const QString alphabet = u"甲乙a1.。？！；;…“”‘’（）()《》\"' 　,，Ⅳ\n"_qs;
    QRandomGenerator random(20240305);
    for (int run = 0; run < 20000; ++run) {
        QString paragraph;
        const int length = random.bounded(24);
        for (int i = 0; i < length; ++i)
            paragraph.append(alphabet[random.bounded(int(alphabet.size()))]);
        const QList<TextRange> ranges = sentences(paragraph, run % 2 == 0);
        qsizetype position = 0;
        for (const TextRange &range : ranges) {
            QCOMPARE(range.start, position);
            QVERIFY2(!range.isEmpty(), qPrintable(paragraph));
            position = range.end;
        }
        QCOMPARE(position, paragraph.size());
    }
}

void TestSentences::staysLinearOnHostileParagraphs_data()
{
    QTest::addColumn<QString>("paragraph");

    const auto many = [](const QString &piece) { return piece.repeated(400000); };
    QTest::newRow("open quotes") << many(u"“"_qs);
    QTest::newRow("open and foreign closing") << many(u"（"_qs) + many(u"》"_qs);
    QTest::newRow("dots") << many(u"."_qs) + u'a';
    QTest::newRow("dots with spaces") << many(u". "_qs);
    QTest::newRow("stops in a quote") << u"“"_qs + many(u"甲。"_qs) + u"”"_qs;
    QTest::newRow("one sentence") << many(u"a b"_qs);
}

void TestSentences::staysLinearOnHostileParagraphs()
{
    QFETCH(QString, paragraph);

    QVERIFY(!sentences(paragraph).isEmpty()); // quadratic, it takes longer than any test may
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
