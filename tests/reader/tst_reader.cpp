// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "project/documentedits.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "reader/contrast.h"
#include "support/shareddata.h"

#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::prose;
using meipi::test::ReaderFixture;

namespace {

// Notes what a widget is asked to paint.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

// The background of the character at @p position: what the corner of its line shows.
QColor backgroundAt(ReaderFixture &fixture, qsizetype position)
{
    const QRect area = fixture.reader().rectangleOf({position, position + 1});
    return fixture.picture().pixelColor(area.left() + 1, area.top() + 5);
}

bool holdsColour(const QImage &picture, const QRect &area, const QColor &colour)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.rect().contains(x, y) && picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void isNamedForAssistiveTechnology();
    void emptyPlacesSayWhatToDo();
    void showsText();
    void tintsHighlightsInTheirThemesColours();
    void blendsWhereHighlightsOverlap();
    void marksOverlapWithoutColour();
    void outlinesTheActiveHighlight();
    void repaintsOnlyTheLinesOfAChange();
    void followsRecolouredThemes();
    void forgetsAHighlightThatIsRemoved();
    void followsARemovedDocument();
    void followsAReopenedDocument();
    void followsAResetProject();
    void showsSearchHits();
    void headingsAreSetLarger();
    void commandRangeIsSelectionMeasureOrSentence();
    void looksTheSameInEveryScheme_data();
    void looksTheSameInEveryScheme();
    void manyHighlights_data();
    void manyHighlights();
    void oddTexts_data();
    void oddTexts();
    void showsTheRealProposal();
};

void TestReader::isNamedForAssistiveTechnology()
{
    ReaderFixture fixture(u"一。"_qs);
    QCOMPARE(fixture.reader().objectName(), u"Reader"_qs);
    QCOMPARE(fixture.reader().accessibleName(), u"Reader"_qs);
    QVERIFY(!fixture.reader().testAttribute(Qt::WA_InputMethodEnabled));
}

void TestReader::emptyPlacesSayWhatToDo()
{
    Project project;
    Reader reader(project);
    reader.resize(600, 400);
    reader.show();
    const QImage nothing = reader.viewport()->grab().toImage();
    const QRect middle(150, 120, 300, 160);
    QVERIFY(holdsColour(nothing, middle, reader.appearance().faintInk()));
    QVERIFY(reader.document().isNull());
    QCOMPARE(reader.commandRange(), TextRange{});
    reader.goToNextHighlight();
    reader.goToNextMeasure();
    reader.goToPreviousNote();
    reader.reveal({0, 10});
    reader.setSelection({5, 10});
    QCOMPARE(reader.selection(), TextRange{});

    ReaderFixture empty{QString()};
    QVERIFY(holdsColour(empty.picture(), empty.viewport()->rect().adjusted(200, 100, -200, -100),
                        empty.reader().appearance().faintInk()));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_PageDown, Qt::Key_End})
        empty.key(key);
    QCOMPARE(empty.reader().caret(), 0);
}

void TestReader::showsText()
{
    ReaderFixture fixture(u"国国国。\n\n国。"_qs);
    const QRect first = fixture.reader().rectangleOf({0, 4});
    const QRect last = fixture.reader().rectangleOf({6, 8});
    QVERIFY(!first.isEmpty());
    QVERIFY(last.top() > first.bottom());
    QCOMPARE(first.left(), last.left());
    QCOMPARE(first.width(), 2 * last.width());
    QVERIFY(holdsColour(fixture.picture(), first, fixture.reader().appearance().ink()));
    QCOMPARE(backgroundAt(fixture, 1), fixture.reader().appearance().paper());
}

void TestReader::tintsHighlightsInTheirThemesColours()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    fixture.addHighlight({2, 4}, {u"算力"_qs});
    fixture.addHighlight({5, 7});
    const ReaderAppearance &appearance = fixture.reader().appearance();
    const Theme &theme = *fixture.snapshot().find(fixture.snapshot().themeAtPath(u"算力"));
    QCOMPARE(backgroundAt(fixture, 1), appearance.paper());
    QCOMPARE(backgroundAt(fixture, 2), appearance.tint(QColor::fromRgb(theme.colour.rgb)));
    QCOMPARE(backgroundAt(fixture, 3), backgroundAt(fixture, 2));
    QCOMPARE(backgroundAt(fixture, 4), appearance.paper());
    QCOMPARE(backgroundAt(fixture, 5), appearance.neutralTint());
}

