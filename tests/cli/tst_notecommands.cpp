// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestNoteCommands : public QObject {
    Q_OBJECT

private slots:
    void hangsOnWhatIsNamed_data();
    void hangsOnWhatIsNamed();
    void refuses_data();
    void refuses();
    void takesMarks();
    void answersANote();
    void edits();
    void removesWithReplies();
    void listsInTextOrderAndFilters();
};

namespace {

Outcome note(const QString &verb, const QString &project, const QStringList &more)
{
    return run(QStringList{u"note"_qs, verb, project, u"--json"_qs} + more);
}

QString texts(const QString &project, const QStringList &filter = {})
{
    QStringList result;
    const QJsonArray rows = note(u"list"_qs, project, filter).rows(u"notes"_qs);
    for (const QJsonValue &row : rows)
        result.append(row[u"text"].toString());
    return result.join(u'|');
}

/// With a highlight on 枢纽 under the theme 算力; its id.
QString markedHub(const QString &project)
{
    return run({u"highlight"_qs, u"add"_qs, project, u"--quote=枢纽"_qs, u"--theme=算力"_qs,
                u"--json"_qs})
        .json()[u"highlight"][u"id"]
        .toString();
}

} // namespace

void TestNoteCommands::hangsOnWhatIsNamed_data()
{
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QJsonObject>("target");

    using Json = QJsonObject;
    QTest::newRow("the project") << QStringList{} << Json{{u"kind"_qs, u"project"_qs}};
    QTest::newRow("the document") << QStringList{u"--document=sample.txt"_qs}
                                  << Json{{u"kind"_qs, u"document"_qs},
                                          {u"document"_qs, u"sample.txt"_qs}};
    QTest::newRow("a section") << QStringList{u"--section=1"_qs}
                               << Json{{u"kind"_qs, u"section"_qs},
                                       {u"section"_qs, u"1"_qs},
                                       {u"document"_qs, u"sample.txt"_qs}};
    QTest::newRow("a measure of the document")
        << QStringList{u"--section=1.2"_qs, u"--document=sample.txt"_qs}
        << Json{{u"kind"_qs, u"section"_qs},
                {u"section"_qs, u"1.2"_qs},
                {u"document"_qs, u"sample.txt"_qs}};
    QTest::newRow("a theme") << QStringList{u"--theme=算力"_qs}
                             << Json{{u"kind"_qs, u"theme"_qs}, {u"theme"_qs, u"算力"_qs}};
}

void TestNoteCommands::hangsOnWhatIsNamed()
{
    QFETCH(QStringList, where);
    QFETCH(QJsonObject, target);
    Workplace place;
    markedHub(place.project());
    const Outcome added = note(u"add"_qs, place.project(), QStringList{u"话"_qs} + where);
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"note"][u"on"].toObject(), target);
    QCOMPARE(added.json()[u"note"][u"text"].toString(), u"话"_qs);
    QCOMPARE(added.json()[u"note"][u"author"].toString(), u"Tester"_qs);
}

void TestNoteCommands::refuses_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");

    const QString gone = u"12345678-1234-1234-1234-123456789abc"_qs;
    QTest::newRow("no words") << u"add"_qs << QStringList{} << 2;
    QTest::newRow("only white space") << u"add"_qs << QStringList{u" \n"_qs} << 2;
    QTest::newRow("words twice") << u"add"_qs << QStringList{u"a"_qs, u"--text=b"_qs} << 2;
    QTest::newRow("two places") << u"add"_qs
                                << QStringList{u"a"_qs, u"--theme=x"_qs, u"--section=1"_qs} << 2;
    QTest::newRow("no such section") << u"add"_qs << QStringList{u"a"_qs, u"--section=9"_qs} << 1;
    QTest::newRow("no such theme") << u"add"_qs << QStringList{u"a"_qs, u"--theme=x"_qs} << 1;
    QTest::newRow("no such highlight")
        << u"add"_qs << QStringList{u"a"_qs, u"--highlight"_qs, gone} << 1;
    QTest::newRow("no such status") << u"add"_qs << QStringList{u"a"_qs, u"--status=idea"_qs} << 2;
    QTest::newRow("answer to nothing")
        << u"add"_qs << QStringList{u"a"_qs, u"--reply-to"_qs, gone} << 1;
    QTest::newRow("answer with a place")
        << u"add"_qs << QStringList{u"a"_qs, u"--reply-to"_qs, gone, u"--section=1"_qs} << 2;
    QTest::newRow("edit of nothing") << u"edit"_qs << QStringList{gone, u"a"_qs} << 1;
    QTest::newRow("edit without a change") << u"edit"_qs << QStringList{gone} << 2;
    QTest::newRow("removal of nothing") << u"remove"_qs << QStringList{gone} << 1;
}

void TestNoteCommands::refuses()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    Workplace place;
    QCOMPARE(failureFault(note(verb, place.project(), more), code), QString());
    QCOMPARE(texts(place.project()), QString());
}

