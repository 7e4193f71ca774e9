// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "project/highlightedits.h"
#include "reader/readerpainter.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace meipi;
using meipi::test::prose;
using meipi::test::ReaderFixture;

namespace {

void pressAt(ReaderFixture &fixture, QPoint point)
{
    QTest::mousePress(fixture.viewport(), Qt::LeftButton, {}, point,
                      QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
}

void dragTo(ReaderFixture &fixture, QPoint point)
{
    QMouseEvent move(QEvent::MouseMove, point, fixture.viewport()->mapToGlobal(point), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.viewport(), &move);
}

void releaseAt(ReaderFixture &fixture, QPoint point)
{
    QTest::mouseRelease(fixture.viewport(), Qt::LeftButton, {}, point);
}

// The left edge of the character at @p position: where a caret goes before it.
QPoint edgeAt(ReaderFixture &fixture, qsizetype position)
{
    const QRect area = fixture.reader().rectangleOf({position, position + 1});
    return {area.left() + 1, area.center().y()};
}

// QTest keeps its own clicks apart, so these say themselves how soon they come.
void pressSoonAfter(ReaderFixture &fixture, qsizetype position, quint64 milliseconds)
{
    static quint64 now = 1'000'000;
    now += milliseconds;
    const QPoint point = fixture.pointAt(position);
    QMouseEvent press(QEvent::MouseButtonPress, point, fixture.viewport()->mapToGlobal(point),
                      Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    press.setTimestamp(now);
    QCoreApplication::sendEvent(fixture.viewport(), &press);
}

void clickTimes(ReaderFixture &fixture, qsizetype position, int times)
{
    for (int i = 0; i < times; ++i) {
        pressSoonAfter(fixture, position, i == 0 ? 5000 : 50);
        releaseAt(fixture, fixture.pointAt(position));
    }
}

} // namespace

class TestReaderMouse : public QObject {
    Q_OBJECT

private slots:
    void aClickPlacesTheCaret();
    void aClickBesideTheTextGoesToTheNearestPlace();
    void clicksTakeUnits_data();
    void clicksTakeUnits();
    void aDragSelects();
    void aDragGoesOnByTheUnitItBeganWith();
    void aDragBeyondTheEdgeScrolls();
    void shiftExtendsByMouse();
    void aClickActivatesTheInnermostAndThenTheNext();
    void aClickOnPlainTextLeavesTheHighlight();
    void aDragOverAHighlightActivatesNothing();
    void theEndsOfAHighlightCanBeDragged_data();
    void theEndsOfAHighlightCanBeDragged();
    void aDragEndsWhereTheButtonIsLetGo();
    void aHighlightKeepsACharacter();
    void escapeGivesUpADrag();
    void hoveringShowsTheHighlight();
    void themesDropOnSelectionOrSentence();
    void otherDropsArePassedOn();
    void theWheelScrollsAndZooms();
    void theContextMenuKnowsItsPlace();
    void toolTipsNameThemes();
};

void TestReaderMouse::aClickPlacesTheCaret()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    QSignalSpy moved(&fixture.reader(), &Reader::caretMoved);
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, edgeAt(fixture, 4));
    QCOMPARE(fixture.reader().caret(), 4);
    QCOMPARE(moved.size(), 1);
}

void TestReaderMouse::aClickBesideTheTextGoesToTheNearestPlace()
{
    ReaderFixture fixture(u"推动公共服务均等化。\n第二段。"_qs);
    const QRect first = fixture.reader().rectangleOf({0, 1});
    const QRect last = fixture.reader().rectangleOf({11, 15});
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {},
                      {first.left() - 30, last.center().y()});
    QCOMPARE(fixture.reader().caret(), 11);
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {},
                      {last.right() + 100, last.center().y()});
    QCOMPARE(fixture.reader().caret(), 15);
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {},
                      {last.left(), fixture.viewport()->height() - 2});
    QCOMPARE(fixture.reader().caret(), 11);
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, {first.left() + 1, 1});
    QCOMPARE(fixture.reader().caret(), 0);
}

