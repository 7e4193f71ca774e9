// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold for any text and any width. Texts are random but the same in every run.
#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "readerfixture.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace meipi;
using namespace meipi::test;

namespace {

const QStringList chineseParts{u"推动"_qs, u"人工智能"_qs, u"，"_qs,     u"。"_qs, u"《规划》"_qs,
                               u"——"_qs,   u"·"_qs,        u"“算力”"_qs, u"……"_qs, u"\u3000"_qs};
const QStringList latinParts{u"national "_qs, u"plan "_qs,        u"GPT-4 "_qs,   u"a "_qs,
                             u"2024, "_qs,    u"e\u0301tude "_qs, u"office. "_qs, u"AVAVAV "_qs};
const QStringList emojiParts{
    u"\U0001F4D6"_qs, u"👩‍👩‍👧"_qs, u"🇨🇳，"_qs, u"\U00020BB7"_qs, u"好"_qs, u" "_qs};
const QStringList rightToLeftParts{u"שלום "_qs, u"עולם, "_qs, u"تجربة "_qs, u"العربية "_qs,
                                   u"2024 "_qs};
const QStringList tabParts{u"\t"_qs, u"甲"_qs, u"\t\t"_qs, u"1.5"_qs, u"\u200B"_qs, u" "_qs};

QString paragraphOf(QRandomGenerator &random, const QStringList &parts, int most)
{
    QString text;
    const int count = random.bounded(most);
    for (int i = 0; i < count; ++i)
        text += parts[random.bounded(static_cast<int>(parts.size()))];
    return text;
}

QString textOf(QRandomGenerator &random, const QStringList &parts, int paragraphs, int most)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += (random.bounded(6) == 0 ? QString() : paragraphOf(random, parts, most)) + u'\n';
    return text;
}

QString textOfKind(const QString &kind, QRandomGenerator &random, int paragraphs)
{
    if (kind == QLatin1String("Chinese"))
        return textOf(random, chineseParts, paragraphs, 120);
    if (kind == QLatin1String("Latin"))
        return textOf(random, latinParts, paragraphs, 90);
    if (kind == QLatin1String("emoji"))
        return textOf(random, emojiParts, paragraphs, 80);
    if (kind == QLatin1String("right to left"))
        return textOf(random, rightToLeftParts, paragraphs, 60);
    if (kind == QLatin1String("tabs"))
        return textOf(random, tabParts, paragraphs, 60);
    if (kind == QLatin1String("a long paragraph"))
        return paragraphOf(random, chineseParts, 2) + QString(90, u'国')
            + textOf(random, chineseParts, 1, 2) + prose(12000).remove(u'\n')
            + textOf(random, latinParts, 3, 50);
    return textOf(random, chineseParts + latinParts + emojiParts + rightToLeftParts + tabParts,
                  paragraphs, 100);
}

void addKinds()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("width");
    const QStringList kinds{u"Chinese"_qs,       u"Latin"_qs, u"emoji"_qs,
                            u"right to left"_qs, u"tabs"_qs,  u"a long paragraph"_qs,
                            u"all at once"_qs};
    QRandomGenerator random(7);
    for (const QString &kind : kinds) {
        for (int i = 0; i < 3; ++i) {
            const int width = 260 + random.bounded(700);
            QTest::addRow("%s in %d pixels", qPrintable(kind), width) << kind << width;
        }
    }
}

/// A reader, asked only what anyone may ask.
class Probe {
public:
    Probe(const QString &text, QSize size) : m_fixture(text, size) {}

    ReaderFixture &fixture() { return m_fixture; }
    Reader &reader() { return m_fixture.reader(); }
    QAccessibleTextInterface &face()
    {
        return *QAccessible::queryAccessibleInterface(&reader())->textInterface();
    }

    QRect characterArea(qsizetype position)
    {
        const QRect area = face().characterRect(static_cast<int>(position));
        return QRect(reader().viewport()->mapFromGlobal(area.topLeft()), area.size());
    }
    qsizetype positionAt(QPoint point)
    {
        return face().offsetAtPoint(reader().viewport()->mapToGlobal(point));
    }
    TextRange unitAt(qsizetype position, QAccessible::TextBoundaryType type)
    {
        int start = 0;
        int end = 0;
        face().textAtOffset(static_cast<int>(position), type, &start, &end);
        return {start, end};
    }
    /// Some characters that are in sight as a whole, clusters from their start.
    QList<TextRange> charactersInSight(QRandomGenerator &random, int count);