void TestReader::blendsWhereHighlightsOverlap()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    fixture.addHighlight({1, 5}, {u"甲"_qs});
    fixture.addHighlight({3, 7}, {u"乙"_qs});
    const auto colour = [&fixture](const QString &path) {
        const ThemeId theme = fixture.snapshot().themeAtPath(path);
        return QColor::fromRgb(fixture.snapshot().find(theme)->colour.rgb);
    };
    const ReaderAppearance &appearance = fixture.reader().appearance();
    QCOMPARE(backgroundAt(fixture, 2), appearance.tint(colour(u"甲"_qs)));
    QCOMPARE(backgroundAt(fixture, 4),
             appearance.tint(blended(QList<QColor>{colour(u"甲"_qs), colour(u"乙"_qs)})));
    QCOMPARE(backgroundAt(fixture, 6), appearance.tint(colour(u"乙"_qs)));
}

void TestReader::marksOverlapWithoutColour()
{
    ReaderFixture fixture(u"一二三四五六七八。\n一二三四"_qs);
    const auto theme = [&fixture](const QString &path) {
        const ThemeId id = fixture.snapshot().themeAtPath(path);
        return fixture.reader().appearance().stripe(
            QColor::fromRgb(fixture.snapshot().find(id)->colour.rgb));
    };
    fixture.addHighlight({1, 5}, {u"甲"_qs});
    fixture.addHighlight({10, 12}, {u"甲"_qs});
    const QRect line = fixture.reader().rectangleOf({1, 5});
    const QRect below(line.left(), line.bottom() - 5, line.width(), 5);
    QVERIFY(!holdsColour(fixture.picture(), below, theme(u"甲"_qs)));
    fixture.addHighlight({3, 7}, {u"乙"_qs});

    // Both are underlined, each along its own length, and each theme has a stripe of its own.
    const QImage picture = fixture.picture();
    QVERIFY(holdsColour(picture, below, theme(u"甲"_qs)));
    QVERIFY(holdsColour(picture, below.translated(line.width() / 2, 0), theme(u"乙"_qs)));
    const QRect margin(0, line.top(), line.left() - 20, line.height());
    QVERIFY(holdsColour(picture, margin, theme(u"甲"_qs)));
    QVERIFY(holdsColour(picture, margin, theme(u"乙"_qs)));
    const QRect alone = fixture.reader().rectangleOf({10, 12});
    QVERIFY(!holdsColour(picture, alone, theme(u"甲"_qs)));
}

void TestReader::outlinesTheActiveHighlight()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    const HighlightId id = fixture.addHighlight({2, 6}, {u"甲"_qs});
    QSignalSpy activeChanged(&fixture.reader(), &Reader::activeHighlightChanged);
    const QImage before = fixture.picture();
    fixture.reader().setActiveHighlight(id);
    QCOMPARE(fixture.reader().activeHighlight(), id);
    QCOMPARE(activeChanged.size(), 1);
    const QRect area = fixture.reader().rectangleOf({2, 6});
    const QImage after = fixture.picture();
    QVERIFY(before != after);
    QVERIFY(
        holdsColour(after, area.adjusted(-8, -8, 8, 8), fixture.reader().appearance().accent()));
    fixture.reader().setActiveHighlight(HighlightId::create());
    QVERIFY(fixture.reader().activeHighlight().isNull());
}

void TestReader::repaintsOnlyTheLinesOfAChange()
{
    ReaderFixture fixture(prose(3000));
    const TextRange range{200, 210};
    QTest::qWait(100); // For the scroll bar's marks.
    PaintWatch watch(fixture.viewport());
    const HighlightId id = fixture.addHighlight(range, {u"甲"_qs});
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect lines = fixture.reader().rectangleOf(range);
    const QRect column(0, 0, fixture.viewport()->width() - 220, fixture.viewport()->height());
    const QRect painted = watch.painted.intersected(column).boundingRect();
    QVERIFY(painted.contains(lines));
    QVERIFY2(painted.height() < lines.height() + 40, qPrintable(QString::number(painted.height())));

    watch.painted = {};
    fixture.perform(removeHighlights(fixture.snapshot(), {id}));
    QTRY_VERIFY(watch.painted.intersected(column).boundingRect().contains(lines));

    // A highlight out of sight needs no painting of text at all.
    watch.painted = {};
    fixture.addHighlight({2500, 2510}, {u"甲"_qs});
    QTest::qWait(50);
    QVERIFY(watch.painted.intersected(column).boundingRect().height() < 40);
}

