// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/savedqueries.h"

#include "project/projectmerge.h"
#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestSavedQueries : public QObject {
    Q_OBJECT

private slots:
    void keepsThemByName();
    void refusesNames_data();
    void refusesNames();
    void replacesOnlyWhereAsked();
    void renames();
    void removes();
    void areBroughtByAMerge();
};

namespace {

QString queriesOf(const ProjectSnapshot &project)
{
    QStringList lines;
    const QList<SavedQuery> queries = savedQueries(project);
    for (const SavedQuery &query : queries)
        lines.append(query.name + u'=' + query.condition);
    return lines.join(u'|');
}

ProjectBuilder withQueries(const QStringList &queries)
{
    ProjectBuilder builder;
    builder.title(u"算力"_qs);
    for (const QString &query : queries)
        builder.perform(
            saveQuery(builder.snapshot(), query.section(u'=', 0, 0), query.section(u'=', 1)));
    return builder;
}

} // namespace

void TestSavedQueries::keepsThemByName()
{
    const ProjectBuilder builder =
        withQueries({u" 数据 /\n 算力 =theme:a"_qs, u"😀=b"_qs, u"a=c"_qs});
    QCOMPARE(queriesOf(builder.snapshot()), u"a=c|数据 / 算力=theme:a|😀=b"_qs);
    QCOMPARE(savedQueryNamed(builder.snapshot(), u" a ")->condition, u"c"_qs);
    QVERIFY(!savedQueryNamed(builder.snapshot(), u"A"));
    QCOMPARE(queriesOf(ProjectSnapshot()), QString());
    QCOMPARE(builder.snapshot().property(u"title"_qs), u"算力"_qs);
}

void TestSavedQueries::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("condition");

    QTest::newRow("empty") << QString() << u"a"_qs;
    QTest::newRow("blank") << u" \n"_qs << u"a"_qs;
    QTest::newRow("too long") << QString(201, u'长') << u"a"_qs;
    QTest::newRow("nothing asked") << u"a"_qs << QString();
}

void TestSavedQueries::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(QString, condition);
    const auto saved = saveQuery(ProjectSnapshot(), name, condition);
    QVERIFY(!saved);
    QCOMPARE(int(saved.error().code), int(Error::Code::Usage));
}

void TestSavedQueries::replacesOnlyWhereAsked()
{
    ProjectBuilder builder = withQueries({u"a=b"_qs});
    const auto refused = saveQuery(builder.snapshot(), u"a"_qs, u"c"_qs);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(Error::Code::Conflict));
    builder.perform(saveQuery(builder.snapshot(), u"a"_qs, u"c"_qs, true));
    QCOMPARE(queriesOf(builder.snapshot()), u"a=c"_qs);
}

void TestSavedQueries::renames()
{
    ProjectBuilder builder = withQueries({u"a=1"_qs, u"b=2"_qs});
    QCOMPARE(int(renameQuery(builder.snapshot(), u"a"_qs, u"b"_qs).error().code),
             int(Error::Code::Conflict));
    QCOMPARE(int(renameQuery(builder.snapshot(), u"x"_qs, u"y"_qs).error().code),
             int(Error::Code::NotFound));
    const auto same = renameQuery(builder.snapshot(), u"a"_qs, u"a "_qs);
    QVERIFY(same && same->isEmpty());
    const auto renamed = renameQuery(builder.snapshot(), u"a"_qs, u"c"_qs);
    builder.perform(renamed);
    QCOMPARE(queriesOf(builder.snapshot()), u"b=2|c=1"_qs);
    builder.perform(renamed->inverted());
    QCOMPARE(queriesOf(builder.snapshot()), u"a=1|b=2"_qs);
}

void TestSavedQueries::removes()
{
    ProjectBuilder builder = withQueries({u"a=1"_qs, u"b=2"_qs});
    builder.perform(removeQuery(builder.snapshot(), u"a"_qs));
    QCOMPARE(queriesOf(builder.snapshot()), u"b=2"_qs);
    QVERIFY(!removeQuery(builder.snapshot(), u"a"_qs));
}

void TestSavedQueries::areBroughtByAMerge()
{
    ProjectBuilder ours = withQueries({u"same=1"_qs, u"other=2"_qs});
    const ProjectBuilder theirs = withQueries({u"same=1"_qs, u"other=3"_qs, u"new=4"_qs});
    const ProjectMerge merge =
        mergeOf({ours.snapshot(), {}}, {theirs.snapshot(), {}}, ours.context());
    ours.perform(merge.change);
    QCOMPARE(queriesOf(ours.snapshot()), u"new=4|other=2|other (2)=3|same=1"_qs);
}

QTEST_GUILESS_MAIN(TestSavedQueries)
#include "tst_savedqueries.moc"
