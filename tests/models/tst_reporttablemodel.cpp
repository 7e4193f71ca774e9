// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace meipi;

namespace {

PlaceQuery theme(int index)
{
    PlaceQuery query;
    query.isSet = true;
    query.theme = index;
    return query;
}

ReportTable sample()
{
    ReportTable table;
    table.heads = {u"Theme"_qs, u"Count"_qs, u"Themes"_qs};
    table.rows = {
        {ReportCell::words(u"乙"_qs), ReportCell::count(9, theme(1)), ReportCell::words(u"x"_qs)},
        {ReportCell::words(u"甲"_qs), ReportCell::count(10, theme(2)), ReportCell::words(u"y"_qs)},
        {ReportCell::words(u"丙"_qs), ReportCell::count(0, theme(3)), ReportCell::words(u"z"_qs)}};
    table.depths = {0, 1, 0};
    return table;
}

} // namespace

class TestReportTableModel : public QObject {
    Q_OBJECT

private slots:
    void showsCells();
    void sortsByNumbers();
    void opensPlaces();
    void keepsTheSelectionWhereItCan();
};

void TestReportTableModel::showsCells()
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(sample());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Count"_qs);
    QCOMPARE(model.index(1, 0).data().toString(), u"   甲"_qs); // below the row above
    QCOMPARE(model.index(1, 1).data().toString(), u"10"_qs);
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"甲 × Count: 10"_qs);
    QVERIFY(model.index(1, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model.index(1, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void TestReportTableModel::sortsByNumbers()
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(sample());
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"甲"_qs);
    QCOMPARE(model.index(1, 1).data().toString(), u"9"_qs); // not as text
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"丙"_qs);
    model.sort(-1);
    QCOMPARE(model.index(0, 0).data().toString(), u"丙"_qs);
    ReportTable withTotal = sample();
    withTotal.footRows = 1;
    model.setTable(withTotal);
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.index(2, 0).data().toString(), u"丙"_qs); // stays below
}

void TestReportTableModel::opensPlaces()
{
    ReportTableModel model;
    model.setTable(sample());
    QCOMPARE(model.placesAt(model.index(0, 1)).theme, 1);
    QCOMPARE(model.placesAt(model.index(1, 0)).theme, 2); // the row's name
    QVERIFY(!model.placesAt(model.index(2, 1)).isSet); // counts nothing
    QVERIFY(!model.placesAt({}).isSet);
}

void TestReportTableModel::keepsTheSelectionWhereItCan()
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(sample());
    const QPersistentModelIndex kept = model.index(1, 1);
    ReportTable next = sample();
    next.rows[1][1] = ReportCell::count(11, theme(2));
    model.setTable(next);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"11"_qs);
    next.rows.removeFirst();
    model.setTable(next);
    QVERIFY(!kept.isValid());
}

QTEST_GUILESS_MAIN(TestReportTableModel)
#include "tst_reporttablemodel.moc"
