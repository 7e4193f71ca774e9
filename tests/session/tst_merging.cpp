// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "session/merging.h"
#include "session/projectsession.h"
#include "store/projectcheck.h"
#include "store/projectstore.h"
#include "store/rowrules.h"
#include "store/storedproject.h"
#include "store/uniquerules.h"
#include "support/randomedits.h"
#include "support/snapshotcheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::storeProject;

class TestMerging : public QObject {
    Q_OBJECT

private slots:
    void init();

    void isOneStepBothWays();
    void knowsWhatWasEditedWhere();
    void forgetsAnUndoneMerge();
    void bringsTextsAndBytes();
    void leavesTheOtherFileAlone();
    void addsAnAuthorOnce();
    void previewsWithoutAStep();
    void refusesItself();
    void refusesWhatIsNoProject();
    void refusesContentThatIsNotWhatItSays();
    void keepsTheRulesWhateverWasDone_data();
    void keepsTheRulesWhateverWasDone();

private:
    std::unique_ptr<ProjectSession> open(const QString &path) const
    {
        return expected(ProjectSession::open(path));
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void checkWhole() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_other; ///< A copy of it, made by sharing.
    std::unique_ptr<ProjectBuilder> m_builder;
};

void TestMerging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file(u"提案.meipi"_qs);
    m_other = file(u"他人.meipi"_qs);
    m_builder = std::make_unique<ProjectBuilder>(sampleProject());
    storeProject(m_path, *m_builder);
    expected(open(m_path)->copyTo(m_other));
    expected(open(m_other)->forgetHistory());
}

void TestMerging::checkWhole() const
{
    QCOMPARE(expected(checkProject(m_path)).problems, QStringList());
}

void TestMerging::isOneStepBothWays()
{
    {
        const auto other = open(m_other);
        expected(other->perform(expected(createTheme(other->snapshot(), {}, u"乙的主题"_qs)),
                                u"New theme"_qs));
        expected(other->perform(
            expected(addNote(other->snapshot(), other->context(), NoteTarget(), u"乙的批注"_qs)),
            u"New note"_qs));
    }
    const auto session = open(m_path);
    const ProjectSnapshot before = session->snapshot();
    const auto steps = expected(session->history()).size();
    const MergeReport report = expected(session->merge(m_other));
    QCOMPARE(report.themes, 1);
    QCOMPARE(report.notes, 1);
    const ProjectSnapshot merged = session->snapshot();
    QCOMPARE(differencesFromFile(merged, m_path), QStringList());
    QCOMPARE(expected(session->history()).size(), steps + 1);
    QCOMPARE(session->undoStep()->label, u"Bring in a project"_qs);
    checkWhole();
    expected(session->merge(m_other)); // again: no step
    QCOMPARE(expected(session->history()).size(), steps + 1);
    expected(session->undo());
    QCOMPARE(rowDifferences(before, session->snapshot()), QStringList());
    expected(session->redo());
    QCOMPARE(rowDifferences(merged, session->snapshot()), QStringList());
}

void TestMerging::knowsWhatWasEditedWhere()
{
    const auto session = open(m_path);
    const QList<NoteId> notes = session->snapshot().rows<Note>().keys();
    QVERIFY(notes.size() >= 2);
    expected(session->perform(
        expected(editNote(session->snapshot(), session->context(), notes[0], u"这里改"_qs)),
        u"Edit"_qs));
    {
        const auto other = open(m_other);
        expected(other->perform(
            expected(editNote(other->snapshot(), other->context(), notes[1], u"那里改"_qs)),
            u"Edit"_qs));
    }
    const MergeReport report = expected(session->merge(m_other));
    QCOMPARE(report.conflicts, QStringList());
    QCOMPARE(report.notes, 0);
    QCOMPARE(report.updated, 1);
    QCOMPARE(session->snapshot().find(notes[0])->text, u"这里改"_qs);
    QCOMPARE(session->snapshot().find(notes[1])->text, u"那里改"_qs);
    expected(session->perform(expected(removeNote(session->snapshot(), notes[1])), u"Remove"_qs));
    QVERIFY(expected(session->merge(m_other)).removedHere >= 1);
    QVERIFY(session->snapshot().find(notes[1]) == nullptr);
}

void TestMerging::forgetsAnUndoneMerge()
{
    {
        const auto other = open(m_other);
        expected(other->perform(expected(createTheme(other->snapshot(), {}, u"乙的主题"_qs)),
                                u"New theme"_qs));
    }
    const auto session = open(m_path);
    expected(session->merge(m_other));
    expected(session->undo());
    QCOMPARE(expected(session->merge(m_other)).themes, 1);
}

void TestMerging::bringsTextsAndBytes()
{
    const QString empty = file(u"empty.meipi"_qs);
    const auto session = expected(ProjectSession::create(empty, u"空"_qs));
    const MergeReport report = expected(session->merge(m_path));
    QCOMPARE(report.documents, m_builder->snapshot().documents().size());
    for (const DocumentId &document : session->snapshot().documents()) {
        QCOMPARE(session->snapshot().text(document).string(),
                 m_builder->snapshot().text(document).string());
        const VersionId version = session->snapshot().find(document)->currentVersion;
        QVERIFY(session->originalBytes(version));
    }
    QCOMPARE(session->snapshot().property(u"title"_qs), u"空"_qs);
    QCOMPARE(expected(checkProject(empty)).problems, QStringList());
}

