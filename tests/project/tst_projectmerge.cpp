// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectmerge.h"

#include "project/authorunion.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;

namespace {

const QString text = u"一、算力\n建设枢纽。支持企业。\n二、数据\n开放数据。\n"_qs;

/// A project and what was done to it, as its history tells.
struct Desk {
    ProjectBuilder builder;
    QList<Change> steps;

    void perform(const Result<Change> &change)
    {
        builder.perform(change);
        steps.append(*change);
    }
    const ProjectSnapshot &project() const { return builder.snapshot(); }
    ProjectWithPast withPast() const { return {project(), PastRows(steps)}; }
};

template <class Row>
const Row &onlyOf(const ProjectSnapshot &project)
{
    Q_ASSERT(project.rows<Row>().size() == 1);
    return *project.rows<Row>().cbegin();
}

QStringList notesOf(const ProjectSnapshot &project)
{
    QStringList texts;
    for (const Note &note : project.rows<Note>())
        texts.append(note.text);
    texts.sort();
    return texts;
}

} // namespace

class TestProjectMerge : public QObject {
    Q_OBJECT

private slots:
    void init();

    void ofTheSameIsNothing();
    void bringsWhatIsNew();
    void bringsADocumentWithAllThatHangsOnIt();
    void goesBack();
    void placesOnTheSameTextOfAnotherId();
    void laysTheSameHighlightOfAnAuthorOnOurs();
    void takesOverWhatWasEditedThere();
    void keepsWhatWasEditedHere();
    void keepsBothWordsOfANote();
    void tellsAHighlightOfOtherWords();
    void leavesOutWhatWasRemovedHere();
    void bringsBackWhatSomethingNewHangsOn();
    void bringsBackADocument();
    void unitesThemesOfOneName();
    void keepsAnotherDefinitionAsANote();
    void takesANameThatIsFreeOnly();
    void unitesAuthorsOfOneName();
    void keepsOneCodingOfAnAuthor();
    void keepsTheLaterReading();
    void fillsSummaries();
    void keepsOurOutline();
    void bringsAnotherVersionAlong();
    void findsPlacesInOurVersion();
    void repliesHangWhereTheirNoteDoes();
    void givesNumbersAndNamesThatAreFree();

private:
    MergeReport merge(); ///< Into ours; twice, as the second time must change nothing.

    Desk m_ours;
    Desk m_theirs; ///< By another author, at first a copy of ours.
};

void TestProjectMerge::init()
{
    m_ours = Desk();
    m_ours.builder.as(u"甲"_qs).document(text);
    m_ours.builder.highlight(u"枢纽"_qs, {u"算力"_qs}).note(u"多少？"_qs);
    m_theirs = m_ours;
    m_theirs.builder.as(u"乙"_qs);
}

MergeReport TestProjectMerge::merge()
{
    const EditContext context = m_ours.builder.context();
    for (const Document &document : m_theirs.project().rows<Document>()) {
        const Version &version = *m_theirs.project().find(document.currentVersion);
        DocumentSource source;
        source.textHash = version.textHash;
        source.text = m_theirs.project().text(version.id);
        m_ours.builder.source(source);
    }
    const ProjectMerge merge = mergeOf(m_ours.withPast(), m_theirs.withPast(), context);
    m_ours.perform(merge.change);
    if (const QStringList problems = indexProblems(m_ours.project()); !problems.isEmpty())
        qFatal("%s", qUtf8Printable(problems.first()));
    const Change again = mergeOf(m_ours.withPast(), m_theirs.withPast(), context).change;
    if (!again.isEmpty())
        qFatal("The second time is not nothing");
    return merge.report;
}

void TestProjectMerge::ofTheSameIsNothing()
{
    m_theirs = m_ours;
    const ProjectSnapshot before = m_ours.project();
    QCOMPARE(merge(), MergeReport());
    QCOMPARE(rowDifferences(before, m_ours.project()), QStringList());
}

