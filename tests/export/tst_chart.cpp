// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/chart.h"
#include "export/chartgraph.h"
#include "support/projectbuilder.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace meipi;
using namespace meipi::test;

namespace {

ReportTable sampleTable()
{
    ReportTable table;
    table.heads = {u"Section"_qs, u"甲"_qs, u"乙"_qs};
    const auto row = [&table](const QString &name, int first, int second) {
        PlaceQuery query;
        query.isSet = true;
        query.theme = first;
        table.rows.append({ReportCell::words(name), ReportCell::count(first, query),
                           ReportCell::count(second, query)});
    };
    row(u"一"_qs, 0, 1);
    row(u"二"_qs, 4, 9);
    return table;
}

QImage painted(const Chart &chart)
{
    QImage image(chart.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    chart.paint(painter);
    return image;
}

ChartStyle light()
{
    return ChartStyle::light(QFont());
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF())
            + 0.0722 * channel(c.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestChart : public QObject {
    Q_OBJECT

private slots:
    void wordsReadOnEveryShade_data();
    void wordsReadOnEveryShade();
    void heatMapIsDarkerWhereMore();
    void itemsAreFoundByPlaceAndKeys();
    void barsGrowWithTheirNumbers();
    void graphShowsWhoIsLinked();
    void portraitShowsWhereThemesLie();
    void emptyOnesHaveASize();
};

void TestChart::wordsReadOnEveryShade_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChart::wordsReadOnEveryShade()
{
    QFETCH(bool, isDark);
    const ChartStyle style = isDark ? ChartStyle::dark(QFont()) : light();
    for (int step = 0; step <= 20; ++step) {
        const QColor ground = style.shade(step / 20.0);
        QVERIFY2(contrast(ground, ChartStyle::inkOn(ground)) >= 4.5, qPrintable(ground.name()));
    }
    QVERIFY(contrast(style.paper, style.ink) >= 4.5);
    QVERIFY(contrast(style.paper, style.faint) >= 4.5);
}

void TestChart::heatMapIsDarkerWhereMore()
{
    const auto chart = heatMap(sampleTable(), {}, light());
    QCOMPARE(chart->items().size(), 4);
    const QImage image = painted(*chart);
    const auto ground = [&](int item) {
        return image.pixelColor((chart->items()[item].area.topLeft() + QPointF(4, 4)).toPoint())
            .lightness();
    };
    QCOMPARE(ground(0), 255); // 0 is paper
    QVERIFY(ground(1) < 255);
    QVERIFY(ground(2) < ground(1));
    QVERIFY(ground(3) < ground(2));
    QVERIFY(chart->items()[3].text.contains(u"二 × 乙: 9"));
}

void TestChart::itemsAreFoundByPlaceAndKeys()
{
    const auto chart = heatMap(sampleTable(), {}, light());
    QCOMPARE(chart->itemAt(chart->items()[2].area.center()), 2);
    QCOMPARE(chart->itemAt({1, 1}), -1);
    QCOMPARE(chart->itemBeside(-1, 1, 0), 0);
    QCOMPARE(chart->itemBeside(0, 1, 0), 1);
    QCOMPARE(chart->itemBeside(0, 0, 1), 2);
    QCOMPARE(chart->itemBeside(3, 0, -1), 1);
    QCOMPARE(chart->itemBeside(1, 1, 0), 1); // the last of its row
    QVERIFY(!chart->items()[0].places.isSet); // nothing was counted
    QCOMPARE(chart->items()[2].places.theme, 4);
}

void TestChart::barsGrowWithTheirNumbers()
{
    const auto chart = barChart(sampleTable(), 2, 60, light());
    QCOMPARE(chart->items().size(), 2);
    const QImage image = painted(*chart);
    const auto length = [&](int item) {
        int pixels = 0;
        const int y = int(chart->items()[item].area.center().y());
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == light().full ? 1 : 0;
        return pixels;
    };
    QVERIFY(length(0) > 20);
    QVERIFY(std::abs(length(1) - 9 * length(0)) <= 18);
    QCOMPARE(barChart(sampleTable(), 2, 1, light())->items().size(), 1);
}

void TestChart::graphShowsWhoIsLinked()
{
    ProjectBuilder builder;
    builder.document(u"算力与数据，还有人才。"_qs)
        .highlight(u"算力与数据"_qs, {u"甲"_qs, u"乙"_qs})
        .highlight(u"人才"_qs, {u"丙"_qs});
    const MarkedProject project(builder.snapshot());
    SentenceCache cache;
    const auto pairs = cooccurrence(project, ReportUnit::Character, -1, cache, Progress());
    const auto graph = pairGraph(project, *pairs, light());
    QStringList texts;
    const QRectF whole(QPointF(0, 0), graph->size());
    for (const ChartItem &item : graph->items()) {
        texts.append(item.text);
        QVERIFY(whole.contains(item.area));
    }
    QCOMPARE(texts, (QStringList{u"甲: 1"_qs, u"乙: 1"_qs, u"甲 × 乙: 1"_qs}));
    QVERIFY(!painted(*graph).isNull());
}

void TestChart::portraitShowsWhereThemesLie()
{
    ProjectBuilder builder;
    builder.document(QString(50, u'前') + u"重点"_qs + QString(48, u'后'))
        .theme(u"甲"_qs, Colour{0x3377cc})
        .highlight(u"重点"_qs, {u"甲"_qs});
    const MarkedProject project(builder.snapshot());
    const auto chart = portraitChart(project, {documentPortrait(project, 0)}, light());
    QCOMPARE(chart->items().size(), 1);
    QCOMPARE(chart->items().first().text, u"甲: 2.0%"_qs);
    const QImage image = painted(*chart);
    const QRectF lane = chart->items().first().area;
    int first = -1;
    int last = -1;
    for (int x = int(lane.left()); x < int(lane.right()); ++x) {
        if (image.pixelColor(x, int(lane.center().y()) + 3) == QColor(0x3377cc)) {
            first = first < 0 ? x : first;
            last = x;
        }
    }
    QVERIFY(first > 0);
    const double strip = 580; // pixels, for 100 characters
    QVERIFY(std::abs((lane.right() - first) - strip / 2) < 2);
    QVERIFY(std::abs((last - first + 1) - strip / 50) < 2);
}

void TestChart::emptyOnesHaveASize()
{
    ProjectBuilder builder;
    builder.document(u"无"_qs);
    const MarkedProject project(builder.snapshot());
    QVERIFY(!painted(*portraitChart(project, {documentPortrait(project, 0)}, light())).isNull());
    QVERIFY(!painted(*pairGraph(project, {}, light())).isNull());
    ReportTable table;
    table.heads = {u"Section"_qs};
    QVERIFY(!painted(*heatMap(table, {}, light())).isNull());
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
