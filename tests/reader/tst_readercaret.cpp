// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::prose;
using meipi::test::ReaderFixture;

Q_DECLARE_METATYPE(QKeyCombination)

class TestReaderCaret : public QObject {
    Q_OBJECT

private slots:
    void movesByKeys_data();
    void movesByKeys();
    void movesBackOverWhatItMovedOver();
    void linesAreGoneThroughOneByOne();
    void keepsItsColumn();
    void endOfALineIsNotTheStartOfTheNext();
    void pagesCoverTheWholeText();
    void arrowsFollowTheDirectionOfTheText();
    void shiftExtends();
    void anArrowCollapsesTheSelection();
    void theBarComesWhenShiftIsLetGo();
    void selectionsAreOnlyToldWhenTheyChange();
    void copiesPlainText();
    void leavesLettersToOthers_data();
    void leavesLettersToOthers();
    void staysInSight();
    void isShownOnlyWithTheFocus();
    void goesToMeasures();
    void goesToSectionsOrParagraphsWithoutMeasures();
    void goesToHighlights();
    void goesToNotes();
    void knowsTheHighlightsAtTheCaret();
};

void TestReaderCaret::movesByKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<qsizetype>("to");
    const QString chinese = u"推动公共服务均等化。健全体系！\n第二段。“引文。”完。"_qs;
    const auto row = [](const char *name, const QString &text, qsizetype from, QKeyCombination key,
                        qsizetype to) { QTest::newRow(name) << text << from << key << to; };
    row("a character", chinese, 0, Qt::Key_Right, 1);
    row("over a line end", chinese, 15, Qt::Key_Right, 16);
    row("back over a line end", chinese, 16, Qt::Key_Left, 15);
    row("over a surrogate pair", u"a\U00020BB7b"_qs, 1, Qt::Key_Right, 3);
    row("back over a surrogate pair", u"a\U00020BB7b"_qs, 3, Qt::Key_Left, 1);
    row("over a family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467x"_qs, 0, Qt::Key_Right, 8);
    row("over a combining mark", u"e\u0301x"_qs, 0, Qt::Key_Right, 2);
    row("at the end", chinese, 27, Qt::Key_Right, 27);
    row("at the start", chinese, 0, Qt::Key_Left, 0);
    row("a Chinese word", chinese, 0, Qt::Key_Right | Qt::CTRL, 2);
    row("the next Chinese word", chinese, 2, Qt::Key_Right | Qt::CTRL, 4);
    row("a word back", chinese, 4, Qt::Key_Left | Qt::CTRL, 2);
    row("a word over the line end", chinese, 15, Qt::Key_Right | Qt::CTRL, 16);
    row("a word back over the line end", chinese, 16, Qt::Key_Left | Qt::CTRL, 15);
    row("a sentence", chinese, 0, Qt::Key_Down | Qt::ALT, 10);
    row("a sentence into the next paragraph", chinese, 11, Qt::Key_Down | Qt::ALT, 16);
    row("a sentence with quotes", chinese, 16, Qt::Key_Down | Qt::ALT, 20);
    row("to the sentence's start", chinese, 12, Qt::Key_Up | Qt::ALT, 10);
    row("a sentence back", chinese, 10, Qt::Key_Up | Qt::ALT, 0);
    row("a sentence back over the line end", chinese, 16, Qt::Key_Up | Qt::ALT, 10);
    row("a paragraph", chinese, 3, Qt::Key_Down | Qt::CTRL, 16);
    row("to the paragraph's start", chinese, 20, Qt::Key_Up | Qt::CTRL, 16);
    row("a paragraph back", chinese, 16, Qt::Key_Up | Qt::CTRL, 0);
    row("to the text's end", chinese, 3, Qt::Key_End | Qt::CTRL, 27);
    row("to the text's start", chinese, 20, Qt::Key_Home | Qt::CTRL, 0);
    row("to the line's end", chinese, 3, Qt::Key_End, 15);
    row("to the line's start", chinese, 20, Qt::Key_Home, 16);
    row("down", chinese, 2, Qt::Key_Down, 18);
    row("up", chinese, 18, Qt::Key_Up, 2);
    row("up from the first line", chinese, 2, Qt::Key_Up, 0);
    row("down from the last line", chinese, 18, Qt::Key_Down, 27);
    row("down over an empty paragraph", u"一二。\n\n三四。"_qs, 0, Qt::Key_Down, 4);
}