void TestReaderMouse::clicksTakeUnits_data()
{
    QTest::addColumn<int>("clicks");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("selected");
    QTest::newRow("a word") << 2 << qsizetype(3) << u"公共"_qs;
    QTest::newRow("a word of two") << 2 << qsizetype(0) << u"推动"_qs;
    QTest::newRow("a Latin word") << 2 << qsizetype(11) << u"GPT"_qs;
    QTest::newRow("a sentence") << 3 << qsizetype(3) << u"推动公共服务均等化。"_qs;
    QTest::newRow("the last sentence") << 3 << qsizetype(14) << u"GPT 有用！"_qs;
    QTest::newRow("a paragraph") << 4 << qsizetype(3) << u"推动公共服务均等化。GPT 有用！"_qs;
    QTest::newRow("a caret again") << 5 << qsizetype(3) << QString();
}

void TestReaderMouse::clicksTakeUnits()
{
    QFETCH(int, clicks);
    QFETCH(qsizetype, position);
    QFETCH(QString, selected);
    ReaderFixture fixture(u"推动公共服务均等化。GPT 有用！\n第二段。"_qs);
    QSignalSpy finished(&fixture.reader(), &Reader::selectionFinished);
    clickTimes(fixture, position, clicks);
    const TextRange selection = fixture.reader().selection();
    QCOMPARE(fixture.text().mid(selection.start, selection.length()), selected);
    if (!selected.isEmpty())
        QCOMPARE(finished.last().first().value<TextRange>(), selection);
}

void TestReaderMouse::aDragSelects()
{
    ReaderFixture fixture(u"推动公共服务均等化。\n第二段。"_qs);
    QSignalSpy finished(&fixture.reader(), &Reader::selectionFinished);
    pressAt(fixture, edgeAt(fixture, 2));
    dragTo(fixture, edgeAt(fixture, 6));
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 6}));
    dragTo(fixture, edgeAt(fixture, 12));
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 12}));
    dragTo(fixture, edgeAt(fixture, 1));
    QCOMPARE(fixture.reader().selection(), (TextRange{1, 2}));
    QCOMPARE(fixture.reader().caret(), 1);
    QCOMPARE(finished.size(), 0);
    releaseAt(fixture, edgeAt(fixture, 1));
    QCOMPARE(finished.size(), 1);
}

void TestReaderMouse::aDragGoesOnByTheUnitItBeganWith()
{
    ReaderFixture fixture(u"推动公共服务均等化。健全体系。"_qs);
    clickTimes(fixture, 2, 1);
    pressSoonAfter(fixture, 2, 50);
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 4}));
    dragTo(fixture, edgeAt(fixture, 11));
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 12}));
    dragTo(fixture, edgeAt(fixture, 1));
    QCOMPARE(fixture.reader().selection(), (TextRange{0, 4}));
    releaseAt(fixture, edgeAt(fixture, 1));
}

void TestReaderMouse::aDragBeyondTheEdgeScrolls()
{
    ReaderFixture fixture(prose(20000));
    pressAt(fixture, edgeAt(fixture, 10));
    const QPoint below(200, fixture.viewport()->height() + 60);
    dragTo(fixture, below);
    QTRY_VERIFY(fixture.reader().topPosition() > 400);
    QVERIFY(fixture.reader().selection().end > fixture.reader().topPosition());
    QCOMPARE(fixture.reader().selection().start, 10);
    releaseAt(fixture, below);
    const qsizetype top = fixture.reader().topPosition();
    QTest::qWait(80);
    QCOMPARE(fixture.reader().topPosition(), top);
}

void TestReaderMouse::shiftExtendsByMouse()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    fixture.reader().setCaret(6);
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, Qt::ShiftModifier, edgeAt(fixture, 2));
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 6}));
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, Qt::ShiftModifier, edgeAt(fixture, 8));
    QCOMPARE(fixture.reader().selection(), (TextRange{6, 8}));
}