void TestReader::followsRecolouredThemes()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    fixture.addHighlight({2, 4}, {u"算力"_qs});
    const ThemeId theme = fixture.snapshot().themeAtPath(u"算力");
    fixture.perform(recolourTheme(fixture.snapshot(), theme, Colour{0x22AA88}));
    QCOMPARE(backgroundAt(fixture, 2),
             fixture.reader().appearance().tint(QColor(0x22, 0xAA, 0x88)));
}

void TestReader::forgetsAHighlightThatIsRemoved()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    const HighlightId id = fixture.addHighlight({2, 6});
    fixture.reader().setActiveHighlight(id);
    fixture.perform(removeHighlights(fixture.snapshot(), {id}));
    QVERIFY(fixture.reader().activeHighlight().isNull());
    QCOMPARE(backgroundAt(fixture, 3), fixture.reader().appearance().paper());
}

void TestReader::followsARemovedDocument()
{
    ReaderFixture fixture(prose(2000));
    fixture.reader().setSelection({1000, 1200});
    fixture.perform(removeDocument(fixture.snapshot(), fixture.reader().document()));
    QCOMPARE(fixture.reader().selection(), TextRange{});
    QCOMPARE(fixture.reader().caret(), 0);
    fixture.picture();
    fixture.key(Qt::Key_PageDown);
    QCOMPARE(fixture.reader().topPosition(), 0);
}

void TestReader::followsAReopenedDocument()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    fixture.addHighlight({2, 4}, {u"甲"_qs});
    const QString other = u"新文。一二三四五六七八。"_qs;
    DocumentSource source = test::sourceOf(other, u"proposal.txt"_qs, Outline());
    source.sourceHash = fixture.builder().sources().first().sourceHash;
    fixture.project().setText(source.textHash, source.text);
    fixture.perform(reopenDocument(fixture.snapshot(), fixture.builder().context(),
                                   fixture.reader().document(), source));
    QCOMPARE(backgroundAt(fixture, 3), fixture.reader().appearance().paper());
    QVERIFY(backgroundAt(fixture, 5) != fixture.reader().appearance().paper());
    QVERIFY(fixture.reader().rectangleOf({11, 12}).width() > 0);
}

void TestReader::followsAResetProject()
{
    ReaderFixture fixture(prose(2000));
    const DocumentId document = fixture.reader().document();
    const ProjectSnapshot kept = fixture.snapshot();
    fixture.project().reset(ProjectSnapshot());
    fixture.picture();
    QCOMPARE(fixture.reader().document(), document);
    fixture.project().reset(kept);
    QVERIFY(!fixture.reader().rectangleOf({0, 1}).isEmpty());
}

void TestReader::showsSearchHits()
{
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    fixture.reader().setSearchHits({{1, 3}, {5, 6}}, 1);
    const ReaderAppearance &appearance = fixture.reader().appearance();
    QCOMPARE(backgroundAt(fixture, 2), appearance.searchHit(false));
    const QRect current = fixture.reader().rectangleOf({5, 6});
    QVERIFY(holdsColour(fixture.picture(), current, appearance.searchHit(true)));
    QVERIFY(holdsColour(fixture.picture(), current, appearance.accent())); // Its frame.
    fixture.reader().setSearchHits({});
    QCOMPARE(backgroundAt(fixture, 2), appearance.paper());
}

void TestReader::headingsAreSetLarger()
{
    ReaderFixture fixture(
        u"导语一段。\n一、建设算力枢纽\n建设国家枢纽。\n二、开放数据\n开放公共数据。\n"_qs);
    const TextRange heading = fixture.rangeOf(u"建设算力枢纽"_qs);
    const TextRange body = fixture.rangeOf(u"建设国家枢纽"_qs);
    QVERIFY(fixture.reader().rectangleOf({heading.start, heading.start + 1}).width()
            > fixture.reader().rectangleOf({body.start, body.start + 1}).width());
}

void TestReader::commandRangeIsSelectionMeasureOrSentence()
{
    const QString text =
        u"导语。背景甲。背景乙。\n一、建设算力\n建设国家枢纽。支持企业上云。\n二、开放数据\n开放公共数据。\n"_qs;
    ReaderFixture fixture(text);
    fixture.reader().setCaret(fixture.rangeOf(u"景甲"_qs).start);
    QCOMPARE(fixture.reader().commandRange(), fixture.rangeOf(u"背景甲。"_qs));
    fixture.reader().setCaret(fixture.rangeOf(u"企业"_qs).start);
    QCOMPARE(fixture.reader().commandRange(), fixture.rangeOf(u"支持企业上云。"_qs));
    fixture.reader().setSelection({1, 4});
    QCOMPARE(fixture.reader().commandRange(), (TextRange{1, 4}));
}