void TestProjectMerge::bringsWhatIsNew()
{
    m_theirs.builder.highlight(u"开放数据"_qs, {u"数据"_qs}).note(u"哪些？"_qs).keptPrivate();
    const MergeReport report = merge();
    QCOMPARE(report.documents, 0);
    QCOMPARE(report.highlights, 1);
    QCOMPARE(report.themes, 1);
    QCOMPARE(report.codings, 1);
    QCOMPARE(report.notes, 1);
    QCOMPARE(report.conflicts, QStringList());
    QCOMPARE(rowDifferences(m_theirs.project(), m_ours.project()), QStringList());
    QVERIFY(m_ours.project().find(m_theirs.builder.noteId())->isPrivate);
}

void TestProjectMerge::bringsADocumentWithAllThatHangsOnIt()
{
    m_theirs.builder.document(u"一、人才\n培养人才。\n"_qs, u"second.txt"_qs);
    m_theirs.builder.highlight(u"人才"_qs).summary(u"1"_qs, u"人"_qs).read(u"1"_qs);
    m_theirs.builder.noteOn(NoteTarget(m_theirs.builder.sectionId(u"1"_qs)), u"谁？"_qs);
    const MergeReport report = merge();
    QCOMPARE(report.documents, 1);
    QCOMPARE(report.versions, 0);
    QCOMPARE(report.highlights, 1);
    QCOMPARE(rowDifferences(m_theirs.project(), m_ours.project()), QStringList());
}

void TestProjectMerge::goesBack()
{
    m_theirs.builder.highlight(u"开放数据"_qs, {u"数据"_qs}).note(u"哪些？"_qs);
    const ProjectSnapshot before = m_ours.project();
    merge();
    m_ours.builder.perform(m_ours.steps.takeLast().inverted());
    QCOMPARE(rowDifferences(before, m_ours.project()), QStringList());
    QCOMPARE(merge().highlights, 1); // and forth again, as nothing of it was removed
}

void TestProjectMerge::placesOnTheSameTextOfAnotherId()
{
    m_theirs = Desk();
    m_theirs.builder.as(u"乙"_qs).document(text, u"copy.txt"_qs);
    m_theirs.builder.highlight(u"开放数据"_qs, {u"算力/数据"_qs}).note(u"哪些？"_qs);
    m_theirs.builder.noteOn(NoteTarget(m_theirs.builder.sectionId(u"1"_qs)), u"章节"_qs);
    m_theirs.builder.noteOn(NoteTarget(m_theirs.builder.documentId()), u"文档"_qs);
    m_theirs.builder.noteOn(NoteTarget(), u"项目"_qs);
    const DocumentId document = m_ours.builder.documentId();
    const SectionId section = m_ours.builder.sectionId(u"1"_qs);
    const MergeReport report = merge();
    QCOMPARE(report.documents, 0);
    QCOMPARE(report.themes, 1);
    QCOMPARE(report.conflicts, QStringList());
    const ProjectSnapshot &project = m_ours.project();
    QCOMPARE(project.documents(), QList<DocumentId>{document});
    const HighlightId highlight = m_theirs.builder.highlightId();
    QCOMPARE(project.find(highlight)->document, document);
    QCOMPARE(project.text(document).view(project.placement(highlight)->range).toString(),
             u"开放数据"_qs);
    QCOMPARE(project.themesOf(highlight), QList<ThemeId>{m_ours.builder.themeId(u"算力/数据"_qs)});
    QCOMPARE(project.notes(NoteTarget(section)).size(), 1);
    QCOMPARE(project.notes(NoteTarget(document)).size(), 1);
    QCOMPARE(project.notes(NoteTarget()).size(), 1);
    QCOMPARE(project.notes(NoteTarget(highlight)).size(), 1);
}

void TestProjectMerge::laysTheSameHighlightOfAnAuthorOnOurs()
{
    m_theirs = Desk();
    m_theirs.builder.as(u"甲"_qs).document(text).highlight(u"枢纽"_qs, {u"数据"_qs}).note(u"新"_qs);
    m_theirs.builder.as(u"乙"_qs).highlight(u"枢纽"_qs); // another author's stays apart
    QCOMPARE(merge().highlights, 1);
    const HighlightId highlight = m_ours.builder.highlightId();
    QCOMPARE(m_ours.project().themesOf(highlight).size(), 2);
    QCOMPARE(m_ours.project().notes(NoteTarget(highlight)).size(), 2);
    QCOMPARE(m_ours.project().rows<Author>().size(), 3);
}

