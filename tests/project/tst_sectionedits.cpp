// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "support/outlinesketch.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::OutlineSketch;
using meipi::test::ProjectBuilder;

class TestSectionEdits : public QObject {
    Q_OBJECT

private slots:
    void setsASummary();
    void splits_data();
    void splits();
    void theFirstHalfKeepsWhatHungOnTheMeasure();
    void splittingFails_data();
    void splittingFails();
    void joins();
    void whatHungOnTheSecondMovesToTheFirst();
    void joinsSummaries_data();
    void joinsSummaries();
    void joiningFails_data();
    void joiningFails();
    void joiningUndoesASplit_data();
    void joiningUndoesASplit();
    void aPartSetAsideHasNoNumber();
    void whatIsSetAsideCanBeSplitAndJoined();
    void readingTakesMeasuresAlong();
    void eachAuthorReadsForThemselves();
    void missingSectionsAreNotFound();
};

static const QString body =
    u"一、算力\n建设枢纽；开放\U0001F4D6数据。完善标准。\n　　第二段。\n（一）人才\n培养。\n二、法律\n立法。"_qs;

static ProjectBuilder sample()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs,
                     OutlineSketch(body)
                         .section(0, 1, u"一、"_qs, u"算力"_qs, u"培养。"_qs)
                         .measure(1, u"建设枢纽；"_qs)
                         .measure(1, u"开放\U0001F4D6数据。"_qs)
                         .measure(1, u"完善标准。"_qs)
                         .measure(1, u"　　第二段。"_qs)
                         .section(1, 1, u"（一）"_qs, u"人才"_qs, u"培养。"_qs)
                         .measure(2, u"培养。"_qs)
                         .section(0, 2, u"二、"_qs, u"法律"_qs, u"立法。"_qs)
                         .measure(1, u"立法。"_qs)
                         .outline());
    return builder;
}

// The measures directly below the section at @p path, as "ordinal:text", · for what is set aside.
static QStringList measures(const ProjectBuilder &builder, const QString &path = u"1"_qs)
{
    const ProjectSnapshot &project = builder.snapshot();
    const SectionTree &tree = project.sections(builder.documentId());
    const Text text = project.text(builder.documentId());
    QStringList found;
    const QList<int> children = tree.outline().children(tree.nodeOf(builder.sectionId(path)));
    for (const int child : children) {
        const OutlineNode &node = tree.outline().nodes()[child];
        if (node.kind != OutlineNode::Kind::Measure)
            continue;
        found.append((node.setAside ? u"·"_qs : QString::number(node.ordinal)) + u':'
                     + text.view(node.range).toString());
    }
    return found;
}

// The n-th measure of the first section, set aside ones counted.
static SectionId measure(const ProjectBuilder &builder, int number)
{
    const SectionTree &tree = builder.snapshot().sections(builder.documentId());
    return tree.idOf(tree.outline().children(0).at(number - 1));
}

static qsizetype after(const QString &words)
{
    return body.indexOf(words) + words.size();
}

void TestSectionEdits::setsASummary()
{
    ProjectBuilder builder = sample();
    builder.summary(u"1"_qs, u" 加大投入。\n"_qs);
    QCOMPARE(builder.snapshot().find(builder.sectionId(u"1"_qs))->summary, u"加大投入。"_qs);
    QVERIFY(
        setSummary(builder.snapshot(), builder.sectionId(u"1"_qs), u"加大投入。"_qs)->isEmpty());
    builder.summary(u"1"_qs, {});
    QVERIFY(builder.snapshot().find(builder.sectionId(u"1"_qs))->summary.isEmpty());
}

void TestSectionEdits::splits_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("between words")
        << 1 << after(u"建设"_qs)
        << QStringList{u"1:建设"_qs, u"2:枢纽；"_qs, u"3:开放\U0001F4D6数据。"_qs,
                       u"4:完善标准。"_qs, u"5:　　第二段。"_qs};
    QTest::newRow("inside a pair")
        << 2 << body.indexOf(u"\U0001F4D6"_qs) + 1
        << QStringList{u"1:建设枢纽；"_qs, u"2:开放"_qs, u"3:\U0001F4D6数据。"_qs,
                       u"4:完善标准。"_qs, u"5:　　第二段。"_qs};
    QTest::newRow("the last one") << 4 << after(u"第二"_qs)
                                  << QStringList{u"1:建设枢纽；"_qs, u"2:开放\U0001F4D6数据。"_qs,
                                                 u"3:完善标准。"_qs, u"4:　　第二"_qs,
                                                 u"5:段。"_qs};
}

