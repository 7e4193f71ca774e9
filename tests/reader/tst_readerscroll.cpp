// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "project/sectionedits.h"
#include "reader/overviewbar.h"
#include "reader/stickytitle.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::prose;
using meipi::test::ReaderFixture;

namespace {

// Where the text of the first line in sight stands, as a reader's eye has it.
int yOf(ReaderFixture &fixture, qsizetype position)
{
    return fixture.reader().rectangleOf({position, position + 1}).top();
}

QString mixedText(QRandomGenerator &random)
{
    static const QStringList parts{u"推动公共服务，"_qs,
                                   u"健全体系。"_qs,
                                   u"GPT-4 and so on "_qs,
                                   u"——《规划》"_qs,
                                   u"\U0001F4D6"_qs,
                                   u"\n"_qs,
                                   u"2024年3月"_qs,
                                   u"שלום "_qs,
                                   u"e\u0301"_qs,
                                   u"\n\n"_qs,
                                   u"\U00020BB7·\U00020BB7"_qs};
    QString text;
    const int length = 50 + random.bounded(1500);
    for (int i = 0; i < length; ++i)
        text += parts[random.bounded(static_cast<int>(parts.size()))];
    return text;
}

} // namespace

class TestReaderScroll : public QObject {
    Q_OBJECT

private slots:
    void scrollingMovesTheTextExactly();
    void whatIsInSightNeverJumps_data();
    void whatIsInSightNeverJumps();
    void theEndIsReached();
    void shortTextsDoNotScroll();
    void rectanglesAndPointsAgree();
    void positionsSurviveAResize();
    void positionsSurviveAnotherTextSize();
    void positionsAreKept();
    void aHiddenReaderKeepsItsPosition();
    void revealShowsWithLinesAround();
    void jumpsCanBeTakenBack();
    void changesOfHeadingsDoNotMoveTheText();
    void theTitleFollows();
    void tellsTheSectionInSight();
    void theBarShowsHighlightsAndHits();
    void scrolledPixelsAreRight();
    void highResolutions_data();
    void highResolutions();
    void placesSomethingBesideThePassage_data();
    void placesSomethingBesideThePassage();
};

void TestReaderScroll::scrollingMovesTheTextExactly()
{
    ReaderFixture fixture(prose(20000));
    QScrollBar *bar = fixture.reader().verticalScrollBar();
    QSignalSpy scrolled(&fixture.reader(), &Reader::scrolled);
    const int before = yOf(fixture, 300);
    bar->setValue(bar->value() + 7);
    QCOMPARE(yOf(fixture, 300), before - 7);
    bar->setValue(bar->value() - 5);
    QCOMPARE(yOf(fixture, 300), before - 2);
    QCOMPARE(scrolled.size(), 2);
}

void TestReaderScroll::whatIsInSightNeverJumps_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese prose") << prose(100000);
    QTest::newRow("estimates far too high") << u"i\n"_qs.repeated(2000)
            + u"iiiiiiiiii lllll "_qs.repeated(3000) + u"\niii"_qs.repeated(500);
    QTest::newRow("estimates far too low")
        << u"i l j . "_qs.repeated(2500) + u'\n' + (QString(300, u'国') + u'\n').repeated(60);
    QTest::newRow("one long paragraph") << QString(60000, u'国');
}

void TestReaderScroll::whatIsInSightNeverJumps()
{
    QFETCH(QString, text);
    ReaderFixture fixture(text);
    QScrollBar *bar = fixture.reader().verticalScrollBar();
    QRandomGenerator random(5);
    for (int round = 0; round < 12; ++round) {
        bar->setValue(random.bounded(bar->maximum() + 1));
        for (int step = 0; step < 25; ++step) {
            const qsizetype line = fixture.reader().topPosition();
            const int distance = random.bounded(-60, 60);
            const qsizetype marker = line + 1;
            const QRect before = fixture.reader().rectangleOf({marker, marker + 1});
            const int value = bar->value();
            const int target = std::clamp(value + distance, 0, bar->maximum());
            bar->setValue(target);
            const QRect after = fixture.reader().rectangleOf({marker, marker + 1});
            const bool atEnd = target == 0 || bar->value() >= bar->maximum() || value == 0;
            if (atEnd || before.top() < 1 || after.isEmpty() || after.top() < 1)
                continue; // The ends may cut a step short, the edges a rectangle.
            QCOMPARE(after.top(), before.top() - (target - value));
        }
    }
}