void TestProjectMerge::takesOverWhatWasEditedThere()
{
    ProjectBuilder &builder = m_theirs.builder;
    const TextRange wider{m_theirs.project().text(builder.documentId()).string().indexOf(u"建设"),
                          9};
    m_theirs.perform(
        editNote(m_theirs.project(), builder.context(), builder.noteId(), u"几个？"_qs));
    m_theirs.perform(renameTheme(m_theirs.project(), builder.themeId(u"算力"_qs), u"算力网"_qs));
    m_theirs.perform(
        resizeHighlight(m_theirs.project(), builder.context(), builder.highlightId(), wider));
    m_theirs.perform(retitleDocument(m_theirs.project(), builder.documentId(), u"新题"_qs));
    const MergeReport report = merge();
    QCOMPARE(report.conflicts, QStringList());
    QCOMPARE(report.updated, 5); // a highlight has its place beside it
    // Nothing is by their author, who therefore stays there.
    QCOMPARE(rowDifferences(m_theirs.project(), m_ours.project()).size(), 1);
}

void TestProjectMerge::keepsWhatWasEditedHere()
{
    ProjectBuilder &builder = m_ours.builder;
    m_ours.perform(editNote(m_ours.project(), builder.context(), builder.noteId(), u"几个？"_qs));
    m_ours.perform(recolourTheme(m_ours.project(), builder.themeId(u"算力"_qs), Colour{0x010203}));
    m_ours.perform(setSummary(m_ours.project(), builder.sectionId(u"1"_qs), u"要旨"_qs));
    m_ours.perform(setSummary(m_ours.project(), builder.sectionId(u"1"_qs), {}));
    const ProjectSnapshot before = m_ours.project();
    QCOMPARE(merge(), MergeReport());
    QCOMPARE(rowDifferences(before, m_ours.project()), QStringList());
}

void TestProjectMerge::keepsBothWordsOfANote()
{
    const NoteId note = m_ours.builder.noteId();
    m_ours.perform(editNote(m_ours.project(), m_ours.builder.context(), note, u"这里"_qs));
    m_theirs.perform(editNote(m_theirs.project(), m_theirs.builder.context(), note, u"那里"_qs));
    const MergeReport report = merge();
    QCOMPARE(report.notes, 1);
    QCOMPARE(report.conflicts.size(), 1);
    QCOMPARE(notesOf(m_ours.project()), (QStringList{u"这里"_qs, u"那里"_qs}));
    QCOMPARE(m_ours.project().find(note)->text, u"这里"_qs);
    QCOMPARE(m_ours.project().notes(NoteTarget(m_ours.builder.highlightId())).size(), 2);
    for (const Note &each : m_ours.project().rows<Note>()) {
        if (each.id != note) {
            m_ours.perform(removeNote(m_ours.project(), each.id));
            break;
        }
    }
    QCOMPARE(merge().notes, 0); // read and done with
}

void TestProjectMerge::tellsAHighlightOfOtherWords()
{
    const HighlightId highlight = m_ours.builder.highlightId();
    m_ours.perform(resizeHighlight(m_ours.project(), m_ours.builder.context(), highlight, {5, 9}));
    m_theirs.perform(
        resizeHighlight(m_theirs.project(), m_theirs.builder.context(), highlight, {7, 14}));
    const ProjectSnapshot before = m_ours.project();
    const MergeReport report = merge();
    QCOMPARE(report.conflicts.size(), 1);
    QVERIFY(report.conflicts.first().contains(m_ours.project().find(highlight)->quote));
    QVERIFY(report.conflicts.first().contains(m_theirs.project().find(highlight)->quote));
    QCOMPARE(rowDifferences(before, m_ours.project()), QStringList());
}

