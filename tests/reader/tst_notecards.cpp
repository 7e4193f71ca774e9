// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "project/noteedits.h"
#include "reader/notecardpainter.h"
#include "reader/notecards.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::prose;
using meipi::test::ReaderFixture;

namespace {

Columns columns()
{
    Columns result;
    result.cardLeft = 700;
    result.cardWidth = 240;
    return result;
}

QList<PlacedCard> place(const QList<CardWish> &wishes, const QRect &taken = {})
{
    return placeCards(wishes, columns(), CardMetrics(QFont()), 29, taken);
}

QList<CardWish> wishesAt(const QList<int> &tops, int lines = 2)
{
    QList<CardWish> wishes;
    for (const int top : tops)
        wishes.append({NoteTarget(HighlightId::create()), NoteId::create(), top, lines});
    return wishes;
}

} // namespace

class TestNoteCards : public QObject {
    Q_OBJECT

private slots:
    void standAtTheirLines();
    void neverOverlap_data();
    void neverOverlap();
    void leaveOutWhatIsTaken();
    void noNoteIsLost();
    void shortenWhereTheNextIsNear();
    void gathersNotesOfHighlightsAndSections();
    void areClickedToActivateTheirNote();
    void sharedCardsTakeTurns();
    void marksStandWhereThereIsNoRoom();
    void paintsThreeHundredCards();
};

void TestNoteCards::standAtTheirLines()
{
    const QList<PlacedCard> cards = place(wishesAt({10, 300}));
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0].area.topLeft(), QPoint(700, 10));
    QCOMPARE(cards[1].area.top(), 300);
    QCOMPARE(cards[0].textLines, 2);
    QVERIFY(place({}).isEmpty());
}

void TestNoteCards::neverOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("height");
    QTest::newRow("a few") << 5 << 700;
    QTest::newRow("three hundred on a page") << 300 << 700;
    QTest::newRow("three hundred on one line") << 300 << 1;
}

void TestNoteCards::neverOverlap()
{
    QFETCH(int, count);
    QFETCH(int, height);
    QRandomGenerator random(9);
    QList<int> tops;
    for (int i = 0; i < count; ++i)
        tops.append(random.bounded(height));
    std::sort(tops.begin(), tops.end());
    const QList<PlacedCard> cards = place(wishesAt(tops, 4));
    for (qsizetype i = 1; i < cards.size(); ++i) {
        QVERIFY(!cards[i].area.intersects(cards[i - 1].area));
        QVERIFY(cards[i].area.top() > cards[i - 1].area.bottom());
    }
    for (const PlacedCard &card : cards)
        QVERIFY2(card.area.top() - card.anchorY < 5 * 29, "A card stays near its line");
}

void TestNoteCards::leaveOutWhatIsTaken()
{
    const QRect taken(690, 90, 300, 120);
    const QList<PlacedCard> cards = place(wishesAt({20, 100, 130, 400}), taken);
    for (const PlacedCard &card : cards)
        QVERIFY(!card.area.intersects(taken));
}

void TestNoteCards::noNoteIsLost()
{
    const QList<CardWish> wishes = wishesAt(QList<int>(100, 50));
    QList<NoteId> notes;
    for (const PlacedCard &card : place(wishes))
        notes.append(card.notes);
    QCOMPARE(notes.size(), 100);
    for (const CardWish &wish : wishes)
        QVERIFY(notes.contains(wish.note));
}

void TestNoteCards::shortenWhereTheNextIsNear()
{
    const QList<PlacedCard> near = place(wishesAt({10, 60}, 5));
    const QList<PlacedCard> far = place(wishesAt({10, 400}, 5));
    QVERIFY(near[0].textLines < far[0].textLines);
    QVERIFY(near[0].textLines >= 1);
    QCOMPARE(far[0].textLines, 5);
}