    void wheel(int pixels)
    {
        const QPointF middle = reader().viewport()->rect().center();
        QWheelEvent event(middle, reader().viewport()->mapToGlobal(middle), QPoint(0, -pixels),
                          QPoint(0, -pixels * 4), Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate,
                          false);
        QCoreApplication::sendEvent(reader().viewport(), &event);
    }
    bool isAtEnd()
    {
        const QScrollBar *bar = reader().verticalScrollBar();
        return bar->value() == bar->minimum() || bar->value() == bar->maximum();
    }

private:
    ReaderFixture m_fixture;
};

QList<TextRange> Probe::charactersInSight(QRandomGenerator &random, int count)
{
    const QRect sight = reader().viewport()->rect();
    QList<TextRange> all;
    qsizetype at = reader().topPosition();
    while (at < m_fixture.text().size()) {
        const TextRange character = unitAt(at, QAccessible::CharBoundary);
        if (characterArea(at).top() > sight.bottom())
            break;
        if (sight.contains(characterArea(at)))
            all.append(character);
        at = std::max(character.end, at + 1);
    }
    QList<TextRange> some;
    for (int i = 0; i < count && !all.isEmpty(); ++i)
        some.append(all.takeAt(random.bounded(static_cast<int>(all.size()))));
    return some;
}

/// What is painted while it lives.
class Painted : public QObject {
public:
    explicit Painted(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

// Where two pictures differ.
QRect difference(const QImage &a, const QImage &b)
{
    QRect all;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                all = all.united(QRect(x, y, 1, 1));
        }
    }
    return all;
}

} // namespace

class TestReaderProperties : public QObject {
    Q_OBJECT

private slots:
    void pointsFindTheCharacterThatIsThere_data() { addKinds(); }
    void pointsFindTheCharacterThatIsThere();
    void linesHoldTheirCharacters_data() { addKinds(); }
    void linesHoldTheirCharacters();
    void paintsWhereItSays_data() { addKinds(); }
    void paintsWhereItSays();
    void textMovesByWhatIsScrolled_data() { addKinds(); }
    void textMovesByWhatIsScrolled();
    void correctedEstimatesMoveNothing_data() { addKinds(); }
    void correctedEstimatesMoveNothing();
    void paintsAllThatAChangeAlters();
};

void TestReaderProperties::pointsFindTheCharacterThatIsThere()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    QRandomGenerator random(static_cast<quint32>(width));
    Probe probe(textOfKind(kind, random, 12), {width, 500});
    int asked = 0;
    for (int round = 0; round < 3; ++round) {
        const QList<TextRange> characters = probe.charactersInSight(random, 60);
        for (const TextRange character : characters) {
            const QRect area = probe.characterArea(character.start);
            if (area.width() < 3)
                continue; // Line ends, marks that stand over others.
            ++asked;
            const qsizetype found = probe.positionAt(area.center());
            // Letters that a font draws as one, like ffi, share an area in lines of two directions.
            if (found >= 0 && probe.characterArea(found) == area)
                continue;
            QVERIFY2(character.contains(found),
                     qPrintable(QStringLiteral("%1 at %2, not %3 to %4: %5")
                                    .arg(found)
                                    .arg(area.center().x())
                                    .arg(character.start)
                                    .arg(character.end)
                                    .arg(probe.fixture().text().mid(character.start - 8, 16))));
            QVERIFY(probe.reader().rectangleOf(character).contains(area.center()));
        }
        probe.fixture().key(Qt::Key_PageDown);
    }
    QVERIFY(asked > 40);
}

void TestReaderProperties::linesHoldTheirCharacters()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    QRandomGenerator random(static_cast<quint32>(width) + 1);
    Probe probe(textOfKind(kind, random, 12), {width, 500});
    const QList<TextRange> characters = probe.charactersInSight(random, 80);
    QVERIFY(characters.size() > 20);
    for (const TextRange character : characters) {
        const TextRange line = probe.unitAt(character.start, QAccessible::LineBoundary);
        QVERIFY(line.contains(character.start));
        const QRect area = probe.characterArea(character.start);
        QCOMPARE(probe.characterArea(line.start).top(), area.top());
        QCOMPARE(probe.characterArea(line.end - 1).top(), area.top());
        if (line.end < probe.fixture().text().size())
            QVERIFY(probe.characterArea(line.end).top() >= area.bottom());
        QVERIFY(probe.unitAt(character.start, QAccessible::ParagraphBoundary).contains(line)
                || kind == QLatin1String("a long paragraph"));
    }
}

