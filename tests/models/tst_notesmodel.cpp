// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

namespace {

const QString body =
    u"关于算力的建议\n\n导语说明背景。\n一、建设算力网络\n统筹布局算力。开放数据。\n"
    "二、培养人才\n办好学校\U0001F4D6。支持自学。\n三、完善法律\n制定条例。\n"_qs;

ProjectBuilder proposal()
{
    ProjectBuilder builder;
    builder.document(body);
    return builder;
}

/// "# heading", "> subject", "- note" with a hyphen more a reply.
QStringList lines(const QAbstractItemModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row, 0);
        const QString text = at.data().toString();
        switch (static_cast<NoteRow::Kind>(at.data(NotesModel::KindRole).toInt())) {
        case NoteRow::Kind::Heading:
            shown.append(u"# "_qs + text);
            break;
        case NoteRow::Kind::Subject:
            shown.append(u"> "_qs + text);
            break;
        case NoteRow::Kind::Note:
            shown.append(QString(1 + at.data(NotesModel::DepthRole).toInt(), u'-') + u' ' + text);
            break;
        }
    }
    return shown;
}

/// Everything a view can ask for, so that two models can be compared.
QStringList contents(const NotesModel &model)
{
    QStringList all = lines(model);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row);
        for (const int role :
             {NotesModel::TitleRole, NotesModel::QuoteRole, NotesModel::StatusRole,
              NotesModel::StarredRole, NotesModel::PrivateRole, NotesModel::DoneRole,
              NotesModel::AuthorNameRole, NotesModel::CreatedRole, NotesModel::ModifiedRole,
              NotesModel::CountRole})
            all[row] += u'|' + at.data(role).toString();
        all[row] += at.data(NotesModel::SectionRole).value<SectionId>().toString();
        const auto themes = at.data(NotesModel::ThemesRole).value<QList<ThemeId>>();
        for (const ThemeId &theme : themes)
            all[row] += model.snapshot().themePath(theme);
    }
    return all;
}

} // namespace

class TestNotesModel : public QObject {
    Q_OBJECT

private slots:
    void isEmptyWithoutDocumentAndNotes();
    void standsInTextOrderUnderHeadings();
    void repliesFollowWhatTheyAnswer();
    void listsMemosOnEverythingElse();
    void showsOtherDocumentsOnly();
    void oneNoteInsertsOneRow();
    void lastNoteTakesItsHeadingAlong();
    void typingMovesNoRow();
    void newThemesAreReported();
    void reportsHeadingAndSubject();
    void passagesWithoutAPlaceComeLater();
    void staysEqualToAFreshModel_data();
    void staysEqualToAFreshModel();
};

void TestNotesModel::isEmptyWithoutDocumentAndNotes()
{
    Project project;
    NotesModel model(project);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    ProjectBuilder builder = proposal();
    project.reset(builder.snapshot());
    model.setDocument(builder.documentId());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.indexOf(NoteId()).isValid());
    QVERIFY(!model.indexOf(NoteId::create()).isValid());
}

void TestNotesModel::standsInTextOrderUnderHeadings()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"制定条例"_qs).note(u"丙"_qs);
    builder.highlight(u"算力网络"_qs).note(u"甲"_qs).note(u"乙"_qs);
    builder.highlight(u"背景"_qs);
    builder.highlight(u"建设算力网络"_qs); // the longer one comes first
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    const QAbstractItemModelTester tester(&model);
    model.setDocument(builder.documentId());
    QCOMPARE(lines(model),
             QStringList({u"# Front matter"_qs, u"> 背景"_qs, u"# 一、建设算力网络"_qs,
                          u"> 建设算力网络"_qs, u"> 算力网络"_qs, u"- 甲"_qs, u"- 乙"_qs,
                          u"# 三、完善法律"_qs, u"> 制定条例"_qs, u"- 丙"_qs}));
    QCOMPARE(model.index(2).data(NotesModel::CountRole).toInt(), 2);
    QCOMPARE(model.headingOf(6), 2);
    QCOMPARE(model.subjectOf(6), 4);
    QCOMPARE(model.index(6).data(NotesModel::QuoteRole).toString(), u"算力网络"_qs);
}

