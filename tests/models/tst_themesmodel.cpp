// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themesmodel.h"
#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "support/randomedits.h"
#include "treelines.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::treeLines;

namespace {

const QString body = u"导语说明背景。\n一、建设算力网络\n统筹布局算力。开放数据。\n"_qs;

const QList<int> everyRole{
    Qt::DisplayRole,        Qt::ToolTipRole,         Qt::AccessibleTextRole,
    ThemesModel::ThemeRole, ThemesModel::ColourRole, ThemesModel::CountRole,
    ThemesModel::TotalRole, ThemesModel::KeyRole,    ThemesModel::DefinitionRole};
const QList<int> namesAndCounts{Qt::DisplayRole, ThemesModel::CountRole, ThemesModel::TotalRole};

} // namespace

class TestThemesModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isEmptyWithoutThemes();
    void countsEachHighlightOnce();
    void movesKeepWhatViewsHold();
    void mergingMovesChildrenAndCounts();
    void namesAreAskedFor();
    void dropsAreAskedFor_data();
    void dropsAreAskedFor();
    void severalAreDroppedTogether();
    void refusesForeignDrops();
    void staysEqualToAFreshModel_data();
    void staysEqualToAFreshModel();

private:
    QModelIndex at(const QString &path) { return m_model->indexOf(m_builder->themeId(path)); }
    void apply(const Result<Change> &change)
    {
        QVERIFY(change);
        m_project->apply(*change);
    }

    std::unique_ptr<ProjectBuilder> m_builder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ThemesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestThemesModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->document(body);
    m_project = std::make_unique<Project>();
    m_model = std::make_unique<ThemesModel>(*m_project);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestThemesModel::isEmptyWithoutThemes()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexOf(ThemeId()).isValid());
    QVERIFY(m_model->themeAt({}).isNull());
    m_project->reset(m_builder->snapshot());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestThemesModel::countsEachHighlightOnce()
{
    m_builder->highlight(u"背景"_qs, {u"甲"_qs, u"甲/乙"_qs, u"甲/丙"_qs});
    m_builder->highlight(u"算力"_qs, {u"甲/乙"_qs});
    m_builder->perform(
        addHighlight(m_builder->snapshot(), m_builder->context(), m_builder->documentId(), {0, 2}));
    m_builder->as(u"Other"_qs).highlight(u"算力"_qs, {u"甲/乙"_qs});
    m_project->reset(m_builder->snapshot());
    QCOMPARE(treeLines(*m_model, namesAndCounts),
             QStringList({u"甲|1|3"_qs, u"  乙|3|3"_qs, u"  丙|1|1"_qs}));

    // A second author's coding of the same passage is no second highlight.
    const HighlightId highlight = m_builder->highlightId();
    m_builder->as(u"Analyst"_qs);
    apply(addTheme(m_project->snapshot(), m_builder->context(), {highlight},
                   m_builder->themeId(u"甲/乙"_qs)));
    QCOMPARE(at(u"甲/乙"_qs).data(ThemesModel::CountRole).toInt(), 3);
    apply(removeHighlights(m_project->snapshot(), {highlight}));
    QCOMPARE(treeLines(*m_model, namesAndCounts),
             QStringList({u"甲|1|2"_qs, u"  乙|2|2"_qs, u"  丙|1|1"_qs}));
}

void TestThemesModel::movesKeepWhatViewsHold()
{
    m_builder->theme(u"甲/乙"_qs).theme(u"丙"_qs).highlight(u"背景"_qs, {u"甲/乙"_qs});
    m_project->reset(m_builder->snapshot());
    const QPersistentModelIndex kept = at(u"甲/乙"_qs);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const auto move = moveTheme(m_project->snapshot(), m_builder->themeId(u"甲/乙"_qs),
                                m_builder->themeId(u"丙"_qs), 0);
    apply(move);
    QCOMPARE(kept.parent(), at(u"丙"_qs));
    QCOMPARE(treeLines(*m_model, namesAndCounts),
             QStringList({u"甲|0|0"_qs, u"丙|0|1"_qs, u"  乙|1|1"_qs}));
    apply(moveTheme(m_project->snapshot(), m_builder->themeId(u"丙"_qs), {}, 0));
    QCOMPARE(kept.parent().row(), 0);
    QCOMPARE(kept.data().toString(), u"乙"_qs);
    QCOMPARE(reset.count(), 0);
}

