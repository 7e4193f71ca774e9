// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/snapshotdifference.h"

#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;

class TestSnapshotDifference : public QObject {
    Q_OBJECT

private slots:
    void ofTheSameIsNothing();
    void ofNothingIsEverything();
    void leadsThereAndBack();
};

namespace {

ProjectBuilder builder()
{
    ProjectBuilder made;
    made.as(u"甲"_qs).document(u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs);
    made.highlight(u"枢纽"_qs, {u"算力"_qs}).note(u"多少？"_qs);
    return made;
}

} // namespace

void TestSnapshotDifference::ofTheSameIsNothing()
{
    const ProjectSnapshot project = builder().snapshot();
    QVERIFY(difference(project, project).isEmpty());
    QVERIFY(difference({}, {}).isEmpty());
}

void TestSnapshotDifference::ofNothingIsEverything()
{
    const ProjectSnapshot project = builder().snapshot();
    ProjectSnapshot made;
    made.apply(difference({}, project));
    QCOMPARE(rowDifferences(project, made), QStringList());
    made.apply(difference(made, {}));
    QCOMPARE(rowDifferences({}, made), QStringList());
}

void TestSnapshotDifference::leadsThereAndBack()
{
    ProjectBuilder before = builder();
    ProjectBuilder after = before;
    after.as(u"乙"_qs).highlight(u"数据"_qs, {u"数据"_qs}).note(u"哪些？"_qs).done();
    after.read(u"1"_qs).summary(u"2"_qs, u"开放"_qs).title(u"提案"_qs);
    ProjectSnapshot project = before.snapshot();
    const Change change = difference(before.snapshot(), after.snapshot());
    project.apply(change);
    QCOMPARE(rowDifferences(after.snapshot(), project), QStringList());
    QCOMPARE(indexProblems(project), QStringList());
    project.apply(change.inverted());
    QCOMPARE(rowDifferences(before.snapshot(), project), QStringList());
    QCOMPARE(indexProblems(project), QStringList());
}

QTEST_GUILESS_MAIN(TestSnapshotDifference)
#include "tst_snapshotdifference.moc"