void TestNotesModel::repliesFollowWhatTheyAnswer()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"开放数据"_qs).note(u"一"_qs);
    const NoteId first = builder.noteId();
    builder.note(u"二"_qs).reply(u"答二"_qs).reply(u"答答"_qs);
    builder.perform(replyToNote(builder.snapshot(), builder.context(), first, u"答一"_qs));
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(builder.documentId());
    QCOMPARE(lines(model).sliced(2),
             QStringList({u"- 一"_qs, u"-- 答一"_qs, u"- 二"_qs, u"-- 答二"_qs, u"--- 答答"_qs}));

    // A stranger's file: each answers the other, or a note that is gone.
    ProjectBuilder circle = proposal();
    circle.highlight(u"开放数据"_qs).note(u"甲"_qs);
    Note a = *circle.snapshot().find(circle.noteId());
    circle.note(u"乙"_qs);
    Note b = *circle.snapshot().find(circle.noteId());
    Change change;
    Note after = a;
    after.replyTo = b.id;
    change.update(a, after);
    after = b;
    after.replyTo = a.id;
    change.update(b, after);
    circle.perform(change);
    circle.note(u"丙"_qs);
    Note c = *circle.snapshot().find(circle.noteId());
    Change lost;
    after = c;
    after.replyTo = NoteId::create();
    lost.update(c, after);
    circle.perform(lost);
    project.reset(circle.snapshot());
    model.setDocument(circle.documentId());
    QCOMPARE(lines(model).sliced(2), QStringList({u"- 丙"_qs, u"- 甲"_qs, u"-- 乙"_qs}));
}

void TestNotesModel::listsMemosOnEverythingElse()
{
    ProjectBuilder builder = proposal();
    builder.theme(u"算力/网络"_qs);
    builder.noteOn(NoteTarget(builder.themeId(u"算力/网络"_qs)), u"题"_qs);
    builder.noteOn(NoteTarget(builder.sectionId(u"2"_qs)), u"节"_qs);
    builder.noteOn(NoteTarget(builder.sectionId(u"1.2"_qs)), u"措"_qs);
    builder.noteOn(NoteTarget(builder.documentId()), u"文"_qs);
    builder.noteOn(NoteTarget(), u"项"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    const QAbstractItemModelTester tester(&model);
    model.setDocument(builder.documentId());
    QCOMPARE(lines(model),
             QStringList({u"# Project"_qs, u"- 项"_qs, u"# 关于算力的建议"_qs, u"- 文"_qs,
                          u"# 一、建设算力网络"_qs, u"> 一·2 开放数据。"_qs, u"- 措"_qs,
                          u"# 二、培养人才"_qs, u"- 节"_qs, u"# Themes"_qs, u"> 算力/网络"_qs,
                          u"- 题"_qs}));
    QCOMPARE(model.indexOf(NoteTarget(builder.sectionId(u"2"_qs))).row(), 7);
    QCOMPARE(model.indexOf(builder.noteId()).row(), 1);
}

void TestNotesModel::showsOtherDocumentsOnly()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"背景"_qs).note(u"甲"_qs);
    const DocumentId first = builder.documentId();
    builder.document(u"没有编号的文章。"_qs, u"b.txt"_qs, {}).highlight(u"编号"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(first);
    QCOMPARE(lines(model), QStringList({u"# Front matter"_qs, u"> 背景"_qs, u"- 甲"_qs}));
    model.setDocument(builder.documentId());
    QCOMPARE(lines(model), QStringList({u"# b"_qs, u"> 编号"_qs}));
}