void TestSectionEdits::splits()
{
    QFETCH(int, number);
    QFETCH(qsizetype, position);
    QFETCH(QStringList, wanted);
    ProjectBuilder builder = sample();
    const ProjectSnapshot before = builder.snapshot();
    const auto change = splitMeasure(before, measure(builder, number), position);
    builder.perform(change);
    QCOMPARE(measures(builder), wanted);
    QCOMPARE(measures(builder, u"2"_qs), QStringList{u"1:立法。"_qs});
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
    builder.perform(change->inverted());
    QVERIFY(test::rowDifferences(builder.snapshot(), before).isEmpty());
}

void TestSectionEdits::theFirstHalfKeepsWhatHungOnTheMeasure()
{
    ProjectBuilder builder = sample();
    const SectionId first = measure(builder, 1);
    builder.perform(setSummary(builder.snapshot(), first, u"建"_qs));
    builder.noteOn(NoteTarget(first), u"多少？"_qs);
    builder.perform(splitMeasure(builder.snapshot(), first, after(u"建设"_qs)));
    QCOMPARE(measure(builder, 1), first);
    const Section second = *builder.snapshot().find(measure(builder, 2));
    QCOMPARE(builder.snapshot().find(first)->summary, u"建"_qs);
    QCOMPARE(builder.snapshot().find(first)->title, u"建设"_qs);
    QCOMPARE(builder.snapshot().notes(NoteTarget(first)).size(), 1);
    QVERIFY(second.summary.isEmpty());
    QVERIFY(second.title.startsWith(u"枢纽"));
    QCOMPARE(second.kind, OutlineNode::Kind::Measure);
    QCOMPARE(second.level, builder.snapshot().find(first)->level);
    QVERIFY(builder.snapshot().notes(NoteTarget(second.id)).isEmpty());
}

void TestSectionEdits::splittingFails_data()
{
    QTest::addColumn<qsizetype>("position");

    QTest::newRow("at its start") << body.indexOf(u"建设"_qs);
    QTest::newRow("at its end") << after(u"枢纽；"_qs);
    QTest::newRow("before its final mark") << after(u"枢纽"_qs);
    QTest::newRow("before it") << qsizetype(0);
    QTest::newRow("behind it") << after(u"完善"_qs);
    QTest::newRow("outside the text") << qsizetype(100000);
    QTest::newRow("negative") << qsizetype(-5);
}

void TestSectionEdits::splittingFails()
{
    QFETCH(qsizetype, position);
    ProjectBuilder builder = sample();
    const auto change = splitMeasure(builder.snapshot(), measure(builder, 1), position);
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Usage);
    const auto section =
        splitMeasure(builder.snapshot(), builder.sectionId(u"1"_qs), after(u"建设"_qs));
    QCOMPARE(section.error().code, Error::Code::Usage);
}