void TestReaderMouse::aClickActivatesTheInnermostAndThenTheNext()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    const HighlightId outer = fixture.addHighlight({0, 9});
    const HighlightId middle = fixture.addHighlight({1, 7});
    const HighlightId inner = fixture.addHighlight({2, 5});
    QSignalSpy activated(&fixture.reader(), &Reader::highlightActivated);
    for (int i = 0; i < 4; ++i)
        fixture.click(3);
    QCOMPARE(activated.size(), 4);
    QList<HighlightId> ids;
    for (const QList<QVariant> &each : std::as_const(activated))
        ids.append(each.first().value<HighlightId>());
    QCOMPARE(ids, (QList<HighlightId>{inner, middle, outer, inner}));
    fixture.click(8);
    QCOMPARE(fixture.reader().activeHighlight(), outer);
}

void TestReaderMouse::aClickOnPlainTextLeavesTheHighlight()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    const HighlightId id = fixture.addHighlight({0, 4});
    fixture.reader().setActiveHighlight(id);
    QSignalSpy activated(&fixture.reader(), &Reader::highlightActivated);
    fixture.click(6);
    QVERIFY(fixture.reader().activeHighlight().isNull());
    QCOMPARE(activated.size(), 0);
}

void TestReaderMouse::aDragOverAHighlightActivatesNothing()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    fixture.addHighlight({0, 9});
    QSignalSpy activated(&fixture.reader(), &Reader::highlightActivated);
    pressAt(fixture, edgeAt(fixture, 2));
    dragTo(fixture, edgeAt(fixture, 6));
    releaseAt(fixture, edgeAt(fixture, 6));
    QCOMPARE(activated.size(), 0);
    QVERIFY(fixture.reader().activeHighlight().isNull());
}

void TestReaderMouse::theEndsOfAHighlightCanBeDragged_data()
{
    QTest::addColumn<bool>("end");
    QTest::addColumn<qsizetype>("to");
    QTest::addColumn<TextRange>("expected");
    QTest::newRow("end outwards") << true << qsizetype(8) << TextRange{2, 8};
    QTest::newRow("end inwards") << true << qsizetype(4) << TextRange{2, 4};
    QTest::newRow("start outwards") << false << qsizetype(1) << TextRange{1, 6};
    QTest::newRow("start inwards") << false << qsizetype(3) << TextRange{3, 6};
}

void TestReaderMouse::theEndsOfAHighlightCanBeDragged()
{
    QFETCH(bool, end);
    QFETCH(qsizetype, to);
    QFETCH(TextRange, expected);
    ReaderFixture fixture(u"推动公共服务均等化。健全体系。"_qs);
    const HighlightId id = fixture.addHighlight({2, 6});
    fixture.reader().setActiveHighlight(id);
    QSignalSpy resized(&fixture.reader(), &Reader::resizeRequested);
    const QRect area = fixture.reader().rectangleOf({2, 6});
    const QPoint handle = end ? area.bottomRight() : area.topLeft();
    const QImage before = fixture.picture();
    pressAt(fixture, handle);
    dragTo(fixture, edgeAt(fixture, to));
    QVERIFY(fixture.picture() != before); // A preview.
    QCOMPARE(resized.size(), 0);
    QVERIFY(fixture.reader().selection().isEmpty());
    releaseAt(fixture, edgeAt(fixture, to));
    QCOMPARE(resized.size(), 1);
    QCOMPARE(resized.first()[0].value<HighlightId>(), id);
    QCOMPARE(resized.first()[1].value<TextRange>(), expected);
    QCOMPARE(fixture.picture(), before); // Until the edit comes back.
}

