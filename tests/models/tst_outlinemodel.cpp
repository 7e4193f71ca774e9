// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"
#include "support/randomedits.h"
#include "treelines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::treeLines;

namespace {

const QString body =
    u"关于算力的建议\n\n导语说明背景。\n一、建设算力网络\n统筹布局算力。开放数据。\n"
    "二、培养人才\n办好学校\U0001F4D6。支持自学。\n三、完善法律\n制定条例。\n"_qs;

const QList<int> everyRole{Qt::DisplayRole,           Qt::EditRole,
                           Qt::ToolTipRole,           Qt::AccessibleTextRole,
                           OutlineModel::SectionRole, OutlineModel::KindRole,
                           OutlineModel::NumberRole,  OutlineModel::TitleRole,
                           OutlineModel::SummaryRole, OutlineModel::SetAsideRole,
                           OutlineModel::ReadingRole, OutlineModel::ShareRole,
                           OutlineModel::ThemesRole,  OutlineModel::ThemeCountsRole,
                           OutlineModel::NotesRole};

/// The rows that dataChanged() named since, by their words.
QStringList reported(const QSignalSpy &spy)
{
    QStringList rows;
    for (const QVariantList &call : spy) {
        const auto first = call[0].toModelIndex();
        const auto last = call[1].toModelIndex();
        for (int row = first.row(); row <= last.row(); ++row)
            rows.append(first.siblingAtRow(row).data().toString());
    }
    rows.sort();
    return rows;
}

} // namespace

class TestOutlineModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isEmptyWithoutDocument();
    void showsNumbersAndTitles();
    void sharesCountCharactersOnce();
    void themesStandMostFrequentFirst();
    void notesAddUpToTheTop();
    void reportsConcernedRowsOnly();
    void readingIsTheAuthorsOwn();
    void summaryIsAnnounced();
    void splitInsertsOneRow();
    void setAsideHasNoNumber();
    void otherDocumentsDoNotMatter();
    void removedDocumentLeavesNothing();
    void staysEqualToAFreshModel_data();
    void staysEqualToAFreshModel();
    void keepsUpWithManyHighlights();

private:
    QModelIndex at(const QString &path) { return m_model->indexOf(m_builder->sectionId(path)); }
    void show() ///< What the builder has built.
    {
        m_project->reset(m_builder->snapshot());
        m_model->setDocument(m_builder->documentId());
    }
    void apply(const Result<Change> &change)
    {
        QVERIFY(change);
        m_project->apply(*change);
    }

    std::unique_ptr<ProjectBuilder> m_builder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<OutlineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOutlineModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->document(body);
    m_project = std::make_unique<Project>();
    m_model = std::make_unique<OutlineModel>(*m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestOutlineModel::isEmptyWithoutDocument()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasSections());
    m_model->setDocument(DocumentId::create());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexOf(SectionId()).isValid());
    QVERIFY(m_model->sectionAt({}).isNull());
    show();
    QVERIFY(m_model->hasSections());
    m_builder->document(u"没有编号。"_qs, u"b.txt"_qs, {});
    show();
    QVERIFY(!m_model->hasSections());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestOutlineModel::showsNumbersAndTitles()
{
    show();
    QCOMPARE(
        treeLines(*m_model, {Qt::DisplayRole}),
        QStringList({u"Front matter"_qs, u"一、建设算力网络"_qs, u"  一·1 统筹布局算力。"_qs,
                     u"  一·2 开放数据。"_qs, u"二、培养人才"_qs, u"  二·1 办好学校\U0001F4D6。"_qs,
                     u"  二·2 支持自学。"_qs, u"三、完善法律"_qs, u"  三·1 制定条例。"_qs}));
    QCOMPARE(at(u"1.2"_qs).data(OutlineModel::NumberRole).toString(), u"一·2"_qs);
    QCOMPARE(at(u"1.2"_qs).parent(), at(u"1"_qs));
    QCOMPARE(m_model->sectionAt(at(u"3"_qs)), m_builder->sectionId(u"3"_qs));
}

void TestOutlineModel::sharesCountCharactersOnce()
{
    m_builder->highlight(u"统筹布局"_qs).highlight(u"布局算力"_qs).highlight(u"布局"_qs);
    show();
    QCOMPARE(at(u"1.1"_qs).data(OutlineModel::ShareRole).toDouble(), 6.0 / 7.0);
    QCOMPARE(at(u"1.2"_qs).data(OutlineModel::ShareRole).toDouble(), 0.0);
    const double section = double(u"一、建设算力网络\n统筹布局算力。开放数据。"_qs.size());
    QCOMPARE(at(u"1"_qs).data(OutlineModel::ShareRole).toDouble(), 6.0 / section);

    apply(removeHighlights(m_project->snapshot(), {m_builder->highlightId()}));
    QCOMPARE(at(u"1.1"_qs).data(OutlineModel::ShareRole).toDouble(), 6.0 / 7.0);
}