void TestReaderScroll::theEndIsReached()
{
    ReaderFixture fixture(u"i\n"_qs.repeated(3000) + u"i i i i i i i i i i i "_qs.repeated(3000));
    QScrollBar *bar = fixture.reader().verticalScrollBar();
    bar->setValue(bar->maximum());
    const qsizetype last = fixture.text().size() - 2;
    const QRect end = fixture.reader().rectangleOf({last, last + 1});
    QVERIFY(!end.isEmpty());
    QVERIFY(end.bottom() > fixture.viewport()->height() / 2);
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(0);
    QCOMPARE(fixture.reader().topPosition(), 0);
    QVERIFY(yOf(fixture, 0) > 0);
}

void TestReaderScroll::shortTextsDoNotScroll()
{
    ReaderFixture fixture(u"短。"_qs);
    QCOMPARE(fixture.reader().verticalScrollBar()->maximum(), 0);
    fixture.key(Qt::Key_PageDown);
    QCOMPARE(fixture.reader().topPosition(), 0);
}

void TestReaderScroll::rectanglesAndPointsAgree()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 25; ++round) {
        const QString text = mixedText(random); // before the size, whatever the compiler
        ReaderFixture fixture(text, {200 + random.bounded(1000), 300});
        QScrollBar *bar = fixture.reader().verticalScrollBar();
        bar->setValue(random.bounded(bar->maximum() + 1));
        for (int probe = 0; probe < 30; ++probe) {
            const qsizetype top = fixture.reader().topPosition();
            const qsizetype position = top + random.bounded(300);
            const QRect area = fixture.reader().rectangleOf({position, position + 1});
            if (area.width() < 4 || area.height() < 10)
                continue;
            QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, area.center(), 1000);
            const qsizetype caret = fixture.reader().caret();
            const QRect found = fixture.reader().rectangleOf({caret, caret});
            // Where right-to-left text meets other text one place belongs to two far positions.
            const bool isNear = qAbs(caret - position) <= 8
                || qAbs(found.center().x() - area.center().x()) <= area.height();
            QVERIFY2(isNear, qPrintable(QStringLiteral("%1 for %2").arg(caret).arg(position)));
            // Behind a line's last character the caret has two places.
            QVERIFY(found.top() == area.top() || (caret > position && found.top() > area.top()));
        }
    }
}

void TestReaderScroll::positionsSurviveAResize()
{
    ReaderFixture fixture(prose(100000), {1200, 800});
    fixture.reader().setTopPosition(50000);
    const qsizetype top = fixture.reader().topPosition();
    for (const QSize size : {QSize(500, 800), QSize(300, 400), QSize(1200, 300), QSize(800, 900)}) {
        fixture.reader().resize(size);
        QCoreApplication::sendPostedEvents();
        const qsizetype now = fixture.reader().topPosition();
        QVERIFY2(now <= top && top - now < 60, qPrintable(QString::number(now - top)));
        QVERIFY(!fixture.reader().rectangleOf({top, top + 1}).isEmpty());
    }
}

void TestReaderScroll::positionsSurviveAnotherTextSize()
{
    ReaderFixture fixture(prose(100000));
    fixture.reader().setTopPosition(40000);
    const qsizetype top = fixture.reader().topPosition();
    ReaderAppearance appearance;
    for (const qreal size : {9.0, 30.0, 13.0}) {
        appearance.pointSize = size;
        fixture.reader().setAppearance(appearance);
        QVERIFY(!fixture.reader().rectangleOf({top, top + 1}).isEmpty());
        QVERIFY(yOf(fixture, top) < 100);
    }
}

void TestReaderScroll::positionsAreKept()
{
    ReaderFixture fixture(prose(100000));
    for (const qsizetype position : {qsizetype(0), qsizetype(77777), qsizetype(30)}) {
        fixture.reader().setTopPosition(position);
        const qsizetype top = fixture.reader().topPosition();
        QVERIFY(top <= position && position - top <= 36);
        ReaderFixture again(fixture.text());
        again.reader().setTopPosition(top);
        QCOMPARE(again.reader().topPosition(), top);
    }
    fixture.reader().setTopPosition(1'000'000);
    QVERIFY(fixture.reader().topPosition() > 90000);
}

void TestReaderScroll::aHiddenReaderKeepsItsPosition()
{
    ReaderFixture fixture(prose(50000));
    Reader other(fixture.project());
    other.setDocument(fixture.reader().document());
    other.setTopPosition(20000);
    other.resize(1000, 700);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    const qsizetype top = other.topPosition();
    QVERIFY2(top <= 20000 && 20000 - top < 60, qPrintable(QString::number(top)));
}