void TestReaderCaret::movesByKeys()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, from);
    QFETCH(QKeyCombination, key);
    QFETCH(qsizetype, to);
    ReaderFixture fixture(text);
    fixture.reader().setCaret(from);
    QSignalSpy moved(&fixture.reader(), &Reader::caretMoved);
    fixture.key(key.key(), key.keyboardModifiers());
    QCOMPARE(fixture.reader().caret(), to);
    QCOMPARE(moved.size(), from == to ? 0 : 1);
    QVERIFY(fixture.reader().selection().isEmpty());
    QCOMPARE(fixture.reader().selection().start, to);
}

void TestReaderCaret::movesBackOverWhatItMovedOver()
{
    ReaderFixture fixture(u"推e\u0301\n\n\U00020BB7，\U0001F468\u200D\U0001F469国 GPT-4\n“完。”"_qs
                          + QString(5000, u'长'));
    for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier}) {
        QList<qsizetype> stops{0};
        fixture.reader().setCaret(0);
        while (fixture.reader().caret() < 40) {
            fixture.key(Qt::Key_Right, modifier);
            QVERIFY(fixture.reader().caret() > stops.last());
            stops.append(fixture.reader().caret());
        }
        while (stops.size() > 1) {
            stops.removeLast();
            fixture.key(Qt::Key_Left, modifier);
            QCOMPARE(fixture.reader().caret(), stops.last());
        }
    }
}

void TestReaderCaret::linesAreGoneThroughOneByOne()
{
    ReaderFixture fixture(prose(4000));
    int top = fixture.reader().rectangleOf({0, 0}).top();
    int lines = 0;
    while (
        fixture.reader().rectangleOf({fixture.reader().caret(), fixture.reader().caret()}).bottom()
        < 500) {
        fixture.key(Qt::Key_Down);
        const qsizetype caret = fixture.reader().caret();
        const int now = fixture.reader().rectangleOf({caret, caret}).top();
        QVERIFY(now > top);
        top = now;
        QVERIFY(++lines < 100);
    }
    for (int line = 0; line < lines; ++line)
        fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.reader().caret(), 0);
}

void TestReaderCaret::keepsItsColumn()
{
    ReaderFixture fixture(QString(20, u'国') + u"。\n短\n\n"_qs + QString(20, u'国'));
    fixture.reader().setCaret(15);
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.reader().caret(), 23);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.reader().caret(), 25 + 15);
    fixture.key(Qt::Key_Left);
    fixture.key(Qt::Key_Up);
    fixture.key(Qt::Key_Up);
    fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.reader().caret(), 14);
}

void TestReaderCaret::endOfALineIsNotTheStartOfTheNext()
{
    ReaderFixture fixture(QString(100, u'国'));
    fixture.reader().setCaret(3);
    fixture.key(Qt::Key_End);
    QCOMPARE(fixture.reader().caret(), 36);
    fixture.key(Qt::Key_Home);
    QCOMPARE(fixture.reader().caret(), 0);
    fixture.key(Qt::Key_End);
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.reader().caret(), 72);
    fixture.key(Qt::Key_Home);
    QCOMPARE(fixture.reader().caret(), 36);
    fixture.key(Qt::Key_End);
    fixture.key(Qt::Key_Right);
    QCOMPARE(fixture.reader().caret(), 73);
}

void TestReaderCaret::pagesCoverTheWholeText()
{
    ReaderFixture fixture(prose(6000));
    qsizetype bottom = 0;
    for (int page = 0; page < 100 && fixture.reader().caret() < fixture.text().size() - 1; ++page) {
        const qsizetype top = fixture.reader().topPosition();
        QVERIFY2(top <= bottom, "A page down must leave no line out");
        bottom = top;
        while (bottom < fixture.text().size()
               && (fixture.text()[bottom] == u'\n'
                   || !fixture.reader().rectangleOf({bottom, bottom + 1}).isEmpty()))
            ++bottom;
        const qsizetype before = fixture.reader().caret();
        fixture.key(Qt::Key_PageDown);
        QVERIFY(fixture.reader().caret() > before);
    }
    QCOMPARE(fixture.reader().caret(), fixture.text().size() - 1);
    for (int page = 0; page < 100 && fixture.reader().caret() > 0; ++page)
        fixture.key(Qt::Key_PageUp);
    QCOMPARE(fixture.reader().caret(), 0);
    QCOMPARE(fixture.reader().topPosition(), 0);
}