void TestReaderMouse::aDragEndsWhereTheButtonIsLetGo()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    pressAt(fixture, edgeAt(fixture, 2));
    releaseAt(fixture, edgeAt(fixture, 6));
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 6}));

    const HighlightId id = fixture.addHighlight({2, 6});
    fixture.reader().setActiveHighlight(id);
    QSignalSpy resized(&fixture.reader(), &Reader::resizeRequested);
    pressAt(fixture, fixture.reader().rectangleOf({2, 6}).bottomRight());
    releaseAt(fixture, edgeAt(fixture, 8));
    QCOMPARE(resized.size(), 1);
    QCOMPARE(resized.first()[1].value<TextRange>(), (TextRange{2, 8}));
}

void TestReaderMouse::aHighlightKeepsACharacter()
{
    ReaderFixture fixture(u"推动\U00020BB7公共服务均等化。"_qs);
    const HighlightId id = fixture.addHighlight({2, 7});
    fixture.reader().setActiveHighlight(id);
    QSignalSpy resized(&fixture.reader(), &Reader::resizeRequested);
    const QRect area = fixture.reader().rectangleOf({2, 7});
    pressAt(fixture, area.bottomRight());
    dragTo(fixture, edgeAt(fixture, 0));
    releaseAt(fixture, edgeAt(fixture, 0));
    QCOMPARE(resized.first()[1].value<TextRange>(), (TextRange{2, 4}));
}

void TestReaderMouse::escapeGivesUpADrag()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    const HighlightId id = fixture.addHighlight({2, 6});
    fixture.reader().setActiveHighlight(id);
    QSignalSpy resized(&fixture.reader(), &Reader::resizeRequested);
    const QRect area = fixture.reader().rectangleOf({2, 6});
    pressAt(fixture, area.bottomRight());
    dragTo(fixture, edgeAt(fixture, 8));
    fixture.key(Qt::Key_Escape);
    releaseAt(fixture, edgeAt(fixture, 8));
    QCOMPARE(resized.size(), 0);

    // A highlight that goes while it is dragged ends the drag as well.
    pressAt(fixture, area.bottomRight());
    dragTo(fixture, edgeAt(fixture, 8));
    fixture.perform(removeHighlights(fixture.snapshot(), {id}));
    dragTo(fixture, edgeAt(fixture, 9));
    releaseAt(fixture, edgeAt(fixture, 9));
    QCOMPARE(resized.size(), 0);
}

void TestReaderMouse::hoveringShowsTheHighlight()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    fixture.addHighlight({2, 6});
    const QImage before = fixture.picture();
    QTest::mouseMove(fixture.viewport(), fixture.pointAt(3));
    QTRY_VERIFY(fixture.picture() != before);
    QCOMPARE(fixture.viewport()->cursor().shape(), Qt::IBeamCursor);
    QTest::mouseMove(fixture.viewport(), {5, fixture.viewport()->height() - 5});
    QTRY_COMPARE(fixture.picture(), before);
}

void TestReaderMouse::themesDropOnSelectionOrSentence()
{
    ReaderFixture fixture(u"推动公共服务均等化。健全体系。"_qs, {900, 600},
                          [](test::ProjectBuilder &builder) { builder.theme(u"甲"_qs); });
    const ThemeId theme = fixture.snapshot().themeAtPath(u"甲");
    QSignalSpy dropped(&fixture.reader(), &Reader::themeDropped);
    QMimeData data;
    data.setData(u"application/x-meipi-theme"_qs, theme.toString().toUtf8());
    const auto drop = [&fixture, &data](QPoint point) {
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.viewport(), &enter);
        QDropEvent event(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.viewport(), &event);
        return enter.isAccepted() && event.isAccepted();
    };
    const QImage before = fixture.picture();
    QVERIFY(drop(fixture.pointAt(12)));
    QCOMPARE(dropped.last()[0].value<ThemeId>(), theme);
    QCOMPARE(dropped.last()[1].value<TextRange>(), fixture.rangeOf(u"健全体系。"_qs));
    QCOMPARE(fixture.picture(), before); // The outline of where it would go is gone.
    fixture.reader().setSelection({2, 6});
    QVERIFY(drop(fixture.pointAt(3)));
    QCOMPARE(dropped.last()[1].value<TextRange>(), (TextRange{2, 6}));

    data.setData(u"application/x-meipi-theme"_qs, ThemeId::create().toString().toUtf8());
    QVERIFY(!drop(fixture.pointAt(3)));
    QCOMPARE(dropped.size(), 2);
}

