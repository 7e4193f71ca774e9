// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/authorunion.h"

#include "project/highlightedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;

class TestAuthorUnion : public QObject {
    Q_OBJECT

private slots:
    void init();

    void allIsByTheOther();
    void goesBack();
    void ofTwoCodingsTheEarlierStays_data();
    void ofTwoCodingsTheEarlierStays();
    void ofTwoReadingsTheLaterStays_data();
    void ofTwoReadingsTheLaterStays();
    void wantsTwoAuthors();

private:
    std::unique_ptr<ProjectBuilder> m_builder;
    AuthorId m_first;
    AuthorId m_second;
};

void TestAuthorUnion::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->as(u"李"_qs).document(u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs);
    m_builder->highlight(u"枢纽"_qs, {u"算力"_qs}).note(u"多少？"_qs).read(u"1"_qs);
    m_first = m_builder->authorId();
    m_builder->as(u"Li"_qs).highlight(u"开放数据"_qs, {u"数据"_qs}).note(u"哪些？"_qs);
    m_second = m_builder->authorId();
}

void TestAuthorUnion::allIsByTheOther()
{
    m_builder->perform(uniteAuthors(m_builder->snapshot(), m_first, m_second));
    const ProjectSnapshot &project = m_builder->snapshot();
    QVERIFY(project.find(m_first) == nullptr);
    QCOMPARE(project.find(m_second)->name, u"Li"_qs);
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        if constexpr (requires(const Row &row) { row.author; }) {
            QVERIFY(!project.rows<Row>().isEmpty());
            for (const Row &row : project.rows<Row>())
                QVERIFY(row.author == m_second);
        }
    });
    QCOMPARE(project.rows<Highlight>().size(), 2);
    QCOMPARE(project.rows<Coding>().size(), 2);
    QCOMPARE(project.rows<Note>().size(), 2);
    QCOMPARE(indexProblems(project), QStringList());
}

void TestAuthorUnion::goesBack()
{
    const ProjectSnapshot before = m_builder->snapshot();
    const Change change = uniteAuthors(before, m_first, m_second).value();
    m_builder->perform(change);
    m_builder->perform(change.inverted());
    QCOMPARE(rowDifferences(before, m_builder->snapshot()), QStringList());
}

void TestAuthorUnion::ofTwoCodingsTheEarlierStays_data()
{
    QTest::addColumn<bool>("isIntoTheFirst");

    QTest::newRow("the later author goes") << true;
    QTest::newRow("the earlier author goes") << false;
}

void TestAuthorUnion::ofTwoCodingsTheEarlierStays()
{
    QFETCH(bool, isIntoTheFirst);
    const HighlightId highlight =
        m_builder->highlight(u"建设"_qs, {u"数据"_qs}).highlightId(); // the second author's
    m_builder->as(u"李"_qs);
    m_builder->perform(addTheme(m_builder->snapshot(), m_builder->context(), {highlight},
                                m_builder->themeId(u"数据"_qs)));
    QList<CodingId> codings = m_builder->snapshot().codings(highlight);
    QCOMPARE(codings.size(), 2);
    const CodingId earlier = codings.first();
    m_builder->perform(uniteAuthors(m_builder->snapshot(), isIntoTheFirst ? m_second : m_first,
                                    isIntoTheFirst ? m_first : m_second));
    QCOMPARE(m_builder->snapshot().codings(highlight), QList<CodingId>{earlier});
    QCOMPARE(m_builder->snapshot().find(earlier)->author, isIntoTheFirst ? m_first : m_second);
    QCOMPARE(indexProblems(m_builder->snapshot()), QStringList());
}

void TestAuthorUnion::ofTwoReadingsTheLaterStays_data()
{
    ofTwoCodingsTheEarlierStays_data();
}

void TestAuthorUnion::ofTwoReadingsTheLaterStays()
{
    QFETCH(bool, isIntoTheFirst);
    m_builder->read(u"1"_qs, ReadingState::Settled); // by the second, after the first
    const SectionId section = m_builder->sectionId(u"1"_qs);
    QCOMPARE(m_builder->snapshot().readings(section).size(), 2);
    m_builder->perform(uniteAuthors(m_builder->snapshot(), isIntoTheFirst ? m_second : m_first,
                                    isIntoTheFirst ? m_first : m_second));
    const QList<ReadingId> readings = m_builder->snapshot().readings(section);
    QCOMPARE(readings.size(), 1);
    QCOMPARE(m_builder->snapshot().find(readings.first())->state, ReadingState::Settled);
    QCOMPARE(indexProblems(m_builder->snapshot()), QStringList());
}

void TestAuthorUnion::wantsTwoAuthors()
{
    const ProjectSnapshot &project = m_builder->snapshot();
    QCOMPARE(uniteAuthors(project, m_first, m_first).error().code, Error::Code::Usage);
    QCOMPARE(uniteAuthors(project, m_first, AuthorId::create()).error().code,
             Error::Code::NotFound);
    QCOMPARE(uniteAuthors(project, AuthorId::create(), m_first).error().code,
             Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestAuthorUnion)
#include "tst_authorunion.moc"
