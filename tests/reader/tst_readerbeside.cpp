// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "reader/columns.h"
#include "reader/readerpage.h"

#include <QAbstractEventDispatcher>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

using namespace meipi;
using meipi::test::prose;
using meipi::test::ReaderFixture;

namespace {

// What the reader does while nobody wants anything of it.
void rest()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
        continue;
}

// Paragraphs of which no estimate holds.
QString unevenText()
{
    QRandomGenerator random(5);
    QString text;
    for (int paragraph = 0; paragraph < 400; ++paragraph)
        text += QString(random.bounded(4) == 0 ? random.bounded(400) : random.bounded(12), u'i')
            + prose(random.bounded(200)).replace(u'\n', u' ') + u'\n';
    return text;
}

ReaderPage pageOf(const QString &text, QSize size)
{
    const Columns columns = columnsFor(ReaderAppearance(), 96, size.width());
    ReaderPage page;
    page.setViewport(size, columns.left);
    page.setMetrics(columns.metrics);
    page.setText(Text(text), {});
    return page;
}

int heightOf(ReaderPage &page, const QList<qsizetype> &pieces)
{
    int height = 0;
    for (const qsizetype piece : pieces)
        height += page.layoutOf(piece).height();
    return height;
}

} // namespace

class TestReaderBeside : public QObject {
    Q_OBJECT

private slots:
    void theNextAndTheLastScreenAreBeside();
    void nothingIsBesideWhatIsAllInSight();
    void layingOutBesideMovesNothing();
    void picturesAreOfTheProjectAsItIs();
};

void TestReaderBeside::theNextAndTheLastScreenAreBeside()
{
    const QSize size(700, 500);
    ReaderPage page = pageOf(unevenText(), size);
    QRandomGenerator random(1);
    for (int round = 0; round < 30; ++round) {
        page.scrollTo(random.bounded(page.maximumTop()));
        // Once laid out, heights are true ones.
        for (int again = 0; again < 3; ++again)
            heightOf(page, page.piecesBeside());
        const qsizetype first = page.rows().first().piece;
        const qsizetype last = page.rows().last().piece;
        QList<qsizetype> above;
        QList<qsizetype> below;
        for (const qsizetype piece : page.piecesBeside())
            (piece < first ? above : below).append(piece);
        for (qsizetype i = 0; i < below.size(); ++i)
            QCOMPARE(below[i], last + 1 + i);
        for (qsizetype i = 0; i < above.size(); ++i)
            QCOMPARE(above[i], first - 1 - i);
        QVERIFY(heightOf(page, below) >= size.height()
                || last + below.size() + 1 == page.pieces().count());
        QVERIFY(heightOf(page, above) >= size.height() || first - above.size() == 0);
    }
}

void TestReaderBeside::nothingIsBesideWhatIsAllInSight()
{
    for (const QString &text : {QString(), u"一"_qs, u"一\n二\n"_qs})
        QVERIFY(pageOf(text, {700, 500}).piecesBeside().isEmpty());
}

void TestReaderBeside::layingOutBesideMovesNothing()
{
    ReaderFixture fixture(unevenText(), {800, 500});
    fixture.reader().clearFocus(); // No caret that blinks.
    QScrollBar *bar = fixture.reader().verticalScrollBar();
    QRandomGenerator random(2);
    bool isCorrected = false;
    for (int round = 0; round < 20; ++round) {
        fixture.reader().setTopPosition(random.bounded(qint64(fixture.text().size())));
        const qsizetype top = fixture.reader().topPosition();
        const QImage before = fixture.picture();
        const int maximum = bar->maximum();
        rest();
        isCorrected = isCorrected || bar->maximum() != maximum;
        QCOMPARE(fixture.reader().topPosition(), top);
        QCOMPARE(fixture.picture(), before);
    }
    QVERIFY(isCorrected); // Otherwise nothing has been laid out.
}

// Against a reader that has seen nothing before.
void TestReaderBeside::picturesAreOfTheProjectAsItIs()
{
    ReaderFixture fixture(prose(4000), {800, 500});
    fixture.reader().clearFocus();
    QRandomGenerator random(3);
    const QStringList themes{u"甲"_qs, u"乙"_qs, u"丙"_qs};
    QList<HighlightId> placed;
    for (int step = 0; step < 60; ++step) {
        const ThemeId theme = fixture.snapshot().themeAtPath(themes[random.bounded(3)]);
        const qsizetype chosen = placed.isEmpty() ? 0 : random.bounded(placed.size());
        switch (placed.size() < 20 ? 0 : random.bounded(5)) {
        case 0: {
            const qsizetype start = random.bounded(qint64(fixture.text().size() - 100));
            const HighlightId added = fixture.addHighlight({start, start + 5 + random.bounded(90)},
                                                           {themes[random.bounded(3)]});
            if (!added.isNull())
                placed.append(added);
            break;
        }
        case 1:
            fixture.perform(removeHighlights(fixture.snapshot(), {placed.takeAt(chosen)}));
            break;
        case 2:
            fixture.perform(
                recolourTheme(fixture.snapshot(), theme, Colour{random.generate() >> 8}));
            break;
        case 3:
            fixture.perform(
                addTheme(fixture.snapshot(), fixture.builder().context(), {placed[chosen]}, theme));
            break;
        case 4:
            fixture.reader().setTopPosition(random.bounded(qint64(fixture.text().size())));
            break;
        }
        rest();
        Reader other(fixture.project());
        other.setDocument(fixture.builder().documentId());
        other.resize(fixture.reader().size());
        other.setTopPosition(fixture.reader().topPosition());
        if (other.topPosition() != fixture.reader().topPosition())
            continue; // Near the end, where a page is held by its last line.
        QCOMPARE(fixture.picture(),
                 other.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32));
    }
}

QTEST_MAIN(TestReaderBeside)
#include "tst_readerbeside.moc"
