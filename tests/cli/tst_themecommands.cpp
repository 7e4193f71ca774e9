// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestThemeCommands : public QObject {
    Q_OBJECT

private slots:
    void addsWithParents();
    void refuses_data();
    void refuses();
    void renamesMovesMergesAndRemoves();
    void isOneStepEach();
    void showsThemToPeople();
};

namespace {

QStringList paths(const QString &project)
{
    QStringList result;
    const QJsonArray rows =
        run({u"theme"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"themes"_qs);
    for (const QJsonValue &row : rows)
        result.append(row[u"path"].toString());
    return result;
}

Outcome theme(const QString &verb, const QString &project, const QStringList &more)
{
    return run(QStringList{u"theme"_qs, verb, project} + more);
}

} // namespace

void TestThemeCommands::addsWithParents()
{
    Workplace place;
    const QString project = place.project();
    const Outcome added = theme(u"add"_qs, project,
                                {u"算力/基础\\/设施"_qs, u"[法律]"_qs, u"--colour"_qs,
                                 u"#336699"_qs, u"--definition"_qs, u"何谓"_qs, u"--json"_qs});
    QCOMPARE(added.code, 0);
    const QJsonArray rows = added.rows(u"themes"_qs);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"path"].toString(), u"算力/基础\\/设施"_qs);
    QCOMPARE(rows[0][u"name"].toString(), u"基础/设施"_qs);
    QCOMPARE(rows[1][u"colour"].toString(), u"#336699"_qs);
    QCOMPARE(rows[1][u"definition"].toString(), u"何谓"_qs);
    QCOMPARE(paths(project), (QStringList{u"算力"_qs, u"算力/基础\\/设施"_qs, u"[法律]"_qs}));
}

void TestThemeCommands::refuses_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");

    QTest::newRow("a name that is there") << u"add"_qs << QStringList{u"B"_qs, u"A"_qs} << 1;
    QTest::newRow("an empty name") << u"add"_qs << QStringList{u" / "_qs} << 2;
    QTest::newRow("no colour") << u"add"_qs << QStringList{u"B"_qs, u"--colour=red"_qs} << 2;
    QTest::newRow("nothing to add") << u"add"_qs << QStringList{} << 2;
    QTest::newRow("rename of nothing") << u"rename"_qs << QStringList{u"X"_qs, u"Y"_qs} << 1;
    QTest::newRow("rename to nothing") << u"rename"_qs << QStringList{u"A"_qs, QString()} << 2;
    QTest::newRow("rename to a sibling") << u"rename"_qs << QStringList{u"A"_qs, u"C"_qs} << 1;
    QTest::newRow("move under itself") << u"move"_qs << QStringList{u"A"_qs, u"--to=A/AA"_qs} << 2;
    QTest::newRow("move under nothing") << u"move"_qs << QStringList{u"A"_qs, u"--to=X"_qs} << 1;
    QTest::newRow("merge of nothing") << u"merge"_qs << QStringList{u"A"_qs, u"X"_qs} << 1;
    QTest::newRow("remove one that is not there")
        << u"remove"_qs << QStringList{u"A"_qs, u"X"_qs} << 1;
}

void TestThemeCommands::refuses()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    Workplace place;
    const QString project = place.project();
    QCOMPARE(theme(u"add"_qs, project, {u"A/AA"_qs, u"C"_qs}).code, 0);
    QCOMPARE(failureFault(theme(verb, project, more), code), QString());
    QCOMPARE(paths(project), (QStringList{u"A"_qs, u"A/AA"_qs, u"C"_qs}));
}

void TestThemeCommands::renamesMovesMergesAndRemoves()
{
    Workplace place;
    const QString project = place.project();
    run({u"highlight"_qs, u"add"_qs, project, u"--quote=枢纽"_qs, u"--theme=A/AA"_qs});
    QCOMPARE(theme(u"add"_qs, project, {u"B"_qs, u"C"_qs}).code, 0);
    QCOMPARE(theme(u"rename"_qs, project, {u"A/AA"_qs, u"新"_qs}).output, u"A/新\n"_qs);
    QCOMPARE(theme(u"move"_qs, project, {u"A/新"_qs, u"--to"_qs, u"B"_qs}).output, u"B/新\n"_qs);
    QCOMPARE(theme(u"move"_qs, project, {u"C"_qs, u"--position"_qs, u"1"_qs}).code, 0);
    QCOMPARE(paths(project), (QStringList{u"C"_qs, u"A"_qs, u"B"_qs, u"B/新"_qs}));
    QCOMPARE(theme(u"merge"_qs, project, {u"B/新"_qs, u"C"_qs}).output, u"C\n"_qs);
    const QJsonArray marked =
        run({u"highlight"_qs, u"list"_qs, project, u"--theme=C"_qs, u"--json"_qs})
            .rows(u"highlights"_qs);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(theme(u"remove"_qs, project, {u"A"_qs, u"C"_qs}).code, 0);
    QCOMPARE(paths(project), QStringList{u"B"_qs});
    QCOMPARE(
        run({u"highlight"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"highlights"_qs).size(), 1);
}

void TestThemeCommands::isOneStepEach()
{
    Workplace place;
    const QString project = place.project();
    QCOMPARE(theme(u"add"_qs, project, {u"A/AA"_qs, u"B"_qs}).code, 0);
    QCOMPARE(theme(u"remove"_qs, project, {u"A/AA"_qs, u"A"_qs, u"B"_qs}).code, 0);
    QCOMPARE(paths(project), QStringList());
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0);
    QCOMPARE(paths(project), (QStringList{u"A"_qs, u"A/AA"_qs, u"B"_qs}));
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0);
    QCOMPARE(paths(project), QStringList());
}

void TestThemeCommands::showsThemToPeople()
{
    Workplace place;
    const QString project = place.project();
    QCOMPARE(theme(u"list"_qs, project, {}).output, QString());
    QCOMPARE(theme(u"add"_qs, project, {u"算力"_qs, u"--colour=#336699"_qs}).output,
             u"Added theme 算力\n"_qs);
    QCOMPARE(theme(u"list"_qs, project, {}).output,
             u"Theme  Colour   Highlights  Definition\n"
             "算力   #336699           0\n"_qs);
}

QTEST_GUILESS_MAIN(TestThemeCommands)
#include "tst_themecommands.moc"