void TestOutlineModel::themesStandMostFrequentFirst()
{
    m_builder->highlight(u"统筹"_qs, {u"甲"_qs}).highlight(u"布局"_qs, {u"乙"_qs, u"甲/丙"_qs});
    m_builder->highlight(u"开放"_qs, {u"乙"_qs}).as(u"Other"_qs).highlight(u"布局"_qs, {u"乙"_qs});
    show();
    const auto counts = at(u"1"_qs).data(OutlineModel::ThemeCountsRole).value<QList<MarkedTheme>>();
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts[0], (MarkedTheme{m_builder->themeId(u"乙"_qs), 3}));
    QCOMPARE(counts[2].highlights, 1);
    const QString tip = at(u"1"_qs).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"甲/丙 (1)"), qPrintable(tip));

    const QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    apply(recolourTheme(m_project->snapshot(), m_builder->themeId(u"甲"_qs), Colour{1}));
    QCOMPARE(reported(spy), QStringList({u"一·1 统筹布局算力。"_qs, u"一、建设算力网络"_qs}));
}

void TestOutlineModel::notesAddUpToTheTop()
{
    m_builder->highlight(u"统筹"_qs).note(u"甲"_qs).reply(u"答"_qs);
    m_builder->noteOn(NoteTarget(m_builder->sectionId(u"1.2"_qs)), u"乙"_qs);
    m_builder->noteOn(NoteTarget(m_builder->sectionId(u"1"_qs)), u"丙"_qs);
    show();
    QCOMPARE(at(u"1.1"_qs).data(OutlineModel::NotesRole).toInt(), 2);
    QCOMPARE(at(u"1.2"_qs).data(OutlineModel::NotesRole).toInt(), 1);
    QCOMPARE(at(u"1"_qs).data(OutlineModel::NotesRole).toInt(), 4);
    QCOMPARE(at(u"2"_qs).data(OutlineModel::NotesRole).toInt(), 0);
    apply(removeNote(m_project->snapshot(), m_builder->noteId()));
    QCOMPARE(at(u"1"_qs).data(OutlineModel::NotesRole).toInt(), 3);
}

void TestOutlineModel::reportsConcernedRowsOnly()
{
    show();
    const qsizetype start = body.indexOf(u"办好"_qs);
    QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    apply(addHighlight(m_project->snapshot(), m_builder->context(), m_builder->documentId(),
                       {start, start + 4}));
    QCOMPARE(reported(spy), QStringList({u"二·1 办好学校\U0001F4D6。"_qs, u"二、培养人才"_qs}));
    spy.clear();
    apply(setSummary(m_project->snapshot(), m_builder->sectionId(u"3"_qs), u"要有法"_qs));
    QCOMPARE(reported(spy), QStringList({u"三、完善法律"_qs}));
    spy.clear();
    apply(createTheme(m_project->snapshot(), {}, u"新"_qs));
    apply(addNote(m_project->snapshot(), m_builder->context(), NoteTarget(), u"项目"_qs));
    QCOMPARE(reported(spy), QStringList());
    QCOMPARE(reset.count(), 0);
}

void TestOutlineModel::readingIsTheAuthorsOwn()
{
    m_builder->read(u"1"_qs, ReadingState::Settled);
    show();
    QCOMPARE(at(u"1"_qs).data(OutlineModel::ReadingRole).toInt(), int(ReadingState::Unread));
    m_model->setAuthor(m_builder->authorId());
    QCOMPARE(at(u"1"_qs).data(OutlineModel::ReadingRole).toInt(), int(ReadingState::Settled));
    QCOMPARE(at(u"1.2"_qs).data(OutlineModel::ReadingRole).toInt(), int(ReadingState::Settled));
    QCOMPARE(at(u"2"_qs).data(OutlineModel::ReadingRole).toInt(), int(ReadingState::Unread));

    const QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    m_builder->as(u"Other"_qs);
    apply(addAuthor(m_project->snapshot(), u"Other"_qs, {}));
    apply(setReadingState(m_project->snapshot(),
                          {authorNamed(m_project->snapshot(), u"Other"_qs), {}},
                          m_builder->sectionId(u"2"_qs), ReadingState::Read));
    QCOMPARE(spy.count(), 0);
}

void TestOutlineModel::summaryIsAnnounced()
{
    show();
    QSignalSpy spy(m_model.get(), &OutlineModel::summaryEntered);
    QVERIFY(m_model->flags(at(u"1"_qs)).testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(at(u"1"_qs), u"统筹"_qs, Qt::EditRole));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<SectionId>(), m_builder->sectionId(u"1"_qs));
    QCOMPARE(at(u"1"_qs).data(OutlineModel::SummaryRole).toString(), QString());
    QVERIFY(!m_model->setData({}, u"统筹"_qs, Qt::EditRole));
}

void TestOutlineModel::splitInsertsOneRow()
{
    show();
    const QPersistentModelIndex kept = at(u"1.2"_qs);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const auto split = splitMeasure(m_project->snapshot(), m_builder->sectionId(u"1.1"_qs),
                                    body.indexOf(u"布局"_qs));
    apply(split);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(kept.data().toString(), u"一·3 开放数据。"_qs);
    QCOMPARE(kept.row(), 2);
    m_project->apply(split->inverted());
    QCOMPARE(kept.data().toString(), u"一·2 开放数据。"_qs);
    QCOMPARE(reset.count(), 0);
}

