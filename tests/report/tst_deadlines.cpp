// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadlines.h"

#include <QTest>

using namespace meipi;

class TestDeadlines : public QObject {
    Q_OBJECT

private slots:
    void findsTimeLimits_data();
    void findsTimeLimits();
};

void TestDeadlines::findsTimeLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("limits");

    const auto row = [](const char *name, const QString &text, const QStringList &limits) {
        QTest::newRow(name) << text << limits;
    };
    row("years from now", u"在未来5年内持续支持"_qs, {u"未来5年内"_qs});
    row("within months", u"力争6个月内达到"_qs, {u"6个月内"_qs});
    row("a span", u"有望在1-2年内追平"_qs, {u"1-2年内"_qs});
    row("Chinese numerals", u"三年之内完成"_qs, {u"三年之内"_qs});
    row("working days", u"在30个工作日内答复"_qs, {u"30个工作日内"_qs});
    row("end of a year", u"2027年底前完成"_qs, {u"2027年底前"_qs});
    row("month", u"2025年6月底前报送"_qs, {u"2025年6月底前"_qs});
    row("by a year", u"到2030年建成"_qs, {u"到2030年"_qs});
    row("plan period", u"“十四五”期间推进"_qs, {u"“十四五”期间"_qs});
    row("several, each once", u"5年内一批，3年内一批，5年内又一批"_qs, {u"5年内"_qs, u"3年内"_qs});
    row("a bare year is none", u"2017年出台的规划，2024年全球竞争"_qs, {});
    row("an age is none", u"成立5年来"_qs, {});
    row("English", u"Within three years, and for the next 5 years, by the end of 2027."_qs,
        {u"Within three years"_qs, u"for the next 5 years"_qs, u"by the end of 2027"_qs});
    row("an English year is none", u"the plan of 2017"_qs, {});
    row("empty", QString(), {});
}

void TestDeadlines::findsTimeLimits()
{
    QFETCH(QString, text);
    QTEST(deadlinesIn(text), "limits");
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