void TestNoteCards::gathersNotesOfHighlightsAndSections()
{
    ReaderFixture fixture(
        u"导语。\n一、建设算力\n建设国家枢纽。\n二、开放数据\n开放公共数据。\n"_qs);
    const DocumentId document = fixture.reader().document();
    const HighlightId marked = fixture.addHighlight(fixture.rangeOf(u"公共数据"_qs));
    const NoteTarget section(fixture.builder().sectionId(u"1"_qs));
    const auto add = [&fixture](const NoteTarget &target, const QString &text) {
        fixture.perform(addNote(fixture.snapshot(), fixture.builder().context(), target, text));
    };
    add(NoteTarget(marked), u"一"_qs);
    add(NoteTarget(marked), u"二"_qs);
    add(section, u"三"_qs);
    const QList<NoteAnchor> anchors =
        noteAnchors(fixture.snapshot(), document, {0, fixture.text().size()});
    QCOMPARE(anchors.size(), 2);
    QCOMPARE(anchors[0].target, section);
    QCOMPARE(anchors[1].target, NoteTarget(marked));
    QCOMPARE(anchors[1].notes.size(), 2);
    fixture.perform(replyToNote(fixture.snapshot(), fixture.builder().context(),
                                anchors[1].notes.first(), u"答"_qs));
    QCOMPARE(noteAnchors(fixture.snapshot(), document, {0, fixture.text().size()})[1].notes.size(),
             2);
    QVERIFY(noteAnchors(fixture.snapshot(), document, {0, 3}).isEmpty());
}

void TestNoteCards::areClickedToActivateTheirNote()
{
    ReaderFixture fixture(prose(2000), {1200, 700});
    const HighlightId id = fixture.addHighlight({100, 120});
    const QImage before = fixture.picture();
    fixture.perform(addNote(fixture.snapshot(), fixture.builder().context(), NoteTarget(id),
                            u"要查"_qs, NoteStatus::Question));
    QVERIFY(fixture.picture() != before);
    QSignalSpy activated(&fixture.reader(), &Reader::noteActivated);
    const QRect line = fixture.reader().rectangleOf({100, 101});
    const QPoint onCard(fixture.viewport()->width() - 60, line.center().y());
    const qsizetype caret = fixture.reader().caret();
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, onCard);
    QCOMPARE(activated.size(), 1);
    const NoteId note = fixture.snapshot().notes(NoteTarget(id)).first();
    QCOMPARE(activated.first().first().value<NoteId>(), note);
    QCOMPARE(fixture.reader().activeHighlight(), id);
    QCOMPARE(fixture.reader().caret(), caret);

    fixture.perform(removeNote(fixture.snapshot(), note));
    QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, onCard);
    QCOMPARE(activated.size(), 1);
}

void TestNoteCards::sharedCardsTakeTurns()
{
    ReaderFixture fixture(prose(2000), {700, 700}, [](test::ProjectBuilder &builder) {
        builder.highlightRange({10, 20}).note(u"一"_qs).note(u"二"_qs);
    });
    QSignalSpy activated(&fixture.reader(), &Reader::noteActivated);
    const QRect line = fixture.reader().rectangleOf({0, 1});
    // In a narrow window both hang on the mark behind the line.
    const QPoint mark(fixture.viewport()->width() - 40, line.center().y());
    for (int x = mark.x() - 60; x < mark.x() + 40 && activated.isEmpty(); x += 4)
        QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, {x, mark.y()});
    QCOMPARE(activated.size(), 1);
    for (int x = mark.x() - 60; x < mark.x() + 40 && activated.size() < 2; x += 4)
        QTest::mouseClick(fixture.viewport(), Qt::LeftButton, {}, {x, mark.y()});
    QCOMPARE(activated.size(), 2);
    QVERIFY(activated[0].first() != activated[1].first());
}

void TestNoteCards::marksStandWhereThereIsNoRoom()
{
    ReaderFixture fixture(prose(2000), {700, 700});
    const HighlightId id = fixture.addHighlight({100, 120});
    const QImage before = fixture.picture();
    fixture.perform(
        addNote(fixture.snapshot(), fixture.builder().context(), NoteTarget(id), u"要查"_qs));
    const QImage after = fixture.picture();
    QVERIFY(before != after);
    const QRect line = fixture.reader().rectangleOf({100, 101});
    QCOMPARE(before.copy(0, 0, before.width(), line.top() - 5),
             after.copy(0, 0, after.width(), line.top() - 5));
}

void TestNoteCards::paintsThreeHundredCards()
{
    ReaderFixture fixture(prose(2000), {1200, 700}, [](test::ProjectBuilder &builder) {
        for (int i = 0; i < 300; ++i)
            builder.highlightRange({i * 2, i * 2 + 4}).note(u"批注"_qs);
    });
    fixture.picture();
    fixture.key(Qt::Key_PageDown);
    fixture.picture();
}

QTEST_MAIN(TestNoteCards)
#include "tst_notecards.moc"
