// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pageflow.h"

#include <QTest>

using namespace meipi;

class TestPageFlow : public QObject {
    Q_OBJECT

private slots:
    void hasOnePageWhenEmpty();
    void fillsPages();
    void keepsTogetherWhatBelongsTogether();
    void breaksWhatNoPageCanHold();
    void repeatsATablesHead();
    void leavesSpaceOutAtTheTopOnly();
    void keepsFramesInsideThePage();
};

namespace {

// A text area of 100 points.
PageGeometry smallPage()
{
    return {.width = 100, .height = 140, .left = 0, .right = 0, .top = 20, .bottom = 20};
}

Strip strip(double height, bool keeps = false, double space = 0)
{
    Strip made;
    made.height = height;
    made.keepsWithNext = keeps;
    made.space = space;
    return made;
}

QList<qsizetype> sizes(const PageFlow &flow)
{
    QList<qsizetype> result;
    const QList<PageOfStrips> pages = flow.pages();
    for (const PageOfStrips &page : pages)
        result.append(page.entries.size());
    return result;
}

} // namespace

void TestPageFlow::hasOnePageWhenEmpty()
{
    const PageFlow flow(smallPage());
    QCOMPARE(sizes(flow), QList<qsizetype>{0});
}

void TestPageFlow::fillsPages()
{
    PageFlow flow(smallPage());
    for (int i = 0; i < 25; ++i)
        flow.append(strip(10));
    QCOMPARE(sizes(flow), (QList<qsizetype>{10, 10, 5}));
}

void TestPageFlow::keepsTogetherWhatBelongsTogether()
{
    PageFlow flow(smallPage());
    for (int i = 0; i < 8; ++i)
        flow.append(strip(10));
    flow.append(strip(10, true)); // a heading
    flow.append(strip(10, true)); // the first line below
    flow.append(strip(10));
    QCOMPARE(sizes(flow), (QList<qsizetype>{8, 3}));
}

void TestPageFlow::breaksWhatNoPageCanHold()
{
    PageFlow flow(smallPage());
    flow.append(strip(10));
    for (int i = 0; i < 30; ++i)
        flow.append(strip(10, true));
    flow.append(strip(500)); // higher than a page
    flow.append(strip(10));
    const QList<PageOfStrips> pages = flow.pages();
    qsizetype all = 0;
    for (const PageOfStrips &page : pages)
        all += page.entries.size();
    QCOMPARE(all, 33);
    QCOMPARE(pages.first().entries.size(), 10);
}

void TestPageFlow::repeatsATablesHead()
{
    PageFlow flow(smallPage());
    const int head = flow.addHead({strip(10, true)});
    flow.append(strip(10, true));
    for (int i = 0; i < 15; ++i) {
        Strip row = strip(10);
        row.head = head;
        flow.append(row);
    }
    flow.append(strip(10)); // after the table
    QCOMPARE(sizes(flow), (QList<qsizetype>{10, 8}));
}

void TestPageFlow::leavesSpaceOutAtTheTopOnly()
{
    PageFlow flow(smallPage());
    flow.append(strip(60, false, 7));
    flow.append(strip(30, false, 7));
    flow.append(strip(30, false, 7));
    const QList<PageOfStrips> pages = flow.pages();
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0].entries[0].top, 0.0);
    QCOMPARE(pages[0].entries[1].top, 67.0);
    QCOMPARE(pages[1].entries[0].top, 0.0);
}

void TestPageFlow::keepsFramesInsideThePage()
{
    PageFlow flow(smallPage());
    PageFrame panel;
    panel.padding = 5;
    const int frame = flow.addFrame(panel);
    for (int i = 0; i < 12; ++i) {
        Strip line = strip(10);
        line.frame = frame;
        flow.append(line);
    }
    const QList<PageOfStrips> pages = flow.pages();
    QCOMPARE(pages.size(), 2);
    for (const PageOfStrips &page : pages) {
        QVERIFY(page.entries.first().top >= 5);
        QVERIFY(page.entries.last().top + 10 + 5 <= 100);
    }
}

QTEST_GUILESS_MAIN(TestPageFlow)
#include "tst_pageflow.moc"