void TestNotesModel::oneNoteInsertsOneRow()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"背景"_qs).highlight(u"制定条例"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(builder.documentId());
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto change =
        addNote(builder.snapshot(), builder.context(), NoteTarget(builder.highlightId()), u"新"_qs);
    project.apply(*change);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 4);
    QCOMPARE(inserted[0][2].toInt(), 4);
    project.apply(change->inverted());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 4);
    QCOMPARE(reset.size(), 0);
}

void TestNotesModel::lastNoteTakesItsHeadingAlong()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"背景"_qs).noteOn(NoteTarget(builder.sectionId(u"2"_qs)), u"节"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(builder.documentId());
    const auto change = removeNote(builder.snapshot(), builder.noteId());
    project.apply(*change);
    QCOMPARE(lines(model), QStringList({u"# Front matter"_qs, u"> 背景"_qs}));
    project.apply(change->inverted());
    QCOMPARE(lines(model),
             QStringList({u"# Front matter"_qs, u"> 背景"_qs, u"# 二、培养人才"_qs, u"- 节"_qs}));
}

void TestNotesModel::typingMovesNoRow()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"背景"_qs).note(u"甲"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(builder.documentId());
    const QPersistentModelIndex note(model.indexOf(builder.noteId()));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy altered(&model, &QAbstractItemModel::dataChanged);
    project.apply(*editNote(builder.snapshot(), builder.context(), builder.noteId(), u"甲乙"_qs));
    QVERIFY(note.isValid());
    QCOMPARE(note.data().toString(), u"甲乙"_qs);
    QCOMPARE(inserted.size(), 0);
    QVERIFY(!altered.isEmpty());
}

void TestNotesModel::newThemesAreReported()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"背景"_qs, {u"甲"_qs}).note(u"a"_qs).theme(u"乙"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(builder.documentId());
    QSignalSpy altered(&model, &QAbstractItemModel::dataChanged);
    project.apply(*addTheme(builder.snapshot(), builder.context(), {builder.highlightId()},
                            builder.themeId(u"乙"_qs)));
    QCOMPARE(altered.size(), 2); // the block and its heading
    QCOMPARE(model.index(2).data(NotesModel::ThemesRole).value<QList<ThemeId>>().size(), 2);
    altered.clear();
    project.apply(*recolourTheme(project.snapshot(), builder.themeId(u"甲"_qs), Colour{0x123456}));
    QCOMPARE(altered.size(), 1);
    QCOMPARE(altered[0][1].toModelIndex().row(), 2);
}

void TestNotesModel::reportsHeadingAndSubject()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"算力网络"_qs).highlight(u"开放数据"_qs).note(u"甲"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    model.setDocument(builder.documentId());
    QSet<int> reported;
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [&reported](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    reported.insert(row);
            });
    project.apply(*removeNote(builder.snapshot(), builder.noteId()));
    QCOMPARE(reported, QSet<int>({0, 2}));
}

void TestNotesModel::passagesWithoutAPlaceComeLater()
{
    ProjectBuilder builder = proposal();
    builder.highlight(u"背景"_qs).note(u"甲"_qs);
    const Placement *placed = builder.snapshot().placement(builder.highlightId());
    Placement lost = *placed;
    lost.range = {};
    lost.state = PlacementState::Orphaned;
    Change change;
    change.update(*placed, lost);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    const QAbstractItemModelTester tester(&model);
    model.setDocument(builder.documentId());
    project.apply(change);
    QCOMPARE(lines(model), QStringList({u"# Without a place"_qs, u"> 背景"_qs, u"- 甲"_qs}));
    project.apply(change.inverted());
    QCOMPARE(lines(model), QStringList({u"# Front matter"_qs, u"> 背景"_qs, u"- 甲"_qs}));
}