void TestReaderCaret::arrowsFollowTheDirectionOfTheText()
{
    ReaderFixture fixture(u"שלום עולם\n国国"_qs);
    fixture.key(Qt::Key_Left);
    QCOMPARE(fixture.reader().caret(), 1);
    fixture.key(Qt::Key_Right);
    QCOMPARE(fixture.reader().caret(), 0);
}

void TestReaderCaret::shiftExtends()
{
    ReaderFixture fixture(u"推动公共服务均等化。健全体系！"_qs);
    fixture.reader().setCaret(4);
    fixture.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(fixture.reader().selection(), (TextRange{4, 5}));
    fixture.key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(fixture.reader().selection(), (TextRange{4, 6}));
    fixture.key(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(fixture.reader().selection(), (TextRange{0, 4}));
    QCOMPARE(fixture.reader().caret(), 0);
    fixture.key(Qt::Key_Down, Qt::ShiftModifier | Qt::AltModifier);
    QCOMPARE(fixture.reader().selection(), (TextRange{4, 10}));
    fixture.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fixture.reader().selection(), (TextRange{0, 15}));
}

void TestReaderCaret::anArrowCollapsesTheSelection()
{
    ReaderFixture fixture(u"推动公共服务"_qs);
    fixture.reader().setSelection({1, 4});
    fixture.key(Qt::Key_Left);
    QCOMPARE(fixture.reader().caret(), 1);
    fixture.reader().setSelection({1, 4});
    fixture.key(Qt::Key_Right);
    QCOMPARE(fixture.reader().caret(), 4);
    QVERIFY(fixture.reader().selection().isEmpty());
}

void TestReaderCaret::theBarComesWhenShiftIsLetGo()
{
    ReaderFixture fixture(u"推动公共服务"_qs);
    QSignalSpy finished(&fixture.reader(), &Reader::selectionFinished);
    QTest::keyPress(&fixture.reader(), Qt::Key_Shift);
    QTest::keyPress(&fixture.reader(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyPress(&fixture.reader(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(finished.size(), 0);
    QTest::keyRelease(&fixture.reader(), Qt::Key_Shift);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<TextRange>(), (TextRange{0, 2}));
    QTest::keyClick(&fixture.reader(), Qt::Key_Shift);
    QCOMPARE(finished.size(), 1);
}

void TestReaderCaret::selectionsAreOnlyToldWhenTheyChange()
{
    ReaderFixture fixture(u"推动公共服务"_qs);
    QSignalSpy changed(&fixture.reader(), &Reader::selectionChanged);
    fixture.reader().setSelection({1, 3});
    fixture.reader().setSelection({1, 3});
    QCOMPARE(changed.size(), 1);
    fixture.reader().setSelection({-5, 300});
    QCOMPARE(fixture.reader().selection(), (TextRange{0, 6}));
}

void TestReaderCaret::copiesPlainText()
{
    ReaderFixture fixture(u"推动\n公共\U00020BB7"_qs);
    QGuiApplication::clipboard()->setText(u"before"_qs);
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_qs);
    fixture.reader().setSelection({1, 7});
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"动\n公共\U00020BB7"_qs);
}

void TestReaderCaret::leavesLettersToOthers_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::newRow("a letter") << QKeyCombination(Qt::Key_N);
    QTest::newRow("a digit") << QKeyCombination(Qt::Key_1);
    QTest::newRow("slash") << QKeyCombination(Qt::Key_Slash);
    QTest::newRow("return") << QKeyCombination(Qt::Key_Return);
    QTest::newRow("escape") << QKeyCombination(Qt::Key_Escape);
    QTest::newRow("delete") << QKeyCombination(Qt::Key_Delete);
    QTest::newRow("back") << QKeyCombination(Qt::Key_Left | Qt::ALT);
}