void TestOutlineModel::setAsideHasNoNumber()
{
    show();
    apply(setMeasureAside(m_project->snapshot(), m_builder->sectionId(u"1.1"_qs), true));
    QCOMPARE(
        treeLines(*m_model, {Qt::DisplayRole}).sliced(1, 3),
        QStringList({u"一、建设算力网络"_qs, u"  统筹布局算力。"_qs, u"  一·1 开放数据。"_qs}));
    const QModelIndex aside = at(u"1.1"_qs);
    QVERIFY(aside.data(OutlineModel::SetAsideRole).toBool());
    QVERIFY(aside.data(Qt::AccessibleTextRole).toString().contains(u"Set aside"));
}

void TestOutlineModel::otherDocumentsDoNotMatter()
{
    m_builder->document(u"一、另一篇\n不相干。\n"_qs, u"other.txt"_qs);
    const DocumentId other = m_builder->documentId();
    m_project->reset(m_builder->snapshot());
    m_model->setDocument(m_project->snapshot().documents().first());
    const QStringList before = treeLines(*m_model, everyRole);
    const QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    apply(addHighlight(m_project->snapshot(), m_builder->context(), other, {0, 5}));
    apply(setSummary(m_project->snapshot(), m_builder->sectionId(u"1"_qs), u"要"_qs));
    QCOMPARE(spy.count(), 0);
    QCOMPARE(treeLines(*m_model, everyRole), before);
}

void TestOutlineModel::removedDocumentLeavesNothing()
{
    show();
    const auto removal = removeDocument(m_project->snapshot(), m_builder->documentId());
    apply(removal);
    QCOMPARE(m_model->rowCount(), 0);
    m_project->apply(removal->inverted());
    QCOMPARE(m_model->rowCount(), 4);
}

void TestOutlineModel::staysEqualToAFreshModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestOutlineModel::staysEqualToAFreshModel()
{
    QFETCH(quint32, seed);
    m_builder->theme(u"甲/乙"_qs).theme(u"丙"_qs);
    RandomEdits edits(*m_project, *m_builder, seed);
    m_model->setDocument(m_builder->documentId());
    m_model->setAuthor(m_builder->authorId());
    const QStringList atFirst = treeLines(*m_model, everyRole);
    const auto fresh = [this] {
        OutlineModel model(*m_project);
        model.setDocument(m_model->document());
        model.setAuthor(m_builder->authorId());
        return treeLines(model, everyRole);
    };
    const AuthorId author = m_builder->authorId();
    for (int step = 0; step < 200; ++step) {
        edits.step();
        m_builder->as(u"Analyst"_qs);
        QCOMPARE(m_builder->authorId(), author);
        QCOMPARE(treeLines(*m_model, everyRole), fresh());
    }
    QVERIFY(edits.done() > 60);
    while (edits.stepBack())
        QCOMPARE(treeLines(*m_model, everyRole), fresh());
    QCOMPARE(treeLines(*m_model, everyRole), atFirst);
}

void TestOutlineModel::keepsUpWithManyHighlights()
{
    m_tester.reset(); // looks at every row at every signal
    constexpr int sections = 500;
    QString text;
    for (int i = 0; i < sections; ++i)
        text += u"第%1条 题目\n"_qs.arg(i + 1) + u"内容很多，一字一句都要读到。"_qs.repeated(20)
            + u'\n';
    m_builder->document(text, u"long.txt"_qs).theme(u"甲"_qs);
    show();
    const Document document = *m_project->snapshot().find(m_builder->documentId());
    Change many;
    for (int i = 0; i < 100000; ++i) {
        Highlight highlight;
        highlight.id = HighlightId::create();
        highlight.document = document.id;
        highlight.version = document.currentVersion;
        highlight.range = {i % (text.size() - 40), i % (text.size() - 40) + 3 + i % 30};
        Placement placement{PlacementId::create(), highlight.id, document.currentVersion,
                            highlight.range, PlacementState::Placed};
        Coding coding;
        coding.id = CodingId::create();
        coding.highlight = highlight.id;
        coding.theme = m_builder->themeId(u"甲"_qs);
        many.append(RowChange<Highlight>{std::nullopt, highlight});
        many.append(RowChange<Placement>{std::nullopt, placement});
        many.append(RowChange<Coding>{std::nullopt, coding});
    }
    m_project->apply(many);
    QVERIFY(m_model->index(5, 0).data(OutlineModel::ShareRole).toDouble() > 0.5);

    constexpr int edits = 200;
    for (int i = 0; i < edits; ++i) {
        apply(addHighlight(m_project->snapshot(), m_builder->context(), document.id,
                           {1000 + i, 1100 + i}));
    }
    OutlineModel fresh(*m_project);
    fresh.setDocument(document.id);
    QCOMPARE(treeLines(*m_model, {OutlineModel::ShareRole, OutlineModel::ThemeCountsRole}),
             treeLines(fresh, {OutlineModel::ShareRole, OutlineModel::ThemeCountsRole}));
}

QTEST_GUILESS_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