void TestNotesModel::staysEqualToAFreshModel_data()
{
    QTest::addColumn<quint32>("seed");

    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

template <class Row>
Id<Row> anyOf(const ProjectSnapshot &project, QRandomGenerator &random)
{
    QList<Id<Row>> ids = project.rows<Row>().keys();
    if (ids.isEmpty())
        return {};
    std::sort(ids.begin(), ids.end());
    return ids[random.bounded(ids.size())];
}

NoteTarget anyTarget(const ProjectSnapshot &project, const DocumentId &document,
                     QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0:
        return NoteTarget();
    case 1:
        return NoteTarget(document);
    case 2:
        return NoteTarget(anyOf<Theme>(project, random));
    case 3:
        return NoteTarget(anyOf<Section>(project, random));
    default:
        return NoteTarget(anyOf<Highlight>(project, random));
    }
}

Result<Change> anyEdit(const ProjectSnapshot &project, const EditContext &context,
                       const DocumentId &document, QRandomGenerator &random)
{
    const qsizetype start = random.bounded(project.text(document).size());
    const TextRange range{start, start + 1 + random.bounded(12)};
    const QString name = QString::number(random.bounded(1000));
    switch (random.bounded(16)) {
    case 0:
    case 1:
        return addHighlight(project, context, document, range);
    case 2:
        return resizeHighlight(project, context, anyOf<Highlight>(project, random), range);
    case 3:
        return removeHighlights(project, {anyOf<Highlight>(project, random)});
    case 4:
        return createTheme(project, random.bounded(2) ? anyOf<Theme>(project, random) : ThemeId(),
                           name);
    case 5:
        return moveTheme(project, anyOf<Theme>(project, random), anyOf<Theme>(project, random), 0);
    case 6:
        return removeTheme(project, anyOf<Theme>(project, random));
    case 7:
        return addTheme(project, context, {anyOf<Highlight>(project, random)},
                        anyOf<Theme>(project, random));
    case 8:
        return splitMeasure(project, anyOf<Section>(project, random), start);
    case 9:
        return joinWithNextMeasure(project, anyOf<Section>(project, random));
    case 10:
        return removeNote(project, anyOf<Note>(project, random));
    case 11:
        return setNoteStarred(project, context, anyOf<Note>(project, random), random.bounded(2));
    case 12:
        return replyToNote(project, context, anyOf<Note>(project, random), name);
    case 13:
        return editNote(project, context, anyOf<Note>(project, random), name);
    default:
        return addNote(project, context, anyTarget(project, document, random), name);
    }
}

} // namespace

void TestNotesModel::staysEqualToAFreshModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ProjectBuilder builder = proposal();
    const DocumentId document = builder.documentId();
    builder.document(u"一、另一篇\n不相干。\n"_qs, u"other.txt"_qs).highlight(u"不相干"_qs);
    Project project;
    project.reset(builder.snapshot());
    NotesModel model(project);
    const QAbstractItemModelTester tester(&model);
    model.setDocument(document);

    const auto matchesFresh = [&] {
        NotesModel fresh(project);
        fresh.setDocument(document);
        return contents(model) == contents(fresh);
    };
    QList<Change> done;
    int mostRows = 0;
    for (int step = 0; step < 150; ++step) {
        const auto change = anyEdit(project.snapshot(), builder.context(), document, random);
        if (change && !change->isEmpty()) {
            project.apply(*change);
            done.append(*change);
        } else if (!done.isEmpty() && random.bounded(3) == 0) {
            project.apply(done.takeLast().inverted());
        }
        mostRows = std::max(mostRows, model.rowCount());
        QVERIFY2(matchesFresh(), qPrintable(QStringLiteral("at step %1").arg(step)));
    }
    QVERIFY(done.size() > 10);
    QVERIFY(mostRows > 2);
    while (!done.isEmpty()) {
        project.apply(done.takeLast().inverted());
        QVERIFY(matchesFresh());
    }
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestNotesModel)
#include "tst_notesmodel.moc"