void TestReaderCaret::leavesLettersToOthers()
{
    QFETCH(QKeyCombination, key);
    ReaderFixture fixture(u"推动公共服务"_qs);
    QKeyEvent event(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QCoreApplication::sendEvent(&fixture.reader(), &event);
    QVERIFY(!event.isAccepted());
    QCOMPARE(fixture.reader().caret(), 0);
}

void TestReaderCaret::staysInSight()
{
    ReaderFixture fixture(prose(20000));
    const auto caretInSight = [&fixture] {
        const qsizetype caret = fixture.reader().caret();
        return !fixture.reader().rectangleOf({caret, caret}).isEmpty();
    };
    for (int i = 0; i < 60; ++i) {
        fixture.key(Qt::Key_Down);
        QVERIFY(caretInSight());
    }
    fixture.key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(caretInSight());
    fixture.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(caretInSight());
    QCOMPARE(fixture.reader().topPosition(), 0);
}

void TestReaderCaret::isShownOnlyWithTheFocus()
{
    ReaderFixture fixture(u"推动公共服务"_qs);
    fixture.reader().setCaret(3);
    const QRect caret = fixture.reader().rectangleOf({3, 3});
    const QPoint inside(caret.left() - 1, caret.center().y());
    QCOMPARE(fixture.picture().pixelColor(inside), fixture.reader().appearance().ink());
    fixture.reader().clearFocus();
    QVERIFY(fixture.picture().pixelColor(inside) != fixture.reader().appearance().ink());
}

void TestReaderCaret::goesToMeasures()
{
    const QString text =
        u"导语。\n一、建设算力\n建设国家枢纽。支持企业上云。\n二、开放数据\n开放公共数据。\n"_qs;
    ReaderFixture fixture(text);
    fixture.reader().goToNextMeasure();
    QCOMPARE(fixture.reader().caret(), fixture.rangeOf(u"建设国家"_qs).start);
    fixture.reader().goToNextMeasure();
    QCOMPARE(fixture.reader().caret(), fixture.rangeOf(u"支持企业"_qs).start);
    fixture.reader().goToNextMeasure();
    fixture.reader().goToNextMeasure();
    QCOMPARE(fixture.reader().caret(), fixture.rangeOf(u"开放公共"_qs).start);
    fixture.reader().goToPreviousMeasure();
    QCOMPARE(fixture.reader().caret(), fixture.rangeOf(u"支持企业"_qs).start);
}

void TestReaderCaret::goesToSectionsOrParagraphsWithoutMeasures()
{
    ReaderFixture fixture(u"没有编号的一段。\n又一段。\n第三段。"_qs);
    fixture.reader().goToNextMeasure();
    QCOMPARE(fixture.reader().caret(), 9);
    fixture.reader().goToNextMeasure();
    QCOMPARE(fixture.reader().caret(), 14);
    fixture.reader().goToPreviousMeasure();
    QCOMPARE(fixture.reader().caret(), 9);
}

void TestReaderCaret::goesToHighlights()
{
    ReaderFixture fixture(prose(3000));
    const HighlightId first = fixture.addHighlight({0, 5});
    const HighlightId outer = fixture.addHighlight({100, 120});
    const HighlightId inner = fixture.addHighlight({100, 110});
    const HighlightId last = fixture.addHighlight({2000, 2010});
    QList<HighlightId> visited;
    for (int i = 0; i < 5; ++i) {
        fixture.reader().goToNextHighlight();
        visited.append(fixture.reader().activeHighlight());
    }
    QCOMPARE(visited, (QList<HighlightId>{first, outer, inner, last, last}));
    QVERIFY(!fixture.reader().rectangleOf({2000, 2010}).isEmpty());
    visited.clear();
    for (int i = 0; i < 4; ++i) {
        fixture.reader().goToPreviousHighlight();
        visited.append(fixture.reader().activeHighlight());
    }
    QCOMPARE(visited, (QList<HighlightId>{inner, outer, first, first}));
}

void TestReaderCaret::goesToNotes()
{
    ReaderFixture fixture(prose(3000), {900, 600}, [](test::ProjectBuilder &builder) {
        builder.highlightRange({50, 60}).highlightRange({100, 110}).note(u"一"_qs);
        builder.highlightRange({200, 210}).highlightRange({300, 310}).note(u"二"_qs);
    });
    fixture.reader().goToNextNote();
    QCOMPARE(fixture.reader().caret(), 100);
    fixture.reader().goToNextNote();
    QCOMPARE(fixture.reader().caret(), 300);
    fixture.reader().goToPreviousNote();
    QCOMPARE(fixture.reader().caret(), 100);
}

void TestReaderCaret::knowsTheHighlightsAtTheCaret()
{
    ReaderFixture fixture(u"推动公共服务均等化"_qs);
    const HighlightId outer = fixture.addHighlight({0, 9});
    const HighlightId inner = fixture.addHighlight({2, 6});
    fixture.reader().setCaret(3);
    QCOMPARE(fixture.reader().highlightsAtCaret(), (QList<HighlightId>{inner, outer}));
    fixture.reader().setCaret(6);
    QCOMPARE(fixture.reader().highlightsAtCaret(), QList<HighlightId>{outer});
}

QTEST_MAIN(TestReaderCaret)
#include "tst_readercaret.moc"
