// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textsearch.h"

#include "support/projectbuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestTextSearch : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsSpellingsThatReadersTakeForTheSame_data();
    void findsSpellingsThatReadersTakeForTheSame();
    void goesAroundTheEnds();
    void beginsAtTheCaret();
    void aDocumentThatIsShownLaterIsSearchedItself();
    void anEmptyQueryFindsNothing();
    void looksAsItIsTold_data();
    void looksAsItIsTold();
    void tellsWhatIsWrongWithAPattern();
    void longTextsAreSearchedBesideTheTyping();

private:
    void show(const QString &text);

    ProjectBuilder m_builder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<TextSearch> m_search;
};

void TestTextSearch::init()
{
    m_builder = ProjectBuilder();
    m_search.reset();
    m_reader.reset();
    m_project = std::make_unique<Project>();
}

void TestTextSearch::show(const QString &text)
{
    m_builder.document(text);
    m_project->reset(m_builder.snapshot());
    m_reader = std::make_unique<Reader>(*m_project);
    m_reader->resize(600, 400);
    m_reader->setDocument(m_builder.documentId());
    m_search = std::make_unique<TextSearch>(*m_project, *m_reader);
}

void TestTextSearch::findsSpellingsThatReadersTakeForTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");

    QTest::newRow("two characters") << u"发展算力，算力共享"_qs << u"算力"_qs << 2;
    QTest::newRow("traditional") << u"發展"_qs << u"发展"_qs << 1;
    QTest::newRow("full width") << u"２０２５年"_qs << u"2025"_qs << 1;
    QTest::newRow("case") << u"chatGPT and ChatGpt"_qs << u"CHATGPT"_qs << 2;
    QTest::newRow("not there") << u"发展"_qs << u"算力"_qs << 0;
    QTest::newRow("no text") << QString() << u"算力"_qs << 0;
}

void TestTextSearch::findsSpellingsThatReadersTakeForTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(int, count);
    show(text);
    m_search->setQuery(query);
    QCOMPARE(m_search->count(), count);
    QCOMPARE(m_search->current(), count > 0 ? 0 : -1);
}

void TestTextSearch::goesAroundTheEnds()
{
    show(u"a b a b a"_qs);
    m_search->setQuery(u"a"_qs);
    QCOMPARE(m_search->current(), 0);
    m_search->goToPrevious();
    QCOMPARE(m_search->current(), 2);
    m_search->goToNext();
    QCOMPARE(m_search->current(), 0);
    m_search->goToNext();
    QCOMPARE(m_search->current(), 1);
}

void TestTextSearch::beginsAtTheCaret()
{
    show(u"a b a b a"_qs);
    m_reader->setCaret(3);
    m_search->setQuery(u"a"_qs);
    QCOMPARE(m_search->current(), 1);
    m_reader->setCaret(9);
    m_search->setQuery(u"b"_qs);
    QCOMPARE(m_search->current(), 0); // none after the caret, so from the start
}

void TestTextSearch::aDocumentThatIsShownLaterIsSearchedItself()
{
    show(u"a a a"_qs);
    m_search->setQuery(u"a"_qs);
    QCOMPARE(m_search->count(), 3);
    m_builder.document(u"b a"_qs, u"second.txt"_qs);
    m_project->reset(m_builder.snapshot());
    m_reader->setDocument(m_builder.documentId());
    m_search->goToNext();
    QCOMPARE(m_search->count(), 1);
    QCOMPARE(m_search->current(), 0);
}

void TestTextSearch::anEmptyQueryFindsNothing()
{
    show(u"a a"_qs);
    m_search->setQuery(u"a"_qs);
    m_search->setQuery(QString());
    QCOMPARE(m_search->count(), 0);
    QCOMPARE(m_search->current(), -1);
    m_search->goToNext();
    QCOMPARE(m_search->current(), -1);
}

void TestTextSearch::looksAsItIsTold_data()
{
    QTest::addColumn<FindQuery>("modes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");

    FindQuery strict;
    strict.isStrict = true;
    FindQuery whole;
    whole.isWhole = true;
    FindQuery pattern;
    pattern.isPattern = true;
    QTest::newRow("folded") << FindQuery{} << u"发展"_qs << 2;
    QTest::newRow("strict") << strict << u"发展"_qs << 1;
    QTest::newRow("whole word") << whole << u"公共"_qs << 1;
    QTest::newRow("no whole word") << whole << u"共服"_qs << 0;
    QTest::newRow("pattern") << pattern << u"公.服"_qs << 1;
}

void TestTextSearch::looksAsItIsTold()
{
    QFETCH(FindQuery, modes);
    QFETCH(QString, words);
    QFETCH(int, count);
    show(u"发展公共服务，發展"_qs);
    m_search->setModes(modes);
    m_search->setQuery(words);
    QCOMPARE(m_search->count(), count);
    m_search->setModes({});
    m_search->setQuery(u"公"_qs);
    m_search->setQuery(words);
    m_search->setModes(modes);
    QCOMPARE(m_search->count(), count);
}

void TestTextSearch::tellsWhatIsWrongWithAPattern()
{
    show(u"a(b"_qs);
    FindQuery pattern;
    pattern.isPattern = true;
    m_search->setModes(pattern);
    m_search->setQuery(u"a("_qs);
    QCOMPARE(m_search->count(), 0);
    QVERIFY(!m_search->error().isEmpty());
    m_search->setQuery(u"a\\("_qs);
    QCOMPARE(m_search->count(), 1);
    QVERIFY(m_search->error().isEmpty());
}

void TestTextSearch::longTextsAreSearchedBesideTheTyping()
{
    show(u"算力\n"_qs + u"数据\n"_qs.repeated(TextSearch::longText / 3) + u"算力"_qs);
    QSignalSpy changed(m_search.get(), &TextSearch::changed);
    m_search->setQuery(u"算"_qs);
    m_search->setQuery(u"算力"_qs);
    QCOMPARE(m_search->count(), 0);
    QVERIFY(changed.wait());
    QCOMPARE(m_search->count(), 2);
    QCOMPARE(m_search->current(), 0);
    m_search->goToNext();
    QCOMPARE(m_search->current(), 1);
    m_search->setQuery({});
    QCOMPARE(m_search->count(), 0);
}

QTEST_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
