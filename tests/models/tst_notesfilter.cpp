// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesfilter.h"
#include "project/documentedits.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

namespace {

const QString body =
    u"一、建设算力网络\n统筹布局算力。开放数据。\n二、培养人才\n办好学校。支持自学。\n"_qs;

/// Two authors, themes in a tree, notes of every sort.
struct Case {
    Case()
    {
        builder.document(body);
        builder.highlight(u"统筹布局"_qs, {u"算力/网络"_qs})
            .note(u"多少钱？"_qs, NoteStatus::Question);
        builder.starred();
        builder.highlight(u"开放数据"_qs, {u"数据"_qs}); // without notes
        builder.as(u"Li"_qs).highlight(u"办好学校"_qs, {u"算力"_qs});
        builder.note(u"查数据"_qs, NoteStatus::ToDo).note(u"已查"_qs, NoteStatus::ToDo).done();
        builder.noteOn(NoteTarget(builder.sectionId(u"2"_qs)), u"节"_qs, NoteStatus::Objection);
        project.reset(builder.snapshot());
        model.setDocument(builder.documentId());
    }

    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < filter.rowCount(); ++row)
            lines.append(filter.index(row, 0).data().toString());
        return lines;
    }

    ProjectBuilder builder;
    Project project;
    NotesModel model{project};
    NotesFilter filter{model};
};

} // namespace

class TestNotesFilter : public QObject {
    Q_OBJECT

private slots:
    void showsAllAtFirst();
    void narrowsByText_data();
    void narrowsByText();
    void narrowsByMarks_data();
    void narrowsByMarks();
    void narrowsByThemeWithDescendants();
    void narrowsBySectionAndAuthor();
    void conditionsAddUp();
    void whatIsTypedStays();
    void followsEdits();
    void staysEqualToAFreshFilter();
};

void TestNotesFilter::showsAllAtFirst()
{
    Case test;
    QVERIFY(!test.filter.isNarrowed());
    QCOMPARE(test.filter.rowCount(), test.model.rowCount());
    QCOMPARE(test.filter.rowCount(), 9);
}

void TestNotesFilter::narrowsByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");

    const QString one = u"一、建设算力网络"_qs;
    const QString two = u"二、培养人才"_qs;
    QTest::newRow("in a note") << u"多少"_qs << QStringList{one, u"统筹布局"_qs, u"多少钱？"_qs};
    QTest::newRow("in a passage, its notes come along")
        << u"学校"_qs << QStringList{two, u"办好学校"_qs, u"查数据"_qs, u"已查"_qs};
    QTest::newRow("in both") << u"数据"_qs
                             << QStringList{one, u"开放数据"_qs, two, u"办好学校"_qs, u"查数据"_qs};
    QTest::newRow("pinyin initials") << u"kfsj"_qs << QStringList{one, u"开放数据"_qs};
    QTest::newRow("traditional characters")
        << u"數據"_qs << QStringList{one, u"开放数据"_qs, two, u"办好学校"_qs, u"查数据"_qs};
    QTest::newRow("nowhere") << u"海洋"_qs << QStringList{};
}

void TestNotesFilter::narrowsByText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    Case test;
    const QAbstractItemModelTester tester(&test.filter);
    NoteConditions conditions;
    conditions.text = text;
    test.filter.setConditions(conditions);
    QVERIFY(test.filter.isNarrowed());
    QCOMPARE(test.shown(), shown);
}

void TestNotesFilter::narrowsByMarks_data()
{
    QTest::addColumn<NoteConditions>("conditions");
    QTest::addColumn<QStringList>("shown");

    const QString one = u"一、建设算力网络"_qs;
    const QString two = u"二、培养人才"_qs;
    NoteConditions status;
    status.status = NoteStatus::Objection;
    QTest::newRow("status") << status << QStringList{two, u"节"_qs};
    NoteConditions starred;
    starred.starredOnly = true;
    QTest::newRow("key notes") << starred << QStringList{one, u"统筹布局"_qs, u"多少钱？"_qs};
    NoteConditions open;
    open.openToDosOnly = true;
    QTest::newRow("open to-dos") << open << QStringList{two, u"办好学校"_qs, u"查数据"_qs};
    NoteConditions noted;
    noted.withNotesOnly = true;
    QTest::newRow("with notes") << noted
                                << QStringList{one,          u"统筹布局"_qs, u"多少钱？"_qs,
                                               two,          u"节"_qs,       u"办好学校"_qs,
                                               u"查数据"_qs, u"已查"_qs};
    NoteConditions none;
    none.status = NoteStatus::Evidence;
    QTest::newRow("a status no note has") << none << QStringList{};
}

void TestNotesFilter::narrowsByMarks()
{
    QFETCH(NoteConditions, conditions);
    QFETCH(QStringList, shown);
    Case test;
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(), shown);
}