void TestProjectMerge::leavesOutWhatWasRemovedHere()
{
    m_ours.perform(removeHighlights(m_ours.project(), {m_ours.builder.highlightId()}));
    m_ours.perform(removeTheme(m_ours.project(), m_ours.builder.themeId(u"算力"_qs)));
    const ProjectSnapshot before = m_ours.project();
    const MergeReport report = merge();
    QCOMPARE(report.removedHere, 4); // with its coding and its note
    QCOMPARE(rowDifferences(before, m_ours.project()), QStringList());
}

void TestProjectMerge::bringsBackWhatSomethingNewHangsOn()
{
    m_ours.builder.reply(u"五个"_qs);
    m_theirs = m_ours;
    m_ours.perform(removeHighlights(m_ours.project(), {m_ours.builder.highlightId()}));
    m_ours.perform(removeTheme(m_ours.project(), m_ours.builder.themeId(u"算力"_qs)));
    m_theirs.builder.as(u"乙"_qs).reply(u"六个"_qs).theme(u"算力/芯片"_qs);
    const MergeReport report = merge();
    QCOMPARE(report.highlights, 1);
    QCOMPARE(report.themes, 2);
    QCOMPARE(report.notes, 3);
    QCOMPARE(report.removedHere, 1); // the coding
    QCOMPARE(m_ours.project().themesOf(m_ours.builder.highlightId()).size(), 0);
}

void TestProjectMerge::bringsBackADocument()
{
    m_ours.perform(removeDocument(m_ours.project(), m_ours.builder.documentId()));
    const MergeReport report = merge();
    QCOMPARE(report.documents, 1);
    QCOMPARE(report.removedHere, 0);
    QCOMPARE(m_ours.project().rows<Coding>().size(), 1);
    QCOMPARE(notesOf(m_ours.project()), QStringList{u"多少？"_qs});
}

void TestProjectMerge::unitesThemesOfOneName()
{
    m_ours.builder.theme(u"算力/基础/机房"_qs);
    m_theirs = Desk();
    m_theirs.builder.theme(u"算力/基础/网络"_qs).theme(u"基础"_qs);
    m_theirs.perform(
        defineTheme(m_theirs.project(), m_theirs.builder.themeId(u"算力/基础"_qs), u"定义"_qs));
    const ThemeId theme = m_ours.builder.themeId(u"算力/基础"_qs);
    const MergeReport report = merge();
    QCOMPARE(report.themes, 2);
    QCOMPARE(report.conflicts, QStringList());
    QStringList paths;
    const QList<ThemeId> themes = m_ours.project().themesInOrder();
    for (const ThemeId &id : themes)
        paths.append(m_ours.project().themePath(id));
    QCOMPARE(paths,
             (QStringList{u"算力"_qs, u"算力/基础"_qs, u"算力/基础/机房"_qs, u"算力/基础/网络"_qs,
                          u"基础"_qs}));
    QCOMPARE(m_ours.project().find(theme)->definition, u"定义"_qs);
}

void TestProjectMerge::keepsAnotherDefinitionAsANote()
{
    const ThemeId theme = m_ours.builder.themeId(u"算力"_qs);
    m_ours.perform(defineTheme(m_ours.project(), theme, u"这里"_qs));
    m_theirs = Desk();
    m_theirs.builder.theme(u"算力"_qs, Colour{0x010203});
    m_theirs.perform(
        defineTheme(m_theirs.project(), m_theirs.builder.themeId(u"算力"_qs), u"那里"_qs));
    const Theme before = *m_ours.project().find(theme);
    QCOMPARE(merge().conflicts.size(), 1);
    QCOMPARE(*m_ours.project().find(theme), before);
    const QList<NoteId> notes = m_ours.project().notes(NoteTarget(theme));
    QCOMPARE(notes.size(), 1);
    QCOMPARE(m_ours.project().find(notes.first())->text, u"那里"_qs);
    QCOMPARE(m_ours.project().find(notes.first())->author, m_ours.builder.authorId());
}