void TestSectionEdits::joins()
{
    ProjectBuilder builder = sample();
    const ProjectSnapshot before = builder.snapshot();
    const auto change = joinWithNextMeasure(before, measure(builder, 2));
    builder.perform(change);
    QCOMPARE(measures(builder),
             (QStringList{u"1:建设枢纽；"_qs, u"2:开放\U0001F4D6数据。完善标准。"_qs,
                          u"3:　　第二段。"_qs}));
    builder.perform(joinWithNextMeasure(builder.snapshot(), measure(builder, 2)));
    QCOMPARE(
        measures(builder),
        (QStringList{u"1:建设枢纽；"_qs, u"2:开放\U0001F4D6数据。完善标准。\n　　第二段。"_qs}));
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestSectionEdits::whatHungOnTheSecondMovesToTheFirst()
{
    ProjectBuilder builder = sample();
    const SectionId first = measure(builder, 1);
    const SectionId second = measure(builder, 2);
    builder.noteOn(NoteTarget(first), u"甲"_qs)
        .noteOn(NoteTarget(second), u"乙"_qs)
        .reply(u"丙"_qs);
    builder.perform(
        setReadingState(builder.snapshot(), builder.context(), first, ReadingState::Read));
    builder.perform(
        setReadingState(builder.snapshot(), builder.context(), second, ReadingState::Settled));
    const AuthorId analyst = builder.authorId();
    builder.as(u"李"_qs).perform(
        setReadingState(builder.snapshot(), builder.context(), second, ReadingState::Settled));
    const ProjectSnapshot before = builder.snapshot();
    const auto change = joinWithNextMeasure(before, first);
    builder.perform(change);
    const ProjectSnapshot &project = builder.snapshot();
    QVERIFY(project.find(second) == nullptr);
    QCOMPARE(project.notes(NoteTarget(first)).size(), 3);
    QVERIFY(project.notes(NoteTarget(second)).isEmpty());
    QCOMPARE(project.readingState(first, analyst), ReadingState::Read);
    QCOMPARE(project.readingState(first, builder.authorId()), ReadingState::Settled);
    QCOMPARE(project.rows<Reading>().size(), 2);
    QVERIFY(test::indexProblems(project).isEmpty());
    builder.perform(change->inverted());
    QVERIFY(test::rowDifferences(builder.snapshot(), before).isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestSectionEdits::joinsSummaries_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("joined");

    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("first only") << u"甲"_qs << QString() << u"甲"_qs;
    QTest::newRow("second only") << QString() << u"乙"_qs << u"乙"_qs;
    QTest::newRow("Chinese") << u"甲"_qs << u"乙"_qs << u"甲；乙"_qs;
    QTest::newRow("Chinese with a mark") << u"甲。"_qs << u"乙"_qs << u"甲。乙"_qs;
    QTest::newRow("Chinese with a quotation mark") << u"“甲”"_qs << u"乙"_qs << u"“甲”乙"_qs;
    QTest::newRow("English") << u"Invest"_qs << u"Train"_qs << u"Invest; Train"_qs;
    QTest::newRow("English with a mark") << u"Invest."_qs << u"Train."_qs << u"Invest. Train."_qs;
}

void TestSectionEdits::joinsSummaries()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, joined);
    ProjectBuilder builder = sample();
    builder.perform(setSummary(builder.snapshot(), measure(builder, 1), first));
    builder.perform(setSummary(builder.snapshot(), measure(builder, 2), second));
    builder.perform(joinWithNextMeasure(builder.snapshot(), measure(builder, 1)));
    QCOMPARE(builder.snapshot().find(measure(builder, 1))->summary, joined);
}

void TestSectionEdits::joiningFails_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("before a subsection") << u"1.4"_qs;
    QTest::newRow("the only one") << u"2.1"_qs;
    QTest::newRow("a section") << u"2"_qs;
}

void TestSectionEdits::joiningFails()
{
    QFETCH(QString, path);
    ProjectBuilder builder = sample();
    const SectionId id = path == u"1.4"_qs ? measure(builder, 4) : builder.sectionId(path);
    const auto change = joinWithNextMeasure(builder.snapshot(), id);
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Usage);
}

void TestSectionEdits::joiningUndoesASplit_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<qsizetype>("position");

    QTest::newRow("inside a line") << 1 << after(u"建设"_qs);
    QTest::newRow("inside the indent's line") << 4 << after(u"第"_qs);
}

void TestSectionEdits::joiningUndoesASplit()
{
    QFETCH(int, number);
    QFETCH(qsizetype, position);
    ProjectBuilder builder = sample();
    const QStringList before = measures(builder);
    builder.perform(splitMeasure(builder.snapshot(), measure(builder, number), position));
    QVERIFY(measures(builder) != before);
    builder.perform(joinWithNextMeasure(builder.snapshot(), measure(builder, number)));
    QCOMPARE(measures(builder), before);

    // And the other way round over a line's end, which belongs to neither half.
    builder.perform(joinWithNextMeasure(builder.snapshot(), measure(builder, 3)));
    for (const QString &words : {u"标准。"_qs, u"标准。\n"_qs, u"标准。\n　"_qs}) {
        ProjectBuilder copy = builder;
        copy.perform(splitMeasure(copy.snapshot(), measure(copy, 3), after(words)));
        QCOMPARE(measures(copy), before);
    }
}

