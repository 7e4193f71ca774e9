// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestHistoryCommands : public QObject {
    Q_OBJECT

private slots:
    void listsTheSteps();
    void stepsAllOrNone();
    void forgetsWhatWasUndoneAfterANewEdit();
};

namespace {

QString states(const QString &project, const QStringList &more = {})
{
    QString result;
    const QJsonArray steps =
        run(QStringList{u"history"_qs, u"list"_qs, project, u"--json"_qs} + more).rows(u"steps"_qs);
    for (const QJsonValue &step : steps)
        result += step[u"state"].toString() == u"done"_qs ? u'd' : u'u';
    return result;
}

void addThemes(const QString &project, int count)
{
    for (int i = 0; i < count; ++i)
        run({u"theme"_qs, u"add"_qs, project, u"T"_qs + QString::number(i), u"--author=李"_qs});
}

Outcome step(const QString &verb, const QString &project, int count)
{
    return run({u"history"_qs, verb, project, u"--count"_qs, QString::number(count)});
}

} // namespace

void TestHistoryCommands::listsTheSteps()
{
    Workplace place;
    const QString project = place.project();
    addThemes(project, 1);
    const QJsonArray steps =
        run({u"history"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"steps"_qs);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0][u"label"].toString(), u"Add document"_qs);
    QCOMPARE(steps[0][u"author"].toString(), u"Tester"_qs);
    QCOMPARE(steps[1][u"label"].toString(), u"Add theme"_qs);
    QCOMPARE(steps[1][u"author"].toString(), u"李"_qs);
    QVERIFY(steps[0][u"number"].toInt() < steps[1][u"number"].toInt());
    QVERIFY(steps[1][u"time"].toString().endsWith(u'Z'));
    QCOMPARE(run({u"history"_qs, u"list"_qs, project}).output.count(u'\n'), 3);
    QCOMPARE(states(project, {u"--count=1"_qs}), u"d"_qs);
}

void TestHistoryCommands::stepsAllOrNone()
{
    Workplace place;
    const QString project = place.project();
    addThemes(project, 3);
    QCOMPARE(states(project), u"dddd"_qs);
    QCOMPARE(failureFault(step(u"undo"_qs, project, 5), 1), QString());
    QCOMPARE(failureFault(step(u"redo"_qs, project, 1), 1), QString());
    QCOMPARE(states(project), u"dddd"_qs);
    QCOMPARE(step(u"undo"_qs, project, 2).output, u"Undone: Add theme\nUndone: Add theme\n"_qs);
    QCOMPARE(states(project), u"dduu"_qs);
    QCOMPARE(failureFault(step(u"redo"_qs, project, 3), 1), QString());
    QCOMPARE(states(project), u"dduu"_qs);
    QCOMPARE(run({u"history"_qs, u"redo"_qs, project}).output, u"Redone: Add theme\n"_qs);
    QCOMPARE(states(project), u"dddu"_qs);
    const QJsonArray undone =
        run({u"history"_qs, u"undo"_qs, project, u"--count=3"_qs, u"--json"_qs}).rows(u"steps"_qs);
    QCOMPARE(undone.size(), 3);
    QCOMPARE(undone[2][u"label"].toString(), u"Add document"_qs);
    QCOMPARE(undone[2][u"state"].toString(), u"undone"_qs);
    QCOMPARE(run({u"document"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"documents"_qs).size(),
             0);
}

void TestHistoryCommands::forgetsWhatWasUndoneAfterANewEdit()
{
    Workplace place;
    const QString project = place.project();
    addThemes(project, 1);
    QCOMPARE(step(u"undo"_qs, project, 1).code, 0);
    QCOMPARE(run({u"theme"_qs, u"add"_qs, project, u"other"_qs}).code, 0);
    QCOMPARE(failureFault(step(u"redo"_qs, project, 1), 1), QString());
    QCOMPARE(states(project), u"dd"_qs);
}

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
