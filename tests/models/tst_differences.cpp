// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/differences.h"

#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/savedqueries.h"
#include "project/snapshotdifference.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestDifferences : public QObject {
    Q_OBJECT

private slots:
    void init();

    void nothingHasNoLines();
    void aHighlightIsOneLine();
    void aDocumentIsOneLine();
    void whatHangsOnWhatStaysHasItsOwnLines();
    void whatChangesIsNamedAsItBecomes();
    void longWordsAreCut();
    void aSavedQueryHasItsName();

private:
    Differences since(const ProjectSnapshot &before) const;

    std::unique_ptr<ProjectBuilder> m_builder;
};

void TestDifferences::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->as(u"甲"_qs).document(u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs);
    m_builder->theme(u"举措/算力"_qs);
}

Differences TestDifferences::since(const ProjectSnapshot &before) const
{
    const ProjectSnapshot &after = m_builder->snapshot();
    return differencesOf(before, after, difference(before, after));
}

void TestDifferences::nothingHasNoLines()
{
    QVERIFY(since(m_builder->snapshot()).isEmpty());
}

void TestDifferences::aHighlightIsOneLine()
{
    const ProjectSnapshot before = m_builder->snapshot();
    m_builder->highlight(u"枢纽"_qs, {u"举措/算力"_qs});
    const Differences come = since(before);
    QCOMPARE(come.added, QStringList{u"Highlight: 枢纽"_qs});
    QCOMPARE(come.removed, QStringList());
    QCOMPARE(come.altered, QStringList());
    const ProjectSnapshot &now = m_builder->snapshot();
    QCOMPARE(differencesOf(now, before, difference(now, before)).removed, come.added);
}

void TestDifferences::aDocumentIsOneLine()
{
    const ProjectSnapshot before = m_builder->snapshot();
    m_builder->document(u"一、人才\n办学。\n"_qs, u"b.txt"_qs);
    QCOMPARE(since(before).added.size(), 1);
    QVERIFY(since(before).added.first().startsWith(u"Document: "_qs));
}

void TestDifferences::whatHangsOnWhatStaysHasItsOwnLines()
{
    m_builder->highlight(u"枢纽"_qs);
    const ProjectSnapshot before = m_builder->snapshot();
    m_builder->perform(addTheme(before, m_builder->context(), {m_builder->highlightId()},
                                m_builder->themeId(u"举措/算力"_qs)));
    m_builder->note(u"多少？"_qs).read(u"1"_qs);
    QCOMPARE(since(before).added,
             QStringList({u"Note: 多少？"_qs, u"Reading state: 一·1"_qs,
                          u"Reading state: 一、算力"_qs, u"Theme 举措/算力 on: 枢纽"_qs}));
}

void TestDifferences::whatChangesIsNamedAsItBecomes()
{
    m_builder->highlight(u"枢纽"_qs).note(u"多少？"_qs);
    const ProjectSnapshot before = m_builder->snapshot();
    m_builder->perform(editNote(before, m_builder->context(), m_builder->noteId(), u"几个？"_qs));
    m_builder->perform(
        renameTheme(m_builder->snapshot(), m_builder->themeId(u"举措/算力"_qs), u"枢纽"_qs));
    const Differences differences = since(before);
    QCOMPARE(differences.altered, QStringList({u"Note: 几个？"_qs, u"Theme: 举措/枢纽"_qs}));
    QVERIFY(differences.added.isEmpty() && differences.removed.isEmpty());
}

void TestDifferences::longWordsAreCut()
{
    const ProjectSnapshot before = m_builder->snapshot();
    m_builder->noteOn({}, u"长 \n"_qs.repeated(100));
    QCOMPARE(since(before).added, QStringList{u"Note: "_qs + u"长 "_qs.repeated(40) + u"…"_qs});
}

void TestDifferences::aSavedQueryHasItsName()
{
    const ProjectSnapshot before = m_builder->snapshot();
    m_builder->perform(saveQuery(before, u"算力类"_qs, u"theme:举措"_qs));
    QCOMPARE(since(before).added, QStringList{u"Saved query: 算力类"_qs});
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