void TestReader::looksTheSameInEveryScheme_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << 0;
    QTest::newRow("sepia") << 1;
    QTest::newRow("dark") << 2;
}

void TestReader::looksTheSameInEveryScheme()
{
    QFETCH(int, scheme);
    ReaderFixture fixture(u"一二三四五六七八。"_qs);
    fixture.addHighlight({2, 4});
    const QRect before = fixture.reader().rectangleOf({2, 4});
    ReaderAppearance appearance;
    appearance.scheme = static_cast<ReaderAppearance::Scheme>(scheme);
    fixture.reader().setAppearance(appearance);
    QCOMPARE(fixture.reader().appearance(), appearance);
    QCOMPARE(fixture.reader().rectangleOf({2, 4}), before);
    QCOMPARE(backgroundAt(fixture, 0), appearance.paper());
    QCOMPARE(backgroundAt(fixture, 2), appearance.neutralTint());
    QVERIFY(holdsColour(fixture.picture(), before, appearance.ink()));
}

void TestReader::manyHighlights_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("three hundred") << 300;
    QTest::newRow("a hundred thousand") << 100000;
}

void TestReader::manyHighlights()
{
    QFETCH(int, count);
    ReaderFixture fixture(prose(400000));
    fixture.perform(createTheme(fixture.snapshot(), {}, u"甲"_qs));
    fixture.addManyHighlights(count, fixture.snapshot().themeAtPath(u"甲"));
    QCOMPARE(fixture.snapshot().highlights(fixture.reader().document()).size(), count);
    QVERIFY(backgroundAt(fixture, 1) != fixture.reader().appearance().paper());
    for (int page = 0; page < 20; ++page) {
        fixture.key(Qt::Key_PageDown);
        fixture.picture();
    }
    fixture.key(Qt::Key_End, Qt::ControlModifier);
    fixture.picture();
    fixture.reader().goToPreviousHighlight();
    QVERIFY(!fixture.reader().activeHighlight().isNull());
}

void TestReader::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one character") << u"国"_qs;
    QTest::newRow("line ends only") << QString(5000, u'\n');
    QTest::newRow("emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_qs.repeated(300);
    QTest::newRow("right to left") << u"שלום עולם. "_qs.repeated(200);
    QTest::newRow("controls") << u"a\u0000b\u0007c\u001Bd\u202Ee\u2028f\u2029g\uFFFCh"_qs.repeated(
        50);
    QTest::newRow("unpaired surrogates")
        << QString(300, QChar(0xD840)) + QString(300, QChar(0xDC00));
    QTest::newRow("marks without a base") << QString(3000, QChar(0x0301));
    QTest::newRow("ten megabytes in a line") << QString(3'600'000, u'国');
    QTest::newRow("ten megabytes without a break") << QString(3'600'000, u'x');
}

void TestReader::oddTexts()
{
    QFETCH(QString, text);
    ReaderFixture fixture(text);
    fixture.picture();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown,
                              Qt::Key_PageUp, Qt::Key_Up, Qt::Key_Left, Qt::Key_Home}) {
        fixture.key(key, Qt::ShiftModifier);
        fixture.key(key);
        fixture.key(key, Qt::ControlModifier);
    }
    fixture.key(Qt::Key_End, Qt::ControlModifier);
    fixture.picture();
    QVERIFY(!fixture.reader()
                 .rectangleOf({fixture.reader().caret(), fixture.reader().caret()})
                 .isNull());
    fixture.key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(fixture.reader().selection(), (TextRange{0, text.size()}));
    fixture.picture();
    fixture.reader().resize(300, 200);
    fixture.picture();
}

void TestReader::showsTheRealProposal()
{
    MEIPI_REQUIRE_SHARED(path, "proposal.txt");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    ReaderFixture fixture(canonicalized(QString::fromUtf8(file.readAll())), {1200, 800});
    QSignalSpy sections(&fixture.reader(), &Reader::sectionInSightChanged);
    while (fixture.reader().caret() < fixture.text().size() - 1) {
        const qsizetype before = fixture.reader().caret();
        fixture.key(Qt::Key_PageDown);
        fixture.picture();
        QVERIFY2(fixture.reader().caret() > before,
                 qPrintable(QStringLiteral("%1 of %2").arg(before).arg(fixture.text().size())));
    }
    QVERIFY(sections.size() >= 3);
}

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
