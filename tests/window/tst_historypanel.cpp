// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historypanel.h"

#include "notesproject.h"

#include <QListView>

using namespace meipi;
using meipi::test::NotesProject;

class TestHistoryPanel : public QObject {
    Q_OBJECT

private slots:
    void goesToAnyStep();
    void readsNothingWhileHidden();
    void stopsAtTheFirstFailure();
};

void TestHistoryPanel::goesToAnyStep()
{
    NotesProject project;
    for (const char16_t *path : {u"甲", u"乙", u"丙"})
        project.theme(QString::fromUtf16(path));
    HistoryPanel panel(*project.edits);
    panel.show();
    auto *list = panel.findChild<QListView *>(u"History"_qs);
    const int last = list->model()->rowCount() - 1;
    QCOMPARE(list->currentIndex().row(), last);

    list->setCurrentIndex(list->model()->index(last - 2, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(project.snapshot().rows<Theme>().size(), 1);
    QCOMPARE(list->currentIndex().row(), last - 2);
    QCOMPARE(list->model()->rowCount(), last + 1);

    const QPoint place = list->visualRect(list->model()->index(last, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(project.snapshot().rows<Theme>().size(), 3);

    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(project.snapshot().rows<Theme>().size(), 0);
    QVERIFY(project.snapshot().documents().isEmpty());
}

void TestHistoryPanel::readsNothingWhileHidden()
{
    NotesProject project;
    HistoryPanel panel(*project.edits);
    panel.show();
    auto *list = panel.findChild<QListView *>(u"History"_qs);
    const int rows = list->model()->rowCount();
    panel.hide();
    project.theme(u"甲"_qs);
    QCOMPARE(list->model()->rowCount(), rows);
    panel.show();
    QCOMPARE(list->model()->rowCount(), rows + 1);
}

void TestHistoryPanel::stopsAtTheFirstFailure()
{
    NotesProject project;
    project.theme(u"甲"_qs);
    project.theme(u"乙"_qs);
    project.makeReadOnly();
    HistoryPanel panel(*project.edits);
    panel.show();
    auto *list = panel.findChild<QListView *>(u"History"_qs);
    const QSignalSpy failed(project.edits.get(), &Edits::failed);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(project.snapshot().rows<Theme>().size(), 2);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