void TestThemesModel::mergingMovesChildrenAndCounts()
{
    m_builder->highlight(u"背景"_qs, {u"甲/乙"_qs}).highlight(u"算力"_qs, {u"丙/乙"_qs, u"丙"_qs});
    m_builder->theme(u"甲/丁"_qs);
    m_project->reset(m_builder->snapshot());
    const auto merge = mergeThemes(m_project->snapshot(), m_builder->themeId(u"甲"_qs),
                                   m_builder->themeId(u"丙"_qs));
    apply(merge);
    QCOMPARE(treeLines(*m_model, namesAndCounts),
             QStringList({u"丙|1|2"_qs, u"  乙|2|2"_qs, u"  丁|0|0"_qs}));
    m_project->apply(merge->inverted());
    QCOMPARE(
        treeLines(*m_model, namesAndCounts),
        QStringList({u"甲|0|1"_qs, u"  乙|1|1"_qs, u"  丁|0|0"_qs, u"丙|1|1"_qs, u"  乙|1|1"_qs}));
}

void TestThemesModel::namesAreAskedFor()
{
    m_builder->theme(u"甲"_qs);
    m_project->reset(m_builder->snapshot());
    const QSignalSpy spy(m_model.get(), &ThemesModel::renameRequested);
    QVERIFY(m_model->setData(at(u"甲"_qs), u" 乙 "_qs, Qt::EditRole));
    QVERIFY(!m_model->setData(at(u"甲"_qs), u"  "_qs, Qt::EditRole));
    QVERIFY(!m_model->setData({}, u"乙"_qs, Qt::EditRole));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][1].toString(), u"乙"_qs);
    QCOMPARE(at(u"甲"_qs).data().toString(), u"甲"_qs);
}

void TestThemesModel::dropsAreAskedFor_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<int>("position");
    QTest::newRow("before the first") << 0 << QString() << 0;
    QTest::newRow("into empty room") << -1 << QString() << 2;
    QTest::newRow("onto a theme") << -1 << u"甲"_qs << 1;
    QTest::newRow("between children") << 0 << u"甲"_qs << 0;
}

void TestThemesModel::dropsAreAskedFor()
{
    QFETCH(int, row);
    QFETCH(QString, onto);
    QFETCH(int, position);
    m_builder->theme(u"甲/乙"_qs).theme(u"丙"_qs);
    m_project->reset(m_builder->snapshot());
    const QSignalSpy spy(m_model.get(), &ThemesModel::moveRequested);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({at(u"丙"_qs)}));
    const QModelIndex parent = onto.isEmpty() ? QModelIndex() : at(onto);
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<QList<ThemeId>>(), QList{m_builder->themeId(u"丙"_qs)});
    QCOMPARE(spy[0][1].value<ThemeId>(), m_model->themeAt(parent));
    QCOMPARE(spy[0][2].toInt(), position);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestThemesModel::severalAreDroppedTogether()
{
    m_builder->theme(u"甲/乙"_qs).theme(u"丙"_qs);
    m_project->reset(m_builder->snapshot());
    const QSignalSpy spy(m_model.get(), &ThemesModel::moveRequested);
    const std::unique_ptr<QMimeData> data(m_model->mimeData({at(u"丙"_qs), at(u"甲/乙"_qs)}));
    m_model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(spy[0][0].value<QList<ThemeId>>(),
             (QList{m_builder->themeId(u"丙"_qs), m_builder->themeId(u"甲/乙"_qs)}));
}

void TestThemesModel::refusesForeignDrops()
{
    m_builder->theme(u"甲"_qs);
    m_project->reset(m_builder->snapshot());
    const QSignalSpy spy(m_model.get(), &ThemesModel::moveRequested);
    QMimeData data;
    data.setText(u"甲"_qs);
    QVERIFY(!m_model->canDropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    data.setData(QLatin1String(ThemesModel::mimeType), ThemeId::create().toString().toUtf8());
    QVERIFY(!m_model->dropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    data.setData(QLatin1String(ThemesModel::mimeType), "rubbish");
    QVERIFY(!m_model->dropMimeData(&data, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(spy.count(), 0);
    const std::unique_ptr<QMimeData> none(m_model->mimeData({}));
    QVERIFY(none == nullptr);
}

void TestThemesModel::staysEqualToAFreshModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestThemesModel::staysEqualToAFreshModel()
{
    QFETCH(quint32, seed);
    m_builder->theme(u"甲/乙"_qs).theme(u"丙"_qs);
    RandomEdits edits(*m_project, *m_builder, seed);
    const QStringList atFirst = treeLines(*m_model, everyRole);
    const auto fresh = [this] { return treeLines(ThemesModel(*m_project), everyRole); };
    for (int step = 0; step < 300; ++step) {
        edits.step();
        QCOMPARE(treeLines(*m_model, everyRole), fresh());
    }
    QVERIFY(edits.done() > 80);
    while (edits.stepBack())
        QCOMPARE(treeLines(*m_model, everyRole), fresh());
    QCOMPARE(treeLines(*m_model, everyRole), atFirst);
}

QTEST_GUILESS_MAIN(TestThemesModel)
#include "tst_themesmodel.moc"