void TestReaderMouse::otherDropsArePassedOn()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    QMimeData data;
    data.setUrls({QUrl(u"file:///tmp/a.txt"_qs)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(fixture.viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestReaderMouse::theWheelScrollsAndZooms()
{
    ReaderFixture fixture(prose(5000));
    QSignalSpy zoomed(&fixture.reader(), &Reader::zoomRequested);
    QSignalSpy scrolled(&fixture.reader(), &Reader::scrolled);
    const auto wheel = [&fixture](QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({50, 50}, fixture.viewport()->mapToGlobal(QPoint(50, 50)), pixels, angle,
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(fixture.viewport(), &event);
    };
    wheel({}, {0, 120}, Qt::ControlModifier);
    wheel({}, {0, -240}, Qt::ControlModifier);
    QCOMPARE(zoomed.size(), 2);
    QCOMPARE(zoomed[0].first().toInt(), 1);
    QCOMPARE(zoomed[1].first().toInt(), -2);
    wheel({}, {0, 60}, Qt::ControlModifier);
    QCOMPARE(zoomed.size(), 2);
    wheel({}, {0, 60}, Qt::ControlModifier);
    QCOMPARE(zoomed.size(), 3);
    QCOMPARE(scrolled.size(), 0);

    const int before = fixture.reader().rectangleOf({200, 201}).top();
    wheel({0, -13}, {0, -40}, {});
    QCOMPARE(fixture.reader().rectangleOf({200, 201}).top(), before - 13);
    wheel({}, {0, -120}, {});
    QVERIFY(fixture.reader().rectangleOf({200, 201}).top() < before - 13);
    QCOMPARE(scrolled.size(), 2);
}

void TestReaderMouse::theContextMenuKnowsItsPlace()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    QSignalSpy wanted(&fixture.reader(), &Reader::contextMenuWanted);
    const QPoint point = edgeAt(fixture, 4);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, point,
                              fixture.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(fixture.viewport(), &byMouse);
    QCOMPARE(wanted.first()[0].value<qsizetype>(), 4);
    QCOMPARE(fixture.reader().caret(), 4);
    fixture.reader().setSelection({2, 6});
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {0, 0}, {0, 0});
    QCoreApplication::sendEvent(fixture.viewport(), &byKey);
    QCOMPARE(wanted.last()[0].value<qsizetype>(), 6);
    QContextMenuEvent inSelection(QContextMenuEvent::Mouse, point,
                                  fixture.viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(fixture.viewport(), &inSelection);
    QCOMPARE(fixture.reader().selection(), (TextRange{2, 6}));
}

void TestReaderMouse::toolTipsNameThemes()
{
    ReaderFixture fixture(u"推动公共服务均等化。"_qs);
    fixture.addHighlight({2, 6}, {u"甲<b>"_qs});
    fixture.addHighlight({4, 8}, {u"乙"_qs});
    const auto tip = [&fixture](QPoint point) {
        QHelpEvent event(QEvent::ToolTip, point, fixture.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(fixture.viewport(), &event);
        return QToolTip::text();
    };
    QCOMPARE(tip(fixture.pointAt(5)), u"<qt>甲&lt;b&gt;<br>乙</qt>"_qs);
    const QRect line = fixture.reader().rectangleOf({0, 1});
    QCOMPARE(tip({line.left() - 14, line.center().y()}), u"<qt>甲&lt;b&gt;</qt>"_qs);
    QCOMPARE(tip({line.left() - 20, line.center().y()}), u"<qt>乙</qt>"_qs);
}

QTEST_MAIN(TestReaderMouse)
#include "tst_readermouse.moc"
