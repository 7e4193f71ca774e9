// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "project/themeedits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestHistoryModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void beginsWithTheStateBefore();
    void followsEditsUndoAndRedo();
    void joinedEditsStayOneRow();
    void oneEditInsertsOneRow();
    void readsOnlyWhenWatched();
    void countsTheStepsToARow();

private:
    void addTheme(const QString &name, const QString &joinKey = {})
    {
        QVERIFY(m_session->perform(*createTheme(m_session->snapshot(), {}, name), name, joinKey));
    }
    /// Labels, ">" before the current one, "-" before those undone.
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex at = m_model->index(row);
            const QString mark = at.data(HistoryModel::CurrentRole).toBool() ? u">"_qs : QString();
            const QString undone = at.data(HistoryModel::UndoneRole).toBool() ? u"-"_qs : QString();
            lines.append(mark + undone + at.data().toString());
        }
        return lines;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_count = 0;
};

void TestHistoryModel::init()
{
    m_tester.reset();
    m_model.reset();
    const QString path = m_folder.filePath(QStringLiteral("%1.meipi").arg(++m_count));
    auto session = ProjectSession::create(path, u"史"_qs);
    QVERIFY(session);
    m_session = std::move(*session);
    m_session->setAuthorName(u"王"_qs);
    m_model = std::make_unique<HistoryModel>(*m_session);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setWatched(true);
}

void TestHistoryModel::beginsWithTheStateBefore()
{
    QCOMPARE(m_model->index(0).data().toString(), u"Beginning"_qs);
    const int before = m_model->rowCount();
    addTheme(u"甲"_qs);
    QCOMPARE(m_model->rowCount(), before + 1);
    const QModelIndex last = m_model->index(before);
    QCOMPARE(last.data(HistoryModel::AuthorRole).toString(), u"王"_qs);
    QVERIFY(last.data(HistoryModel::TimeRole).toLongLong() > 0);
    QVERIFY(last.data(HistoryModel::DetailRole).toString().startsWith(u"王 · "));
    QCOMPARE(m_model->current(), last);
}

void TestHistoryModel::followsEditsUndoAndRedo()
{
    const qsizetype before = lines().size();
    addTheme(u"甲"_qs);
    addTheme(u"乙"_qs);
    addTheme(u"丙"_qs);
    QCOMPARE(lines().sliced(before), QStringList({u"甲"_qs, u"乙"_qs, u">丙"_qs}));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(lines().sliced(before), QStringList({u">甲"_qs, u"-乙"_qs, u"-丙"_qs}));
    QVERIFY(m_session->redo());
    QCOMPARE(lines().sliced(before), QStringList({u"甲"_qs, u">乙"_qs, u"-丙"_qs}));
    addTheme(u"丁"_qs);
    QCOMPARE(lines().sliced(before), QStringList({u"甲"_qs, u"乙"_qs, u">丁"_qs}));
}

void TestHistoryModel::joinedEditsStayOneRow()
{
    addTheme(u"甲"_qs, u"k"_qs);
    const int rows = m_model->rowCount();
    addTheme(u"乙"_qs, u"k"_qs);
    QCOMPARE(m_model->rowCount(), rows);
    QCOMPARE(m_model->current().row(), rows - 1);
}

void TestHistoryModel::oneEditInsertsOneRow()
{
    addTheme(u"甲"_qs);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    addTheme(u"乙"_qs);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
    QVERIFY(m_session->undo());
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
}

void TestHistoryModel::readsOnlyWhenWatched()
{
    m_model->setWatched(false);
    const int rows = m_model->rowCount();
    addTheme(u"甲"_qs);
    QCOMPARE(m_model->rowCount(), rows);
    m_model->setWatched(true);
    QCOMPARE(m_model->rowCount(), rows + 1);
}

void TestHistoryModel::countsTheStepsToARow()
{
    addTheme(u"甲"_qs);
    addTheme(u"乙"_qs);
    addTheme(u"丙"_qs);
    QVERIFY(m_session->undo());
    const int current = m_model->current().row();
    QCOMPARE(m_model->stepsTo(m_model->index(current)), 0);
    QCOMPARE(m_model->stepsTo(m_model->index(current + 1)), 1);
    QCOMPARE(m_model->stepsTo(m_model->index(0)), -current);
    QCOMPARE(m_model->stepsTo({}), 0);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