void TestProjectMerge::takesANameThatIsFreeOnly()
{
    m_theirs.perform(
        renameTheme(m_theirs.project(), m_theirs.builder.themeId(u"算力"_qs), u"数据"_qs));
    m_ours.builder.theme(u"数据"_qs);
    QCOMPARE(merge().conflicts.size(), 1);
    QCOMPARE(m_ours.project().childThemes().size(), 2);
}

void TestProjectMerge::unitesAuthorsOfOneName()
{
    m_theirs = Desk();
    m_theirs.builder.as(u"甲"_qs).document(text).highlight(u"数据"_qs);
    m_theirs.builder.as(u"丙"_qs).highlight(u"企业"_qs).as(u"丁"_qs);
    const qsizetype authors = m_ours.project().rows<Author>().size();
    merge();
    QCOMPARE(m_ours.project().rows<Author>().size(), authors + 1); // 丁 has done nothing
    QVERIFY(!authorNamed(m_ours.project(), u"丙"_qs).isNull());
}

void TestProjectMerge::keepsOneCodingOfAnAuthor()
{
    m_ours.builder.theme(u"数据"_qs);
    m_theirs = m_ours;
    for (Desk *desk : {&m_ours, &m_theirs}) {
        desk->perform(addTheme(desk->project(), desk->builder.context(),
                               {desk->builder.highlightId()}, desk->builder.themeId(u"数据"_qs)));
    }
    m_theirs.builder.as(u"乙"_qs);
    m_theirs.perform(addTheme(m_theirs.project(), m_theirs.builder.context(),
                              {m_theirs.builder.highlightId()},
                              m_theirs.builder.themeId(u"数据"_qs)));
    QCOMPARE(merge().codings, 1);
}

void TestProjectMerge::keepsTheLaterReading()
{
    m_ours.builder.read(u"1"_qs).read(u"2"_qs);
    m_theirs = m_ours;
    m_ours.builder.read(u"2"_qs, ReadingState::Settled);
    m_theirs.builder.context(); // a second later
    m_theirs.builder.read(u"1"_qs, ReadingState::Settled);
    QCOMPARE(merge().conflicts, QStringList());
    for (const QString &path : {u"1"_qs, u"2"_qs}) {
        QCOMPARE(m_ours.project().readingState(m_ours.builder.sectionId(path),
                                               m_ours.builder.authorId()),
                 ReadingState::Settled);
    }
}

void TestProjectMerge::fillsSummaries()
{
    m_theirs = Desk();
    m_theirs.builder.as(u"甲"_qs).document(text).summary(u"1"_qs, u"那里"_qs);
    m_theirs.builder.summary(u"2"_qs, u"只在那里"_qs);
    m_ours.builder.summary(u"1"_qs, u"这里"_qs);
    const MergeReport report = merge();
    QCOMPARE(report.conflicts.size(), 1);
    const SectionId first = m_ours.builder.sectionId(u"1"_qs);
    QCOMPARE(m_ours.project().find(first)->summary, u"这里"_qs);
    QCOMPARE(m_ours.project().notes(NoteTarget(first)).size(), 1);
    QCOMPARE(m_ours.project().find(m_ours.builder.sectionId(u"2"_qs))->summary, u"只在那里"_qs);
}

void TestProjectMerge::keepsOurOutline()
{
    const SectionId measure = m_theirs.builder.sectionId(u"1.2"_qs);
    QVERIFY(!measure.isNull());
    m_theirs.builder.noteOn(NoteTarget(measure), u"企业"_qs);
    m_theirs.perform(
        joinWithNextMeasure(m_theirs.project(), m_theirs.builder.sectionId(u"1.1"_qs)));
    QCOMPARE(merge().conflicts.size(), 1);
    QVERIFY(m_ours.project().find(measure) != nullptr);

    m_theirs = Desk(); // where nothing has the same ids
    m_theirs.builder.as(u"乙"_qs).document(text);
    m_theirs.perform(
        joinWithNextMeasure(m_theirs.project(), m_theirs.builder.sectionId(u"1.1"_qs)));
    m_theirs.builder.noteOn(NoteTarget(m_theirs.builder.sectionId(u"1.1"_qs)), u"两句"_qs);
    QCOMPARE(merge().conflicts.size(), 1);
    QCOMPARE(m_ours.project().notes(NoteTarget(m_ours.builder.documentId())).size(), 1);
}