void TestSectionEdits::aPartSetAsideHasNoNumber()
{
    ProjectBuilder builder = sample();
    const SectionId second = measure(builder, 2);
    builder.perform(setMeasureAside(builder.snapshot(), second, true));
    QCOMPARE(measures(builder),
             (QStringList{u"1:建设枢纽；"_qs, u"·:开放\U0001F4D6数据。"_qs, u"2:完善标准。"_qs,
                          u"3:　　第二段。"_qs}));
    QCOMPARE(builder.snapshot().find(second)->ordinal, 0);
    QVERIFY(setMeasureAside(builder.snapshot(), second, true)->isEmpty());
    builder.perform(setMeasureAside(builder.snapshot(), second, false));
    QCOMPARE(builder.snapshot().find(second)->ordinal, 2);
    QCOMPARE(builder.snapshot().find(measure(builder, 4))->ordinal, 4);
    QCOMPARE(setMeasureAside(builder.snapshot(), builder.sectionId(u"1"_qs), true).error().code,
             Error::Code::Usage);
}

void TestSectionEdits::whatIsSetAsideCanBeSplitAndJoined()
{
    ProjectBuilder builder = sample();
    builder.perform(setMeasureAside(builder.snapshot(), measure(builder, 1), true));
    builder.perform(splitMeasure(builder.snapshot(), measure(builder, 1), after(u"建设"_qs)));
    QCOMPARE(measures(builder).mid(0, 3),
             (QStringList{u"·:建设"_qs, u"·:枢纽；"_qs, u"1:开放\U0001F4D6数据。"_qs}));
    builder.perform(joinWithNextMeasure(builder.snapshot(), measure(builder, 1)));
    QCOMPARE(measures(builder).first(), u"·:建设枢纽；"_qs);
    builder.perform(joinWithNextMeasure(builder.snapshot(), measure(builder, 1)));
    QCOMPARE(measures(builder).first(), u"1:建设枢纽；开放\U0001F4D6数据。"_qs);
}

void TestSectionEdits::readingTakesMeasuresAlong()
{
    ProjectBuilder builder = sample();
    const AuthorId author = builder.authorId();
    builder.read(u"1"_qs, ReadingState::Read);
    const ProjectSnapshot &project = builder.snapshot();
    QCOMPARE(project.readingState(builder.sectionId(u"1"_qs), author), ReadingState::Read);
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(project.readingState(measure(builder, i), author), ReadingState::Read);
    QCOMPARE(project.rows<Reading>().size(), 5); // not the subsection and what is in it

    const EditContext context = builder.context();
    builder.perform(setReadingState(project, context, measure(builder, 2), ReadingState::Settled));
    QCOMPARE(project.rows<Reading>().size(), 5);
    QCOMPARE(project.find(project.readings(measure(builder, 2)).first())->modified, context.now);
    QVERIFY(setReadingState(project, builder.context(), measure(builder, 2), ReadingState::Settled)
                ->isEmpty());
    builder.read(u"1"_qs, ReadingState::Unread);
    QVERIFY(project.rows<Reading>().isEmpty());
    QVERIFY(setReadingState(project, builder.context(), builder.sectionId(u"1"_qs),
                            ReadingState::Unread)
                ->isEmpty());
}

void TestSectionEdits::eachAuthorReadsForThemselves()
{
    ProjectBuilder builder = sample();
    const AuthorId analyst = builder.authorId();
    builder.read(u"2"_qs).as(u"李"_qs).read(u"2"_qs, ReadingState::Settled);
    const SectionId section = builder.sectionId(u"2"_qs);
    QCOMPARE(builder.snapshot().readingState(section, analyst), ReadingState::Read);
    QCOMPARE(builder.snapshot().readingState(section, builder.authorId()), ReadingState::Settled);
    builder.read(u"2"_qs, ReadingState::Unread);
    QCOMPARE(builder.snapshot().readingState(section, analyst), ReadingState::Read);
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestSectionEdits::missingSectionsAreNotFound()
{
    ProjectBuilder builder = sample();
    const ProjectSnapshot &project = builder.snapshot();
    const SectionId none = SectionId::create();
    const QList<Result<Change>> failures{
        setSummary(project, none, u"a"_qs),
        splitMeasure(project, none, 3),
        joinWithNextMeasure(project, none),
        setMeasureAside(project, none, true),
        setReadingState(project, builder.context(), none, ReadingState::Read),
    };
    for (const Result<Change> &result : failures) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestSectionEdits)
#include "tst_sectionedits.moc"