void TestReaderScroll::revealShowsWithLinesAround()
{
    ReaderFixture fixture(prose(100000));
    QSignalSpy jumps(&fixture.reader(), &Reader::jumpsChanged);
    fixture.reader().reveal({50000, 50020});
    const QRect area = fixture.reader().rectangleOf({50000, 50020});
    QVERIFY(area.top() > 30 && area.bottom() < fixture.viewport()->height() - 30);
    QCOMPARE(jumps.size(), 1);
    const qsizetype top = fixture.reader().topPosition();
    fixture.reader().reveal({50000, 50020});
    QCOMPARE(fixture.reader().topPosition(), top);
    QCOMPARE(jumps.size(), 1);
    fixture.reader().reveal({40000, 90000}); // Longer than the window: its start counts.
    QVERIFY(!fixture.reader().rectangleOf({40000, 40001}).isEmpty());
}

void TestReaderScroll::jumpsCanBeTakenBack()
{
    ReaderFixture fixture(prose(100000));
    QVERIFY(!fixture.reader().canGoBack());
    fixture.reader().setTopPosition(10000);
    const qsizetype first = fixture.reader().topPosition();
    fixture.reader().reveal({50000, 50010});
    const qsizetype second = fixture.reader().topPosition();
    fixture.reader().reveal({90000, 90010});
    const qsizetype third = fixture.reader().topPosition();
    fixture.reader().goBack();
    QCOMPARE(fixture.reader().topPosition(), second);
    fixture.reader().goBack();
    QCOMPARE(fixture.reader().topPosition(), first);
    QVERIFY(!fixture.reader().canGoBack());
    fixture.reader().goBack();
    fixture.reader().goForward();
    fixture.reader().goForward();
    QCOMPARE(fixture.reader().topPosition(), third);
    QVERIFY(!fixture.reader().canGoForward());
    fixture.reader().goBack();
    fixture.reader().reveal({20000, 20010});
    QVERIFY(!fixture.reader().canGoForward());
}

void TestReaderScroll::changesOfHeadingsDoNotMoveTheText()
{
    QString text;
    for (int i = 1; i <= 60; ++i)
        text += QString::number(i) + u". 建设算力枢纽\n"_qs + prose(300);
    ReaderFixture fixture(text);
    fixture.reader().setTopPosition(text.size() / 2);
    const qsizetype top = fixture.reader().topPosition();
    const auto &sections = fixture.snapshot().rows<Section>();
    QVERIFY(!sections.isEmpty());
    Change change;
    for (const Section &row : sections) {
        if (row.heading.isEmpty())
            continue;
        Section after = row;
        after.heading = {row.heading.start, row.heading.start};
        change.append(RowChange<Section>{row, after});
    }
    QVERIFY(!change.isEmpty());
    fixture.perform(change);
    QCOMPARE(fixture.reader().topPosition(), top);
}

void TestReaderScroll::theTitleFollows()
{
    const QString text =
        u"导语。\n一、建设算力\n"_qs + prose(3000) + u"二、开放数据\n"_qs + prose(3000);
    ReaderFixture fixture(text);
    auto *title = fixture.reader().findChild<StickyTitle *>();
    QVERIFY(title != nullptr);
    QCOMPARE(title->progress(), 0);
    fixture.reader().setTopPosition(fixture.rangeOf(u"二、"_qs).start - 1000);
    QVERIFY2(title->title().contains(u"建设算力"), qPrintable(title->title()));
    fixture.reader().setTopPosition(fixture.rangeOf(u"二、"_qs).start + 500);
    QVERIFY2(title->title().contains(u"开放数据"), qPrintable(title->title()));
    QTest::mouseClick(title, Qt::LeftButton);
    QCOMPARE(fixture.reader().topPosition(), fixture.rangeOf(u"二、"_qs).start);
    QVERIFY(fixture.reader().canGoBack());
    fixture.key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(title->progress(), 100);
}

void TestReaderScroll::tellsTheSectionInSight()
{
    const QString text =
        u"导语。\n一、建设算力\n"_qs + prose(3000) + u"二、开放数据\n"_qs + prose(3000);
    ReaderFixture fixture(text);
    QSignalSpy told(&fixture.reader(), &Reader::sectionInSightChanged);
    fixture.reader().reveal(fixture.rangeOf(u"二、开放数据"_qs));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.last().first().value<SectionId>(), fixture.builder().sectionId(u"2"_qs));
    fixture.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(told.size() > 1);
}