void TestProjectMerge::bringsAnotherVersionAlong()
{
    const QString revised = u"前言。\n"_qs + text;
    DocumentSource source = test::sourceOf(revised, u"proposal.txt"_qs, {});
    m_theirs.builder.source(source);
    m_theirs.perform(reopenDocument(m_theirs.project(), m_theirs.builder.context(),
                                    m_theirs.builder.documentId(), source));
    const VersionId shown = m_ours.project().find(m_ours.builder.documentId())->currentVersion;
    const MergeReport report = merge();
    QCOMPARE(report.versions, 1);
    QCOMPARE(report.conflicts.size(), 1);
    QCOMPARE(m_ours.project().find(m_ours.builder.documentId())->currentVersion, shown);
    QCOMPARE(m_ours.project().placements(m_ours.builder.highlightId()).size(), 2);
}

void TestProjectMerge::findsPlacesInOurVersion()
{
    const QString revised = u"前言。\n"_qs + text;
    DocumentSource source = test::sourceOf(revised, u"proposal.txt"_qs, {});
    m_theirs.builder.source(source);
    m_theirs.perform(reopenDocument(m_theirs.project(), m_theirs.builder.context(),
                                    m_theirs.builder.documentId(), source));
    m_theirs.builder.highlight(u"企业"_qs);
    const HighlightId found = m_theirs.builder.highlightId();
    m_theirs.builder.highlight(u"前言"_qs);
    const HighlightId lost = m_theirs.builder.highlightId();
    QCOMPARE(merge().conflicts.size(), 2);
    const Placement *placement = m_ours.project().placement(found);
    QVERIFY(placement != nullptr);
    QCOMPARE(text.sliced(placement->range.start, 2), u"企业"_qs);
    QCOMPARE(m_ours.project().placement(lost)->state, PlacementState::Orphaned);
}

void TestProjectMerge::repliesHangWhereTheirNoteDoes()
{
    m_ours.builder.noteOn(NoteTarget(m_ours.builder.sectionId(u"1.2"_qs)), u"企业"_qs);
    const NoteId note = m_ours.builder.noteId();
    m_theirs = m_ours;
    m_ours.perform(joinWithNextMeasure(m_ours.project(), m_ours.builder.sectionId(u"1.1"_qs)));
    m_theirs.builder.reply(u"国企"_qs).reply(u"民企"_qs);
    QCOMPARE(merge().notes, 2);
    const NoteTarget target = m_ours.project().find(note)->target;
    QCOMPARE(m_ours.project().notes(target).size(), 3);
    QCOMPARE(target, NoteTarget(m_ours.builder.sectionId(u"1.1"_qs)));
}

void TestProjectMerge::givesNumbersAndNamesThatAreFree()
{
    m_theirs = Desk();
    m_theirs.builder.document(u"别的。\n"_qs).document(u"还有。\n"_qs, u"third.txt"_qs);
    m_theirs.builder.theme(u"甲"_qs);
    m_theirs.perform(pinTheme(m_theirs.project(), m_theirs.builder.themeId(u"甲"_qs), 1));
    m_ours.perform(pinTheme(m_ours.project(), m_ours.builder.themeId(u"算力"_qs), 1));
    merge();
    QStringList names;
    QList<int> numbers;
    for (const DocumentId &id : m_ours.project().documents()) {
        names.append(m_ours.project().find(id)->name);
        numbers.append(m_ours.project().find(id)->number);
    }
    QCOMPARE(names, (QStringList{u"proposal.txt"_qs, u"proposal (2).txt"_qs, u"third.txt"_qs}));
    QCOMPARE(numbers, (QList<int>{1, 2, 3}));
    QCOMPARE(m_ours.project().find(m_ours.builder.themeId(u"甲"_qs))->key, 0);
}

QTEST_GUILESS_MAIN(TestProjectMerge)
#include "tst_projectmerge.moc"