void TestReaderProperties::paintsWhereItSays()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    QRandomGenerator random(static_cast<quint32>(width) + 2);
    Probe probe(textOfKind(kind, random, 8), {width, 300});
    const QList<TextRange> characters = probe.charactersInSight(random, 4);
    QVERIFY(characters.size() == 4);
    for (const TextRange character : characters) {
        const QRect area = probe.characterArea(character.start);
        if (area.width() < 3)
            continue;
        // The caret is put at the end first, so that only the selection is new.
        probe.reader().setSelection({character.end, character.end});
        const QImage bare = probe.fixture().picture();
        probe.reader().setSelection(character);
        const QRect painted = difference(bare, probe.fixture().picture());
        QVERIFY(painted.contains(area.center()));
        QVERIFY(area.adjusted(-2, -1, 2, 1).contains(painted));
    }
}

void TestReaderProperties::textMovesByWhatIsScrolled()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    QRandomGenerator random(static_cast<quint32>(width) + 3);
    Probe probe(textOfKind(kind, random, 300), {width, 400});
    const qsizetype size = probe.fixture().text().size();
    int scrolled = 0;
    for (int round = 0; round < 20; ++round) {
        probe.reader().setTopPosition(random.bounded(qint64(size)));
        for (int step = 0; step < 8; ++step) {
            const int pixels = random.bounded(-300, 300);
            const qsizetype top = probe.reader().topPosition();
            const int before = probe.characterArea(top).top();
            probe.wheel(pixels);
            if (probe.isAtEnd())
                continue;
            ++scrolled;
            QVERIFY(qAbs(before - probe.characterArea(top).top() - pixels) <= 1);
        }
    }
    QVERIFY(scrolled > 20);
}

void TestReaderProperties::correctedEstimatesMoveNothing()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    QRandomGenerator random(static_cast<quint32>(width) + 4);
    Probe probe(textOfKind(kind, random, 300), {width, 400});
    const qsizetype size = probe.fixture().text().size();
    for (int round = 0; round < 6; ++round) {
        probe.reader().setTopPosition(random.bounded(qint64(size)));
        const qsizetype top = probe.reader().topPosition();
        const int before = probe.characterArea(top).top();
        // Places far away are laid out, those above as well, in a text of another height.
        for (int asked = 0; asked < 60; ++asked)
            probe.characterArea(random.bounded(qint64(size)));
        QCOMPARE(probe.characterArea(top).top(), before);
        const qsizetype start = random.bounded(qint64(size - 30));
        probe.fixture().addHighlight({start, start + 20}, {u"算力"_qs});
        QCOMPARE(probe.characterArea(top).top(), before);
        QCOMPARE(probe.reader().topPosition(), top);
        // Another width and back: the line that was first is first again.
        probe.reader().resize(width + 60, 400);
        probe.reader().resize(width, 400);
        QCOMPARE(probe.reader().topPosition(), top);
        QVERIFY(qAbs(probe.characterArea(top).top() - before) <= 1);
    }
}

// Highlights that overlap share lanes, so that one that comes or goes can move others.
void TestReaderProperties::paintsAllThatAChangeAlters()
{
    QRandomGenerator random(11);
    Probe probe(textOf(random, chineseParts, 6, 120), {620, 420});
    ReaderFixture &fixture = probe.fixture();
    const QStringList themes{u"甲"_qs, u"乙"_qs, u"丙"_qs};
    for (const QString &theme : themes)
        fixture.perform(createTheme(fixture.snapshot(), {}, theme));
    probe.reader().clearFocus(); // No caret that blinks.
    QList<HighlightId> placed;
    const int size = static_cast<int>(fixture.text().size());
    for (int step = 0; step < 40; ++step) {
        const QImage before = fixture.picture();
        QCoreApplication::processEvents();
        QRegion painted;
        {
            Painted watch(fixture.viewport());
            if (placed.size() > 8 && random.bounded(2) == 0) {
                const HighlightId gone = placed.takeAt(random.bounded(int(placed.size())));
                fixture.perform(removeHighlights(fixture.snapshot(), {gone}));
            } else {
                const qsizetype start = random.bounded(size - 100);
                const TextRange range{start, start + 5 + random.bounded(90)};
                const HighlightId added = fixture.addHighlight(range, {themes[random.bounded(3)]});
                if (!added.isNull()) // Without white space at its ends it is another range.
                    placed.append(added);
            }
            QCoreApplication::processEvents();
            painted = watch.region;
        }
        const QImage after = fixture.picture();
        for (int y = 0; y < after.height(); ++y) {
            for (int x = 0; x < after.width(); ++x) {
                if (before.pixel(x, y) != after.pixel(x, y))
                    QVERIFY2(painted.contains(QPoint(x, y)),
                             qPrintable(QStringLiteral("step %1: %2, %3").arg(step).arg(x).arg(y)));
            }
        }
    }
}

QTEST_MAIN(TestReaderProperties)
#include "tst_readerproperties.moc"