void TestNoteCommands::takesMarks()
{
    Workplace place;
    const QString project = place.project();
    const QJsonValue added = note(u"add"_qs, project,
                                  {u"--text=话"_qs, u"--status=todo"_qs, u"--star"_qs,
                                   u"--private"_qs, u"--done"_qs, u"--author=李"_qs})
                                 .json()[u"note"];
    QCOMPARE(added[u"status"].toString(), u"todo"_qs);
    QCOMPARE(added[u"starred"].toBool(), true);
    QCOMPARE(added[u"private"].toBool(), true);
    QCOMPARE(added[u"done"].toBool(), true);
    QCOMPARE(added[u"author"].toString(), u"李"_qs);
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0);
    QCOMPARE(texts(project), QString());
}

void TestNoteCommands::answersANote()
{
    Workplace place;
    const QString project = place.project();
    const QString highlight = markedHub(project);
    const QJsonValue first =
        note(u"add"_qs, project, {u"问"_qs, u"--highlight"_qs, highlight.first(8)}).json()[u"note"];
    const QJsonValue reply =
        note(u"add"_qs, project, {u"答"_qs, u"--reply-to"_qs, first[u"id"].toString()})
            .json()[u"note"];
    QCOMPARE(reply[u"replyTo"], first[u"id"]);
    QCOMPARE(reply[u"on"], first[u"on"]);
    QCOMPARE(first[u"on"][u"highlight"].toString(), highlight);
}

void TestNoteCommands::edits()
{
    Workplace place;
    const QString project = place.project();
    const QString id =
        note(u"add"_qs, project, {u"旧"_qs, u"--star"_qs}).json()[u"note"][u"id"].toString();
    const QJsonValue edited =
        note(u"edit"_qs, project, {id.first(8), u"新"_qs, u"--status=question"_qs, u"--no-star"_qs})
            .json()[u"note"];
    QCOMPARE(edited[u"id"].toString(), id);
    QCOMPARE(edited[u"text"].toString(), u"新"_qs);
    QCOMPARE(edited[u"status"].toString(), u"question"_qs);
    QCOMPARE(edited[u"starred"].toBool(), false);
    QCOMPARE(failureFault(note(u"edit"_qs, project, {id, u"--star"_qs, u"--no-star"_qs}), 2),
             QString());
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0);
    QCOMPARE(texts(project), u"旧"_qs);
}

void TestNoteCommands::removesWithReplies()
{
    Workplace place;
    const QString project = place.project();
    const QString id = note(u"add"_qs, project, {u"问"_qs}).json()[u"note"][u"id"].toString();
    const QString reply = note(u"add"_qs, project, {u"答"_qs, u"--reply-to"_qs, id})
                              .json()[u"note"][u"id"]
                              .toString();
    note(u"add"_qs, project, {u"别的"_qs});
    const Outcome removed = note(u"remove"_qs, project, {id, reply});
    QCOMPARE(removed.code, 0);
    QCOMPARE(removed.rows(u"removed"_qs), QJsonArray{id});
    QCOMPARE(texts(project), u"别的"_qs);
}

void TestNoteCommands::listsInTextOrderAndFilters()
{
    Workplace place;
    const QString project = place.project();
    const QString highlight = markedHub(project);
    note(u"add"_qs, project, {u"theme"_qs, u"--theme=算力"_qs});
    note(u"add"_qs, project, {u"second"_qs, u"--section=2"_qs, u"--status=question"_qs});
    note(u"add"_qs, project, {u"hub"_qs, u"--highlight"_qs, highlight, u"--author=李"_qs});
    note(u"add"_qs, project, {u"first"_qs, u"--section=1"_qs});
    note(u"add"_qs, project, {u"document"_qs, u"--document=sample.txt"_qs});
    note(u"add"_qs, project, {u"project"_qs});
    QCOMPARE(texts(project), u"project|document|first|hub|second|theme"_qs);
    QCOMPARE(texts(project, {u"--section=1"_qs}), u"first|hub"_qs);
    QCOMPARE(texts(project, {u"--theme=算力"_qs}), u"hub|theme"_qs);
    QCOMPARE(texts(project, {u"--author=李"_qs}), u"hub"_qs);
    QCOMPARE(texts(project, {u"--status=question"_qs}), u"second"_qs);
    QCOMPARE(texts(project, {u"--text=枢纽"_qs}), u"hub"_qs);
    QCOMPARE(texts(project, {u"--document=sample.txt"_qs}), u"document|first|hub|second"_qs);
    const Outcome shown = run({u"note"_qs, u"list"_qs, project});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.output.count(u'\n'), 7);
    QVERIFY(shown.output.contains(u"一·1"_qs));
}

QTEST_GUILESS_MAIN(TestNoteCommands)
#include "tst_notecommands.moc"
