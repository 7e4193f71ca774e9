// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentsfilter.h"
#include "project/attributeedits.h"
#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using Key = DocumentsFilter::Key;

class TestDocumentsFilter : public QObject {
    Q_OBJECT

private slots:
    void init();

    void sorts_data();
    void sorts();
    void followsEdits();
    void filtersByAttributesAndPinyin();

private:
    QString names() const
    {
        QString all;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            all += m_filter->index(row, 0).data().toString();
        return all;
    }

    ProjectBuilder m_builder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<DocumentsModel> m_model;
    std::unique_ptr<DocumentsFilter> m_filter;
};

void TestDocumentsFilter::init()
{
    m_filter.reset();
    m_model.reset();
    m_builder = ProjectBuilder();
    m_builder.document(u"一、建设\n统筹布局。\n二、培养\n办好学校。\n"_qs, u"乙.txt"_qs);
    m_builder.read(u"1"_qs);
    const DocumentId first = m_builder.documentId();
    m_builder.document(u"没有编号。\n"_qs, u"甲.txt"_qs)
        .document(u"一、建设\n统筹布局。\n二、培养\n办好学校。\n"_qs, u"丙.txt"_qs)
        .highlight(u"统筹"_qs)
        .note(u"怎样？"_qs);
    const auto date = attributeNamed(m_builder.snapshot(), u"date")->id;
    m_builder.perform(setAttributeValue(m_builder.snapshot(), date, first, u"2024"_qs))
        .perform(setAttributeValue(m_builder.snapshot(), date, m_builder.documentId(), u"2023"_qs));
    m_project = std::make_unique<Project>();
    m_project->reset(m_builder.snapshot());
    m_model = std::make_unique<DocumentsModel>(*m_project);
    m_model->setAuthor(m_builder.authorId());
    m_filter = std::make_unique<DocumentsFilter>(*m_project, *m_model);
}

void TestDocumentsFilter::sorts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isReversed");
    QTest::addColumn<QString>("names");

    QTest::newRow("by number") << int(Key::Number) << false << u"乙甲丙"_qs;
    QTest::newRow("backwards") << int(Key::Number) << true << u"丙甲乙"_qs;
    QTest::newRow("by title, in pinyin") << int(Key::Title) << false << u"丙甲乙"_qs;
    QTest::newRow("least read, without sections last")
        << int(Key::ReadShare) << false << u"丙乙甲"_qs;
    QTest::newRow("most highlighted") << int(Key::MarkedShare) << true << u"丙乙甲"_qs;
    QTest::newRow("most notes") << int(Key::Notes) << true << u"丙乙甲"_qs;
    QTest::newRow("by an attribute, without it last")
        << int(Key::Attribute) << false << u"丙乙甲"_qs;
}

void TestDocumentsFilter::sorts()
{
    QFETCH(int, key);
    QFETCH(bool, isReversed);
    m_filter->setOrder({Key(key), attributeNamed(m_project->snapshot(), u"date")->id, isReversed});
    QTEST(names(), "names");
}

void TestDocumentsFilter::followsEdits()
{
    const auto date = attributeNamed(m_project->snapshot(), u"date")->id;
    m_filter->setOrder({Key::Attribute, date, false});
    const auto change = setAttributeValue(m_project->snapshot(), date,
                                          m_project->snapshot().documents()[1], u"1999"_qs);
    QVERIFY(change);
    m_project->apply(*change);
    QCOMPARE(names(), u"甲丙乙"_qs);
}

void TestDocumentsFilter::filtersByAttributesAndPinyin()
{
    m_filter->setWords(u"2023"_qs);
    QCOMPARE(names(), u"丙"_qs);
    m_filter->setWords(u"j"_qs); // 甲
    QVERIFY(names().contains(u"甲"));
    m_filter->setWords(u"none of it"_qs);
    QCOMPARE(names(), QString());
}

QTEST_MAIN(TestDocumentsFilter)
#include "tst_documentsfilter.moc"