void TestMerging::leavesTheOtherFileAlone()
{
    const QByteArray before = bytesOf(m_other);
    const auto session = expected(ProjectSession::create(file(u"empty.meipi"_qs)));
    expected(session->merge(m_other));
    QCOMPARE(bytesOf(m_other), before);
}

void TestMerging::addsAnAuthorOnce()
{
    for (const QString &path : {m_path, m_other}) {
        const auto session = open(path);
        session->setAuthorName(u"新人"_qs);
        const ThemeId theme = session->snapshot().themesInOrder().first();
        expected(session->perform(expected(defineTheme(session->snapshot(), theme, path)),
                                  u"Define"_qs));
    }
    {
        const auto other = open(m_other);
        other->setAuthorName(u"新人"_qs);
        expected(other->perform(
            expected(addNote(other->snapshot(), other->context(), NoteTarget(), u"项目"_qs)),
            u"New note"_qs));
    }
    const auto session = open(m_path);
    session->setAuthorName(u"新人"_qs); // who has no row here, but there, and keeps a definition
    QCOMPARE(expected(session->merge(m_other)).conflicts.size(), 1);
    qsizetype count = 0;
    for (const Author &author : session->snapshot().rows<Author>())
        count += author.name == u"新人"_qs ? 1 : 0;
    QCOMPARE(count, 1);
    checkWhole();
}

void TestMerging::previewsWithoutAStep()
{
    const auto session = expected(ProjectSession::create(file(u"empty.meipi"_qs)));
    const ProjectMerge merge = expected(previewMerge(session->mergeRequest(m_other)));
    QVERIFY(merge.report.documents > 0);
    QCOMPARE(session->snapshot().documents().size(), 0);
    QVERIFY(!session->undoStep());
    QCOMPARE(expected(session->merge(m_other)), merge.report);
}

void TestMerging::refusesItself()
{
    const auto session = open(m_path);
    const auto merged = session->merge(m_path);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Error::Code::Usage);
}

void TestMerging::refusesWhatIsNoProject()
{
    const QString rubbish = file(u"rubbish.meipi"_qs);
    {
        QFile out(rubbish);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray("rubbish\n").repeated(2000));
    }
    const auto session = open(m_path);
    const auto merged = session->merge(rubbish);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Error::Code::Malformed);
    QVERIFY(!session->merge(file(u"missing.meipi"_qs)));
    QCOMPARE(rowDifferences(m_builder->snapshot(), session->snapshot()), QStringList());
}

void TestMerging::refusesContentThatIsNotWhatItSays()
{
    {
        const auto store = expected(ProjectStore::open(m_other, ProjectStore::Access::ReadWrite));
        expected(store->file().run(u"UPDATE content SET bytes = bytes || ' '"_qs));
    }
    const auto session = expected(ProjectSession::create(file(u"empty.meipi"_qs)));
    const auto merged = session->merge(m_other);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Error::Code::Malformed);
    QCOMPARE(session->snapshot().documents().size(), 0);
}

void TestMerging::keepsTheRulesWhateverWasDone_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("knowsThePast");

    for (int seed = 1; seed <= 20; ++seed) {
        QTest::addRow("with the past %d", seed) << seed << true;
        QTest::addRow("without it %d", seed) << seed << false;
    }
}

void TestMerging::keepsTheRulesWhateverWasDone()
{
    QFETCH(int, seed);
    QFETCH(bool, knowsThePast);
    struct Side {
        Project project;
        QList<Change> steps;
        QList<DocumentSource> sources;
    };
    std::array<Side, 2> sides;
    for (size_t i = 0; i < sides.size(); ++i) {
        Side &side = sides[i];
        ProjectBuilder builder = *m_builder;
        builder.as(i == 0 ? u"甲"_qs : u"乙"_qs);
        side.project.reset(builder.snapshot());
        RandomEdits edits(side.project, builder, static_cast<quint32>(seed * 2) + quint32(i),
                          RandomEdits::Kinds::All);
        for (int count = 0; count < 150; ++count) {
            if (const std::optional<Change> change = edits.next()) {
                side.project.apply(*change);
                side.steps.append(*change);
            }
        }
        side.sources = edits.sources();
    }
    Project &ours = sides[0].project;
    for (const DocumentSource &source : std::as_const(sides[1].sources))
        ours.setText(source.textHash, source.text);
    const auto merged = [&] {
        return mergeOf(
            {ours.snapshot(), knowsThePast ? PastRows(sides[0].steps) : PastRows()},
            {sides[1].project.snapshot(), knowsThePast ? PastRows(sides[1].steps) : PastRows()},
            {m_builder->authorId(), Timestamp{1}});
    };
    const ProjectMerge merge = merged();
    const ProjectSnapshot before = ours.snapshot();
    QVERIFY(before.accepts(merge.change));
    QCOMPARE(brokenRows(before, merge.change, 3), QStringList());
    QVERIFY(!clashes(before, merge.change));
    ours.apply(merge.change);
    sides[0].steps.append(merge.change);
    QCOMPARE(doubleRows(ours.snapshot(), 3), QStringList());
    QCOMPARE(indexProblems(ours.snapshot()), QStringList());
    QVERIFY(!merge.change.isEmpty());
    QVERIFY(merged().change.isEmpty());
    ours.apply(merge.change.inverted());
    QCOMPARE(rowDifferences(before, ours.snapshot()), QStringList());
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
