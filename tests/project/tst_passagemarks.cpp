// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/passagemarks.h"

#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

namespace {

const QString threeSentences = u"开放数据。数据要安全，“数据”也一样。\n数据"_qs;

QList<Passage> passagesOf(const DocumentId &document, const QString &words)
{
    QList<Passage> passages;
    for (qsizetype at = threeSentences.indexOf(words); at >= 0;
         at = threeSentences.indexOf(words, at + 1))
        passages.append({document, {at, at + words.size()}});
    return passages;
}

QStringList wordsOf(const QList<Passage> &passages)
{
    QStringList words;
    for (const Passage &passage : passages)
        words.append(threeSentences.sliced(passage.range.start, passage.range.length()));
    return words;
}

} // namespace

class TestPassageMarks : public QObject {
    Q_OBJECT

private slots:
    void findsSentencesAround();
    void marksThemAllInOneChange();
    void marksEachOnce();
    void refuses();
    void staysQuickWithMany();
};

void TestPassageMarks::findsSentencesAround()
{
    ProjectBuilder builder;
    builder.document(threeSentences);
    const auto passages = passagesOf(builder.documentId(), u"数据"_qs);
    QCOMPARE(passages.size(), 4);
    QCOMPARE(wordsOf(sentencesAround(builder.snapshot(), passages)),
             (QStringList{u"开放数据。"_qs, u"数据要安全，“数据”也一样。"_qs, u"数据"_qs}));
    const auto over = passagesOf(builder.documentId(), u"据。数"_qs);
    QCOMPARE(wordsOf(sentencesAround(builder.snapshot(), over)),
             QStringList{threeSentences.section(u'\n', 0, 0)});
    QVERIFY(sentencesAround(builder.snapshot(), {}).isEmpty());
}

void TestPassageMarks::marksThemAllInOneChange()
{
    ProjectBuilder builder;
    builder.document(threeSentences).theme(u"数据"_qs);
    const ThemeId theme = builder.themeId(u"数据"_qs);
    const auto change = addHighlights(builder.snapshot(), builder.context(),
                                      passagesOf(builder.documentId(), u"数据"_qs), {theme});
    QVERIFY(change);
    builder.perform(change);
    QCOMPARE(builder.snapshot().rows<Highlight>().size(), 4);
    QCOMPARE(builder.snapshot().codingsWith(theme).size(), 4);
    QCOMPARE(builder.snapshot().highlights(builder.documentId()).size(), 4);
    ProjectSnapshot undone = builder.snapshot();
    QVERIFY(undone.accepts(change->inverted()));
    undone.apply(change->inverted());
    QVERIFY(undone.rows<Highlight>().isEmpty());
}

void TestPassageMarks::marksEachOnce()
{
    ProjectBuilder builder;
    builder.document(threeSentences).highlight(u"开放"_qs, {u"旧"_qs}).theme(u"新"_qs);
    const DocumentId document = builder.documentId();
    // Twice the same, one of them with white space at its end, and one with nothing else.
    const qsizetype lineEnd = threeSentences.indexOf(u'\n');
    const QList<Passage> passages{{document, {0, 2}},
                                  {document, {lineEnd, lineEnd + 3}},
                                  {document, {lineEnd + 1, lineEnd + 3}},
                                  {document, {lineEnd, lineEnd + 1}}};
    builder.perform(addHighlights(builder.snapshot(), builder.context(), passages,
                                  {builder.themeId(u"新"_qs)}));
    QCOMPARE(builder.snapshot().rows<Highlight>().size(), 2);
    QCOMPARE(builder.snapshot().themesOf(builder.highlightId()).size(), 2);
}

void TestPassageMarks::refuses()
{
    ProjectBuilder builder;
    builder.document(threeSentences);
    const auto code = [&builder](const QList<Passage> &passages, const QList<ThemeId> &themes) {
        const auto change = addHighlights(builder.snapshot(), builder.context(), passages, themes);
        return change ? -1 : int(change.error().code);
    };
    const Passage good{builder.documentId(), {0, 2}};
    QCOMPARE(code({}, {}), int(Error::Code::Usage));
    QCOMPARE(code({good}, {ThemeId::create()}), int(Error::Code::NotFound));
    QCOMPARE(code({good, {DocumentId::create(), {0, 2}}}, {}), int(Error::Code::NotFound));
    QCOMPARE(code({{builder.documentId(), {500, 600}}}, {}), int(Error::Code::Usage));
    QCOMPARE(code({good}, {}), -1);
}

void TestPassageMarks::staysQuickWithMany()
{
    ProjectBuilder builder;
    builder.document(u"数据，"_qs.repeated(20000));
    QList<Passage> passages;
    for (qsizetype at = 0; at < 60000; at += 3)
        passages.append({builder.documentId(), {at, at + 2}});
    // Quadratic, it takes longer than any test may.
    const auto change = addHighlights(builder.snapshot(), builder.context(), passages);
    QVERIFY(change);
    QCOMPARE(change->of<Highlight>().size(), 20000);
    QCOMPARE(sentencesAround(builder.snapshot(), passages).size(), 1);
}

QTEST_GUILESS_MAIN(TestPassageMarks)
#include "tst_passagemarks.moc"