void TestNotesFilter::narrowsByThemeWithDescendants()
{
    Case test;
    NoteConditions conditions;
    conditions.theme = test.builder.themeId(u"算力"_qs);
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(),
             QStringList({u"一、建设算力网络"_qs, u"统筹布局"_qs, u"多少钱？"_qs,
                          u"二、培养人才"_qs, u"办好学校"_qs, u"查数据"_qs, u"已查"_qs}));
    conditions.theme = test.builder.themeId(u"算力/网络"_qs);
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(), QStringList({u"一、建设算力网络"_qs, u"统筹布局"_qs, u"多少钱？"_qs}));
}

void TestNotesFilter::narrowsBySectionAndAuthor()
{
    Case test;
    NoteConditions conditions;
    conditions.section = test.builder.sectionId(u"1"_qs);
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown().size(), 4);
    conditions.author = authorNamed(test.builder.snapshot(), u"Li"_qs);
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(), QStringList());
    conditions.section = {};
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(),
             QStringList({u"二、培养人才"_qs, u"节"_qs, u"办好学校"_qs, u"查数据"_qs, u"已查"_qs}));
}

void TestNotesFilter::conditionsAddUp()
{
    Case test;
    NoteConditions conditions;
    conditions.text = u"数据"_qs;
    conditions.openToDosOnly = true;
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(), QStringList({u"二、培养人才"_qs, u"办好学校"_qs, u"查数据"_qs}));
    conditions.starredOnly = true;
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown(), QStringList());
    test.filter.setConditions({});
    QCOMPARE(test.filter.rowCount(), test.model.rowCount());
}

void TestNotesFilter::whatIsTypedStays()
{
    Case test;
    NoteConditions conditions;
    conditions.text = u"多少"_qs;
    test.filter.setConditions(conditions);
    const NoteId note = test.filter.index(2, 0).data(NotesModel::NoteRole).value<NoteId>();
    test.filter.setKept(note);
    test.project.apply(*editNote(test.project.snapshot(), test.builder.context(), note, u"改"_qs));
    QCOMPARE(test.shown(), QStringList({u"一、建设算力网络"_qs, u"统筹布局"_qs, u"改"_qs}));
    test.filter.setKept({});
    QCOMPARE(test.shown(), QStringList());
}

void TestNotesFilter::followsEdits()
{
    Case test;
    const QAbstractItemModelTester tester(&test.filter);
    NoteConditions conditions;
    conditions.openToDosOnly = true;
    test.filter.setConditions(conditions);
    const NoteId todo = test.filter.index(2, 0).data(NotesModel::NoteRole).value<NoteId>();
    const auto done = setNoteDone(test.project.snapshot(), test.builder.context(), todo, true);
    test.project.apply(*done);
    QCOMPARE(test.shown(), QStringList()); // passage and heading go with it
    test.project.apply(done->inverted());
    QCOMPARE(test.shown(), QStringList({u"二、培养人才"_qs, u"办好学校"_qs, u"查数据"_qs}));
    // What a theme hangs below is looked up anew.
    conditions = {};
    conditions.theme = test.builder.themeId(u"数据"_qs);
    test.filter.setConditions(conditions);
    QCOMPARE(test.shown().size(), 2);
    test.project.apply(*moveTheme(test.project.snapshot(), test.builder.themeId(u"算力"_qs),
                                  test.builder.themeId(u"数据"_qs), 0));
    QCOMPARE(test.shown().size(), 8); // all but the note on the section
}

void TestNotesFilter::staysEqualToAFreshFilter()
{
    QRandomGenerator random(7);
    Case test;
    const QAbstractItemModelTester tester(&test.filter);
    QList<Change> done;
    for (int step = 0; step < 120; ++step) {
        NoteConditions conditions;
        conditions.starredOnly = random.bounded(3) == 0;
        conditions.withNotesOnly = random.bounded(3) == 0;
        if (random.bounded(3) == 0)
            conditions.text = u"数"_qs;
        if (random.bounded(4) == 0)
            test.filter.setConditions(conditions);
        const ProjectSnapshot &project = test.project.snapshot();
        QList<NoteId> notes = project.rows<Note>().keys();
        std::sort(notes.begin(), notes.end());
        const NoteId note = notes.isEmpty() ? NoteId() : notes[random.bounded(notes.size())];
        Result<Change> change;
        switch (random.bounded(4)) {
        case 0:
            change = setNoteStarred(project, test.builder.context(), note, random.bounded(2));
            break;
        case 1:
            change = replyToNote(project, test.builder.context(), note, u"数%1"_qs.arg(step));
            break;
        case 2:
            change = removeNote(project, note);
            break;
        default:
            change = addHighlight(project, test.builder.context(), test.builder.documentId(),
                                  {random.bounded(20), 22 + random.bounded(10)});
        }
        if (change && !change->isEmpty()) {
            test.project.apply(*change);
            done.append(*change);
        }
        if (!done.isEmpty() && random.bounded(3) == 0)
            test.project.apply(done.takeLast().inverted());
        NotesFilter fresh(test.model);
        fresh.setConditions(test.filter.conditions());
        QStringList expected;
        for (int row = 0; row < fresh.rowCount(); ++row)
            expected.append(fresh.index(row, 0).data().toString());
        QCOMPARE(test.shown(), expected);
    }
}

QTEST_GUILESS_MAIN(TestNotesFilter)
#include "tst_notesfilter.moc"