void TestReaderScroll::theBarShowsHighlightsAndHits()
{
    ReaderFixture fixture(prose(50000));
    auto *bar = qobject_cast<OverviewBar *>(fixture.reader().verticalScrollBar());
    QVERIFY(bar != nullptr);
    QVERIFY(bar->marks().isEmpty());
    fixture.addHighlight({25000, 25010}, {u"甲"_qs});
    QTRY_COMPARE(bar->marks().size(), 1);
    const ThemeId theme = fixture.snapshot().themeAtPath(u"甲");
    QCOMPARE(bar->marks().first().colour,
             QColor::fromRgb(fixture.snapshot().find(theme)->colour.rgb));
    const double row = bar->marks().first().row;
    QVERIFY(qAbs(row / bar->height() - 0.5) < 0.1);
    fixture.reader().setSearchHits({{100, 102}, {40000, 40002}});
    QTRY_COMPARE(bar->marks().size(), 3);
    QCOMPARE(bar->marks().first().kind, OverviewMark::Kind::Hit);
}

void TestReaderScroll::scrolledPixelsAreRight()
{
    ReaderFixture fixture(prose(30000), {1200, 700}, [](test::ProjectBuilder &builder) {
        for (int i = 0; i < 60; ++i) {
            builder.highlightRange({i * 300 + 10, i * 300 + 60}, {i % 2 ? u"甲"_qs : u"乙"_qs});
            if (i % 3 == 0)
                builder.note(u"一条批注"_qs);
        }
    });
    QTest::qWait(120);
    QRandomGenerator random(3);
    for (int step = 0; step < 40; ++step) {
        QScrollBar *bar = fixture.reader().verticalScrollBar();
        bar->setValue(bar->value() + random.bounded(-100, 220));
        QCoreApplication::processEvents();
        const QImage shown = fixture.reader().window()->screen() == nullptr
            ? QImage()
            : fixture.viewport()->grab().toImage();
        fixture.viewport()->repaint();
        QCOMPARE(shown, fixture.viewport()->grab().toImage());
    }
}

void TestReaderScroll::highResolutions_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("1.5") << 1.5;
    QTest::newRow("2") << 2.0;
}

void TestReaderScroll::highResolutions()
{
    QFETCH(qreal, ratio);
    ReaderFixture fixture(prose(3000));
    fixture.addHighlight({10, 80}, {u"甲"_qs});
    const ThemeId theme = fixture.snapshot().themeAtPath(u"甲");
    const QColor tint = fixture.reader().appearance().tint(
        QColor::fromRgb(fixture.snapshot().find(theme)->colour.rgb));
    QPixmap pixmap(fixture.viewport()->size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    fixture.viewport()->render(&pixmap);
    const QImage image = pixmap.toImage();
    const QRect line = fixture.reader().rectangleOf({10, 12});
    QCOMPARE(image.pixelColor(QPoint(line.left() + 2, line.top() + 6) * ratio), tint);
    QCOMPARE(image.pixelColor(QPoint(line.left() - 8, line.top() + 6) * ratio),
             fixture.reader().appearance().paper());
}

void TestReaderScroll::placesSomethingBesideThePassage_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<TextRange>("passage");
    QTest::newRow("in the margin") << QSize(1300, 700) << TextRange{300, 380};
    QTest::newRow("under the passage") << QSize(700, 700) << TextRange{300, 380};
    QTest::newRow("at the bottom of the window") << QSize(700, 500) << TextRange{420, 440};
    QTest::newRow("beside a long passage") << QSize(1300, 700) << TextRange{100, 5000};
}

void TestReaderScroll::placesSomethingBesideThePassage()
{
    QFETCH(QSize, window);
    QFETCH(TextRange, passage);
    ReaderFixture fixture(prose(20000), window);
    QPointer<QWidget> frame = new QWidget;
    frame->setMinimumSize(200, 150);
    fixture.reader().showBeside(frame, passage);
    QVERIFY(frame->isVisible());
    QCOMPARE(frame->parentWidget(), fixture.viewport());
    QRect area = fixture.reader().rectangleOf(passage);
    QVERIFY2(!frame->geometry().intersects(area), "It must not cover the passage");
    if (passage.length() < 1000)
        QVERIFY(fixture.viewport()->rect().contains(frame->geometry()));

    const int distance = frame->y() - area.top();
    QScrollBar *bar = fixture.reader().verticalScrollBar();
    bar->setValue(bar->value() + 20);
    area = fixture.reader().rectangleOf(passage);
    if (passage.length() < 1000)
        QVERIFY(qAbs(frame->y() - area.top() - distance) <= 20);
    QVERIFY(!frame->geometry().intersects(area));
    fixture.picture();

    auto *other = new QWidget;
    fixture.reader().showBeside(other, passage);
    QVERIFY(frame != nullptr && frame->parentWidget() == nullptr && !frame->isVisible());
    delete frame;
    delete other; // While it is shown.
    fixture.picture();
    fixture.reader().showBeside(nullptr, {});
}

QTEST_MAIN(TestReaderScroll)
#include "tst_readerscroll.moc"
